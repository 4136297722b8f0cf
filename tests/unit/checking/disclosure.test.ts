import { describe, expect, it } from 'vitest';
import { findDisclosures } from '../../../utils/checking/disclosure';
import type { Lang } from '../../../utils/language/message';
import { parseText } from '../../../utils/language/text';

function disclosed(lang: Lang, draft: string, comment = ''): string[] {
  return findDisclosures(parseText(draft, lang), parseText(comment, lang)).map(({ start, end }) =>
    draft.slice(start, end),
  );
}

describe('findDisclosures', () => {
  it('finds illness, money and law matters the person did not mention', () => {
    expect(disclosed('de', 'Schön, dass Ihre Magenspiegelung so gut verlaufen ist!')).toEqual([
      'Magenspiegelung',
    ]);
    expect(disclosed('de', 'Sie waren im März schon einmal im Rückstand.')).toEqual(['im Rückstand']);
    expect(disclosed('en', 'You told our advisers about the migraines last week.')).toEqual(['migraines']);
    expect(disclosed('en', 'That will be your caution and the conviction from last year.')).toEqual([
      'conviction',
    ]);
  });

  it('leaves what the person told themselves', () => {
    expect(disclosed('en', 'How is your asthma now?', 'my asthma got worse')).toEqual([]);
    expect(disclosed('en', 'Your asthma must make that stairwell hard.', 'my asthma hates it')).toEqual([]);
  });

  it('finds what stands in a file, threats to turn up and masked numbers', () => {
    expect(disclosed('en', 'Your file shows three earlier claims.')).toHaveLength(1);
    expect(disclosed('de', 'Laut Ihrer Akte war das anders.')).toHaveLength(1);
    expect(disclosed('de', 'Wir wissen, wo Sie wohnen.')).toHaveLength(1);
    expect(disclosed('de', 'Das Geld geht auf DE… 8812.')).toEqual(['DE… 8812']);
  });

  it('leaves everyday words that only sound alike', () => {
    const harmless: [Lang, string][] = [
      ['de', 'Unsere Technik sucht Ihren Koffer gerade.'],
      ['de', 'Wegen der Bauarbeiten kommt es zu Behinderungen auf Ihrer Linie.'],
      ['de', 'Danke für Ihre Kooperation, Ihre Entscheidung ist notiert.'],
      ['de', 'Das hat Potenzial, Ihre Idee liegt beim Team.'],
      ['en', "We've diagnosed the fault in your boiler and fix it today."],
      ['en', 'If you have asthma, ask your pharmacist first.'],
      ['en', 'Your order is on its way and arrives on Friday.'],
    ];
    for (const [lang, draft] of harmless) expect(disclosed(lang, draft), draft).toEqual([]);
  });

  it('stands one endless word', () => {
    expect(disclosed('de', 'x'.repeat(25_000))).toEqual([]);
  });
});
