import { describe, expect, it } from 'vitest';
import type { EmojiRule } from '../../../../utils/library/guidelines/guidelines';
import { book, fixed, found, wordsUnder } from './book';

const warned = (draft: string, rule: EmojiRule, most = 2) => {
  const findings = found('emoji_policy', draft, { guidelines: book({ emoji: { rule, most } }) });
  expect(findings.every(({ severity, guideline }) => severity === 'warn' && guideline === 'emoji')).toBe(
    true,
  );
  return wordsUnder(draft, findings);
};

describe('the emoji rule of the book', () => {
  it('never: warns of every one, a row of them once', () => {
    expect(warned('Gern 😊 und danke 🎉🎉 🎉 :)', 'never')).toEqual(['😊', '🎉🎉 🎉 :)']);
    expect(warned('Gern! © 10:30', 'never')).toEqual([]);
  });

  it('sparing: warns of those above the number', () => {
    expect(warned('Gern 😊 und danke 🎉 bald 👋', 'sparing', 2)).toEqual(['👋']);
    expect(warned('Gern 😊', 'sparing', 0)).toEqual(['😊']);
    expect(warned('Gern 😊 und danke 🎉', 'sparing', 2)).toEqual([]);
  });

  it('mirror: leaves it to the handbook', () => {
    expect(warned('😊😊😊😊😊😊', 'mirror', 0)).toEqual([]);
    expect(found('emoji_policy', '😊', {})).toEqual([]);
  });

  it('takes them out', () => {
    const draft = 'Gern 😊, bis morgen';
    const guidelines = book({ emoji: { rule: 'never', most: 0 } });
    expect(fixed(draft, found('emoji_policy', draft, { guidelines })[0])).toBe('Gern, bis morgen');
  });
});
