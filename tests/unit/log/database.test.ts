import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../utils/log/database';
import { STEPS, type Step } from '../../../utils/log/migrations';
import { draft, freshName, open, opened, place, rawDump, reply, value } from './help';

afterEach(() => {
  vi.restoreAllMocks();
});

const next = (upgrade?: Step['upgrade']): Step[] => [
  ...STEPS,
  { version: STEPS.length + 1, stores: { promises: 'id' }, ...(upgrade && { upgrade }) },
];

const nativeVersion = async (name: string) =>
  (await indexedDB.databases()).find((database) => database.name === name)?.version;

async function filled(name: string) {
  const log = await opened({ name });
  value(await log.replies.record(place(), reply('Das bleibt erhalten, was auch geschieht.')));
  value(await log.drafts.save(place({ id: 'c2' }), draft('Auch dieser Entwurf.')));
  return log;
}

const rows = (dump: string) => dump.split('\n').slice(1);

describe('opening', () => {
  it('a migration that throws leaves everything as it was and offers the raw data', async () => {
    const name = freshName();
    (await filled(name)).close();
    const before = await rawDump(name);

    const failing = next(async (transaction) => {
      await transaction.table('replies').clear();
      throw new Error('broken step');
    });
    const result = await openDatabase(name, undefined, failing);
    expect(result).toMatchObject({ ok: false, error: { kind: 'migrationFailed' } });

    expect(rows(await rawDump(name))).toEqual(rows(before));
    expect(await nativeVersion(name)).toBe(STEPS.length * 10);
    const log = await opened({ name });
    expect(value(await log.history.ofConversation(place().thread))).toHaveLength(1);
  });

  it('a migration that works keeps the rows and notes the version', async () => {
    const name = freshName();
    (await filled(name)).close();
    const steps = next((transaction) =>
      transaction
        .table('replies')
        .toCollection()
        .modify((row: { text: string }) => {
          row.text = row.text.toUpperCase();
        }),
    );
    const database = value(await openDatabase(name, undefined, steps));
    expect((await database.replies.toArray()).map((row) => row.text)).toEqual([
      'DAS BLEIBT ERHALTEN, WAS AUCH GESCHIEHT.',
    ]);
    expect(await database.meta.get('schema')).toMatchObject({ version: STEPS.length + 1 });
    expect(database.tables.map((table) => table.name)).toContain('promises');
    database.close();
  });

  it('a database from the future is left alone', async () => {
    const name = freshName();
    (await filled(name)).close();
    value(await openDatabase(name, undefined, next())).close();
    const version = await nativeVersion(name);

    const result = await open({ name });
    expect(result).toMatchObject({ ok: false, error: { kind: 'newerVersion' } });
    expect(await nativeVersion(name)).toBe(version);
    expect(await rawDump(name)).toContain('Das bleibt erhalten');
  });

  it('another window that holds the old database open is reported, and trying again helps', async () => {
    const name = freshName();
    (await filled(name)).close();
    const holding = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
    });
    vi.spyOn(console, 'warn').mockReturnValue();
    expect(await openDatabase(name, undefined, next())).toMatchObject({
      ok: false,
      error: { kind: 'blocked' },
    });
    holding.close();
    const database = value(await openDatabase(name, undefined, next()));
    expect(await database.replies.count()).toBe(1);
    database.close();
  });

  it('an open log makes way for a newer version and says that it is closed', async () => {
    const name = freshName();
    const onClosed = vi.fn();
    const log = await opened({ name, onClosed });
    value(await openDatabase(name, undefined, next())).close();
    expect(onClosed).toHaveBeenCalledOnce();
    const saved = await log.replies.record(place(), reply('Zu spät'));
    expect(saved).toMatchObject({ ok: false, error: { kind: 'closed' } });
    expect(await nativeVersion(name)).toBe((STEPS.length + 1) * 10);
  });

  it('without any database it says so', async () => {
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('no', 'SecurityError'));
    expect(await open()).toMatchObject({
      ok: false,
      error: { kind: 'unavailable', detail: 'SecurityError' },
    });
  });

  it('without a proper key for pseudonyms nothing is opened', async () => {
    const name = freshName();
    for (const pseudonymKey of [
      async () => new Uint8Array(8),
      () => Promise.reject(new Error('storage is gone')),
    ])
      expect(await open({ name, pseudonymKey })).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
    expect(await nativeVersion(name)).toBeUndefined();
  });
});

describe('writing', () => {
  it('to a full disk is reported, and nothing is half kept', async () => {
    const name = freshName();
    const log = await filled(name);
    const before = await rawDump(name);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      // The reply itself still fits; what belongs to it does not.
      if (this.name === 'names') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, row);
    });
    const result = await log.replies.record(place({ id: 'c9' }), reply('Passt nicht mehr hinein.'));
    vi.restoreAllMocks();
    expect(result).toMatchObject({ ok: false, error: { kind: 'quota' } });
    expect(rows(await rawDump(name))).toEqual(rows(before));
  });

  it('that the browser gives up is reported, and nothing is half kept', async () => {
    const name = freshName();
    const log = await filled(name);
    const before = await rawDump(name);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      const request = put.apply(this, row);
      if (this.name === 'names') this.transaction.abort();
      return request;
    });
    const result = await log.replies.record(place({ id: 'c9' }), reply('Mittendrin abgebrochen.'));
    vi.restoreAllMocks();
    expect(result).toMatchObject({ ok: false, error: { kind: 'aborted' } });
    expect(rows(await rawDump(name))).toEqual(rows(before));
    value(await log.replies.record(place({ id: 'c9' }), reply('Und noch einmal.')));
  });

  it('after closing is reported', async () => {
    const onClosed = vi.fn();
    const log = await opened({ onClosed });
    log.close();
    expect(onClosed).not.toHaveBeenCalled();
    expect(await log.history.ofConversation(place().thread)).toMatchObject({
      ok: false,
      error: { kind: 'closed' },
    });
  });
});

describe('the raw export', () => {
  it('holds every row of every table, in batches, after a line that says what it is', async () => {
    const name = freshName();
    const log = await filled(name);
    const database = value(await openDatabase(name));
    const [sample] = await database.replies.toArray();
    if (!sample) throw new Error('no row');
    await database.replies.bulkAdd(Array.from({ length: 1200 }, (_, at) => ({ ...sample, id: `r${at}` })));
    const lines = (await rawDump(name))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0]).toMatchObject({ tonfall: 'log', version: STEPS.length * 10 });
    const ids = lines.filter((line) => line.table === 'replies').map((line) => line.row.id);
    expect(ids).toHaveLength(1201);
    expect(new Set(ids).size).toBe(1201);
    for (const { name: table } of database.tables) {
      const exported = lines.filter((line) => line.table === table).length;
      expect([table, exported]).toEqual([table, await database.table(table).count()]);
    }
    database.close();
    log.close();
  });

  it('of nothing is nothing, and makes no database', async () => {
    const name = freshName();
    expect(await rawDump(name)).toBe('');
    expect(await Dexie.exists(name)).toBe(false);
  });
});
