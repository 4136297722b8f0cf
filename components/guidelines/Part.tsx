import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuidelinePart } from '../../utils/library/guidelines/guidelines';
import { anchorOf, countsOf, useBook, usePartTitle } from './book';
import css from './guidelines.module.css';

/** A chapter: its number, its name, one sentence on what it does, and its paragraphs. */
export function Part({ part, children }: { part: GuidelinePart; children: ReactNode }) {
  const { t } = useTranslation();
  const titleOf = usePartTitle();
  const { guidelines, marked } = useBook();
  const isEmpty = countsOf(guidelines)[part] === 0;
  const heading = `${anchorOf(part)}/heading`;
  return (
    <section
      id={anchorOf(part)}
      tabIndex={-1}
      className={`${css.part} ${marked === part ? css.marked : ''} ${isEmpty ? css.empty : ''}`}
      aria-labelledby={heading}
    >
      <h2 id={heading}>
        <span className={css.number} />
        {titleOf(part)}
      </h2>
      <p className={css.about}>{t(`guidelines.about.${part}`)}</p>
      {children}
    </section>
  );
}
