import { acknowledgementOf } from '../acknowledgement';
import { insertAfterGreeting } from '../edits';
import { feelingsIn } from '../feelings';
import { ownHelpLinesOf } from '../guidelines-in-force';
import { namesHelpLine } from '../help-lines';
import type { Property, Situation } from '../property';
import { rolesOf } from '../roles';
import { empathyDue, feelsStrongly, isUnsure } from '../situation';

const NAME_IT = { de: 'Benenne das Gefühl oder seinen Grund', en: 'Name the feeling or its cause' };

function isQuestion({ intent }: Situation): boolean {
  return intent === 'question.info' || intent === 'question.status' || intent === 'misinformation';
}

/** P02. Levels: 2 names the feeling or its cause, 1 claims to understand, 0 neither. */
export const emotionNamed: Property = {
  key: 'emotion_named',
  number: 'P02',
  dimension: 'empathy',
  severity: 'warn',
  name: { de: 'Gefühl erkannt', en: 'Feeling understood' },
  explain: {
    de: 'Benenne das Gefühl oder seinen Grund. „Ich verstehe“ allein ist die schwache Form.',
    en: 'Name the feeling or its cause. “I understand” alone is the weak form; saying what is frustrating about it is the strong form.',
  },
  praise: {
    de: 'Zeigt, dass das Gefühl angekommen ist.',
    en: 'Shows that the feeling has been understood.',
  },
  sources: ['S21', 'S11', 'S12', 'S07'],
  applies: (situation) =>
    situation.intent !== 'selfharm' && situation.intent !== 'suggestion' && empathyDue(situation),
  check(draft, situation) {
    const { strong, generic } = feelingsIn(draft);
    const named = strong[0];
    if (named) {
      return situation.isComplaint || situation.reading.polarity < 0 || feelsStrongly(situation)
        ? { strengths: [{ span: named }] }
        : {};
    }
    const claimed = generic[0];
    const strongly = feelsStrongly(situation) && !isQuestion(situation);
    if (claimed && (strongly || situation.isComplaint)) {
      return {
        findings: [
          {
            span: claimed,
            severity: isUnsure(situation) ? 'hint' : 'warn',
            message: {
              de: 'Verständnis zu behaupten ist die schwache Form. Sag, was daran so ärgerlich ist.',
              en: 'Claiming to understand is the weak form. Say what is so hard about it.',
            },
            fix: { label: NAME_IT },
          },
        ],
      };
    }
    // A help line in the draft says more about the comment than its reading: there other rules hold.
    const sureComplaint =
      situation.isComplaint && !isUnsure(situation) && situation.intent?.startsWith('complaint');
    if (!(strongly || sureComplaint) || namesHelpLine(draft, ownHelpLinesOf(situation.context))) return {};
    const roles = rolesOf(draft);
    const met = roles.has('validate') || roles.has('apologise') || roles.has('react') || roles.has('own');
    if (met && (!strongly || acknowledgementOf(draft, situation.comment).specific)) return {};
    return {
      findings: [
        {
          severity:
            met || !strongly || situation.intent === 'scam.impersonation' || isUnsure(situation)
              ? 'hint'
              : 'warn',
          fix: insertAfterGreeting(draft, NAME_IT, {
            de: 'Das ist {ärgerlich, enttäuschend, beunruhigend}, gerade weil {Grund}.',
            en: 'That is {frustrating, disappointing, worrying}, above all because {reason}.',
          }),
        },
      ],
    };
  },
};
