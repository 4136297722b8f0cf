import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Log } from '../../../utils/log';
import { callNames, redactor } from '../../../utils/log/redact';
import {
  clock,
  draft,
  freshName,
  memoryStorage,
  opened,
  place,
  READING,
  rawDump,
  reply,
  value,
} from './help';

const QUIRINA = place().comment.author;
const BENEDIKT = { name: 'Benedikt Muster', handle: 'b_muster' };

describe('retention', () => {
  it('drops words and names after 90 days, rows after 12 months, and notes it', async () => {
    const name = freshName();
    const time = clock('2026-01-01T12:00:00.000Z');
    const log = await opened({ name, now: time.now });
    value(await log.replies.record(place(), reply('Hallo Quirina, es ist unterwegs.')));
    value(
      await log.decisions.save(place({ id: 'c2' }), {
        kind: 'no_reply',
        reason: 'Quirina weiß es',
        reading: READING,
      }),
    );
    value(await log.corrections.save(place(), { field: 'arousal', from: 3, to: 1 }));
    value(await log.drafts.save(place({ id: 'c3' }), draft('Alt')));

    time.set('2026-03-31T12:00:00.000Z');
    expect(value(await log.privacy.applyRetention())).toBeNull();

    time.set('2026-04-01T12:00:00.001Z');
    value(
      await log.replies.record(
        place({ id: 'b', author: BENEDIKT, text: 'Frisch' }),
        reply('Hallo Benedikt.'),
      ),
    );
    expect(value(await log.privacy.applyRetention())).toMatchObject({
      reason: 'retention',
      counts: { excerpts: 2, names: 1, drafts: 1 },
    });
    const dump = await rawDump(name);
    for (const gone of ['Quirina', 'quirina_t', 'Mein Paket']) expect(dump).not.toContain(gone);
    expect(dump).toContain('Frisch');
    expect(dump).toContain('Benedikt Muster');
    const [old, fresh] = value(await log.history.ofConversation(place().thread));
    expect(old?.text).toMatch(/^Hallo •{7}, es ist unterwegs\.$/);
    expect(fresh?.excerpt).toBe('Frisch');
    expect(value(await log.privacy.applyRetention())).toBeNull();

    time.set('2027-01-01T12:00:00.001Z');
    expect(value(await log.privacy.applyRetention())?.counts).toMatchObject({
      replies: 1,
      decisions: 1,
      corrections: 1,
      people: 1,
    });
    expect(value(await log.history.ofConversation(place().thread))).toHaveLength(1);
    expect(value(await log.privacy.deletions()).map((deletion) => deletion.reason)).toEqual([
      'retention',
      'retention',
    ]);
  });

  it('forgets everything at once after a year without being run', async () => {
    const name = freshName();
    const time = clock('2026-01-01T12:00:00.000Z');
    const log = await opened({ name, now: time.now });
    value(await log.replies.record(place(), reply('Hallo Quirina.')));
    time.set('2028-01-01T12:00:00.000Z');
    expect(value(await log.privacy.applyRetention())?.counts).toEqual({
      replies: 1,
      conversations: 1,
      people: 1,
      names: 1,
    });
    expect((await rawDump(name)).toLowerCase()).not.toContain('quirina');
  });

  it('keeps the name of somebody who is still talking to us', async () => {
    const time = clock('2026-01-01T12:00:00.000Z');
    const log = await opened({ now: time.now });
    value(await log.replies.record(place(), reply('Hallo Quirina.')));
    time.set('2026-05-01T12:00:00.000Z');
    value(await log.replies.record(place({ id: 'c2', key: 'x:2' }), reply('Und noch einmal hallo.')));
    expect(value(await log.privacy.applyRetention())?.counts).toEqual({ excerpts: 1 });
    expect(value(await log.privacy.findPeople('Quirina'))).toHaveLength(1);
  });
});

async function populated(name: string, mirror = memoryStorage()): Promise<Log> {
  const log = await opened({ name, mirror });
  const post = { text: 'Quirina Testfall hat ihr Paket gezeigt.', author: QUIRINA };
  const theirs = place({ text: 'Geheimwort Zimtschnecke' });
  const thread = { ...theirs.thread, url: 'https://x.com/Quirina_T/status/100', post };
  value(
    await log.replies.record({ ...theirs, thread }, reply('Hallo Quirina Testfall, Zimtschnecke ist da.')),
  );
  value(await log.drafts.save(place({ id: 'c2' }), draft('Liebe Quirina Testfall')));
  value(await log.corrections.save(place(), { field: 'arousal', from: 3, to: 1 }));
  value(
    await log.decisions.save(place({ id: 'c4' }), { kind: 'no_reply', reason: 'Testfall', reading: READING }),
  );
  log.drafts.rescue(place({ id: 'c5' }), draft('Liebe Quirina, gerettet'));
  const next = place({ id: 'b', author: BENEDIKT, text: '@quirina_t hat recht' });
  value(
    await log.replies.record(
      next,
      reply('Hallo Benedikt, Quirina Testfall schrieb das auch. Ja, Quirina.', {
        override: 'Quirina fand es gut',
      }),
    ),
  );
  value(
    await log.decisions.save(next, {
      kind: 'handover',
      reason: 'wie QUIRINA TESTFALL',
      handedTo: 'Recht',
      reading: READING,
    }),
  );
  const slot = { id: 'who', label: 'Wer', value: 'quirina_t', start: 0, end: 9 };
  value(await log.drafts.save(next, { ...draft('quirina_t meinte auch'), slots: [slot] }));
  return log;
}

const traces = ['quirina', 'testfall', 'zimtschnecke', 'gerettet'];

describe('erasing a person', () => {
  it('leaves no name, handle or word of theirs anywhere, and nothing of others is lost', async () => {
    const name = freshName();
    const mirror = memoryStorage();
    const log = await populated(name, mirror);
    const before = ((await rawDump(name)) + mirror.dump()).toLowerCase();
    for (const trace of traces) expect(before).toContain(trace);

    const deletion = value(
      await log.privacy.erasePerson({
        site: 'x',
        key: 'x:elsewhere',
        author: { name: 'Q.', handle: 'QUIRINA_T' },
      }),
    );
    expect(deletion).toMatchObject({
      reason: 'person',
      counts: { replies: 1, drafts: 2, corrections: 1, decisions: 1, people: 1, names: 1, mentions: 4 },
    });
    const after = ((await rawDump(name)) + mirror.dump()).toLowerCase();
    for (const trace of traces) expect(after).not.toContain(trace);

    const [kept] = value(await log.history.ofConversation(place().thread));
    expect(kept?.text).toMatch(/^Hallo Benedikt, •{16} schrieb das auch\. Ja, •{7}\.$/);
    expect(value(await log.drafts.load(place({ id: 'b', author: BENEDIKT })))).toMatchObject({
      text: '••••••••• meinte auch',
      slots: [{ value: '•••••••••', start: 0, end: 9 }],
    });
    expect(value(await log.privacy.findPeople('Benedikt'))).toHaveLength(1);
  });

  it('found by name erases the same; a namesake keeps being greeted', async () => {
    const name = freshName();
    const log = await populated(name);
    const namesake = { name: 'Quirina Testfall', handle: 'andere' };
    value(
      await log.replies.record(place({ id: 'n', author: namesake }), reply('Guten Tag, Quirina Testfall.')),
    );
    const found = value(await log.privacy.findPeople('@quirina_t'));
    expect(found).toMatchObject([{ name: 'Quirina Testfall', handle: 'quirina_t', site: 'x' }]);
    value(await log.privacy.erasePerson({ personId: found[0]?.personId ?? '' }));
    expect(value(await log.privacy.findPeople('quirina')).map((one) => one.handle)).toEqual(['andere']);
    expect(value(await log.history.ofConversation(place().thread)).map((row) => row.text)).toContain(
      'Guten Tag, Quirina Testfall.',
    );
    expect((await rawDump(name)).toLowerCase()).not.toContain('quirina_t');
  });

  it('takes both pseudonyms of an account seen with and without its handle', async () => {
    const name = freshName();
    const log = await opened({ name });
    const { handle: _, ...withoutHandle } = QUIRINA;
    value(await log.replies.record(place({ id: 'a' }), reply('Eins')));
    value(await log.replies.record(place({ id: 'b', author: withoutHandle }), reply('Zwei')));
    value(await log.replies.record(place({ id: 'c', site: 'facebook' }), reply('Andere Seite')));
    const { counts } = value(await log.privacy.erasePerson({ site: 'x', key: 'x:100', author: QUIRINA }));
    expect(counts).toMatchObject({ replies: 2, people: 2 });
    expect(value(await log.history.ofConversation({ site: 'facebook', key: 'x:100' }))).toHaveLength(1);
  });

  it('nobody knows changes nothing but the deletion log', async () => {
    const name = freshName();
    const log = await populated(name);
    const before = (await rawDump(name)).split('\n').filter((line) => !line.includes('exportedAt'));
    const gone = value(await log.privacy.erasePerson({ personId: 'nobody' }));
    expect(gone.counts).toEqual({});
    const after = (await rawDump(name)).split('\n');
    // The rescued draft was brought in on the way.
    for (const line of before) expect(after).toContain(line);
  });
});

describe('erasing a conversation', () => {
  it('takes its rows and the people known from nowhere else', async () => {
    const name = freshName();
    const log = await populated(name);
    value(await log.replies.record(place({ id: 'z', key: 'x:2', author: BENEDIKT }), reply('Anderswo.')));
    const { counts } = value(await log.privacy.eraseConversation({ site: 'x', key: 'x:100' }));
    expect(counts).toMatchObject({
      replies: 2,
      drafts: 3,
      corrections: 1,
      decisions: 2,
      conversations: 1,
      people: 1,
    });
    const dump = (await rawDump(name)).toLowerCase();
    for (const trace of traces) expect(dump).not.toContain(trace);
    expect(dump).toContain('anderswo.');
    expect(value(await log.privacy.findPeople('benedikt'))).toHaveLength(1);
  });
});

describe('erasing everything', () => {
  it('leaves only the note that it was done', async () => {
    const name = freshName();
    const mirror = memoryStorage();
    const log = await populated(name, mirror);
    value(await log.privacy.eraseEverything());
    expect(mirror.length).toBe(0);
    const tables = (await rawDump(name))
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => JSON.parse(line).table);
    expect(tables.sort()).toEqual(['deletions', 'meta']);
    expect(value(await log.privacy.deletions())).toMatchObject([{ reason: 'everything' }]);
    value(await log.replies.record(place(), reply('Es geht weiter.')));
  });
});

describe('pseudonyms', () => {
  it('differ from installation to installation and name nobody', async () => {
    const record = async (secret: Uint8Array<ArrayBuffer>) =>
      value(await (await opened({ pseudonymKey: async () => secret })).replies.record(place(), reply('x')));
    const one = await record(new Uint8Array(32).fill(1));
    const other = await record(new Uint8Array(32).fill(2));
    expect(one.personId).not.toBe(other.personId);
    expect(one.conversationId).toBe(other.conversationId);
    expect(one.personId).toMatch(/^[\w-]{22}$/);
  });
});

describe('blanking names', () => {
  it('finds them as whole words, in any case, and keeps the length', () => {
    const blank = redactor(['Jo', 'Ann-Lena (AL)', 'jo.k']);
    expect(blank('jo, Jonas und Ann-Lena (AL), @jo.k!')).toBe('••, Jonas und •••••••••••••, @••••!');
  });
  it('does nothing without a name', () => {
    expect(redactor([' ', ''])('Hallo.')).toBe('Hallo.');
  });
  it('tells what means somebody anywhere from what does so only near them', () => {
    expect(callNames({ name: 'Die Neue', handle: 'service' })).toEqual({
      anywhere: ['Die Neue', '@service'],
      nearby: ['Neue', 'service'],
    });
    expect(callNames({ name: 'Danke', handle: 'jo_k' })).toEqual({ anywhere: ['@jo_k', 'jo_k'], nearby: [] });
  });
});
