import { cues, findCues } from '../cues';
import { insertAfterGreeting } from '../edits';
import { feelingsIn } from '../feelings';
import type { Property } from '../property';
import { rolesOf } from '../roles';
import { empathyDue, isHeavy } from '../situation';

const OFFICIAL_REGRET = cues({
  de: [
    '~(?:ich|wir) (?:bedauern?|bedaure),? (?:ihnen|dir|euch) mitteilen~',
    '~(?:müssen|muss) (?:wir|ich) (?:ihnen|dir|euch) (?:leider |bedauerlicherweise )?mitteilen~',
    '~(?:zu (?:unserem|meinem) bedauern|mit bedauern (?:nehmen|haben|mussten))~',
  ],
  en: [
    '~(?:we|i) (?:\\p{L}+ )?regret to (?:hear|learn|read|note|see)~',
    '~(?:i|we)(?: (?:deeply|sincerely))? regret to (?:inform|advise|tell|announce)~',
    '~it is with regret~',
    '~(?:noted|received) with regret~',
  ],
});

/** P03. */
export const ownEmotionalReaction: Property = {
  key: 'own_emotional_reaction',
  number: 'P03',
  dimension: 'empathy',
  severity: 'hint',
  name: { de: 'Eigene Anteilnahme', en: 'Own warm reaction' },
  explain: {
    de: 'Ein ehrlicher Satz über die eigene Reaktion macht die Antwort menschlich.',
    en: 'One honest sentence about your own reaction makes the reply human.',
  },
  praise: { de: 'Zeigt eine eigene, ehrliche Reaktion.', en: 'Shows an honest reaction of your own.' },
  sources: ['S21', 'S14'],
  applies: (situation) => empathyDue(situation) && situation.intent !== 'selfharm',
  check(draft, situation) {
    const official = findCues(draft, OFFICIAL_REGRET);
    if (official.length > 0) return { findings: official.map((span) => ({ span })) };
    const roles = rolesOf(draft);
    const shown = roles.hits('react')[0] ?? roles.hits('apologise')[0];
    const serious = isHeavy(situation) || (situation.isComplaint && situation.reading.arousal === 3);
    if (shown) return serious || situation.reading.polarity !== 0 ? { strengths: [{ span: shown }] } : {};
    if (!serious || situation.intent?.startsWith('question') || feelingsIn(draft).strong.length > 0)
      return {};
    return {
      findings: [
        {
          fix: insertAfterGreeting(
            draft,
            { de: 'Einen ehrlichen Satz voranstellen', en: 'Put one honest sentence first' },
            {
              de: 'Es {tut mir leid / erschreckt mich}, dass {…}.',
              en: 'I am {so sorry / shocked} to read that {…}.',
            },
          ),
        },
      ],
    };
  },
};
