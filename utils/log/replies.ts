import { Dexie } from 'dexie';
import type { Reading } from '../reading/reading';
import type { Comment, Thread } from '../thread/thread';
import { afterReply, isWritten, nextComment } from './after';
import { fold, nearlyEqual } from './compare';
import { type Context, locate, moment, postAuthorId, touch } from './context';
import { attempt, NotFound } from './errors';
import { excerptOf, mayKeepExcerpt } from './excerpt';
import { groupBy } from './group';
import { conversationId, personId } from './identity';
import type { NewReply, Place, Replies } from './log';
import { matchPosted } from './posted';
import type { AfterReply, Reply, ReplyStatus } from './schema';

/** How far a reply has come; `discarded` is no stage. */
const STAGES: readonly ReplyStatus[] = ['drafted', 'copied', 'inserted', 'posted'];

export function replies(context: Context): Replies {
  const { database, now } = context;

  return {
    record: (place, reply) =>
      attempt(async () => {
        const location = await locate(context, place);
        const postAuthor = await postAuthorId(context, place.thread, location.conversationId);
        const { conversations, people, names } = database;
        return database.transaction('rw', database.replies, conversations, people, names, async () => {
          const current = moment(now());
          const { at } = current;
          const earlier = (
            await database.replies.where('commentKey').equals(location.commentKey).sortBy('time')
          ).findLast((row) => goesOn(row, reply));
          const { createdAt, time } = earlier ?? { createdAt: at, time: current.time };
          const row: Reply = {
            id: earlier?.id ?? crypto.randomUUID(),
            createdAt,
            time,
            ...location,
            ...reply,
            ...stamps(earlier),
            ...stamp(reply.status, at),
            status: earlier ? further(earlier.status, reply.status) : reply.status,
            updatedAt: at,
            ...about(place, reply, time),
          };
          await database.replies.put(row);
          await touch(context, place, location, postAuthor);
          return row;
        });
      }),

    setStatus: (id, status) =>
      attempt(() =>
        database.transaction('rw', database.replies, async () => {
          const row = await database.replies.get(id);
          if (!row) throw new NotFound();
          const at = now().toISOString();
          const changed: Reply = { ...row, status, ...stamp(status, at), updatedAt: at };
          await database.replies.put(changed);
          return changed;
        }),
      ),

    markPosted: (thread, isOurs = (comment) => comment.isOwn) =>
      attempt(async () => {
        const id = await conversationId(thread);
        return database.transaction('rw', database.replies, async () => {
          const withStatus = (...statuses: ReplyStatus[]) =>
            database.replies
              .where('[conversationId+status]')
              .anyOf(statuses.map((status) => [id, status]))
              .toArray();
          const open = await withStatus('inserted', 'copied');
          if (open.length === 0) return [];
          const taken = new Set((await withStatus('posted')).flatMap((row) => row.postedCommentId ?? []));
          const at = now().toISOString();
          const posted = matchPosted(open, thread.comments, isOurs, taken).map(
            ({ reply, comment }): Reply => ({
              ...reply,
              status: 'posted',
              // What stands there is what was said; a shortened or merely rendered copy of it is not.
              text: comment.truncated || fold(comment.text) === fold(reply.text) ? reply.text : comment.text,
              postedCommentId: comment.id,
              postedAt: comment.postedAt ?? at,
              updatedAt: at,
            }),
          );
          await database.replies.bulkPut(posted);
          return posted;
        });
      }),

    markAfter: (thread, readings) =>
      attempt(async () => {
        const id = await conversationId(thread);
        const posted = () =>
          database.replies.where('[conversationId+status]').equals([id, 'posted']).toArray();
        if ((await posted()).length === 0) return [];
        const authors = await authorIds(context, thread, id);
        return database.transaction('rw', database.replies, async () => {
          const at = now().toISOString();
          const changed = (await posted()).flatMap((row): Reply[] => {
            const after = afterIn(thread.comments, readings, authors, row, at);
            if (isSameAfter(after, row.after)) return [];
            const { after: _, ...rest } = row;
            return [{ ...rest, ...(after && { after }), updatedAt: at }];
          });
          await database.replies.bulkPut(changed);
          return changed;
        });
      }),
  };
}

/** Whether a reply left the panel. */
export const wentOut = ({ status }: Reply): boolean =>
  status === 'posted' || status === 'inserted' || status === 'copied';

/** Replies of a conversation, oldest first. */
export const inConversation = ({ database }: Context, id: string) =>
  database.replies.where('[conversationId+time]').between([id, Dexie.minKey], [id, Dexie.maxKey]);

/** Replies to a person, oldest first. */
export const toPerson = ({ database }: Context, id: string) =>
  database.replies.where('[personId+time]').between([id, Dexie.minKey], [id, Dexie.maxKey]);

/** Who wrote each comment of the thread, as pseudonym by comment id. */
async function authorIds(
  { pseudonymKey }: Context,
  { site, comments }: Pick<Thread, 'site' | 'comments'>,
  conversation: string,
): Promise<Map<string, string>> {
  const written = groupBy(comments, ({ author }) => `${author.handle}\n${author.profileUrl}\n${author.name}`);
  const known = new Map<string, string>();
  for (const [first, ...others] of written.values()) {
    if (!first) continue;
    const id = await personId(pseudonymKey, site, first.author, conversation);
    for (const comment of [first, ...others]) known.set(comment.id, id);
  }
  return known;
}

/** What the person wrote after a posted reply, as far as the thread shows it; what is known stays. */
function afterIn(
  comments: readonly Comment[],
  readings: ReadonlyMap<string, Reading>,
  authors: ReadonlyMap<string, string>,
  reply: Reply,
  now: string,
): AfterReply | undefined {
  const known = reply.after && comments.find(({ id }) => id === reply.after?.commentId);
  if (reply.after && !known) return reply.after;
  const next =
    known && isWritten(known)
      ? known
      : nextComment(reply, comments, ({ id }) => authors.get(id) === reply.personId);
  if (!next) return undefined;
  const reading = readings.get(next.id);
  if (!reading) return reply.after;
  // When it was written does not change with what it says.
  return afterReply(next, reading, (next === known && reply.after?.at) || now);
}

/** Whether `next` is the earlier reply, a step further. */
function goesOn(earlier: Reply, next: NewReply): boolean {
  if (earlier.status === 'posted' || earlier.status === 'discarded') return false;
  return earlier.status === 'drafted' || nearlyEqual(fold(earlier.text), fold(next.text));
}

const isSameAfter = (a: AfterReply | undefined, b: AfterReply | undefined): boolean =>
  a?.commentId === b?.commentId &&
  a?.intent === b?.intent &&
  a?.emotion === b?.emotion &&
  a?.thanked === b?.thanked;

const further = (a: ReplyStatus, b: ReplyStatus): ReplyStatus =>
  STAGES.indexOf(a) > STAGES.indexOf(b) ? a : b;

type Stamps = Pick<Reply, 'insertedAt' | 'copiedAt' | 'postedAt'>;

function stamps(row: Reply | undefined): Stamps {
  return {
    ...(row?.insertedAt && { insertedAt: row.insertedAt }),
    ...(row?.copiedAt && { copiedAt: row.copiedAt }),
  };
}

function stamp(status: ReplyStatus, at: string): Stamps {
  if (status === 'inserted') return { insertedAt: at };
  if (status === 'copied') return { copiedAt: at };
  if (status === 'posted') return { postedAt: at };
  return {};
}

/** What is kept of the comment itself. */
export function about(
  { comment }: Place,
  { reading }: Pick<Reply, 'reading'>,
  time: number,
): Pick<Reply, 'excerpt' | 'excerptTime' | 'commentAt'> {
  return {
    ...(comment.text &&
      mayKeepExcerpt(reading.intent) && { excerpt: excerptOf(comment.text), excerptTime: time }),
    ...(comment.postedAt && { commentAt: comment.postedAt }),
  };
}
