/** A page of tables as Markdown, aligned so that it reads as well in a terminal. */

/** A number is shown with one decimal, `NaN` as a dash. */
export type Cell = string | number;

export interface Table {
  /** One line above the table. */
  title?: string;
  head: string[];
  rows: Cell[][];
}

export interface Section {
  title: string;
  /** Paragraphs before the tables: what was counted, and what the figures do not say. */
  notes?: string[];
  tables: Table[];
}

function shown(cell: Cell): string {
  if (typeof cell === 'number') return Number.isNaN(cell) ? '–' : cell.toFixed(1);
  return cell.replace(/\s+/gu, ' ').replaceAll('|', '\\|').trim();
}

const COUNT_OR_SHARE = /^(?:[\d./]+|–|)$/;

/** A table in Markdown; columns of numbers are set to the right. */
export function tableOf({ title, head, rows }: Table): string {
  const cells = rows.map((row) => head.map((_, column) => shown(row[column] ?? '')));
  const numeric = head.map((_, column) => cells.every((row) => COUNT_OR_SHARE.test(row[column] ?? '')));
  const widths = head.map((name, column) =>
    Math.max(3, name.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => (numeric[i] ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, i) => (numeric[i] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  const body = [line(head), `| ${rule.join(' | ')} |`, ...cells.map(line)].join('\n');
  return title ? `${title}\n\n${body}` : body;
}

/** A section with its heading; a section without any row says so. */
export function sectionOf({ title, notes = [], tables }: Section): string {
  const filled = tables.filter(({ rows }) => rows.length > 0).map(tableOf);
  return [`## ${title}`, ...notes, ...(filled.length ? filled : ['Nothing to measure here.'])].join('\n\n');
}

/** The whole page. `sections` are those of `sectionOf`. */
export function pageOf(title: string, notes: readonly string[], sections: readonly string[]): string {
  return `${[`# ${title}`, ...notes, ...sections].join('\n\n')}\n`;
}

/** The section of a written page with this heading, `undefined` when there is none. */
export function sectionFrom(page: string, title: string): string | undefined {
  const start = page.indexOf(`\n## ${title}\n`);
  if (start < 0) return undefined;
  const end = page.indexOf('\n## ', start + 1);
  return page.slice(start, end < 0 ? undefined : end).trim();
}
