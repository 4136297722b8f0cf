import { describe, expect, it } from 'vitest';
import { noTrollFeed as property } from '../../../../utils/checking/properties/no_troll_feed';
import { expectBad, expectExplained, expectGood, type Given, judge } from './judge';

const given: Given = { intent: 'insult', comment: 'ihr seid doch alle dumm' };

describe('no_troll_feed', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds what is wrong', () => {
    expectBad(
      property,
      'de',
      [
        'Werd erwachsen, du Troll.',
        'Komm doch vorbei, wir haben keine Angst.',
        'Such dir ein Hobby.',
        'Wow, starke Leistung hinter der Tastatur.',
      ],
      given,
    );
    expectBad(
      property,
      'en',
      [
        'Get a life, troll.',
        'Come over and try it.',
        'Bless your heart, nice try.',
        'We know where you live too.',
      ],
      given,
    );
  });

  it('leaves good drafts alone', () => {
    expectGood(
      property,
      'de',
      [
        'Kritik ist hier willkommen, Beleidigungen nicht.',
        'Zum Preis antworte ich gern.',
        'Ich blende den Kommentar aus.',
        'Was genau ist denn passiert?',
      ],
      given,
    );
    expectGood(
      property,
      'en',
      [
        'Criticism is welcome here, insults are not.',
        'I am happy to answer the question about the price.',
        'I am hiding this comment.',
        'What happened exactly?',
      ],
      given,
    );
  });

  it('blocks a dare after a threat and stops after two turns', () => {
    const findings = judge(property, 'Come over, we are here until eight.', {
      intent: 'threat_violence',
    }).findings;
    expect(findings.some(({ severity }) => severity === 'block')).toBe(true);
    const history = [
      { from: 'us' as const, text: 'a' },
      { from: 'us' as const, text: 'b' },
    ];
    expectBad(property, 'en', ['Please stay friendly.'], { intent: 'troll', context: { history } });
    expectGood(property, 'en', ['The clown comes at three.', 'Our troll figures are back.'], {
      intent: 'question.info',
    });
    expectGood(property, 'de', ['Der Clown tritt um drei auf.'], { intent: 'question.info' });
  });
});
