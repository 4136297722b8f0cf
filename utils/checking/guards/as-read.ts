import { straighten } from '../../language/pattern';
import type { Text } from '../../language/text';

/** A text as a reader sees it, with the way back to where every character stands in the draft. */
export interface AsRead {
  /**
   * Lower case, compatibility forms and look-alikes as plain letters, umlauts and ß written out, one blank or line break for
   * any run of them, nothing that cannot be seen.
   */
  text: string;
  /** For every UTF-16 unit of `text`, where the character it comes from starts in the draft. */
  starts: number[];
  /** The same for where it ends. */
  ends: number[];
}

/** A run of plain ones, or one character with the marks that stand on it. */
const CHARACTERS = /[ -~\n]+(?!\p{M})|\P{M}\p{M}{0,8}|\p{M}/gu;
const INVISIBLE = /[\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}]/gu;
const PLAIN = /^[ -~\n]+$/;
const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ı: 'i' };

/** Cyrillic and Greek letters that nobody can tell from a Latin one. Capitals look like other letters than their small forms. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [
    ['АВЕЅІЈКМНОРСТУХԌԚԜҺ', 'abesijkmhopctyxgqwh'],
    ['аеѕіјорсухһԁԛԝӏ', 'aesijopcyxhdqwl'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'abezhikmnoptyx'],
    ['αινορκτυχ', 'aivopktux'],
  ].flatMap(([from = '', to = '']) =>
    Array.from(from, (letter, at): [string, string] => [letter, to[at] ?? '']),
  ),
);

function plainly(character: string): string {
  // An accent that stands alone would fall apart into a blank and a mark: it is an apostrophe here.
  const compatible = straighten(character).normalize('NFKC');
  return Array.from(compatible, (letter) => LOOK_ALIKES.get(letter) ?? letter.toLowerCase())
    .join('')
    .replace(INVISIBLE, '')
    .replace(/[äöüßı]/g, (letter) => WRITTEN_OUT[letter] ?? letter)
    .replace(/\p{Pd}/gu, '-')
    .replace(/[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\p{Zs}\t]/gu, ' ');
}

const known = new WeakMap<Text, AsRead>();

/** The same for a draft, made once. */
export function draftAsRead(draft: Text): AsRead {
  const made = known.get(draft) ?? asRead(draft.raw);
  known.set(draft, made);
  return made;
}

/** `raw`: text in NFC, of any content. Linear in its length. */
export function asRead(raw: string): AsRead {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let last = '';
  const add = (unit: string, start: number, end: number): void => {
    const blank = unit === ' ' || unit === '\n';
    if (blank && (last === ' ' || last === '\n')) {
      // Of a run the line break is kept: it ends a sentence.
      if (unit === '\n') parts[parts.length - 1] = unit;
      ends[ends.length - 1] = end;
    } else {
      parts.push(unit);
      starts.push(start);
      ends.push(end);
    }
    last = unit;
  };
  for (const { 0: characters, index } of raw.matchAll(CHARACTERS)) {
    if (PLAIN.test(characters)) {
      for (const [at, unit] of characters.toLowerCase().split('').entries())
        add(unit, index + at, index + at + 1);
    } else {
      for (const unit of plainly(characters).split('')) add(unit, index, index + characters.length);
    }
  }
  return { text: parts.join(''), starts, ends };
}

/** A place in `read.text` as a place in the draft. */
export function placeInDraft(
  { starts, ends }: AsRead,
  start: number,
  end: number,
): { start: number; end: number } {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}
