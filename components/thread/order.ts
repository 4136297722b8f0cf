import type { Reading } from '../../utils/reading/reading';
import { urgency } from '../../utils/reading/triage';
import type { Comment } from '../../utils/thread/thread';
import type { Order } from './thread-store';

interface Known {
  comments: readonly Comment[];
  /** By comment id. */
  readings: ReadonlyMap<string, Reading>;
  /** Ids of comments that were answered or decided. */
  answered: ReadonlySet<string>;
}

/** The comments as the list shows them: what needs an answer most first, or as in the page. */
export function inOrder({ comments, readings, answered }: Known, order: Order): Comment[] {
  if (order === 'thread') return [...comments];
  const weights = new Map(
    comments.map((comment) => [
      comment.id,
      urgency(readings.get(comment.id), { answered: answered.has(comment.id), own: comment.isOwn }),
    ]),
  );
  return [...comments].sort((a, b) => (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0));
}

/** Waits for an answer or a decision. */
export function isOpen(comment: Comment, answered: ReadonlySet<string>): boolean {
  return !comment.isOwn && !answered.has(comment.id);
}

/** The open comment that follows `currentId` in the list, from its end on to its start; undefined when none is left. */
export function nextOpen(known: Known, order: Order, currentId: string): Comment | undefined {
  // As it stood when it was chosen: answered comments sink to the end of the list.
  const answered = new Set([...known.answered].filter((id) => id !== currentId));
  const sorted = inOrder({ ...known, answered }, order);
  const at = sorted.findIndex(({ id }) => id === currentId);
  return [...sorted.slice(at + 1), ...sorted.slice(0, Math.max(at, 0))].find((comment) =>
    isOpen(comment, known.answered),
  );
}
