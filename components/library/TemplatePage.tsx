import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredTemplate } from '../../utils/log/schema';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useLang } from '../ui/i18n';
import { Message } from '../ui/Message';
import css from './library.module.css';
import { useLibrary } from './library-store';
import { Star } from './Star';
import { TemplateEditor } from './TemplateEditor';
import { TemplateHistory } from './TemplateHistory';
import { TemplatePreview } from './TemplatePreview';
import { duplicate, emptyTemplate, removeTemplate, setFavourite, setRetired } from './template-actions';
import { templateOf } from './template-draft';
import { UsageLine } from './UsageLine';
import { useTemplateDraft } from './use-template-draft';

interface Props {
  /** `new`, or the key of a template. */
  path: string;
  locked: boolean;
}

/** One template: to write, to try out, and what became of it. */
export function TemplatePage({ path, locked }: Props) {
  const { t } = useTranslation();
  const stored = useLibrary((state) => state.templates.find(({ key }) => key === path));
  if (!stored && path !== 'new') {
    return (
      <>
        <BackLink />
        <h1 className={css.title}>{t('library.title')}</h1>
        <Message title={t('library.gone.title')}>
          <p>{t('library.gone.text')}</p>
        </Message>
      </>
    );
  }
  return <Template path={path} stored={stored ?? null} locked={locked} />;
}

function Template({ path, stored, locked }: Props & { stored: StoredTemplate | null }) {
  const { t } = useTranslation();
  const language = useLang();
  const managed = useLibrary(
    (state) => state.packs.find(({ id }) => id === stored?.packId)?.managed ?? false,
  );
  const readOnly = locked || managed;
  // The same object for as long as the page is open: it is what "changed" is measured by.
  const [fresh] = useState(() => emptyTemplate(language));
  const editing = useTemplateDraft(path, stored, fresh);
  const template = templateOf(editing.draft);

  return (
    <>
      <BackLink />
      <header className={css.head}>
        <h1 className={css.title} dir="auto">
          {stored ? stored.template.title || t('library.untitled') : t('library.new')}
        </h1>
        {readOnly && (
          <p className={css.lead}>{t(managed ? 'library.managed.note' : 'library.lead.locked')}</p>
        )}
        {stored && <UsageLine templateKey={stored.key} />}
        {stored && <Actions stored={stored} readOnly={readOnly} locked={locked} />}
      </header>
      <div className={css.page}>
        <TemplateEditor editing={editing} stored={stored} readOnly={readOnly} />
        <TemplatePreview template={template} />
      </div>
      {stored && <TemplateHistory stored={stored} readOnly={readOnly} unsaved={editing.changed} />}
    </>
  );
}

function BackLink() {
  const { t } = useTranslation();
  return (
    <a className={css.back} href="#library">
      <Icon name="back" />
      {t('library.back')}
    </a>
  );
}

/** What can be done with the template as a whole. */
function Actions({
  stored,
  readOnly,
  locked,
}: {
  stored: StoredTemplate;
  readOnly: boolean;
  locked: boolean;
}) {
  const { t } = useTranslation();
  const favourite = useLibrary((state) => state.marks.get(stored.key)?.favourite ?? false);
  const { template } = stored;

  async function copy() {
    const title = t('library.copy.title', { title: template.title }).slice(0, 80);
    const key = await duplicate(stored, title, t('library.pack.first'));
    if (key) location.hash = `library/${encodeURI(key)}`;
  }
  async function remove() {
    if (await removeTemplate(stored)) location.hash = 'library';
  }

  return (
    <div className={css.buttons}>
      <Button aria-pressed={favourite} onClick={() => void setFavourite(stored.key, !favourite)}>
        <Star filled={favourite} />
        {t('library.favourite')}
      </Button>
      {!locked && <Button onClick={() => void copy()}>{t('library.duplicate')}</Button>}
      {!readOnly && (
        <>
          <Button onClick={() => void setRetired(stored, !template.retired)}>
            {t(template.retired ? 'library.unretire' : 'library.retire')}
          </Button>
          <Button kind="quiet" className={css.danger} onClick={() => void remove()}>
            {t('library.remove')}
          </Button>
        </>
      )}
    </div>
  );
}
