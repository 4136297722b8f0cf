import type { Reading } from '../../reading/reading';
import type { Guidelines, HandoverRow } from './guidelines';

/** Below this an intent is no reason to hand a comment over, unless it is the first. */
const LIKELY = 0.3;

/**
 * Rows of the hand-over table for a comment: those of its first intent, then those of what it may be besides, each in the order
 * of the book. A row for a group (`accusation.*`) stands behind one for the intent itself; `unclear` is a comment without intent.
 * A row without intents is offered nowhere by itself.
 */
export function handoverFor({ handover }: Pick<Guidelines, 'handover'>, { intents }: Reading): HandoverRow[] {
  const likely = intents.filter(({ score }, at) => at === 0 || score >= LIKELY);
  const ids: string[] = likely.length > 0 ? likely.map(({ id }) => id) : ['unclear'];
  const found = new Set<HandoverRow>();
  for (const id of ids) {
    for (const row of handover) if (row.intents.includes(id)) found.add(row);
    for (const row of handover) if (row.intents.some((pattern) => isGroupOf(pattern, id))) found.add(row);
  }
  return [...found];
}

const isGroupOf = (pattern: string, id: string) =>
  pattern.endsWith('*') && id.startsWith(pattern.slice(0, -1));
