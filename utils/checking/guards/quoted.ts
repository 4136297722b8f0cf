import type { Span } from '../../reading/reading';

/** Longest piece of a draft that a message repeats, in characters. */
const LONGEST = 60;

/** Words of the draft as a message shows them: on one line, without what cannot be seen, cut where they are long. */
export function quoted(raw: string, { start, end }: Span): string {
  const words = raw
    .slice(start, end)
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ');
  const characters = Array.from(words);
  return characters.length > LONGEST
    ? `${characters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
    : words;
}
