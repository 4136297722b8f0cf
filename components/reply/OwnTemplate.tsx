import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Checker } from '../../utils/checking/checking';
import type { Framing, SuggestInput } from '../../utils/framing/framing';
import { frameMove, frameTemplate } from '../../utils/framing/own';
import type { TeamTemplate } from '../../utils/library/templates/template';
import type { FramingUse } from '../../utils/log/schema';
import { Star } from '../library/Star';
import { useLog } from '../panel/log-store';
import { Button } from '../ui/Button';
import css from './reply.module.css';
import { SlotText } from './SlotText';

interface Props {
  templateKey: string;
  template: TeamTemplate;
  favourite: boolean;
  situation: SuggestInput;
  check: Checker;
  onUse?(framing: Framing): void;
  onStep(text: string, of: FramingUse): void;
}

/** One template of the team: its title and how it would begin in this reply; open, step by step. */
export function OwnTemplate(props: Props) {
  const { templateKey, template, situation, check } = props;
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const framing = useMemo(
    () => frameTemplate(template, templateKey, situation, check),
    [template, templateKey, situation, check],
  );
  if (!framing) return null;
  return (
    <li>
      <details className={css.framing} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary data-stop="">
          <b lang={template.language} dir="auto">
            {template.title}
          </b>
          <span className={css.soft}>
            {t(`framing.${template.framing}`)}
            {template.register && ` · ${t(`register.${template.register}`)}`}
          </span>
          {!open && (
            <span className={css.begins} lang={template.language} dir="auto">
              <SlotText>{framing.text || (framing.logNote ?? '')}</SlotText>
            </span>
          )}
        </summary>
        {open && <Words {...props} framing={framing} />}
      </details>
    </li>
  );
}

function Words({
  templateKey,
  template,
  favourite,
  situation,
  framing,
  onUse,
  onStep,
}: Props & { framing: Framing }) {
  const { t } = useTranslation();
  const steps = useMemo(
    () =>
      template.moves.flatMap(({ move }, index) => {
        const text = frameMove(template, templateKey, index, situation)?.text.trim();
        return text ? [{ variant: `${templateKey}#${index}`, move, text }] : [];
      }),
    [template, templateKey, situation],
  );
  return (
    <div className={css.ownWords}>
      <ul className={css.steps}>
        {steps.map(({ variant, move, text }) => (
          <li key={variant}>
            <p className={css.preview} lang={template.language} dir="auto" title={t(`move.${move}`)}>
              <SlotText>{text}</SlotText>
            </p>
            <Button
              kind="quiet"
              aria-label={`${t('own.step')}: ${text}`}
              onClick={() =>
                onStep(text, { id: template.framing, templateId: templateKey, variants: [variant] })
              }
            >
              {t('own.step')}
            </Button>
          </li>
        ))}
      </ul>
      <div className={css.ownActions}>
        {onUse && <Button onClick={() => onUse(framing)}>{t('own.use')}</Button>}
        <Favourite templateKey={templateKey} title={template.title} favourite={favourite} />
      </div>
    </div>
  );
}

function Favourite({
  templateKey,
  title,
  favourite,
}: {
  templateKey: string;
  title: string;
  favourite: boolean;
}) {
  const { t } = useTranslation();
  const log = useLog((state) => state.log);
  return (
    <Button
      kind="quiet"
      aria-pressed={favourite}
      aria-label={t('own.favourite', { title })}
      disabled={!log}
      onClick={() => void log?.library.mark(templateKey, { favourite: !favourite })}
    >
      <Star filled={favourite} />
    </Button>
  );
}
