import { describe, it } from 'vitest';
import { passiveAggression as property } from '../../../../utils/checking/properties/passive_aggression';
import { expectBad, expectExplained, expectGood } from './judge';

describe('passive_aggression', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds it in German', () => {
    expectBad(
      property,
      'de',
      [
        'Wie wir bereits mehrfach erklärt haben, dauert das fünf Tage.',
        'Danke für die Belehrung.',
        'Wer lesen kann, ist klar im Vorteil.',
        'Schön für dich.',
        'Tja, so ist das eben.',
        'Das steht oben 😉',
        'Leider sind wir keine Hellseher.',
        'Dann such dir doch einen anderen Anbieter.',
        'Wir haben Ihr „Problem“ gesehen.',
      ],
      { intent: 'complaint.service' },
    );
  });

  it('finds it in English', () => {
    expectBad(
      property,
      'en',
      [
        'As I already said, it takes five days.',
        'Thanks for the lecture.',
        'Good for you.',
        'Nice try.',
        'Obviously you have never run a shop.',
        'It says so above 🙄',
        "Sorry we aren't mind readers.",
        'Feel free to shop elsewhere.',
        'We have seen your "problem".',
      ],
      { intent: 'complaint.service' },
    );
  });

  it('leaves good German alone', () => {
    expectGood(
      property,
      'de',
      [
        'Kurz zusammengefasst: Die Erstattung dauert fünf Tage.',
        'Der Menüpunkt heißt „Abmelden“.',
        'Schade, dass du gehst. Hier geht es zur Kündigung.',
        'Danke für den Hinweis auf die falsche Uhrzeit.',
        'Schön, dass du noch einmal schreibst.',
      ],
      { intent: 'complaint.service' },
    );
  });

  it('leaves good English alone', () => {
    expectGood(
      property,
      'en',
      [
        'In short: the refund takes five days.',
        'Tap "Sign out" at the bottom.',
        'Sorry to see you go. You can cancel here.',
        'Thanks for pointing out the wrong time.',
        'Good that you wrote again.',
      ],
      { intent: 'complaint.service' },
    );
  });

  it('leaves good English alone (praise)', () => {
    expectGood(property, 'en', ['See you at the next gig 😉'], { intent: 'praise' });
  });

  it('leaves good German alone (praise)', () => {
    expectGood(property, 'de', ['Herzlichen Glückwunsch zum Geburtstag!'], { intent: 'praise' });
  });
});
