import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_CLIENT, DEFAULT_PROFILE } from '../../../utils/library/client';
import {
  DEFAULT_SETTINGS,
  loadSettings,
  ownPart,
  pseudonymKey,
  readSettings,
  removePseudonymKey,
  type Settings,
  saveSettings,
  watchSettings,
} from '../../../utils/settings';
import { SETTINGS_MIGRATIONS, SETTINGS_VERSION } from '../../../utils/settings/migrations';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const JO = { ...DEFAULT_PROFILE, name: 'Jo', signOff: '^JO', register: 'du' } as const;
const BAKERY = {
  ...DEFAULT_CLIENT,
  id: 'bakery',
  name: 'Bakery',
  organisation: 'shop',
  country: 'AT',
  voices: [JO, { ...DEFAULT_PROFILE, id: 'v2', name: 'Kim', platforms: ['x'] }],
  voiceId: 'v2',
} as const;

const CHANGED = {
  clients: [{ ...DEFAULT_CLIENT, voices: [JO], ownAccounts: ['Wir'] }, BAKERY],
  clientId: 'bakery',
  uiLanguage: 'de',
  theme: 'dark',
  sort: 'thread',
  firstRun: 'done',
} as unknown as Settings;

/** Stores something as it is, whatever it is. */
const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings });
const broken = async () => (await loadSettings()).broken;

describe('settings', () => {
  it('are the defaults at first, and nothing is reported', async () => {
    expect(await loadSettings()).toMatchObject({ settings: DEFAULT_SETTINGS, broken: [] });
  });

  it('come back as they were saved', async () => {
    expect((await saveSettings(ownPart(CHANGED))).ok).toBe(true);
    expect(await loadSettings()).toMatchObject({ settings: CHANGED, broken: [] });
  });

  it('take the country of the browser until there is one, and keep it then', async () => {
    const german = { languages: ['de-DE'] };
    const british = { languages: ['en-GB'] };
    const countryOf = (settings: Settings) => settings.clients[0]?.country;
    const first = (await loadSettings(british)).settings;
    expect(countryOf(first)).toBe('GB');
    await saveSettings(ownPart(first));
    expect(countryOf((await loadSettings(german)).settings)).toBe('GB');
    await saveSettings(ownPart(DEFAULT_SETTINGS));
    expect(countryOf((await loadSettings(british)).settings)).toBe('DE');
  });

  it('lose only the fields that are broken, and name them', async () => {
    const voice = { ...JO, register: 'thou', languages: [], platforms: ['myspace'] };
    const client = { ...DEFAULT_CLIENT, country: 7, voices: [voice], ownAccounts: ['Wir'] };
    await store({ ...CHANGED, clients: [client], clientId: 'default', theme: 'neon' });
    const loaded = await loadSettings();
    expect(loaded.settings).toEqual({
      ...CHANGED,
      theme: 'auto',
      clientId: 'default',
      clients: [
        {
          ...DEFAULT_CLIENT,
          ownAccounts: ['Wir'],
          voices: [{ ...JO, register: 'mirror' }],
        },
      ],
    });
    expect(loaded.broken).toEqual([
      'clients.default.voices.v1.register',
      'clients.default.voices.v1.languages',
      'clients.default.voices.v1.platforms',
      'clients.default.country',
      'theme',
    ]);
  });

  it('take new fields from the defaults without a word, and leave unknown ones out', async () => {
    const clients = [{ id: 'default', voices: [{ id: 'v1', name: 'Jo', mood: 3 }] }];
    await store({ theme: 'dark', clients, old: true });
    expect(await loadSettings()).toMatchObject({
      settings: {
        ...DEFAULT_SETTINGS,
        theme: 'dark',
        clients: [{ ...DEFAULT_CLIENT, voices: [{ ...DEFAULT_PROFILE, name: 'Jo' }] }],
      },
      broken: [],
    });
  });

  it.each([42, 'text', [1], true])('are the defaults instead of %j', async (settings) => {
    await store(settings);
    expect(await loadSettings()).toMatchObject({ settings: DEFAULT_SETTINGS, broken: ['settings'] });
  });

  it.each([
    ['no list', 'clients'],
    [[], 'clients'],
    [[null], 'clients.0'],
    [[{ name: 'without an id' }], 'clients.0'],
    [[{ id: 'a/../b' }], 'clients.0'],
    [[{ id: 'Großes Haus' }], 'clients.0'],
    [[{ id: '' }], 'clients.0'],
    [[{ id: 'x'.repeat(41) }], 'clients.0'],
  ])('never have no client: %j', async (clients, name) => {
    await store({ clients });
    expect((await loadSettings()).settings.clients).toEqual(DEFAULT_SETTINGS.clients);
    expect(await broken()).toContain(name);
  });

  it('have clients and voices once each, and the first where the chosen one is gone', async () => {
    const twice = { ...BAKERY, voices: [JO, { ...JO, name: 'again' }], voiceId: 9 };
    await store({ clients: [twice, { ...BAKERY, name: 'again' }], clientId: 'gone' });
    const { settings } = await loadSettings();
    expect(settings.clients).toEqual([{ ...BAKERY, voices: [JO], voiceId: 'v1' }]);
    expect(settings.clientId).toBe('bakery');
    expect(await broken()).toEqual([
      'clients.bakery.voices.1',
      'clients.bakery.voiceId',
      'clients.1',
      'clientId',
    ]);
  });

  it('have no endless lists', async () => {
    const clients = Array.from({ length: 60 }, (_, at) => ({ id: `c${at}` }));
    await store({ clients });
    expect((await loadSettings()).settings.clients).toHaveLength(50);
    expect(await broken()).toEqual(['clients']);
  });

  it('reach other windows', async () => {
    const changed = vi.fn();
    const end = watchSettings((stored) => changed(readSettings(stored).settings));
    await saveSettings(ownPart(CHANGED));
    await vi.waitFor(() => expect(changed).toHaveBeenCalledWith(CHANGED));
    await store({ ...CHANGED, sort: 'likes' });
    await vi.waitFor(() => expect(changed).toHaveBeenLastCalledWith({ ...CHANGED, sort: 'need' }));
    end();
    await saveSettings(ownPart(DEFAULT_SETTINGS));
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('that cannot be stored or read say so', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    const saved = await saveSettings(ownPart(CHANGED));
    expect(saved).toMatchObject({ ok: false, error: { de: expect.any(String), en: expect.any(String) } });
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('gone'));
    expect(await loadSettings()).toMatchObject({ settings: DEFAULT_SETTINGS, broken: ['settings'] });
  });

  it('have a migration for every version after the first', () => {
    const versions = Object.keys(SETTINGS_MIGRATIONS).map(Number);
    expect(versions).toEqual(Array.from({ length: SETTINGS_VERSION - 1 }, (_, at) => at + 2));
  });
});

describe('the key for pseudonyms', () => {
  it('is made once, random, 32 bytes', async () => {
    const key = await pseudonymKey();
    expect(key).toHaveLength(32);
    expect(await pseudonymKey()).toEqual(key);
    await fakeBrowser.storage.local.remove('pseudonymKey');
    expect(await pseudonymKey()).not.toEqual(key);
  });

  it('is another one for every client, and goes with it', async () => {
    const ours = await pseudonymKey('default');
    const bakery = await pseudonymKey('bakery');
    expect(bakery).not.toEqual(ours);
    expect(await pseudonymKey('bakery')).toEqual(bakery);
    expect(Object.keys(await fakeBrowser.storage.local.get())).toEqual([
      'pseudonymKey',
      'pseudonymKey.bakery',
    ]);
    await removePseudonymKey('bakery');
    expect(await pseudonymKey('default')).toEqual(ours);
    expect(await pseudonymKey('bakery')).not.toEqual(bakery);
  });

  it('is never replaced by itself when it is damaged', async () => {
    await fakeBrowser.storage.local.set({ pseudonymKey: '%%%' });
    await expect(pseudonymKey()).rejects.toThrow();
    expect(await fakeBrowser.storage.local.get('pseudonymKey')).toEqual({ pseudonymKey: '%%%' });
  });
});
