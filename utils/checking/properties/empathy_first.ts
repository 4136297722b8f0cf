import type { Text } from '../../language/text';
import { acknowledgementOf } from '../acknowledgement';
import { sentenceAt } from '../cues';
import { afterGreeting } from '../edits';
import { feelingsIn } from '../feelings';
import type { Property, Situation } from '../property';
import { type Role, rolesOf, sentenceSpan } from '../roles';
import { empathyDue, feelsStrongly, isHeavy, isUnsure } from '../situation';

const PERSON: readonly Role[] = ['validate', 'react', 'apologise', 'own', 'thank'];
const FACTS: readonly Role[] = ['explain', 'rule', 'act', 'promise', 'private'];

/** Index of the first sentence that turns to the person: what happened to them, how it feels, regret. -1 for none. */
function firstPersonal(draft: Text, { comment }: Situation): number {
  const roles = rolesOf(draft);
  const feelings = feelingsIn(draft);
  const offsets = [...feelings.strong, ...feelings.generic].map(({ start }) => sentenceAt(draft, start));
  const taken = acknowledgementOf(draft, comment)
    .shared.map(({ start }) => sentenceAt(draft, start))
    .filter((index) => !FACTS.some((role) => roles.in(role, index)));
  const found = [...PERSON.map((role) => roles.first(role)), ...offsets, ...taken].filter(
    (index) => index >= 0,
  );
  return found.length > 0 ? Math.min(...found) : -1;
}

function firstFactual(draft: Text): number {
  const found = FACTS.map((role) => rolesOf(draft).first(role)).filter((index) => index >= 0);
  return found.length > 0 ? Math.min(...found) : -1;
}

/** Index of the first sentence that is more than a greeting: a plain statement there is no cold start. */
function opening(draft: Text): number {
  const start = afterGreeting(draft);
  return draft.sentences.findIndex((sentence) => sentence.end > start + 3);
}

/** The very first words are the reason or the rule, which is cold under any complaint. */
function excusesFirst(draft: Text): boolean {
  const roles = rolesOf(draft);
  const start = afterGreeting(draft);
  return [...roles.hits('explain'), ...roles.hits('rule')].some(
    (hit) => hit.start - start < 4 && hit.end > start,
  );
}

/** Readings of feelings are unsure on short comments; a mere question is not to be nagged. */
const SURE = 0.3;

function isHurting(situation: Situation): boolean {
  const { reading, intent, isComplaint } = situation;
  const [first] = reading.emotions;
  const sure = (first?.score ?? 0) >= SURE;
  if (isComplaint && (reading.intents[0]?.score ?? 1) >= SURE + 0.05)
    return reading.arousal >= 2 || isHeavy(situation);
  return sure && reading.polarity < 0 && feelsStrongly(situation) && !intent?.startsWith('question');
}

/** P25. */
export const empathyFirst: Property = {
  key: 'empathy_first',
  number: 'P25',
  dimension: 'structure',
  severity: 'warn',
  name: { de: 'Erst anerkennen, dann erklären', en: 'Acknowledge before explaining' },
  explain: {
    de: 'Beginne mit dem Menschen, dann kommen die Fakten.',
    en: 'Start with the person, then the facts.',
  },
  praise: {
    de: 'Erst der Mensch, dann die Fakten.',
    en: 'The person first, then the facts.',
  },
  sources: ['S15', 'S49', 'S07'],
  applies: (situation, draft) =>
    empathyDue(situation) &&
    situation.intent !== 'selfharm' &&
    situation.intent !== 'legal.threat' &&
    situation.intent !== 'misinformation' &&
    !situation.intent?.startsWith('privacy') &&
    (isHurting(situation) ||
      (situation.isComplaint && situation.reading.arousal >= 1 && excusesFirst(draft))),
  check(draft, situation) {
    const facts = firstFactual(draft);
    if (facts < 0) return {};
    const person = firstPersonal(draft, situation);
    if (person >= 0 && person <= facts) {
      return draft.sentences.length > 1 ? { strengths: [{ span: sentenceSpan(draft, person) }] } : {};
    }
    if (opening(draft) !== facts) return {};
    return {
      findings: [
        {
          severity: isUnsure(situation) ? 'hint' : 'warn',
          span: sentenceSpan(draft, facts),
          fix: {
            label:
              person < 0
                ? {
                    de: 'Stell einen Satz voran, der benennt, was der Person passiert ist.',
                    en: 'Open with a sentence that names what happened to the person.',
                  }
                : {
                    de: 'Stell den Satz an die Person an den Anfang.',
                    en: 'Move the sentence for the person to the top.',
                  },
          },
        },
      ],
    };
  },
};
