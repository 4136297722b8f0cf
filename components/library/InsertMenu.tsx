import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './library.module.css';

/** What a sentence can take from a comment, in the forms that are needed most. */
const VALUES = [
  'name',
  'wait.dat',
  'goods.nom',
  'goods.yourNom',
  'goods.bei',
  'place',
  'amount',
  'since',
  'day',
  'times',
  'person.nom',
  'theme',
  'quote',
] as const;

interface Props {
  /** `select` is the part of the text that is to be typed over. */
  onInsert(text: string, select?: string): void;
}

/** Slots and values in plain words, put in where the caret is. */
export function InsertMenu({ onInsert }: Props) {
  const { t } = useTranslation();
  const menu = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);

  // An open menu covers what stands below it: whatever is done elsewhere closes it.
  useEffect(() => {
    if (!open) return;
    const elsewhere = (event: Event) => {
      if (!menu.current?.contains(event.target as Node)) setOpen(false);
    };
    addEventListener('pointerdown', elsewhere);
    addEventListener('focusin', elsewhere);
    return () => {
      removeEventListener('pointerdown', elsewhere);
      removeEventListener('focusin', elsewhere);
    };
  }, [open]);

  function insert(text: string, select?: string) {
    setOpen(false);
    onInsert(text, select);
  }

  return (
    <details
      ref={menu}
      className={css.insert}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        menu.current?.querySelector('summary')?.focus();
      }}
    >
      <summary>{t('library.insert')}</summary>
      <ul>
        <li>
          <button
            type="button"
            onClick={() => insert(`{${t('library.insert.slot.label')}}`, t('library.insert.slot.label'))}
          >
            <b>{t('library.insert.slot')}</b>
            <span>{t('library.insert.slot.why')}</span>
          </button>
        </li>
        {VALUES.map((value) => (
          <li key={value}>
            <button type="button" onClick={() => insert(`{{ ${value} }}`)}>
              <b>{t(`library.value.${value}`)}</b>
              <code>{`{{ ${value} }}`}</code>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            onClick={() => insert('{% if name %}, {{ name }}{% endif %}', ', {{ name }}')}
          >
            <b>{t('library.insert.if')}</b>
            <span>{t('library.insert.if.why')}</span>
          </button>
        </li>
      </ul>
    </details>
  );
}
