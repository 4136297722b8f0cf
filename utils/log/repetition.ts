import type { Lang } from '../language/message';
import { parseText } from '../language/text';
import type { Span } from '../reading/reading';
import { type Bag, bagOf, dice, fold } from './compare';

/** A text that went out before. */
export interface Earlier {
  text: string;
  language: Lang;
  /** ISO 8601. */
  when: string;
  where: 'thread' | 'person';
}

/** A sentence of a draft that went out before. */
export interface Repetition {
  /** Of the draft. */
  sentence: string;
  span: Span;
  /** As it stood then. */
  earlier: string;
  /** ISO 8601. */
  when: string;
  /** To the same person, or else in the same conversation to somebody else. */
  where: 'thread' | 'person';
  exact: boolean;
}

export type RepetitionFinder = (draft: { text: string; language: Lang }) => Repetition[];

/** Shorter sentences ("Danke für den Hinweis!") recur in any honest conversation. */
const MIN_WORDS = 5;
/** One word in six may differ. */
const NEAR = 0.8;
/** A sentence of `n` words that is near another shares at least this share of its own words with it. */
const MIN_SHARED = NEAR / (2 - NEAR);

interface Known {
  text: string;
  bag: Bag;
  numbers: string;
  earlier: Earlier;
}

/**
 * Prepares texts that went out before; the result finds their sentences in a draft: the same, or nearly the same words.
 * Sentences that differ in a number say something else and are not reported. Of several finds the one to the same person
 * counts, then the newest. Pure; cost per draft grows with the texts that share its rarer words, not with all of them.
 */
export function repetitionFinder(
  before: readonly Earlier[],
  ignore: readonly string[] = [],
): RepetitionFinder {
  const ignored = new Set(ignore.map(fold));
  const byWord = new Map<string, Known[]>();
  const newestLast = [...before].sort((a, b) => rank(a) - rank(b) || a.when.localeCompare(b.when));
  for (const earlier of newestLast) {
    for (const { text, bag, numbers } of sentences(earlier.text, earlier.language, ignored)) {
      const known = { text, bag, numbers, earlier };
      for (const word of bag.counts.keys()) {
        const list = byWord.get(word);
        if (list) list.push(known);
        else byWord.set(word, [known]);
      }
    }
  }
  const commonness = (word: string) => byWord.get(word)?.length ?? 0;

  return ({ text, language }) =>
    sentences(text, language, ignored).flatMap((sentence) => {
      const { size, counts } = sentence.bag;
      const rarest = [...counts.keys()].sort((a, b) => commonness(a) - commonness(b));
      // Whatever is near shares so many words that it cannot miss all of these.
      const probes = rarest.slice(0, size - Math.ceil(MIN_SHARED * size) + 1);
      const candidates = new Set(probes.flatMap((word) => byWord.get(word) ?? []));
      let best: { known: Known; score: number } | undefined;
      for (const known of candidates) {
        if (known.numbers !== sentence.numbers) continue;
        const score = dice(sentence.bag, known.bag, NEAR);
        if (score < NEAR) continue;
        if (!best || rank(known.earlier) > rank(best.known.earlier) || isNewer(known, best.known))
          best = { known, score };
      }
      if (!best) return [];
      const { text: earlier, earlier: source } = best.known;
      const { when, where } = source;
      return [
        { sentence: sentence.text, span: sentence.span, earlier, when, where, exact: best.score === 1 },
      ];
    });
}

const rank = (earlier: Earlier): number => (earlier.where === 'person' ? 1 : 0);

const isNewer = (a: Known, b: Known): boolean =>
  rank(a.earlier) === rank(b.earlier) && a.earlier.when > b.earlier.when;

const hasDigit = (word: string): boolean => /\p{N}/u.test(word);

function sentences(text: string, language: Lang, ignored: ReadonlySet<string>) {
  return parseText(text.normalize('NFC'), language).sentences.flatMap(({ text: sentence, start, end }) => {
    const folded = fold(sentence);
    const words = folded.split(' ');
    return words.length < MIN_WORDS || ignored.has(folded)
      ? []
      : [
          {
            text: sentence,
            span: { start, end },
            bag: bagOf(words),
            numbers: words.filter(hasDigit).join(' '),
          },
        ];
  });
}
