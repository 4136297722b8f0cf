import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandoverRow } from '../../utils/library/guidelines/guidelines';
import { Button } from '../ui/Button';
import css from './reply.module.css';

/** Who takes this over by the team's own table, with the address at hand. */
export function HandoverNote({ rows }: { rows: readonly HandoverRow[] }) {
  const { t } = useTranslation();
  return (
    <div className={css.context}>
      <p className={css.soft}>{t('handover.title')}</p>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            {row.topic && <>{row.topic} → </>}
            <b>{row.who}</b>
            <Reach row={row} />
            {row.channel && <CopyAddress address={row.channel} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How and when they are reached. */
export function Reach({ row }: { row: HandoverRow }) {
  const parts = [row.channel, row.hours].filter(Boolean);
  return parts.length > 0 && <span className={css.soft}> · {parts.join(' · ')}</span>;
}

function CopyAddress({ address }: { address: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);

  async function copy() {
    await navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      // The address stands there to be marked by hand.
      () => setCopied(false),
    );
  }

  return (
    <Button kind="quiet" onClick={() => void copy()}>
      <span aria-live="polite">{copied ? t('handover.copied') : t('handover.copy')}</span>
    </Button>
  );
}
