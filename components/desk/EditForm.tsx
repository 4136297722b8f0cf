import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import css from './desk.module.css';
import { useOpenForm } from './open-forms';

interface Props<T> {
  value: T;
  /** What is edited, for those who hear it. */
  label: string;
  fields(draft: T, change: (part: Partial<T>) => void): ReactNode;
  onSave(draft: T): void;
  onCancel(): void;
  onRemove?(): void;
}

/**
 * A form in the place of what it changes. Enter keeps (in several lines with Ctrl), Escape leaves things as they were. What
 * is typed is not lost by doing something else meanwhile: see `leaveForms`.
 */
export function EditForm<T extends object>({ value, label, fields, onSave, onCancel, onRemove }: Props<T>) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(value);
  const [refusing, setRefusing] = useState<string | null>(null);
  const kept = useRef(value);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);

  function save() {
    kept.current = draft;
    onSave(draft);
  }

  const isChanged = () =>
    JSON.stringify(draft) !== JSON.stringify(kept.current) || fieldsOf(form.current).some(hasBadInput);

  useOpenForm({
    isChanged,
    keep() {
      if (!isChanged()) return true;
      if (!form.current?.checkValidity()) return false;
      save();
      return true;
    },
    report() {
      const field = fieldsOf(form.current).find(({ validity }) => !validity.valid);
      setRefusing(field?.labels?.[0]?.firstElementChild?.textContent ?? label);
      field?.focus();
      form.current?.reportValidity();
    },
  });

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.preventDefault();
      onCancel();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.current?.requestSubmit();
    }
  }

  return (
    <form
      ref={form}
      className={css.form}
      aria-label={label}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {fields(draft, (part) => setDraft((before) => ({ ...before, ...part })))}
      {refusing !== null && (
        <p role="alert" className={css.held}>
          {t('desk.held', { field: refusing })}
        </p>
      )}
      <div className={css.buttons}>
        <Button kind="main" type="submit">
          {t('desk.save')}
        </Button>
        <Button onClick={onCancel}>{t('desk.cancel')}</Button>
        {onRemove && (
          <Button kind="quiet" className={css.remove} onClick={onRemove}>
            {t('desk.remove')}
          </Button>
        )}
      </div>
    </form>
  );
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const fieldsOf = (form: HTMLFormElement | null): Field[] => [
  ...(form?.querySelectorAll<Field>('input, select, textarea') ?? []),
];

/** Typed, but no number: the browser gives such a field no value at all. */
const hasBadInput = (field: Field): boolean => field.validity.badInput;
