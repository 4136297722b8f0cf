import { describe, it } from 'vitest';
import { correctWithSource as property } from '../../../../utils/checking/properties/correct_with_source';
import { expectBad, expectExplained, expectGood, type Given } from './judge';

const given: Given = { intent: 'misinformation' };

describe('correct_with_source', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds what is wrong', () => {
    expectBad(
      property,
      'de',
      [
        'Fake News. Informieren Sie sich erst mal.',
        'Das stimmt so nicht, unser Wasser ist sauber.',
        'Glauben Sie nicht alles.',
        'Nein, die Bohnen sind fair.',
      ],
      given,
    );
    expectBad(
      property,
      'en',
      [
        'Fake news. Do your research.',
        'That is not true, our water is clean.',
        "Don't believe everything you read.",
        'No, the beans are fair.',
      ],
      given,
    );
  });

  it('leaves good drafts alone', () => {
    expectGood(
      property,
      'de',
      [
        'Die Bohnen kommen aus Peru, nachzulesen auf Seite 4 unseres Berichts.',
        'Der Wert liegt bei 12 mg, das Protokoll steht auf wasser.example.',
        'Laut Prüfbericht vom TÜV ist die Brücke frei.',
        'Die Satzung ist auf unserer Seite veröffentlicht.',
      ],
      given,
    );
    expectGood(
      property,
      'en',
      [
        'The beans come from Peru, see page 4 of our report.',
        'The value is 12 mg, the record is at water.example/test.',
        'According to the test certificate the bridge is safe to cross.',
        'The minutes are published on our site.',
      ],
      given,
    );
  });
});
