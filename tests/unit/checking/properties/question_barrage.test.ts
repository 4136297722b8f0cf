import { describe, expect, it } from 'vitest';
import { questionBarrage as property } from '../../../../utils/checking/properties/question_barrage';
import { expectBad, expectExplained, expectGood, flagged } from './judge';

describe('question_barrage', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds it in German', () => {
    expectBad(
      property,
      'de',
      [
        'Welches Modell? Schon eine andere Steckdose probiert? Ist das Kabel original?',
        'Wann war das? Wo genau? Und wer hat bedient?',
        'Wie alt ist er? Ist er mal gefallen? Und hast du die Garantiekarte?',
        'Seit wann? Welches Netzteil? Blinkt etwas?',
      ],
      { comment: 'Der Laptop lädt nicht mehr.' },
    );
  });

  it('finds it in English', () => {
    expectBad(
      property,
      'en',
      [
        'Which model? Tried another socket? Is the cable the original?',
        'When was it? Where exactly? And who served you?',
        'How old is it? Did it fall? And do you have the card?',
        'Since when? Which adapter? Any lights?',
      ],
      { comment: 'The laptop does not charge any more.' },
    );
  });

  it('leaves good German alone', () => {
    expectGood(
      property,
      'de',
      [
        'Welches Mehl? Dinkel. Wie lange gehen? Zwei Stunden. Einfrieren? Klappt.',
        'Dinkel, zwei Stunden, und ja. Wie ist er geworden?',
      ],
      { comment: 'Welches Mehl? Wie lange muss der Teig gehen? Kann man ihn einfrieren?' },
    );
  });

  it('leaves good English alone', () => {
    expectGood(
      property,
      'en',
      [
        'Which flour? Spelt. How long? Two hours. Freeze? Works fine.',
        'Spelt, two hours, and yes. How did it turn out?',
      ],
      { comment: 'Which flour? How long does the dough rest? Can I freeze it?' },
    );
  });

  it('leaves good German alone (other comment)', () => {
    expectGood(
      property,
      'de',
      [
        'Welches Modell steht auf der Unterseite? Dann schaue ich nach.',
        'In welcher Filiale war das, und wann ungefähr?',
      ],
      { comment: 'Der Laptop lädt nicht mehr.' },
    );
  });

  it('leaves good English alone (other comment)', () => {
    expectGood(
      property,
      'en',
      ['Which model is on the underside? Then I can look.', 'Which branch was it, and roughly when?'],
      { comment: 'The laptop does not charge any more.' },
    );
  });

  it('marks from the first question to the last', () => {
    expect(flagged(property, 'Oh no. Which one? When? Where? Thanks.', { comment: 'It broke' })).toEqual([
      'Which one? When? Where?',
    ]);
  });
});
