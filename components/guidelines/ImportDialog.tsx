import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../utils/language/message';
import type { Guidelines } from '../../utils/library/guidelines/guidelines';
import { parseGuidelines } from '../../utils/library/guidelines/parse';
import { FileButton } from '../desk/FileButton';
import { Button } from '../ui/Button';
import { useSay } from '../ui/i18n';
import { useBook, usePartTitle } from './book';
import { differences } from './differences';
import css from './guidelines.module.css';

type Chosen = { file: string } & ({ kind: 'book'; book: Guidelines } | { kind: 'refused'; reason: Message });

interface Props {
  dialog: RefObject<HTMLDialogElement | null>;
  onReplace(guidelines: Guidelines): void;
}

/** Takes a book from a file: says what would change, and replaces only then. */
export function ImportDialog({ dialog, onReplace }: Props) {
  const { t } = useTranslation();
  const say = useSay();
  const [chosen, setChosen] = useState<Chosen | null>(null);

  async function choose(file: File) {
    const parsed = parseGuidelines(await file.text());
    setChosen({
      file: file.name,
      ...(parsed.ok ? { kind: 'book', book: parsed.guidelines } : { kind: 'refused', reason: parsed.reason }),
    });
  }

  return (
    <dialog
      ref={dialog}
      className={css.dialog}
      aria-labelledby="guidelines/import"
      onClose={() => setChosen(null)}
    >
      <form method="dialog">
        <h2 id="guidelines/import">{t('guidelines.import.title')}</h2>
        <div className={css.file}>
          <FileButton label={t('guidelines.import.file')} onFile={(file) => void choose(file)} />
          {chosen && <span>{chosen.file}</span>}
        </div>
        <div role="status">
          {chosen?.kind === 'refused' && <p className={css.blocks}>{say(chosen.reason)}</p>}
          {chosen?.kind === 'book' && <Changes book={chosen.book} />}
        </div>
        <div className={css.tools}>
          {chosen?.kind === 'book' && (
            <Button kind="main" type="submit" onClick={() => onReplace(chosen.book)}>
              {t('guidelines.import.replace')}
            </Button>
          )}
          <Button type="submit">{t('desk.cancel')}</Button>
        </div>
      </form>
    </dialog>
  );
}

/** What would be different, in words. */
function Changes({ book }: { book: Guidelines }) {
  const { t } = useTranslation();
  const titleOf = usePartTitle();
  const { guidelines } = useBook();
  const changes = differences(guidelines, book);
  if (changes.length === 0) return <p>{t('guidelines.import.same')}</p>;
  return (
    <>
      <p>{t('guidelines.import.changes', { title: book.title || t('guidelines.title.default') })}</p>
      <dl className={css.changes}>
        {changes.map(({ part, added, changed, removed }) => (
          <div key={part}>
            <dt>{titleOf(part)}</dt>
            <dd>
              {[
                added > 0 && t('guidelines.import.added', { count: added }),
                changed > 0 && t('guidelines.import.changed', { count: changed }),
                removed > 0 && t('guidelines.import.removed', { count: removed }),
              ]
                .filter(Boolean)
                .join(', ')}
            </dd>
          </div>
        ))}
      </dl>
      <p className={css.reason}>{t('guidelines.import.undoable')}</p>
    </>
  );
}
