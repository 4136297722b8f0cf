import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../settings/settings-store';
import { Button } from '../ui/Button';
import { useSay } from '../ui/i18n';
import { Message } from '../ui/Message';
import { ImportDialog } from './ImportDialog';
import css from './library.module.css';
import { useLibrary } from './library-store';
import { NoticeLine } from './NoticeLine';
import { PackList } from './PackList';
import { type ListState, START, TemplateList } from './TemplateList';
import { TemplatePage } from './TemplatePage';

/** The team's own words: the list of templates, one template, or the packs, by what stands after `library/`. */
export function LibraryView({ path }: { path: string }) {
  const start = useLibrary((state) => state.start);
  const [list, setList] = useState<ListState>(START);
  const [importing, setImporting] = useState(false);
  useEffect(start, [start]);
  return (
    <div className={css.view}>
      <NoticeLine path={path} />
      <Content path={path} list={list} onList={setList} onImport={() => setImporting(true)} />
      {importing && <ImportDialog onClose={() => setImporting(false)} />}
    </div>
  );
}

interface Props {
  path: string;
  list: ListState;
  onList(list: ListState): void;
  onImport(): void;
}

function Content({ path, list, onList, onImport }: Props) {
  const { t } = useTranslation();
  const say = useSay();
  const state = useLibrary((store) => store.state);
  const problem = useLibrary((store) => store.problem);
  const templates = useLibrary((store) => store.templates);
  const locked = useSettings((store) => store.locked.has('library'));

  if (state === 'loading') {
    return (
      <>
        <h1 className={css.title}>{t('library.title')}</h1>
        <p role="status" className={css.wait}>
          {t('library.loading')}
        </p>
      </>
    );
  }
  if (state === 'failed') {
    return (
      <>
        <h1 className={css.title}>{t('library.title')}</h1>
        <Message title={t('library.failed.title')}>
          <p>{problem && say(problem)}</p>
          <p>{t('library.failed.text')}</p>
          <Button kind="main" onClick={() => location.reload()}>
            {t('library.failed.action')}
          </Button>
        </Message>
      </>
    );
  }
  if (path === 'packs') return <PackList locked={locked} onImport={onImport} />;
  if (path) return <TemplatePage key={path} path={path} locked={locked} />;
  return (
    <>
      <header className={css.head}>
        <h1 className={css.title}>{t('library.title')}</h1>
        <p className={css.lead}>{t(locked ? 'library.lead.locked' : 'library.lead')}</p>
        <div className={css.buttons}>
          {!locked && (
            <>
              <Button kind={templates.length > 0 ? 'main' : 'plain'} onClick={openNew}>
                {t('library.new')}
              </Button>
              <Button onClick={onImport}>{t('library.import')}</Button>
            </>
          )}
          <a className={css.link} href="#library/packs">
            {t('library.packs')}
          </a>
        </div>
      </header>
      {templates.length > 0 ? (
        <TemplateList state={list} onState={onList} />
      ) : (
        <Message title={t('library.empty.title')}>
          <p>{t('library.empty.text')}</p>
          {!locked && (
            <Button kind="main" onClick={openNew}>
              {t('library.empty.action')}
            </Button>
          )}
        </Message>
      )}
    </>
  );
}

const openNew = () => {
  location.hash = 'library/new';
};
