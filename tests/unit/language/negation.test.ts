import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../utils/language/message';
import { isNegated } from '../../../utils/language/negation';
import { parseText } from '../../../utils/language/text';

const negated = (lang: Lang, text: string, word: string) =>
  isNegated(parseText(text, lang), text.indexOf(word));

describe('isNegated', () => {
  it.each([
    ['de', 'Das ist nicht gut', 'gut'],
    ['de', 'Es freut mich nicht', 'freut'],
    ['de', 'kein bisschen freundlich', 'freundlich'],
    ['de', 'I find des ned schee', 'schee'],
    ['en', "I'm not happy", 'happy'],
    ['en', "it wasn't helpful", 'helpful'],
    ['en', 'never been really satisfied', 'satisfied'],
    ['en', 'doesnt work', 'work'],
  ] as const)('%s: %s', (lang, text, word) => {
    expect(negated(lang, text, word)).toBe(true);
  });

  it.each([
    ['de', 'Nicht schlimm, alles gut', 'gut'],
    ['de', 'nicht nur freundlich', 'freundlich'],
    ['de', 'kein Wunder, gut so', 'gut'],
    ['en', 'No, that was great', 'great'],
    ['en', 'not only fast', 'fast'],
    ['en', 'great, not late', 'great'],
  ] as const)('%s: not in “%s”', (lang, text, word) => {
    expect(negated(lang, text, word)).toBe(false);
  });
});
