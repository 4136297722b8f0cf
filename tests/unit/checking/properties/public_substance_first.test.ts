import { describe, it } from 'vitest';
import { publicSubstanceFirst as property } from '../../../../utils/checking/properties/public_substance_first';
import { expectBad, expectExplained, expectGood, type Given } from './judge';

const given: Given = {
  intent: 'complaint.delivery',
  comment: 'Seit neun Tagen kein Paket. Nine days and no parcel.',
};

describe('public_substance_first', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds what is wrong', () => {
    expectBad(
      property,
      'de',
      [
        'Bitte schreiben Sie uns eine Direktnachricht.',
        'Hallo, schick uns doch bitte eine PN mit deinen Daten.',
        'Melde dich bitte per Mail bei unserem Kundenservice.',
        'Oh, das tut uns leid! Bitte kontaktieren Sie uns privat.',
      ],
      given,
    );
    expectBad(
      property,
      'en',
      [
        'Please DM us.',
        'Hi, can you drop us a DM with your details? Thanks!',
        'Sorry about that! Please contact our support team.',
        'Hey, send us a private message please.',
      ],
      given,
    );
  });

  it('leaves good drafts alone', () => {
    expectGood(
      property,
      'de',
      [
        'Neun Tage sind zu lang. Die Erstattung läuft bis Sonntag, schick mir die Nummer per DM, damit deine Daten privat bleiben.',
        'Das Update kommt heute um 18 Uhr. Wenn es dann nicht geht, schreib mir per DM.',
        'Wir haben den Code vertauscht. Den neuen schicke ich dir per Nachricht.',
        'Am Freitag ist wieder offen.',
      ],
      given,
    );
    expectGood(
      property,
      'en',
      [
        'Nine days is too long. Refunds stay open until Sunday. Send me the number by DM so your data stays private.',
        'The update lands at 6pm today. If it still fails, DM me.',
        "We mixed up the code. I've sent the new one by message.",
        'We open again on Friday.',
      ],
      given,
    );
  });

  it('lets a practice move to private at once', () => {
    expectGood(property, 'en', ['Please call us.'], {
      intent: 'complaint.service',
      context: { settings: { org: 'practice' } },
    });
  });
});
