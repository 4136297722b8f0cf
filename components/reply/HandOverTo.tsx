import { useTranslation } from 'react-i18next';
import type { HandoverRow } from '../../utils/library/guidelines/guidelines';
import { Button } from '../ui/Button';
import { Reach } from './HandoverNote';
import css from './reply.module.css';

interface Props {
  /** Rows of the team's table that fit the comment, and the rest of it. */
  fitting: readonly HandoverRow[];
  others: readonly HandoverRow[];
  onChoose(row: HandoverRow): void;
}

/** Who may take over by the team's own table: what fits the comment in sight, the rest one step away. */
export function HandOverTo({ fitting, others, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {fitting.length > 0 && (
        <fieldset className={css.section} aria-label={t('noReply.handTo')}>
          <p className={css.why}>{t('noReply.handTo')}</p>
          <Rows rows={fitting} onChoose={onChoose} />
        </fieldset>
      )}
      {others.length > 0 && (
        <details className={css.more}>
          <summary>{t('noReply.handToOther')}</summary>
          <div className={css.section}>
            <Rows rows={others} onChoose={onChoose} />
          </div>
        </details>
      )}
    </>
  );
}

function Rows({ rows, onChoose }: { rows: readonly HandoverRow[]; onChoose(row: HandoverRow): void }) {
  return rows.map((row) => (
    <Button key={row.id} className={css.handTo} onClick={() => onChoose(row)}>
      <span>
        {row.topic && <>{row.topic} → </>}
        <b>{row.who}</b>
        <Reach row={row} />
      </span>
    </Button>
  ));
}
