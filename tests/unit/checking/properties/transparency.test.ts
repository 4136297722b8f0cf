import { describe, it } from 'vitest';
import { transparency as property } from '../../../../utils/checking/properties/transparency';
import { expectBad, expectExplained, expectGood, type Given } from './judge';

const given: Given = { intent: 'accusation.ethical' };

describe('transparency', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds what is wrong', () => {
    expectBad(
      property,
      'de',
      [
        'Kein Kommentar.',
        'Dazu können wir nichts sagen.',
        'Aus internen Gründen geben wir keine Auskunft.',
        'Wir äußern uns dazu grundsätzlich nicht.',
      ],
      given,
    );
    expectBad(
      property,
      'en',
      [
        'No comment.',
        'We cannot comment on this.',
        'For internal reasons we do not discuss that.',
        'We are not in a position to share details.',
      ],
      given,
    );
  });

  it('leaves good drafts alone', () => {
    expectGood(
      property,
      'de',
      [
        'Dazu können wir heute noch nichts sagen, um 18 Uhr steht hier mehr.',
        'Bisher wissen wir: Login geht seit 9:10 nicht.',
        'Zu deinem Konto sage ich öffentlich nichts, das ist privat.',
        'Ich habe keinen Kommentar gelöscht.',
      ],
      given,
    );
    expectGood(
      property,
      'en',
      [
        "We can't say more yet, the next update is at 6pm.",
        'What we know: login fails since 9:10.',
        "I won't discuss your account in public, it's private.",
        'The cause is a broken cable.',
      ],
      given,
    );
  });

  it('wants facts when many people wait', () => {
    expectBad(property, 'en', ['Our team is on it.'], {
      intent: 'complaint.digital',
      comment: 'whole village offline again, what is going on',
    });
    expectBad(property, 'de', ['Wir sind dran.'], {
      intent: 'complaint.digital',
      comment: 'Totaler Ausfall in der ganzen Stadt',
    });
    expectGood(property, 'en', ['Next update at 4pm.'], {
      intent: 'complaint.digital',
      comment: 'whole village offline',
    });
    expectGood(property, 'de', ['Nächste Meldung um 16 Uhr.'], {
      intent: 'complaint.digital',
      comment: 'Ausfall in der ganzen Stadt',
    });
  });
});
