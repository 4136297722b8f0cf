import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../utils/log/schema';
import { useLog } from '../panel/log-store';
import { useReply } from '../reply/reply-store';
import { useThread } from '../thread/thread-store';
import { timeAgo } from '../thread/time-label';
import { Button } from '../ui/Button';
import { useLang } from '../ui/i18n';
import { Message } from '../ui/Message';
import css from './history.module.css';

/** What was answered before: in this conversation, and to the person in front. */
export function HistoryView() {
  const { t } = useTranslation();
  const replies = useLog((state) => state.replies);
  const decisions = useLog((state) => state.decisions);
  const log = useLog((state) => state.log);
  const drafts = useLog((state) => state.drafts);
  const refresh = useLog((state) => state.refresh);
  const thread = useThread((state) => state.thread);
  const place = useReply((state) => state.place);
  const comments = useThread((state) => state.thread?.comments);
  const [ofPerson, setOfPerson] = useState<Reply[]>([]);

  useEffect(() => {
    let current = true;
    setOfPerson([]);
    if (place && log && replies) {
      void log.history.ofPerson(place, 20).then((found) => {
        if (current && found.ok)
          setOfPerson(found.value.filter((reply) => !replies.some(({ id }) => id === reply.id)));
      });
    }
    return () => {
      current = false;
    };
  }, [place, log, replies]);

  // Drafts change without a refresh of their own.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the view opens
  useEffect(() => {
    if (thread) void refresh(thread);
  }, []);

  // A draft whose text went out already is no unfinished one.
  const unfinished = drafts.filter(
    (draft) => !replies.some(({ commentId, text }) => commentId === draft.commentId && text === draft.text),
  );
  const nameOf = (commentId: string) => comments?.find(({ id }) => id === commentId)?.author.name;

  if (replies.length + decisions.length + ofPerson.length + unfinished.length === 0) {
    return (
      <Message title={t('history.empty.title')}>
        <p>{t('history.empty.text')}</p>
      </Message>
    );
  }
  return (
    <section className={css.view} aria-label={t('tab.history')}>
      {ofPerson.length > 0 && place && (
        <>
          <h2>{t('history.person', { name: place.comment.author.name })}</h2>
          <ol>
            {ofPerson.map((reply) => (
              <Entry key={reply.id} reply={reply} name={undefined} />
            ))}
          </ol>
        </>
      )}
      {replies.length + decisions.length + unfinished.length > 0 && <h2>{t('history.conversation')}</h2>}
      <ol>
        {unfinished.toReversed().map((draft) => (
          <li key={draft.commentKey} className={css.entry}>
            <p className={css.head}>
              {nameOf(draft.commentId) && (
                <b dir="auto">{t('history.to', { name: nameOf(draft.commentId) ?? '' })}</b>
              )}
              <When iso={draft.updatedAt} />
              <span className={css.status}>{t('status.drafted')}</span>
            </p>
            <p className={css.text} lang={draft.language} dir="auto">
              {draft.text}
            </p>
          </li>
        ))}
        {replies.toReversed().map((reply) => (
          <Entry key={reply.id} reply={reply} name={nameOf(reply.commentId)} />
        ))}
        {decisions.toReversed().map((decision) => (
          <li key={decision.id} className={css.entry}>
            <p className={css.head}>
              {nameOf(decision.commentId) && (
                <b dir="auto">{t('history.to', { name: nameOf(decision.commentId) ?? '' })}</b>
              )}
              <When iso={decision.createdAt} />
            </p>
            {decision.excerpt && <blockquote dir="auto">{decision.excerpt}</blockquote>}
            <p>{t('history.decision', { reason: decision.reason })}</p>
          </li>
        ))}
      </ol>
      {place && replies.length + ofPerson.length > 0 && <ErasePerson />}
    </section>
  );
}

/** Erases the person whose comment is open, after asking once. */
function ErasePerson() {
  const { t } = useTranslation();
  const [sure, setSure] = useState(false);
  const place = useReply((state) => state.place);
  const log = useLog((state) => state.log);

  async function erase() {
    if (!sure) return setSure(true);
    if (!place || !log) return;
    await log.privacy.erasePerson({
      site: place.thread.site,
      key: place.thread.key,
      author: place.comment.author,
    });
    useReply.getState().close();
    await useLog.getState().refresh(place.thread);
  }

  return (
    <Button className={css.erase} onClick={() => void erase()}>
      {t(sure ? 'history.erasePerson.sure' : 'history.erasePerson', {
        name: place?.comment.author.name ?? '',
      })}
    </Button>
  );
}

function When({ iso }: { iso: string }) {
  const language = useLang();
  return (
    <time dateTime={iso} className={css.soft} title={new Date(iso).toLocaleString(language)}>
      {timeAgo(iso, language, Date.now())}
    </time>
  );
}

function Entry({ reply, name }: { reply: Reply; name: string | undefined }) {
  const { t } = useTranslation();
  return (
    <li className={css.entry}>
      <p className={css.head}>
        {name && <b dir="auto">{t('history.to', { name })}</b>}
        <When iso={reply.createdAt} />
        <span className={css.status}>{t(`status.${reply.status}`)}</span>
      </p>
      {reply.excerpt && <blockquote dir="auto">{reply.excerpt}</blockquote>}
      <p className={css.text} lang={reply.language} dir="auto">
        {reply.text}
      </p>
    </li>
  );
}
