import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../utils/log/database';
import { STEPS } from '../../../utils/log/migrations';
import { fill } from './fill';
import { clock, freshName, opened, place, value } from './help';

/*
 * A new version of the database needs two files: `utils/log/migrations/v003.ts`, and here `databases/v003.json`, an example
 * of a database of that version with something in every table. What stands in an example is never changed.
 */
interface Example {
  version: number;
  tables: Record<string, Record<string, unknown>[]>;
}

const FOLDER = new URL('./databases/', import.meta.url);
const fileOf = (version: number) => `v${String(version).padStart(3, '0')}.json`;
const example = (version: number): Example =>
  JSON.parse(readFileSync(new URL(fileOf(version), FOLDER), 'utf8'));

/** A database as Tonfall of that version left it. */
async function restore(name: string, { version, tables }: Example): Promise<void> {
  const database = new Dexie(name);
  for (const step of STEPS.filter((one) => one.version <= version))
    database.version(step.version).stores(step.stores);
  await database.open();
  expect(database.tables.map((table) => table.name).sort()).toEqual(Object.keys(tables).sort());
  for (const [table, rows] of Object.entries(tables)) await database.table(table).bulkAdd(rows);
  database.close();
}

it('versions count up from 1, one file each, and every one has an example', () => {
  expect(STEPS.map((step) => step.version)).toEqual(STEPS.map((_, at) => at + 1));
  expect(readdirSync(FOLDER).sort()).toEqual(STEPS.map((step) => fileOf(step.version)));
});

describe.each(STEPS.map((step) => step.version))('the example of version %i', (version) => {
  it('holds something in every table', () => {
    const { version: stated, tables } = example(version);
    expect(stated).toBe(version);
    for (const [table, rows] of Object.entries(tables))
      expect([table, rows.length > 0]).toEqual([table, true]);
  });

  it('becomes a database of today that answers', async () => {
    const name = freshName();
    await restore(name, example(version));
    const database = value(await openDatabase(name));
    expect(await database.meta.get('schema')).toMatchObject({ version: STEPS.length });
    database.close();

    const log = await opened({ name });
    const here = place({ key: 'x:example' });
    expect(value(await log.history.ofConversation(here.thread))).toMatchObject([
      { status: 'posted', commentId: 'c1', text: expect.stringContaining('Zwei Wochen') },
    ]);
    expect(value(await log.drafts.load(place({ key: 'x:example', id: 'c2' })))?.text).toBe('Danke, {Name}!');
    expect(value(await log.corrections.lastOfPerson(here))).toMatchObject([{ field: 'arousal', to: 1 }]);
    expect(value(await log.decisions.ofConversation(here.thread))).toMatchObject([{ handedTo: 'Recht' }]);
    expect(value(await log.privacy.findPeople('quirina'))).toHaveLength(1);
    expect(value(await log.privacy.deletions())).toMatchObject([{ reason: 'conversation' }]);
    log.close();
  });
});

it('rows of today look like the latest example: whoever changes them adds a version', async () => {
  const name = freshName();
  const log = await opened({ name, now: clock().now });
  await fill(log);
  log.close();
  const database = value(await openDatabase(name));
  const { tables } = example(STEPS.length);
  for (const table of database.tables) {
    const today: object[] = await table.toArray();
    expect([table.name, shape(today)]).toEqual([table.name, shape(tables[table.name] ?? [])]);
  }
  database.close();
});

/** Every path of keys in the rows, with the types that stand there; what is in a list counts once. */
function shape(rows: readonly object[]): string[] {
  const paths = new Set<string>();
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const item of value) walk(item, `${path}[]`);
    else if (value !== null && typeof value === 'object')
      for (const [key, item] of Object.entries(value)) walk(item, `${path}.${key}`);
    else paths.add(`${path}: ${value === null ? 'null' : typeof value}`);
  };
  for (const row of rows) walk(row, '');
  return [...paths].sort();
}
