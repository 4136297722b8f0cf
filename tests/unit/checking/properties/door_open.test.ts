import { describe, it } from 'vitest';
import { doorOpen as property } from '../../../../utils/checking/properties/door_open';
import { expectBad, expectExplained, expectGood, type Given } from './judge';

const given: Given = { intent: 'complaint.service' };

describe('door_open', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds what is wrong', () => {
    expectBad(
      property,
      'de',
      [
        'Damit ist die Sache für uns erledigt.',
        'Wir betrachten den Fall als abgeschlossen.',
        'Bitte sehen Sie von weiteren Anfragen ab.',
        'Ende der Diskussion.',
      ],
      given,
    );
    expectBad(
      property,
      'en',
      [
        'We consider this matter closed.',
        'Case closed.',
        'No further correspondence will be entered into.',
        'Please stop messaging us about this.',
      ],
      given,
    );
  });

  it('leaves good drafts alone', () => {
    expectGood(
      property,
      'de',
      [
        'Sag mir gern morgen, ob der Code klappt.',
        'Die Störung ist behoben.',
        'Wir haben die Anfrage beantwortet. Schönen Abend!',
        'Ich bleibe dran.',
      ],
      given,
    );
    expectGood(
      property,
      'en',
      [
        'Let me know tomorrow if the code works.',
        'The road is closed until Friday.',
        'I have answered your question. Have a good evening!',
        "I'll keep an eye on it.",
      ],
      given,
    );
  });
});
