import { describe, expect, it } from 'vitest';
import { wordDiff } from '../../components/library/word-diff';

const side = (before: string, after: string, without: 'added' | 'removed') =>
  wordDiff(before, after)
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('wordDiff', () => {
  it.each([
    ['one word', 'I am very sorry.', 'I am so sorry.'],
    ['words at the end', 'Thank you', 'Thank you for that'],
    ['a line that went', 'first\nsecond\nthird', 'first\nthird'],
    ['everything', 'alles anders', 'nichts davon'],
    ['nothing', 'so bleibt es', 'so bleibt es'],
    ['from nothing', '', 'new words'],
    ['more words than the table takes', 'a '.repeat(2000), 'b '.repeat(2000)],
  ])('joins to both texts again: %s', (_, before, after) => {
    expect(side(before, after, 'added')).toBe(before);
    expect(side(before, after, 'removed')).toBe(after);
  });

  it('marks the words that changed and no others', () => {
    expect(wordDiff('I am very sorry today.', 'I am so sorry today.')).toEqual([
      { kind: 'same', text: 'I am ' },
      { kind: 'removed', text: 'very ' },
      { kind: 'added', text: 'so ' },
      { kind: 'same', text: 'sorry today.' },
    ]);
  });
});
