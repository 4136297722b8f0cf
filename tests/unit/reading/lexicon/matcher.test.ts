import { describe, expect, it } from 'vitest';
import { CONCEPTS, findConcepts } from '../../../../utils/reading/lexicon/lexicon';
import { Matcher } from '../../../../utils/reading/lexicon/matcher';
import { fold, tokenize } from '../../../../utils/reading/lexicon/tokens';

function found(phrase: string, text: string): string[] {
  const matcher = new Matcher<string>();
  matcher.add(phrase, 'hit');
  return matcher.match(matcher.tag(tokenize(text).tokens)).map(({ start, end }) => text.slice(start, end));
}

describe('phrases', () => {
  it.each([
    ['paket', 'Das PAKET ist weg', ['PAKET']],
    ['paket*', 'drei Pakete', ['Pakete']],
    ['*lieferung', 'Die Möbellieferung kam', ['Möbellieferung']],
    ['*preis*', 'Der Ticketpreisaufschlag', ['Ticketpreisaufschlag']],
    ['grüße', 'Gruesse und Grüße', ['Gruesse', 'Grüße']],
    ["don't", 'dont, don’t', ['dont', 'don’t']],
    ['nicht … angekommen', 'ist nicht bei mir angekommen', ['nicht bei mir angekommen']],
    ['nicht … angekommen', 'nicht schlimm. Ist angekommen', []],
    ['kam|kommt nie', 'es kommt nie', ['kommt nie']],
    ['kein sehr? guter', 'kein guter und kein sehr guter', ['kein guter', 'kein sehr guter']],
    ['^ bitte', 'Ja bitte. Bitte!', ['Bitte']],
    ['mehr $', 'mehr davon, nie mehr!', ['mehr']],
    ['<money> für', '9,50 € für so was', ['9,50 € für']],
  ])('%s in "%s"', (phrase, text, hits) => {
    expect(found(phrase, text)).toEqual(hits);
  });

  it('must begin with an element that is always there', () => {
    expect(() => new Matcher().add('… x', 1)).toThrow(SyntaxError);
    expect(() => new Matcher().add('a? x', 1)).toThrow(SyntaxError);
    expect(() => new Matcher().add('b*d', 1)).toThrow(SyntaxError);
  });
});

describe('folding', () => {
  it.each([
    ['Süüüß', 'suess'],
    ["Geht's", 'gehts'],
    ['Café', 'cafe'],
    ['soooo', 'so'],
  ])('%s -> %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });
});

describe('concepts', () => {
  const names = (text: string, lang: 'de' | 'en') =>
    findConcepts(tokenize(text).tokens, lang).map((hit) => hit.concept);

  it('turn round under a negation', () => {
    expect(names('ist angekommen', 'de')).toContain('fixed');
    expect(names('ist leider nicht angekommen', 'de')).toContain('notfixed');
    expect(names('not a good idea', 'en')).not.toContain('good');
  });

  it('are written for both languages', () => {
    for (const [name, words] of Object.entries(CONCEPTS)) {
      expect(words.de.trim(), name).not.toBe('');
      expect(words.en.trim(), name).not.toBe('');
    }
  });
});
