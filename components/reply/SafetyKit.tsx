import { type Ref, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SafetyKit as Kit } from '../../utils/framing/safety';
import { COUNTRIES, type Country } from '../../utils/library/voice';
import { useSettings } from '../settings/settings-store';
import { Button } from '../ui/Button';
import { useLang, useSay } from '../ui/i18n';
import css from './reply.module.css';

/**
 * Takes the place of the draft when a life may be in danger: what to do, who helps now, what never to write.
 * `onDismiss`: the user has read it and sees no danger here. `headingRef`: the title, which takes the
 * focus. `titled`: false where the title stands above already.
 */
export function SafetyKit({
  kit,
  onDismiss,
  headingRef,
  titled = true,
}: {
  kit: Kit;
  onDismiss?(): void;
  headingRef?: Ref<HTMLHeadingElement>;
  titled?: boolean;
}) {
  const { t } = useTranslation();
  const say = useSay();
  const language = useLang();
  const title = useId();
  const [sure, setSure] = useState(false);
  return (
    <section
      className={css.kit}
      {...(titled ? { 'aria-labelledby': title } : { 'aria-label': say(kit.title) })}
    >
      {titled && (
        <h2 id={title} ref={headingRef} tabIndex={-1}>
          {say(kit.title)}
        </h2>
      )}
      <CountryOfNumbers />
      <ol>
        {kit.steps.map((step) => (
          <li key={step.en}>{say(step)}</li>
        ))}
      </ol>
      {kit.helpLines.length > 0 && (
        <div className={css.section}>
          <h3>{t('kit.lines')}</h3>
          <ul className={css.lines}>
            {byName(kit.helpLines).map(([first, ...others]) => (
              <li key={first.name.en}>
                <span>
                  {say(first.name)} {first.hours && <span className={css.soft}>{say(first.hours)}</span>}
                </span>
                <span className={css.numbers}>
                  {[first, ...others].map(({ number }) => (
                    <b key={number}>{number}</b>
                  ))}
                </span>
              </li>
            ))}
          </ul>
          <p className={css.why}>
            {t('kit.checked', {
              date: new Date(kit.checked).toLocaleDateString(language, { dateStyle: 'long' }),
            })}
          </p>
        </div>
      )}
      <div className={css.section}>
        <h3>{t('kit.never')}</h3>
        <ul className={css.never}>
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
      {onDismiss && (
        <Button onClick={() => (sure ? onDismiss() : setSure(true))}>
          {t(sure ? 'kit.dismiss.sure' : 'kit.dismiss')}
        </Button>
      )}
    </section>
  );
}

type Line = Kit['helpLines'][number];

/** A service with several numbers is one line. */
function byName(lines: readonly Line[]): [Line, ...Line[]][] {
  const services = new Map<string, [Line, ...Line[]]>();
  for (const line of lines) {
    const key = `${line.name.en} ${line.hours?.en ?? ''}`;
    const known = services.get(key);
    if (known) known.push(line);
    else services.set(key, [line]);
  }
  return [...services.values()];
}

/** Numbers help in one country only: which one is said beside them, and can be set right at once. */
function CountryOfNumbers() {
  const { t } = useTranslation();
  const country = useSettings((state) => state.client.country);
  const isLocked = useSettings((state) => state.locked.has('organisation'));
  const changeClient = useSettings((state) => state.changeClient);
  return (
    <label className={css.country}>
      <span>{t('kit.country')}</span>
      <select
        value={country}
        disabled={isLocked}
        onChange={(event) => changeClient({ country: event.target.value as Country })}
      >
        {COUNTRIES.map((id) => (
          <option key={id} value={id}>
            {t(`country.${id}`)}
          </option>
        ))}
      </select>
      <span className={css.why}>{t(isLocked ? 'settings.locked' : 'kit.country.note')}</span>
    </label>
  );
}
