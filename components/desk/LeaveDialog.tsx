import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import css from './desk.module.css';

interface Props {
  onStay(): void;
  onDiscard(): void;
}

/** Asked before a form is left that cannot be kept as it stands. */
export function LeaveDialog({ onStay, onDiscard }: Props) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={css.dialog} aria-labelledby="desk-leave" onClose={onStay}>
      <h2 id="desk-leave">{t('desk.leave.title')}</h2>
      <p>{t('desk.leave.about')}</p>
      <div className={css.buttons}>
        <Button kind="main" onClick={() => dialog.current?.close()}>
          {t('desk.leave.stay')}
        </Button>
        <Button onClick={onDiscard}>{t('desk.leave.discard')}</Button>
      </div>
    </dialog>
  );
}
