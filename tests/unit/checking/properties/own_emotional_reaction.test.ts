import { describe, it } from 'vitest';
import { ownEmotionalReaction as property } from '../../../../utils/checking/properties/own_emotional_reaction';
import { expectBad, expectExplained, expectGood } from './judge';

describe('own_emotional_reaction', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds it in German', () => {
    expectBad(
      property,
      'de',
      [
        'Bitte senden Sie uns die Seriennummer.',
        'Wir bedauern, Ihnen mitteilen zu müssen, dass Ihr Fall eingegangen ist.',
        'Das Gerät darf nicht weiter benutzt werden.',
        'Unsere Abteilung prüft den Hergang.',
      ],
      { intent: 'safety.product', emotion: 'worry', arousal: 3 },
    );
  });

  it('finds it in English', () => {
    expectBad(
      property,
      'en',
      [
        'Please send us the serial number.',
        'We regret to inform you that your case was received.',
        'The device must not be used any further.',
        'Our department is reviewing this.',
      ],
      { intent: 'safety.product', emotion: 'worry', arousal: 3 },
    );
  });

  it('leaves good German alone', () => {
    expectGood(
      property,
      'de',
      [
        'Es tut mir sehr leid, dass dein Mann verletzt ist.',
        'Ich bin erschrocken, als ich das las.',
        'Gute Besserung an Ihren Mann.',
        'Oh nein. Ich rufe gleich an.',
      ],
      { intent: 'safety.product', emotion: 'worry', arousal: 3 },
    );
  });

  it('leaves good English alone', () => {
    expectGood(
      property,
      'en',
      [
        "I'm so sorry your husband got hurt.",
        'I was shocked to read this.',
        'Please give him our best wishes, we hope he recovers quickly.',
        'Oh no. I am calling you now.',
      ],
      { intent: 'safety.product', emotion: 'worry', arousal: 3 },
    );
  });

  it('leaves good English alone (question.info)', () => {
    expectGood(property, 'en', ['We open at nine.'], { intent: 'question.info' });
  });

  it('leaves good German alone (complaint.delivery)', () => {
    expectGood(property, 'de', ['Kommt heute an.'], { intent: 'complaint.delivery', arousal: 1 });
  });
});
