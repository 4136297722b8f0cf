import type { Comment } from '../thread/thread';
import { dice, fold, NEARLY_EQUAL, threes } from './compare';
import type { Reply } from './schema';

/** How much earlier than our own note of it a reply may seem posted: clocks differ, and platforms round. */
const CLOCK_SLACK = 5 * 60_000;

export interface PostedMatch {
  reply: Reply;
  comment: Comment;
}

/**
 * Finds inserted or copied replies among our own comments in the thread: each reply and each comment at most once, under
 * the right comment before elsewhere (platforms flatten deep threads), the most alike first. Pure.
 * @param open replies that may have been posted since
 * @param comments the whole thread
 * @param isOurs which comments the team wrote
 * @param taken ids of comments that are known as other replies
 */
export function matchPosted(
  open: readonly Reply[],
  comments: readonly Comment[],
  isOurs: (comment: Comment) => boolean,
  taken: ReadonlySet<string>,
): PostedMatch[] {
  if (open.length === 0) return [];
  const ours = comments.filter((comment) => isOurs(comment) && !taken.has(comment.id));
  const authors = new Map(comments.map((comment) => [comment.id, comment.author]));
  const written = open.map((reply) => {
    const text = fold(reply.text);
    const author = authors.get(reply.commentId);
    return {
      reply,
      text,
      bag: threes(text),
      mentions: author ? [author.name, author.handle ?? ''].map(fold) : [],
    };
  });
  const pairs = ours.flatMap((comment) => {
    const text = fold(comment.text);
    const bag = threes(text);
    return written.flatMap(({ reply, text: sent, bag: sentBag, mentions }) => {
      if (!sent || isOlder(comment, reply)) return [];
      const read = withoutMention(text, mentions);
      const alike =
        read === sent
          ? 1
          : dice(
              read === text ? bag : threes(read),
              comment.truncated ? threes(sent.slice(0, read.length)) : sentBag,
              NEARLY_EQUAL,
            );
      if (alike < NEARLY_EQUAL) return [];
      return [{ reply, comment, score: alike + (comment.parentId === reply.commentId ? 1 : 0) }];
    });
  });
  pairs.sort((a, b) => b.score - a.score || b.reply.time - a.reply.time);
  const replies = new Set<string>();
  const posted = new Set<string>();
  return pairs.filter(({ reply, comment }) => {
    if (replies.has(reply.id) || posted.has(comment.id)) return false;
    replies.add(reply.id);
    posted.add(comment.id);
    return true;
  });
}

/** A comment that stood there before the reply was written is another one. A date without a time does not tell. */
function isOlder(comment: Comment, reply: Reply): boolean {
  if (!comment.postedAt?.includes('T')) return false;
  return Date.parse(comment.postedAt) < reply.time - CLOCK_SLACK;
}

/** Platforms put the name of the person answered before the text. Everything folded. */
function withoutMention(text: string, mentions: readonly string[]): string {
  const mention = mentions.find((name) => name && text.startsWith(`${name} `));
  return mention ? text.slice(mention.length + 1) : text;
}
