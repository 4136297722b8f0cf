import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { crisisKit } from '../../utils/framing/safety';
import { useSettings } from '../settings/settings-store';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useLang } from '../ui/i18n';
import css from './reply.module.css';
import { SafetyKit } from './SafetyKit';

/** The safety link that always stands there: reading words misses indirect distress (handbook 10). */
export function DangerDialog() {
  const { t } = useTranslation();
  const voice = useSettings((state) => state.voice);
  const language = useLang();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  /** The browser focuses the first control and scrolls to it; the heading and the first steps come first. */
  function open() {
    dialog.current?.showModal();
    heading.current?.focus();
    dialog.current?.scrollTo(0, 0);
  }

  return (
    <>
      <Button kind="quiet" onClick={open}>
        <Icon name="lifebuoy" />
        {t('thread.danger')}
      </Button>
      <dialog ref={dialog} className={css.dialog} aria-label={t('thread.danger')}>
        <SafetyKit kit={crisisKit(voice, language)} headingRef={heading} />
        <form method="dialog">
          <Button type="submit">{t('kit.close')}</Button>
        </form>
      </dialog>
    </>
  );
}
