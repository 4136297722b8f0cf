import { describe, it } from 'vitest';
import { concreteness as property } from '../../../../utils/checking/properties/concreteness';
import { expectBad, expectExplained, expectGood } from './judge';

describe('concreteness', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds it in German', () => {
    expectBad(
      property,
      'de',
      [
        'Wir kümmern uns um die Angelegenheit.',
        'Ihr Anliegen und die Umstände werden geprüft.',
        'Maßnahmen zur Optimierung der Prozesse sind eingeleitet.',
        'Zu diesem Vorgang erfolgt eine Rückmeldung.',
      ],
      { comment: 'Der Reißverschluss ist nach zwei Wochen kaputt.' },
    );
  });

  it('finds it in English', () => {
    expectBad(
      property,
      'en',
      [
        'We will look into this matter.',
        'Your concern and the circumstances are being reviewed.',
        'Corrective measures and improvements are under consideration.',
        'We will handle this issue.',
      ],
      { comment: 'The zip broke after two weeks.' },
    );
  });

  it('leaves good German alone', () => {
    expectGood(
      property,
      'de',
      [
        'Der Reißverschluss deiner Jacke war nach 2 Wochen kaputt.',
        'Ich schicke einen neuen Reißverschluss.',
        'Wir haben 14 Stück da.',
        'Ich rufe dich heute an.',
      ],
      { comment: 'Der Reißverschluss ist nach zwei Wochen kaputt.' },
    );
  });

  it('leaves good English alone', () => {
    expectGood(
      property,
      'en',
      [
        'The zip on your jacket broke after 2 weeks.',
        "I'm sending a new zip.",
        'We have 14 left.',
        "I'll call you today.",
      ],
      { comment: 'The zip broke after two weeks.' },
    );
  });
});
