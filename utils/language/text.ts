import type { Span } from '../reading/reading';
import type { Lang } from './message';
import { straighten } from './pattern';

export interface Sentence extends Span {
  text: string;
  question: boolean;
}

export interface Word extends Span {
  text: string;
}

/** A text taken apart once, for everything that looks at it. Offsets are UTF-16 units of `raw`. */
export interface Text {
  raw: string;
  /** `raw` with straight quotes and plain spaces, of the same length. Match patterns against this. */
  plain: string;
  lang: Lang;
  sentences: Sentence[];
  words: Word[];
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(lang: Lang, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const key = `${lang} ${granularity}`;
  const known = segmenters.get(key);
  if (known) return known;
  const made = new Intl.Segmenter(lang, { granularity });
  segmenters.set(key, made);
  return made;
}

/** Takes a text apart into sentences and words. `raw` is expected in NFC. */
export function parseText(raw: string, lang: Lang): Text {
  const plain = straighten(raw);
  const sentences: Sentence[] = [];
  for (const part of segmenter(lang, 'sentence').segment(plain)) {
    const text = part.segment.trim();
    if (!text) continue;
    const start = part.index + part.segment.indexOf(text);
    sentences.push({ start, end: start + text.length, text, question: /\?["')\]]*\s*$/.test(text) });
  }
  const words: Word[] = [];
  for (const part of segmenter(lang, 'word').segment(plain)) {
    if (part.isWordLike)
      words.push({ start: part.index, end: part.index + part.segment.length, text: part.segment });
  }
  return { raw, plain, lang, sentences, words };
}
