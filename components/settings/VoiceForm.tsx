import { useTranslation } from 'react-i18next';
import { COUNTRIES, GENDER_FORMS, ORGANISATION_KINDS, type Voice } from '../../utils/library/voice';
import { Segmented } from '../ui/Segmented';
import ui from '../ui/ui.module.css';
import css from './settings.module.css';

interface Props {
  voice: Voice;
  onChange(change: Partial<Voice>): void;
  /** The first run asks for what matters most; the rest waits in the settings. */
  short?: boolean;
}

/** Who is speaking, and how. Every change is kept at once. */
export function VoiceForm({ voice, onChange, short = false }: Props) {
  const { t } = useTranslation();
  return (
    <div className={css.form}>
      <div className={css.pair}>
        <TextField label={t('settings.name')} value={voice.name} onChange={(name) => onChange({ name })} />
        <TextField
          label={t('settings.signOff')}
          note={short ? undefined : t('settings.signOff.note')}
          placeholder={voice.name ? `– ${voice.name}` : '– Jana'}
          value={voice.signOff}
          onChange={(signOff) => onChange({ signOff })}
        />
      </div>
      <div className={ui.field}>
        <span>{t('settings.register')}</span>
        <Segmented
          label={t('settings.register')}
          value={voice.register}
          onChange={(register) => onChange({ register })}
          options={[
            { value: 'du', label: t('register.du') },
            { value: 'sie', label: t('register.sie') },
            { value: 'ihr', label: t('register.ihr') },
            { value: 'mirror', label: t('settings.register.mirror') },
          ]}
        />
        <span className={ui.note}>{t('settings.register.note')}</span>
      </div>
      <div className={css.pair}>
        <SelectField
          label={t('settings.organisation')}
          value={voice.organisation}
          options={ORGANISATION_KINDS.map((kind) => ({ value: kind, label: t(`organisation.${kind}`) }))}
          onChange={(organisation) => onChange({ organisation })}
        />
        <SelectField
          label={t('settings.country')}
          note={t('settings.country.note')}
          value={voice.country}
          options={COUNTRIES.map((country) => ({ value: country, label: t(`country.${country}`) }))}
          onChange={(country) => onChange({ country })}
        />
      </div>
      <LinesField
        label={t('settings.redLines')}
        note={t('settings.redLines.note')}
        lines={voice.redLines}
        onChange={(redLines) => onChange({ redLines })}
      />
      {!short && (
        <>
          <LinesField
            label={t('settings.ownAccounts')}
            note={t('settings.ownAccounts.note')}
            lines={voice.ownAccounts}
            onChange={(ownAccounts) => onChange({ ownAccounts })}
          />
          <LinesField
            label={t('settings.contacts')}
            note={t('settings.contacts.note')}
            lines={voice.brandContacts}
            onChange={(brandContacts) => onChange({ brandContacts })}
          />
          <SelectField
            label={t('settings.genderForm')}
            value={voice.genderForm}
            options={GENDER_FORMS.map((form) => ({ value: form, label: t(`gender.${form}`) }))}
            onChange={(genderForm) => onChange({ genderForm })}
          />
        </>
      )}
    </div>
  );
}

interface TextFieldProps {
  label: string;
  value: string;
  note?: string;
  placeholder?: string;
  onChange(value: string): void;
}

function TextField({ label, value, note, placeholder, onChange }: TextFieldProps) {
  return (
    <label className={ui.field}>
      <span>{label}</span>
      <input
        className={ui.input}
        value={value}
        placeholder={placeholder}
        maxLength={60}
        onChange={(event) => onChange(event.target.value)}
      />
      {note && <span className={ui.note}>{note}</span>}
    </label>
  );
}

interface SelectFieldProps<Value extends string> {
  label: string;
  note?: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange(value: Value): void;
}

function SelectField<Value extends string>({
  label,
  note,
  value,
  options,
  onChange,
}: SelectFieldProps<Value>) {
  return (
    <label className={ui.field}>
      <span>{label}</span>
      <select className={ui.input} value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {note && <span className={ui.note}>{note}</span>}
    </label>
  );
}

interface LinesFieldProps {
  label: string;
  note: string;
  lines: readonly string[];
  onChange(lines: string[]): void;
}

/** One entry per line. Empty lines are kept while typing and dropped when leaving. */
function LinesField({ label, note, lines, onChange }: LinesFieldProps) {
  const cleaned = (value: string) =>
    value
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  return (
    <label className={ui.field}>
      <span>{label}</span>
      <textarea
        className={ui.input}
        rows={2}
        defaultValue={lines.join('\n')}
        onChange={(event) => onChange(cleaned(event.target.value))}
      />
      <span className={ui.note}>{note}</span>
    </label>
  );
}
