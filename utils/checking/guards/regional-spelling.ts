import type { Text } from '../../language/text';
import type { Span } from '../../reading/reading';
import type { CheckContext, Finding, OpenSlot } from '../checking';
import { overlaps } from '../cues';
import { replace } from '../edits';

/** More hints than these are not read. */
const MOST = 40;
const WORD_WITH_SHARP_S = /[\p{L}\p{N}]*[ßẞ][\p{L}\p{N}ßẞ]*/gu;
const QUOTES: readonly { regexp: RegExp; open: string; close: string }[] = [
  { regexp: /„[^„“”\n]{1,400}[“”]/gu, open: '«', close: '»' },
  { regexp: /‚[^‚‘’\n]{1,400}‘/gu, open: '‹', close: '›' },
];
/** Addresses keep their letters. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+/gu;

const withoutSharpS = (text: string) => text.replaceAll('ß', 'ss').replaceAll('ẞ', 'SS');

function placesOf(regexp: RegExp, text: string): Span[] {
  return Array.from(text.matchAll(regexp), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Hints where the German of a Swiss voice is spelled as in Germany (handbook 3.4): ß and „“. */
export function regionalSpellingFindings(
  draft: Text,
  { settings }: CheckContext,
  slots: readonly OpenSlot[],
): Finding[] {
  if (settings?.country !== 'CH' || draft.lang !== 'de') return [];
  const skipped = [...placesOf(ADDRESS, draft.raw), ...slots];
  const findings: Finding[] = [];
  for (const { regexp, open, close } of QUOTES) {
    for (const span of placesOf(regexp, draft.raw)) {
      const inside = withoutSharpS(draft.raw.slice(span.start + 1, span.end - 1));
      const text = open + inside + close;
      findings.push({
        key: 'regional_spelling',
        severity: 'hint',
        span,
        message: {
          de: `In der Schweiz stehen Anführungszeichen so: ${open}…${close}.`,
          en: `Swiss texts quote like this: ${open}…${close}.`,
        },
        fix: replace(span, { de: `${open}…${close} setzen`, en: `Use ${open}…${close}` }, text),
        sources: ['S60'],
      });
    }
  }
  const inQuotes = findings.flatMap(({ span }) => (span ? [span] : []));
  for (const span of placesOf(WORD_WITH_SHARP_S, draft.raw)) {
    if ([...skipped, ...inQuotes].some((other) => overlaps(other, span))) continue;
    const text = withoutSharpS(draft.raw.slice(span.start, span.end));
    findings.push({
      key: 'regional_spelling',
      severity: 'hint',
      span,
      message: {
        de: `In der Schweiz schreibt man „${text}“, ohne ß.`,
        en: `Swiss German has no ß: “${text}”.`,
      },
      fix: replace(span, { de: `„${text}“ schreiben`, en: `Write “${text}”` }, text),
      sources: ['S60'],
    });
  }
  return findings.slice(0, MOST);
}
