import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../utils/log/database';
import { clock, freshName, opened, place, reply, value } from './help';

afterEach(() => {
  vi.restoreAllMocks();
});

const other = { name: 'Benedikt Muster', handle: 'b_muster' };

describe('history', () => {
  it('of a conversation stands in order, of a person crosses conversations', async () => {
    const time = clock();
    const log = await opened({ now: time.now });
    for (const [key, id, author] of [
      ['x:1', 'a', place().comment.author],
      ['x:1', 'b', other],
      ['x:2', 'c', place().comment.author],
    ] as const) {
      time.pass(1000);
      value(
        await log.replies.record(place({ key, id, author }), reply(`Antwort auf ${id}, ganz eigene Worte`)),
      );
    }
    const ids = (rows: { commentId: string }[]) => rows.map((row) => row.commentId);
    expect(ids(value(await log.history.ofConversation({ site: 'x', key: 'x:1' })))).toEqual(['a', 'b']);
    expect(ids(value(await log.history.ofPerson(place({ key: 'x:9' }))))).toEqual(['a', 'c']);
    expect(ids(value(await log.history.ofPerson(place({ key: 'x:9' }), 1)))).toEqual(['c']);
  });

  it('knows a person by handle in any case, but never by a mere name elsewhere', async () => {
    const log = await opened();
    value(await log.replies.record(place(), reply('Erste Antwort an dich')));
    const ofPerson = async (author: { name: string; handle?: string }, key = 'x:2') =>
      value(await log.history.ofPerson(place({ key, author }))).length;
    expect(await ofPerson({ name: 'Umbenannt', handle: '@Quirina_T' })).toBe(1);
    expect(await ofPerson({ name: 'Quirina Testfall' })).toBe(0);

    const nameOnly = { name: 'Nur Name' };
    value(await log.replies.record(place({ id: 'n', author: nameOnly }), reply('Zweite Antwort')));
    expect(await ofPerson(nameOnly, 'x:100')).toBe(1);
    expect(await ofPerson(nameOnly, 'x:2')).toBe(0);
  });

  it('gives the turns between us and the commenter, in the order they were written', async () => {
    const time = clock('2026-11-02T09:00:00.000Z');
    const log = await opened({ now: time.now });
    value(await log.replies.record(place({ key: 'x:1', text: 'Wo bleibt es?' }), reply('Ich frage nach.')));
    value(await log.replies.record(place({ id: 'b', author: other }), reply('An jemand anderen.')));
    time.set('2026-11-03T09:00:00.000Z');
    const next = { id: 'c9', text: 'Immer noch nichts.', postedAt: '2026-11-03T08:00:00.000Z' };
    value(await log.replies.record(place({ ...next, id: 'c8' }), reply('Morgen ist es da.')));
    value(await log.replies.record(place(next), reply('Was gerade geschrieben wird, zählt nicht.')));
    expect(value(await log.history.turns(place(next)))).toEqual([
      { from: 'them', text: 'Wo bleibt es?', when: '2026-11-02T08:30:00.000Z', sameThread: false },
      { from: 'us', text: 'Ich frage nach.', when: '2026-11-02T09:00:00.000Z', sameThread: false },
      { from: 'them', text: 'Immer noch nichts.', when: '2026-11-03T08:00:00.000Z', sameThread: true },
      { from: 'us', text: 'Morgen ist es da.', when: '2026-11-03T09:00:00.000Z', sameThread: true },
    ]);
  });

  it('lists the comments answered last, each once, those that must not be kept left out', async () => {
    const time = clock('2026-11-02T09:00:00.000Z');
    const log = await opened({ now: time.now });
    for (const [id, text] of [
      ['a', 'Wo bleibt es?'],
      ['b', 'Und mein Geld?'],
      ['b', 'Und mein Geld?'],
    ] as const) {
      time.pass(60_000);
      const words = `Antwort um ${time.now().toISOString()}, jedes Mal andere Worte`;
      value(await log.replies.record(place({ id, text }), reply(words, { status: 'inserted' })));
    }
    const crisis = { ...reply('Wir sind da.').reading, intent: 'selfharm' as const };
    value(
      await log.replies.record(
        place({ id: 'c', text: 'Geheim' }),
        reply('Wir sind da.', { reading: crisis }),
      ),
    );
    const texts = async (limit: number) =>
      value(await log.history.recentComments(limit)).map(({ excerpt }) => excerpt);
    expect(await texts(8)).toEqual(['Und mein Geld?', 'Wo bleibt es?']);
    expect(await texts(1)).toEqual(['Und mein Geld?']);
  });

  it('says which comments are answered, and how far', async () => {
    const log = await opened();
    const record = async (id: string, text: string, status: 'drafted' | 'copied' | 'inserted') =>
      value(await log.replies.record(place({ id }), reply(text, { status })));
    await record('a', 'eins', 'copied');
    await record('a', 'etwas völlig anderes', 'inserted');
    await record('b', 'zwei', 'drafted');
    value(await log.replies.setStatus((await record('c', 'drei', 'inserted')).id, 'posted'));
    value(await log.replies.setStatus((await record('d', 'vier', 'inserted')).id, 'discarded'));
    const answered = value(await log.history.answered(place().thread));
    expect([...answered].sort()).toEqual([
      ['a', 'inserted'],
      ['c', 'posted'],
    ]);
  });

  it('lists the variants that went out', async () => {
    const log = await opened();
    const framing = (...variants: string[]) => ({
      framing: { id: 'own_and_fix' as const, templateId: 't', variants },
    });
    value(await log.replies.record(place({ id: 'a' }), reply('eins', framing('ack.1', 'do.2'))));
    value(await log.replies.record(place({ id: 'b' }), reply('zwei', framing('ack.1', 'do.3'))));
    value(
      await log.replies.record(place({ id: 'c' }), reply('drei', { ...framing('ack.9'), status: 'drafted' })),
    );
    expect(value(await log.history.usedVariants(place().thread)).sort()).toEqual(['ack.1', 'do.2', 'do.3']);
    expect(value(await log.history.usedVariants({ site: 'x', key: 'x:other' }))).toEqual([]);
  });

  it('says how a person and a conversation were addressed last', async () => {
    const time = clock();
    const log = await opened({ now: time.now });
    expect(value(await log.history.registerUsed(place()))).toEqual({ person: null, conversation: null });
    value(
      await log.replies.record(place({ key: 'x:1' }), reply('Wir melden uns bei dir.', { register: 'du' })),
    );
    time.pass(1000);
    value(await log.replies.record(place({ id: 'b', author: other }), reply('Wir melden uns bei Ihnen.')));
    time.pass(1000);
    value(
      await log.replies.record(
        place({ id: 'e', author: other }),
        reply('Thanks!', { language: 'en', register: null }),
      ),
    );
    expect(value(await log.history.registerUsed(place({ id: 'neu' })))).toEqual({
      person: { register: 'du', when: '2026-11-02T09:00:00.000Z' },
      conversation: { register: 'sie', when: '2026-11-02T09:00:01.000Z' },
    });
  });

  it('warns of sentences that went out to this person or thread, but not of the reply itself', async () => {
    const time = clock();
    const log = await opened({ now: time.now });
    const sentence = 'Ich kümmere mich heute persönlich um Ihr Paket.';
    const find = async (id: string, author = place().comment.author, key = 'x:100') =>
      value(await log.history.repetitions(place({ id, author, key }), { text: sentence, language: 'de' }));
    value(await log.replies.record(place({ id: 'a' }), reply(sentence)));
    expect(await find('a')).toEqual([]);
    expect(await find('b')).toMatchObject([{ where: 'person', exact: true, sentence }]);
    expect(await find('b', other)).toMatchObject([{ where: 'thread', exact: true }]);
    expect(await find('b', place().comment.author, 'x:200')).toMatchObject([{ where: 'person' }]);
    expect(await find('b', other, 'x:200')).toEqual([]);

    const [known] = value(await log.history.ofConversation(place().thread));
    value(await log.replies.setStatus(known?.id ?? '', 'discarded'));
    expect(await find('b')).toEqual([]);
  });

  it('of one conversation among 10,000 replies reads only its own rows, by index', async () => {
    const name = freshName();
    const log = await opened({ name });
    const sample = value(await log.replies.record(place({ key: 'x:mine' }), reply('Meine Antwort')));
    const database = value(await openDatabase(name));
    await database.replies.bulkAdd(
      Array.from({ length: 10_000 }, (_, at) => ({
        ...sample,
        id: `r${at}`,
        conversationId: `c${at % 20}`,
        personId: `p${at % 50}`,
        commentKey: `c${at % 20}/${at}`,
        time: at,
      })),
    );
    database.close();

    const indexes = vi.spyOn(IDBObjectStore.prototype, 'index');
    const scans = [
      vi.spyOn(IDBObjectStore.prototype, 'getAll'),
      vi.spyOn(IDBObjectStore.prototype, 'openCursor'),
    ];
    const stepped = vi.spyOn(IDBCursor.prototype, 'continue');
    expect(value(await log.history.ofConversation({ site: 'x', key: 'x:mine' }))).toHaveLength(1);
    expect(value(await log.history.ofPerson(place()))).toHaveLength(1);
    expect(value(await log.history.turns(place({ id: 'neu' })))).toHaveLength(2);
    expect(value(await log.history.registerUsed(place({ id: 'neu' }))).person).not.toBeNull();
    expect(new Set(indexes.mock.calls.flat())).toEqual(new Set(['[conversationId+time]', '[personId+time]']));
    for (const scan of scans) expect(scan).not.toHaveBeenCalled();
    expect(stepped.mock.calls.length).toBeLessThan(20);
  });
});
