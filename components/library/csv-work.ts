import type { CsvRow } from '../../utils/library/templates/csv';
import { type CsvOptions, type CsvTemplates, templatesFromCsv } from '../../utils/library/templates/from-csv';

/** Rows at a time: short enough that the page goes on answering. */
const ROWS = 50;

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Makes templates of many rows without holding up the page. `progress` gets the share that is done, 0 to 1.
 * @returns `null` when it was cancelled
 */
export async function workThrough(
  rows: readonly CsvRow[],
  options: CsvOptions,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<CsvTemplates | null> {
  const all: CsvTemplates = { templates: [], notTaken: [], slotAdded: [] };
  const ids = new Set(options.takenIds);
  for (let from = 0; from < rows.length; from += ROWS) {
    await pause();
    if (signal.aborted) return null;
    const part = templatesFromCsv(rows.slice(from, from + ROWS), { ...options, takenIds: ids });
    for (const { id } of part.templates) ids.add(id);
    all.templates.push(...part.templates);
    all.notTaken.push(...part.notTaken);
    all.slotAdded.push(...part.slotAdded);
    progress(Math.min(1, (from + ROWS) / rows.length));
  }
  return all;
}
