import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as Store from '../../components/settings/settings-store';
import { DEFAULT_CLIENT, DEFAULT_PROFILE } from '../../utils/library/client';
import { EMPTY_GUIDELINES, type Guidelines } from '../../utils/library/guidelines/guidelines';

// The log needs a database; it and what is put into it have tests of their own.
const deleteClientDatabase = vi.fn(async () => ({ ok: true, value: undefined }));
vi.mock('../../utils/log', () => ({
  deleteClientDatabase: (id: string) => deleteClientDatabase.apply(null, [id] as never),
}));

vi.mock('../../components/settings/managed-packs', () => ({ followManagedPacks: () => {} }));

let useSettings: typeof Store.useSettings;
let voiceOn: typeof Store.voiceOn;

/** As when a window opens. */
async function open() {
  vi.resetModules();
  ({ useSettings, voiceOn } = await import('../../components/settings/settings-store'));
  await state().start();
}

const state = () => useSettings.getState();
const stored = () => fakeBrowser.storage.local.get() as Promise<Record<string, object>>;
const book = (title: string): Guidelines => ({ ...EMPTY_GUIDELINES, title });
const BAKERY = { ...DEFAULT_CLIENT, id: 'bakery', name: 'Bakery', country: 'AT' } as const;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  deleteClientDatabase.mockClear();
  await open();
});

describe('voices', () => {
  it('are changed, chosen and taken away; the last one stays', () => {
    state().changeProfile('v1', { name: 'Jo' });
    expect(state().voice.name).toBe('Jo');
    const kim = state().addProfile({ ...DEFAULT_PROFILE, name: 'Kim', platforms: ['x'] });
    expect(kim).not.toBe('v1');
    state().useProfile(kim);
    expect(state().profile.name).toBe('Kim');
    expect(voiceOn('facebook').name).toBe('Jo');
    expect(voiceOn('x').name).toBe('Kim');
    state().useProfile('nobody');
    expect(state().profile.id).toBe(kim);
    state().removeProfile(kim);
    expect(state().profile.name).toBe('Jo');
    state().removeProfile('v1');
    expect(state().client.voices).toHaveLength(1);
  });

  it('stay the same objects while nothing of them changes', () => {
    const { voice, client, guidelines } = state();
    state().change({ theme: 'dark' });
    expect(state().voice).toBe(voice);
    expect(state().client).toBe(client);
    expect(state().guidelines).toBe(guidelines);
  });
});

describe('clients', () => {
  it('have guidelines of their own, also after a restart', async () => {
    state().changeGuidelines(book('Unsers'));
    const id = state().addClient(BAKERY);
    expect(id).toBe('bakery');
    expect(state().guidelines.title).toBe('Unsers');
    state().useClient(id);
    expect(state()).toMatchObject({ client: BAKERY, guidelines: { title: '' }, voice: { country: 'AT' } });
    state().changeGuidelines(book('Backstube'));
    await open();
    expect(state()).toMatchObject({ client: { id: 'bakery' }, guidelines: { title: 'Backstube' } });
    state().useClient('default');
    expect(state()).toMatchObject({ client: { id: 'default' }, guidelines: { title: 'Unsers' } });
  });

  it('get another id where theirs is taken or not safe', () => {
    expect(state().addClient(DEFAULT_CLIENT)).toBe('c2');
    expect(state().addClient({ ...BAKERY, id: '../x' })).toBe('c3');
    expect(state().settings.clients.map(({ id }) => id)).toEqual(['default', 'c2', 'c3']);
  });

  it('go with everything that is theirs; the last one stays', async () => {
    await fakeBrowser.storage.local.set({ 'pseudonymKey.bakery': 'AAAA', 'managedPacks.bakery': { p: 'h' } });
    state().addClient(BAKERY);
    state().useClient('bakery');
    state().changeGuidelines(book('Backstube'));
    await vi.waitFor(async () => expect(await stored()).toHaveProperty(['guidelines.bakery']));
    await state().removeClient('bakery');
    expect(state().client.id).toBe('default');
    expect(deleteClientDatabase).toHaveBeenCalledExactlyOnceWith('bakery');
    expect(Object.keys(await stored()).filter((key) => key.includes('bakery'))).toEqual([]);
    await state().removeClient('default');
    expect(state().settings.clients).toHaveLength(1);
    expect(deleteClientDatabase).toHaveBeenCalledTimes(1);
  });

  it('made in another window come with their guidelines', async () => {
    const { settings } = state();
    await fakeBrowser.storage.local.set({ 'guidelines.bakery': book('Backstube') });
    await fakeBrowser.storage.local.set({
      settings: { ...settings, clients: [...settings.clients, BAKERY], clientId: 'bakery' },
    });
    await vi.waitFor(() => expect(state().client.id).toBe('bakery'));
    expect(state().guidelines.title).toBe('Backstube');
  });
});

describe('two windows', () => {
  /** Storage that answers late, with the keys of objects in another order, as browsers do. */
  function late() {
    const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    const waiting: (() => Promise<void>)[] = [];
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
      waiting.push(() => set(sorted(items) as never));
    });
    return async () => {
      await vi.waitFor(() => expect(waiting.length).toBeGreaterThan(0));
      for (const write of waiting.splice(0)) await write();
    };
  }

  it('never put back what was typed since', async () => {
    const deliver = late();
    for (const name of ['J', 'Ja', 'Jan', 'Jana']) state().changeProfile('v1', { name });
    const names: string[] = [];
    useSettings.subscribe(({ profile }) => names.push(profile.name));
    await deliver();
    expect(names.filter((name) => name !== 'Jana')).toEqual([]);
    expect(state().profile.name).toBe('Jana');
  });

  it('never put back what was typed since into guidelines', async () => {
    const deliver = late();
    for (const title of ['U', 'Un', 'Uns']) state().changeGuidelines(book(title));
    const titles: string[] = [];
    useSettings.subscribe(({ guidelines }) => titles.push(guidelines.title));
    await deliver();
    expect(titles.filter((title) => title !== 'Uns')).toEqual([]);
    expect(state().guidelines.title).toBe('Uns');
  });

  it('hear of each other, also after this one set the same again', async () => {
    state().change({ theme: 'dark' });
    state().change({ theme: 'dark' });
    await vi.waitFor(async () => expect(await stored()).toMatchObject({ settings: { theme: 'dark' } }));
    const { settings } = await stored();
    await fakeBrowser.storage.local.set({ settings: { ...settings, theme: 'light' } });
    expect(state().settings.theme).toBe('light');
    await fakeBrowser.storage.local.set({ settings: { ...settings, theme: 'dark' } });
    expect(state().settings.theme).toBe('dark');
    await fakeBrowser.storage.local.set({ 'guidelines.default': book('Von drüben') });
    expect(state().guidelines.title).toBe('Von drüben');
  });
});

describe('what cannot be read or kept', () => {
  it('is said', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    state().changeGuidelines(book('zu lang'));
    await vi.waitFor(() => expect(state().problem?.en).toMatch(/guidelines could not be saved/));
    expect(state().guidelines.title).toBe('zu lang');
  });

  it('is named at the start', async () => {
    await fakeBrowser.storage.local.set({
      settings: { theme: 'neon' },
      'guidelines.default': { ...EMPTY_GUIDELINES, strictness: 'brutal' },
    });
    await open();
    expect(state().problem?.en).toMatch(/theme, strictness/);
  });
});

describe('an administrator', () => {
  it('locks parts: they stay, all others change', async () => {
    await fakeBrowser.storage.managed.set({
      country: 'AT',
      voices: [
        { id: 'jana', name: 'Jana' },
        { id: 'kim', name: 'Kim' },
      ],
      interface: { theme: 'dark' },
      locked: ['organisation', 'voices', 'guidelines', 'interface'],
    });
    await open();
    state().changeClient({ country: 'US', name: 'Wir' });
    state().changeProfile('jana', { name: 'Eve' });
    state().addProfile(DEFAULT_PROFILE);
    state().changeGuidelines(book('meins'));
    state().change({ theme: 'light', sort: 'thread' });
    state().useProfile('kim');
    expect(state()).toMatchObject({
      client: { country: 'AT', name: 'Wir', voices: [{ name: 'Jana' }, { name: 'Kim' }] },
      profile: { id: 'kim' },
      guidelines: { title: '' },
      settings: { theme: 'dark', sort: 'thread' },
    });
  });

  it('reaches an open window', async () => {
    state().change({ sort: 'thread' });
    await fakeBrowser.storage.managed.set({ country: 'CH', locked: ['organisation'] });
    await vi.waitFor(() => expect(state().voice.country).toBe('CH'));
    expect(state().locked.has('organisation')).toBe(true);
    expect(state().settings.sort).toBe('thread');
  });

  it('never puts back what was typed while the set-up was read', async () => {
    const get = fakeBrowser.storage.local.get.bind(fakeBrowser.storage.local);
    let deliver: (() => void) | undefined;
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementationOnce(async (keys) => {
      const early = await get(keys);
      await new Promise<void>((resolve) => {
        deliver = resolve;
      });
      return early;
    });
    await fakeBrowser.storage.managed.set({ country: 'CH', locked: ['organisation'] });
    await vi.waitFor(() => expect(deliver).toBeDefined());
    state().changeProfile('v1', { name: 'Jana' });
    await vi.waitFor(async () => expect(await stored()).toHaveProperty('settings'));
    deliver?.();
    await vi.waitFor(() => expect(state().voice.country).toBe('CH'));
    expect(state().profile.name).toBe('Jana');
  });
});

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, sorted(part)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? 1 : -1)));
}
