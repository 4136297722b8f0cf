import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import css from './desk.module.css';
import { EditForm } from './EditForm';
import { leaveForms } from './open-forms';

interface Props<T> {
  /** So that an address can lead here. */
  id?: string;
  /** Whether an address led here. */
  marked?: boolean;
  /** What this is about, read out with its button and its form. */
  name: string;
  locked: boolean;
  isOpen: boolean;
  onOpen(open: boolean): void;
  value: T;
  fields(draft: T, change: (part: Partial<T>) => void): ReactNode;
  onSave(draft: T): void;
  onRemove?(): void;
  /** How it reads. */
  children: ReactNode;
  /** More to do with it, beside changing it. */
  actions?: ReactNode;
}

/** Something that reads as text and becomes a form where it stands. */
export function InPlace<T extends object>({
  id,
  marked = false,
  name,
  locked,
  isOpen,
  onOpen,
  value,
  fields,
  onSave,
  onRemove,
  children,
  actions,
}: Props<T>) {
  const { t } = useTranslation();
  const wasOpen = useRef(isOpen);
  const change = useRef<HTMLDivElement>(null);
  // The form takes its focus with it when it goes.
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body) {
      change.current?.querySelector('button')?.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen]);

  return (
    <div
      id={id}
      tabIndex={id ? -1 : undefined}
      className={`${css.place} ${marked ? css.marked : ''}`}
      aria-current={marked ? 'location' : undefined}
    >
      {isOpen ? (
        <EditForm
          value={value}
          label={name}
          fields={fields}
          onSave={(draft) => {
            onOpen(false);
            onSave(draft);
          }}
          onCancel={() => onOpen(false)}
          onRemove={
            onRemove &&
            (() => {
              onOpen(false);
              onRemove();
            })
          }
        />
      ) : (
        <>
          <div className={css.text}>{children}</div>
          <div ref={change} className={css.actions}>
            {!locked && (
              <Button
                kind="quiet"
                aria-label={t('desk.change.of', { name })}
                onClick={() => leaveForms() && onOpen(true)}
              >
                {t('desk.change')}
              </Button>
            )}
            {actions}
          </div>
        </>
      )}
    </div>
  );
}
