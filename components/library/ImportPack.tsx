import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TeamPack } from '../../utils/library/templates/template';
import { Button } from '../ui/Button';
import css from './library.module.css';
import { useLibrary } from './library-store';
import { summaryOf, takePack } from './pack-import';

interface Props {
  pack: TeamPack;
  onBack(): void;
  onDone(): void;
}

/** What a pack would change, and then: take it. */
export function ImportPack({ pack, onBack, onDone }: Props) {
  const { t } = useTranslation();
  const templates = useLibrary((state) => state.templates);
  const known = useLibrary((state) => state.packs.find(({ id }) => id === pack.id));
  const [busy, setBusy] = useState(false);
  const { added, changed, retired, same } = summaryOf(pack, templates);

  async function take() {
    setBusy(true);
    const taken = await takePack(pack);
    setBusy(false);
    if (taken) onDone();
  }

  return (
    <>
      <h3 dir="auto">{pack.name}</h3>
      <p className={css.rowFacts}>
        <span>
          {pack.owner ? t('library.pack.ownedBy', { owner: pack.owner }) : t('library.pack.unowned')}
        </span>
        {pack.licence && <span>{t('library.pack.licensed', { licence: pack.licence })}</span>}
      </p>
      <p>{t(known ? 'library.import.replaces' : 'library.import.isNew')}</p>
      <ul className={css.facts}>
        <li>{t('library.import.added', { count: added })}</li>
        {known && (
          <>
            <li>{t('library.import.changed', { count: changed })}</li>
            <li>{t('library.import.retired', { count: retired })}</li>
            <li>{t('library.import.same', { count: same })}</li>
          </>
        )}
      </ul>
      {known?.managed && <p className={css.refused}>{t('library.import.managed')}</p>}
      <div className={css.buttons}>
        <Button kind="main" disabled={busy || known?.managed} onClick={() => void take()}>
          {t(busy ? 'library.import.busy' : 'library.import.take')}
        </Button>
        <Button onClick={onBack}>{t('library.import.other')}</Button>
      </div>
    </>
  );
}
