import type { Lang } from '../language/message';
import { renderLiquid } from '../library/pack-liquid';
import { mark, markOpen, resolveMarks, withoutMarks } from './marks';
import { VALUE_LABELS, type ValueId, VERB_LABELS } from './value-labels';
import type { Values } from './values';

const VALUE_IDS = Object.keys(VALUE_LABELS) as ValueId[];

/** An output, a tag, or a slot in single braces. */
const PART = /\{\{-?\s*([^{}]*?)\s*-?\}\}|(\{%[^{}]*%\})|\{([^{}]*)\}/g;

/**
 * The text of a team's move with its slots marked. A value of the comment stands where it is known, else a slot that says what
 * is missing; conditions take what is not known as false. Throws where the text is no template.
 */
export function renderOwn(text: string, values: Values, language: Lang): string {
  const source = withoutMarks(text).replaceAll(
    PART,
    (_, path: string | undefined, tag: string | undefined, label = '') =>
      tag ?? (path === undefined ? markOpen(label.trim(), label.trim()) : mark(path, '')),
  );
  const known: Record<string, unknown> = { ...values };
  const plain = Object.fromEntries(VALUE_IDS.map((id) => [id, known[id] ?? null]));
  return resolveMarks(tidied(renderLiquid(source, plain)), ({ id, words }) =>
    words === '' ? writtenValue(id, values, language) : mark(id, words),
  );
}

/** What a condition leaves behind where it is false: "Hi , …" reads as a mistake. */
const tidied = (text: string) =>
  text.replace(/(?<=\S) +(?=[,.;:!?](?!\S))/g, '').replace(/(?<=\S) {2,}(?=\S)/g, ' ');

function writtenValue(path: string, values: Values, language: Lang): string {
  const [id = '', form = ''] = path.split('.');
  const value = values[id as ValueId];
  const verb = VERB_LABELS[form]?.[language];
  if (value === undefined) return markOpen(id, verb ?? VALUE_LABELS[id as ValueId][language]);
  const words = typeof value === 'string' ? value : (value as unknown as Record<string, string>)[form];
  if (words === undefined) throw new Error(`No form "${form}" of "${id}"`);
  return verb ? words : mark(id, words);
}
