import { describe, expect, it } from 'vitest';
import { apologyPresent as property } from '../../../../utils/checking/properties/apology_present';
import { expectBad, expectExplained, expectGood, flagged, judge } from './judge';

describe('apology_present', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds it in German', () => {
    expectBad(
      property,
      'de',
      [
        'Danke für die Nachricht. Wir schauen uns das an.',
        'Bitte nenne uns per DM die Sendungsnummer.',
        'Die Zustellung erfolgt in der Regel innerhalb von drei Werktagen.',
        'Das leiten wir an die Logistik weiter.',
      ],
      { intent: 'complaint.delivery', comment: 'Mein Paket ist seit zwei Wochen verschollen.' },
    );
  });

  it('finds it in English', () => {
    expectBad(
      property,
      'en',
      [
        'Thanks for letting us know. We will look into it.',
        'Please send us the tracking number by DM.',
        'Delivery usually takes three working days.',
        "We've passed this on to the courier.",
      ],
      { intent: 'complaint.delivery', comment: 'My parcel has been missing for two weeks.' },
    );
  });

  it('leaves good German alone', () => {
    expectGood(
      property,
      'de',
      [
        'Zwei Wochen ohne Paket, das tut mir leid.',
        'Ich entschuldige mich für die zwei Wochen Funkstille.',
        'Verzeihung, dass dein Paket so lange unterwegs ist.',
        'Für die lange Suche möchten wir uns bei dir entschuldigen.',
        'Wir bitten dich um Entschuldigung für das Hin und Her.',
      ],
      { intent: 'complaint.delivery', comment: 'Mein Paket ist seit zwei Wochen verschollen.' },
    );
  });

  it('leaves good English alone', () => {
    expectGood(
      property,
      'en',
      [
        "Two weeks without your parcel, I'm so sorry.",
        'Apologies for the silence, Tom.',
        'Please forgive us for the long search.',
        'We do apologise for losing your parcel.',
        'So sorry about that!',
      ],
      { intent: 'complaint.delivery', comment: 'My parcel has been missing for two weeks.' },
    );
  });

  it('leaves good German alone (complaint.price)', () => {
    expectGood(
      property,
      'de',
      ['Der Preis ist gestiegen, weil Butter teurer wurde.', 'Ab 40 Euro bleibt der Versand frei.'],
      { intent: 'complaint.price', comment: 'Viel zu teuer geworden bei euch.' },
    );
  });

  it('leaves good English alone (question.info)', () => {
    expectGood(property, 'en', ['We open at nine.', 'Tomorrow from ten, see you then!'], {
      intent: 'question.info',
      comment: 'When do you open?',
    });
  });

  it('leaves good English alone (complaint.product, theirs)', () => {
    expectGood(property, 'en', ['Wool shrinks above 30 degrees. We can stretch it for you in the shop.'], {
      intent: 'complaint.product',
      comment: 'The jacket you sold me shrank',
      context: { fault: 'theirs' },
    });
  });

  it('leaves good German alone (complaint.billing)', () => {
    expectGood(property, 'de', ['Ob das geht, kläre ich und schreibe dir bis morgen.'], {
      intent: 'complaint.billing',
      comment: 'Könnt ihr mir die Gebühr nicht erlassen?',
      polarity: -1,
    });
  });

  it('asks once only', () => {
    expect(
      flagged(
        property,
        "I'm sorry. So sorry for the wait. We apologise for the mix-up. Sorry about the box.",
        {
          intent: 'complaint.delivery',
        },
      ),
    ).toEqual(['Sorry']);
  });

  it('praises an honest apology with its words', () => {
    const { strengths } = judge(property, 'Es tut mir leid, dass es gedauert hat.', {
      lang: 'de',
      intent: 'complaint.service',
    });
    expect(strengths).toHaveLength(1);
  });

  it('counts a regret without an apology as half the way', () => {
    const { findings } = judge(property, 'We forgot your order, that was our mistake.', {
      intent: 'complaint.delivery',
    });
    expect(findings.map((finding) => finding.severity)).toEqual(['hint']);
  });
});
