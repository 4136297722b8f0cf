/**
 * Word patterns that hold in German and English. In a pattern source
 * - `~` is a word boundary that knows umlauts (`\b` does not),
 * - `…` is a gap of up to 60 characters within one sentence,
 * - ä ö ü ß also match ae oe ue ss (typing without umlauts, Swiss spelling),
 * - everything else is a regular expression, case-insensitive unless asked otherwise.
 */
const BOUNDARY = '(?:(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}]))';
const GAP = '[^.!?\\n]{0,60}?';
const WRITTEN_OUT: Record<string, string> = { ä: '(?:ä|ae)', ö: '(?:ö|oe)', ü: '(?:ü|ue)', ß: '(?:ß|ss)' };

function writtenOut(source: string): string {
  return source.replaceAll('…', GAP).replaceAll(/[äöüß]/g, (letter) => WRITTEN_OUT[letter] as string);
}

/** Every letter of German, English and their neighbours; a tenth of the cost of `\p{L}`. */
const LATIN_LETTER = 'a-z\\u00c0-\\u024f';
const LATIN_START = `(?<![${LATIN_LETTER}0-9])`;
const LATIN_END = `(?![${LATIN_LETTER}0-9])`;

export interface PatternOptions {
  caseSensitive?: boolean;
  /**
   * For large alternations, which compile and run many times as fast: letters are those of German and English, `~` stands
   * where a word begins (at the start, or behind `…`, a negated set with a
   * range, a blank, `(`, `:` or `|`) or ends (elsewhere), `\p{L}` and `\p{N}` are
   * the only `\p`. Always case-insensitive.
   */
  latin?: boolean;
}

/** Where a `~` begins a word: at the start, and behind a gap, a blank or an opening. */
const BEGINS = /(^|[ (:|]|\[\^[^\]]*\]\{\d+,\d+\}\??)~/g;

function latin(body: string): string {
  return body
    .replaceAll(BEGINS, `$1${LATIN_START}`)
    .replaceAll('~', LATIN_END)
    .replaceAll(/\[((?:\\.|[^\]\\])*)\]/g, (set) =>
      set.replaceAll('\\p{L}', LATIN_LETTER).replaceAll('\\p{N}', '0-9'),
    )
    .replaceAll('\\p{L}', `[${LATIN_LETTER}]`)
    .replaceAll('\\p{N}', '\\d');
}

/** Compiles one pattern source; the result is global, so use it with `matchAll`, or `find` below. Throws SyntaxError on a bad source. */
export function pattern(source: string, options: PatternOptions = {}): RegExp {
  const body = writtenOut(source);
  if (options.latin) return new RegExp(latin(body), 'gi');
  return new RegExp(body.replaceAll('~', BOUNDARY), options.caseSensitive ? 'gu' : 'giu');
}

/** Joins alternatives into one pattern. */
export function anyOf(sources: readonly string[], options?: PatternOptions): RegExp {
  if (!options?.latin) return pattern(`(?:${sources.join('|')})`, options);
  // One look at the start of a word for all alternatives, instead of one for each at every character.
  const atWord = sources.filter((source) => source.startsWith('~')).map((source) => source.slice(1));
  const anywhere = sources.filter((source) => !source.startsWith('~'));
  const parts = atWord.length > 0 ? [`~(?:${atWord.join('|')})`, ...anywhere] : anywhere;
  return pattern(`(?:${parts.join('|')})`, options);
}

const STRAIGHT: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u2010': '-',
  '\u2011': '-',
};
const CURLY = new RegExp(`[${Object.keys(STRAIGHT).join('')}]`, 'g');

/** Straight quotes, plain spaces and hyphens, one character for one: offsets stay valid. Expects NFC. */
export function straighten(text: string): string {
  return text.replace(CURLY, (character) => STRAIGHT[character] as string);
}

/** Every match of a pattern as offsets in `text`. */
export function find(text: string, regexp: RegExp): { start: number; end: number; words: string }[] {
  return Array.from(text.matchAll(regexp), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
  })).filter((hit) => hit.end > hit.start);
}
