import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_CLIENT, DEFAULT_PROFILE } from '../../../utils/library/client';
import { EMPTY_GUIDELINES } from '../../../utils/library/guidelines/guidelines';
import type * as Settings from '../../../utils/settings';
import type * as GuidelinesStore from '../../../utils/settings/guidelines';

const VERSION_1 = {
  voice: {
    name: 'Jana',
    signOff: '– Jana',
    register: 'sie',
    organisation: 'authority',
    country: 'AT',
    genderForm: 'colon',
    redLines: ['Projekt Falke', 'Kündigung'],
    brandContacts: ['rathaus@stadt.example'],
    ownAccounts: ['Stadt Musterau'],
  },
  uiLanguage: 'de',
  theme: 'dark',
  sort: 'thread',
  firstRun: 'done',
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.resetModules();
});

/** The storage library migrates when the module is first loaded: as when a window opens. */
async function open() {
  const settings: typeof Settings = await import('../../../utils/settings');
  const guidelines: typeof GuidelinesStore = await import('../../../utils/settings/guidelines');
  return { ...settings, ...guidelines };
}

describe('settings of version 1', () => {
  it('become one client with one voice, and its rules become guidelines', async () => {
    await fakeBrowser.storage.local.set({ settings: VERSION_1, settings$: { v: 1 } });
    const { loadSettings, loadGuidelines } = await open();
    const { voice, ...rest } = VERSION_1;
    const { name, signOff, register, organisation, country, ownAccounts } = voice;
    expect(await loadSettings()).toMatchObject({
      settings: {
        ...rest,
        clientId: 'default',
        clients: [
          {
            ...DEFAULT_CLIENT,
            organisation,
            country,
            ownAccounts,
            voices: [{ ...DEFAULT_PROFILE, name, signOff, register }],
          },
        ],
      },
      broken: [],
    });
    expect(await loadGuidelines('default')).toEqual({
      guidelines: {
        ...EMPTY_GUIDELINES,
        genderForm: 'colon',
        contacts: voice.brandContacts,
        redLines: [
          { id: 'r1', kind: 'words', text: 'Projekt Falke', words: [], reason: '' },
          { id: 'r2', kind: 'words', text: 'Kündigung', words: [], reason: '' },
        ],
      },
      broken: [],
    });
  });

  it('that are incomplete or broken lose no more than what is broken', async () => {
    const voice = { name: 'Jo', redLines: ['Anwalt', 7], genderForm: 'loud', country: 'FR' };
    await fakeBrowser.storage.local.set({ settings: { voice, theme: 'dark' } });
    const { loadSettings, loadGuidelines } = await open();
    const { settings, broken } = await loadSettings();
    expect(settings.theme).toBe('dark');
    expect(settings.clients[0]).toEqual({
      ...DEFAULT_CLIENT,
      voices: [{ ...DEFAULT_PROFILE, name: 'Jo' }],
    });
    expect(broken).toEqual(['clients.default.country']);
    const { guidelines } = await loadGuidelines('default');
    expect(guidelines?.redLines.map(({ text }) => text)).toEqual(['Anwalt']);
    expect(guidelines?.genderForm).toBe('neutral');
  });

  it('without a voice stay as they are', async () => {
    await fakeBrowser.storage.local.set({ settings: { uiLanguage: 'de' }, settings$: { v: 1 } });
    const { loadSettings, loadGuidelines } = await open();
    expect((await loadSettings()).settings.uiLanguage).toBe('de');
    expect(await loadGuidelines('default')).toEqual({ guidelines: null, broken: [] });
  });

  it('keep their red lines when the guidelines cannot be stored, and try again', async () => {
    await fakeBrowser.storage.local.set({ settings: VERSION_1, settings$: { v: 1 } });
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    const { loadSettings: loadOld, saveSettings } = await open();
    const { settings } = await loadOld();
    full.mockRestore();
    // Room again: still nothing may be stored over the old rules.
    expect((await saveSettings(settings)).ok).toBe(false);
    expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings: VERSION_1 });
    vi.resetModules();
    const { loadSettings, loadGuidelines } = await open();
    expect((await loadSettings()).settings.clients[0]?.organisation).toBe('authority');
    expect((await loadGuidelines('default')).guidelines?.redLines).toHaveLength(2);
  });
});
