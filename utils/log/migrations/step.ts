import type { Transaction } from 'dexie';

/**
 * One version of the database, one file: `v003.ts`, added to `STEPS`, never changed after a release.
 * Each comes with an example `tests/unit/log/databases/v003.json` of a database of that version; a test walks them all.
 */
export interface Step {
  version: number;
  /** Tables that are new or whose indexes changed, in Dexie's notation; `null` drops a table. Index only what is queried. */
  stores: Record<string, string | null>;
  /** Brings the rows over. Throwing undoes the whole step and leaves the database as it was. */
  upgrade?(transaction: Transaction): PromiseLike<unknown>;
}
