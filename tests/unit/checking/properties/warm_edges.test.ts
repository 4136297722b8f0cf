import { describe, it } from 'vitest';
import { warmEdges as property } from '../../../../utils/checking/properties/warm_edges';
import { expectBad, expectExplained, expectGood, type Given } from './judge';

const given: Given = { intent: 'complaint.delivery', comment: 'x' };

describe('warm_edges', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds what is wrong', () => {
    expectBad(
      property,
      'de',
      [
        'Das Teil geht heute raus. Die Nummer folgt um vier. Erledigt ist es damit.',
        'Der Monteur kommt am Montag. Bitte Zugang sicherstellen. Die Rechnung folgt per Post.',
        'Die Buchung wurde storniert. Der Betrag geht am 4. Mai zurück. Weitere Schritte entfallen.',
        'Ersatz ist bestellt. Lieferung ist Freitag. Abholung geht bis 18 Uhr.',
      ],
      given,
    );
    expectBad(
      property,
      'en',
      [
        'The part ships today. The number follows at four. Case logged.',
        'Engineer is booked for Monday. Access is needed. The bill follows by post.',
        'The booking is cancelled. The amount goes back on 4 May. Steps end here.',
        'A spare is ordered. It arrives Friday. Pick-up runs to six.',
      ],
      given,
    );
  });

  it('leaves good drafts alone', () => {
    expectGood(
      property,
      'de',
      [
        'Tut mir leid für das Warten. Das Teil geht heute raus. Sag mir gern, ob es passt.',
        'Neun Tage sind zu lang. Der Ersatz geht heute raus. Schönen Abend noch!',
        'Danke für deine Geduld. Die Nummer kommt um vier.',
        'Wie ärgerlich. Ich habe im Lager nachgefragt. Ich hoffe, es klappt bis Freitag.',
      ],
      given,
    );
    expectGood(
      property,
      'en',
      [
        'Sorry for the wait. The part ships today. Let me know if it fits.',
        'Nine days is too long. The spare goes out today. Have a good evening!',
        'Thanks for the photo. The number follows at four.',
        'How annoying. I asked the depot just now. Hope it works by Friday.',
      ],
      given,
    );
  });
});
