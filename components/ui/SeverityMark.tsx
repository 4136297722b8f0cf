import { useTranslation } from 'react-i18next';
import type { Severity } from '../../utils/checking/checking';
import { Icon } from './Icon';
import css from './ui.module.css';

/** Severity as shape and word, never colour alone. */
export function SeverityMark({ severity }: { severity: Severity | 'good' }) {
  const { t } = useTranslation();
  return (
    <span className={`${css.mark} ${css[severity]}`}>
      <Icon name={severity} />
      {t(`severity.${severity}`)}
    </span>
  );
}
