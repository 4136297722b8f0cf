import { straighten } from '../language/pattern';

/** Letters, digits and emoji of a text in lower case, single blanks between: what is left when typing and rendering differ. */
export function fold(text: string): string {
  return straighten(text.normalize('NFC'))
    .toLowerCase()
    .replace(/[\u200b-\u200f\u2060\ufeff]|\ufe0e|\ufe0f/g, '')
    .replace(/[^\p{L}\p{N}\p{M}\p{Extended_Pictographic}]+/gu, ' ')
    .trim();
}

/** How often each item stands in a list. */
export interface Bag {
  counts: ReadonlyMap<string, number>;
  size: number;
}

export function bagOf(items: readonly string[]): Bag {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return { counts, size: items.length };
}

/** The runs of three characters of a folded text: what `dice` compares texts by. */
export const threes = (text: string): Bag =>
  bagOf(Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3)));

/** Dice coefficient: the share of two bags that is in both, 0 to 1; 0 where it cannot reach `atLeast`. */
export function dice(a: Bag, b: Bag, atLeast = 0): number {
  const both = a.size + b.size;
  if (both === 0 || (2 * Math.min(a.size, b.size)) / both < atLeast) return 0;
  let shared = 0;
  for (const [item, count] of a.counts) shared += Math.min(count, b.counts.get(item) ?? 0);
  return (2 * shared) / both;
}

/** From here on two texts are one, edited a little before it was sent. */
export const NEARLY_EQUAL = 0.9;

/** Whether two folded texts say nearly the same in nearly the same words. */
export const nearlyEqual = (a: string, b: string): boolean =>
  a === b || dice(threes(a), threes(b), NEARLY_EQUAL) >= NEARLY_EQUAL;
