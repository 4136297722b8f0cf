import { describe, it } from 'vitest';
import { firstPersonAgent as property } from '../../../../utils/checking/properties/first_person_agent';
import { expectBad, expectExplained, expectGood } from './judge';

describe('first_person_agent', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds it in German', () => {
    expectBad(
      property,
      'de',
      [
        'Seitens unseres Hauses wurde der Vorgang notiert.',
        'Das Unternehmen bedauert den Vorfall.',
        'Ihre Beschwerde wird geprüft.',
        'Man bemüht sich um Klärung.',
      ],
      { intent: 'complaint.service' },
    );
  });

  it('finds it in English', () => {
    expectBad(
      property,
      'en',
      [
        'It has been noted that the delivery is late.',
        'The company regrets the incident.',
        'Your complaint will be reviewed.',
        'Measures have been taken.',
      ],
      { intent: 'complaint.service' },
    );
  });

  it('leaves good German alone', () => {
    expectGood(
      property,
      'de',
      [
        'Ich habe gerade beim Depot angerufen.',
        'Wir haben das verschlafen, sorry.',
        'Mich ärgert das auch.',
        'Das Paket ist unterwegs.',
        'Der Aufzug wird heute repariert, ich prüfe das um 16 Uhr.',
      ],
      { intent: 'complaint.service' },
    );
  });

  it('leaves good English alone', () => {
    expectGood(
      property,
      'en',
      [
        "I've just called the depot.",
        'We slept through that one, sorry.',
        'That bothers me too.',
        'The parcel is on its way.',
        "The lift is being repaired, I'll check at 4 pm.",
      ],
      { intent: 'complaint.service' },
    );
  });

  it('leaves good English alone (crisis.boycott)', () => {
    expectGood(property, 'en', ['It has been decided to close the plant; we publish the minutes at 6 pm.'], {
      intent: 'crisis.boycott',
    });
  });
});
