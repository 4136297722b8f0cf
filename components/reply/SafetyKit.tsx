import { useTranslation } from 'react-i18next';
import type { SafetyKit as Kit } from '../../utils/framing/safety';
import { Button } from '../ui/Button';
import { useLang, useSay } from '../ui/i18n';
import css from './reply.module.css';

/**
 * Takes the place of the draft when a life may be in danger: what to do, who helps now, what never to write.
 * `onDismiss`: the user has read it and sees no danger here.
 */
export function SafetyKit({ kit, onDismiss }: { kit: Kit; onDismiss?(): void }) {
  const { t } = useTranslation();
  const say = useSay();
  const language = useLang();
  return (
    <section className={css.kit} aria-labelledby="kit-title">
      <h2 id="kit-title">{say(kit.title)}</h2>
      <ol>
        {kit.steps.map((step) => (
          <li key={step.en}>{say(step)}</li>
        ))}
      </ol>
      {kit.helpLines.length > 0 && (
        <div className={css.section}>
          <h3>{t('kit.lines')}</h3>
          <ul className={css.lines}>
            {kit.helpLines.map((line) => (
              <li key={`${line.number} ${say(line.name)}`}>
                <span>
                  {say(line.name)} {line.hours && <span className={css.soft}>{say(line.hours)}</span>}
                </span>
                <b>{line.number}</b>
              </li>
            ))}
          </ul>
          <p className={css.why}>
            {t('kit.checked', { date: new Date(kit.checked).toLocaleDateString(language) })}
          </p>
        </div>
      )}
      <div className={css.section}>
        <h3>{t('kit.never')}</h3>
        <ul>
          {kit.never.map((line) => (
            <li key={line.en}>{say(line)}</li>
          ))}
        </ul>
      </div>
      {kit.signpost && (
        <details className={css.more}>
          <summary>{t('kit.signpost')}</summary>
          <p className={css.preview} lang={kit.signpost.language}>
            {kit.signpost.text}
          </p>
        </details>
      )}
      {onDismiss && <Button onClick={onDismiss}>{t('kit.dismiss')}</Button>}
    </section>
  );
}
