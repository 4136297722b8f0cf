import type { Table } from '../page';

/** One figure on a public set, beside what others reached on it. */
export interface Figure {
  what: string;
  set: string;
  rows: number;
  measure: string;
  /** Percent. */
  ours: number;
  /** As `shared/data/README.md` gives them; a word after the figure says where the task differs. */
  published?: string;
  small?: string;
}

export function figureTable(figures: readonly Figure[], title?: string): Table {
  return {
    title,
    head: ['what', 'set', 'rows', 'measure', 'ours', 'best published', 'small model'],
    rows: figures.map(({ what, set, rows, measure, ours, published = '–', small = '–' }) => [
      what,
      set,
      String(rows),
      measure,
      ours,
      published,
      small,
    ]),
  };
}
