import * as v from 'valibot';
import { FRAMING_IDS, type FramingId, MOVE_IDS, type MoveId } from '../framing/framing';
import { TOPIC_IDS } from '../framing/topics';
import type { Lang, Message, Register } from '../language/message';
import { EMOTION_IDS, type EmotionId } from '../reading/reading';
import { forbiddenTag, variablesOf } from './pack-liquid';
import { readUntrustedJson, type UntrustedResult, unsafeStructure, unsafeText } from './untrusted';
import { COUNTRIES, type Country } from './voice';

/**
 * What a sentence can take from a comment. A variant lists those it reads under `needs`; it is only used where all of
 * them are known for certain. Inside a sentence they are read as `{{ wait.dat }}`; the forms are those of `Values` in framing/values.ts.
 */
const VALUE_IDS = [
  'name',
  'wait',
  'silence',
  'hold',
  'queued',
  'delay',
  'life',
  'loyalty',
  'goods',
  'theme',
  'place',
  'amount',
  'since',
  'silent',
  'day',
  'times',
  'asked',
  'charged',
  'person',
  'quote',
  'said',
  'kin',
  'patient',
  'help',
] as const;

/** One way to say one move. */
export interface Variant {
  id: string;
  /** A liquid sentence. German that addresses the reader has one text per form of address; without `ihr` it is not used for several people. */
  text: string | { du: string; sie: string; ihr?: string };
  /** Values that framing/values.ts takes from a comment, or `about:<topic>`: the person wrote of this topic (`TOPIC_IDS`). */
  needs?: string[];
  /** Intent ids, or groups such as `complaint.*`. */
  intents?: string[];
  emotions?: EmotionId[];
  /** `high` from arousal 2. */
  strength?: 'low' | 'high';
  fault?: ('ours' | 'theirs' | 'unclear')[];
  length?: 'short';
  countries?: Country[];
}

export interface TemplateMove {
  move: MoveId;
  /** Name of a list in `phrases`. */
  phrases: string;
  /** Left out in the shorter framing, and where the platform's limit asks for it. */
  optional?: boolean;
  /** Only from this arousal on. */
  fromArousal?: 1 | 2 | 3;
  fault?: ('ours' | 'theirs' | 'unclear')[];
  /** Only where the framing is not joined with another one that goes on from here. */
  alone?: boolean;
  /** The move starts on a new line. */
  newLine?: boolean;
}

/** A framing as ordered moves. */
export interface Template {
  id: string;
  framing: FramingId;
  moves: TemplateMove[];
  /** `internal`: written into the log, never into a reply. Default: `reply`. */
  audience?: 'reply' | 'internal';
}

/** What only a human knows. Shown as `{label}`; `example` fits every sentence that the slot stands in. */
export interface OpenSlotText {
  label: string;
  example: string;
}

export interface TemplatePack {
  format: typeof PACK_FORMAT;
  version: 1;
  id: string;
  name: string;
  language: Lang;
  /** SPDX id, or the words under which the sentences may be used. */
  licence: string;
  slots: Record<string, OpenSlotText>;
  phrases: Record<string, Variant[]>;
  templates: Template[];
}

export const PACK_FORMAT = 'tonfall-templates';
export const PACK_LIMITS = {
  characters: 1_000_000,
  depth: 8,
  entries: 100_000,
  templates: 200,
  lists: 400,
  variants: 240,
  text: 400,
};

export type PackRefusal =
  | 'too_large'
  | 'not_json'
  | 'too_deep'
  | 'forbidden_key'
  | 'wrong_format'
  | 'wrong_version'
  | 'unknown_key'
  | 'wrong_shape'
  | 'too_many'
  | 'html'
  | 'brace'
  | 'control_character'
  | 'forbidden_tag'
  | 'bad_liquid'
  | 'unknown_value'
  | 'missing_need'
  | 'unknown_slot'
  | 'unknown_phrases'
  | 'duplicate_id';

export type PackResult =
  | { ok: true; pack: TemplatePack }
  | { ok: false; refusal: PackRefusal; reason: Message };

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9._-]{0,63}$/));
const Text = v.pipe(v.string(), v.minLength(1), v.maxLength(PACK_LIMITS.text));
const Label = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const Faults = v.array(v.picklist(['ours', 'theirs', 'unclear']));
const listOf = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most));

const VariantSchema = v.strictObject({
  id: Id,
  text: v.union([Text, v.strictObject({ du: Text, sie: Text, ihr: v.optional(Text) })]),
  needs: v.optional(listOf(v.pipe(v.string(), v.regex(/^[a-z_:]{1,40}$/)), 8)),
  intents: v.optional(listOf(v.pipe(v.string(), v.regex(/^[a-z_.]{1,40}\*?$/)), 40)),
  emotions: v.optional(listOf(v.picklist(EMOTION_IDS), EMOTION_IDS.length)),
  strength: v.optional(v.picklist(['low', 'high'])),
  fault: v.optional(Faults),
  length: v.optional(v.literal('short')),
  countries: v.optional(listOf(v.picklist(COUNTRIES), COUNTRIES.length)),
});

const PackSchema = v.strictObject({
  format: v.literal(PACK_FORMAT),
  version: v.literal(1),
  id: Id,
  name: Label,
  language: v.picklist(['de', 'en']),
  licence: Label,
  slots: v.record(Id, v.strictObject({ label: Label, example: Label })),
  phrases: v.record(Id, v.pipe(v.array(VariantSchema), v.minLength(1), v.maxLength(PACK_LIMITS.variants))),
  templates: listOf(
    v.strictObject({
      id: Id,
      framing: v.picklist(FRAMING_IDS),
      audience: v.optional(v.picklist(['reply', 'internal'])),
      moves: v.pipe(
        v.array(
          v.strictObject({
            move: v.picklist(MOVE_IDS),
            phrases: Id,
            optional: v.optional(v.boolean()),
            fromArousal: v.optional(v.picklist([1, 2, 3])),
            fault: v.optional(Faults),
            alone: v.optional(v.boolean()),
            newLine: v.optional(v.boolean()),
          }),
        ),
        v.minLength(1),
        v.maxLength(20),
      ),
    }),
    PACK_LIMITS.templates,
  ),
});

/**
 * Reads a template pack from JSON text or from an object that came out of JSON. A broken or hostile one is refused
 * with a reason that names what is wrong and where; nothing of it is used. Never throws.
 */
export function parsePack(input: unknown): PackResult {
  const read = readInput(input);
  if (!read.ok) return refuse(read.refusal === 'too_many_entries' ? 'too_large' : read.refusal, read.where);
  const { data } = read;
  const head = data as { format?: unknown; version?: unknown } | null;
  if (typeof head !== 'object' || head === null || head.format !== PACK_FORMAT) return refuse('wrong_format');
  if (head.version !== 1) return refuse('wrong_version', String(head.version));
  const result = v.safeParse(PackSchema, data);
  if (!result.success) return refuseIssue(result.issues[0]);
  const pack: TemplatePack = result.output;
  if (Object.keys(pack.phrases).length > PACK_LIMITS.lists) return refuse('too_many', 'phrases');
  return refuseContent(pack) ?? { ok: true, pack };
}

function readInput(input: unknown): UntrustedResult {
  if (typeof input === 'string') return readUntrustedJson(input, PACK_LIMITS);
  const unsafe = unsafeStructure(input, PACK_LIMITS);
  return unsafe ? { ok: false, ...unsafe } : { ok: true, data: input };
}

function refuseIssue(issue: v.BaseIssue<unknown>): PackResult {
  // Inside a union the first issue is about the union; its own issues say what is wrong.
  const inner = issue.issues?.at(-1);
  const exact = inner && (inner.path?.length ?? 0) > 0 ? inner : issue;
  const path = (v.getDotPath(issue) ?? '').slice(0, 120);
  if (exact.type === 'strict_object' && exact.expected === 'never') return refuse('unknown_key', path);
  if (exact.type === 'max_length' && Array.isArray(exact.input)) return refuse('too_many', path);
  return refuse('wrong_shape', path);
}

/** All texts of a variant, with the form of address they are for. */
export function textsOf(variant: Variant): { register: Register | null; text: string }[] {
  if (typeof variant.text === 'string') return [{ register: null, text: variant.text }];
  const { du, sie, ihr } = variant.text;
  const texts: { register: Register | null; text: string }[] = [
    { register: 'du', text: du },
    { register: 'sie', text: sie },
  ];
  if (ihr) texts.push({ register: 'ihr', text: ihr });
  return texts;
}

function refuseContent(pack: TemplatePack): PackResult | null {
  for (const [id, slot] of Object.entries(pack.slots)) {
    const wrong = refuseText(`${slot.label} ${slot.example}`, `slots.${id}`);
    if (wrong) return wrong;
    if (/[{}]/.test(slot.label + slot.example)) return refuse('brace', `slots.${id}`);
  }
  const ids = new Set<string>();
  for (const [list, variants] of Object.entries(pack.phrases)) {
    for (const variant of variants) {
      const where = `${list}: ${variant.id}`;
      if (ids.has(variant.id)) return refuse('duplicate_id', where);
      ids.add(variant.id);
      for (const { text } of textsOf(variant)) {
        const wrong = refuseText(text, where) ?? refuseLiquid(pack, variant, text, where);
        if (wrong) return wrong;
      }
    }
  }
  for (const template of pack.templates) {
    if (ids.has(template.id)) return refuse('duplicate_id', template.id);
    ids.add(template.id);
    for (const { phrases } of template.moves)
      if (!Object.hasOwn(pack.phrases, phrases))
        return refuse('unknown_phrases', `${template.id}: ${phrases}`);
  }
  return null;
}

function refuseText(text: string, where: string): PackResult | null {
  const unsafe = unsafeText(text);
  return unsafe ? refuse(unsafe, where) : null;
}

function refuseLiquid(pack: TemplatePack, variant: Variant, text: string, where: string): PackResult | null {
  const tag = forbiddenTag(text);
  if (tag) return refuse('forbidden_tag', `${where}: ${tag}`);
  let variables: string[];
  try {
    variables = variablesOf(text);
  } catch {
    return refuse('bad_liquid', where);
  }
  if (/[{}]/.test(text.replaceAll(/\{\{[^{}]*\}\}|\{%[^{}]*%\}/g, ''))) return refuse('brace', where);
  for (const need of variant.needs ?? []) {
    const topic = need.startsWith('about:') ? need.slice('about:'.length) : null;
    const known: readonly string[] = topic === null ? VALUE_IDS : TOPIC_IDS;
    if (!known.includes(topic ?? need)) return refuse('unknown_value', `${where}: ${need}`);
  }
  for (const path of variables) {
    const [root = '', key = ''] = path.split('.');
    if (root === 'open') {
      if (!Object.hasOwn(pack.slots, key)) return refuse('unknown_slot', `${where}: ${path}`);
    } else if (!(VALUE_IDS as readonly string[]).includes(root)) {
      return refuse('unknown_value', `${where}: ${path}`);
    } else if (!variant.needs?.includes(root)) {
      return refuse('missing_need', `${where}: ${path}`);
    }
  }
  return null;
}

const REASONS: Record<PackRefusal, (where: string) => Message> = {
  too_large: () => ({
    de: 'Die Datei ist zu groß für ein Vorlagenpaket.',
    en: 'The file is too large for a template pack.',
  }),
  not_json: () => ({ de: 'Die Datei ist kein gültiges JSON.', en: 'The file is not valid JSON.' }),
  too_deep: () => ({
    de: 'Die Datei ist zu tief verschachtelt für ein Vorlagenpaket.',
    en: 'The file is nested too deeply for a template pack.',
  }),
  forbidden_key: (where) => ({
    de: `Der Schlüssel „${where}“ ist nicht erlaubt.`,
    en: `The key “${where}” is not allowed.`,
  }),
  wrong_format: () => ({
    de: 'Das ist kein Vorlagenpaket von Tonfall.',
    en: 'This is not a Tonfall template pack.',
  }),
  wrong_version: (where) => ({
    de: `Version ${where} dieses Formats kennt Tonfall noch nicht.`,
    en: `Tonfall does not know version ${where} of this format yet.`,
  }),
  unknown_key: (where) => ({
    de: `Unbekannte Angabe an der Stelle „${where}“.`,
    en: `Unknown entry at “${where}”.`,
  }),
  wrong_shape: (where) => ({
    de: `Die Angabe an der Stelle „${where}“ fehlt oder hat die falsche Form.`,
    en: `The entry at “${where}” is missing or has the wrong form.`,
  }),
  too_many: (where) => ({
    de: `Zu viele Einträge an der Stelle „${where}“.`,
    en: `Too many entries at “${where}”.`,
  }),
  html: (where) => ({ de: `HTML ist nicht erlaubt („${where}“).`, en: `HTML is not allowed (“${where}”).` }),
  brace: (where) => ({
    de: `Einzelne geschweifte Klammer („${where}“); Lücken heißen {{ open.name }}.`,
    en: `Single curly bracket (“${where}”); slots are written {{ open.name }}.`,
  }),
  control_character: (where) => ({
    de: `Unsichtbares Steuerzeichen („${where}“).`,
    en: `Invisible control character (“${where}”).`,
  }),
  forbidden_tag: (where) => ({
    de: `Nur Ausgaben und „if“ sind erlaubt („${where}“).`,
    en: `Only output and “if” are allowed (“${where}”).`,
  }),
  bad_liquid: (where) => ({
    de: `Die Vorlage lässt sich nicht lesen („${where}“).`,
    en: `The template cannot be read (“${where}”).`,
  }),
  unknown_value: (where) => ({
    de: `Diesen Wert gibt es nicht: „${where}“.`,
    en: `There is no such value: “${where}”.`,
  }),
  missing_need: (where) => ({
    de: `Der Wert fehlt unter „needs“: „${where}“.`,
    en: `The value is missing under “needs”: “${where}”.`,
  }),
  unknown_slot: (where) => ({
    de: `Diese Lücke steht nicht unter „slots“: „${where}“.`,
    en: `This slot is not listed under “slots”: “${where}”.`,
  }),
  unknown_phrases: (where) => ({
    de: `Diese Liste steht nicht unter „phrases“: „${where}“.`,
    en: `This list is not found under “phrases”: “${where}”.`,
  }),
  duplicate_id: (where) => ({
    de: `Diese Kennung kommt doppelt vor: „${where}“.`,
    en: `This id occurs twice: “${where}”.`,
  }),
};

function refuse(refusal: PackRefusal, where = ''): PackResult {
  return { ok: false, refusal, reason: REASONS[refusal](where.slice(0, 160)) };
}
