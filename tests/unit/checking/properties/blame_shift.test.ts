import { describe, it } from 'vitest';
import { blameShift as property } from '../../../../utils/checking/properties/blame_shift';
import { expectBad, expectExplained, expectGood } from './judge';

describe('blame_shift', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds it in German', () => {
    expectBad(
      property,
      'de',
      [
        'Sie hätten die Rückgabefrist beachten müssen.',
        'Hättest du vorher angerufen, wäre das nicht passiert.',
        'Da haben Sie wohl die falsche Größe bestellt.',
        'Das steht doch klar und deutlich in den Bedingungen.',
        'Dafür ist der Paketdienst verantwortlich, nicht wir.',
        'Wer so spät bucht, muss mit Wartezeiten rechnen.',
        'Vermutlich wurde das Gerät falsch angeschlossen.',
        'Beschweren Sie sich bitte bei der Post.',
        'Daran sind Sie selbst schuld.',
        'Sie müssen schon die Anleitung lesen.',
        'Ein Blick auf die Website hätte genügt.',
        'Warum haben Sie das nicht gleich gesagt?',
      ],
      { intent: 'complaint.service' },
    );
  });

  it('finds it in English', () => {
    expectBad(
      property,
      'en',
      [
        'You should have kept the receipt.',
        'Had you called first, this would not have happened.',
        'You must have entered the wrong code.',
        "It's clearly stated on our website.",
        "That's the courier's fault, not ours.",
        'You ordered the wrong size.',
        'Unfortunately you failed to read the instructions.',
        'Next time please check your spam folder.',
        "You'll have to take that up with the manufacturer.",
        'This looks like user error to me.',
        "Why didn't you say so at the counter?",
        'Most people manage to find the entrance.',
      ],
      { intent: 'complaint.service' },
    );
  });

  it('leaves good German alone', () => {
    expectGood(
      property,
      'de',
      [
        'Sie hätten früher Bescheid bekommen müssen, das haben wir versäumt.',
        'Du hättest das nicht erleben dürfen.',
        'Falls du den Code nicht gefunden hast: Er steht unten auf der Rechnung.',
        'Du hast nichts falsch gemacht.',
        'Das war nicht deine Schuld, sondern unsere.',
        'Hätten Sie kurz die Rechnungsnummer für mich?',
        'Wenn Sie die Mail gelöscht haben, schicke ich sie noch einmal.',
        'Bitte drücken Sie den Knopf drei Sekunden lang.',
      ],
      { intent: 'complaint.service' },
    );
  });

  it('leaves good English alone', () => {
    expectGood(
      property,
      'en',
      [
        'You should have received a call from us on Monday.',
        "You shouldn't have had to ask twice.",
        "If you didn't get the code, it's at the bottom of the invoice.",
        'You did nothing wrong here.',
        "That wasn't your fault, it was ours.",
        'Could you send me the invoice number?',
        'You must have been so tired by then.',
        'Please hold the button for three seconds.',
      ],
      { intent: 'complaint.service' },
    );
  });
});
