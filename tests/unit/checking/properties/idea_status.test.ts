import { describe, it } from 'vitest';
import { ideaStatus as property } from '../../../../utils/checking/properties/idea_status';
import { expectBad, expectExplained, expectGood, type Given } from './judge';

const given: Given = { intent: 'suggestion' };

describe('idea_status', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds what is wrong', () => {
    expectBad(
      property,
      'de',
      [
        'Danke für den Input, wir werden das berücksichtigen.',
        'Schöne Idee!',
        'Wir nehmen das gerne mit.',
        'Wir geben das gerne weiter.',
      ],
      given,
    );
    expectBad(
      property,
      'en',
      [
        "Thanks for the input, we'll keep it in mind.",
        'Nice idea!',
        "We'll consider it.",
        "We'll pass it on.",
      ],
      given,
    );
  });

  it('leaves good drafts alone', () => {
    expectGood(
      property,
      'de',
      [
        'Ich habe deine Idee an Mira im Produktteam weitergegeben.',
        'Das werden wir nicht machen, weil der Platz fehlt.',
        'Der Vorschlag kommt am Montag in die Sitzung, ich sage dir Bescheid.',
        'Das testen wir ab Mai in zwei Filialen.',
      ],
      given,
    );
    expectGood(
      property,
      'en',
      [
        "I've passed your idea to Mira in product; she decides in May.",
        "We won't do this, because the shelf is full.",
        "It's on the agenda for Monday's meeting, I'll report back.",
        'We are testing this in two branches from May.',
      ],
      given,
    );
  });
});
