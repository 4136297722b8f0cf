import * as v from 'valibot';
import { RISK_LEVELS } from '../../reading/reading';
import { COUNTRIES, GENDER_FORMS } from '../voice';
import {
  EMOJI_RULES,
  EMPTY_GUIDELINES,
  GUIDELINES_FORMAT,
  type Guidelines,
  type HandoverRow,
  type Note,
  type OwnHelpLine,
  type RedLine,
  type ResponseTarget,
  STRICTNESS,
  type WordChoice,
} from './guidelines';

/** One schema per field, in the order in which a file holds them. */
export type Fields<T> = { readonly [Key in keyof T]-?: v.GenericSchema<unknown, T[Key]> };

/** How much of everything a file may hold. What is typed in the interface is not measured against it. */
export const GUIDELINES_LIMITS = {
  /** UTF-16 units of the file. */
  characters: 4_000_000,
  depth: 5,
  entries: 100_000,
  /** UTF-16 units of one text, and of a note. */
  text: 2_000,
  note: 20_000,
  redLines: 500,
  /** Of one topic. */
  topicWords: 200,
  words: 1_000,
  handover: 200,
  intents: 40,
  helpLines: 100,
  targets: RISK_LEVELS.length,
  contacts: 200,
  notes: 200,
} as const;

/** Part of the address of a paragraph. */
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));
const Words = v.array(v.string());
/** An intent id, a group such as `complaint.*`, or `unclear`. */
const Intent = v.pipe(v.string(), v.regex(/^[a-z_.]{1,40}\*?$/));
/** Of all schemes only those of the web. */
const WebAddress = v.pipe(v.string(), v.regex(/^(?!\s*(?!https?:)[a-z][a-z0-9+.-]*:)/i));
/** A year is the longest anybody is made to wait. */
const Hours = v.pipe(v.number(), v.finite(), v.gtValue(0), v.maxValue(24 * 366));

const RED_LINE: Fields<RedLine> = {
  id: Id,
  kind: v.picklist(['words', 'pattern', 'topic']),
  text: v.string(),
  words: Words,
  reason: v.string(),
};
const WORD: Fields<WordChoice> = { id: Id, avoid: v.string(), prefer: v.string(), reason: v.string() };
const HANDOVER: Fields<HandoverRow> = {
  id: Id,
  topic: v.string(),
  intents: v.array(Intent),
  who: v.string(),
  channel: v.string(),
  hours: v.string(),
};
const HELP_LINE: Fields<OwnHelpLine> = {
  id: Id,
  country: v.picklist(COUNTRIES),
  name: v.string(),
  number: v.string(),
  hours: v.string(),
  url: WebAddress,
};
const TARGET: Fields<ResponseTarget> = { risk: v.picklist(RISK_LEVELS), hours: Hours };
const NOTE: Fields<Note> = { id: Id, title: v.string(), text: v.string() };

type Values = Pick<
  Guidelines,
  'title' | 'strictness' | 'secrecy' | 'genderForm' | 'emoji' | 'disclosure' | 'contacts'
>;

/** Parts that hold one value. */
export const VALUES: Fields<Values> = {
  title: v.string(),
  strictness: v.picklist(STRICTNESS),
  secrecy: v.boolean(),
  genderForm: v.picklist(GENDER_FORMS),
  emoji: v.strictObject({
    rule: v.picklist(EMOJI_RULES),
    most: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20)),
  }),
  disclosure: v.strictObject({
    required: v.boolean(),
    sentence: v.strictObject({ de: v.string(), en: v.string() }),
  }),
  contacts: Words,
};

/** Parts that are lists: the fields of an entry. */
export const LISTS = {
  redLines: RED_LINE,
  words: WORD,
  handover: HANDOVER,
  helpLines: HELP_LINE,
  targets: TARGET,
  notes: NOTE,
} as const satisfies { [Key in Exclude<keyof Guidelines, keyof Values | 'format' | 'version'>]: unknown };
export type ListName = keyof typeof LISTS;

const list = <T extends v.ObjectEntries>(fields: T) => v.optional(v.array(v.strictObject(fields)), () => []);
const single = <Key extends keyof Values>(key: Key) =>
  v.optional(VALUES[key], () => EMPTY_GUIDELINES[key] as Values[Key]);

/** A book as a file holds it; what is missing is as in an empty one. Keys stand in the order in which they are written. */
export const GuidelinesSchema = v.strictObject({
  format: v.literal(GUIDELINES_FORMAT),
  version: v.literal(1),
  title: single('title'),
  strictness: single('strictness'),
  secrecy: single('secrecy'),
  redLines: list(RED_LINE),
  words: list(WORD),
  handover: list(HANDOVER),
  helpLines: list(HELP_LINE),
  targets: list(TARGET),
  genderForm: single('genderForm'),
  emoji: single('emoji'),
  disclosure: single('disclosure'),
  contacts: single('contacts'),
  notes: list(NOTE),
});
