import { Dexie } from 'dexie';
import { DEFAULT_CLIENT } from '../library/client';
import { attempt, type LogError, logError } from './errors';
import { STEPS, type Step } from './migrations';
import { fail, ok, type Result } from './result';
import type { MetaEntry, Tables } from './schema';

export type LogDatabase = Dexie & Tables;

/** Dexie keeps its version times ten in IndexedDB, and counts the ones up when it patches a schema. */
const NATIVE = 10;

export const DATABASE_NAME = 'tonfall';

/**
 * The database of a client: clients share nothing.
 * @param clientId lower-case letters, digits and hyphens, see `Client`
 */
export const databaseName = (clientId: string): string =>
  clientId === DEFAULT_CLIENT.id ? DATABASE_NAME : `${DATABASE_NAME}.${clientId}`;

/** Version of the stored database, 0 when there is none. Opens and changes nothing. */
async function storedVersion(name: string): Promise<number> {
  const known = await indexedDB.databases();
  return Math.floor((known.find((database) => database.name === name)?.version ?? 0) / NATIVE);
}

/**
 * Opens the database at the version of the last step, migrating it where it is older.
 * Fails closed: a migration that throws and a database from the future leave everything as it is and are reported.
 * (Dexie by itself would open a newer database with the older schema.)
 */
export async function openDatabase(
  name: string,
  onClosed?: () => void,
  steps: readonly Step[] = STEPS,
): Promise<Result<LogDatabase, LogError>> {
  const target = Math.max(...steps.map((step) => step.version));
  let stored: number;
  try {
    stored = await storedVersion(name);
  } catch (cause) {
    return fail(logError('unavailable', cause));
  }
  if (stored > target) return fail(logError('newerVersion'));

  const database = withSteps(name, steps, target);
  let blocked = false;
  database.on('blocked', () => {
    blocked = true;
    database.close();
  });
  // Without this, Dexie would warn and let the next query reopen, with the old schema over the new database.
  database.on('versionchange', () => {
    database.close();
    return false;
  });

  const opened = await attempt(() => database.open());
  if (opened.ok) {
    // Another window may have been quicker with a newer version.
    if (Math.floor(database.backendDB().version / NATIVE) > target) {
      database.close();
      return fail(logError('newerVersion'));
    }
    if (onClosed) database.on('close', onClosed);
    return ok(database);
  }
  database.close();
  if (blocked) return fail(logError('blocked'));
  if (opened.error.kind === 'quota') return opened;
  const kind = stored > 0 && stored < target ? 'migrationFailed' : 'unavailable';
  return fail({ ...logError(kind), ...(opened.error.detail && { detail: opened.error.detail }) });
}

function withSteps(name: string, steps: readonly Step[], target: number): LogDatabase {
  const database = new Dexie(name, { autoOpen: false }) as LogDatabase;
  for (const step of steps) {
    const version = database.version(step.version).stores(step.stores);
    version.upgrade(async (transaction) => {
      await step.upgrade?.(transaction);
      await transaction.table<MetaEntry>('meta').put(schemaEntry(step.version));
    });
  }
  database.on('populate', (transaction) => transaction.table<MetaEntry>('meta').add(schemaEntry(target)));
  return database;
}

const schemaEntry = (version: number): MetaEntry => ({
  key: 'schema',
  version,
  since: new Date().toISOString(),
});
