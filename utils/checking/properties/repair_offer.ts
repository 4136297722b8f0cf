import { cueIn, cues, findCues } from '../cues';
import type { Property } from '../property';
import { rolesOf } from '../roles';
import { empathyDue, isUnsure } from '../situation';

/** Sounds like a step and is none. */
const NO_STEP = cues({
  de: [
    '~(?:wir|ich) (?:nehmen|nehme)(?: \\p{L}+){0,6} (?:ernst|zur kenntnis|mit|auf|zum anlass)~',
    '~(?:nehmen|nehme) (?:wir|ich)(?: \\p{L}+){0,6} (?:ernst|zur kenntnis|mit|auf)~',
    '~(?:wird|werden|wurde|wurden|haben|ist)(?: \\p{L}+){0,6} (?:geprüft|bearbeitet|berücksichtigt|weitergeleitet|weitergegeben|aufgenommen|notiert|vermerkt|zur kenntnis genommen|registriert)~',
    '~(?:arbeiten|bemühen uns|sind bemüht|geben unser bestes|tun (?:alles|unser))(?: \\p{L}+){0,8} ?(?:verbessern|besser zu werden|daran|möglichste|können)?~',
    '~(?:wir|ich) (?:schauen?|sehen?|gucken?)(?: \\p{L}+){0,2} (?:das|es|mal|die sache)(?: \\p{L}+){0,2} an~',
    '~(?:in zukunft|künftig|zukünftig)~…(?:besser|vermeiden|darauf achten)',
  ],
  en: [
    '~(?:take|taking|took|takes) (?:this|it|that|these|all|your|such|every)(?: \\p{L}+){0,3} (?:on board|into account|into consideration|(?:very |extremely )?seriously)~',
    "~(?:we|i)(?:'ll| will| are going to|'re going to| strive to| aim to| try to| hope to) (?:\\p{L}+ )?(?:do better|improve|keep (?:this|it|that) in mind|bear (?:this|it|that) in mind|look into (?:this|it|that|the (?:matter|issue)))~",
    '~(?:has been|have been|will be|is being|was) (?:noted|logged|forwarded|passed on|shared|recorded|reviewed|considered|looked into|investigated)~',
    '~(?:pass|passing|passed|share|sharing|shared|forward|forwarding|forwarded) (?:this|that|it|your|the)(?: \\p{L}+)? ?(?:feedback|comments?|on|along|concerns?)~',
    '~(?:working (?:hard )?(?:on it|to (?:improve|resolve|fix))|committed to|strive|doing our best)~',
  ],
});

/** Sends the person on to somebody without a name: their next step, not ours. */
const SENT_AWAY = cues({
  de: [
    '~(?:wende\\p{L}*|melde\\p{L}*) (?:sie )?(?:sich|dich|euch) (?:\\p{L}+ ){0,3}(?:an|bei) (?:die|den|das|der|unsere?n?) (?:\\p{L}+ )?(?:\\p{L}*abteilung|\\p{L}*stelle|kundenservice|kundendienst|hotline|zentrale)~',
    '~(?:finden|findest) (?:sie|du) (?:\\p{L}+ ){0,3}(?:auf|in) (?:unserer|der|den) (?:\\p{L}+ )?(?:website|webseite|homepage|FAQs?|app)~',
  ],
  en: [
    '~(?:please )?(?:report|raise|submit|direct|address|send|take) (?:\\p{L}+ ){0,4}(?:to|via|through|with) (?:the|our|a|your|station|head) (?:\\p{L}+ ){0,2}(?:staff|portal|team|department|office|operator|form|desk|point|provider)~',
    '~(?:you should|please|try) (?:\\p{L}+ )?(?:write|speak|talk|contact|ask|email|call) (?:to )?(?:our |the )?(?:head office|customer (?:service|care)|(?:relevant|other) \\p{L}+|support)~',
    '~(?:is|are|can be found) (?:available )?on (?:our|the) (?:\\p{L}+ )?(?:website|site|app|faqs?)~|~(?:raise|take) it (?:up )?with them~',
  ],
});

const NO_STEP_OWED = new Set([
  'praise',
  'ugc',
  'closing',
  'crisis.boycott',
  'accusation.ethical',
  'complaint.price',
]);

/** No complaint, and still somebody waits for a next step or an answer. */
const OWED = new Set(['privacy.request', 'press', 'legal.threat', 'scam.impersonation']);

/** P08. */
export const repairOffer: Property = {
  key: 'repair_offer',
  number: 'P08',
  dimension: 'substance',
  severity: 'warn',
  name: { de: 'Konkrete Lösung oder nächster Schritt', en: 'Concrete repair or next step' },
  explain: {
    de: 'Sag, was als Nächstes passiert. „Wir nehmen das ernst“ ist kein Schritt.',
    en: 'Say what happens next. “We take this seriously” is not a step.',
  },
  praise: { de: 'Sagt, was als Nächstes passiert.', en: 'Says what happens next.' },
  sources: ['S13', 'S18', 'S49'],
  applies: (situation) =>
    (situation.isComplaint || OWED.has(situation.intent ?? '')) &&
    (empathyDue(situation) || situation.intent === 'press') &&
    (situation.intent === null || !NO_STEP_OWED.has(situation.intent)),
  check(draft, situation) {
    const roles = rolesOf(draft);
    const empty = [...findCues(draft, NO_STEP), ...findCues(draft, SENT_AWAY)];
    const inEmpty = (at: number) => empty.some((hit) => hit.start <= at && at < hit.end);
    const steps = roles
      .hits('act')
      .filter((hit) => !inEmpty(hit.start) && !empty.some((e) => e.start >= hit.start && e.start < hit.end));
    const step = steps[0];
    const usable = step ?? roles.hits('private')[0] ?? roles.hits('source')[0];
    if (step && !cueIn(step.words, draft.lang, NO_STEP)) return { strengths: [{ span: step }] };
    const first = empty[0];
    const away = findCues(draft, SENT_AWAY)[0];
    if ((usable && !away) || roles.has('dated')) return {};
    const fix = {
      label: { de: 'Den nächsten Schritt nennen', en: 'Name the next step' },
      span: { start: draft.raw.length, end: draft.raw.length },
      text:
        draft.lang === 'de'
          ? ' Ich {nächster Schritt} bis {Tag, Uhrzeit}.'
          : ' I will {next step} by {day, time}.',
    };
    if (first)
      return {
        findings: [
          {
            span: first,
            severity: away || !situation.isComplaint || isUnsure(situation) ? 'hint' : 'warn',
            fix,
          },
        ],
      };
    const talks = roles.has('ask') || roles.has('explain');
    const unclear = situation.intent === 'complaint.policy' || situation.intent === 'accusation.dishonesty';
    return {
      findings: [
        {
          severity: talks || unclear || !situation.isComplaint || isUnsure(situation) ? 'hint' : 'warn',
          fix,
        },
      ],
    };
  },
};
