import { useTranslation } from 'react-i18next';
import { RISK_LEVELS, type Risk } from '../../../utils/reading/reading';
import ui from '../../ui/ui.module.css';
import { useBook, usePartTitle } from '../book';
import css from '../guidelines.module.css';
import { Paragraph } from '../Paragraph';
import { Part } from '../Part';

/** A month; more is no target. */
const MOST_HOURS = 720;

/** Within how many hours a comment gets its answer, by risk. */
export function Targets() {
  const { t } = useTranslation();
  const titleOf = usePartTitle();
  const { guidelines, change } = useBook();
  const { targets } = guidelines;
  const hoursOf = (risk: Risk) => targets.find((target) => target.risk === risk)?.hours;
  const draft = Object.fromEntries(RISK_LEVELS.map((risk) => [risk, hoursOf(risk)?.toString() ?? '']));
  return (
    <Part part="targets">
      <Paragraph<Record<string, string>>
        place="targets"
        name={titleOf('targets')}
        value={draft}
        fields={(hours, set) => (
          <div className={css.targets}>
            {RISK_LEVELS.map((risk) => (
              <label key={risk} className={ui.field}>
                <span className={css.level}>{t(`risk.${risk}.long`)}</span>
                <span className={css.hours}>
                  <input
                    className={ui.input}
                    type="number"
                    inputMode="decimal"
                    min={0.25}
                    max={MOST_HOURS}
                    step={0.25}
                    value={hours[risk] ?? ''}
                    onChange={(event) => set({ [risk]: event.target.value })}
                  />
                  <span>{t('guidelines.targets.unit')}</span>
                </span>
              </label>
            ))}
            <p className={ui.note}>{t('guidelines.targets.note')}</p>
          </div>
        )}
        onSave={(hours) =>
          change(
            {
              targets: RISK_LEVELS.map((risk) => ({ risk, hours: Number(hours[risk]) })).filter(
                (target) => target.hours > 0,
              ),
            },
            { kind: 'changed', at: 'targets' },
          )
        }
      >
        {targets.length === 0 && <p className={css.none}>{t('guidelines.none.targets')}</p>}
        {RISK_LEVELS.map((risk) => {
          const hours = hoursOf(risk);
          if (hours === undefined) return null;
          return (
            <div key={risk} className={css.row}>
              <p className={css.level}>
                <strong>{t(`risk.${risk}.long`)}</strong>
              </p>
              <p>{t('guidelines.targets.within', { count: hours })}</p>
            </div>
          );
        })}
      </Paragraph>
    </Part>
  );
}
