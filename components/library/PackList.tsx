import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { templateProblems } from '../../utils/library/templates/problems';
import { serialiseTeamPack } from '../../utils/library/templates/serialise';
import { TEAM_PACK_LIMITS } from '../../utils/library/templates/template';
import type { StoredPack } from '../../utils/log/schema';
import { EditForm } from '../desk/EditForm';
import { TextField } from '../desk/fields';
import { fileName, saveFile } from '../desk/save-file';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import css from './library.module.css';
import { useLibrary } from './library-store';
import { inLibrary, useNotice } from './notice';
import { newPackId } from './template-actions';

interface Props {
  locked: boolean;
  onImport(): void;
}

type About = Pick<StoredPack, 'name' | 'owner' | 'licence'>;

/** The packs that templates come in and go out as. */
export function PackList({ locked, onImport }: Props) {
  const { t } = useTranslation();
  const packs = useLibrary((state) => state.packs);
  const [adding, setAdding] = useState(false);

  async function add(about: About) {
    const id = newPackId(about.name, packs);
    if (await inLibrary((library) => library.savePack({ id, ...about }))) setAdding(false);
  }

  return (
    <>
      <a className={css.back} href="#library">
        <Icon name="back" />
        {t('library.back')}
      </a>
      <header className={css.head}>
        <h1 className={css.title}>{t('library.packs')}</h1>
        <p className={css.lead}>{t('library.packs.lead')}</p>
        {!locked && (
          <div className={css.buttons}>
            <Button kind="main" onClick={() => setAdding(true)}>
              {t('library.pack.new')}
            </Button>
            <Button onClick={onImport}>{t('library.import')}</Button>
          </div>
        )}
      </header>
      {adding && (
        <EditForm<About>
          value={{ name: '', owner: '', licence: '' }}
          label={t('library.pack.new')}
          fields={(draft, change) => <AboutFields draft={draft} change={change} />}
          onSave={(about) => void add(about)}
          onCancel={() => setAdding(false)}
        />
      )}
      {packs.length === 0 && !adding && <p className={css.nothing}>{t('library.packs.none')}</p>}
      <ul className={css.packs}>
        {packs.map((pack) => (
          <li key={pack.id}>
            <PackRow pack={pack} readOnly={locked || pack.managed} />
          </li>
        ))}
      </ul>
    </>
  );
}

function AboutFields({ draft, change }: { draft: About; change(part: Partial<About>): void }) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        label={t('library.pack.name')}
        value={draft.name}
        required
        maxLength={TEAM_PACK_LIMITS.title}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={t('library.pack.owner')}
        note={t('library.pack.owner.note')}
        value={draft.owner}
        maxLength={TEAM_PACK_LIMITS.title}
        onChange={(owner) => change({ owner })}
      />
      <TextField
        label={t('library.pack.licence')}
        note={t('library.pack.licence.note')}
        value={draft.licence}
        maxLength={200}
        onChange={(licence) => change({ licence })}
      />
    </>
  );
}

function PackRow({ pack, readOnly }: { pack: StoredPack; readOnly: boolean }) {
  const { t } = useTranslation();
  const [state, setState] = useState<'shown' | 'editing' | 'sure'>('shown');
  const count = useLibrary(
    (store) =>
      store.templates.filter(({ packId, template }) => packId === pack.id && !template.retired).length,
  );

  async function rename(about: About) {
    if (await inLibrary((library) => library.savePack({ id: pack.id, ...about }))) setState('shown');
  }

  if (state === 'editing') {
    const { name, owner, licence } = pack;
    return (
      <EditForm<About>
        value={{ name, owner, licence }}
        label={t('library.pack.change.of', { name })}
        fields={(draft, change) => <AboutFields draft={draft} change={change} />}
        onSave={(about) => void rename(about)}
        onCancel={() => setState('shown')}
      />
    );
  }
  return (
    <div className={css.pack}>
      <h2 dir="auto">{pack.name}</h2>
      <p className={css.rowFacts}>
        <span>{t('library.count', { count })}</span>
        <span>
          {pack.owner ? t('library.pack.ownedBy', { owner: pack.owner }) : t('library.pack.unowned')}
        </span>
        {pack.licence && <span>{t('library.pack.licensed', { licence: pack.licence })}</span>}
        {pack.managed && <span>{t('library.pack.managed')}</span>}
      </p>
      {state === 'sure' ? (
        <div role="alert" className={css.sure}>
          <p>{t('library.pack.remove.sure', { name: pack.name, count })}</p>
          <div className={css.buttons}>
            <Button onClick={() => void inLibrary((library) => library.removePack(pack.id))}>
              {t('library.pack.remove.yes')}
            </Button>
            <Button autoFocus onClick={() => setState('shown')}>
              {t('library.pack.remove.no')}
            </Button>
          </div>
        </div>
      ) : (
        <div className={css.buttons}>
          <Button
            aria-label={t('library.export.of', { name: pack.name })}
            onClick={() => void exportPack(pack)}
          >
            {t('library.export')}
          </Button>
          {!readOnly && (
            <>
              <Button
                aria-label={t('library.pack.change.of', { name: pack.name })}
                onClick={() => setState('editing')}
              >
                {t('library.pack.change')}
              </Button>
              <Button
                kind="quiet"
                className={css.danger}
                aria-label={t('library.pack.remove.of', { name: pack.name })}
                onClick={() => setState('sure')}
              >
                {t('library.pack.remove')}
              </Button>
            </>
          )}
        </div>
      )}
    </div>
  );
}

/** An import refuses what is not finished, so that a file with it would help nobody: it stays out, and this is said. */
async function exportPack({ id, name }: StoredPack): Promise<void> {
  const found = await inLibrary((library) => library.exportPack(id));
  if (!found) return;
  const pack = found.value;
  const finished = pack.templates.filter((template) => templateProblems(template).length === 0);
  saveFile(
    `${fileName(name, 'pack')}.tonfall.json`,
    await serialiseTeamPack({ ...pack, templates: finished }),
  );
  const left = pack.templates.length - finished.length;
  if (left === 0) return;
  useNotice.getState().tell({
    kind: 'done',
    message: {
      de: `Die Datei ist fertig. ${left === 1 ? 'Eine unfertige Vorlage ist' : `${left} unfertige Vorlagen sind`} nicht dabei.`,
      en: `The file is ready. ${left === 1 ? 'One unfinished template is' : `${left} unfinished templates are`} not in it.`,
    },
  });
}
