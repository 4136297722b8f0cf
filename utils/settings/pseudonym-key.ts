import { storage } from 'wxt/utils/storage';
import { DEFAULT_CLIENT } from '../library/client';
import { pseudonymKeyKey } from './keys';

/**
 * The secret that pseudonyms of a client are keyed with, 32 bytes; made on the first call and stored apart from the log
 * (handbook 5.2). Never replaced: that would unlink everybody.
 * @throws when storage cannot be read or written, or what is stored is damaged
 */
export async function pseudonymKey(clientId: string = DEFAULT_CLIENT.id): Promise<Uint8Array<ArrayBuffer>> {
  const key = pseudonymKeyKey(clientId);
  const known = (await storage.getItem<string>(key)) ?? (await alone(() => makeKey(key)));
  return Uint8Array.from(atob(known), (character) => character.charCodeAt(0));
}

/** For a client that is removed: without it nobody can tell any more who its pseudonyms were. */
export const removePseudonymKey = (clientId: string): Promise<void> =>
  storage.removeItem(pseudonymKeyKey(clientId));

async function makeKey(key: `local:${string}`): Promise<string> {
  const known = await storage.getItem<string>(key);
  if (known) return known;
  const made = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))));
  await storage.setItem(key, made);
  return made;
}

/** Two windows opened at once must not make two keys. Browsers have locks; Node 20, where tests run, has none. */
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  globalThis.navigator?.locks ? navigator.locks.request('tonfall.pseudonymKey', work) : work();
