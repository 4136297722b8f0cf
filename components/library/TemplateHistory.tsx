import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TeamTemplate } from '../../utils/library/templates/template';
import type { StoredTemplate, TemplateVersion } from '../../utils/log/schema';
import { Button } from '../ui/Button';
import { useLang } from '../ui/i18n';
import ui from '../ui/ui.module.css';
import { useIntentName } from './intent-name';
import css from './library.module.css';
import { inLibrary, useNotice } from './notice';
import { wordDiff } from './word-diff';

interface Props {
  stored: StoredTemplate;
  readOnly: boolean;
  /** Restoring would lose what is being written. */
  unsaved: boolean;
}

/** Every version of a template, newest first, with what changed in it and the way back to it. */
export function TemplateHistory({ stored, readOnly, unsaved }: Props) {
  const { t } = useTranslation();
  const language = useLang();
  const [open, setOpen] = useState(false);
  const versions = useVersions(stored, open);
  const asText = useAsText();

  async function restore(version: TemplateVersion) {
    const now = stored.template;
    const back = await inLibrary((library) => library.save(stored.packId, version.template));
    if (!back) return;
    useNotice.getState().tell({
      kind: 'done',
      message: {
        de: `Fassung ${version.version} gilt jetzt wieder.`,
        en: `Version ${version.version} is in use again.`,
      },
      async undo() {
        await inLibrary((library) => library.save(stored.packId, now));
      },
    });
  }

  return (
    <details className={css.history} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{t('library.history')}</h2>
        <span className={ui.note}>{t('library.history.count', { count: stored.version })}</span>
      </summary>
      {unsaved && !readOnly && <p className={ui.note}>{t('library.history.unsaved')}</p>}
      <ol className={css.versions}>
        {versions.map((version, index) => {
          const before = versions[index + 1];
          return (
            <li key={version.id}>
              <header className={css.inline}>
                <h3>{t('library.version', { number: version.version })}</h3>
                <time dateTime={version.savedAt} className={ui.note}>
                  {new Date(version.savedAt).toLocaleString(language, {
                    dateStyle: 'medium',
                    timeStyle: 'short',
                  })}
                </time>
                {index === 0 && <span>{t('library.version.current')}</span>}
                {index > 0 && !readOnly && (
                  <Button
                    disabled={unsaved}
                    aria-label={t('library.restore.of', { number: version.version })}
                    onClick={() => void restore(version)}
                  >
                    {t('library.restore')}
                  </Button>
                )}
              </header>
              {before ? (
                <Difference before={asText(before.template)} after={asText(version.template)} />
              ) : (
                <p className={css.diff}>{asText(version.template)}</p>
              )}
            </li>
          );
        })}
      </ol>
    </details>
  );
}

function useVersions({ key, version }: StoredTemplate, wanted: boolean): TemplateVersion[] {
  const [versions, setVersions] = useState<TemplateVersion[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is a new history
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    void inLibrary((library) => library.versions(key)).then((read) => {
      if (current && read) setVersions(read.value);
    });
    return () => {
      current = false;
    };
  }, [key, version, wanted]);
  return versions;
}

/** Everything of a template that can change, as lines to compare. */
function useAsText(): (template: TeamTemplate) => string {
  const { t } = useTranslation();
  const intentName = useIntentName();
  return (template) => {
    const intents =
      template.intents.length > 0 ? template.intents.map(intentName).join(', ') : t('library.intents.any');
    const facts = [
      template.title,
      [
        t(`framing.${template.framing}`),
        t(`library.language.${template.language}`),
        template.register && t(`register.${template.register}`),
        template.retired && t('library.retired'),
      ]
        .filter(Boolean)
        .join(' · '),
      ...template.moves.map(({ move, text }) => `${t(`move.${move}`)}: ${text}`),
      ...template.slots.map(({ label, example }) => `{${label}}: ${example}`),
      `${t('library.intents')}: ${intents}`,
      template.owner && `${t('library.field.owner')}: ${template.owner}`,
      template.reviewedAt && `${t('library.field.reviewed')}: ${template.reviewedAt}`,
      template.notes && `${t('library.field.notes')}: ${template.notes}`,
    ];
    return facts.filter(Boolean).join('\n');
  };
}

function Difference({ before, after }: { before: string; after: string }) {
  let at = 0;
  return (
    <p className={css.diff}>
      {wordDiff(before, after).map(({ kind, text }) => {
        at += text.length;
        const key = `${kind} ${at}`;
        if (kind === 'added') return <ins key={key}>{text}</ins>;
        if (kind === 'removed') return <del key={key}>{text}</del>;
        return <span key={key}>{text}</span>;
      })}
    </p>
  );
}
