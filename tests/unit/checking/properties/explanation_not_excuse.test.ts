import { describe, it } from 'vitest';
import { explanationNotExcuse as property } from '../../../../utils/checking/properties/explanation_not_excuse';
import { expectBad, expectExplained, expectGood } from './judge';

describe('explanation_not_excuse', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds it in German', () => {
    expectBad(
      property,
      'de',
      [
        'Aufgrund der starken Nachfrage kommt es momentan zu Verzögerungen.',
        'Wegen Krankheitsfällen im Lager dauert alles länger.',
        'Unser Spediteur hat leider Personalmangel.',
        'Bitte haben Sie Verständnis, dass wir gerade sehr viele Anfragen haben.',
        'Das liegt außerhalb unseres Einflusses.',
        'Fehler passieren, wir sind auch nur Menschen.',
      ],
      { intent: 'complaint.delivery', comment: 'Drei Wochen auf den Stuhl gewartet und nichts gehört.' },
    );
  });

  it('finds it in English', () => {
    expectBad(
      property,
      'en',
      [
        'Due to exceptionally high demand, deliveries are delayed.',
        "We're short-staffed at the moment.",
        'Our courier has been having problems.',
        'Please bear in mind that this is our busiest season.',
        'This is beyond our control.',
        'Mistakes happen, we are only human.',
      ],
      { intent: 'complaint.delivery', comment: 'Three weeks waiting for the chair and no word.' },
    );
  });

  it('leaves good German alone', () => {
    expectGood(
      property,
      'de',
      [
        'Drei Wochen sind zu lang, tut mir leid. Das lag an einem Unfall unseres Lasters.',
        'Wir haben dich nicht informiert, das war unser Fehler. Unser Lieferant hatte Verspätung.',
        'Der Stuhl steht jetzt im Lager und kommt am Freitag.',
        'Ich rufe dich an, weil ich den Termin absprechen will.',
      ],
      { intent: 'complaint.delivery', comment: 'Drei Wochen auf den Stuhl gewartet und nichts gehört.' },
    );
  });

  it('leaves good English alone', () => {
    expectGood(
      property,
      'en',
      [
        "Three weeks is too long, I'm sorry. The cause was a crash with our van.",
        "We didn't tell you, that's on us. Our supplier was late with the legs.",
        'The chair is in the warehouse now and comes on Friday.',
        "I'll ring you because I want to agree a slot.",
      ],
      { intent: 'complaint.delivery', comment: 'Three weeks waiting for the chair and no word.' },
    );
  });

  it('leaves good German alone (complaint.price)', () => {
    expectGood(
      property,
      'de',
      ['Der Eintritt ist gestiegen, weil unser Stromanbieter die Preise verdoppelt hat.'],
      { intent: 'complaint.price', comment: 'Warum kostet der Eintritt jetzt 9 Euro?' },
    );
  });

  it('leaves good English alone (complaint.price)', () => {
    expectGood(property, 'en', ['Entry went up because our energy provider has doubled its prices.'], {
      intent: 'complaint.price',
      comment: 'Why is entry £9 now?',
    });
  });

  it('leaves good English alone (question.info)', () => {
    expectGood(property, 'en', ['Yes, due to high demand it takes four days.'], {
      intent: 'question.info',
      comment: 'Is there a delay?',
    });
  });
});
