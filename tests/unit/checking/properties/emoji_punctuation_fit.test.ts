import { describe, expect, it } from 'vitest';
import { emojiPunctuationFit as property } from '../../../../utils/checking/properties/emoji_punctuation_fit';
import { expectBad, expectExplained, expectGood, flagged, type Given } from './judge';

const given: Given = { intent: 'complaint.delivery', comment: 'Paket weg, parcel gone' };

describe('emoji_punctuation_fit', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds what is wrong', () => {
    expectBad(
      property,
      'de',
      ['Oh je, sorry dafür 😊', 'Das klären wir 👍', 'Haha 😂 das passiert.', 'Wir kümmern uns :)'],
      given,
    );
    expectBad(
      property,
      'en',
      ['Oh no, sorry about that 😊', 'On it 🎉', 'That happens 😂', 'We will look :)'],
      given,
    );
  });

  it('leaves good drafts alone', () => {
    expectGood(
      property,
      'de',
      [
        'Tut mir leid, das hätte klappen müssen.',
        'Das tut mir leid 😔',
        'Wir prüfen es heute noch.',
        'Ausgerechnet heute, wie blöd.',
      ],
      given,
    );
    expectGood(
      property,
      'en',
      ['Sorry, that should have worked.', 'So sorry 😞', 'We are checking it now.', 'Of all days, today.'],
      given,
    );
  });

  it('mirrors praise and mutes shouting', () => {
    expectGood(property, 'en', ['Love it 😍 thank you'], { intent: 'praise', comment: 'best day ever 😍' });
    expectGood(property, 'de', ['Wie schön 🎉 danke dir!'], { intent: 'praise', comment: 'so toll 🎉' });
    expectBad(property, 'en', ['Thank you!!', 'THANKS everyone, DELIVERY is FOREVER'], {
      intent: 'question.info',
    });
    expectBad(property, 'de', ['Danke!!', 'Das ist WIRKLICH so.'], { intent: 'question.info' });
    expectGood(property, 'de', ['Die DSGVO gilt, die IBAN bleibt privat.'], { intent: 'question.info' });
    expect(flagged(property, 'On it 🎉 now', { intent: 'complaint.delivery' })).toEqual(['🎉']);
  });
});
