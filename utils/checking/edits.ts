import type { Text } from '../language/text';
import type { Span } from '../reading/reading';
import type { Fix } from './checking';
import { rolesOf } from './roles';

/** Longest greeting that is looked for: "Guten Morgen liebe Frau von der Heide,". */
const GREETING_REACH = 60;

/** Where the first sentence for the person begins: behind a greeting, else at the start. */
export function afterGreeting(draft: Text): number {
  const greeting = rolesOf(draft).hits('greet')[0];
  if (!greeting || greeting.start > 2) return 0;
  const rest = draft.plain.slice(greeting.end, greeting.end + GREETING_REACH);
  const end = /[,!.:\n]\s*/.exec(rest);
  return end ? greeting.end + end.index + end[0].length : 0;
}

/** A fix that puts a sentence behind the greeting. `de` and `en` are sentences without a blank at their end. */
export function insertAfterGreeting(draft: Text, label: Fix['label'], texts: Fix['label']): Fix {
  const at = afterGreeting(draft);
  return { label, span: { start: at, end: at }, text: `${texts[draft.lang]} ` };
}

/** A fix that takes words out, with the blank before them, or the one behind them at the start of a text. */
export function remove(draft: Text, span: Span, label: Fix['label']): Fix {
  let { start, end } = span;
  const blank = (at: number) => /[^\S\n]/.test(draft.plain[at] ?? '');
  while (blank(end) && (start === 0 || blank(start - 1))) end += 1;
  if (end === span.end) while (start > 0 && blank(start - 1)) start -= 1;
  return { label, span: { start, end }, text: '' };
}

/** A fix that puts other words in place of the finding. */
export function replace(span: Span, label: Fix['label'], text: string): Fix {
  return { label, span: { start: span.start, end: span.end }, text };
}
