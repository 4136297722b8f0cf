import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import ui from '../ui/ui.module.css';
import css from './settings.module.css';
import { useSettings } from './settings-store';
import { VoiceForm } from './VoiceForm';

/** Asked once, before the first thread; works if skipped. */
export function FirstRun() {
  const { t } = useTranslation();

  function finish(firstRun: 'done' | 'skipped') {
    const { profile, changeProfile, change } = useSettings.getState();
    const { id, name, signOff } = profile;
    if (firstRun === 'done' && name && !signOff) changeProfile(id, { signOff: `– ${name}` });
    change({ firstRun });
  }

  return (
    <main className={css.view}>
      <header>
        <h1 className={css.title}>{t('first.title')}</h1>
        <p className={ui.note}>{t('first.text')}</p>
      </header>
      <VoiceForm short />
      <footer className={css.buttons}>
        <Button kind="main" onClick={() => finish('done')}>
          {t('first.done')}
        </Button>
        <Button kind="quiet" onClick={() => finish('skipped')}>
          {t('first.skip')}
        </Button>
      </footer>
    </main>
  );
}
