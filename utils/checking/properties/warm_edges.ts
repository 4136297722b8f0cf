import type { Text } from '../../language/text';
import { acknowledgementOf } from '../acknowledgement';
import { sentenceAt } from '../cues';
import { feelingsIn } from '../feelings';
import type { Property } from '../property';
import { type Role, rolesOf } from '../roles';
import { empathyDue } from '../situation';

const WARM: readonly Role[] = ['thank', 'validate', 'react', 'apologise', 'invite', 'ask'];
const COMPETENT: readonly Role[] = ['act', 'promise', 'dated', 'explain', 'source'];

function isWarm(draft: Text, index: number): boolean {
  const roles = rolesOf(draft);
  if (WARM.some((role) => roles.in(role, index))) return true;
  return feelingsIn(draft).strong.some((hit) => sentenceAt(draft, hit.start) === index);
}

/** Sentences with something to say: no greeting of its own, no name at the end. */
function bodyOf(draft: Text): number[] {
  const signature = rolesOf(draft).hits('sign')[0];
  return draft.sentences.flatMap((sentence, index) => {
    const own = sentence.text
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .trim()
      .split(/\s+/).length;
    const isSignature = signature && sentence.start >= signature.start - 1;
    return own >= 2 && !isSignature ? [index] : [];
  });
}

/** P24. */
export const warmEdges: Property = {
  key: 'warm_edges',
  number: 'P24',
  dimension: 'structure',
  severity: 'hint',
  name: { de: 'Warm am Rand, sachlich in der Mitte', en: 'Warm start and end, competent middle' },
  explain: {
    de: 'Warm an beiden Enden, Fakten in der Mitte: Diese Reihenfolge kommt am besten an.',
    en: 'Warm at both ends, facts in the middle: that order was rated best.',
  },
  praise: {
    de: 'Beginnt und endet warm, dazwischen steht, was geschieht.',
    en: 'Starts and ends warmly, with the substance in between.',
  },
  sources: ['S20'],
  applies: (situation, draft) =>
    empathyDue(situation) && !situation.intent?.startsWith('question') && bodyOf(draft).length >= 3,
  check(draft, situation) {
    const body = bodyOf(draft);
    const first = body[0] ?? 0;
    const last = body.at(-1) ?? 0;
    const taken = acknowledgementOf(draft, situation.comment).shared;
    const warmStart = isWarm(draft, first) || taken.some(({ start }) => sentenceAt(draft, start) === first);
    const warmEnd = isWarm(draft, last);
    if (!warmStart && !warmEnd) {
      return {
        findings: [
          {
            fix: {
              label: {
                de: 'Schließe mit einem Wunsch oder einer Einladung: „Sag mir gern, ob es klappt.“',
                en: 'End with a wish or an invitation: “Let me know if it works.”',
              },
            },
          },
        ],
      };
    }
    const roles = rolesOf(draft);
    const competent = body.slice(1, -1).some((index) => COMPETENT.some((role) => roles.in(role, index)));
    return warmStart && warmEnd && competent ? { strengths: [{}] } : {};
  },
};
