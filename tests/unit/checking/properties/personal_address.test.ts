import { describe, expect, it } from 'vitest';
import { personalAddress as property } from '../../../../utils/checking/properties/personal_address';
import { apply, expectBad, expectExplained, expectGood, flagged, judge } from './judge';

describe('personal_address', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds it in German', () => {
    expectBad(
      property,
      'de',
      [
        'Sehr geehrte Damen und Herren, danke für Ihren Kommentar.',
        'Sehr geehrter Kunde, wir prüfen das.',
        'Liebe Kundin, das tut uns leid.',
        'Hallo lieber Nutzer, schau mal hier.',
      ],
      { intent: 'complaint.service', context: { author: 'Lena Kraft' } },
    );
  });

  it('finds it in English', () => {
    expectBad(
      property,
      'en',
      [
        'Dear customer, we received your comment.',
        'Dear Sir or Madam, thank you.',
        'Dear valued guest, we are checking.',
        'To whom it may concern: we are sorry.',
      ],
      { intent: 'complaint.service', context: { author: 'Lena Kraft' } },
    );
  });

  it('leaves good German alone', () => {
    expectGood(
      property,
      'de',
      [
        'Hallo Lena, neun Tage sind zu lang.',
        'Guten Tag Frau Kraft, das war unser Fehler.',
        'Neun Tage sind zu lang, Lena.',
        'Tut mir leid, ich kümmere mich.',
      ],
      { intent: 'complaint.service', context: { author: 'Lena Kraft' } },
    );
  });

  it('leaves good English alone', () => {
    expectGood(
      property,
      'en',
      [
        'Hi Lena, nine days is too long.',
        'Dear Ms Kraft, that was our mistake.',
        'Nine days is too long, Lena.',
        "Sorry, I'm on it.",
      ],
      { intent: 'complaint.service', context: { author: 'Lena Kraft' } },
    );
  });

  it('leaves good English alone (troll)', () => {
    expectGood(property, 'en', ['Dear customer, no.'], {
      intent: 'troll',
      context: { author: 'Lena Kraft' },
    });
  });

  it('puts the name in place of the form letter', () => {
    const draft = 'Sehr geehrter Kunde, wir prüfen das.';
    const given = { lang: 'de', intent: 'complaint.service', context: { author: 'Lena Kraft' } } as const;
    const [finding] = judge(property, draft, given).findings;
    expect(apply(draft, finding)).toBe('Hallo Lena, wir prüfen das.');
    expect(flagged(property, apply(draft, finding), given)).toEqual([]);
  });

  it('never makes a name out of a handle', () => {
    const [finding] = judge(property, 'Dear customer, we are checking.', {
      context: { author: 'xx_gamer99' },
    }).findings;
    expect(finding?.fix).toBeUndefined();
  });
});
