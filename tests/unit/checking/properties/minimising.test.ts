import { describe, it } from 'vitest';
import { minimising as property } from '../../../../utils/checking/properties/minimising';
import { expectBad, expectExplained, expectGood } from './judge';

describe('minimising', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds it in German', () => {
    expectBad(
      property,
      'de',
      [
        'Das ist doch nur ein kleiner Kratzer.',
        'Es handelt sich um einen Einzelfall.',
        'So schlimm ist das doch nicht, es war halb so wild.',
        'Sonst hat sich noch niemand beschwert.',
        'Die meisten Gäste sind sehr zufrieden mit dem Essen.',
        'Immerhin haben Sie das Paket bekommen.',
        'Das kann ja mal passieren.',
        'Im Vergleich zu anderen Anbietern ist das noch günstig.',
        'Wegen der paar Minuten muss man nicht schimpfen, es geht ja nur um zehn Minuten.',
      ],
      { intent: 'complaint.product' },
    );
  });

  it('finds it in English', () => {
    expectBad(
      property,
      'en',
      [
        "It's only a small scratch.",
        'This was an isolated incident.',
        "It's not that bad, really.",
        'Nobody else has complained.',
        'Most of our guests are very happy with the food.',
        'At least you got the parcel in the end.',
        'These things happen.',
        'Compared to other providers that is still cheap.',
        'A slight delay is perfectly normal.',
      ],
      { intent: 'complaint.product' },
    );
  });

  it('leaves good German alone', () => {
    expectGood(
      property,
      'de',
      [
        'Das ist keine Kleinigkeit, gerade vor dem Urlaub.',
        'Ich brauche nur noch die Bestellnummer.',
        'Der Tausch dauert nur einen Tag.',
        'Ein kaputter Griff nach zwei Tagen darf nicht sein.',
        'Nur per DM kann ich in dein Konto schauen.',
        'Das ist mehr als nur ein Schönheitsfehler.',
        'Wir haben nur samstags offen.',
      ],
      { intent: 'complaint.product' },
    );
  });

  it('leaves good English alone', () => {
    expectGood(
      property,
      'en',
      [
        'That is no small thing right before a holiday.',
        'I just need the order number.',
        'I have only just seen your message.',
        'A broken handle after two days is not what you paid for.',
        'I just checked with the workshop.',
        "That's more than just a scratch.",
        'We only open on Saturdays.',
      ],
      { intent: 'complaint.product' },
    );
  });

  it('leaves good English alone (question.info)', () => {
    expectGood(property, 'en', ["It's only a five-minute walk from the station."], {
      intent: 'question.info',
    });
  });

  it('leaves good German alone (question.info)', () => {
    expectGood(property, 'de', ['Es sind nur ein paar Minuten vom Bahnhof.'], { intent: 'question.info' });
  });
});
