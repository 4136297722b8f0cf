import type { CheckContext, Finding, GuardKey } from '../../../../utils/checking/checking';
import { guardFindings } from '../../../../utils/checking/guards';
import { findOpenSlots } from '../../../../utils/checking/guards/open-slot';
import type { Lang } from '../../../../utils/language/message';
import { parseText } from '../../../../utils/language/text';
import {
  EMPTY_GUIDELINES,
  type Guidelines,
  type RedLine,
  type WordChoice,
} from '../../../../utils/library/guidelines/guidelines';

/** A book with some of its parts filled. */
export const book = (parts: Partial<Guidelines>): Guidelines => ({ ...EMPTY_GUIDELINES, ...parts });

export const redLine = (text: string, more: Partial<RedLine> = {}): RedLine => ({
  id: 'r1',
  kind: 'words',
  text,
  words: [],
  reason: '',
  ...more,
});

export const wordChoice = (avoid: string, prefer: string, reason = ''): WordChoice => ({
  id: 'w1',
  avoid,
  prefer,
  reason,
});

/** What one guard says of a draft. */
export function found(key: GuardKey, draft: string, context: CheckContext, lang: Lang = 'de'): Finding[] {
  const text = parseText(draft.normalize('NFC'), lang);
  return guardFindings(text, context, findOpenSlots(text)).filter((finding) => finding.key === key);
}

/** The words of the draft under each finding. */
export const wordsUnder = (draft: string, findings: readonly Finding[]): string[] =>
  findings.map(({ span }) => draft.normalize('NFC').slice(span?.start, span?.end));

/** The draft after the fix of a finding. */
export function fixed(draft: string, finding: Finding | undefined): string {
  const { span = finding?.span, text } = finding?.fix ?? {};
  if (!span || text === undefined) throw new Error('the finding offers no replacement');
  return draft.slice(0, span.start) + text + draft.slice(span.end);
}
