import { useTranslation } from 'react-i18next';
import type { Placeholder, PlaceholderTarget } from '../../utils/library/templates/placeholders';
import { TEAM_PACK_LIMITS } from '../../utils/library/templates/template';
import { useLang } from '../ui/i18n';
import { SeverityMark } from '../ui/SeverityMark';
import ui from '../ui/ui.module.css';
import css from './library.module.css';

interface Props {
  placeholders: readonly Placeholder[];
  targetOf(placeholder: Placeholder): PlaceholderTarget;
  onChange(key: string, target: PlaceholderTarget): void;
}

/** The placeholders of another tool, each with what is to stand there instead. */
export function PlaceholderTable({ placeholders, targetOf, onChange }: Props) {
  const { t } = useTranslation();
  if (placeholders.length === 0) return <p className={ui.note}>{t('library.csv.noPlaceholders')}</p>;
  const unmapped = placeholders.filter((one) => targetOf(one).kind === 'unknown');
  return (
    <div className={css.group}>
      <h3>{t('library.csv.placeholders')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={css.scroll} tabIndex={0} aria-label={t('library.csv.placeholders')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('library.csv.found')}</th>
              <th scope="col">{t('library.csv.becomes')}</th>
              <th scope="col">{t('library.csv.times')}</th>
              <th scope="col">{t('library.csv.example')}</th>
            </tr>
          </thead>
          <tbody>
            {placeholders.map((one) => (
              <tr key={one.key}>
                <th scope="row">
                  <code>{one.key}</code>
                </th>
                <td>
                  <Target
                    placeholder={one}
                    target={targetOf(one)}
                    onChange={(target) => onChange(one.key, target)}
                  />
                </td>
                <td>{one.count}</td>
                <td>{one.example}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {unmapped.length > 0 && (
        <p className={css.problem} role="status">
          <SeverityMark severity="warn" />
          {t('library.csv.unmapped', {
            count: unmapped.length,
            list: unmapped
              .slice(0, 8)
              .map(({ key }) => key)
              .join('  '),
          })}
        </p>
      )}
    </div>
  );
}

interface TargetProps {
  placeholder: Placeholder;
  target: PlaceholderTarget;
  onChange(target: PlaceholderTarget): void;
}

function Target({ placeholder: { key, target: proposed }, target, onChange }: TargetProps) {
  const { t } = useTranslation();
  const language = useLang();
  const otherValue = proposed.kind === 'value' && proposed.value !== 'name' ? proposed.value : null;

  function choose(kind: string) {
    switch (kind) {
      case 'name':
        return onChange({ kind: 'value', value: 'name' });
      case 'value':
        return onChange(proposed);
      case 'slot':
        return onChange(proposed.kind === 'slot' ? proposed : { kind: 'slot', label: NO_LABEL });
      case 'signature':
      case 'nothing':
      case 'unknown':
        return onChange({ kind });
    }
  }

  return (
    <>
      <select
        className={ui.input}
        aria-label={t('library.csv.becomes.of', { placeholder: key })}
        value={target.kind === 'value' && target.value === 'name' ? 'name' : target.kind}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="name">{t('library.csv.target.name')}</option>
        {otherValue && <option value="value">{`{{ ${otherValue} }}`}</option>}
        <option value="slot">{t('library.csv.target.slot')}</option>
        <option value="signature">{t('library.csv.target.signature')}</option>
        <option value="nothing">{t('library.csv.target.nothing')}</option>
        <option value="unknown">{t('library.csv.target.unknown')}</option>
      </select>
      {target.kind === 'slot' && (
        <input
          className={ui.input}
          aria-label={t('library.csv.label.of', { placeholder: key })}
          maxLength={TEAM_PACK_LIMITS.label}
          value={target.label[language]}
          onChange={(event) => {
            const label = event.target.value.replace(/[{}<>\n]/g, '');
            onChange({ kind: 'slot', label: { de: label, en: label } });
          }}
        />
      )}
    </>
  );
}

const NO_LABEL = { de: 'was hier steht', en: 'what goes here' };
