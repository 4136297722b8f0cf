import type { Reading } from '../reading/reading';
import type { Comment } from '../thread/thread';
import type { AfterReply, Reply } from './schema';

/**
 * The next comment of the person answered, among the comments of the thread. Pure.
 *
 * Where the page gives both times, the time decides. Else the page's order does: what answers our comment, or follows it in
 * its branch; pages sort whole branches by what they find relevant, so another branch says nothing.
 * @param reply posted
 * @param comments the whole thread, in the order of the page
 * @param isTheirs whether the answered person wrote a comment
 * @returns undefined when there is none yet, or nothing tells which stands after
 */
export function nextComment(
  reply: Reply,
  comments: readonly Comment[],
  isTheirs: (comment: Comment) => boolean,
): Comment | undefined {
  const ours = comments.find(({ id }) => id === reply.postedCommentId);
  const since = timeOf(ours ? ours.postedAt : reply.postedAt);
  const follows = ours ? followers(ours, comments) : new Set<string>();
  const later = comments.filter((comment) => {
    if (comment.isOwn || comment.id === reply.commentId || !isWritten(comment) || !isTheirs(comment))
      return false;
    const time = timeOf(comment.postedAt);
    return since !== null && time !== null && time !== since ? time > since : follows.has(comment.id);
  });
  if (later.some(({ postedAt }) => timeOf(postedAt) === null)) return later[0];
  return later.sort((a, b) => Date.parse(a.postedAt ?? '') - Date.parse(b.postedAt ?? ''))[0];
}

/** Nothing is left of a comment that was edited to nothing. */
export const isWritten = ({ text }: Comment): boolean => text.trim() !== '';

/** Ids of the comments that stand after ours by the order of the page alone. */
function followers(ours: Comment, comments: readonly Comment[]): Set<string> {
  const parents = new Map(comments.map(({ id, parentId }) => [id, parentId]));
  /** From the comment itself up to the answer to the post; a page may contradict itself, so never twice the same. */
  const path = (id: string): string[] => {
    const ids = new Set<string>();
    for (let at: string | null | undefined = id; at && !ids.has(at); at = parents.get(at)) ids.add(at);
    return [...ids];
  };
  // On a flat page there are no branches, and later is later.
  const branch = ours.parentId === null ? undefined : path(ours.id).at(-1);
  const behind = comments.slice(comments.indexOf(ours) + 1);
  return new Set(behind.flatMap(({ id }) => (branch === undefined || path(id).at(-1) === branch ? id : [])));
}

/** In milliseconds; `null` without a time of day: a date alone does not tell what came first. */
function timeOf(postedAt: string | undefined): number | null {
  return postedAt?.includes('T') ? Date.parse(postedAt) : null;
}

/**
 * What is kept of the comment that came next.
 * @param now ISO 8601, stands in where the page gives no time
 */
export function afterReply(comment: Comment, reading: Reading, now: string): AfterReply {
  return {
    commentId: comment.id,
    intent: reading.intents[0]?.id ?? null,
    emotion: reading.emotions[0]?.id ?? 'neutral',
    thanked: isThanks(reading),
    at: comment.postedAt ?? now,
  };
}

/** Thanks or praise comes first, or joy without a complaint beside it. Thanks that may be mockery is not counted. */
function isThanks({ intents, emotions, ironyPossible }: Reading): boolean {
  if (ironyPossible) return false;
  const [intent] = intents;
  if (intent?.id === 'closing' || intent?.id === 'praise') return true;
  return emotions[0]?.id === 'joy_gratitude' && !intents.some(({ id }) => id.startsWith('complaint.'));
}
