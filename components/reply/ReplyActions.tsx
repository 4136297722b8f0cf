import { type Ref, useImperativeHandle, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Check } from '../../utils/checking/checking';
import type { HandoverRow } from '../../utils/library/guidelines/guidelines';
import { Button } from '../ui/Button';
import { useSay } from '../ui/i18n';
import ui from '../ui/ui.module.css';
import { GuidelineLink } from './GuidelineLink';
import { HandOverTo } from './HandOverTo';
import css from './reply.module.css';
import { isFinal, type Outcome } from './send-out';

export interface ReplyActionsHandle {
  /** Inserts as the button does: asks where the button asks, stays where it is held. */
  insert(): void;
}

interface Props {
  check: Check | null;
  empty: boolean;
  outcome: Outcome;
  onInsert(override?: string): void;
  onCopy(override?: string): void;
  /** Rows of the team's hand-over table that fit the comment. */
  handover?: readonly HandoverRow[];
  /** The rest of the table. */
  handoverOthers?: readonly HandoverRow[];
  onDecide(reason: string, kind: 'no_reply' | 'handover', handedTo?: string): void;
  onDiscard(): void;
  /** Goes to the next comment that waits for an answer; null when none does. */
  onNext: (() => void) | null;
  /** Back to the draft after a reply or a decision. */
  onReopen(): void;
  ref?: Ref<ReplyActionsHandle>;
}

const REASONS = ['bait', 'peers', 'answered', 'handover', 'nothing'] as const;

/**
 * Insert, copy, or decide not to reply. Open slots and red lines hold the text back; other stops ask for a reason, and a
 * text beyond the platform's limit asks before it is inserted. Once it is done, the next comment is the thing to do.
 */
export function ReplyActions(props: Props) {
  const {
    check,
    empty,
    outcome,
    handover = [],
    handoverOthers = [],
    onInsert,
    onCopy,
    onDecide,
    onDiscard,
    onNext,
    onReopen,
  } = props;
  const { t } = useTranslation();
  const say = useSay();
  const [asking, setAsking] = useState<'insert' | 'copy' | 'decide' | null>(null);
  const [reason, setReason] = useState('');
  const slots = check?.openSlots.length ?? 0;
  const redLine = check?.findings.find(({ key }) => key === 'red_line');
  const stopped =
    check?.findings.some(({ severity, key }) => severity === 'block' && key !== 'open_slot') ?? false;
  const held = empty
    ? t('draft.blocked.empty')
    : slots > 0
      ? t('draft.blocked.slots', { count: slots })
      : redLine
        ? `${t('draft.blocked.redLine')} ${say(redLine.message)}`
        : null;
  const working = outcome.kind === 'working';
  const done = outcome.kind === 'inserted' || isFinal(outcome);
  const { used, limit } = check?.length ?? { used: 0, limit: null };
  const over = limit !== null && used > limit;

  // A question whose reason is gone closes by itself: the draft was changed, or nothing may go out at all.
  const moot = (asking === 'insert' && !stopped && !over) || (asking === 'copy' && !stopped) || Boolean(held);
  if (moot && (asking === 'insert' || asking === 'copy')) {
    setAsking(null);
    setReason('');
  }

  function go(how: 'insert' | 'copy') {
    if (held || working) return;
    if (stopped || (over && how === 'insert')) return setAsking(how);
    if (how === 'insert') onInsert();
    else onCopy();
  }

  useImperativeHandle(props.ref, () => ({ insert: () => go('insert') }));

  function override() {
    const given = reason.trim();
    if (stopped && !given) return;
    const send = asking === 'insert' ? onInsert : onCopy;
    if (given) send(given);
    else send();
    setAsking(null);
    setReason('');
  }

  return (
    <footer className={css.actions}>
      <OutcomeText outcome={outcome} />
      {!moot && (asking === 'insert' || asking === 'copy') ? (
        <form
          className={css.section}
          onSubmit={(event) => {
            event.preventDefault();
            override();
          }}
        >
          {over && asking === 'insert' && (
            <p role="alert" className={css.refused}>
              {t('draft.over', { used, limit })}
            </p>
          )}
          {stopped && (
            <label className={ui.field}>
              <span>{t('draft.override')}</span>
              <input
                className={ui.input}
                value={reason}
                maxLength={200}
                // biome-ignore lint/a11y/noAutofocus: the field answers the button just pressed
                autoFocus
                onChange={(event) => setReason(event.target.value)}
              />
            </label>
          )}
          <div className={css.buttons}>
            <Button kind="main" onClick={() => setAsking(null)}>
              {t('draft.override.cancel')}
            </Button>
            <Button onClick={override} disabled={stopped && !reason.trim()}>
              {asking === 'insert' ? t('draft.override.confirm') : t('draft.override.copy')}
            </Button>
          </div>
        </form>
      ) : asking === 'decide' ? (
        <fieldset className={css.section}>
          <legend className={ui.legend}>{t('noReply.title')}</legend>
          <div className={css.buttons}>
            {REASONS.map((id) => (
              <Button
                key={id}
                onClick={() => {
                  onDecide(t(`noReply.reason.${id}`), id === 'handover' ? 'handover' : 'no_reply');
                  setAsking(null);
                }}
              >
                {t(`noReply.reason.${id}`)}
              </Button>
            ))}
            <Button kind="quiet" onClick={() => setAsking(null)}>
              {t('noReply.cancel')}
            </Button>
          </div>
          <HandOverTo
            fitting={handover}
            others={handoverOthers}
            onChoose={({ who }) => {
              onDecide(t('noReply.handedTo', { who }), 'handover', who);
              setAsking(null);
            }}
          />
        </fieldset>
      ) : done ? (
        <div className={css.buttons}>
          {onNext ? (
            <Button kind="main" onClick={onNext}>
              {t('done.next')}
            </Button>
          ) : (
            <p className={css.why}>{t('done.all')}</p>
          )}
          <Button kind="quiet" onClick={onReopen}>
            {t(`done.reopen.${outcome.kind}`)}
          </Button>
        </div>
      ) : empty ? (
        <Button kind="quiet" className={css.back} onClick={() => setAsking('decide')}>
          {t('draft.noReply')}
        </Button>
      ) : (
        <div className={css.buttons}>
          <Button
            kind={stopped || over ? 'plain' : 'main'}
            disabled={Boolean(held) || working}
            aria-describedby={held ? 'held' : undefined}
            onClick={() => go('insert')}
          >
            {working ? t('draft.inserting') : t('draft.insert')}
          </Button>
          <Button
            disabled={Boolean(held) || working}
            aria-describedby={held ? 'held' : undefined}
            onClick={() => go('copy')}
          >
            {t('draft.copy')}
          </Button>
          <Button kind="quiet" onClick={onDiscard}>
            {t('draft.discard')}
          </Button>
          <Button kind="quiet" onClick={() => setAsking('decide')}>
            {t('draft.noReply')}
          </Button>
        </div>
      )}
      {over && !done && asking !== 'insert' && (
        <p className={`${css.length} ${css.over}`}>{t('draft.length', { used, limit })}</p>
      )}
      {held && !empty && !done && (
        <p id="held" className={css.why}>
          {held} {slots === 0 && redLine?.guideline && <GuidelineLink id={redLine.guideline} />}
        </p>
      )}
    </footer>
  );
}

function OutcomeText({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation();
  switch (outcome.kind) {
    case 'inserted':
      return (
        <p role="status" className={css.done}>
          {outcome.alreadyThere ? t('draft.alreadyThere') : t('draft.inserted')}
        </p>
      );
    case 'copied':
      return (
        <p role="status" className={css.done}>
          {t('draft.copied')}
        </p>
      );
    case 'posted':
      return (
        <p role="status" className={css.done}>
          {t('draft.posted')}
        </p>
      );
    case 'decided':
      return (
        <p role="status" className={css.done}>
          {t('noReply.done', { reason: outcome.reason })}
        </p>
      );
    case 'copyFailed':
      return (
        <p role="alert" className={css.refused}>
          {t('draft.copyFailed')}
        </p>
      );
    case 'refused':
      return (
        <p role="alert" className={css.refused}>
          {t(`refused.${outcome.reason}`)}
        </p>
      );
    default:
      return null;
  }
}
