import { useTranslation } from 'react-i18next';

/** Whom the team speaks for, and who speaks. */
export function VoicesView() {
  const { t } = useTranslation();
  return <h1>{t('desk.voices')}</h1>;
}
