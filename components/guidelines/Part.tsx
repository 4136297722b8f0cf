import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { GUIDELINE_PARTS, type GuidelinePart } from '../../utils/library/guidelines/guidelines';
import { anchorOf, useBook, usePartTitle } from './book';
import css from './guidelines.module.css';

/** A chapter: its number, its name, one sentence on what it does, and its paragraphs. */
export function Part({ part, children }: { part: GuidelinePart; children: ReactNode }) {
  const { t } = useTranslation();
  const titleOf = usePartTitle();
  const { marked } = useBook();
  const heading = `${anchorOf(part)}/heading`;
  return (
    <section
      id={anchorOf(part)}
      tabIndex={-1}
      className={`${css.part} ${marked === part ? css.marked : ''}`}
      aria-labelledby={heading}
    >
      <h2 id={heading}>
        <span className={css.number}>{GUIDELINE_PARTS.indexOf(part) + 1}</span>
        {titleOf(part)}
      </h2>
      <p className={css.about}>{t(`guidelines.about.${part}`)}</p>
      {children}
    </section>
  );
}
