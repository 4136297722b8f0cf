import { useTranslation } from 'react-i18next';
import type { Fact } from '../../utils/reading/reading';
import type { Comment } from '../../utils/thread/thread';
import { useTimeLabel } from '../thread/time-label';
import css from './reply.module.css';

/** The person's own words, larger than our labels, with the facts worth naming marked. */
export function CommentText({ comment, facts }: { comment: Comment; facts: readonly Fact[] }) {
  const { t } = useTranslation();
  const when = useTimeLabel(comment);
  return (
    <figure className={css.comment}>
      <figcaption>
        <b dir="auto">{comment.author.name}</b> <span className={css.soft}>{when}</span>
      </figcaption>
      <blockquote dir="auto" lang={comment.lang}>
        {comment.text ? marked(comment.text, facts) : t('thread.noText')}
        {comment.truncated && <span className={css.soft}> {t('comment.truncated')}</span>}
      </blockquote>
    </figure>
  );
}

function marked(text: string, facts: readonly Fact[]): React.ReactNode[] {
  const parts: React.ReactNode[] = [];
  let position = 0;
  for (const fact of [...facts].sort((a, b) => a.start - b.start)) {
    if (fact.start < position) continue;
    parts.push(text.slice(position, fact.start));
    parts.push(<mark key={fact.start}>{text.slice(fact.start, fact.end)}</mark>);
    position = fact.end;
  }
  parts.push(text.slice(position));
  return parts;
}
