import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CorrectableField, currentValue, UNCLEAR } from '../../utils/reading/correct';
import {
  EMOTION_IDS,
  type Evidence,
  INTENT_IDS,
  NEED_IDS,
  type Reading,
  RISK_LEVELS,
} from '../../utils/reading/reading';
import { Button } from '../ui/Button';
import { useSay } from '../ui/i18n';
import { RiskMark } from '../ui/RiskMark';
import css from './reply.module.css';

interface Props {
  reading: Reading;
  /** One line that opens: for when the draft is what matters. */
  folded: boolean;
  onCorrect(field: CorrectableField, to: string): void;
}

/** A second intent that is less likely than this says nothing. */
const WORTH_NAMING = 0.2;

const REPLY_GATES = ['yes', 'ask', 'no', 'handover'] as const;

/** What the comment seems to say, before anything is written: each line with its words and a way to say "not right". */
export function ReadingCard({ folded, ...props }: Props) {
  const { t } = useTranslation();
  const { emotions, arousal, intents, risk } = props.reading;
  if (!folded) return <Lines {...props} />;
  const intent = intents[0]?.id;
  return (
    <details className={css.folded}>
      <summary>
        <RiskMark risk={risk} />
        <span>
          {t(`emotion.${emotions[0]?.id ?? 'neutral'}`)}
          <Strength arousal={arousal} />
        </span>
        <span>{intent ? t(`intent.${intent}`) : t('intent.unclear')}</span>
      </summary>
      <Lines {...props} />
    </details>
  );
}

/** Said only where it shows: few signs of strength are no sign of a weak feeling, grief and despair are quiet. */
function Strength({ arousal }: Pick<Reading, 'arousal'>) {
  const { t } = useTranslation();
  if (arousal !== 2 && arousal !== 3) return null;
  return <span className={css.soft}>, {t(`arousal.${arousal}`)}</span>;
}

function Lines({ reading, onCorrect }: Omit<Props, 'folded'>) {
  const { t } = useTranslation();
  const emotions = reading.emotions.slice(0, 2).map(({ id }) => t(`emotion.${id}`));
  const emotion = emotions[0] ?? t('emotion.neutral');
  const [intent, second] = reading.intents;

  return (
    <dl className={css.reading}>
      <Line
        field="emotion"
        label={t('reading.emotion')}
        reading={reading}
        evidence={about(reading, 'emotion:', 'arousal')}
        options={EMOTION_IDS.map((id) => ({ value: id, label: t(`emotion.${id}`) }))}
        onCorrect={onCorrect}
      >
        {emotion}
        <Strength arousal={reading.arousal} />
        {emotions[1] && <span className={css.soft}> · {t('reading.maybe', { what: emotions[1] })}</span>}
      </Line>
      <Line
        field="need"
        label={t('reading.need')}
        reading={reading}
        evidence={about(reading, 'need:')}
        options={NEED_IDS.map((id) => ({ value: id, label: t(`need.${id}`) }))}
        onCorrect={onCorrect}
      >
        {reading.needs.length > 0
          ? t('reading.maybe', { what: reading.needs.map((id) => t(`need.${id}`)).join(', ') })
          : t('reading.unclear')}
      </Line>
      <Line
        field="intent"
        label={t('reading.intent')}
        reading={reading}
        evidence={about(reading, 'intent:')}
        options={([UNCLEAR, ...INTENT_IDS] as const).map((id) => ({ value: id, label: t(`intent.${id}`) }))}
        onCorrect={onCorrect}
      >
        {intent ? t(`intent.${intent.id}`) : t('intent.unclear.long')}
        {second && second.score >= WORTH_NAMING && (
          <span className={css.soft}> · {t(`intent.${second.id}`)}</span>
        )}
      </Line>
      <Line
        field="risk"
        label={t('reading.risk')}
        reading={reading}
        evidence={about(reading, 'risk')}
        options={RISK_LEVELS.map((id) => ({ value: id, label: t(`risk.${id}.long`) }))}
        onCorrect={onCorrect}
      >
        <span className={css[reading.risk]}>{t(`risk.${reading.risk}.long`)}</span>
      </Line>
      {reading.ironyPossible && (
        <Line
          field="irony"
          label={t('reading.irony')}
          reading={reading}
          evidence={about(reading, 'irony')}
          options={[
            { value: 'yes', label: t('irony.yes') },
            { value: 'no', label: t('irony.no') },
          ]}
          onCorrect={onCorrect}
        >
          {t('irony.possible')}
        </Line>
      )}
      <Line
        field="reply"
        label={t('reading.reply')}
        reading={reading}
        evidence={about(reading, 'reply')}
        options={REPLY_GATES.map((id) => ({ value: id, label: t(`gate.${id}`) }))}
        onCorrect={onCorrect}
      >
        {t(`gate.${reading.reply}`)}
      </Line>
    </dl>
  );
}

function about(reading: Reading, ...prefixes: string[]): Evidence[] {
  return reading.why.filter((evidence) => prefixes.some((prefix) => evidence.about.startsWith(prefix)));
}

interface LineProps {
  field: CorrectableField;
  label: string;
  reading: Reading;
  evidence: Evidence[];
  options: { value: string; label: string }[];
  onCorrect(field: CorrectableField, to: string): void;
  children: React.ReactNode;
}

function Line({ field, label, reading, evidence, options, onCorrect, children }: LineProps) {
  const { t } = useTranslation();
  const say = useSay();
  const [open, setOpen] = useState(false);
  const [correcting, setCorrecting] = useState(false);
  const words = [...new Set(evidence.map((one) => one.words).filter(Boolean))];
  const notes = [...new Set(evidence.flatMap((one) => (one.note ? [say(one.note)] : [])))];
  const panel = `why-${field}`;

  return (
    <div className={css.line}>
      <dt>{label}</dt>
      <dd>{children}</dd>
      <dd className={css.lineAction}>
        <Button
          kind="quiet"
          aria-expanded={open}
          aria-controls={panel}
          aria-label={`${t('reading.why')} ${label}`}
          onClick={() => setOpen(!open)}
        >
          {t('reading.why')}
        </Button>
      </dd>
      {open && (
        <dd id={panel} className={css.whyPanel}>
          {words.length > 0 && (
            <p className={css.words}>
              {words.slice(0, 6).map((word) => (
                <q key={word}>{word}</q>
              ))}
            </p>
          )}
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          {words.length + notes.length === 0 && <p>{t('reading.noWords')}</p>}
          {correcting ? (
            <label className={css.correct}>
              <span>{t('reading.correctTo')}</span>
              <select
                value={currentValue(reading, field) ?? ''}
                onChange={(event) => {
                  onCorrect(field, event.target.value);
                  setCorrecting(false);
                }}
              >
                {currentValue(reading, field) === null && <option value="">{t('reading.unclear')}</option>}
                {options.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </select>
            </label>
          ) : (
            <Button onClick={() => setCorrecting(true)}>{t('reading.notRight')}</Button>
          )}
        </dd>
      )}
    </div>
  );
}
