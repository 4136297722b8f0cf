import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../utils/language/message';
import type { VoiceProfile } from '../../utils/library/client';
import type { Comment } from '../../utils/thread/thread';
import { useLog } from '../panel/log-store';
import { useSettings } from '../settings/settings-store';
import { useThread } from '../thread/thread-store';
import { Button } from '../ui/Button';
import css from './reply.module.css';
import { takeOverSentence, voiceBefore } from './take-over';

interface Props {
  comment: Comment;
  profile: VoiceProfile;
  /** Of the draft. */
  language: Lang;
  draft: string;
  /** Puts the sentence in front of the draft. */
  onInsert(sentence: string): void;
}

/** Another voice answered here before: offers the sentence that says who goes on. */
export function TakeOver({ comment, profile, language, draft, onInsert }: Props) {
  const { t } = useTranslation();
  const replies = useLog((state) => state.replies);
  const comments = useThread((state) => state.thread?.comments);
  const voices = useSettings((state) => state.client.voices);
  const { name } = profile;
  const before = useMemo(
    () => name && voiceBefore({ replies, comments: comments ?? [], voices }, comment, name),
    [replies, comments, voices, comment, name],
  );
  if (!before) return null;
  const sentence = takeOverSentence(name, before)[language];
  if (draft.includes(sentence)) return null;
  return (
    <div className={css.takeOver}>
      <p className={css.why}>{t('takeOver.note', { name: before })}</p>
      <Button kind="quiet" title={sentence} onClick={() => onInsert(sentence)}>
        {t('takeOver.insert')}
      </Button>
    </div>
  );
}
