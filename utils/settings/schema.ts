import * as v from 'valibot';
import { COUNTRIES, DEFAULT_VOICE, GENDER_FORMS, ORGANISATION_KINDS, type Voice } from '../library/voice';

export interface Settings {
  voice: Voice;
  uiLanguage: 'auto' | 'de' | 'en';
  theme: 'auto' | 'light' | 'dark';
  /** Order of the comments in the panel: what needs an answer most first, or as in the page. */
  sort: 'need' | 'thread';
  firstRun: 'open' | 'done' | 'skipped';
}

export const DEFAULT_SETTINGS: Settings = {
  voice: DEFAULT_VOICE,
  uiLanguage: 'auto',
  theme: 'auto',
  sort: 'need',
  firstRun: 'open',
};

const words = v.array(v.string());

const VOICE = {
  name: v.string(),
  signOff: v.string(),
  register: v.picklist(['du', 'sie', 'ihr', 'mirror']),
  organisation: v.picklist(ORGANISATION_KINDS),
  country: v.picklist(COUNTRIES),
  genderForm: v.picklist(GENDER_FORMS),
  redLines: words,
  brandContacts: words,
  ownAccounts: words,
} satisfies SchemasOf<Voice>;

const SETTINGS = {
  uiLanguage: v.picklist(['auto', 'de', 'en']),
  theme: v.picklist(['auto', 'light', 'dark']),
  sort: v.picklist(['need', 'thread']),
  firstRun: v.picklist(['open', 'done', 'skipped']),
} satisfies SchemasOf<Omit<Settings, 'voice'>>;

type SchemasOf<T> = { [Key in keyof T]-?: v.GenericSchema<unknown, T[Key]> };

/**
 * Makes settings of whatever was stored, field by field: a field that does not fit becomes its default and is named in
 * `broken` (as `theme`, `voice.redLines`), all others stay. A missing field is a new one, not a broken one.
 */
export function repairSettings(
  stored: unknown,
  standard: Settings = DEFAULT_SETTINGS,
): { settings: Settings; broken: string[] } {
  const broken: string[] = [];
  const whole = fieldsOf(stored, 'settings', broken);
  const voice = repair(VOICE, fieldsOf(whole.voice, 'voice', broken), standard.voice, 'voice.', broken);
  const { voice: _, ...defaults } = standard;
  return { settings: { ...repair(SETTINGS, whole, defaults, '', broken), voice }, broken };
}

function fieldsOf(value: unknown, name: string, broken: string[]): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
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
