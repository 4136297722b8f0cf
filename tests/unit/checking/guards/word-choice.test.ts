import { describe, expect, it } from 'vitest';
import type { WordChoice } from '../../../../utils/library/guidelines/guidelines';
import { book, fixed, found, wordChoice, wordsUnder } from './book';

const hints = (choice: WordChoice, draft: string, lang: 'de' | 'en' = 'de') =>
  found('word_choice', draft, { guidelines: book({ words: [choice] }) }, lang);
const rewritten = (choice: WordChoice, draft: string) => fixed(draft, hints(choice, draft)[0]);

describe('a word that the team avoids', () => {
  it('is a hint with the other word, the reason and the paragraph', () => {
    const [hint] = hints(wordChoice('Problem', 'Anliegen', 'Klingt offener.'), 'Dein Problem ist da.');
    expect(hint).toMatchObject({ severity: 'hint', guideline: 'words/w1' });
    expect(hint?.message.de).toBe('Statt „Problem“ sagt euer Team „Anliegen“. Grund: Klingt offener.');
    expect(hint?.message.en).toBe('Your team says “Anliegen” instead of “Problem”. Reason: Klingt offener.');
    expect(rewritten(wordChoice('Problem', 'Anliegen'), 'Dein Problem ist da.')).toBe(
      'Dein Anliegen ist da.',
    );
  });

  it('takes the capital of its place', () => {
    expect(rewritten(wordChoice('leider', 'bedauerlich'), 'Leider nein.')).toBe('Bedauerlich nein.');
    expect(rewritten(wordChoice('Leider', 'Schade'), 'Das ist leider so.')).toBe('Das ist schade so.');
    expect(rewritten(wordChoice('Kunden', 'alle, die bestellt haben'), 'Kunden fragen das.')).toBe(
      'Alle, die bestellt haben fragen das.',
    );
    expect(rewritten(wordChoice('Kunden', 'die Gäste'), 'Viele Kunden.')).toBe('Viele die Gäste.');
    expect(rewritten(wordChoice('cheap', 'fair'), 'It is cheap.')).toBe('It is fair.');
  });

  it('leaves the ending to the human where it has another form', () => {
    const draft = 'Bei Problemen helfen wir.';
    const [hint] = hints(wordChoice('Problem', 'Anliegen'), draft);
    expect(wordsUnder(draft, hint ? [hint] : [])).toEqual(['Problemen']);
    expect(hint?.fix?.label.de).toBe('Besser: „Anliegen“');
    expect(hint?.fix?.text).toBeUndefined();
  });

  it('has no fix where there is no other word', () => {
    const [hint] = hints(wordChoice('eigentlich', ''), 'Das ist eigentlich so.');
    expect(hint?.fix).toBeUndefined();
    expect(hint?.message.de).toBe('„eigentlich“ vermeidet euer Team.');
  });

  it('is not seen in the words that replace it, in slots and in longer words', () => {
    expect(hints(wordChoice('Kunde', 'Kunde oder Kundin'), 'Ob Kunde oder Kundin, egal.')).toEqual([]);
    expect(hints(wordChoice('Kunde', 'Kunde oder Kundin'), 'Ein Kunde.')).toHaveLength(1);
    expect(hints(wordChoice('Kunde', 'Gast'), 'Hallo {Name vom Kunden}!')).toEqual([]);
    expect(hints(wordChoice('ticket', 'case'), 'Buy a ticketing app', 'en')).toEqual([]);
  });

  it('is nothing without a book', () => {
    expect(found('word_choice', 'Problem', {})).toEqual([]);
  });

  it('gives no more hints than can be read', () => {
    expect(hints(wordChoice('so', 'ja'), 'so '.repeat(500))).toHaveLength(40);
  });
});
