import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportLog } from '../panel/export-log';
import { useLog } from '../panel/log-store';
import { useReply } from '../reply/reply-store';
import { useThread } from '../thread/thread-store';
import { Button } from '../ui/Button';
import { useSay } from '../ui/i18n';
import { Announcement } from '../ui/Message';
import { Segmented } from '../ui/Segmented';
import ui from '../ui/ui.module.css';
import css from './settings.module.css';
import { useSettings } from './settings-store';
import { VoiceForm } from './VoiceForm';

/** Voice, interface and data. */
export function SettingsView() {
  const { t } = useTranslation();
  const { settings, problem, change, changeVoice } = useSettings();
  const say = useSay();
  return (
    <section className={css.view} aria-label={t('tab.settings')}>
      <header>
        <h2 className={css.title}>{t('settings.title')}</h2>
        <p className={ui.note}>{t('settings.intro')}</p>
        {problem && <p role="alert">{say(problem)}</p>}
      </header>
      <VoiceForm voice={settings.voice} onChange={changeVoice} />
      <h2 className={css.title}>{t('settings.interface')}</h2>
      <div className={css.form}>
        <div className={ui.field}>
          <span>{t('settings.language')}</span>
          <Segmented
            label={t('settings.language')}
            value={settings.uiLanguage}
            onChange={(uiLanguage) => change({ uiLanguage })}
            options={[
              { value: 'auto', label: t('settings.language.auto') },
              { value: 'de', label: 'Deutsch' },
              { value: 'en', label: 'English' },
            ]}
          />
        </div>
        <div className={ui.field}>
          <span>{t('settings.theme')}</span>
          <Segmented
            label={t('settings.theme')}
            value={settings.theme}
            onChange={(theme) => change({ theme })}
            options={[
              { value: 'auto', label: t('settings.theme.auto') },
              { value: 'light', label: t('settings.theme.light') },
              { value: 'dark', label: t('settings.theme.dark') },
            ]}
          />
        </div>
      </div>
      <h2 className={css.title}>{t('settings.data')}</h2>
      <Data />
    </section>
  );
}

function Data() {
  const { t } = useTranslation();
  const log = useLog((state) => state.log);
  const [state, setState] = useState<'idle' | 'sure' | 'erased'>('idle');

  async function erase() {
    if (state !== 'sure') return setState('sure');
    const erased = await log?.privacy.eraseEverything();
    setState(erased?.ok ? 'erased' : 'idle');
    useReply.getState().close();
    const { thread } = useThread.getState();
    if (thread) await useLog.getState().refresh(thread);
  }

  return (
    <div className={css.form}>
      <p className={ui.note}>{t('settings.data.text')}</p>
      <div className={css.buttons}>
        <Button onClick={() => void exportLog()}>{t('settings.export')}</Button>
        <Button onClick={() => void erase()} disabled={!log}>
          {state === 'sure' ? t('settings.erase.sure') : t('settings.erase')}
        </Button>
      </div>
      {state === 'erased' && <p role="status">{t('settings.erase.done')}</p>}
      <Announcement>{state === 'sure' ? t('settings.erase.sure') : ''}</Announcement>
    </div>
  );
}
