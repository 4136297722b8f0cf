import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import css from './library.module.css';

interface Props {
  onSave(): void;
  onDiscard(): void;
  onStay(): void;
}

/** Asked before unsaved words are left behind. */
export function LeaveDialog({ onSave, onDiscard, onStay }: Props) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={`${css.dialog} ${css.small}`}
      aria-labelledby="library-leave"
      onClose={onStay}
    >
      <div className={css.dialogBody}>
        <h2 id="library-leave">{t('library.leave.title')}</h2>
        <div className={css.buttons}>
          <Button kind="main" onClick={onSave}>
            {t('library.leave.save')}
          </Button>
          <Button onClick={onDiscard}>{t('library.leave.discard')}</Button>
          <Button kind="quiet" onClick={() => dialog.current?.close()}>
            {t('library.leave.stay')}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
