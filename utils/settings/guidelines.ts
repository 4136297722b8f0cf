import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { Message } from '../language/message';
import type { Client } from '../library/client';
import { EMPTY_GUIDELINES, type Guidelines } from '../library/guidelines/guidelines';
import { withPreset } from '../library/guidelines/preset';
import { repairGuidelines } from '../library/guidelines/repair';
import { fail, ok, type Result } from '../log/result';
import { guidelinesKey } from './keys';
import type { Managed } from './managed';

/** The guidelines of a client as stored; `null` where it has none of its own. `broken` names what had to fall back. */
export async function loadGuidelines(
  clientId: string,
): Promise<{ guidelines: Guidelines | null; broken: string[] }> {
  let stored: unknown;
  try {
    stored = await storage.getItem(guidelinesKey(clientId));
  } catch {
    return { guidelines: null, broken: ['guidelines'] };
  }
  return readGuidelines(stored);
}

/** The same, of what is stored. */
export function readGuidelines(stored: unknown): { guidelines: Guidelines | null; broken: string[] } {
  return stored === null || stored === undefined
    ? { guidelines: null, broken: [] }
    : repairGuidelines(stored);
}

/** Stores the guidelines of a client; the error is a sentence for the user. */
export async function saveGuidelines(
  clientId: string,
  guidelines: Guidelines,
): Promise<Result<void, Message>> {
  try {
    return ok(await storage.setItem(guidelinesKey(clientId), guidelines));
  } catch {
    return fail(NOT_SAVED);
  }
}

const NOT_SAVED: Message = {
  de: 'Der Leitfaden konnte nicht gesichert werden. Er gilt, bis du dieses Fenster schließt.',
  en: 'The guidelines could not be saved. They hold until you close this window.',
};

/** For a client that is removed. */
export const removeGuidelines = (clientId: string): Promise<void> =>
  storage.removeItem(guidelinesKey(clientId));

/**
 * Calls back with what is stored after every change to any client's guidelines, also from other windows; `null` when they are
 * removed. Returns a function that ends it.
 */
export function watchGuidelines(changed: (clientId: string, stored: unknown) => void): () => void {
  const prefix = guidelinesKey('').replace('local:', '');
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (!key.startsWith(prefix)) continue;
      changed(key.slice(prefix.length), newValue ?? null);
    }
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/**
 * The guidelines that hold: handed out and locked, else the client's own, else handed out, else what its kind of organisation
 * starts with.
 */
export function guidelinesInForce(own: Guidelines | null, client: Client, managed: Managed): Guidelines {
  if (managed.guidelines && managed.locked.has('guidelines')) return managed.guidelines;
  return own ?? managed.guidelines ?? withPreset(EMPTY_GUIDELINES, client.organisation);
}
