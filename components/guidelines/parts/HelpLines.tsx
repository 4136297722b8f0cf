import { useTranslation } from 'react-i18next';
import { COUNTRIES } from '../../../utils/library/voice';
import { SelectField, TextField } from '../../desk/fields';
import { useSettings } from '../../settings/settings-store';
import { useBook } from '../book';
import { EntryList } from '../EntryList';
import css from '../guidelines.module.css';
import { Part } from '../Part';

/** Help lines of the team's own choice, by country. */
export function HelpLines() {
  const { t } = useTranslation();
  const { guidelines, change } = useBook();
  const country = useSettings((state) => state.client.country);
  const byCountry = [...guidelines.helpLines].sort(
    (a, b) => COUNTRIES.indexOf(a.country) - COUNTRIES.indexOf(b.country),
  );
  return (
    <Part part="help-lines">
      <EntryList
        part="help-lines"
        entries={byCountry}
        blank={{ country, name: '', number: '', hours: '', url: '' }}
        nameOf={({ name }) => name}
        read={(line) => (
          <div className={css.row}>
            <p>
              <strong>{line.name}</strong>
              <span className={css.kind}>{t(`country.${line.country}`)}</span>
            </p>
            <div>
              <p>{[line.number, line.hours].filter(Boolean).join(', ')}</p>
              {line.url && <p className={css.reason}>{line.url}</p>}
            </div>
          </div>
        )}
        fields={(line, set) => (
          <div className={css.pair}>
            <TextField
              label={t('guidelines.help.name')}
              value={line.name}
              required
              onChange={(name) => set({ name })}
            />
            <TextField
              label={t('guidelines.help.number')}
              value={line.number}
              required
              maxLength={40}
              onChange={(number) => set({ number })}
            />
            <SelectField
              label={t('settings.country')}
              value={line.country}
              options={COUNTRIES.map((id) => ({ value: id, label: t(`country.${id}`) }))}
              onChange={(chosen) => set({ country: chosen })}
            />
            <TextField
              label={t('guidelines.help.hours')}
              placeholder={t('guidelines.help.hours.example')}
              value={line.hours}
              onChange={(hours) => set({ hours })}
            />
            <TextField
              type="url"
              label={t('guidelines.help.url')}
              placeholder="https://"
              value={line.url}
              maxLength={300}
              onChange={(url) => set({ url })}
            />
          </div>
        )}
        tidy={(line) => ({
          ...line,
          name: line.name.trim(),
          number: line.number.trim(),
          hours: line.hours.trim(),
          url: line.url.trim(),
        })}
        onChange={(helpLines, deed) => change({ helpLines }, deed)}
      />
    </Part>
  );
}
