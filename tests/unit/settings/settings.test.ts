import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  DEFAULT_SETTINGS,
  loadSettings,
  pseudonymKey,
  type Settings,
  saveSettings,
  watchSettings,
} from '../../../utils/settings';
import { SETTINGS_MIGRATIONS, SETTINGS_VERSION } from '../../../utils/settings/migrations';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const CHANGED: Settings = {
  voice: { ...DEFAULT_SETTINGS.voice, name: 'Jo', signOff: '^JO', register: 'du', redLines: ['Anwalt'] },
  uiLanguage: 'de',
  theme: 'dark',
  sort: 'thread',
  firstRun: 'done',
};

describe('settings', () => {
  it('are the defaults at first, and nothing is reported', async () => {
    const report = vi.fn();
    expect(await loadSettings(report)).toEqual(DEFAULT_SETTINGS);
    expect(report).not.toHaveBeenCalled();
  });

  it('come back as they were saved', async () => {
    expect((await saveSettings(CHANGED)).ok).toBe(true);
    expect(await loadSettings()).toEqual(CHANGED);
  });

  it('lose only the fields that are broken, and name them', async () => {
    const voice = { ...CHANGED.voice, register: 'thou', redLines: 'Anwalt', country: 7 };
    await fakeBrowser.storage.local.set({ settings: { ...CHANGED, voice, theme: 'neon' } });
    const report = vi.fn();
    expect(await loadSettings(report)).toEqual({
      ...CHANGED,
      theme: 'auto',
      voice: { ...CHANGED.voice, register: 'mirror', redLines: [], country: 'DE' },
    });
    expect(report).toHaveBeenCalledWith(['voice.register', 'voice.country', 'voice.redLines', 'theme']);
  });

  it('take new fields from the defaults without a word, and leave unknown ones out', async () => {
    await fakeBrowser.storage.local.set({ settings: { theme: 'dark', voice: { name: 'Jo' }, old: true } });
    const report = vi.fn();
    expect(await loadSettings(report)).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
      voice: { ...DEFAULT_SETTINGS.voice, name: 'Jo' },
    });
    expect(report).not.toHaveBeenCalled();
  });

  it.each([42, 'text', [1], true])('are the defaults instead of %j', async (settings) => {
    await fakeBrowser.storage.local.set({ settings });
    const report = vi.fn();
    expect(await loadSettings(report)).toEqual(DEFAULT_SETTINGS);
    expect(report).toHaveBeenCalledWith(['settings']);
  });

  it('reach other windows', async () => {
    const changed = vi.fn();
    const end = watchSettings(changed);
    await saveSettings(CHANGED);
    await vi.waitFor(() => expect(changed).toHaveBeenCalledWith(CHANGED));
    await fakeBrowser.storage.local.set({ settings: { ...CHANGED, sort: 'likes' } });
    await vi.waitFor(() => expect(changed).toHaveBeenLastCalledWith({ ...CHANGED, sort: 'need' }));
    end();
    await saveSettings(DEFAULT_SETTINGS);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('that cannot be stored or read say so', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    const saved = await saveSettings(CHANGED);
    expect(saved).toMatchObject({ ok: false, error: { de: expect.any(String), en: expect.any(String) } });
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('gone'));
    const report = vi.fn();
    expect(await loadSettings(report)).toEqual(DEFAULT_SETTINGS);
    expect(report).toHaveBeenCalledWith(['settings']);
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

  it('is never replaced by itself when it is damaged', async () => {
    await fakeBrowser.storage.local.set({ pseudonymKey: '%%%' });
    await expect(pseudonymKey()).rejects.toThrow();
    expect(await fakeBrowser.storage.local.get('pseudonymKey')).toEqual({ pseudonymKey: '%%%' });
  });
});
