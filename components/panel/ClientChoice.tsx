import { useTranslation } from 'react-i18next';
import { useSettings } from '../settings/settings-store';
import css from './panel.module.css';

/** Whom one writes for, always in sight where there are several: nothing of one client shows with another. */
export function ClientChoice() {
  const { t } = useTranslation();
  const clients = useSettings((state) => state.settings.clients);
  const current = useSettings((state) => state.client.id);
  const switchTo = useSettings((state) => state.useClient);
  if (clients.length < 2) return null;
  return (
    <header>
      <label className={css.client}>
        <span>{t('panel.client')}</span>
        <select value={current} onChange={(event) => switchTo(event.target.value)}>
          {clients.map(({ id, name }) => (
            <option key={id} value={id}>
              {name || t('panel.client.unnamed')}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}
