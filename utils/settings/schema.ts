import * as v from 'valibot';
import { type Client, DEFAULT_CLIENT, DEFAULT_PROFILE, type VoiceProfile } from '../library/client';
import { COUNTRIES, ORGANISATION_KINDS } from '../library/voice';
import { SITE_IDS } from '../thread/thread';

export interface Settings {
  /** Never empty, ids unique. */
  clients: Client[];
  /** The client in use. */
  clientId: string;
  uiLanguage: 'auto' | 'de' | 'en';
  theme: 'auto' | 'light' | 'dark';
  /** Order of the comments in the panel: what needs an answer most first, or as in the page. */
  sort: 'need' | 'thread';
  firstRun: 'open' | 'done' | 'skipped';
}

export const DEFAULT_SETTINGS: Settings = {
  clients: [DEFAULT_CLIENT],
  clientId: DEFAULT_CLIENT.id,
  uiLanguage: 'auto',
  theme: 'auto',
  sort: 'need',
  firstRun: 'open',
};

/** What more than these would be no team but an accident; a list beyond it is cut. */
const SETTINGS_LIMITS = { clients: 50, voices: 100 } as const;

/** Ids are part of names of databases and keys: short, lower case, nothing that could be read as a path. */
export const isSafeId = (id: unknown): id is string =>
  typeof id === 'string' && /^[a-z0-9][a-z0-9-]{0,39}$/.test(id);

type SchemasOf<T> = { [Key in keyof T]-?: v.GenericSchema<unknown, T[Key]> };

const PROFILE: SchemasOf<Omit<VoiceProfile, 'id'>> = {
  name: v.string(),
  role: v.string(),
  signOff: v.string(),
  register: v.picklist(['du', 'sie', 'ihr', 'mirror']),
  warmth: v.picklist(['plain', 'warm']),
  languages: v.pipe(v.array(v.picklist(['de', 'en'])), v.minLength(1)),
  platforms: v.array(v.picklist(SITE_IDS)),
};

const CLIENT: SchemasOf<Omit<Client, 'id' | 'voices' | 'voiceId'>> = {
  name: v.string(),
  organisation: v.picklist(ORGANISATION_KINDS),
  country: v.picklist(COUNTRIES),
  ownAccounts: v.array(v.string()),
};

const SETTINGS: SchemasOf<Omit<Settings, 'clients' | 'clientId'>> = {
  uiLanguage: v.picklist(['auto', 'de', 'en']),
  theme: v.picklist(['auto', 'light', 'dark']),
  sort: v.picklist(['need', 'thread']),
  firstRun: v.picklist(['open', 'done', 'skipped']),
};

/**
 * Makes settings of whatever was stored, field by field: a field that does not fit becomes its default and is named in
 * `broken` (as `theme`, `clients.default.country`), all others stay. A missing field is a new one, not a broken one.
 * @param standard what stands in for a missing or broken field; its first client for the client of the same id
 */
export function repairSettings(
  stored: unknown,
  standard: Settings = DEFAULT_SETTINGS,
): { settings: Settings; broken: string[] } {
  const broken: string[] = [];
  const whole = fieldsOf(stored, 'settings', broken);
  const clients = repairClients(whole.clients, standard, broken);
  const { clients: _, clientId: __, ...defaults } = standard;
  const clientId = choose(clients, whole.clientId, 'clientId', broken);
  return { settings: { clients, clientId, ...repair(SETTINGS, whole, defaults, '', broken) }, broken };
}

function repairClients(stored: unknown, standard: Settings, broken: string[]): Client[] {
  const clients = listOf(stored, 'clients', SETTINGS_LIMITS.clients, broken, (value, id, name) => {
    const usual = standard.clients.find((client) => client.id === id) ?? { ...DEFAULT_CLIENT, id };
    return repairClient(value, usual, name, broken);
  });
  return clients.length > 0 ? clients : standard.clients;
}

function repairClient(
  stored: Record<string, unknown>,
  usual: Client,
  name: string,
  broken: string[],
): Client {
  const { id, voices: usualVoices, voiceId: _, ...defaults } = usual;
  const repaired = repairProfiles(stored.voices, `${name}.voices`, broken);
  const voices = repaired.length > 0 ? repaired : usualVoices;
  return {
    id,
    ...repair(CLIENT, stored, defaults, `${name}.`, broken),
    voices,
    // A voice that is no longer there is no damage: an administrator may have handed it out, or another window removed it.
    voiceId: choose(voices, stored.voiceId, `${name}.voiceId`, isSafeId(stored.voiceId) ? [] : broken),
  };
}

/**
 * Makes profiles of whatever was stored or handed out, field by field as `repairSettings` does.
 * @param name what the list is called in `broken`, to which broken fields are added
 * @returns empty where none could be made
 */
export function repairProfiles(stored: unknown, name: string, broken: string[]): VoiceProfile[] {
  const { id: _, ...usual } = DEFAULT_PROFILE;
  return listOf(stored, name, SETTINGS_LIMITS.voices, broken, (value, id, place) => ({
    id,
    ...repair(PROFILE, value, usual, `${place}.`, broken),
  }));
}

/** The entries of a list that are objects with a safe id of their own, each repaired. */
function listOf<T>(
  stored: unknown,
  name: string,
  limit: number,
  broken: string[],
  make: (fields: Record<string, unknown>, id: string, name: string) => T,
): T[] {
  if (stored === undefined || stored === null) return [];
  if (!Array.isArray(stored)) {
    broken.push(name);
    return [];
  }
  if (stored.length === 0 || stored.length > limit) broken.push(name);
  const ids = new Set<string>();
  return stored.slice(0, limit).flatMap((entry, at) => {
    const id = isObject(entry) ? entry.id : undefined;
    if (!isObject(entry) || !isSafeId(id) || ids.has(id)) {
      broken.push(`${name}.${at}`);
      return [];
    }
    ids.add(id);
    return [make(entry, id, `${name}.${id}`)];
  });
}

function choose(from: readonly { id: string }[], wanted: unknown, name: string, broken: string[]): string {
  const known = from.find(({ id }) => id === wanted);
  if (!known && wanted !== undefined) broken.push(name);
  return (known ?? from[0])?.id ?? '';
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fieldsOf(value: unknown, name: string, broken: string[]): Record<string, unknown> {
  if (isObject(value)) return value;
  if (value !== undefined && value !== null) broken.push(name);
  return {};
}

function repair<T extends object>(
  schemas: SchemasOf<T>,
  fields: Record<string, unknown>,
  defaults: T,
  prefix: string,
  broken: string[],
): T {
  const repaired = { ...defaults };
  for (const key of Object.keys(schemas) as (keyof T & string)[]) {
    if (fields[key] === undefined) continue;
    const parsed = v.safeParse(schemas[key], fields[key]);
    if (parsed.success) repaired[key] = parsed.output as T[typeof key];
    else broken.push(prefix + key);
  }
  return repaired;
}
