import { describe, it } from 'vitest';
import { gratitude as property } from '../../../../utils/checking/properties/gratitude';
import { expectBad, expectExplained, expectGood, type Given } from './judge';

const given: Given = { intent: 'complaint.delivery' };

describe('gratitude', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds what is wrong', () => {
    expectBad(
      property,
      'de',
      [
        'Vielen Dank für Ihr Verständnis.',
        'Wir danken im Voraus für Ihre Mithilfe.',
        'Wir bitten um Verständnis.',
        'Danke, dass Sie dafür Verständnis haben.',
      ],
      given,
    );
    expectBad(
      property,
      'en',
      [
        'Thank you for your understanding.',
        'Thanks in advance for bearing with it.',
        'We appreciate your understanding.',
        'Thank you for your patience and understanding.',
      ],
      given,
    );
  });

  it('leaves good drafts alone', () => {
    expectGood(
      property,
      'de',
      [
        'Danke für das Foto, damit finde ich die Charge.',
        'Ich verstehe das gut.',
        'Danke, dass du gleich Bescheid gesagt hast.',
        'Das hilft uns sehr.',
      ],
      given,
    );
    expectGood(
      property,
      'en',
      [
        'Thanks for the photo, it helps me find the batch.',
        'I understand why this matters.',
        'Thank you for telling us straight away.',
        'That helps us a lot.',
      ],
      given,
    );
  });

  it('misses thanks for praise and ideas', () => {
    expectBad(property, 'de', ['Schön!', 'Okay, merken wir uns.'], { intent: 'suggestion' });
    expectBad(property, 'en', ['Good idea.', 'Noted!'], { intent: 'suggestion' });
    expectGood(property, 'de', ['Das freut uns riesig, ich gebe es dem Team weiter.'], { intent: 'praise' });
    expectGood(property, 'en', ["You made the whole crew's day."], { intent: 'praise' });
  });
});
