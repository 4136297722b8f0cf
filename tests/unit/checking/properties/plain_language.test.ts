import { describe, it } from 'vitest';
import { plainLanguage as property } from '../../../../utils/checking/properties/plain_language';
import { expectBad, expectExplained, expectGood, type Given } from './judge';

const given: Given = { comment: 'x' };

describe('plain_language', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds what is wrong', () => {
    expectBad(
      property,
      'de',
      [
        'Bezüglich Ihrer Anfrage erfolgt eine Prüfung seitens der Fachabteilung.',
        'Ihr Fall wurde an den Second-Level eskaliert.',
        'Die Inanspruchnahme ist im Rahmen der Vorgaben möglich.',
        'Nach dem Deployment wird der Cache geleert.',
      ],
      given,
    );
    expectBad(
      property,
      'en',
      [
        'With regard to your case, it was escalated to tier 2.',
        'Please be advised that remedial works shall commence.',
        "The token isn't propagating to the tenant.",
        'The matter has been noted and is under consideration.',
      ],
      given,
    );
  });

  it('leaves good drafts alone', () => {
    expectGood(
      property,
      'de',
      [
        'Ich habe in der Werkstatt gefragt, sie ruft dich heute an.',
        'Die Rechnung kommt morgen. Du musst nichts tun.',
        'Wir prüfen die Heizung heute um 14 Uhr.',
        'Die Lieferung liegt in der Filiale, bring bitte den Ausweis mit.',
      ],
      given,
    );
    expectGood(
      property,
      'en',
      [
        'I asked our repair team and they call you today.',
        "The bill comes tomorrow. There's nothing you need to do.",
        'We check the heating at 2 today.',
        'Your parcel is in the shop, bring some ID along.',
      ],
      given,
    );
  });
});
