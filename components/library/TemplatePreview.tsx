import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../utils/checking/checking';
import type { Framing } from '../../utils/framing/framing';
import type { Lang } from '../../utils/language/message';
import type { TeamTemplate } from '../../utils/library/templates/template';
import type { Span } from '../../utils/reading/reading';
import { selectSpan } from '../reply/editor-text';
import { Findings } from '../reply/Findings';
import { Icon } from '../ui/Icon';
import ui from '../ui/ui.module.css';
import css from './library.module.css';
import { SAMPLE_COMMENTS } from './sample-comments';
import { type Preview, usePreview } from './use-preview';
import { useRecentComments } from './use-recent-comments';

/** Stands for a comment that the user writes or pastes. */
const OWN = 'own';

/** The template as the answer to a comment: its words, what the check says of them, and whether it would be offered. */
export function TemplatePreview({ template }: { template: TeamTemplate }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const [own, setOwn] = useState('');
  const recent = useRecentComments();
  const sample =
    [...SAMPLE_COMMENTS, ...recent].find(({ id }) => id === chosen) ??
    SAMPLE_COMMENTS.find(({ lang }) => lang === template.language);
  const preview = usePreview(template, chosen === OWN || !sample ? { text: own } : sample);

  return (
    <section className={css.preview} aria-labelledby="library-preview">
      <h2 id="library-preview">{t('library.preview')}</h2>
      <label className={ui.field}>
        <span>{t('library.preview.comment')}</span>
        <select
          className={ui.input}
          value={chosen === OWN ? OWN : (sample?.id ?? OWN)}
          onChange={(event) => setChosen(event.target.value)}
        >
          <option value={OWN}>{t('library.preview.own')}</option>
          {recent.length > 0 && (
            <optgroup label={t('library.preview.recent')}>
              {recent.map(({ id, text }) => (
                <option key={id} value={id}>
                  {beginningOf(text)}
                </option>
              ))}
            </optgroup>
          )}
          {(['de', 'en'] as const).map((lang) => (
            <optgroup key={lang} label={t(`library.language.${lang}`)}>
              {SAMPLE_COMMENTS.filter((one) => one.lang === lang).map(({ id, author, text }) => (
                <option key={id} value={id}>
                  {`${author}: ${beginningOf(text)}`}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {chosen === OWN ? (
        <label className={ui.field}>
          <span>{t('library.preview.text')}</span>
          <textarea
            className={ui.input}
            rows={4}
            maxLength={5000}
            value={own}
            dir="auto"
            onChange={(event) => setOwn(event.target.value)}
          />
        </label>
      ) : (
        sample && (
          <figure className={css.comment}>
            {sample.author && <figcaption>{sample.author}</figcaption>}
            <blockquote lang={sample.lang}>{sample.text}</blockquote>
          </figure>
        )
      )}
      {preview ? (
        <Result template={template} preview={preview} />
      ) : (
        <Waiting empty={chosen === OWN && !own} />
      )}
    </section>
  );
}

const beginningOf = (text: string) => (text.length > 60 ? `${text.slice(0, 60).trimEnd()} …` : text);

function Waiting({ empty }: { empty: boolean }) {
  const { t } = useTranslation();
  return <p className={ui.note}>{t(empty ? 'library.preview.empty' : 'library.preview.loading')}</p>;
}

function Result({ template, preview }: { template: TeamTemplate; preview: Preview }) {
  const { t } = useTranslation();
  const { framing, offer, suggested, reading } = preview;
  const intent = reading.intents[0]?.id ?? 'unclear';
  const words = useRef<HTMLParagraphElement>(null);
  return (
    <>
      <p className={offer === 'offered' ? css.offered : css.notOffered} role="status">
        <Icon name={offer === 'offered' ? 'good' : 'info'} />
        <span>
          {t(`library.offer.${offer}`, {
            intent: t(`intent.${intent}`),
            framing: t(`framing.${template.framing}`),
            suggested: suggested.map((id) => t(`framing.${id}`)).join(', '),
          })}
        </span>
      </p>
      {framing && (
        <>
          <h3>{t('library.preview.reply')}</h3>
          <Rendered framing={framing} ref={words} />
          <h3>{t('library.preview.check')}</h3>
          <CheckOf framing={framing} onSelect={(span) => words.current && selectSpan(words.current, span)} />
        </>
      )}
    </>
  );
}

/** The words as they would stand in the draft. What stays open is marked, what came from the comment is underlined. */
function Rendered({ framing, ref }: { framing: Framing; ref: React.Ref<HTMLParagraphElement> }) {
  const { t } = useTranslation();
  const text = framing.text || framing.logNote || '';
  const slots = framing.text ? framing.slots : [];
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const { start, end, value, id } of [...slots].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push(text.slice(at, start));
    const words = text.slice(start, end);
    parts.push(
      value === null ? (
        <mark key={`${id} ${start}`}>{words}</mark>
      ) : (
        <span key={`${id} ${start}`} className={css.filled} title={t('library.preview.filled')}>
          {words}
        </span>
      ),
    );
    at = end;
  }
  parts.push(text.slice(at));
  return (
    <p ref={ref} tabIndex={-1} className={css.rendered} lang={framing.language as Lang} dir="auto">
      {parts}
    </p>
  );
}

/** Nothing can be taken over here: the words are changed on the left, in the template. */
function CheckOf({ framing, onSelect }: { framing: Framing; onSelect(span: Span): void }) {
  const { t } = useTranslation();
  const findings = framing.check.findings.filter(({ key }) => key !== 'open_slot').map(withoutText);
  if (findings.length + framing.check.strengths.length === 0)
    return <p className={ui.note}>{t('library.preview.nothing')}</p>;
  return (
    <Findings
      text={framing.text}
      findings={findings}
      strengths={framing.check.strengths}
      onSelect={({ span }) => span && onSelect(span)}
      onFix={() => undefined}
    />
  );
}

function withoutText(finding: Finding): Finding {
  if (!finding.fix) return finding;
  const { text: _, ...fix } = finding.fix;
  return { ...finding, fix };
}
