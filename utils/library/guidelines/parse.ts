import * as v from 'valibot';
import type { Message } from '../../language/message';
import { readUntrustedJson, type UntrustedRefusal, unsafeText } from '../untrusted';
import { GUIDELINES_FORMAT, type Guidelines } from './guidelines';
import { GUIDELINES_LIMITS, GuidelinesSchema, LISTS, type ListName } from './schema';

type Refusal =
  | UntrustedRefusal
  | 'wrong_format'
  | 'wrong_version'
  | 'unknown_key'
  | 'wrong_shape'
  | 'too_many'
  | 'too_long'
  | 'duplicate'
  | 'html'
  | 'control_character';

export type GuidelinesResult = { ok: true; guidelines: Guidelines } | { ok: false; reason: Message };

/**
 * Reads a book of guidelines from the text of a file. What is broken or hostile is refused as a whole, with a reason that names
 * the place. Never throws.
 */
export function parseGuidelines(text: string): GuidelinesResult {
  const read = readUntrustedJson(text, GUIDELINES_LIMITS);
  if (!read.ok) return refuse(read.refusal, read.where);
  const head = read.data as { format?: unknown; version?: unknown } | null;
  if (typeof head !== 'object' || head === null || head.format !== GUIDELINES_FORMAT)
    return refuse('wrong_format');
  if (head.version !== 1) return refuse('wrong_version', String(head.version).slice(0, 20));
  const result = v.safeParse(GuidelinesSchema, read.data);
  if (!result.success) {
    const [issue] = result.issues;
    const unknown = issue.type === 'strict_object' && issue.expected === 'never';
    return refuse(unknown ? 'unknown_key' : 'wrong_shape', (v.getDotPath(issue) ?? '').slice(0, 120));
  }
  return refuseContent(result.output) ?? { ok: true, guidelines: result.output };
}

function refuseContent(guidelines: Guidelines): GuidelinesResult | null {
  for (const part of [...(Object.keys(LISTS) as ListName[]), 'contacts'] as const)
    if (guidelines[part].length > GUIDELINES_LIMITS[part]) return refuse('too_many', part);
  for (const [at, { words }] of guidelines.redLines.entries())
    if (words.length > GUIDELINES_LIMITS.topicWords) return refuse('too_many', `redLines.${at}.words`);
  for (const [at, { intents }] of guidelines.handover.entries())
    if (intents.length > GUIDELINES_LIMITS.intents) return refuse('too_many', `handover.${at}.intents`);
  return refuseRepeats(guidelines) ?? refuseTexts(guidelines, '');
}

function refuseRepeats(guidelines: Guidelines): GuidelinesResult | null {
  for (const part of Object.keys(LISTS) as ListName[]) {
    const seen = new Set<string>();
    for (const [at, entry] of guidelines[part].entries()) {
      const id = 'id' in entry ? entry.id : entry.risk;
      if (seen.has(id)) return refuse('duplicate', `${part}.${at}: ${id}`);
      seen.add(id);
    }
  }
  return null;
}

/** What is only looked for in drafts may hold markup: it goes nowhere. */
const LOOKED_FOR = /^(?:redLines\.\d+\.(?:text|words\.\d+)|words\.\d+\.avoid)$/;
const NOTE_TEXT = /^notes\.\d+\.text$/;

/** Every text, at any depth; the schema has bounded it. */
function refuseTexts(value: unknown, where: string): GuidelinesResult | null {
  if (typeof value === 'string') {
    if (value.length > (NOTE_TEXT.test(where) ? GUIDELINES_LIMITS.note : GUIDELINES_LIMITS.text))
      return refuse('too_long', where);
    const unsafe = unsafeText(value);
    return unsafe && !(unsafe === 'html' && LOOKED_FOR.test(where)) ? refuse(unsafe, where) : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const refused = refuseTexts(inner, where ? `${where}.${key}` : key);
    if (refused) return refused;
  }
  return null;
}

const REASONS: Readonly<Record<Refusal, (where: string) => Message>> = {
  too_large: () => ({
    de: 'Die Datei ist zu groß für einen Leitfaden.',
    en: 'The file is too large for guidelines.',
  }),
  not_json: () => ({ de: 'Die Datei ist kein gültiges JSON.', en: 'The file is not valid JSON.' }),
  too_deep: () => ({
    de: 'Die Datei ist zu tief verschachtelt für einen Leitfaden.',
    en: 'The file is nested too deeply for guidelines.',
  }),
  too_many_entries: () => ({
    de: 'Die Datei hat mehr Einträge, als ein Leitfaden haben kann.',
    en: 'The file has more entries than guidelines can have.',
  }),
  forbidden_key: (where) => ({
    de: `Der Schlüssel „${where}“ ist nicht erlaubt.`,
    en: `The key “${where}” is not allowed.`,
  }),
  wrong_format: () => ({
    de: 'Das ist kein Leitfaden von Tonfall.',
    en: 'These are not guidelines from Tonfall.',
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
  too_long: (where) => ({
    de: `Der Text an der Stelle „${where}“ ist zu lang.`,
    en: `The text at “${where}” is too long.`,
  }),
  duplicate: (where) => ({
    de: `Zweimal dieselbe Kennung („${where}“).`,
    en: `The same id twice (“${where}”).`,
  }),
  html: (where) => ({ de: `HTML ist nicht erlaubt („${where}“).`, en: `HTML is not allowed (“${where}”).` }),
  control_character: (where) => ({
    de: `Steuerzeichen sind nicht erlaubt („${where}“).`,
    en: `Control characters are not allowed (“${where}”).`,
  }),
};

function refuse(refusal: Refusal, where = ''): GuidelinesResult {
  return { ok: false, reason: REASONS[refusal](where) };
}
