import { useTranslation } from 'react-i18next';
import type { Framing } from '../../utils/framing/framing';
import { Button } from '../ui/Button';
import { useSay } from '../ui/i18n';
import css from './reply.module.css';
import { SlotText } from './SlotText';

interface Props {
  framings: readonly Framing[];
  onUse(framing: Framing): void;
}

/** Up to three framings: why each fits, what to watch, its moves; slots filled or open. */
export function FramingList({ framings, onUse }: Props) {
  const { t } = useTranslation();
  return (
    <section className={css.section} aria-labelledby="framings">
      <h2 id="framings">{t('framing.title', { count: framings.length })}</h2>
      <ol className={css.framings}>
        {framings.map((framing, index) => (
          <li key={framing.templateId}>
            <FramingCard framing={framing} open={index === 0} onUse={() => onUse(framing)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function FramingCard({ framing, open, onUse }: { framing: Framing; open: boolean; onUse(): void }) {
  const { t } = useTranslation();
  const say = useSay();
  return (
    <details className={css.framing} open={open}>
      <summary>
        <b>{t(`framing.${framing.id}`)}</b>
        <span className={css.soft}>
          {framing.own !== undefined && <>{t('own.mark', { title: framing.own })} · </>}
          {say(framing.why)}
        </span>
      </summary>
      {framing.text && (
        <p className={css.preview} lang={framing.language} dir="auto">
          {framing.moves.map((move, index) => (
            <span key={`${move.move} ${move.start}`} title={t(`move.${move.move}`)}>
              <SlotText>{framing.text.slice(framing.moves[index - 1]?.end ?? 0, move.end)}</SlotText>
            </span>
          ))}
        </p>
      )}
      {framing.moves.length > 0 && (
        <details className={css.more}>
          <summary>{t('framing.moves')}</summary>
          <p>{framing.moves.map((move) => t(`move.${move.move}`)).join(' → ')}</p>
        </details>
      )}
      <p className={css.caution}>
        <b>{t('framing.caution')}</b> {say(framing.caution)}
      </p>
      <Button kind={open ? 'main' : 'plain'} onClick={onUse}>
        {framing.text ? t('framing.use') : t('framing.useNoReply')}
      </Button>
    </details>
  );
}
