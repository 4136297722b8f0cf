import { useId } from 'react';
import css from './ui.module.css';

interface Props<Value extends string> {
  /** Says what is chosen; read out, not shown. */
  label: string;
  value: Value | null;
  options: readonly { value: Value; label: string }[];
  onChange(value: Value): void;
}

/** One choice of a few, all in sight: radio buttons that look like one control. */
export function Segmented<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className={css.segmented} aria-label={label}>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
