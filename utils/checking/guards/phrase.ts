import { lookUpNoun } from '../../language/nouns';
import type { Span } from '../../reading/reading';
import { type AsRead, asRead } from './as-read';

/** What a line of the team's book looks for, compiled once. */
export interface Phrase {
  /** Stand in every text that the phrase stands in: a quick look before the slow one. */
  needles: string[];
  /** In order, with a gap of a few words between one and the next. Made when first asked for: most are in no draft ever. */
  readonly segments: RegExp[];
}

const ESCAPE = /[.*+?^${}()|[\]\\/]/g;
const WORD = '[\\p{L}\\p{N}]';
const BEGIN = `(?<!${WORD})`;
const END = `(?!${WORD})`;
/** No word is longer. */
const REST = `${WORD}{0,60}`;
/** A phrase is meant in all its forms: plural, genitive, with a hyphen or written together. */
const ENDING = "(?:'?s|es|e|n|en|er|ern|ns)?";
/** The last vowel of a word that ends in consonants. */
const VOWEL = /^([a-z]*?[^aeiou\W]|)(au|[aou])([^aeiou\W]{1,4})$/;
const CHANGED: Readonly<Record<string, string>> = { a: 'ae', o: 'oe', u: 'ue', au: 'aeu' };

interface Source {
  source: string;
  needles: string[];
}

const escaped = (literal: string) => literal.replace(ESCAPE, '\\$&');
const isWordlike = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/**
 * The plural of a German noun in which another vowel stands: as the noun list has it, else by the common pattern, which asks
 * for an ending so that "Kuchen" is not taken for "Küchen".
 */
function otherPlural(word: string, folded: string): string | null {
  if (folded.length < 3 || !/^\p{Lu}/u.test(word)) return null;
  const known = lookUpNoun(word);
  if (known) {
    const plural = asRead(known.plural ?? '').text;
    return plural === '' || plural.startsWith(folded) ? null : `${escaped(plural)}n?`;
  }
  const [, before = '', vowel = '', behind = ''] = VOWEL.exec(folded) ?? [];
  return vowel ? `${before}${CHANGED[vowel]}${behind}(?:e|en|er|ern)` : null;
}

/** The last word of a phrase, in its forms. */
function inflected(word: string, folded: string): Source {
  if (!/\p{L}$/u.test(folded)) return { source: escaped(folded), needles: [folded] };
  const plural = otherPlural(word, folded);
  if (!plural) return { source: escaped(folded) + ENDING, needles: [folded] };
  let same = 0;
  while (folded[same] === plural[same]) same += 1;
  return {
    source: `(?:${escaped(folded)}${ENDING}|${plural})`,
    needles: same > 0 ? [folded.slice(0, same)] : [],
  };
}

/**
 * `Garanti*`, `##-Euro`. Between two stars the first place that fits is the right one, so that only the last star is ever
 * tried at several lengths: a lookahead takes the others without a way back.
 */
function withWildcards(word: string, group: { next: number }): Source {
  const needles: string[] = [];
  const pieces = word.split(/\*+/).map((piece) =>
    piece
      .split('#')
      .map((literal) => {
        const folded = asRead(literal).text;
        if (folded) needles.push(folded);
        return escaped(folded);
      })
      .join('\\p{Nd}'),
  );
  const source = pieces.reduce((before, piece, at) => {
    if (at === pieces.length - 1 || piece === '') return before + REST + piece;
    const name = `g${group.next++}`;
    return `${before}(?=(?<${name}>${WORD}{0,60}?${piece}))\\k<${name}>`;
  });
  return { source, needles };
}

/** A few words that stand together. `null` where nothing but stars is left of them. */
function segmentOf(text: string, wildcards: boolean): Source | null {
  const words = text.split(/[\s\p{Pd}]+/u).filter((word) => asRead(word).text.trim() !== '');
  const group = { next: 0 };
  let source = '';
  let open = false;
  const needles: string[] = [];
  for (const [at, word] of words.entries()) {
    const folded = asRead(word).text;
    const isWild = wildcards && /[*#]/.test(word);
    const part = isWild
      ? withWildcards(word, group)
      : at === words.length - 1
        ? inflected(word, folded)
        : { source: escaped(folded), needles: [folded] };
    // Beside a star the words stand apart: the rest of a word ends where the word ends.
    const star = wildcards && word.includes('*');
    if (at > 0) source += star || open ? `${END}[ \\n-]{1,3}` : '[ \\n-]{0,3}';
    source += part.source;
    open = star;
    needles.push(...part.needles);
  }
  const bare = words.join('').replaceAll('*', wildcards ? '' : '*');
  if (bare === '') return null;
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const begins = isWordlike(asRead(first).text[0]) || (wildcards && /^[*#]/.test(first));
  const ends = isWordlike(asRead(last).text.at(-1)) || (wildcards && /[*#]$/.test(last));
  const whole = (begins ? BEGIN : '') + source + (ends ? END : '');
  return { source: whole, needles };
}

/**
 * Compiles words of the book. With `wildcards`, `*` is the rest of a word, `#` a digit, `…` or `...` up to six words of the
 * same sentence; every other character, and without `wildcards` every character, is meant as it stands. `null` for a line
 * that would look for nothing. The patterns run in linear time on any text.
 */
export function compilePhrase(line: string, wildcards = false): Phrase | null {
  const parts = wildcards ? line.split(/…|\.{3,}/) : [line];
  const segments = parts
    .map((part) => segmentOf(part.normalize('NFC'), wildcards))
    .filter((part) => part !== null);
  if (segments.length === 0) return null;
  let compiled: RegExp[] | undefined;
  return {
    needles: segments.flatMap(({ needles }) => needles).sort((a, b) => b.length - a.length),
    get segments() {
      compiled ??= segments.map(({ source }) => new RegExp(source, 'gu'));
      return compiled;
    },
  };
}

/** Words that a gap may hold. */
const GAP = 6;
const SHORT_FORM =
  /(?:^|[^\p{L}\p{N}])(?:\p{L}|\p{N}{1,2}|ca|bzw|inkl|exkl|zzgl|max|min|nr|ggf|evtl|etc|usw|dr|mr|mrs|ms|vs|no|approx|incl|st|tel)$/u;

/** How many words have begun and how many sentences have ended before each character of a text. */
interface Measure {
  words: Uint32Array;
  sentences: Uint32Array;
}

const measures = new WeakMap<AsRead, Measure>();

function measureOf(read: AsRead): Measure {
  const known = measures.get(read);
  if (known) return known;
  const { text } = read;
  const words = new Uint32Array(text.length + 1);
  const sentences = new Uint32Array(text.length + 1);
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) words[match.index + 1] = 1;
  for (const match of text.matchAll(/\n|[.!?]+(?=[^\p{L}\p{N}]|$)/gu)) {
    const [sign] = match;
    if (sign === '.' && SHORT_FORM.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
    sentences[match.index + 1] = 1;
  }
  for (let at = 1; at <= text.length; at++) {
    words[at] = (words[at] ?? 0) + (words[at - 1] ?? 0);
    sentences[at] = (sentences[at] ?? 0) + (sentences[at - 1] ?? 0);
  }
  const measure = { words, sentences };
  measures.set(read, measure);
  return measure;
}

function placesOf(regexp: RegExp, text: string): Span[] {
  const found: Span[] = [];
  regexp.lastIndex = 0;
  for (let match = regexp.exec(text); match; match = regexp.exec(text)) {
    if (match[0] === '') regexp.lastIndex += 1;
    else found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Places of `next` that follow one of `before` within the gap; each begins where what it follows begins. */
function joined(before: readonly Span[], next: readonly Span[], { words, sentences }: Measure): Span[] {
  const found: Span[] = [];
  let at = -1;
  for (const place of next) {
    while ((before[at + 1]?.end ?? Number.POSITIVE_INFINITY) <= place.start) at += 1;
    // The nearest one in front leaves the smallest gap.
    const near = before[at];
    if (!near) continue;
    const between = (words[place.start] ?? 0) - (words[near.end] ?? 0);
    if (between <= GAP && sentences[place.start] === sentences[near.end])
      found.push({ start: near.start, end: place.end });
  }
  return found;
}

/** Where the phrase stands, as places in `read.text`, in order. */
export function findPhrase(phrase: Phrase, read: AsRead): Span[] {
  if (phrase.needles.some((needle) => !read.text.includes(needle))) return [];
  let places: Span[] | null = null;
  for (const segment of phrase.segments) {
    const here = placesOf(segment, read.text);
    places = places === null ? here : joined(places, here, measureOf(read));
    if (places.length === 0) return [];
  }
  return places ?? [];
}
