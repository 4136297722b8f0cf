import { describe, expect, it } from 'vitest';
import { noOverpromise as property } from '../../../../utils/checking/properties/no_overpromise';
import { expectBad, expectExplained, expectGood, flagged } from './judge';

describe('no_overpromise', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds promises that nobody can hold', () => {
    expectBad(property, 'de', [
      'Das wird garantiert nie wieder vorkommen.',
      'So etwas passiert bei uns nicht noch einmal.',
      'Wir sorgen, versprochen, und das wird sich nicht wiederholen.',
      'Wir garantieren dir einen Termin in dieser Woche.',
      'Sie bekommen Ihr Geld auf jeden Fall zurück.',
      'Das Mittel ist völlig ungefährlich.',
      'Ihr Antrag wird ganz sicher genehmigt.',
      'Der Fahrer wird fristlos gekündigt.',
    ]);
    expectBad(property, 'en', [
      'This will never happen again.',
      'I promise it will not happen to you again.',
      'We guarantee your parcel arrives tomorrow.',
      "You'll definitely get every penny back.",
      'The cream is perfectly safe for babies.',
      'Your visa will definitely be approved.',
      'The driver will be sacked today.',
      "You have my word, you'll always be on time.",
    ]);
    expectBad(
      property,
      'de',
      ['Mit dem Fonds kannst du nichts verlieren.', 'Das Risiko ist praktisch null.'],
      { comment: 'Ist der Sparplan sicher?' },
    );
    expectBad(property, 'en', ["You can't lose with this one.", 'It is basically risk-free.'], {
      comment: 'is the fund a good place for my savings',
    });
  });

  it('finds legal admissions', () => {
    expectBad(
      property,
      'de',
      [
        'Dafür haften wir selbstverständlich.',
        'Das war grob fahrlässig von uns.',
        'Wir übernehmen alle Kosten und zahlen Schmerzensgeld.',
      ],
      { intent: 'safety.product' },
    );
    expectBad(
      property,
      'en',
      [
        'We accept full liability for this.',
        'That was negligent of us.',
        "We'll cover all medical bills and lost earnings.",
      ],
      { intent: 'safety.product' },
    );
    expectBad(property, 'de', ['Die Schuld liegt ganz bei uns.', 'Wir hätten besser aufpassen müssen.'], {
      intent: 'legal.threat',
    });
    expectBad(property, 'en', ['It was our fault and we admit it.', 'We should have checked the stairs.'], {
      intent: 'legal.threat',
    });
    expectBad(
      property,
      'de',
      ['Der Fehler war uns schon länger bekannt.', 'Die Charge hätte nie verkauft werden dürfen.'],
      { intent: 'safety.product' },
    );
    expectBad(
      property,
      'en',
      ['We knew about the loose screw for weeks.', 'The boiler had been playing up for days.'],
      { intent: 'safety.product' },
    );
  });

  it('finds promised secrecy', () => {
    expectBad(property, 'de', ['Das bleibt unter uns.', 'Ich sage es niemandem.', 'Das erfährt keiner.'], {
      intent: 'selfharm',
    });
    expectBad(
      property,
      'en',
      ['This stays between us.', "I won't tell a soul.", 'Nobody will ever find out.'],
      { intent: 'selfharm' },
    );
  });

  it('leaves honest limits, aims and harmless words alone', () => {
    expectGood(property, 'de', [
      'Einen Termin kann ich dir leider nicht garantieren.',
      'Wir prüfen ab Montag zu zweit, damit das nicht noch einmal passiert.',
      'Das darf nicht wieder vorkommen, deshalb ändern wir die Kontrolle.',
      'Das Shirt ist aus 100 % Bio-Baumwolle.',
      'Auf dein Gerät hast du noch Garantie.',
      'Ich melde mich auf jeden Fall bis Freitag bei dir.',
      'Das war unser Fehler, und das tut mir leid.',
      'Deine Angaben behandeln wir vertraulich.',
      'Ob wir haften, klärt unsere Haftpflichtversicherung, sie ruft heute an.',
      'Abholen kostet nie was.',
    ]);
    expectGood(property, 'de', ['Deine Torte schmeckt garantiert auch ohne Deko!'], { intent: 'praise' });
    expectGood(property, 'en', [
      "I can't guarantee a seat, but I've put you first on the list.",
      'We changed the check at the gate so it does not happen again.',
      'It should never have happened.',
      'The bag is made of 100% recycled cotton.',
      'There is a 30-day money-back guarantee on every lamp.',
      "I'll definitely call you on Friday.",
      'That was our mistake and I am sorry.',
      'Our liability insurer will look at it and call you today.',
      'Is it under warranty? Then the repair is free.',
      'You will never need a code for the front door.',
    ]);
  });

  it('marks exactly the words', () => {
    expect(flagged(property, 'Sorry! This will never happen again. Bye')).toEqual(['never happen again']);
    expect(flagged(property, 'Klar, das bleibt unter uns.', { lang: 'de' })).toEqual(['bleibt unter uns']);
  });
});
