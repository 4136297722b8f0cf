import type { Finding } from '../../utils/checking/checking';
import type { Span } from '../../utils/reading/reading';

/** One edit of the draft, or only a place to go to. */
export type Edit = { kind: 'replace'; span: Span; text: string } | { kind: 'select'; span: Span };

const SENTENCE_END = /(?:^|[.!?…]["')\]]*\s+|\n\s*)$/u;

/**
 * What pressing a finding's fix does to the draft, so that it still reads as a text: no double spaces, a capital at the
 * start of a sentence, and what was added once is gone to instead of being added again.
 */
export function editFor(finding: Finding, draft: string): Edit | null {
  const text = finding.fix?.text;
  if (text === undefined) return null;
  const span = finding.fix?.span ?? finding.span;
  if (!span || span.start === span.end) return insertion(draft, span?.start ?? draft.length, text.trim());

  let { start, end } = span;
  const starts = SENTENCE_END.test(draft.slice(0, start));
  if (text === '') {
    while (/[\s,;:]/u.test(draft[end] ?? '')) end += 1;
    if (end === draft.length) while (start > 0 && /\s/u.test(draft[start - 1] ?? '')) start -= 1;
    if (!starts)
      return {
        kind: 'replace',
        span: { start, end },
        text: end < draft.length ? ' '.repeat(Number(!/\s/u.test(draft[start - 1] ?? ' '))) : '',
      };
    const next = draft[end] ?? '';
    return { kind: 'replace', span: { start, end: end + next.length }, text: next.toUpperCase() };
  }
  return { kind: 'replace', span: { start, end }, text: starts ? capital(text) : text };
}

/** Puts a text in at a place, with the spaces around it that it needs; goes to it where it stands already. */
export function insertion(draft: string, at: number, text: string): Edit {
  const there = draft.indexOf(text);
  if (there >= 0) return { kind: 'select', span: { start: there, end: there + text.length } };
  const before = at > 0 && !/\s/u.test(draft[at - 1] ?? '') ? ' ' : '';
  const after = at < draft.length && !/\s/u.test(draft[at] ?? '') ? ' ' : '';
  return { kind: 'replace', span: { start: at, end: at }, text: before + text + after };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
