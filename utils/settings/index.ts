import { storage } from 'wxt/utils/storage';
import type { Message } from '../language/message';
import { type Client, DEFAULT_CLIENT } from '../library/client';
import { fail, ok, type Result } from '../log/result';
import { countryFrom } from './country';
import { type Managed, NOTHING_MANAGED, withLocks } from './managed';
import { SETTINGS_MIGRATIONS, SETTINGS_VERSION } from './migrations';
import { DEFAULT_SETTINGS, repairSettings, type Settings } from './schema';

/** Raw, as stored: everyone reads it through `readSettings`, which repairs it. */
const settingsItem = storage.defineItem<unknown>('local:settings', {
  version: SETTINGS_VERSION,
  migrations: SETTINGS_MIGRATIONS,
});

export interface Surroundings {
  /** What an administrator handed out. */
  managed?: Managed;
  /** Of the browser, preferred first: they decide the country until somebody chooses one. */
  languages?: readonly string[];
}

/** What the settings are before anybody changes them. */
function standardSettings({ managed = NOTHING_MANAGED, languages = [] }: Surroundings): Settings {
  const { organisation, country, ownAccounts, voices, uiLanguage, theme } = managed;
  const client: Client = {
    ...DEFAULT_CLIENT,
    organisation: organisation ?? DEFAULT_CLIENT.organisation,
    country: country ?? countryFrom(languages) ?? DEFAULT_CLIENT.country,
    ownAccounts: ownAccounts ?? DEFAULT_CLIENT.ownAccounts,
    voices: voices ?? DEFAULT_CLIENT.voices,
    voiceId: voices?.[0]?.id ?? DEFAULT_CLIENT.voiceId,
  };
  return {
    ...DEFAULT_SETTINGS,
    clients: [client],
    uiLanguage: uiLanguage ?? DEFAULT_SETTINGS.uiLanguage,
    theme: theme ?? DEFAULT_SETTINGS.theme,
  };
}

/**
 * Settings of what is stored: repaired, what is missing from the administrator's set-up or the defaults, locked parts as
 * handed out. `broken` names the fields that had to fall back.
 */
export function readSettings(
  stored: unknown,
  surroundings: Surroundings = {},
): { settings: Settings; broken: string[] } {
  const { settings, broken } = repairSettings(stored, standardSettings(surroundings));
  return { settings: withLocks(settings, surroundings.managed ?? NOTHING_MANAGED), broken };
}

/** The settings as `readSettings` makes them; defaults where nothing is stored or storage is not available. */
export async function loadSettings(
  surroundings: Surroundings = {},
): Promise<{ settings: Settings; broken: string[] }> {
  let stored: unknown;
  try {
    stored = await settingsItem.getValue();
  } catch {
    return { settings: readSettings(undefined, surroundings).settings, broken: ['settings'] };
  }
  return readSettings(stored, surroundings);
}

/** Stores what `ownPart` made; the error is a sentence for the user. */
export async function saveSettings(own: StoredSettings): Promise<Result<void, Message>> {
  try {
    return ok(await settingsItem.setValue(own));
  } catch {
    return fail(NOT_SAVED);
  }
}

const NOT_SAVED: Message = {
  de: 'Die Einstellungen konnten nicht gesichert werden. Sie gelten, bis du dieses Fenster schließt.',
  en: 'The settings could not be saved. They hold until you close this window.',
};

/** Settings without what would be as it is anyway. */
export interface StoredSettings extends Partial<Omit<Settings, 'clients'>> {
  clients: (Partial<Client> & Pick<Client, 'id'>)[];
}

/**
 * What is to be stored: whatever differs from the administrator's set-up and the defaults. The rest is left out, so that it
 * follows the set-up until somebody changes it.
 */
export function ownPart(
  { clients, clientId, ...rest }: Settings,
  managed: Managed = NOTHING_MANAGED,
): StoredSettings {
  const { clients: usual, ...standard } = standardSettings({ managed });
  const own = clients.map((client) => {
    const like = usual.find(({ id }) => id === client.id);
    if (!like) return client;
    const { id, voiceId, country } = client;
    // Help lines hang on the country: chosen or found once, it never follows the browser's language again.
    const kept = managed.country === country ? {} : { country };
    const { country: _, ...changed } = changes(client, like);
    return { ...changed, ...kept, id, voiceId };
  });
  return { ...changes(rest, standard), clients: own, clientId };
}

/** The fields of `value` that differ. */
function changes<T extends object>(value: T, from: T): Partial<T> {
  const differs = ([key, field]: [string, unknown]) =>
    JSON.stringify(field) !== JSON.stringify(from[key as keyof T]);
  return Object.fromEntries(Object.entries(value).filter(differs)) as Partial<T>;
}

/** Calls back with what is stored after every change, also from other windows. Returns a function that ends it. */
export function watchSettings(changed: (stored: unknown) => void): () => void {
  return settingsItem.watch(changed);
}

export { pseudonymKey, removePseudonymKey } from './pseudonym-key';
export { DEFAULT_SETTINGS, type Settings } from './schema';
