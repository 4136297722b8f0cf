import type { IntentId } from '../reading';
import { type CommentView, marksOf } from '../view';

/** Life and limb: read by a model of their own, each for itself, so that they can stand beside anything else. */
export const DANGER_IDS = [
  'selfharm',
  'threat_violence',
  'safety.product',
] as const satisfies readonly IntentId[];

/** Whether an intent is about life and limb. */
export function isDanger(id: IntentId): boolean {
  return (DANGER_IDS as readonly IntentId[]).includes(id);
}

const DANGER_CONCEPTS = new Set([
  'body',
  'hurt',
  'ill',
  'hazard',
  'vulnerable',
  'death',
  'despair',
  'selfkill',
  'means',
  'violence',
  'target',
]);

/** What must stand in the comment beside the words themselves: somebody who speaks, somebody meant, something that harms. */
const NEEDED: Readonly<Record<(typeof DANGER_IDS)[number], readonly string[]>> = {
  selfharm: ['me'],
  threat_violence: ['you', 'target', 'staff', 'courier'],
  'safety.product': ['body', 'hurt', 'ill', 'hazard'],
};

/**
 * Whether the comment is built like this danger: self-harm is told by the person, a threat goes toward somebody, an
 * injury names a body, a harm or a hazard.
 */
export function isBuiltLike(id: (typeof DANGER_IDS)[number], view: CommentView): boolean {
  return view.concepts.some(({ concept }) => NEEDED[id].includes(concept));
}

/**
 * What the danger model looks at beside the words: concepts of harm, their neighbourhood, cues and shape.
 */
export function dangerMarks(view: CommentView): string[] {
  return marksOf(view).filter((mark) => {
    const [kind, name = ''] = mark.split(':');
    if (kind === 'first' || kind === 'last') return false;
    if (kind === 'pair') return name.split('+').some((concept) => DANGER_CONCEPTS.has(concept));
    if (kind === 'rule' || kind === 'first rule') return isDanger(name as IntentId);
    return true;
  });
}
