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

/**
 * What the danger model looks at beside the words: concepts of harm, their neighbourhood, and shape.
 */
export function dangerMarks(view: CommentView): string[] {
  return marksOf(view).filter((mark) => {
    const [kind, name = ''] = mark.split(':');
    if (kind === 'first' || kind === 'last') return false;
    if (kind === 'pair') return name.split('+').some((concept) => DANGER_CONCEPTS.has(concept));
    return true;
  });
}
