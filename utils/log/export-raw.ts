import { DATABASE_NAME } from './database';

/** Rows held in memory at a time. */
const BATCH = 500;

/**
 * The stored database as it is, of whatever version, as JSON lines: the way out when the log cannot be opened.
 * First `{"tonfall":"log","version":…,"exportedAt":…}` (the version as IndexedDB counts it), then one
 * `{"table":…,"row":…}` per row. Reads in batches and changes nothing. Throws what the browser throws.
 */
export async function* exportRaw(name = DATABASE_NAME): AsyncGenerator<string, void, undefined> {
  const known = await indexedDB.databases();
  if (!known.some((database) => database.name === name)) return;
  const database = await settle(indexedDB.open(name));
  try {
    const { version } = database;
    yield line({ tonfall: 'log', version, exportedAt: new Date().toISOString() });
    for (const table of database.objectStoreNames) {
      let after: IDBValidKey | undefined;
      do {
        const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
        const store = database.transaction(table).objectStore(table);
        const [rows, keys] = await Promise.all([
          settle(store.getAll(range, BATCH)),
          settle(store.getAllKeys(range, BATCH)),
        ]);
        for (const row of rows) yield line({ table, row });
        after = keys.length === BATCH ? keys.at(-1) : undefined;
      } while (after !== undefined);
    }
  } finally {
    database.close();
  }
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

const settle = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
