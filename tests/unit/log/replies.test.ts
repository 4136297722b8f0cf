import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import type { Reply } from '../../../utils/log';
import { clock, comment, opened, place, reply, value } from './help';

const TEXT = 'Hallo Quirina, das hätte nicht passieren dürfen. Ich frage heute beim Depot nach.';

describe('replies', () => {
  it('keep what was said, how it was read and an excerpt', async () => {
    const time = clock();
    const log = await opened({ now: time.now });
    const framing = { id: 'own_and_fix', templateId: 't', variants: ['ack.1', 'do.3'] } as const;
    const row = value(
      await log.replies.record(
        place({ text: `Wo ${'ist '.repeat(200)}es?` }),
        reply(TEXT, { framing: { ...framing, variants: [...framing.variants] }, edited: 0.25 }),
      ),
    );
    expect(row).toMatchObject({
      status: 'inserted',
      text: TEXT,
      framing,
      edited: 0.25,
      commentAt: '2026-11-02T08:30:00.000Z',
      createdAt: '2026-11-02T09:00:00.000Z',
      insertedAt: '2026-11-02T09:00:00.000Z',
      time: Date.parse('2026-11-02T09:00:00.000Z'),
    });
    expect(row.excerpt?.length).toBeLessThanOrEqual(280);
    expect(row.excerpt?.endsWith('…')).toBe(true);
    expect(row.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('keep no words of a comment about somebody’s health', async () => {
    const log = await opened();
    const { reading } = reply('');
    const row = value(
      await log.replies.record(
        place({ text: 'Ich kann nicht mehr.' }),
        reply('Wir sind da.', { reading: { ...reading, intent: 'selfharm' } }),
      ),
    );
    expect(row.excerpt).toBeUndefined();
    expect(row.commentAt).toBeDefined();
  });

  it('copied and then inserted are one reply', async () => {
    const log = await opened();
    const first = value(await log.replies.record(place(), reply(TEXT, { status: 'copied' })));
    const second = value(await log.replies.record(place(), reply(`${TEXT} Versprochen.`)));
    expect(second.id).toBe(first.id);
    expect(second).toMatchObject({ status: 'inserted', text: `${TEXT} Versprochen.` });
    expect(second.copiedAt).toBeDefined();
    const third = value(await log.replies.record(place(), reply(TEXT, { status: 'copied' })));
    expect(third).toMatchObject({ id: first.id, status: 'inserted' });
    expect(value(await log.history.ofConversation(place().thread))).toHaveLength(1);
  });

  it('drafted goes on as whatever was written in the end', async () => {
    const log = await opened();
    const first = value(await log.replies.record(place(), reply('Hallo', { status: 'drafted' })));
    expect(value(await log.replies.record(place(), reply(TEXT))).id).toBe(first.id);
  });

  it('that say something else, or come after a posted one, are replies of their own', async () => {
    const log = await opened();
    const first = value(await log.replies.record(place(), reply(TEXT)));
    const other = value(await log.replies.record(place(), reply('Noch etwas ganz anderes dazu.')));
    value(await log.replies.setStatus(first.id, 'posted'));
    const again = value(await log.replies.record(place(), reply(TEXT)));
    expect(new Set([first.id, other.id, again.id]).size).toBe(3);
  });

  it('change status, or say that they are gone', async () => {
    const log = await opened();
    const { id } = value(await log.replies.record(place(), reply(TEXT)));
    expect(value(await log.replies.setStatus(id, 'discarded')).status).toBe('discarded');
    expect(value(await log.history.ofConversation(place().thread))).toEqual([]);
    expect(await log.replies.setStatus('nobody', 'posted')).toMatchObject({
      ok: false,
      error: { kind: 'notFound', message: { de: expect.any(String), en: expect.any(String) } },
    });
  });

  it('become posted when they appear in the thread', async () => {
    const log = await opened({ now: clock().now });
    const { id } = value(await log.replies.record(place(), reply(TEXT)));
    const thread = {
      ...place().thread,
      comments: [
        comment({
          id: 'o1',
          parentId: 'c1',
          text: `${TEXT} Versprochen.`,
          postedAt: '2026-11-02T09:05:00.000Z',
        }),
      ],
    };
    expect(value(await log.replies.markPosted(thread)).map((row) => row.id)).toEqual([id]);
    expect(value(await log.replies.markPosted(thread))).toEqual([]);
    const [row] = value(await log.history.ofConversation(thread));
    expect(row).toMatchObject({
      status: 'posted',
      postedCommentId: 'o1',
      postedAt: '2026-11-02T09:05:00.000Z',
      text: `${TEXT} Versprochen.`,
    });
  });

  it('of accounts that the team names count as ours', async () => {
    const log = await opened();
    value(await log.replies.record(place(), reply(TEXT)));
    const thread = { ...place().thread, comments: [comment({ id: 'o1', text: TEXT, isOwn: false })] };
    expect(value(await log.replies.markPosted(thread))).toEqual([]);
    const isOurs = ({ author }: { author: { name: string } }) => author.name === 'Team Beispiel';
    expect(value(await log.replies.markPosted(thread, isOurs))).toHaveLength(1);
  });

  it('reach a live query', async () => {
    const log = await opened();
    const seen: Reply[][] = [];
    const subscription = liveQuery(() => log.history.ofConversation(place().thread)).subscribe((result) => {
      seen.push(value(result));
    });
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    value(await log.replies.record(place(), reply(TEXT)));
    await vi.waitFor(() => expect(seen.at(-1)).toHaveLength(1));
    subscription.unsubscribe();
  });
});
