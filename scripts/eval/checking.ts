import type { Check, CheckContext, Checker, PropertyKey } from '../../utils/checking/checking';
import { PROPERTY_KEYS } from '../../utils/checking/checking';
import type { Lang } from '../../utils/language/message';
import type { IntentId, Reader } from '../../utils/reading/reading';

/** A labelled draft, one line of `data/rows/drafts.*.jsonl`. A key in `must_flag` always means violated. */
export interface DraftRow {
  id: string;
  lang: Lang;
  platform: string;
  comment: string;
  draft: string;
  intent: IntentId;
  must_flag: PropertyKey[];
  must_not_flag: PropertyKey[];
  strengths: PropertyKey[];
  verdict: 'good' | 'needs_work' | 'unsafe';
  note?: string;
  context?: CheckContext;
}

/** Numbers of what came out right, of all that were due. */
export interface Share {
  right: number;
  of: number;
}

export interface DraftMiss {
  id: string;
  what: 'overlooked' | 'false alarm' | 'unsafe without a block' | 'good with a finding';
  keys: string[];
}

export interface CheckingTable {
  rows: number;
  /** Findings that must be raised, and were. */
  raised: Share;
  /** Tempting phrases that were left alone. */
  spared: Share;
  /** Unsafe drafts with at least one block. */
  unsafe: Share;
  /** Drafts that need work but are not unsafe, and have no block. */
  unblocked: Share;
  /** Good drafts without any block or warn. */
  good: Share;
  /** Merits named in the labels that the check names too. */
  praised: Share;
  /** `right` findings of all that were due, and false alarms of all temptations, by property. */
  byKey: Record<string, { raised: Share; alarms: Share }>;
  misses: DraftMiss[];
}

const share = (): Share => ({ right: 0, of: 0 });

function count(into: Share, right: boolean): boolean {
  into.of += 1;
  if (right) into.right += 1;
  return right;
}

/** Checks every row and compares with its labels. `read` reads the comment as the product does. */
export function evaluateChecking(rows: readonly DraftRow[], check: Checker, read: Reader): CheckingTable {
  const table: CheckingTable = {
    rows: rows.length,
    raised: share(),
    spared: share(),
    unsafe: share(),
    unblocked: share(),
    good: share(),
    praised: share(),
    byKey: Object.fromEntries(PROPERTY_KEYS.map((key) => [key, { raised: share(), alarms: share() }])),
    misses: [],
  };
  for (const row of rows) compare(row, checkRow(row, check, read), table);
  return table;
}

function checkRow(row: DraftRow, check: Checker, read: Reader): Check {
  const { comment, draft, platform, lang, context } = row;
  const reading = read({ text: comment, lang, platform, context: context?.post });
  return check({ draft, comment, reading, platform, lang, context });
}

function compare(row: DraftRow, result: Check, table: CheckingTable): void {
  const flagged = new Set<string>(result.findings.map(({ key }) => key));
  const praised = new Set<string>(result.strengths.map(({ key }) => key));
  const miss = (what: DraftMiss['what'], keys: string[]): void => {
    if (keys.length > 0) table.misses.push({ id: row.id, what, keys });
  };
  miss(
    'overlooked',
    row.must_flag.filter((key) => {
      count(table.byKey[key]?.raised ?? share(), flagged.has(key));
      return !count(table.raised, flagged.has(key));
    }),
  );
  miss(
    'false alarm',
    row.must_not_flag.filter((key) => {
      count(table.byKey[key]?.alarms ?? share(), flagged.has(key));
      return !count(table.spared, !flagged.has(key));
    }),
  );
  for (const key of row.strengths) count(table.praised, praised.has(key));
  const serious = result.findings.filter(({ severity }) => severity === 'block' || severity === 'warn');
  const blocked = serious.some(({ severity }) => severity === 'block');
  if (row.verdict === 'needs_work') count(table.unblocked, !blocked);
  if (row.verdict === 'unsafe') {
    if (!count(table.unsafe, blocked)) miss('unsafe without a block', [...flagged]);
  }
  if (row.verdict === 'good' && !count(table.good, serious.length === 0)) {
    miss('good with a finding', [...new Set(serious.map(({ key }) => key))]);
  }
}
