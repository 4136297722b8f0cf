import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuidelinePart } from '../../utils/library/guidelines/guidelines';
import { leaveForms } from '../desk/open-forms';
import { Button } from '../ui/Button';
import { type Deed, type Place, useBook } from './book';
import css from './guidelines.module.css';
import { Paragraph } from './Paragraph';

/** Parts that are a list of entries. */
type ListPart = Extract<GuidelinePart, 'red-lines' | 'words' | 'handover' | 'help-lines' | 'notes'>;

interface Props<T extends { id: string }> {
  part: ListPart;
  entries: readonly T[];
  /** A new entry, empty. */
  blank: Omit<T, 'id'>;
  nameOf(entry: T): string;
  read(entry: T): ReactNode;
  fields(draft: T, change: (part: Partial<T>) => void): ReactNode;
  /** Strips what the form let through, such as blanks at the ends. */
  tidy(entry: T): T;
  onChange(entries: T[], deed: Deed): void;
}

/** Entries one after the other, each to be changed in place; a new one begins at the end. */
export function EntryList<T extends { id: string }>({
  part,
  entries,
  blank,
  nameOf,
  read,
  fields,
  tidy,
  onChange,
}: Props<T>) {
  const { t } = useTranslation();
  const { locked, open, setOpen } = useBook();
  const place = (id: string): Place => `${part}/${id}`;
  const fresh = { ...blank, id: freeId(part, entries) } as T;

  return (
    <>
      {entries.length === 0 && open !== place(fresh.id) && (
        <p className={css.none}>{t(`guidelines.none.${part}`)}</p>
      )}
      {entries.map((entry) => (
        <Paragraph
          key={entry.id}
          place={place(entry.id)}
          name={nameOf(entry)}
          value={entry}
          fields={fields}
          onSave={(draft) => {
            const changed = tidy(draft);
            if (JSON.stringify(changed) === JSON.stringify(entry)) return;
            onChange(
              entries.map((one) => (one.id === entry.id ? changed : one)),
              { kind: 'changed', at: place(entry.id) },
            );
          }}
          onRemove={() =>
            onChange(
              entries.filter(({ id }) => id !== entry.id),
              { kind: 'removed', at: part },
            )
          }
        >
          {read(entry)}
        </Paragraph>
      ))}
      {open === place(fresh.id) && (
        <Paragraph
          place={place(fresh.id)}
          name={t(`guidelines.add.${part}`)}
          value={fresh}
          fields={fields}
          onSave={(draft) => onChange([...entries, tidy(draft)], { kind: 'added', at: place(fresh.id) })}
        >
          {null}
        </Paragraph>
      )}
      {!locked && open !== place(fresh.id) && (
        <div className={css.add}>
          <Button onClick={() => leaveForms() && setOpen(place(fresh.id))}>
            {t(`guidelines.add.${part}`)}
          </Button>
        </div>
      )}
    </>
  );
}

/** `w3` after `w2`: the first letter of the part and a number above all others. */
function freeId(part: ListPart, entries: readonly { id: string }[]): string {
  const numbers = entries.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0));
  return `${part[0]}${Math.max(0, ...numbers) + 1}`;
}
