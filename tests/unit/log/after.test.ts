import { describe, expect, it } from 'vitest';
import type { Log, Reply } from '../../../utils/log';
import type { Reading } from '../../../utils/reading/reading';
import type { Comment } from '../../../utils/thread/thread';
import { clock, comment, freshName, opened, place, rawDump, reads, reply, value } from './help';

const QUIRINA = place().comment.author;
const ASKED: Comment = comment({
  ...place().comment,
  id: 'c1',
  text: 'Mein Paket ist seit zwei Wochen unterwegs.',
  isOwn: false,
});
const OURS = comment({ id: 'o1', parentId: 'c1', text: 'Ich frage heute beim Depot nach.' });
const theirs = (id: string, over: Partial<Comment> = {}): Comment =>
  comment({ id, parentId: 'c1', author: QUIRINA, isOwn: false, text: `Wort ${id}`, ...over });
/** An absolute time of the day on which the reply is written, at 9 o'clock. */
const at = (time: string) => ({ postedAt: `2026-11-02T${time}:00.000Z` });

const THANKS = reads('closing', 'joy_gratitude');
const ANGER = reads('complaint.service', 'anger');

const threadOf = (...comments: Comment[]) => ({ ...place().thread, comments });

/** A log with one reply to `c1`, posted as `o1`. */
async function answered(ours = OURS, name = freshName()): Promise<Log> {
  const log = await opened({ now: clock().now, name });
  value(await log.replies.record(place(), reply(OURS.text)));
  expect(value(await log.replies.markPosted(threadOf(ASKED, ours)))).toHaveLength(1);
  return log;
}

async function mark(log: Log, comments: Comment[], readings?: Record<string, Reading>): Promise<Reply[]> {
  const read = readings ?? Object.fromEntries(comments.map(({ id }) => [id, THANKS]));
  return value(await log.replies.markAfter(threadOf(...comments), new Map(Object.entries(read))));
}

const found = async (comments: Comment[], ours = OURS): Promise<string | undefined> =>
  (await mark(await answered(ours), comments))[0]?.after?.commentId;

describe('the next comment of the person answered', () => {
  it('is kept with what it reads as, and no word of it', async () => {
    const name = freshName();
    const log = await answered(OURS, name);
    const next = theirs('c2', { parentId: 'o1', text: 'Danke, Zimtschnecke!', ...at('10:00') });
    const [row] = await mark(log, [ASKED, OURS, next]);
    expect(row?.after).toEqual({
      commentId: 'c2',
      intent: 'closing',
      emotion: 'joy_gratitude',
      thanked: true,
      at: '2026-11-02T10:00:00.000Z',
    });
    expect(value(await log.history.ofConversation(place().thread))[0]?.after).toEqual(row?.after);
    expect(await rawDump(name)).not.toContain('Zimtschnecke');
  });

  it('answers ours or follows it in its branch', async () => {
    expect(await found([ASKED, OURS, theirs('c2', { parentId: 'o1' })])).toBe('c2');
    expect(await found([ASKED, OURS, theirs('c2')])).toBe('c2');
    expect(await found([ASKED, theirs('c0'), OURS])).toBeUndefined();
  });

  it('is not another branch, which the page sorts as it likes', async () => {
    expect(await found([ASKED, OURS, theirs('c2', { parentId: null })])).toBeUndefined();
    expect(await found([ASKED, OURS, theirs('c2', { parentId: null, ...at('10:00') })])).toBeUndefined();
  });

  it('on a flat page is whatever follows', async () => {
    const flat = { ...OURS, parentId: null };
    const before = theirs('c0', { parentId: null });
    expect(await found([ASKED, before, flat, theirs('c2', { parentId: null })], flat)).toBe('c2');
  });

  it('is told by the time where the page gives it, whatever the order', async () => {
    const timed = { ...OURS, ...at('09:05') };
    const late = theirs('late', { parentId: null, ...at('11:00') });
    const next = theirs('next', { parentId: null, ...at('10:00') });
    const old = theirs('old', at('08:00'));
    expect(await found([late, next, ASKED, timed, old], timed)).toBe('next');
    expect(await found([ASKED, timed, old], timed)).toBeUndefined();
  });

  it('is told by the time when ours is not on the page', async () => {
    const timed = { ...OURS, ...at('09:05') };
    const log = await answered(timed);
    expect(await mark(log, [ASKED, theirs('c2'), theirs('day', { postedAt: '2026-11-03' })])).toEqual([]);
    expect(await mark(log, [ASKED, theirs('c2'), theirs('c3', at('09:30'))])).toMatchObject([
      { after: { commentId: 'c3' } },
    ]);
  });

  it('is told by the time when the user said that it was posted', async () => {
    const log = await opened({ now: clock().now });
    const { id } = value(await log.replies.record(place(), reply(OURS.text)));
    value(await log.replies.setStatus(id, 'posted'));
    expect(await mark(log, [ASKED, theirs('c2', at('09:30'))])).toMatchObject([
      { after: { commentId: 'c2' } },
    ]);
  });

  it('is theirs: nobody else’s, not ours, not the one answered, not an empty one', async () => {
    const other = theirs('x', { author: { name: QUIRINA.name, handle: 'namesake' } });
    const empty = theirs('e', { text: ' ' });
    expect(await found([OURS, ASKED, other, empty, theirs('own', { isOwn: true })])).toBeUndefined();
  });

  it('survives a page whose comments are each other’s parents', async () => {
    const a = theirs('a', { parentId: 'b' });
    const b = theirs('b', { parentId: 'a' });
    expect(await found([ASKED, OURS, a, b])).toBeUndefined();
  });

  it('is not looked for after a reply that was not posted', async () => {
    const log = await opened({ now: clock().now });
    value(await log.replies.record(place(), reply(OURS.text)));
    expect(await mark(log, [ASKED, OURS, theirs('c2', { parentId: 'o1' })])).toEqual([]);
  });
});

describe('once found', () => {
  const next = theirs('c2', { parentId: 'o1' });
  const page = [ASKED, OURS, next];

  it('it stays, whatever the page shows later, and nothing is written again', async () => {
    const log = await answered();
    await mark(log, page);
    const sooner = theirs('c9', { parentId: 'o1' });
    expect(await mark(log, page)).toEqual([]);
    expect(await mark(log, [ASKED, OURS, sooner, next])).toEqual([]);
    expect(await mark(log, [ASKED, OURS, sooner])).toEqual([]);
    expect(await mark(log, [])).toEqual([]);
  });

  it('it is read again when it was changed', async () => {
    const log = await answered();
    const [first] = await mark(log, page);
    const [changed] = await mark(log, page, { c2: ANGER });
    expect(changed?.after).toEqual({
      ...first?.after,
      intent: 'complaint.service',
      emotion: 'anger',
      thanked: false,
    });
  });

  it('it is given up when nothing is left of it, for the next one if there is one', async () => {
    const log = await answered();
    await mark(log, page);
    const [emptied] = await mark(log, [ASKED, OURS, { ...next, text: '' }]);
    expect(emptied && 'after' in emptied).toBe(false);
    await mark(log, page);
    const replaced = await mark(log, [ASKED, OURS, { ...next, text: '' }, theirs('c3')]);
    expect(replaced).toMatchObject([{ after: { commentId: 'c3' } }]);
  });
});

it('a comment that is not read yet is waited for, not passed over', async () => {
  const log = await answered();
  const page = [ASKED, OURS, theirs('c2'), theirs('c3')];
  expect(await mark(log, page, { c3: THANKS })).toEqual([]);
  expect(await mark(log, page, { c2: ANGER, c3: THANKS })).toMatchObject([
    { after: { commentId: 'c2', thanked: false } },
  ]);
});

describe('thanks are', () => {
  const complaint = [{ id: 'complaint.price', score: 0.4 } as const];
  it.each([
    [true, 'closing words', reads('closing', 'neutral')],
    [true, 'praise', reads('praise', 'neutral')],
    [true, 'joy without a complaint', reads('question.info', 'joy_gratitude')],
    [false, 'joy beside a complaint', reads('question.info', 'joy_gratitude', { intents: complaint })],
    [false, 'praise in the second place', reads('complaint.price', 'annoyance')],
    [false, 'praise that may be mockery', reads('praise', 'joy_gratitude', { ironyPossible: true })],
    [false, 'nothing clear', reads(null, 'neutral')],
  ])('%s: %s', async (thanked, _, reading) => {
    const [row] = await mark(await answered(), [ASKED, OURS, theirs('c2')], { c2: reading });
    expect(row?.after?.thanked).toBe(thanked);
  });
});
