import type { Lang } from '../language/message';
import { anyOf, find } from '../language/pattern';
import type { Text } from '../language/text';
import type { Span } from '../reading/reading';

export interface Hit extends Span {
  /** The words of the text. */
  words: string;
}

/** Pattern sources per language, in the notation of `utils/language/pattern.ts`. */
export type CueSources = Readonly<Record<Lang, readonly string[]>>;

/** Compiled at first use, so that loading the checker stays cheap. */
export interface Cues {
  readonly sources: CueSources;
  regexp(lang: Lang): RegExp | null;
}

/** No word of a language is longer; keeps a pattern linear on a text that is one endless word. */
function bounded(source: string): string {
  return source.replaceAll('\\p{L}+', '\\p{L}{1,30}').replaceAll('\\p{L}*', '\\p{L}{0,30}');
}

/** Joins the cues of each language into one pattern. Throws SyntaxError at first use when a source is not a pattern. */
export function cues(sources: CueSources): Cues {
  const compiled: Partial<Record<Lang, RegExp | null>> = {};
  return {
    sources,
    regexp(lang) {
      compiled[lang] ??= sources[lang].length > 0 ? anyOf(sources[lang].map(bounded), { latin: true }) : null;
      return compiled[lang];
    },
  };
}

/**
 * In German, lower-case "sie" and "ihnen" are other people, not the reader. Cues name the reader among their first words;
 * a "sie" further on is whoever it is.
 */
const THIRD_PERSON = /^(?:\S+\s+){0,2}(?:sie|ihnen)(?![\p{L}])/u;

/** Every place where a cue stands, in order, without overlaps. A German cue never takes "sie" (they) for "Sie" (you). */
export function findCues(text: Text, from: Cues): Hit[] {
  const regexp = from.regexp(text.lang);
  if (!regexp) return [];
  const hits = find(text.plain, regexp);
  return text.lang === 'de' ? hits.filter((hit) => !THIRD_PERSON.test(hit.words)) : hits;
}

/** Whether any cue stands in the text. */
export function hasCue(text: Text, from: Cues): boolean {
  return findCues(text, from).length > 0;
}

/** The same cues within a piece of text that is not parsed, such as one clause. */
export function cueIn(piece: string, lang: Lang, from: Cues): boolean {
  const regexp = from.regexp(lang);
  if (!regexp) return false;
  return find(piece, regexp).some((hit) => lang !== 'de' || !THIRD_PERSON.test(hit.words));
}

/** Index of the sentence that holds the offset; the last one when none does. -1 for a text without sentences. */
export function sentenceAt(text: Text, offset: number): number {
  let low = 0;
  let high = text.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((text.sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return high < 0 ? -1 : low;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
