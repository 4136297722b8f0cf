import { useTranslation } from 'react-i18next';
import { ClientList } from './ClientList';
import { ClientPart } from './ClientPart';
import { VoiceList } from './VoiceList';
import css from './voices.module.css';

/** Whom the team speaks for, who speaks, and what is kept apart. */
export function VoicesView() {
  const { t } = useTranslation();
  return (
    <div className={css.view}>
      <header>
        <h1 className={css.title}>{t('desk.voices')}</h1>
        <p className={css.about}>{t('voices.intro')}</p>
      </header>
      <VoiceList />
      <ClientPart />
      <ClientList />
    </div>
  );
}
