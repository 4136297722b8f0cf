import type { CheckContext } from '../../utils/checking/checking';
import type { Author, Comment, Thread } from '../../utils/thread/thread';

const fold = (name: string) => name.trim().replace(/^@/, '').toLowerCase();

const namesOf = ({ name, handle }: Author): string[] => [name, handle ?? ''].map(fold).filter(Boolean);

/**
 * Whether the thread stands under a post of ours: the post's author is one of the team's accounts, or the account that is
 * logged in on the page. `other` is said only where the team named its accounts: without them nobody could be ours.
 */
export function surfaceOf(
  { site, post, comments }: Thread,
  ownAccounts: readonly string[],
): CheckContext['surface'] {
  // The built-in thread plays on a page of one's own.
  if (site === 'sample') return 'own';
  const author = post?.author && namesOf(post.author);
  if (!author || author.length === 0) return undefined;
  const isAuthor = (names: readonly string[]) => names.some((name) => author.includes(name));
  const pageSaysSo = comments.some((comment: Comment) => comment.isOwn && isAuthor(namesOf(comment.author)));
  if (pageSaysSo || isAuthor(ownAccounts.map(fold))) return 'own';
  return ownAccounts.length > 0 ? 'other' : undefined;
}
