import { storage } from 'wxt/utils/storage';
import type { Message } from '../language/message';
import { fail, ok, type Result } from '../log/result';
import { countryFrom } from './country';
import { SETTINGS_MIGRATIONS, SETTINGS_VERSION } from './migrations';
import { DEFAULT_SETTINGS, repairSettings, type Settings } from './schema';

/** Raw, as stored: everyone reads it through `loadSettings`, which repairs it. */
const settingsItem = storage.defineItem<unknown>('local:settings', {
  version: SETTINGS_VERSION,
  migrations: SETTINGS_MIGRATIONS,
});

/** Base64 of 32 random bytes. Kept apart from the log, whose pseudonyms it keys (handbook 5.2). */
const pseudonymKeyItem = storage.defineItem<string>('local:pseudonymKey');

/**
 * The settings; defaults where nothing is stored or storage is not available.
 * @param report told the names of fields that had to fall back to their default
 * @param languages of the browser, preferred first: they decide the country until somebody chooses one
 */
export async function loadSettings(
  report?: (broken: string[]) => void,
  languages: readonly string[] = [],
): Promise<Settings> {
  const country = countryFrom(languages) ?? DEFAULT_SETTINGS.voice.country;
  const standard = { ...DEFAULT_SETTINGS, voice: { ...DEFAULT_SETTINGS.voice, country } };
  let stored: unknown;
  try {
    stored = await settingsItem.getValue();
  } catch {
    report?.(['settings']);
    return standard;
  }
  const { settings, broken } = repairSettings(stored, standard);
  if (broken.length > 0) report?.(broken);
  return settings;
}

/** Stores the settings; the error is a sentence for the user. */
export async function saveSettings(settings: Settings): Promise<Result<void, Message>> {
  try {
    return ok(await settingsItem.setValue(settings));
  } catch {
    return fail(NOT_SAVED);
  }
}

const NOT_SAVED: Message = {
  de: 'Die Einstellungen konnten nicht gesichert werden. Sie gelten, bis du dieses Fenster schließt.',
  en: 'The settings could not be saved. They hold until you close this window.',
};

/** Calls back with every change, also from other windows. Returns a function that ends it. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return settingsItem.watch((stored) => changed(repairSettings(stored).settings));
}

/** The secret that pseudonyms are keyed with; made on the first call. Never replaced: that would unlink everybody. */
export async function pseudonymKey(): Promise<Uint8Array<ArrayBuffer>> {
  const known = (await pseudonymKeyItem.getValue()) ?? (await alone(makePseudonymKey));
  return Uint8Array.from(atob(known), (character) => character.charCodeAt(0));
}

async function makePseudonymKey(): Promise<string> {
  const known = await pseudonymKeyItem.getValue();
  if (known) return known;
  const made = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))));
  await pseudonymKeyItem.setValue(made);
  return made;
}

/** Two windows opened at once must not make two keys. Browsers have locks; Node 20, where tests run, has none. */
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  globalThis.navigator?.locks ? navigator.locks.request('tonfall.pseudonymKey', work) : work();

export { DEFAULT_SETTINGS, type Settings } from './schema';
