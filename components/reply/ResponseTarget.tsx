import { useTranslation } from 'react-i18next';
import { targetFor } from '../../utils/library/guidelines/targets';
import type { Risk } from '../../utils/reading/reading';
import type { Comment } from '../../utils/thread/thread';
import { useSettings } from '../settings/settings-store';
import { useLang } from '../ui/i18n';
import css from './reply.module.css';
import { duration, targetState } from './response-target';

/** How long the team still has by its own target; nothing where it set none, or where the page tells no time. */
export function ResponseTarget({ comment, risk }: { comment: Comment; risk: Risk }) {
  const { t } = useTranslation();
  const language = useLang();
  const guidelines = useSettings((state) => state.guidelines);
  const hours = targetFor(guidelines, risk);
  const state = hours !== null && comment.postedAt ? targetState(comment.postedAt, hours, Date.now()) : null;
  if (!state) return null;
  const target = duration(state.hours * 60, language, 'hour');
  return (
    <p className={css.why}>
      {state.left > 0
        ? t('target.left', { hours: target, left: duration(state.left, language) })
        : t('target.missed', { hours: target })}
    </p>
  );
}
