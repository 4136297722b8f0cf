import { useTranslation } from 'react-i18next';
import { FRAMING_IDS } from '../../utils/framing/framing';
import { INTENT_GROUPS } from '../desk/intent-groups';
import ui from '../ui/ui.module.css';
import css from './library.module.css';
import { useLibrary } from './library-store';
import type { Filters } from './selection';

interface Props {
  filters: Filters;
  onChange(filters: Filters): void;
}

/** What narrows the list. Each stands at "all" until it is used. */
export function FilterFields({ filters, onChange }: Props) {
  const { t } = useTranslation();
  const packs = useLibrary((state) => state.packs);
  const change = (part: Partial<Filters>) => onChange({ ...filters, ...part });
  return (
    <div className={css.filters}>
      <Filter
        label={t('library.filter.intent')}
        value={filters.intent}
        onChange={(intent) => change({ intent })}
      >
        {INTENT_GROUPS.map(({ group, intents }) => (
          <optgroup key={group} label={t(`library.intents.${group ?? 'other'}`)}>
            {intents.map((id) => (
              <option key={id} value={id}>
                {t(`intent.${id}`)}
              </option>
            ))}
            {!group && <option value="unclear">{t('intent.unclear')}</option>}
          </optgroup>
        ))}
      </Filter>
      <Filter
        label={t('library.filter.framing')}
        value={filters.framing}
        onChange={(framing) => change({ framing: framing as Filters['framing'] })}
      >
        {FRAMING_IDS.map((id) => (
          <option key={id} value={id}>
            {t(`framing.${id}`)}
          </option>
        ))}
      </Filter>
      <Filter
        label={t('library.filter.language')}
        value={filters.language}
        onChange={(language) => change({ language: language as Filters['language'] })}
      >
        {(['de', 'en'] as const).map((id) => (
          <option key={id} value={id}>
            {t(`library.language.${id}`)}
          </option>
        ))}
      </Filter>
      <Filter
        label={t('library.filter.register')}
        value={filters.register}
        onChange={(register) => change({ register: register as Filters['register'] })}
      >
        {(['du', 'sie', 'ihr'] as const).map((id) => (
          <option key={id} value={id}>
            {t(`register.${id}`)}
          </option>
        ))}
        <option value="none">{t('library.register.none')}</option>
      </Filter>
      {packs.length > 1 && (
        <Filter
          label={t('library.filter.pack')}
          value={filters.packId}
          onChange={(packId) => change({ packId })}
        >
          {packs.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Filter>
      )}
    </div>
  );
}

interface FilterProps {
  label: string;
  value: string;
  onChange(value: string): void;
  children: React.ReactNode;
}

function Filter({ label, value, onChange, children }: FilterProps) {
  const { t } = useTranslation();
  return (
    <label className={css.filter} data-set={value ? true : undefined}>
      <span>{label}</span>
      <select className={ui.input} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('library.filter.all')}</option>
        {children}
      </select>
    </label>
  );
}
