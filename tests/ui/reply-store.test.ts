import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useLibrary } from '../../components/library/library-store';
import { useLog } from '../../components/panel/log-store';
import { mayGoOut, useReply } from '../../components/reply/reply-store';
import { stateOf, useSettings } from '../../components/settings/settings-store';
import type { CheckInput, Finding } from '../../utils/checking/checking';
import type { Framing, SuggestInput } from '../../utils/framing/framing';
import { type Client, DEFAULT_CLIENT, DEFAULT_PROFILE } from '../../utils/library/client';
import { EMPTY_GUIDELINES, type Guidelines } from '../../utils/library/guidelines/guidelines';
import type { Log } from '../../utils/log/log';
import { DEFAULT_SETTINGS } from '../../utils/settings';
import type { Thread } from '../../utils/thread/thread';
import { check, comment, reading } from './support/render';

const checked = vi.fn((_: CheckInput) => check());
const suggested = vi.fn((_: SuggestInput): Framing[] => []);
vi.mock('../../components/reply/engines', async (original) => ({
  ...(await original<typeof import('../../components/reply/engines')>()),
  loadReader: async () => () => reading({ language: 'de' }),
  loadSuggester: async () => (input: SuggestInput) => suggested(input),
  loadChecker: async () => (input: CheckInput) => checked(input),
}));

const sent: string[] = [];
vi.mock('../../components/reply/send-out', () => ({
  sendOut: async (_how: string, _id: string, text: string) => {
    sent.push(text);
    return { kind: 'inserted', alreadyThere: false };
  },
}));

const ok = <Value>(value: Value) => ({ ok: true, value }) as const;

/** A log that remembers what it was asked to keep. */
function memory() {
  return {
    saved: vi.fn(async () => ok(null)),
    recorded: vi.fn(async () => ok({ id: 'r1' })),
    decided: vi.fn(async () => ok(null)),
    marked: vi.fn(async () => ok(undefined)),
  };
}

function logOf({ saved, recorded, decided, marked }: ReturnType<typeof memory>): Log {
  const nothing = async () => ok([]);
  return {
    drafts: {
      load: async () => ok(null),
      save: saved,
      rescue: () => true,
      discard: saved,
      ofConversation: nothing,
    },
    replies: { record: recorded },
    decisions: { save: decided, ofConversation: nothing },
    corrections: { ofComment: nothing, lastOfPerson: nothing },
    history: {
      turns: nothing,
      usedVariants: nothing,
      repetitions: nothing,
      registerUsed: async () => ok({ person: null, conversation: null }),
      ofConversation: nothing,
      answered: async () => ok(new Map()),
    },
    library: { mark: marked, watch: () => () => {} },
  } as unknown as Log;
}

const asked = comment({ text: 'Wo bleibt mein Paket?' });
const thread: Thread = {
  site: 'x',
  url: 'https://x.com/a/status/1',
  key: '1',
  post: { author: { name: 'Tagwerk', handle: 'tagwerk' }, text: 'Neu im Laden' },
  comments: [asked],
};

function speakFor(change: Partial<Client>, guidelines: Partial<Guidelines> = {}) {
  const client = { ...DEFAULT_CLIENT, ...change };
  const settings = { ...DEFAULT_SETTINGS, clients: [client], clientId: client.id };
  useSettings.setState(stateOf(settings, { [client.id]: { ...EMPTY_GUIDELINES, ...guidelines } }));
}

const finding = (change: Partial<Finding>): Finding => ({
  key: 'non_apology',
  severity: 'block',
  message: { de: '', en: '' },
  sources: [],
  ...change,
});

let kept: ReturnType<typeof memory>;

function useMemory() {
  kept = memory();
  const log = logOf(kept);
  useLog.setState({ log, open: async () => log });
}

beforeEach(() => {
  sent.length = 0;
  checked.mockReset().mockImplementation(() => check());
  suggested.mockClear();
  useReply.getState().close();
  useLibrary.setState({ state: 'ready', templates: [], marks: new Map() });
  speakFor({});
  useMemory();
});

describe('a reply that goes out', () => {
  it('is spelled as in Switzerland for a Swiss voice, in the draft itself', async () => {
    speakFor({ country: 'CH' });
    await useReply.getState().open(thread, asked);
    useReply.getState().setText('Schöne Grüße aus der Weißgasse, es heißt „bald“.');
    await useReply.getState().insert();
    expect(sent).toEqual(['Schöne Grüsse aus der Weissgasse, es heisst «bald».']);
    expect(useReply.getState().text).toBe(sent[0]);
    expect(kept.recorded.mock.calls[0]).toMatchObject([{}, { text: sent[0] }]);
  });

  it('stays as written for a German voice', async () => {
    await useReply.getState().open(thread, asked);
    useReply.getState().setText('Schöne Grüße!');
    await useReply.getState().copy();
    expect(sent).toEqual(['Schöne Grüße!']);
  });

  it('is recorded with the name of the voice on this platform', async () => {
    const jana = { ...DEFAULT_PROFILE, id: 'v1', name: 'Jana', platforms: ['facebook' as const] };
    const ben = { ...DEFAULT_PROFILE, id: 'v2', name: 'Ben' };
    speakFor({ voices: [jana, ben], voiceId: 'v1' });
    await useReply.getState().open(thread, asked);
    useReply.getState().setText('Wir suchen es.');
    await useReply.getState().insert();
    expect(kept.recorded.mock.calls[0]).toMatchObject([{}, { handledBy: 'Ben' }]);
  });

  it.each([
    ['a red line', check({ findings: [finding({ key: 'red_line' })] }), 'a reason'],
    ['an open slot', check({ openSlots: [{ start: 0, end: 3, label: 'x' }] }), 'a reason'],
    ['a stop without a reason', check({ findings: [finding({})] }), undefined],
  ])('is held back by %s, whatever key led there', async (_, found, reason) => {
    checked.mockImplementation(() => found);
    await useReply.getState().open(thread, asked);
    useReply.getState().setText('{x} Eisvogel');
    await useReply.getState().insert(reason);
    await useReply.getState().copy(reason);
    expect(sent).toEqual([]);
    expect(kept.recorded).not.toHaveBeenCalled();
    expect(useReply.getState().outcome).toEqual({ kind: 'none' });
  });

  it('passes another stop with a reason, and warnings without', () => {
    expect(mayGoOut(check({ findings: [finding({})] }), 'Agreed')).toBe(true);
    expect(mayGoOut(check({ findings: [finding({ severity: 'warn' })] }))).toBe(true);
    expect(mayGoOut(null)).toBe(false);
  });
});

describe('what suggestions and checks are told', () => {
  it('is the book, the surface and the team templates', async () => {
    speakFor({ ownAccounts: ['@someone'] }, { emoji: { rule: 'never', most: 0 } });
    await useReply.getState().open(thread, asked);
    expect(suggested.mock.lastCall?.[0]).toMatchObject({ surface: 'other', own: [] });
    expect(checked.mock.lastCall?.[0].context).toMatchObject({
      surface: 'other',
      guidelines: { emoji: { rule: 'never' } },
    });
  });

  it('changes with the book while a reply is open', async () => {
    await useReply.getState().open(thread, asked);
    checked.mockClear();
    speakFor({}, { secrecy: true });
    await vi.waitFor(() =>
      expect(checked.mock.lastCall?.[0].context).toMatchObject({ guidelines: { secrecy: true } }),
    );
  });
});

describe('voices and clients', () => {
  it('go on in another voice: its sign-off takes the place of the other one', async () => {
    const jana = { ...DEFAULT_PROFILE, id: 'v1', name: 'Jana', signOff: '– Jana' };
    const ben = { ...DEFAULT_PROFILE, id: 'v2', name: 'Ben', signOff: '^BW' };
    speakFor({ voices: [jana, ben] });
    await useReply.getState().open(thread, asked);
    useReply.getState().setText('Wir suchen es.\n– Jana');
    useReply.getState().writeAs('v2');
    expect(useReply.getState().text).toBe('Wir suchen es.\n^BW');
    expect(useSettings.getState().client.voiceId).toBe('v2');
  });

  it('keep a draft with the client that it was written for', async () => {
    await useReply.getState().open(thread, asked);
    useReply.getState().setText('Nur für diesen Mandanten.');
    const first = kept;
    useMemory();
    useReply.getState().close();
    await vi.waitFor(() => expect(first.saved).toHaveBeenCalled());
    expect(kept.saved).not.toHaveBeenCalled();
  });
});

it('keeps who takes over', async () => {
  await useReply.getState().open(thread, asked);
  await useReply.getState().decide('handed over to Presse', 'handover', 'Presse');
  expect(kept.decided.mock.calls[0]).toMatchObject([{}, { kind: 'handover', handedTo: 'Presse' }]);
});

it('remembers when a team template was used', async () => {
  await useReply.getState().open(thread, asked);
  useReply.getState().use({
    id: 'own_and_fix',
    templateId: 'own:pack/t1',
    language: 'de',
    register: null,
    moves: [],
    slots: [],
    text: 'Wir suchen es.',
    why: { de: '', en: '' },
    caution: { de: '', en: '' },
    check: check(),
    own: 'Paket',
  });
  expect(kept.marked.mock.calls[0]).toMatchObject(['own:pack/t1', { lastUsedAt: expect.any(String) }]);
});

describe('one step of a team template', () => {
  const step = { id: 'own_and_fix', templateId: 'own:pack/t1', variants: ['own:pack/t1#1'] } as const;
  const add = () => useReply.getState().addStep({ ...step, variants: [...step.variants] });

  it('begins an empty draft as that template', async () => {
    await useReply.getState().open(thread, asked);
    add();
    expect(useReply.getState().begunAs).toEqual(step);
    expect(kept.marked).toHaveBeenCalled();
  });

  it('joins the framing that the draft began as, and leaves free writing alone', async () => {
    await useReply.getState().open(thread, asked);
    useReply.getState().setText('Frei geschrieben.');
    add();
    expect(useReply.getState().begunAs).toBeNull();
    useReply.setState({ begunAs: { id: 'clarify_question', templateId: 'de/a', variants: ['a1'] } });
    add();
    expect(useReply.getState().begunAs).toEqual({
      id: 'clarify_question',
      templateId: 'de/a',
      variants: ['a1', 'own:pack/t1#1'],
    });
  });
});
