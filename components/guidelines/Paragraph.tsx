import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EditForm } from '../desk/EditForm';
import { Button } from '../ui/Button';
import { anchorOf, type Place, useBook } from './book';
import css from './guidelines.module.css';

interface Props<T> {
  place: Place;
  /** What the paragraph is about, read out with its buttons. */
  name: string;
  value: T;
  fields(draft: T, change: (part: Partial<T>) => void): ReactNode;
  onSave(draft: T): void;
  onRemove?(): void;
  /** How it reads. */
  children: ReactNode;
}

/** A paragraph of the book: reads as text, and becomes a form where it stands. */
export function Paragraph<T extends object>({
  place,
  name,
  value,
  fields,
  onSave,
  onRemove,
  children,
}: Props<T>) {
  const { t } = useTranslation();
  const { locked, open, setOpen, marked } = useBook();
  const isOpen = open === place;
  const wasOpen = useRef(isOpen);
  const button = useRef<HTMLDivElement>(null);
  // The form takes its focus with it when it goes.
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body) {
      button.current?.querySelector('button')?.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen]);

  const isMarked = marked === place;
  return (
    <div
      id={anchorOf(place)}
      tabIndex={-1}
      className={`${css.paragraph} ${isMarked ? css.marked : ''}`}
      aria-current={isMarked ? 'location' : undefined}
    >
      {isOpen ? (
        <EditForm
          value={value}
          label={name}
          fields={fields}
          onSave={(draft) => {
            setOpen(null);
            onSave(draft);
          }}
          onCancel={() => setOpen(null)}
          onRemove={
            onRemove &&
            (() => {
              setOpen(null);
              onRemove();
            })
          }
        />
      ) : (
        <>
          <div className={css.text}>{children}</div>
          {!locked && (
            <div ref={button} className={css.change}>
              <Button
                kind="quiet"
                aria-label={t('guidelines.change.of', { name })}
                onClick={() => setOpen(place)}
              >
                {t('guidelines.change')}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}
