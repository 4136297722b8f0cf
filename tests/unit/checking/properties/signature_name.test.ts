import { describe, expect, it } from 'vitest';
import { signatureName as property } from '../../../../utils/checking/properties/signature_name';
import { apply, expectBad, expectExplained, expectGood, flagged, judge } from './judge';

describe('signature_name', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds it in German', () => {
    expectBad(
      property,
      'de',
      [
        'Wir schauen uns das an. Ihr Serviceteam',
        'Danke. Dein Social-Media-Team',
        'Das prüfen wir. Die Redaktion',
        'Viele Grüße, Ihr Kundenservice',
      ],
      { intent: 'complaint.service' },
    );
  });

  it('finds it in English', () => {
    expectBad(
      property,
      'en',
      [
        'We will look into it. Your Service Team',
        'Thanks. The Social Media Team',
        'We are checking. Customer Support',
        'Best, the Support Team',
      ],
      { intent: 'complaint.service' },
    );
  });

  it('leaves good German alone', () => {
    expectGood(
      property,
      'de',
      [
        'Ich rufe jetzt an. – Jana',
        'Ich rufe jetzt an. ^JK',
        'Viele Grüße, Jana',
        'Ich frage unser Team.',
        'Liebe Grüße aus Köln, Jana',
      ],
      { intent: 'complaint.service' },
    );
  });

  it('leaves good English alone', () => {
    expectGood(
      property,
      'en',
      [
        "I'm calling now. – Jana",
        "I'm calling now. ^JK",
        'Best wishes, Jana',
        'I will ask our team.',
        'Cheers, Tom',
      ],
      { intent: 'complaint.service' },
    );
  });

  it('praises a name at the end', () => {
    for (const draft of [
      'On it. – Jana',
      'On it. ^JK',
      'On it.\nBest,\nJana',
      'On it. – Jana Weiß, branch manager',
      'On it. *TMB',
    ]) {
      expect(judge(property, draft).strengths, draft).toHaveLength(1);
    }
    expect(judge(property, 'We fixed it on Monday.').strengths).toEqual([]);
  });

  it('reminds only a team that signs, and adds its own sign-off', () => {
    const draft = 'Ich rufe jetzt an.';
    const given = { lang: 'de', context: { settings: { sign_off: '– Jana' } } } as const;
    const [finding] = judge(property, draft, given).findings;
    expect(finding?.severity).toBe('info');
    expect(flagged(property, apply(draft, finding), given)).toEqual([]);
  });
});
