import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseTeamPack } from '../../../utils/library/templates/parse';
import { sealTeamPack, serialiseTeamPack } from '../../../utils/library/templates/serialise';
import {
  TEAM_PACK_FORMAT,
  type TeamPack,
  type TeamTemplate,
} from '../../../utils/library/templates/template';
import type { Log, NewReply } from '../../../utils/log';
import type { LibraryContent } from '../../../utils/log/log';
import { clock, comment, freshName, opened, place, rawDump, reads, reply, template, value } from './help';

afterEach(() => {
  vi.restoreAllMocks();
});

const packOf = (templates: TeamTemplate[], over: Partial<TeamPack> = {}): TeamPack => ({
  format: TEAM_PACK_FORMAT,
  version: 1,
  id: 'shop',
  name: 'Laden',
  owner: 'JB',
  licence: 'CC0-1.0',
  hash: '',
  ...over,
  templates,
});

const many = (count: number): TeamTemplate[] =>
  Array.from({ length: count }, (_, at) =>
    template(`t${at}`, {
      title: `Vorlage ${at}`,
      register: at % 3 === 0 ? null : 'du',
      reviewedAt: at % 2 === 0 ? null : '2026-10-01',
      notes: at % 5 === 0 ? '' : `Notiz „${at}“ – äöüß 🙂`,
    }),
  );

async function withPack(templates: TeamTemplate[], managed = false, name = freshName()): Promise<Log> {
  const log = await opened({ name });
  value(await log.library.importPack(packOf(templates), managed));
  return log;
}

const keysOf = async (log: Log): Promise<string[]> =>
  value(await log.library.all()).templates.map(({ key }) => key);

const rows = (dump: string) => dump.split('\n').slice(1);

describe('importing a pack', () => {
  it('puts 2,000 templates in, in the order of the file', async () => {
    const log = await opened();
    const templates = many(2000);
    expect(value(await log.library.importPack(packOf(templates)))).toEqual({
      added: 2000,
      changed: 0,
      retired: 0,
    });
    const { packs, templates: stored } = value(await log.library.all());
    expect(packs).toMatchObject([{ id: 'shop', name: 'Laden', managed: false }]);
    expect(stored.map((row) => row.template)).toEqual(templates);
    expect(stored.every(({ version }) => version === 1)).toBe(true);
  });

  it('again changes nothing but the order', async () => {
    const log = await withPack([template('a'), template('b')]);
    const reordered = packOf([template('b'), template('a')]);
    expect(value(await log.library.importPack(reordered))).toEqual({ added: 0, changed: 0, retired: 0 });
    expect(await keysOf(log)).toEqual(['own:shop/b', 'own:shop/a']);
    expect(value(await log.library.versions('own:shop/a'))).toHaveLength(1);
  });

  it('of the same id replaces: changed ones keep their history, missing ones are retired', async () => {
    const log = await withPack([template('a'), template('gone'), template('same')]);
    value(await log.library.mark('own:shop/a', { favourite: true }));
    const next = packOf([template('new'), template('a', { title: 'Neu' }), template('same')], {
      name: 'Neu',
    });
    expect(value(await log.library.importPack(next))).toEqual({ added: 1, changed: 1, retired: 1 });
    const { packs, templates, marks } = value(await log.library.all());
    expect(packs).toMatchObject([{ name: 'Neu' }]);
    expect(templates.map(({ key, version, template }) => [key, version, template.retired])).toEqual([
      ['own:shop/new', 1, false],
      ['own:shop/a', 2, false],
      ['own:shop/same', 1, false],
      ['own:shop/gone', 2, true],
    ]);
    expect(marks).toMatchObject([{ key: 'own:shop/a', favourite: true }]);
    expect(value(await log.library.versions('own:shop/a')).map((one) => one.template.title)).toEqual([
      'Neu',
      'Zu spät geliefert',
    ]);
    expect(value(await log.library.importPack(next))).toEqual({ added: 0, changed: 0, retired: 0 });
  });

  it('leaves other packs alone, also one whose id begins the same', async () => {
    const log = await withPack([template('a')]);
    value(await log.library.importPack(packOf([template('a')], { id: 'shop-2', name: 'Zweiter' })));
    value(await log.library.importPack(packOf([], { name: 'Erster' })));
    expect(value(await log.library.all()).templates.map((row) => [row.key, row.template.retired])).toEqual([
      ['own:shop/a', true],
      ['own:shop-2/a', false],
    ]);
    value(await log.library.removePack('shop'));
    expect(await keysOf(log)).toEqual(['own:shop-2/a']);
  });

  it.each([
    ['a full disk', 'quota'],
    ['a write that the browser gives up', 'aborted'],
  ] as const)('%s leaves everything as it was', async (_, kind) => {
    const name = freshName();
    const log = await withPack([template('a'), template('b')], false, name);
    const before = await rawDump(name);
    const put = IDBObjectStore.prototype.put;
    let written = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (this.name !== 'templates' || ++written < 300) return put.apply(this, row);
      if (kind === 'quota') throw new DOMException('full', 'QuotaExceededError');
      const request = put.apply(this, row);
      this.transaction.abort();
      return request;
    });
    const result = await log.library.importPack(packOf(many(500), { name: 'Halb' }));
    vi.restoreAllMocks();
    expect(result).toMatchObject({ ok: false, error: { kind } });
    expect(written).toBeGreaterThanOrEqual(300);
    expect(rows(await rawDump(name))).toEqual(rows(before));
  });
});

describe('exporting a pack', () => {
  it('gives the bytes that were imported', async () => {
    const { hash: _, ...content } = packOf(many(60));
    const text = await serialiseTeamPack(content);
    const parsed = await parseTeamPack(text);
    if (!parsed.ok) throw new Error(parsed.reason.en);
    const log = await opened();
    value(await log.library.importPack(parsed.pack));
    const exported = value(await log.library.exportPack('shop'));
    expect(exported).toEqual(await sealTeamPack(content));
    expect(exported.hash).toMatch(/^sha256-[0-9a-f]{64}$/);
    const { hash: __, ...again } = exported;
    expect(await serialiseTeamPack(again)).toBe(text);
  });

  it('that is not there says so', async () => {
    const log = await opened();
    expect(await log.library.exportPack('none')).toMatchObject({ ok: false, error: { kind: 'notFound' } });
  });
});

describe('a template', () => {
  it('gets a version with every save that changes it, the newest first', async () => {
    const time = clock();
    const log = await opened({ now: time.now });
    value(await log.library.savePack({ id: 'own', name: 'Eigene', owner: '', licence: '' }));
    const { key } = value(await log.library.save('own', template('a', { title: 'Eins' })));
    time.pass(1000);
    value(await log.library.save('own', template('a', { title: 'Zwei' })));
    expect(value(await log.library.save('own', template('a', { title: 'Zwei' }))).version).toBe(2);
    const [, first] = value(await log.library.versions(key));
    expect(first).toMatchObject({ version: 1, savedAt: '2026-11-02T09:00:00.000Z' });
    for (let number = 3; number <= 12; number += 1)
      value(await log.library.save('own', template('a', { title: `Nr. ${number}` })));
    expect(value(await log.library.versions(key)).map(({ version }) => version)).toEqual([
      12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1,
    ]);
    // Going back is going on.
    if (first) value(await log.library.save('own', first.template));
    const versions = value(await log.library.versions(key));
    expect(versions[0]).toMatchObject({ version: 13, template: { title: 'Eins' } });
    expect(new Set(versions.map(({ id }) => id)).size).toBe(13);
  });

  it('new ones follow the others; its pack must be there', async () => {
    const log = await withPack([template('z'), template('y')]);
    value(await log.library.save('shop', template('a')));
    expect(await keysOf(log)).toEqual(['own:shop/z', 'own:shop/y', 'own:shop/a']);
    expect(await log.library.save('none', template('a'))).toMatchObject({
      ok: false,
      error: { kind: 'notFound' },
    });
  });

  it('is removed with history and mark, and with it nobody else’s', async () => {
    const name = freshName();
    const log = await withPack([template('a'), template('ab')], false, name);
    for (const id of ['a', 'ab']) {
      value(await log.library.save('shop', template(id, { title: 'Neu' })));
      value(await log.library.mark(`own:shop/${id}`, { favourite: true }));
    }
    value(await log.library.remove('own:shop/a'));
    expect(await rawDump(name)).not.toContain('own:shop/a"');
    expect(await rawDump(name)).not.toContain('own:shop/a#');
    expect(value(await log.library.versions('own:shop/a'))).toEqual([]);
    expect(value(await log.library.versions('own:shop/ab'))).toHaveLength(2);
    expect(value(await log.library.all()).marks).toHaveLength(1);
  });
});

describe('a pack', () => {
  it('is renamed without touching its templates', async () => {
    const log = await withPack([template('a')]);
    const pack = { id: 'shop', name: 'Filiale', owner: 'MK', licence: 'intern' };
    expect(value(await log.library.savePack(pack))).toMatchObject({ ...pack, managed: false });
    expect(value(await log.library.all())).toMatchObject({ packs: [pack], templates: [{ version: 1 }] });
  });

  it('is removed with everything that belongs to it', async () => {
    const name = freshName();
    const log = await withPack(many(30), false, name);
    value(await log.library.save('shop', template('t1', { title: 'Neu' })));
    value(await log.library.mark('own:shop/t1', { favourite: true }));
    value(await log.library.removePack('shop'));
    expect(await rawDump(name)).not.toContain('shop');
    value(await log.library.removePack('shop'));
  });

  it('handed out by an administrator changes only by their hand', async () => {
    const name = freshName();
    const log = await withPack([template('a')], true, name);
    const before = await rawDump(name);
    const { library } = log;
    const refused = { ok: false, error: { kind: 'managed' } };
    expect(await library.save('shop', template('a', { title: 'Meins' }))).toMatchObject(refused);
    expect(await library.save('shop', template('b'))).toMatchObject(refused);
    expect(await library.remove('own:shop/a')).toMatchObject(refused);
    expect(await library.savePack({ id: 'shop', name: 'M', owner: '', licence: '' })).toMatchObject(refused);
    expect(await library.removePack('shop')).toMatchObject(refused);
    expect(await library.importPack(packOf([]))).toMatchObject(refused);
    expect(rows(await rawDump(name))).toEqual(rows(before));

    value(await library.mark('own:shop/a', { favourite: true }));
    const counts = value(await library.importPack(packOf([template('b')]), true));
    expect(counts).toEqual({ added: 1, changed: 0, retired: 1 });
    value(await library.removePack('shop', true));
    expect(value(await library.all())).toEqual({ packs: [], templates: [], marks: [] });
  });
});

it('marks keep what they are not told to change', async () => {
  const log = await withPack([template('a')]);
  const key = 'own:shop/a';
  value(await log.library.mark(key, { lastUsedAt: '2026-11-02T09:00:00.000Z' }));
  value(await log.library.mark(key, { favourite: true }));
  expect(value(await log.library.all()).marks).toEqual([
    {
      key,
      favourite: true,
      lastUsedAt: '2026-11-02T09:00:00.000Z',
      time: Date.parse('2026-11-02T09:00:00.000Z'),
    },
  ]);
});

describe('watching', () => {
  it('tells what is there and every change, also of another window, until it ends', async () => {
    const name = freshName();
    const log = await withPack([template('a')], false, name);
    const other = await opened({ name });
    const seen: LibraryContent[] = [];
    const failed = vi.fn();
    const end = log.library.watch((content) => seen.push(content), failed);
    await vi.waitFor(() => expect(seen.at(-1)?.templates).toHaveLength(1));
    value(await log.library.save('shop', template('b')));
    await vi.waitFor(() => expect(seen.at(-1)?.templates).toHaveLength(2));
    value(await other.library.mark('own:shop/a', { favourite: true }));
    await vi.waitFor(() => expect(seen.at(-1)?.marks).toHaveLength(1));
    end();
    const { length } = seen;
    value(await log.library.save('shop', template('c')));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toHaveLength(length);
    expect(failed).not.toHaveBeenCalled();
  });

  it('says when the library cannot be read, or the log is closed', async () => {
    const log = await withPack([template('a')]);
    const failed = vi.fn();
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    log.library.watch(() => {}, failed);
    await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
    expect(failed.mock.calls[0]?.[0]).toMatchObject({ kind: 'aborted' });
    vi.restoreAllMocks();
    log.close();
    log.library.watch(() => {}, failed);
    expect(failed.mock.calls[1]?.[0]).toMatchObject({ kind: 'closed' });
  });
});

describe('usage', () => {
  const begunAs = (key: string): NewReply['framing'] => ({
    id: 'own_and_fix',
    templateId: key,
    variants: [],
  });

  it('comes from the replies: how often, how much changed, what came after', async () => {
    const time = clock();
    const log = await opened({ now: time.now });
    const a = begunAs('own:shop/a');
    const said = (id: string, over: Partial<NewReply>) =>
      log.replies.record(place({ id }), reply(`Antwort auf ${id}, so kurz wie möglich.`, over));
    value(await said('c1', { framing: a, edited: 0.2, handledBy: 'JB' }));
    time.pass(60_000);
    value(await said('c2', { framing: a, edited: 0.6, status: 'copied' }));
    value(await said('c3', { framing: a, edited: null }));
    value(await said('c4', { framing: a, edited: 1, status: 'drafted' }));
    value(await said('c5', { framing: begunAs('own_and_fix.delivery') }));
    value(await said('c6', { framing: begunAs('own:shop/b') }));
    value(await said('c7', { framing: null }));
    const ours = comment({ id: 'o1', parentId: 'c1', text: 'Antwort auf c1, so kurz wie möglich.' });
    const next = comment({
      ...place().comment,
      id: 'n',
      parentId: 'o1',
      text: 'Danke!',
      isOwn: false,
      postedAt: undefined,
    });
    const thread = { ...place().thread, comments: [ours, next] };
    const [posted] = value(await log.replies.markPosted(thread));
    expect(posted).toMatchObject({ commentId: 'c1', handledBy: 'JB' });
    value(await log.replies.markAfter(thread, new Map([['n', reads('closing', 'joy_gratitude')]])));

    const usage = value(await log.library.usage());
    expect([...usage.keys()].sort()).toEqual(['own:shop/a', 'own:shop/b']);
    expect(usage.get('own:shop/a')).toEqual({
      key: 'own:shop/a',
      uses: 3,
      edited: expect.closeTo(0.4),
      answered: 1,
      thanked: 1,
      lastUsedAt: '2026-11-02T09:01:00.000Z',
    });
    expect(usage.get('own:shop/b')).toMatchObject({ uses: 1, edited: null, answered: 0, thanked: 0 });

    const since = value(await log.library.usage(new Date('2026-11-02T09:00:30.000Z')));
    expect(since.get('own:shop/a')).toMatchObject({ uses: 2, answered: 0 });
  });
});

describe('the library is the team’s own words', () => {
  it('so retention and erasing leave it', async () => {
    const name = freshName();
    const time = clock('2024-01-01T12:00:00.000Z');
    const log = await opened({ name, now: time.now });
    value(
      await log.library.importPack(
        packOf([template('a', { notes: 'Quirina Testfall hat das geschrieben.' })]),
      ),
    );
    value(await log.library.save('shop', template('a', { title: 'Neu' })));
    value(await log.library.mark('own:shop/a', { favourite: true }));
    value(await log.replies.record(place(), reply('Hallo Quirina.')));
    const library = async () =>
      rows(await rawDump(name)).filter((line) => /"table":"(?:packs|template)/.test(line));
    const before = await library();
    expect(before).toHaveLength(4);
    value(await log.privacy.erasePerson({ ...place().thread, author: place().comment.author }));
    time.set('2026-11-02T09:00:00.000Z');
    value(await log.privacy.applyRetention());
    value(await log.privacy.eraseEverything());
    expect(await library()).toEqual(before);
  });
});
