import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import type { Deed } from './book';
import css from './guidelines.module.css';

/** Says what was just done and takes it back. */
export function UndoBar({ deed, onUndo }: { deed: Deed | null; onUndo(): void }) {
  const { t } = useTranslation();
  const bar = useRef<HTMLDivElement>(null);
  // What was removed took the focus with it; the way back is the next thing one may want.
  useEffect(() => {
    if (deed?.kind === 'removed' && document.activeElement === document.body) {
      bar.current?.querySelector('button')?.focus();
    }
  }, [deed]);
  return (
    <div ref={bar} className={css.undo} role="status">
      {deed && (
        <p>
          {t(`guidelines.done.${deed.kind}`)}
          <Button onClick={onUndo}>{t('guidelines.undo')}</Button>
        </p>
      )}
    </div>
  );
}
