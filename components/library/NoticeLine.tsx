import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { useSay } from '../ui/i18n';
import css from './library.module.css';
import { useNotice } from './notice';

/** What just happened, with the way back while the library is open. */
export function NoticeLine({ path }: { path: string }) {
  const { t } = useTranslation();
  const say = useSay();
  const { notice: latest, tell } = useNotice();
  const notice = latest?.path === path ? latest : null;
  useEffect(() => () => tell(null), [tell]);
  // What can be undone waits for whoever comes back; the rest is old news elsewhere.
  const stale = latest !== null && notice === null && !latest.undo;
  const visited = useRef(path);
  useEffect(() => {
    if (visited.current !== path && stale) tell(null);
    visited.current = path;
  }, [path, stale, tell]);

  async function undo() {
    const back = notice?.undo;
    tell(null);
    await back?.();
  }

  return (
    <div role={notice?.kind === 'problem' ? 'alert' : 'status'} className={notice ? css.notice : undefined}>
      {notice && (
        <>
          <p>{say(notice.message)}</p>
          {notice.undo && <Button onClick={() => void undo()}>{t('library.undo')}</Button>}
          <Button kind="quiet" onClick={() => tell(null)}>
            {t('library.notice.close')}
          </Button>
        </>
      )}
    </div>
  );
}
