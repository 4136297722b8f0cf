// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exportName } from '../../../components/panel/export-log';
import { useLog } from '../../../components/panel/log-store';
import { useConversation } from '../../../components/panel/use-conversation';
import { useReply } from '../../../components/reply/reply-store';
import { stateOf, useSettings } from '../../../components/settings/settings-store';
import { useThread } from '../../../components/thread/thread-store';
import { type Client, DEFAULT_CLIENT } from '../../../utils/library/client';
import type { Log } from '../../../utils/log';
import { openLog } from '../../../utils/log';
import { DEFAULT_SETTINGS, pseudonymKey } from '../../../utils/settings';
import { comment, draft, place, READING, rawDump, reads, reply, value } from './help';

vi.mock('../../../components/panel/connection', () => ({ currentTab: () => undefined, followTab: () => {} }));

const CLIENTS: Client[] = ['default', 'bakery', 'idle'].map((id) => ({ ...DEFAULT_CLIENT, id }));

const choose = (clientId: string) =>
  useSettings.setState(stateOf({ ...DEFAULT_SETTINGS, clients: CLIENTS, clientId }));

async function inUse(clientId: string): Promise<Log> {
  choose(clientId);
  const log = await useLog.getState().open();
  if (!log) throw new Error('not open');
  return log;
}

const { thread } = place();
const ASKED = comment({ ...place().comment, id: 'c1', text: 'Wo bleibt es?', isOwn: false });
const here = { ...thread, url: thread.url ?? '', comments: [ASKED] };

beforeEach(() => {
  // Set methods of today are younger than the Node that runs this.
  useThread.setState({ thread: here, readings: new Map(), setAnsweredByLog: vi.fn() });
});
afterEach(() => {
  cleanup();
});

describe('the log of the client in use', () => {
  it('follows the choice; of the client left nothing stays in sight, and its log is closed', async () => {
    const first = await inUse('default');
    value(await first.replies.record(place(), reply('Von der ersten Kundschaft.')));
    value(await first.drafts.save(place({ id: 'c2' }), draft('Entwurf der ersten')));
    value(
      await first.decisions.save(place({ id: 'c3' }), { kind: 'no_reply', reason: '', reading: READING }),
    );
    await useLog.getState().refresh(here);
    expect(useLog.getState()).toMatchObject({ replies: [{}], decisions: [{}], drafts: [{}] });

    choose('bakery');
    expect(useLog.getState()).toMatchObject({ log: null, replies: [], decisions: [], drafts: [] });
    const second = await useLog.getState().open();
    expect(second).not.toBe(first);
    expect(useLog.getState()).toMatchObject({ log: second, clientId: 'bakery' });
    await useLog.getState().refresh(here);
    expect(useLog.getState()).toMatchObject({ replies: [], decisions: [], drafts: [] });
    expect(await first.history.ofConversation(thread)).toMatchObject({
      ok: false,
      error: { kind: 'closed' },
    });

    value(await (await inUse('default')).history.ofConversation(thread));
    await useLog.getState().refresh(here);
    expect(useLog.getState().replies).toMatchObject([{ text: 'Von der ersten Kundschaft.' }]);
    expect(await rawDump('tonfall.bakery')).not.toContain('ersten');
  });

  it('is the last one chosen, however quickly', async () => {
    await inUse('default');
    choose('bakery');
    const passed = useLog.getState().open();
    choose('default');
    choose('bakery');
    const log = await inUse('default');
    expect(await passed).toBeNull();
    expect(useLog.getState()).toMatchObject({ log, clientId: 'default' });
    value(await log.history.ofConversation(thread));
  });

  it('knows the same person under another pseudonym', async () => {
    const ids: string[] = [];
    for (const id of ['default', 'bakery'])
      ids.push(
        value(await (await inUse(id)).replies.record(place({ key: 'x:same' }), reply('Hallo.'))).personId,
      );
    expect(ids[0]).not.toBe(ids[1]);
  });

  it('does not keep too long what clients have that nobody looks at', async () => {
    const idle = value(
      await openLog({
        name: 'tonfall.idle',
        pseudonymKey: () => pseudonymKey('idle'),
        now: () => new Date('2020-01-01T12:00:00.000Z'),
      }),
    );
    value(await idle.replies.record(place(), reply('Längst vorbei.')));
    idle.close();
    await inUse('default');
    await inUse('bakery');
    await vi.waitFor(async () => expect(await rawDump('tonfall.idle')).not.toContain('vorbei'));
  });
});

describe('the conversation', () => {
  function Panel() {
    useConversation(() => {});
    return null;
  }

  it('closes the reply of the client left and keeps its draft there', async () => {
    await inUse('default');
    render(<Panel />);
    await useReply.getState().open(here, ASKED);
    useReply.getState().setText('Nur für die erste');
    choose('bakery');
    expect(useReply.getState().place).toBeNull();
    const bakery = await inUse('bakery');
    expect(value(await bakery.drafts.load({ thread, comment: ASKED }))).toBeNull();
    expect(await rawDump('tonfall.bakery')).not.toContain('Nur für die erste');
    const first = await inUse('default');
    expect(value(await first.drafts.load({ thread, comment: ASKED }))?.text).toBe('Nur für die erste');
  });

  it('keeps what a person wrote after our reply, as soon as it is read', async () => {
    const log = await inUse('default');
    render(<Panel />);
    const ours = comment({ id: 'o1', parentId: 'after', text: 'Ich frage heute beim Depot nach.' });
    const asked = { ...ASKED, id: 'after' };
    const next = { ...ASKED, id: 'next', parentId: 'o1', text: 'Danke!', postedAt: undefined };
    const now = { ...here, key: 'x:after', comments: [asked, ours, next] };
    value(await log.replies.record({ thread: now, comment: asked }, reply(ours.text)));
    value(await log.replies.markPosted(now));
    useThread.setState({ thread: now });
    await useLog.getState().refresh(now);
    useThread.getState().addReadings(new Map([['next', reads('closing', 'joy_gratitude')]]));
    await vi.waitFor(() =>
      expect(useLog.getState().replies).toMatchObject([{ after: { commentId: 'next', thanked: true } }]),
    );
  });
});

it('an export says whose it is', () => {
  const day = new Date('2026-11-21T08:00:00.000Z');
  expect(exportName({ id: 'default', name: '' }, day)).toBe('tonfall-2026-11-21.jsonl');
  expect(exportName({ id: 'c2', name: '' }, day)).toBe('tonfall-c2-2026-11-21.jsonl');
  expect(exportName({ id: 'c2', name: 'Bäckerei / „Mehl & Mut“' }, day)).toBe(
    'tonfall-bäckerei-mehl-mut-2026-11-21.jsonl',
  );
});
