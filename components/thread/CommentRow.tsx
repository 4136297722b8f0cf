import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reading } from '../../utils/reading/reading';
import type { Comment } from '../../utils/thread/thread';
import { Icon } from '../ui/Icon';
import { RiskMark } from '../ui/RiskMark';
import css from './thread.module.css';
import { useTimeLabel } from './time-label';

interface Props {
  comment: Comment;
  reading: Reading | undefined;
  answered: boolean;
  selected: boolean;
  /** Show the place in the thread by indenting. */
  nested: boolean;
  onSelect(): void;
}

/** One comment in the list: who, what, how it seems to feel, what it is about, how risky, answered or not. */
export function CommentRow({ comment, reading, answered, selected, nested, onSelect }: Props) {
  const { t } = useTranslation();
  const when = useTimeLabel(comment);
  const settled = answered || comment.isOwn;
  return (
    <button
      type="button"
      className={[css.row, nested && css.nested, settled && css.settled].filter(Boolean).join(' ')}
      style={{ '--depth': Math.min(comment.depth, 3) } as CSSProperties}
      aria-current={selected}
      data-comment={comment.id}
      onClick={onSelect}
    >
      <span className={css.who}>
        <b dir="auto">{comment.author.name}</b>
        <span className={css.when}>{when}</span>
        {comment.isOwn ? (
          <span className={css.state}>{t('thread.own')}</span>
        ) : (
          answered && (
            <span className={css.state}>
              <Icon name="good" size={13} />
              {t('thread.answered')}
            </span>
          )
        )}
      </span>
      <span className={css.text} dir="auto">
        {comment.text || t('thread.noText')}
      </span>
      {!comment.isOwn && <RowReading reading={reading} />}
    </button>
  );
}

function RowReading({ reading }: { reading: Reading | undefined }) {
  const { t } = useTranslation();
  if (!reading) return <span className={css.facts}>{t('thread.reading')}</span>;
  const emotion = reading.emotions[0]?.id ?? 'neutral';
  const intent = reading.intents[0]?.id;
  return (
    <span className={css.facts}>
      <RiskMark risk={reading.risk} />
      {t(`emotion.${emotion}`)} · {intent ? t(`intent.${intent}`) : t('intent.unclear')}
    </span>
  );
}
