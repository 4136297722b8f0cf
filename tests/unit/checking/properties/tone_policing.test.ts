import { describe, expect, it } from 'vitest';
import { tonePolicing as property } from '../../../../utils/checking/properties/tone_policing';
import { apply, expectBad, expectExplained, expectGood, flagged, judge } from './judge';

describe('tone_policing', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds it in German', () => {
    expectBad(
      property,
      'de',
      [
        'Jetzt beruhigen Sie sich erst einmal.',
        'Kein Grund, gleich ausfallend zu werden.',
        'Bitte bleiben Sie sachlich.',
        'In diesem Ton kommen wir nicht weiter.',
        'Schimpfen hilft hier niemandem.',
        'Komm mal runter.',
        'Ihre Reaktion ist völlig übertrieben.',
        'Ein bisschen mehr Höflichkeit wäre schön.',
      ],
      { intent: 'complaint.service' },
    );
  });

  it('finds it in English', () => {
    expectBad(
      property,
      'en',
      [
        'Please calm down.',
        "There's no need to be rude.",
        "Let's keep it civil.",
        'Your tone is not helpful.',
        "Shouting won't get your parcel there any faster.",
        "You're overreacting a bit.",
        'Take a deep breath first.',
        'A little courtesy goes a long way.',
      ],
      { intent: 'complaint.service' },
    );
  });

  it('leaves good German alone', () => {
    expectGood(
      property,
      'de',
      [
        'Du bist zu Recht sauer.',
        'Der Ton unseres Fahrers war daneben, das tut mir leid.',
        'Ich bleibe dran und melde mich bis morgen.',
        'Bleib gern am Gerät, ich schaue sofort nach.',
        'Wir hätten freundlich bleiben müssen.',
      ],
      { intent: 'complaint.service' },
    );
  });

  it('leaves good English alone', () => {
    expectGood(
      property,
      'en',
      [
        "You're right to be angry.",
        "Our driver's tone was out of line, and I'm sorry.",
        "I'm on it and will write by tomorrow.",
        'Stay on the line, I will look right away.',
        'It is understandable to be upset about this.',
      ],
      { intent: 'complaint.service' },
    );
  });

  it('leaves good English alone (insult)', () => {
    expectGood(
      property,
      'en',
      ['No need for insults here. Without them I am happy to answer your question about the price.'],
      { intent: 'insult' },
    );
  });

  it('leaves good German alone (insult)', () => {
    expectGood(property, 'de', ['Bitte bleiben Sie sachlich, dann antworte ich gern auf Ihre Kritik.'], {
      intent: 'insult',
    });
  });

  it('leaves good English alone (question.info)', () => {
    expectGood(property, 'en', ['Relax, you have 14 minutes to change trains.'], { intent: 'question.info' });
  });

  it('can take the sentence out', () => {
    const draft = 'Sorry about the wait. Please calm down. I am looking into it.';
    const [finding] = judge(property, draft, { intent: 'complaint.service' }).findings;
    expect(apply(draft, finding)).toBe('Sorry about the wait. I am looking into it.');
    expect(flagged(property, apply(draft, finding), { intent: 'complaint.service' })).toEqual([]);
  });
});
