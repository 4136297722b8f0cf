import { describe, expect, it } from 'vitest';
import { boundaryClear as property } from '../../../../utils/checking/properties/boundary_clear';
import { expectBad, expectExplained, expectGood, type Given, judge } from './judge';

const given: Given = { intent: 'hate' };

describe('boundary_clear', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds what is wrong', () => {
    expectBad(
      property,
      'de',
      [
        'Das sehen wir anders.',
        'Danke für die Nachricht.',
        'Leute wie du sind das Problem.',
        'Warum so wütend?',
      ],
      given,
    );
    expectBad(
      property,
      'en',
      [
        'We see that differently.',
        'Thanks for your message.',
        'People like you are the problem.',
        'Why so angry?',
      ],
      given,
    );
  });

  it('leaves good drafts alone', () => {
    expectGood(
      property,
      'de',
      [
        'Beleidigungen lassen wir hier nicht stehen (Netiquette), ich blende den Kommentar aus. Ohne sie ist deine Kritik willkommen.',
        'Drohungen melden wir der Polizei, hier haben sie keinen Platz. Kritik ohne Drohung ist willkommen.',
        'Diese Wortwahl verstößt gegen unsere Hausregeln, ich entferne sie. Schreib es gern noch einmal ohne.',
        'Hass gegen Menschen ist hier nicht okay, der Kommentar wird gelöscht. Über die Sache reden wir gern.',
      ],
      given,
    );
    expectGood(
      property,
      'en',
      [
        "Insults don't stay up here (house rules), so I'm hiding the comment. Without them your criticism is welcome.",
        'Threats have no place here and we report them. Criticism without threats is welcome.',
        "This wording breaks our rules, I'm removing it. Feel free to say it again without it, happy to talk.",
        "Hate against people isn't okay here, this is being deleted. We are happy to discuss the topic.",
      ],
      given,
    );
  });

  it('blocks agreement with hate', () => {
    const severities = (draft: string, lang: 'de' | 'en') =>
      judge(property, draft, { intent: 'hate', lang }).findings.map((f) => f.severity);
    expect(severities('Da ist was dran.', 'de')).toContain('block');
    expect(severities("You're not wrong there.", 'en')).toContain('block');
  });
});
