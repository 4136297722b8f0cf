import { useTranslation } from 'react-i18next';
import { CARE_REASONS, type CareLists, type CareReason } from './care';
import css from './library.module.css';

interface Props {
  care: CareLists;
  value: CareReason | null;
  onChange(reason: CareReason | null): void;
}

/** What makes a library go stale, how much of it there is, and why it matters. */
export function CareReasons({ care, value, onChange }: Props) {
  const { t } = useTranslation();
  const found = CARE_REASONS.filter((reason) => care[reason].size > 0);
  return (
    <ul className={css.care} aria-label={t('library.care')}>
      {found.map((reason) => (
        <li key={reason}>
          <button
            type="button"
            aria-pressed={value === reason}
            onClick={() => onChange(value === reason ? null : reason)}
          >
            <b>{t(`library.care.${reason}`, { count: care[reason].size })}</b>
            <span>{t(`library.care.${reason}.why`)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
