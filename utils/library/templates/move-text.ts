import { forbiddenTag, variablesOf } from '../pack-liquid';
import { unsafeText } from '../untrusted';
import { slotsIn, withoutLiquid } from './slots';
import { TEAM_PACK_LIMITS } from './template';
import { CONDITION_PATHS, VALUE_PATHS } from './value-paths';

export type MoveTextCode =
  | 'empty_text'
  | 'text_too_long'
  | 'html'
  | 'control_character'
  | 'forbidden_tag'
  | 'too_nested'
  | 'bad_condition'
  | 'bad_liquid'
  | 'unknown_value'
  | 'stray_brace'
  | 'bad_label';

export interface MoveTextFault {
  code: MoveTextCode;
  /** The tag, value, condition or label that is wrong; empty where there is none. */
  detail: string;
}

/** Conditions inside each other. */
const DEEPEST = 3;
/** A library of 2,000 templates has about this many moves; what is beyond is looked at again. */
const REMEMBERED = 10_000;
const remembered = new Map<string, MoveTextFault | null>();

/** The first thing that keeps the text of a move from being used, or `null`. Quick for a text it has seen before. Never throws. */
export function moveTextFault(text: string): MoveTextFault | null {
  if (text.length > TEAM_PACK_LIMITS.text) return { code: 'text_too_long', detail: '' };
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const fault = findFault(text);
  if (remembered.size >= REMEMBERED) remembered.delete(remembered.keys().next().value ?? '');
  remembered.set(text, fault);
  return fault;
}

function findFault(text: string): MoveTextFault | null {
  if (!text.trim()) return { code: 'empty_text', detail: '' };
  const unsafe = unsafeText(text);
  if (unsafe) return { code: unsafe, detail: '' };
  return (text.includes('{{') || text.includes('{%') ? liquidFault(text) : null) ?? slotFault(text);
}

function liquidFault(text: string): MoveTextFault | null {
  const tag = forbiddenTag(text);
  if (tag) return { code: 'forbidden_tag', detail: tag };
  if (deepestCondition(text) > DEEPEST) return { code: 'too_nested', detail: '' };
  // Conditions first: liquid would take a range or a loop of comparisons in them.
  const fault = conditionFault(text);
  if (fault) return fault;
  try {
    variablesOf(text);
  } catch {
    return { code: 'bad_liquid', detail: '' };
  }
  for (const [, inside = ''] of text.matchAll(/\{\{([^{}]*)\}\}/g)) {
    const path = bare(inside);
    if (!VALUE_PATHS.includes(path)) return { code: 'unknown_value', detail: path };
  }
  return null;
}

/** Without the hyphens that liquid trims white space with. */
const bare = (inside: string): string => inside.replace(/^-/, '').replace(/-$/, '').trim();

function deepestCondition(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, tag] of text.matchAll(/\{%-?\s*(if|endif)\b/g)) {
    depth += tag === 'if' ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const CONDITION = /^[\w.]+(?:\s*[!=]=\s*(?:"[^"]*"|'[^']*'))?$/;

function conditionFault(text: string): MoveTextFault | null {
  for (const [, inside = ''] of text.matchAll(/\{%-?\s*(?:els)?if\b([^{}]*)%\}/g)) {
    const condition = bare(inside);
    for (const part of condition.split(/\s+(?:and|or)\s+/)) {
      if (!CONDITION.test(part)) return { code: 'bad_condition', detail: condition };
      const path = part.match(/^[\w.]+/)?.[0] ?? '';
      if (!CONDITION_PATHS.has(path)) return { code: 'unknown_value', detail: path };
    }
  }
  return null;
}

function slotFault(text: string): MoveTextFault | null {
  const plain = withoutLiquid(text);
  if (/[{}]/.test(plain.replaceAll(/\{[^{}]*\}/g, ''))) return { code: 'stray_brace', detail: '' };
  const label = slotsIn(text).find((words) => !isLabel(words));
  return label === undefined ? null : { code: 'bad_label', detail: label };
}

/** Whether words may stand between the braces of a slot. */
export const isLabel = (words: string): boolean =>
  words.trim() !== '' && words.length <= TEAM_PACK_LIMITS.label && !/[{}\n]/.test(words);
