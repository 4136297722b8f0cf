import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import css from './desk.module.css';

interface Props<T> {
  value: T;
  /** What is edited, for those who hear it. */
  label: string;
  fields(draft: T, change: (part: Partial<T>) => void): ReactNode;
  onSave(draft: T): void;
  onCancel(): void;
  onRemove?(): void;
}

/** A form in the place of what it changes. Enter keeps (in several lines with Ctrl), Escape leaves things as they were. */
export function EditForm<T extends object>({ value, label, fields, onSave, onCancel, onRemove }: Props<T>) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(value);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);

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
        onSave(draft);
      }}
    >
      {fields(draft, (part) => setDraft((before) => ({ ...before, ...part })))}
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
