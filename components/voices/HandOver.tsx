import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeOverSentence } from '../reply/take-over';
import { useSettings } from '../settings/settings-store';
import { Button } from '../ui/Button';
import { useSay } from '../ui/i18n';
import ui from '../ui/ui.module.css';
import css from './voices.module.css';

/** Whoever goes, somebody goes on: chooses who, and says what readers will be told. */
export function HandOver() {
  const { t } = useTranslation();
  const say = useSay();
  const { client, profile, useProfile: speakAs } = useSettings();
  const others = client.voices.filter(({ id }) => id !== profile.id);
  const [chosen, setChosen] = useState('');
  const [done, setDone] = useState<{ now: string; before: string } | null>(null);
  const next = others.find(({ id }) => id === chosen) ?? others[0];
  const nameOf = ({ name }: { name: string }) => name || t('voices.unnamed');

  function handOver(event: FormEvent) {
    event.preventDefault();
    if (!next) return;
    setDone({ now: nameOf(next), before: nameOf(profile) });
    speakAs(next.id);
  }

  return (
    <form className={css.handOver} onSubmit={handOver} aria-labelledby="voices-hand-over">
      <h3 id="voices-hand-over">{t('voices.handOver')}</h3>
      <p className={css.about}>{t('voices.handOver.about')}</p>
      <div className={css.line}>
        <label className={ui.field}>
          <span>{t('voices.handOver.to', { name: nameOf(profile) })}</span>
          <select className={ui.input} value={next?.id} onChange={(event) => setChosen(event.target.value)}>
            {others.map((other) => (
              <option key={other.id} value={other.id}>
                {nameOf(other)}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit">{t('voices.handOver.do')}</Button>
      </div>
      <div role="status">
        {done && (
          <p>
            {t('voices.handOver.done', { name: done.now })}{' '}
            <q className={css.sentence}>{say(takeOverSentence(done.now, done.before))}</q>
          </p>
        )}
      </div>
    </form>
  );
}
