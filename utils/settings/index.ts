import { storage } from 'wxt/utils/storage';
import type { Message } from '../language/message';
import { type Client, DEFAULT_CLIENT } from '../library/client';
import { fail, ok, type Result } from '../log/result';
import { countryFrom } from './country';
import { heldByLocks, type Managed, NOTHING_MANAGED, voiceAmong, withLocks } from './managed';
import { SETTINGS_MIGRATIONS, SETTINGS_VERSION } from './migrations';
import { DEFAULT_SETTINGS, isObject, repairSettings, type Settings } from './schema';

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
  const { managed = NOTHING_MANAGED } = surroundings;
  const { settings, broken } = repairSettings(
    withHeldVoices(stored, managed),
    standardSettings(surroundings),
  );
  return { settings: withLocks(settings, managed), broken };
}

/** Stored clients with the voices that a lock holds: the choice among them is stored, their own voices wait beside it. */
function withHeldVoices(stored: unknown, managed: Managed): unknown {
  const { voices } = heldByLocks(managed).client;
  if (!voices || !isObject(stored) || !Array.isArray(stored.clients)) return stored;
  const clients = stored.clients.map((client: unknown) =>
    isObject(client) ? { ...client, voices, voiceId: voiceAmong(voices, client.voiceId) } : client,
  );
  return { ...stored, clients };
}

/**
 * The settings as `readSettings` makes them, and as they are stored; defaults where nothing is stored or storage is not
 * available.
 */
export async function loadSettings(
  surroundings: Surroundings = {},
): Promise<{ settings: Settings; broken: string[]; stored?: unknown }> {
  let stored: unknown;
  try {
    stored = await settingsItem.getValue();
  } catch {
    return { settings: readSettings(undefined, surroundings).settings, broken: ['settings'] };
  }
  isHeldBack = isUnmigrated(stored);
  return { ...readSettings(stored, surroundings), stored };
}

/** Stores what `ownPart` made; the error is a sentence for the user. */
export async function saveSettings(own: StoredSettings): Promise<Result<void, Message>> {
  if (isHeldBack) return fail(NOT_SAVED);
  try {
    return ok(await settingsItem.setValue(own));
  } catch {
    return fail(NOT_SAVED);
  }
}

/** A migration that failed leaves the old settings in place, all there is of the old rules: nothing is stored over them. */
let isHeldBack = false;

const isUnmigrated = (stored: unknown): boolean =>
  isObject(stored) && stored.voice !== undefined && stored.clients === undefined;

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
 * follows the set-up until somebody changes it. Under a lock stays what is stored: it holds again when the lock is lifted.
 */
export function ownPart(
  { clients, clientId, ...rest }: Settings,
  managed: Managed = NOTHING_MANAGED,
  stored?: unknown,
): StoredSettings {
  const { clients: usual, ...standard } = standardSettings({ managed });
  const held = heldByLocks(managed);
  const before = isObject(stored) && Array.isArray(stored.clients) ? stored.clients.filter(isObject) : [];
  const own = clients.map((client) => {
    const known = before.find(({ id }) => id === client.id);
    const changed = ownClient(client, usual, managed);
    return known ? underLocks(changed, known, Object.keys(held.client)) : changed;
  });
  const look = changes(rest, standard);
  const kept = isObject(stored) ? underLocks(look, stored, Object.keys(held.look)) : look;
  return { ...kept, clients: own, clientId };
}

function ownClient(
  client: Client,
  usual: readonly Client[],
  managed: Managed,
): StoredSettings['clients'][number] {
  const like = usual.find(({ id }) => id === client.id);
  if (!like) return client;
  const { id, voiceId, country } = client;
  // Help lines hang on the country: chosen or found once, it never follows the browser's language again.
  const kept = managed.country === country ? {} : { country };
  const { country: _, ...changed } = changes(client, like);
  return { ...changed, ...kept, id, voiceId };
}

/** The fields with those of these names as they are stored. */
function underLocks<T extends object>(
  fields: T,
  stored: Record<string, unknown>,
  names: readonly string[],
): T {
  const others = Object.entries(fields).filter(([name]) => !names.includes(name));
  const kept = Object.entries(stored).filter(([name]) => names.includes(name));
  return Object.fromEntries([...others, ...kept]) as T;
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
