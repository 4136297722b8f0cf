import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../utils/language/message';
import { parseText } from '../../../utils/language/text';
import { findFacts } from '../../../utils/reading/facts';
import type { FactKind } from '../../../utils/reading/reading';
import { FACT_ROWS, NO_FACT_ROWS } from './facts.rows';

const facts = (lang: Lang, text: string) =>
  findFacts(parseText(text, lang)).map(({ kind, text: words }) => `${kind}: ${words}`);

/** A preposition, an article or an adjective may stand around the words that must be found, no more. */
const MARGIN = 16;

const found = (lang: Lang, comment: string, [kind, words]: [FactKind, string]) =>
  findFacts(parseText(comment, lang)).some(
    (fact) =>
      fact.kind === kind &&
      fact.text.toLowerCase().includes(words.toLowerCase()) &&
      fact.text.length <= words.length + MARGIN,
  );

describe('the table of comments and their facts', () => {
  it('holds at least 120 comments', () => expect(FACT_ROWS.length).toBeGreaterThanOrEqual(120));

  it.each(FACT_ROWS)('%s: %s', (lang, comment, expected) => {
    expect(expected.filter((fact) => !found(lang, comment, fact))).toEqual([]);
  });

  it.each(NO_FACT_ROWS)('not in %s: %s', (lang, comment, forbidden) => {
    expect(forbidden.filter((fact) => found(lang, comment, fact))).toEqual([]);
  });
});

describe('findFacts', () => {
  it.each<[Lang, string, string[]]>([
    ['de', 'seit 3 wochen keine ware', ['duration: seit 3 wochen']],
    ['de', 'Nach zwei Wuche isch d Naht uf', ['duration: Nach zwei Wuche', 'product: Naht']],
    ['de', 'Ich zahle € 49,90 und bekomme nichts', ['amount: € 49,90']],
    ['de', 'CHF 169.– für den Rucksack', ['amount: CHF 169.–', 'product: Rucksack']],
    ['de', '49 Franken zu viel', ['amount: 49 Franken']],
    ['de', 'Letzten Dienstag in Graz gewesen', ['date: Letzten Dienstag', 'place: in Graz']],
    ['de', 'Am 14.3. um 17.30 Uhr war zu', ['date: Am 14.3.', 'time: um 17.30 Uhr']],
    ['de', 'Meine blaue Jacke hat ein Loch', ['product: blaue Jacke']],
    ['de', 'Zum dritten Mal Fehler 503', ['problem: Fehler 503']],
    ['de', 'Frau Dr. Sommer war sehr nett', ['person: Frau Dr. Sommer']],
    ['en', 'nine days and nothing', ['duration: nine days']],
    ['en', 'the branch in Leeds was shut on Monday', ['place: in Leeds', 'date: on Monday']],
    ['en', 'my iPhone 13 shows error 404', ['product: iPhone 13', 'product: error 404']],
    ['en', 'paid £12.50 at 5pm', ['amount: £12.50', 'time: at 5pm']],
    ['en', "they said 'price promise' on the box", ["quote: 'price promise'"]],
    ['en', 'three calls and four emails', ['count: three calls', 'count: four emails']],
  ])('%s: %s', (lang, text, expected) => {
    expect(facts(lang, text)).toEqual(expect.arrayContaining(expected));
  });

  it('gives at most four, exact and without overlap', () => {
    const text =
      'Seit drei Wochen warte ich auf die blaue Jacke für 89 Euro, am Montag in Wien bestellt, um 12 Uhr kam die Mail „ist unterwegs“.';
    const found = findFacts(parseText(text, 'de'));
    expect(found).toHaveLength(4);
    for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
    const sorted = [...found].sort((a, b) => a.start - b.start);
    sorted.slice(1).forEach((fact, i) => {
      expect(fact.start).toBeGreaterThanOrEqual(sorted[i]?.end ?? 0);
    });
  });

  it('leaves private numbers alone', () => {
    expect(facts('de', 'Kundennummer 48213377, bitte melden')).not.toContainEqual(
      expect.stringContaining('48213377'),
    );
    expect(facts('en', 'order 90210334 where')).not.toContainEqual(expect.stringContaining('90210334'));
  });

  it('finds nothing in small talk, and survives anything', () => {
    expect(facts('de', 'Guten Morgen zusammen')).toEqual([]);
    expect(facts('en', 'love this')).toEqual([]);
    for (const text of ['', '🔥', '\ud800', '1 '.repeat(50_000), '"'.repeat(100_000)]) {
      expect(findFacts(parseText(text, 'de')).length).toBeLessThanOrEqual(4);
    }
  });
});
