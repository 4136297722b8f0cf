import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Message } from '../language/message';
import type { Client, VoiceProfile } from '../library/client';
import type { Guidelines } from '../library/guidelines/guidelines';
import { parseGuidelines } from '../library/guidelines/parse';
import { COUNTRIES, type Country, ORGANISATION_KINDS, type OrganisationKind } from '../library/voice';
import { LOCK_IDS, type LockId } from './lock';
import { repairProfiles, type Settings } from './schema';

/** What an administrator handed out through the browser's policies, checked. */
export interface Managed {
  organisation?: OrganisationKind;
  country?: Country;
  ownAccounts?: string[];
  /** Never empty. */
  voices?: VoiceProfile[];
  guidelines?: Guidelines;
  /** The texts of library packs; checked when they are imported. */
  packs: string[];
  uiLanguage?: Settings['uiLanguage'];
  theme?: Settings['theme'];
  locked: ReadonlySet<LockId>;
  /** What could not be used, in sentences for the user. */
  problems: Message[];
}

export const NOTHING_MANAGED: Managed = { packs: [], locked: new Set(), problems: [] };

/** What is handed out; nothing where the browser knows no policies (Firefox rejects when there are none). */
export async function loadManaged(): Promise<Managed> {
  try {
    return readManaged(await browser.storage.managed.get(null));
  } catch {
    return NOTHING_MANAGED;
  }
}

/** Calls back when an administrator changes what is handed out. Returns a function that ends it. */
export function watchManaged(changed: (managed: Managed) => void): () => void {
  const listener = (_: unknown, area: string) => {
    if (area === 'managed') void loadManaged().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

const ACCOUNTS = v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(200));
const INTERFACE = {
  uiLanguage: v.picklist(['auto', 'de', 'en']),
  theme: v.picklist(['auto', 'light', 'dark']),
};

/** Checks what was handed out, part by part: a part that does not fit is left out and reported, all others count. */
export function readManaged(raw: unknown): Managed {
  const problems: Message[] = [];
  const fields = objectOf(raw, 'policy', problems);
  const look = objectOf(fields.interface, 'interface', problems);
  const part = <T>(name: string, value: unknown, schema: v.GenericSchema<unknown, T>): T | undefined => {
    if (value === undefined || value === null) return undefined;
    const parsed = v.safeParse(schema, value);
    if (parsed.success) return parsed.output;
    problems.push(unusable(name));
    return undefined;
  };
  return {
    organisation: part('organisation', fields.organisation, v.picklist(ORGANISATION_KINDS)),
    country: part('country', fields.country, v.picklist(COUNTRIES)),
    ownAccounts: part('ownAccounts', fields.ownAccounts, ACCOUNTS),
    voices: readVoices(fields.voices, problems),
    guidelines: readGuidelines(fields.guidelines, problems),
    packs: readPacks(fields.packs, problems),
    uiLanguage: part('interface.uiLanguage', look.uiLanguage, INTERFACE.uiLanguage),
    theme: part('interface.theme', look.theme, INTERFACE.theme),
    locked: readLocks(fields.locked, problems),
    problems,
  };
}

function readVoices(value: unknown, problems: Message[]): VoiceProfile[] | undefined {
  const broken: string[] = [];
  const voices = repairProfiles(value, 'voices', broken);
  problems.push(...broken.map((name) => unusable(name)));
  return voices.length > 0 ? voices : undefined;
}

function readGuidelines(value: unknown, problems: Message[]): Guidelines | undefined {
  if (value === undefined || value === null) return undefined;
  const parsed = parseGuidelines(textOf(value));
  if (parsed.ok) return parsed.guidelines;
  problems.push(unusable('guidelines', parsed.reason));
  return undefined;
}

function readPacks(value: unknown, problems: Message[]): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.map(textOf);
  problems.push(unusable('packs'));
  return [];
}

/** A lock holds even where the rest of the list cannot be read: an administrator's typing error must not open the others. */
function readLocks(value: unknown, problems: Message[]): ReadonlySet<LockId> {
  if (value === undefined || value === null) return new Set();
  const wanted: unknown[] = Array.isArray(value) ? value : [value];
  const known = LOCK_IDS.filter((id) => wanted.includes(id));
  if (known.length < new Set(wanted).size) problems.push(unusable('locked'));
  return new Set(known);
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function objectOf(value: unknown, name: string, problems: Message[]): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  if (value !== undefined && value !== null) problems.push(unusable(name));
  return {};
}

/** @param name of the part, as in the policy; @param reason why, where something is known */
export function unusable(name: string, reason?: Message): Message {
  return {
    de: `Die Vorgabe „${name}“ eurer Administration ließ sich nicht lesen${reason ? `: ${reason.de}` : '.'}`,
    en: `What your administrator set for “${name}” could not be read${reason ? `: ${reason.en}` : '.'}`,
  };
}

/** What locks hold: of every client, and of the interface. What is locked but not handed out is not among it. */
export function heldByLocks(managed: Managed): {
  client: Partial<Pick<Client, 'organisation' | 'country' | 'ownAccounts' | 'voices'>>;
  look: Partial<Pick<Settings, 'uiLanguage' | 'theme'>>;
} {
  const { locked, organisation, country, ownAccounts, voices, uiLanguage, theme } = managed;
  const who = locked.has('organisation') ? given({ organisation, country, ownAccounts }) : {};
  const people = locked.has('voices') ? given({ voices }) : {};
  return {
    client: { ...who, ...people },
    look: locked.has('interface') ? given({ uiLanguage, theme }) : {},
  };
}

/** The settings with every locked part as handed out, for all clients. What is locked but not handed out stays as it is. */
export function withLocks(settings: Settings, managed: Managed): Settings {
  const { locked } = managed;
  const held = heldByLocks(managed);
  const nothingToAsk = locked.has('organisation') && locked.has('voices') && locked.has('guidelines');
  const firstRun = nothingToAsk && settings.firstRun === 'open' ? 'skipped' : settings.firstRun;
  const clients = settings.clients.map((client) => {
    const voiceId = held.client.voices ? voiceAmong(held.client.voices, client.voiceId) : client.voiceId;
    return { ...client, ...held.client, voiceId };
  });
  return { ...settings, ...held.look, firstRun, clients };
}

/** The id of the wanted voice where it is handed out, else of the first. */
export const voiceAmong = (voices: readonly VoiceProfile[], wanted: unknown): string =>
  (voices.find(({ id }) => id === wanted) ?? voices[0])?.id ?? '';

/** Without the fields that are `undefined`. */
function given<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
