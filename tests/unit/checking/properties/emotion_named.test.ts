import { describe, expect, it } from 'vitest';
import { emotionNamed as property } from '../../../../utils/checking/properties/emotion_named';
import { expectBad, expectExplained, expectGood, flagged } from './judge';

describe('emotion_named', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds it in German', () => {
    expectBad(
      property,
      'de',
      [
        'Wir verstehen Ihren Unmut.',
        'Danke für die Nachricht, wir prüfen das.',
        'Ich kann das gut nachvollziehen.',
        'Bitte nennen Sie uns die Kundennummer per DM.',
      ],
      {
        intent: 'complaint.service',
        comment: 'Zum dritten Mal umsonst freigenommen, ich koche!!',
        emotion: 'anger',
        arousal: 3,
      },
    );
  });

  it('finds it in English', () => {
    expectBad(
      property,
      'en',
      [
        'I understand your frustration.',
        'Thanks for the message, we are checking.',
        'We know how you feel.',
        'Please send us your customer number by DM.',
      ],
      {
        intent: 'complaint.service',
        comment: 'Third day off for nothing, I am fuming!!',
        emotion: 'anger',
        arousal: 3,
      },
    );
  });

  it('leaves good German alone', () => {
    expectGood(
      property,
      'de',
      [
        'Dreimal umsonst freinehmen ist zum Haareraufen.',
        'Kein Wunder, dass du sauer bist.',
        'Das ist wirklich ärgerlich, gerade weil du dir freigenommen hast.',
        'Ich verstehe, dass dich das wütend macht.',
      ],
      {
        intent: 'complaint.service',
        comment: 'Zum dritten Mal umsonst freigenommen, ich koche!!',
        emotion: 'anger',
        arousal: 3,
      },
    );
  });

  it('leaves good English alone', () => {
    expectGood(
      property,
      'en',
      [
        'Three days off for nothing is maddening.',
        'No wonder you are angry.',
        'That is really frustrating, above all because you took time off.',
        'I can see why this makes you furious.',
      ],
      {
        intent: 'complaint.service',
        comment: 'Third day off for nothing, I am fuming!!',
        emotion: 'anger',
        arousal: 3,
      },
    );
  });

  it('leaves good German alone (question.info)', () => {
    expectGood(property, 'de', ['Um neun.'], {
      intent: 'question.info',
      comment: 'Wann macht ihr auf?',
      arousal: 0,
    });
  });

  it('leaves good English alone (complaint.delivery)', () => {
    expectGood(property, 'en', ["Sorry, it's coming today."], {
      intent: 'complaint.delivery',
      comment: 'Parcel is a day late.',
      arousal: 1,
    });
  });

  it('leaves good English alone (troll)', () => {
    expectGood(property, 'en', ['Happy to answer a question.'], {
      intent: 'troll',
      comment: 'YOU ARE ALL CLOWNS!!!',
      emotion: 'anger',
      arousal: 3,
    });
  });

  it('asks for it at low arousal where somebody grieves or worries', () => {
    const given = {
      intent: 'complaint.service',
      comment: 'Dad waited all night',
      emotion: 'sadness',
      arousal: 1,
    } as const;
    expect(flagged(property, 'Please DM us.', given)).toHaveLength(1);
  });

  it('does not take a command for empathy', () => {
    const given = {
      intent: 'complaint.service',
      comment: 'It broke again!!',
      emotion: 'anger',
      arousal: 3,
    } as const;
    expect(flagged(property, "Please don't be upset.", given)).toHaveLength(1);
  });
});
