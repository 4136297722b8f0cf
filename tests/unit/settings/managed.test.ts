import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Client, DEFAULT_CLIENT, DEFAULT_PROFILE } from '../../../utils/library/client';
import { EMPTY_GUIDELINES, type Guidelines } from '../../../utils/library/guidelines/guidelines';
import { serialiseGuidelines } from '../../../utils/library/guidelines/serialise';
import { COUNTRIES, ORGANISATION_KINDS } from '../../../utils/library/voice';
import { loadSettings, ownPart, type Settings, saveSettings } from '../../../utils/settings';
import { guidelinesInForce } from '../../../utils/settings/guidelines';
import { LOCK_IDS } from '../../../utils/settings/lock';
import {
  loadManaged,
  type Managed,
  NOTHING_MANAGED,
  readManaged,
  watchManaged,
} from '../../../utils/settings/managed';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const BOOK: Guidelines = {
  ...EMPTY_GUIDELINES,
  title: 'Leitfaden der Stadt',
  redLines: [{ id: 'r1', kind: 'words', text: 'Projekt Falke', words: [], reason: 'intern' }],
};

const HANDED_OUT = {
  organisation: 'authority',
  country: 'AT',
  ownAccounts: ['Stadt Musterau'],
  voices: [
    { id: 'jana', name: 'Jana', register: 'sie' },
    { id: 'kim', name: 'Kim' },
  ],
  guidelines: serialiseGuidelines(BOOK),
  packs: ['{"a":1}', { b: 2 }],
  interface: { uiLanguage: 'de', theme: 'dark' },
  locked: ['guidelines', 'interface'],
};

const handOut = (policy: Record<string, unknown>) => fakeBrowser.storage.managed.set(policy);
const settingsWith = async (managed: Managed) => (await loadSettings({ managed })).settings;
const namesIn = ({ problems }: Managed) => problems.map(({ en }) => /“(.+?)”/.exec(en)?.[1]);

describe('what an administrator hands out', () => {
  it('is nothing where there is nothing', async () => {
    expect(await loadManaged()).toEqual(NOTHING_MANAGED);
  });

  it('is nothing where the browser rejects, as Firefox without policies', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(
      new Error('Managed storage manifest not found'),
    );
    expect(await loadManaged()).toEqual(NOTHING_MANAGED);
  });

  it('is read part by part', async () => {
    await handOut(HANDED_OUT);
    expect(await loadManaged()).toEqual({
      organisation: 'authority',
      country: 'AT',
      ownAccounts: ['Stadt Musterau'],
      voices: [
        { ...DEFAULT_PROFILE, id: 'jana', name: 'Jana', register: 'sie' },
        { ...DEFAULT_PROFILE, id: 'kim', name: 'Kim' },
      ],
      guidelines: BOOK,
      packs: ['{"a":1}', '{"b":2}'],
      uiLanguage: 'de',
      theme: 'dark',
      locked: new Set(['guidelines', 'interface']),
      problems: [],
    });
  });

  it('may hold guidelines as an object too, where the browser has no schema', () => {
    expect(readManaged({ guidelines: BOOK }).guidelines).toEqual(BOOK);
  });

  it('loses only what is broken, and says what', () => {
    const managed = readManaged({
      ...HANDED_OUT,
      organisation: 'circus',
      country: 'Austria',
      ownAccounts: ['x'.repeat(201)],
      voices: [{ id: 'jana', register: 'thou' }, { id: 'no such id' }],
      guidelines: '{"format":',
      packs: '{}',
      interface: { uiLanguage: 'fr', theme: 'dark' },
      locked: ['guidelines', 'coffee'],
    });
    expect(managed).toMatchObject({ packs: [], theme: 'dark', locked: new Set(['guidelines']) });
    expect(managed.organisation).toBeUndefined();
    expect(managed.guidelines).toBeUndefined();
    expect(managed.voices).toEqual([{ ...DEFAULT_PROFILE, id: 'jana' }]);
    expect(namesIn(managed).sort()).toEqual([
      'country',
      'guidelines',
      'interface.uiLanguage',
      'locked',
      'organisation',
      'ownAccounts',
      'packs',
      'voices.1',
      'voices.jana.register',
    ]);
    expect(managed.problems.every(({ de, en }) => de !== en && de.length > 20)).toBe(true);
  });

  it.each([7, 'text', [1], null])('as a whole is nothing when it is %j', (policy) => {
    expect(readManaged(policy)).toMatchObject({ packs: [], locked: new Set() });
  });

  it('reaches an open window', async () => {
    const changed = vi.fn();
    const end = watchManaged(changed);
    await fakeBrowser.storage.local.set({ country: 'US' });
    await handOut({ country: 'AT' });
    await vi.waitFor(() => expect(changed).toHaveBeenCalledWith(expect.objectContaining({ country: 'AT' })));
    end();
    await handOut({ country: 'CH' });
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

describe('a set-up that is not locked', () => {
  const managed = readManaged({ ...HANDED_OUT, locked: [] });

  it('holds until somebody changes something, field by field', async () => {
    const first = await settingsWith(managed);
    expect(first).toMatchObject({ uiLanguage: 'de', theme: 'dark' });
    expect(first.clients).toMatchObject([{ organisation: 'authority', country: 'AT', voiceId: 'jana' }]);

    await saveSettings(ownPart({ ...first, theme: 'auto' }, managed));
    const later = readManaged({
      ...HANDED_OUT,
      country: 'CH',
      interface: { uiLanguage: 'en', theme: 'dark' },
      locked: [],
    });
    const second = await settingsWith(later);
    expect(second).toMatchObject({ uiLanguage: 'en', theme: 'auto' });
    expect(second.clients).toMatchObject([{ organisation: 'authority', country: 'CH' }]);
  });

  it('comes to people who were there before, where they changed nothing', async () => {
    const [client] = (await settingsWith(NOTHING_MANAGED)).clients as [Client];
    const own: Client = { ...client, ownAccounts: ['Meins'], country: 'US' };
    await saveSettings(ownPart({ ...(await settingsWith(NOTHING_MANAGED)), clients: [own] }));
    const after = await settingsWith(managed);
    expect((await loadSettings({ managed })).broken, 'voices that came are no damage').toEqual([]);
    expect(after.theme).toBe('dark');
    expect(after.clients).toMatchObject([
      { organisation: 'authority', country: 'US', ownAccounts: ['Meins'], voices: managed.voices },
    ]);
  });

  it('leaves a team its own guidelines', () => {
    const own = { ...EMPTY_GUIDELINES, title: 'Unsers' };
    expect(guidelinesInForce(own, DEFAULT_CLIENT, managed)).toBe(own);
    expect(guidelinesInForce(null, DEFAULT_CLIENT, managed)).toEqual(BOOK);
    expect(
      guidelinesInForce(null, { ...DEFAULT_CLIENT, organisation: 'practice' }, NOTHING_MANAGED),
    ).toMatchObject({
      strictness: 'strict',
      secrecy: true,
    });
  });
});

describe('a set-up that is locked', () => {
  const managed = readManaged({ ...HANDED_OUT, locked: [...LOCK_IDS] });
  const OWN: Client = { ...DEFAULT_CLIENT, organisation: 'shop', country: 'US', ownAccounts: ['Meins'] };
  const SECOND: Client = {
    ...OWN,
    id: 'bakery',
    voices: [{ ...DEFAULT_PROFILE, id: 'kim', name: 'other' }],
    voiceId: 'kim',
  };

  it('wins over everything that was there, with every client', async () => {
    const settings: Settings = {
      ...(await settingsWith(NOTHING_MANAGED)),
      clients: [OWN, SECOND],
      theme: 'light',
    };
    await saveSettings(ownPart(settings));
    const locked = await settingsWith(managed);
    expect(locked).toMatchObject({ uiLanguage: 'de', theme: 'dark' });
    const same = {
      organisation: 'authority',
      country: 'AT',
      ownAccounts: ['Stadt Musterau'],
      voices: managed.voices,
    };
    expect(locked.clients).toMatchObject([
      { ...same, voiceId: 'jana' },
      { ...same, voiceId: 'kim' },
    ]);
    expect(guidelinesInForce(EMPTY_GUIDELINES, SECOND, managed)).toEqual(BOOK);
  });

  it('gives back what people had set when it is lifted, and keeps the voice they chose meanwhile', async () => {
    const own: Settings = {
      ...(await settingsWith(NOTHING_MANAGED)),
      clients: [{ ...OWN, voices: [{ ...DEFAULT_PROFILE, name: 'Eigene' }] }, SECOND],
      theme: 'light',
    };
    await saveSettings(ownPart(own));
    const { stored, settings } = await loadSettings({ managed });
    const chosen = settings.clients.map((client) => ({ ...client, voiceId: 'kim' }));
    await saveSettings(ownPart({ ...settings, clients: chosen, sort: 'thread' }, managed, stored));

    const again = await loadSettings({ managed });
    expect(again.broken).toEqual([]);
    expect(again.settings.clients.map(({ voiceId }) => voiceId)).toEqual(['kim', 'kim']);
    const { settings: free, broken } = await loadSettings();
    expect(broken).toEqual([]);
    expect(free).toMatchObject({ theme: 'light', sort: 'thread' });
    expect(free.clients).toEqual([{ ...own.clients[0], voiceId: 'v1' }, SECOND]);
  });

  it('leaves nothing to ask at the first start', async () => {
    expect((await settingsWith(managed)).firstRun).toBe('skipped');
    expect((await settingsWith(readManaged({ locked: ['voices', 'guidelines'] }))).firstRun).toBe('open');
  });

  it('keeps what is locked without being handed out as it stands', async () => {
    await saveSettings(ownPart({ ...(await settingsWith(NOTHING_MANAGED)), theme: 'light' }));
    const bare = readManaged({ locked: ['interface', 'guidelines'] });
    expect((await settingsWith(bare)).theme).toBe('light');
    const own = { ...EMPTY_GUIDELINES, title: 'Unsers' };
    expect(guidelinesInForce(own, DEFAULT_CLIENT, bare)).toBe(own);
  });
});

interface PolicySchema {
  type?: unknown;
  description?: string;
  properties?: Record<string, PolicySchema>;
  items?: PolicySchema;
}

describe('the schema for Chrome', () => {
  const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as PolicySchema;
  const { properties = {} } = schema;

  it('has every part that is understood', () => {
    expect(Object.keys(properties).sort()).toEqual(Object.keys(HANDED_OUT).sort());
    expect(Object.keys(properties.interface?.properties ?? {})).toEqual(Object.keys(HANDED_OUT.interface));
    expect(Object.keys(properties.voices?.items?.properties ?? {}).sort()).toEqual(
      Object.keys(DEFAULT_PROFILE).sort(),
    );
  });

  it.each([
    ['organisation', ORGANISATION_KINDS],
    ['country', COUNTRIES],
    ['locked', LOCK_IDS],
  ] as const)('names every value of %s', (name, values) => {
    for (const value of values) expect(properties[name]?.description).toMatch(new RegExp(`\\b${value}\\b`));
  });

  // Chrome holds a whole part back for one wrong value in it, without a word: a misspelt lock would open all others.
  it('keeps to one type each, and leaves checking values to us', () => {
    const visit = (part: PolicySchema): void => {
      expect(['object', 'array', 'string']).toContain(part.type);
      for (const key of Object.keys(part))
        expect(['type', 'properties', 'items', 'title', 'description']).toContain(key);
      if (part.type === 'array') expect(part.items).toBeDefined();
      for (const inner of Object.values(part.properties ?? {})) visit(inner);
      if (part.items) visit(part.items);
    };
    visit(schema);
  });
});
