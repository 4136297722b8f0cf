import { describe, expect, it } from 'vitest';
import { splitCompound } from '../../../utils/language/compound';
import { genderOf, lookUpNoun, nounPhrase } from '../../../utils/language/nouns';

describe('genderOf', () => {
  it.each([
    ['Paket', 'n'],
    ['Rechnung', 'f'],
    ['Termine', 'm'],
    ['Wintermantel', 'm'],
    ['Jahreskarten', 'f'],
    ['Freundlichkeit', 'f'],
    ['Plüschhäschen', 'n'],
  ])('%s is %s', (noun, gender) => {
    expect(genderOf(noun)).toBe(gender);
  });

  it.each(['Xylbrumpf', 'Polizei', 'Kapital', 'und', '', '12', 'Vollmacht'])('does not guess: %s', (noun) => {
    expect(genderOf(noun)).toBeNull();
  });
});

describe('nounPhrase', () => {
  it.each([
    ['Paket', 'dative', 'du', 'deinem Paket'],
    ['Lieferung', 'accusative', 'sie', 'Ihre Lieferung'],
    ['Vertrag', 'accusative', 'ihr', 'euren Vertrag'],
    ['Vertrag', 'nominative', 'ihr', 'euer Vertrag'],
    ['Konto', 'genitive', 'sie', 'Ihres Kontos'],
    ['Haus', 'genitive', 'definite', 'des Hauses'],
    ['Schuhe', 'dative', 'du', 'deinen Schuhen'],
    ['Häuser', 'dative', 'definite', 'den Häusern'],
    ['Züge', 'nominative', 'our', 'unsere Züge'],
    ['Kunde', 'dative', 'indefinite', 'einem Kunden'],
    ['Kaffeemaschine', 'dative', 'demonstrative', 'dieser Kaffeemaschine'],
    ['Gerät', 'nominative', 'demonstrative', 'dieses Gerät'],
  ] as const)('%s, %s, %s', (noun, kase, determiner, phrase) => {
    expect(nounPhrase(noun, { case: kase, determiner })).toBe(phrase);
  });

  it('is null where the form is not safe', () => {
    expect(nounPhrase('Brötchen', { case: 'dative', determiner: 'du' })).toBeNull();
    expect(nounPhrase('Brötchen', { case: 'dative', determiner: 'du', number: 'plural' })).toBe(
      'deinen Brötchen',
    );
    expect(nounPhrase('Bus', { case: 'genitive', determiner: 'definite' })).toBeNull();
    expect(nounPhrase('Milch', { case: 'nominative', determiner: 'du', number: 'plural' })).toBeNull();
    expect(nounPhrase('Schuhe', { case: 'nominative', determiner: 'indefinite' })).toBeNull();
    expect(nounPhrase('Dingsda', { case: 'nominative', determiner: 'du' })).toBeNull();
  });

  it('knows singular and plural of compounds', () => {
    expect(lookUpNoun('Bahnhöfe')).toMatchObject({ number: 'plural', singular: 'Bahnhof' });
    expect(lookUpNoun('Pfandflasche')).toMatchObject({ number: 'singular', plural: 'Pfandflaschen' });
  });
});

describe('splitCompound', () => {
  it('takes off the head and the linking -s', () => {
    expect(splitCompound('Paketlieferung')).toEqual({ modifier: 'Paket', head: 'lieferung' });
    expect(splitCompound('Lieferungszeit')).toEqual({ modifier: 'Lieferung', head: 'zeit' });
    expect(splitCompound('Paket')).toBeNull();
  });
});
