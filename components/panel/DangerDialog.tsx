import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { crisisKit } from '../../utils/framing/safety';
import { SafetyKit } from '../reply/SafetyKit';
import { useSettings } from '../settings/settings-store';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useLang } from '../ui/i18n';
import css from './panel.module.css';

/** The safety link that always stands there: reading words misses indirect distress (handbook 10). */
export function DangerDialog() {
  const { t } = useTranslation();
  const voice = useSettings((state) => state.settings.voice);
  const language = useLang();
  const dialog = useRef<HTMLDialogElement>(null);

  /** The dialog itself gets the focus, so that it is read from its top. */
  function open() {
    dialog.current?.showModal();
    dialog.current?.focus();
  }

  return (
    <>
      <Button kind="quiet" onClick={open}>
        <Icon name="lifebuoy" />
        {t('thread.danger')}
      </Button>
      <dialog ref={dialog} tabIndex={-1} className={css.dialog} aria-labelledby="kit-title">
        <SafetyKit kit={crisisKit(voice, language)} />
        <form method="dialog">
          <Button type="submit">{t('kit.close')}</Button>
        </form>
      </dialog>
    </>
  );
}
