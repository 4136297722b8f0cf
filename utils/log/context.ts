import type { LogDatabase } from './database';
import { excerptOf } from './excerpt';
import { commentKey, conversationId, personId } from './identity';
import type { Place, ThreadRef } from './log';
import type { DraftMirror } from './mirror';
import type { Conversation, Person, PersonName } from './schema';

/** What every part of the log works with. */
export interface Context {
  database: LogDatabase;
  pseudonymKey: CryptoKey;
  mirror: DraftMirror;
  now: () => Date;
}

export interface Location {
  commentKey: string;
  conversationId: string;
  commentId: string;
  personId: string;
}

/** Ids of a comment, its conversation and its author. Must stand before a transaction: hashing would let it lapse. */
export async function locate({ pseudonymKey }: Context, { thread, comment }: Place): Promise<Location> {
  const conversation = await conversationId(thread);
  const person = await personId(pseudonymKey, thread.site, comment.author, conversation);
  return {
    commentKey: commentKey(conversation, comment.id),
    conversationId: conversation,
    commentId: comment.id,
    personId: person,
  };
}

/** Who wrote the post above, where the page says so. */
export async function postAuthorId(
  { pseudonymKey }: Context,
  thread: ThreadRef,
  conversation: string,
): Promise<string | undefined> {
  const author = thread.post?.author;
  return author && personId(pseudonymKey, thread.site, author, conversation);
}

/** A moment both as ISO 8601 and as number. */
export const moment = (date: Date): { at: string; time: number } => ({
  at: date.toISOString(),
  time: date.getTime(),
});

/** Notes that something happened with this conversation and person. Inside a transaction over `conversations`, `people`, `names`. */
export async function touch(
  { database, now }: Context,
  { thread, comment }: Place,
  location: Location,
  postAuthor: string | undefined,
): Promise<void> {
  const { at, time } = moment(now());
  const { site, url, post } = thread;
  const conversation = await database.conversations.get(location.conversationId);
  await database.conversations.put({
    ...conversation,
    ...(url && { url }),
    ...(post?.text && { postExcerpt: excerptOf(post.text) }),
    ...(postAuthor && { postAuthorId: postAuthor }),
    id: location.conversationId,
    site,
    firstSeenAt: conversation?.firstSeenAt ?? at,
    lastActiveAt: at,
    time,
  } satisfies Conversation);
  const person = await database.people.get(location.personId);
  await database.people.put({
    id: location.personId,
    site,
    firstSeenAt: person?.firstSeenAt ?? at,
    lastSeenAt: at,
    time,
  } satisfies Person);
  const { name, handle, profileUrl } = comment.author;
  await database.names.put({
    personId: location.personId,
    name,
    ...(handle && { handle }),
    ...(profileUrl && { profileUrl }),
  } satisfies PersonName);
}
