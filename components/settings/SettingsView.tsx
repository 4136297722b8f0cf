import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField, SelectField } from '../desk/fields';
import { openDesk } from '../desk/open-desk';
import { exportLog } from '../panel/export-log';
import { useLog } from '../panel/log-store';
import { useReply } from '../reply/reply-store';
import { useThread } from '../thread/thread-store';
import { Button } from '../ui/Button';
import { useSay } from '../ui/i18n';
import { Announcement } from '../ui/Message';
import ui from '../ui/ui.module.css';
import css from './settings.module.css';
import { useSettings } from './settings-store';
import { Lockable, VoiceForm } from './VoiceForm';

/** Voice, interface and data. The desk has a section of its own for voices, so there the voice is left out. */
export function SettingsView() {
  const { t } = useTranslation();
  const isDesk = location.pathname.endsWith('/desk.html');
  return (
    <section className={css.view} aria-label={t('tab.settings')}>
      <Problems />
      {!isDesk && <VoicePart />}
      <h2 className={css.title}>{t('settings.interface')}</h2>
      <Lockable part="interface">
        <Interface />
      </Lockable>
      <h2 className={css.title}>{t('settings.data')}</h2>
      <Data />
    </section>
  );
}

/** What could not be kept, and what an administrator handed out that cannot be used. */
function Problems() {
  const { problem, managed, packProblems } = useSettings();
  const say = useSay();
  const problems = [...(problem ? [problem] : []), ...managed.problems, ...packProblems];
  if (problems.length === 0) return null;
  return (
    <div role="alert">
      {problems.map((each) => (
        <p key={each.en}>{say(each)}</p>
      ))}
    </div>
  );
}

function VoicePart() {
  const { t } = useTranslation();
  return (
    <>
      <header>
        <h2 className={css.title}>{t('settings.title')}</h2>
        <p className={ui.note}>{t('settings.intro')}</p>
      </header>
      <VoiceInUse />
      <VoiceForm />
      <div className={css.form}>
        <p className={ui.note}>{t('settings.desk')}</p>
        <div className={css.buttons}>
          <Button onClick={() => openDesk('guidelines')}>{t('settings.desk.guidelines')}</Button>
          <Button onClick={() => openDesk('voices')}>{t('settings.desk.voices')}</Button>
          <Button onClick={() => openDesk('library')}>{t('settings.desk.library')}</Button>
        </div>
      </div>
    </>
  );
}

/** Whose fields these are, where several people answer. */
function VoiceInUse() {
  const { t } = useTranslation();
  const { client, profile, useProfile: take } = useSettings();
  if (client.voices.length < 2) return null;
  return (
    <SelectField
      label={t('settings.voice')}
      value={profile.id}
      options={client.voices.map(({ id, name, role }) => ({
        value: id,
        label: [name || t('voice.unnamed'), role].filter(Boolean).join(', '),
      }))}
      onChange={take}
    />
  );
}

function Interface() {
  const { t } = useTranslation();
  const { settings, change } = useSettings();
  return (
    <>
      <ChoiceField
        label={t('settings.language')}
        value={settings.uiLanguage}
        onChange={(uiLanguage) => change({ uiLanguage })}
        options={[
          { value: 'auto', label: t('settings.language.auto') },
          { value: 'de', label: 'Deutsch' },
          { value: 'en', label: 'English' },
        ]}
      />
      <ChoiceField
        label={t('settings.theme')}
        value={settings.theme}
        onChange={(theme) => change({ theme })}
        options={[
          { value: 'auto', label: t('settings.theme.auto') },
          { value: 'light', label: t('settings.theme.light') },
          { value: 'dark', label: t('settings.theme.dark') },
        ]}
      />
    </>
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
