import { isStopWord } from '../language/stopwords';
import type { PersonName } from './schema';

const BLANK = '•';

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/**
 * Builds a function that blanks out names wherever they stand as words of their own, in any case, with one `•` per UTF-16
 * unit so that offsets stay valid. Without names it returns the text as it is.
 */
export function redactor(names: readonly string[]): (text: string) => string {
  const words = names.map((name) => name.trim().normalize('NFC')).filter(Boolean);
  if (words.length === 0) return (text) => text;
  // The longest first: a handle may begin with a name.
  const sources = words
    .sort((a, b) => b.length - a.length)
    .map((word) => literal(word).replace(/\s+/g, '\\s+'));
  const found = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${sources.join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
  return (text) => text.replace(found, (match) => BLANK.repeat(match.length));
}

/** The words of a display name that can stand for the whole of it; not "die" in "Die Neue". */
export function nameParts(name: string): string[] {
  return (name.normalize('NFC').match(/[\p{L}\p{M}]{3,}/gu) ?? []).filter(
    (word) => !isStopWord(word.toLowerCase(), 'de') && !isStopWord(word.toLowerCase(), 'en'),
  );
}

/** What a person is called by in texts. */
export interface CallNames {
  /** What means them wherever it stands. */
  anywhere: string[];
  /** What means them only where they were talked with: a first name, a handle that is an ordinary word. */
  nearby: string[];
}

export function callNames({ name, handle }: Pick<PersonName, 'name' | 'handle'>): CallNames {
  const nearby = nameParts(name);
  const anywhere = /\S\s+\S/.test(name.trim()) ? [name] : [];
  if (handle) {
    anywhere.push(`@${handle}`);
    (/[^\p{L}]/u.test(handle) ? anywhere : nearby).push(handle);
  }
  return { anywhere, nearby };
}
