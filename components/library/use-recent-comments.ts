import { useEffect, useState } from 'react';
import type { Lang } from '../../utils/language/message';
import { useLog } from '../panel/log-store';

/** A comment that a template can be tried on. Who wrote it is not shown here. */
interface RecentComment {
  id: string;
  author?: undefined;
  lang: Lang;
  text: string;
}

const MOST = 8;

/** The comments that were answered last by the client in use, as far as they are kept. */
export function useRecentComments(): readonly RecentComment[] {
  const log = useLog((state) => state.log);
  const [recent, setRecent] = useState<readonly RecentComment[]>([]);
  useEffect(() => {
    let current = true;
    setRecent([]);
    void log?.history.recentComments(MOST).then((found) => {
      if (!current || !found.ok) return;
      setRecent(
        found.value.map(({ commentKey, excerpt, language }) => ({
          id: commentKey,
          lang: language,
          text: excerpt,
        })),
      );
    });
    return () => {
      current = false;
    };
  }, [log]);
  return recent;
}
