import { describe, expect, it } from 'vitest';
import { ownership as property } from '../../../../utils/checking/properties/ownership';
import { apply, expectBad, expectExplained, expectGood, flagged, judge } from './judge';

describe('ownership', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds it in German', () => {
    expectBad(
      property,
      'de',
      [
        'Leider kam es zu einer Doppelbuchung.',
        'Da ist etwas schiefgelaufen, das tut mir leid.',
        'Es gab wohl ein Missverständnis in der Kommunikation.',
        'Ihr Konto wurde versehentlich zweimal belastet.',
        'Das Geld ist morgen zurück.',
      ],
      { intent: 'complaint.billing', context: { fault: 'ours' } },
    );
  });

  it('finds it in English', () => {
    expectBad(
      property,
      'en',
      [
        'There was an issue with the payment system.',
        'Mistakes were made, sorry.',
        'Your account was mistakenly charged twice.',
        'It seems there has been a mix-up.',
        'The money will be back tomorrow.',
      ],
      { intent: 'complaint.billing', context: { fault: 'ours' } },
    );
  });

  it('leaves good German alone', () => {
    expectGood(
      property,
      'de',
      [
        'Wir haben zweimal abgebucht, das war unser Fehler.',
        'Das geht auf unsere Kappe.',
        'Da haben wir nicht aufgepasst.',
        'Wir hätten dir vorher Bescheid geben müssen.',
        'Der Fehler liegt bei uns.',
        'Ich habe deine Mail übersehen, tut mir leid.',
        'Uns ist bei der Abrechnung ein Zahlendreher passiert.',
      ],
      { intent: 'complaint.billing', context: { fault: 'ours' } },
    );
  });

  it('leaves good English alone', () => {
    expectGood(
      property,
      'en',
      [
        'We charged you twice, that is our mistake.',
        "That's on us.",
        "We didn't answer your mail for nine days.",
        'I should have called you back on Monday.',
        "You shouldn't have had to chase us for this.",
        'I lost your form, sorry.',
        "The slip was at our end and I've corrected it.",
      ],
      { intent: 'complaint.billing', context: { fault: 'ours' } },
    );
  });

  it('leaves good German alone (complaint.price)', () => {
    expectGood(property, 'de', ['Der Preis ist seit Mai um zwei Euro gestiegen.'], {
      intent: 'complaint.price',
    });
  });

  it('leaves good English alone (complaint.service, theirs)', () => {
    expectGood(property, 'en', ['There was a problem with the card.'], {
      intent: 'complaint.service',
      context: { fault: 'theirs' },
    });
  });

  it('leaves good English alone (complaint.digital)', () => {
    expectGood(property, 'en', ['The login is back since 10:20.'], { intent: 'complaint.digital' });
  });

  it('offers a sentence that owns it', () => {
    const draft = 'Sorry, Ben. There was an issue with your order.';
    const [finding] = judge(property, draft, { intent: 'complaint.delivery' }).findings;
    expect(apply(draft, finding)).toBe('Sorry, Ben. We {what you got wrong}, that is our mistake.');
    expect(flagged(property, apply(draft, finding), { intent: 'complaint.delivery' })).toEqual([]);
  });
});
