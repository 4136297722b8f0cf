import { useTranslation } from 'react-i18next';
import { useSettings } from '../settings/settings-store';
import { useSay } from '../ui/i18n';
import { ClientList } from './ClientList';
import { ClientPart } from './ClientPart';
import { VoiceList } from './VoiceList';
import css from './voices.module.css';

/** Whom the team speaks for, who speaks, and what is kept apart. */
export function VoicesView() {
  const { t } = useTranslation();
  const say = useSay();
  const problem = useSettings((state) => state.problem);
  return (
    <div className={css.view}>
      <header>
        <h1 className={css.title}>{t('desk.voices')}</h1>
        <p className={css.about}>{t('voices.intro')}</p>
        {problem && <p role="alert">{say(problem)}</p>}
      </header>
      <VoiceList />
      <ClientPart />
      <ClientList />
    </div>
  );
}
