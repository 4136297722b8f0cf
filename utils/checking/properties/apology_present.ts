import { findApologies } from '../apology';
import { cues, hasCue } from '../cues';
import { insertAfterGreeting } from '../edits';
import { feelingsIn } from '../feelings';
import type { Property } from '../property';
import { rolesOf } from '../roles';
import { failurePlausible, isUnsure } from '../situation';
import { isAttack } from './no_troll_feed';

/** The writer has read praise in the comment; a reading that saw a complaint is then the less likely one. */
const TAKES_PRAISE = cues({
  de: [
    '~(?:lob|kompliment|netten? worte|lieben? worte|positive\\p{L}* (?:feedback|rückmeldung)|schöne\\p{L}* (?:worte|rückmeldung))~',
  ],
  en: ['~(?:kind words|compliment|praise|lovely (?:words|comment|message)|shout-?out|made (?:our|my) day)~'],
});

/** More apologies than this in one reply sound like a ritual. */
const ENOUGH = 2;

/** P05. */
export const apologyPresent: Property = {
  key: 'apology_present',
  number: 'P05',
  dimension: 'responsibility',
  severity: 'warn',
  name: { de: 'Entschuldigung vorhanden', en: 'Apology present' },
  explain: {
    de: 'Für diese Person ist etwas schiefgelaufen. Entschuldige dich dafür, schlicht und einmal.',
    en: 'Something went wrong for this person. Say sorry for it, plainly and once.',
  },
  praise: {
    de: 'Entschuldigt sich ohne Wenn und Aber.',
    en: 'Apologises without an if or a but.',
  },
  sources: ['S13', 'S14', 'S17', 'S24'],
  applies: () => true,
  check(draft, situation) {
    const apologies = findApologies(draft);
    const honest = apologies.filter(({ fault }) => fault === null);
    const first = honest[0];
    if (first) {
      const last = honest.at(-1) ?? first;
      return {
        strengths: [{ span: first }],
        findings:
          honest.length > ENOUGH
            ? [
                {
                  severity: 'hint',
                  span: last,
                  message: {
                    de: 'Einmal um Entschuldigung bitten genügt. Mehrfach klingt es nach Ritual.',
                    en: 'Saying sorry once is enough. Repeated, it sounds like a ritual.',
                  },
                },
              ]
            : [],
      };
    }
    // A non-apology is reported as such; asking for another apology beside it would say it twice.
    if (apologies.length > 0 || !failurePlausible(situation)) return {};
    if (isAttack(situation) || (situation.context.fault !== 'ours' && hasCue(draft, TAKES_PRAISE))) return {};
    // "That must not happen, our mistake" regrets in other words.
    // So does a named feeling beside a time: an outage may be nobody's fault, and a practice may not admit one.
    const roles = rolesOf(draft);
    const regretted = roles.has('own') || (feelingsIn(draft).strong.length > 0 && roles.has('dated'));
    return {
      findings: [
        {
          severity:
            regretted || (isUnsure(situation) && situation.context.fault !== 'ours') ? 'hint' : 'warn',
          fix: insertAfterGreeting(
            draft,
            { de: 'Eine schlichte Entschuldigung voranstellen', en: 'Put a plain apology first' },
            { de: 'Es tut mir leid, dass {was passiert ist}.', en: 'I am sorry that {what happened}.' },
          ),
        },
      ],
    };
  },
};
