import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bringManagedPacks } from '../../components/settings/managed-packs';
import * as parsing from '../../utils/library/templates/parse';
import { serialiseTeamPack } from '../../utils/library/templates/serialise';
import type { TeamPack, TeamTemplate } from '../../utils/library/templates/template';
import { type Log, openLog } from '../../utils/log';
import type { Outcome } from '../../utils/log/log';

const template = (id: string, title: string): TeamTemplate => ({
  id,
  title,
  framing: 'own_and_fix',
  language: 'de',
  register: 'sie',
  moves: [{ move: 'ACK', text: 'Das Paket ist seit {Zahl der Tage} Tagen unterwegs.' }],
  slots: [],
  intents: [],
  owner: '',
  reviewedAt: null,
  notes: '',
  retired: false,
});

const pack = (id: string, ...templates: TeamTemplate[]): Omit<TeamPack, 'hash'> => ({
  format: 'tonfall-library',
  version: 1,
  id,
  name: `Paket ${id}`,
  owner: '',
  licence: 'CC0-1.0',
  templates,
});

async function value<T>(outcome: Outcome<T>): Promise<T> {
  const result = await outcome;
  if (!result.ok) throw new Error(result.error.message.en);
  return result.value;
}

let library: Log['library'];
let number = 0;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  number += 1;
  const secret = new Uint8Array(32);
  library = (await value(openLog({ name: `managed-${number}`, pseudonymKey: async () => secret }))).library;
});

const bring = (...texts: string[]) => bringManagedPacks(library, 'default', texts);
const titles = async () => (await value(library.all())).templates.map(({ template: { title } }) => title);

describe('packs that an administrator hands out', () => {
  it('come into the library, to use and not to change', async () => {
    expect(await bring(await serialiseTeamPack(pack('post', template('t1', 'Verspätung'))))).toEqual([]);
    expect((await value(library.all())).packs).toMatchObject([{ id: 'post', managed: true }]);
    expect(await titles()).toEqual(['Verspätung']);
    expect((await library.save('post', template('t2', 'Eigenes'))).ok).toBe(false);
  });

  it('are read again only when they have changed', async () => {
    const parse = vi.spyOn(parsing, 'parseTeamPack');
    const first = await serialiseTeamPack(pack('post', template('t1', 'Verspätung')));
    await bring(first);
    await bring(first);
    expect(parse).toHaveBeenCalledTimes(1);
    await bring(await serialiseTeamPack(pack('post', template('t1', 'Verspätung, neu'))));
    expect(parse).toHaveBeenCalledTimes(2);
    expect(await titles()).toEqual(['Verspätung, neu']);
  });

  it('come back when the library has lost them', async () => {
    const text = await serialiseTeamPack(pack('post', template('t1', 'Verspätung')));
    await bring(text);
    await value(library.removePack('post', true));
    await bring(text);
    expect(await titles()).toEqual(['Verspätung']);
  });

  it('go when they are withdrawn; packs of the team stay', async () => {
    await value(library.savePack({ id: 'own', name: 'Eigenes', owner: '', licence: '' }));
    await bring(
      await serialiseTeamPack(pack('post', template('t1', 'Verspätung'))),
      await serialiseTeamPack(pack('rent', template('t1', 'Miete'))),
    );
    await bring(await serialiseTeamPack(pack('rent', template('t1', 'Miete'))));
    expect((await value(library.all())).packs.map(({ id }) => id).sort()).toEqual(['own', 'rent']);
    await bring();
    expect((await value(library.all())).packs.map(({ id }) => id)).toEqual(['own']);
  });

  it('give a pack of the team back that they took the place of', async () => {
    const own = await parsing.parseTeamPack(
      await serialiseTeamPack(pack('post', template('t1', 'Unsere Worte'), template('t2', 'Nur unsere'))),
    );
    if (own.ok) await value(library.importPack(own.pack));
    await bring(await serialiseTeamPack(pack('post', template('t1', 'Verspätung'))));
    await bring(await serialiseTeamPack(pack('post', template('t1', 'Verspätungen'))));
    expect((await value(library.all())).packs).toMatchObject([{ id: 'post', managed: true }]);
    await bring();
    expect((await value(library.all())).packs).toMatchObject([{ id: 'post', managed: false }]);
    expect(await titles()).toEqual(['Verspätungen', 'Nur unsere']);
    expect((await value(library.versions('own:post/t1'))).at(-1)?.template.title).toBe('Unsere Worte');
    await value(library.removePack('post'));
    expect(await titles()).toEqual([]);
  });

  it('are refused where two have the same id, and the first stays', async () => {
    const texts = await Promise.all(
      ['Eins', 'Zwei'].map((title) => serialiseTeamPack(pack('post', template('t1', title)))),
    );
    for (const _ of [1, 2]) {
      expect((await bring(...texts))[0]?.de).toContain('packs.1');
      expect(await titles()).toEqual(['Eins']);
    }
    expect(await value(library.versions('own:post/t1'))).toHaveLength(1);
  });

  it('that cannot be read are named, and leave in place what is there', async () => {
    await bring(await serialiseTeamPack(pack('post', template('t1', 'Verspätung'))));
    const problems = await bring(
      '{"format":"tonfall-library"',
      await serialiseTeamPack(pack('rent', template('t1', 'Miete'))),
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]?.en).toContain('“packs.0”');
    expect((await titles()).sort()).toEqual(['Miete', 'Verspätung']);
  });
});
