import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { timeAgo } from '../thread/time-label';
import { useLang } from '../ui/i18n';
import ui from '../ui/ui.module.css';
import { useLibrary } from './library-store';

/** How a template fares: how often it went out, how much of it was changed, and what came after. */
export function UsageLine({ templateKey }: { templateKey: string }) {
  const { t } = useTranslation();
  const language = useLang();
  const usage = useLibrary((state) => state.usage);
  const loadUsage = useLibrary((state) => state.loadUsage);
  useEffect(() => void loadUsage(), [loadUsage]);
  if (!usage) return null;
  const use = usage.get(templateKey);
  const parts = [
    t('library.uses', { count: use?.uses ?? 0 }),
    use?.lastUsedAt && t('library.use.last', { when: timeAgo(use.lastUsedAt, language, Date.now()) }),
    use && use.edited !== null && t('library.use.edited', { percent: Math.round(use.edited * 100) }),
    use && use.answered > 0 && t('library.use.thanked', { count: use.thanked, answered: use.answered }),
  ];
  return <p className={ui.note}>{parts.filter(Boolean).join(' · ')}</p>;
}
