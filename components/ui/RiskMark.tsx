import { useTranslation } from 'react-i18next';
import { RISK_LEVELS, type Risk } from '../../utils/reading/reading';
import css from './ui.module.css';

/** Risk as bars, R0 none to R4 four; from R2 on the word stands beside them. */
export function RiskMark({ risk }: { risk: Risk }) {
  const { t } = useTranslation();
  const level = RISK_LEVELS.indexOf(risk);
  return (
    <span className={`${css.risk} ${css[risk] ?? ''}`} title={t(`risk.${risk}.long`)}>
      <svg className={css.bars} width="15" height="12" viewBox="0 0 15 12" aria-hidden="true">
        {[1, 2, 3, 4].map((step) => (
          <rect
            key={step}
            x={(step - 1) * 4}
            y={11 - step * 2.5}
            width="2.5"
            height={step * 2.5}
            rx="0.8"
            fill="currentColor"
            opacity={step <= level ? 1 : 0.3}
          />
        ))}
      </svg>
      <span className={level < 2 ? css.status : undefined}>{t(`risk.${risk}`)}</span>
    </span>
  );
}
