import type { Message } from '../../utils/language/message';
import type { VoiceProfile } from '../../utils/library/client';
import type { Reply } from '../../utils/log/schema';
import type { Comment } from '../../utils/thread/thread';

interface Earlier {
  /** Of this conversation, oldest first. */
  replies: readonly Pick<Reply, 'commentId' | 'text' | 'status' | 'handledBy'>[];
  /** As the page shows them, in its order. */
  comments: readonly Comment[];
  voices: readonly VoiceProfile[];
}

const LEFT: readonly Reply['status'][] = ['posted', 'inserted', 'copied'];

/**
 * The name of the voice that last answered this person or in this branch of the thread, when it is another than `current`.
 * The log knows who wrote; what it does not know is told by the sign-off under our comments in the page.
 */
export function voiceBefore(
  { replies, comments, voices }: Earlier,
  comment: Comment,
  current: string,
): string | null {
  const near = nearby(comments, comment);
  const newest = replies.findLast(({ status, commentId }) => LEFT.includes(status) && near.has(commentId));
  const before = newest
    ? newest.handledBy || signer(newest.text, voices)
    : signer(comments.findLast(({ id, isOwn }) => isOwn && near.has(id))?.text ?? '', voices);
  return before && before !== current ? before : null;
}

/** Ids of the comments in the same branch, and of all that the person wrote. */
function nearby(comments: readonly Comment[], { id, author }: Comment): Set<string> {
  const parents = new Map(comments.map((one) => [one.id, one.parentId]));
  const rootOf = (from: string): string => {
    let root = from;
    // A page that names a comment its own ancestor must not hold us here.
    for (let steps = 0; steps < comments.length; steps += 1) {
      const parent = parents.get(root);
      if (!parent) break;
      root = parent;
    }
    return root;
  };
  const root = rootOf(id);
  const samePerson = (one: Comment) =>
    author.handle ? one.author.handle === author.handle : one.author.name === author.name;
  return new Set(comments.filter((one) => samePerson(one) || rootOf(one.id) === root).map((one) => one.id));
}

/** The voice whose sign-off ends the text. */
function signer(text: string, voices: readonly VoiceProfile[]): string | undefined {
  const end = text.trimEnd();
  return voices.find(({ name, signOff }) => name && signOff && end.endsWith(signOff))?.name;
}

/** Says who goes on, to any reader: neither du nor Sie. Put in front of the reply. */
export function takeOverSentence(now: string, before: string): Message {
  return {
    de: `Hier ist jetzt ${now}, ich übernehme von ${before}.`,
    en: `This is ${now} now, taking over from ${before}.`,
  };
}
