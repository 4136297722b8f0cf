import { describe, it } from 'vitest';
import { humourAffiliative as property } from '../../../../utils/checking/properties/humour_affiliative';
import { expectBad, expectExplained, expectGood, type Given } from './judge';

const given: Given = { intent: 'complaint.service', comment: 'Aufzug kaputt. lift broken' };

describe('humour_affiliative', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds what is wrong', () => {
    expectBad(
      property,
      'de',
      [
        'Haha, Luxusproblem.',
        'Da hat wohl jemand schlecht geschlafen.',
        'Heul doch.',
        'Immerhin hattest du ein Abenteuer 😂',
      ],
      given,
    );
    expectBad(
      property,
      'en',
      [
        'lol skill issue',
        'Cry me a river.',
        'Someone woke up on the wrong side of bed.',
        'At least you got some exercise 😂',
      ],
      given,
    );
  });

  it('leaves good drafts alone', () => {
    expectGood(
      property,
      'de',
      [
        'Das ist ärgerlich, ich frage gleich nach.',
        'Wir haben gelacht? Nein, das ist uns peinlich.',
        'Der Aufzug geht ab 14 Uhr wieder.',
        'Das war kein Spaß, das glaube ich dir.',
      ],
      given,
    );
    expectGood(
      property,
      'en',
      [
        "That is annoying, I'll ask right away.",
        'The lift works again at two.',
        'Nobody should have to climb eight floors.',
        'I would be cross too.',
      ],
      given,
    );
  });

  it('lets a playful comment have a playful answer', () => {
    expectGood(property, 'en', ["Haha, our printer and I aren't on speaking terms either."], {
      intent: 'praise',
      comment: 'your printer ate my ticket lol 😂',
    });
    expectGood(property, 'de', ['Haha, der Drucker und ich reden auch nicht mehr.'], {
      intent: 'question.info',
      comment: 'lol euer Drucker 😂',
    });
    expectBad(property, 'en', ['Haha, hope it heals soon.'], {
      intent: 'safety.product',
      comment: 'lol your mixer cut me',
    });
    expectBad(property, 'de', ['Haha, gute Besserung.'], {
      intent: 'safety.product',
      comment: 'Mixer, Finger ab',
    });
  });
});
