import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { readable } from '../../utils/framing/value-labels';
import type { StoredTemplate } from '../../utils/log/schema';
import css from './library.module.css';
import { Star } from './Star';
import { setFavourite } from './template-actions';

interface Props {
  stored: StoredTemplate;
  favourite: boolean;
  /** Replies that went out with it; `null` until known. */
  uses: number | null;
  /** Whether Tab leads here: one row of the list takes the focus, arrows move it on. */
  current: boolean;
  /** Has an error: shown, never offered. */
  broken: boolean;
}

/** A template in one glance: its name, what it is, how it begins, how often it went out. */
export const TemplateRow = memo(function TemplateRow({ stored, favourite, uses, current, broken }: Props) {
  const { t } = useTranslation();
  const { key, template } = stored;
  const tabIndex = current ? 0 : -1;
  return (
    <div className={css.row}>
      <a className={css.rowLink} href={`#library/${encodeURI(key)}`} tabIndex={tabIndex} data-row={key}>
        <span className={css.rowTitle} dir="auto">
          {template.title || t('library.untitled')}
        </span>
        <span className={css.rowText} lang={template.language} dir="auto">
          {template.moves
            .map(({ text }) => readable(text, template.language))
            .join(' ')
            .slice(0, 240)}
        </span>
        <span className={css.rowFacts}>
          <span>{t(`framing.${template.framing}`)}</span>
          <span>
            {t(`library.language.${template.language}`)}
            {template.register && `, ${t(`register.${template.register}`)}`}
          </span>
          {uses !== null && <span>{t('library.uses', { count: uses })}</span>}
          {broken && <span className={css.broken}>{t('library.unfinished')}</span>}
          {template.retired && <span>{t('library.retired')}</span>}
        </span>
      </a>
      <button
        type="button"
        className={css.star}
        tabIndex={tabIndex}
        aria-pressed={favourite}
        aria-label={t('library.favourite.of', { title: template.title })}
        title={t('library.favourite')}
        onClick={() => void setFavourite(key, !favourite)}
      >
        <Star filled={favourite} />
      </button>
    </div>
  );
});
