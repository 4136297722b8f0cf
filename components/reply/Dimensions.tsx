import { useTranslation } from 'react-i18next';
import { type Check, DIMENSION_IDS } from '../../utils/checking/checking';
import css from './reply.module.css';

/** The dimensions as bars. Never a single grade, and never without something done well (handbook 1.1). */
export function Dimensions({ check }: { check: Check }) {
  const { t } = useTranslation();
  if (check.strengths.length === 0) return null;
  return (
    <details className={css.more}>
      <summary>{t('check.dimensions')}</summary>
      <ul className={css.dimensions}>
        {DIMENSION_IDS.map((id) => (
          <li key={id}>
            <span id={`dimension-${id}`}>{t(`dimension.${id}`)}</span>
            <meter
              min={0}
              max={100}
              value={check.dimensions[id]}
              aria-labelledby={`dimension-${id}`}
              title={String(check.dimensions[id])}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
