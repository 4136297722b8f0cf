import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from '../ui/Segmented';
import ui from '../ui/ui.module.css';
import css from './desk.module.css';

interface FieldProps<Value> {
  label: string;
  note?: ReactNode;
  value: Value;
  onChange(value: Value): void;
}

interface TextProps extends FieldProps<string> {
  placeholder?: string;
  /** Something that can be read must stand in it: with `letters` more than placeholders of a pattern. */
  required?: boolean | 'letters';
  maxLength?: number;
  /** Checked when the form is kept. */
  type?: 'text' | 'url';
}

const WANTED = { any: '.*\\S.*', letters: '.*[^\\s*#….].*' };

/** One line. */
export function TextField({
  label,
  note,
  value,
  onChange,
  maxLength = 120,
  required,
  placeholder,
  type = 'text',
}: TextProps) {
  const { t } = useTranslation();
  return (
    <label className={ui.field}>
      <span>{label}</span>
      <input
        className={ui.input}
        type={type}
        value={value}
        maxLength={maxLength}
        required={Boolean(required)}
        pattern={
          type === 'url'
            ? 'https?://.*'
            : required
              ? WANTED[required === 'letters' ? 'letters' : 'any']
              : undefined
        }
        title={required === 'letters' ? t('desk.field.letters') : undefined}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value)}
      />
      {note && <span className={ui.note}>{note}</span>}
    </label>
  );
}

/** Several lines. */
export function AreaField({
  label,
  note,
  value,
  onChange,
  rows = 4,
  maxLength = 4000,
  required,
}: TextProps & { rows?: number }) {
  return (
    <label className={ui.field}>
      <span>{label}</span>
      <textarea
        className={ui.input}
        rows={rows}
        value={value}
        maxLength={maxLength}
        required={Boolean(required)}
        onChange={(event) => onChange(event.target.value)}
      />
      {note && <span className={ui.note}>{note}</span>}
    </label>
  );
}

interface LinesProps extends Omit<FieldProps<readonly string[]>, 'onChange'> {
  required?: boolean;
  onChange(lines: string[]): void;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/**
 * One entry per line. What is typed stays as it is while typing; empty lines do not count. What changes elsewhere is shown
 * too: the next key would put the old lines back.
 */
export function LinesField({ label, note, value, onChange, required }: LinesProps) {
  const { t } = useTranslation();
  const area = useRef<HTMLTextAreaElement>(null);
  const lines = value.join('\n');
  useEffect(() => {
    const field = area.current;
    // Twice the same line may have been taken as one: no reason to take it from who is typing.
    const told = (text: string) => [...new Set(linesOf(text))].join('\n');
    if (field && told(field.value) !== told(lines)) field.value = lines;
  }, [lines]);
  return (
    <label className={ui.field}>
      <span>{label}</span>
      <textarea
        ref={area}
        className={ui.input}
        rows={Math.min(8, Math.max(3, value.length + 1))}
        defaultValue={value.join('\n')}
        required={required}
        onChange={({ target }) => {
          const entered = linesOf(target.value);
          target.setCustomValidity(required && entered.length === 0 ? t('desk.required') : '');
          onChange(entered);
        }}
      />
      {note && <span className={ui.note}>{note}</span>}
    </label>
  );
}

interface ChoiceProps<Value extends string> extends FieldProps<Value> {
  options: readonly { value: Value; label: string }[];
}

/** One of many. */
export function SelectField<Value extends string>({
  label,
  note,
  value,
  onChange,
  options,
}: ChoiceProps<Value>) {
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

/** One of a few, all in sight. */
export function ChoiceField<Value extends string>({ label, note, ...choice }: ChoiceProps<Value>) {
  return (
    <div className={ui.field}>
      <span>{label}</span>
      <Segmented label={label} {...choice} />
      {note && <span className={ui.note}>{note}</span>}
    </div>
  );
}

/** Yes or no. */
export function CheckField({ label, note, value, onChange }: FieldProps<boolean>) {
  return (
    <div className={css.check}>
      <label>
        <input type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
        <span>{label}</span>
      </label>
      {note && <span className={ui.note}>{note}</span>}
    </div>
  );
}

interface ManyProps<Value extends string> extends Omit<FieldProps<readonly Value[]>, 'onChange'> {
  options: readonly { value: Value; label: string }[];
  onChange(values: Value[]): void;
}

/** Any number of some. */
export function ManyField<Value extends string>({ label, note, value, onChange, options }: ManyProps<Value>) {
  const known = options.map((option) => option.value);
  const toggled = (one: Value) => [
    ...known.filter((each) => value.includes(each) !== (each === one)),
    // What came from elsewhere and is not offered here stays.
    ...value.filter((each) => !known.includes(each)),
  ];
  return (
    <fieldset className={css.many}>
      <legend className={ui.legend}>{label}</legend>
      <div>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="checkbox"
              checked={value.includes(option.value)}
              onChange={() => onChange(toggled(option.value))}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {note && <span className={ui.note}>{note}</span>}
    </fieldset>
  );
}
