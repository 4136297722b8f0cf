import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Framing } from '../../utils/framing/framing';
import { type SafetyKit as Kit, safetyKit, stopsDrafting } from '../../utils/framing/safety';
import type { Lang } from '../../utils/language/message';
import { detectRegister } from '../../utils/language/register';
import { handoverFor } from '../../utils/library/guidelines/handover';
import type { FramingUse } from '../../utils/log/schema';
import type { Reading } from '../../utils/reading/reading';
import { useSettings } from '../settings/settings-store';
import { nextOpen } from '../thread/order';
import { useThread } from '../thread/thread-store';
import { timeAgo } from '../thread/time-label';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useLang, useSay } from '../ui/i18n';
import { Message } from '../ui/Message';
import { Segmented } from '../ui/Segmented';
import { SeverityMark } from '../ui/SeverityMark';
import { insertion } from './apply-fix';
import { CommentText } from './CommentText';
import { DangerDialog } from './DangerDialog';
import type { DraftEditorHandle } from './DraftEditor';
import { DraftSection } from './DraftSection';
import { FramingList } from './FramingList';
import { HandoverNote } from './HandoverNote';
import { ReadingCard } from './ReadingCard';
import { ReplyActions, type ReplyActionsHandle } from './ReplyActions';
import { ResponseTarget } from './ResponseTarget';
import css from './reply.module.css';
import { type Fault, useReply } from './reply-store';
import { SafetyKit } from './SafetyKit';
import { isFinal } from './send-out';
import { TakeOver } from './TakeOver';
import { useVoice } from './use-voice';
import { VoiceChoice } from './VoiceChoice';

// The team's library with its search comes after the reading and the first framings.
const OwnTemplates = lazy(() => import('./OwnTemplates'));

/** From the chosen comment to the reply: what it says, how to frame an answer, the draft, into the page. */
export function ReplyView({ onBack, onChoose }: { onBack(): void; onChoose(commentId: string): void }) {
  const { t } = useTranslation();
  const say = useSay();
  const store = useReply();
  const { place, reading, text } = store;
  const { profile, voice } = useVoice(place?.thread.site);
  const draft = useRef<DraftEditorHandle>(null);
  const actions = useRef<ReplyActionsHandle>(null);
  const next = useNextOpen(place?.comment.id);

  /** Takes a framing as the draft and goes to its first open slot. */
  function use(framing: Framing) {
    if (!framing.text) return void store.decide(t(`framing.${framing.id}`), 'no_reply');
    store.use(framing);
    const slot = framing.slots.find(({ value }) => value === null);
    requestAnimationFrame(() =>
      draft.current?.select(slot ?? { start: framing.text.length, end: framing.text.length }),
    );
  }

  /** Puts one step of a team template at the caret and goes to its first open slot, or behind it. */
  function addStep(step: string, of: FramingUse) {
    const edit = insertion(text, Math.min(store.caret, text.length), step);
    if (edit.kind === 'replace') {
      store.addStep(of);
      draft.current?.replace(edit.span, edit.text);
    }
    const { start } = edit.span;
    const slot = edit.kind === 'replace' ? /\{[^{}]*\}/.exec(edit.text) : null;
    const end = edit.kind === 'replace' ? start + edit.text.length : edit.span.end;
    store.setCaret(end);
    requestAnimationFrame(() =>
      draft.current?.select(
        slot ? { start: start + slot.index, end: start + slot.index + slot[0].length } : { start: end, end },
      ),
    );
  }

  if (!place) {
    return (
      <Message title={t('reply.none.title')}>
        <p>{t('reply.none.text')}</p>
      </Message>
    );
  }
  const { comment } = place;
  if (comment.isOwn) {
    return (
      <Message title={t('reply.own.title')}>
        <p>{t('reply.own.text')}</p>
      </Message>
    );
  }
  const kit: Kit | null = reading && safetyKit(reading, voice);
  const stopped = kit !== null && reading !== null && stopsDrafting(reading);
  const { register } = detectRegister(text);
  const language = replyLanguage(store);
  const handover = reading ? handoverFor(voice.guidelines, reading) : [];
  const own = store.situation && (
    <Suspense>
      <OwnTemplates
        key={comment.id}
        situation={store.situation}
        language={language}
        onUse={store.choosing ? use : undefined}
        onStep={addStep}
      />
    </Suspense>
  );

  return (
    <section className={css.view} aria-label={t('tab.reply')}>
      <div className={css.body}>
        <div className={css.top}>
          <Button kind="quiet" onClick={onBack}>
            <Icon name="back" />
            {t('reply.back')}
          </Button>
          <DangerDialog />
        </div>
        {/* Marked facts beside an alarm would look like its reasons. */}
        <CommentText comment={comment} facts={kit ? [] : (reading?.facts ?? [])} />
        {reading && !isFinal(store.outcome) && <ResponseTarget comment={comment} risk={reading.risk} />}
        {reading ? (
          <ReadingCard
            key={comment.id}
            reading={reading}
            folded={!store.choosing}
            onCorrect={store.correct}
          />
        ) : (
          <p role="status">{t('reply.loading')}</p>
        )}
        <Before />
        {kit && !stopped && (
          <details className={css.maybe}>
            <summary>
              <SeverityMark severity="warn" />
              {say(kit.title)}
            </summary>
            <SafetyKit kit={kit} onDismiss={store.noDanger} titled={false} />
          </details>
        )}
        {kit && stopped ? (
          <SafetyKit kit={kit} onDismiss={store.noDanger} />
        ) : (
          reading &&
          !isFinal(store.outcome) && (
            <>
              {store.choosing ? (
                <>
                  {faultMatters(reading) && <FaultChoice value={store.fault} onChange={store.setFault} />}
                  {handover.length > 0 && leadsAway(store.framings[0]) && <HandoverNote rows={handover} />}
                  {store.framings.length > 0 && <FramingList framings={store.framings} onUse={use} />}
                  {own && (
                    <section className={css.section} aria-labelledby="own-templates">
                      <h2 id="own-templates">{t('own.title')}</h2>
                      {own}
                    </section>
                  )}
                </>
              ) : (
                <div>
                  <Button kind="quiet" className={css.back} onClick={store.choose}>
                    {t('framing.change')}
                  </Button>
                  <Folded title={t('own.steps')}>{own}</Folded>
                </div>
              )}
              {store.problem && (
                <p role="alert" className={css.refused}>
                  {say(store.problem)}
                </p>
              )}
              <VoiceChoice site={place.thread.site} profile={profile} onChoose={store.writeAs} />
              <TakeOver
                comment={comment}
                profile={profile}
                language={language}
                draft={text}
                onInsert={(sentence) => draft.current?.replace({ start: 0, end: 0 }, `${sentence} `)}
              />
              {store.restored && <p className={css.why}>{t('reply.restored')}</p>}
              <DraftSection
                ref={draft}
                text={text}
                check={store.check}
                register={register === 'mixed' ? null : register}
                earlierRegister={store.earlierRegister}
                repetitions={store.repetitions}
                onChange={store.setText}
                onCaret={store.setCaret}
                onSubmit={() => actions.current?.insert()}
              />
            </>
          )
        )}
      </div>
      {!stopped && (
        <ReplyActions
          key={comment.id}
          ref={actions}
          check={store.check}
          empty={!text.trim()}
          outcome={store.outcome}
          onInsert={(override) => void store.insert(override)}
          onCopy={(override) => void store.copy(override)}
          handover={handover}
          handoverOthers={voice.guidelines.handover.filter((row) => !handover.includes(row))}
          onDecide={(...decision) => void store.decide(...decision)}
          onDiscard={() => void store.discard()}
          onNext={next ? () => onChoose(next) : null}
          onReopen={store.reopen}
        />
      )}
    </section>
  );
}

/** Of the reply, as the suggestions decided it. */
function replyLanguage({ framing, framings, reading }: ReturnType<typeof useReply.getState>): Lang {
  return framing?.language ?? framings[0]?.language ?? (reading?.language === 'de' ? 'de' : 'en');
}

/** Framings that name somebody else to turn to. */
const leadsAway = (framing: Framing | undefined) =>
  framing?.id === 'hand_over' || framing?.id === 'private_channel';

/** Rendered only once it is opened. */
function Folded({ title, children }: { title: string; children: React.ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details className={css.more} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children}
    </details>
  );
}

/** Id of the comment to answer after this one, in the order of the list. */
function useNextOpen(currentId: string | undefined): string | undefined {
  const comments = useThread((state) => state.thread?.comments);
  const readings = useThread((state) => state.readings);
  const answered = useThread((state) => state.answered);
  const order = useSettings((state) => state.settings.sort);
  return useMemo(
    () =>
      comments && currentId !== undefined
        ? nextOpen({ comments, readings, answered }, order, currentId)?.id
        : undefined,
    [comments, readings, answered, order, currentId],
  );
}

/** Whose failure it was is asked where something seems to have failed. */
function faultMatters({ intents, polarity }: Reading): boolean {
  const intent = intents[0]?.id;
  if (!intent) return polarity < 0;
  return intent.startsWith('complaint.') || intent.startsWith('accusation.') || intent === 'safety.product';
}

function FaultChoice({ value, onChange }: { value: Fault; onChange(value: Fault): void }) {
  const { t } = useTranslation();
  return (
    <div className={css.section}>
      <h2>{t('reply.fault')}</h2>
      <Segmented
        label={t('reply.fault')}
        value={value}
        onChange={onChange}
        options={[
          { value: 'ours', label: t('reply.fault.ours') },
          { value: 'unclear', label: t('reply.fault.unclear') },
          { value: 'theirs', label: t('reply.fault.theirs') },
        ]}
      />
    </div>
  );
}

/** Earlier contact with this person, newest first. */
function Before() {
  const { t } = useTranslation();
  const language = useLang();
  const history = useReply((state) => state.history);
  const ours = history.filter(({ from }) => from === 'us');
  const [open, setOpen] = useState(false);
  const place = useReply((state) => state.place);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another comment starts folded
  useEffect(() => setOpen(false), [place]);
  if (ours.length === 0) return null;
  return (
    <details className={css.context} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('reply.before', { count: ours.length })}</summary>
      <ul>
        {ours
          .slice(-3)
          .toReversed()
          .map((turn) => (
            <li key={`${turn.when} ${turn.text}`} dir="auto">
              {turn.text}{' '}
              {turn.when && <span className={css.soft}>{timeAgo(turn.when, language, Date.now())}</span>}
            </li>
          ))}
      </ul>
    </details>
  );
}
