import { describe, expect, it } from 'vitest';
import { matchPosted } from '../../../utils/log/posted';
import type { Reply } from '../../../utils/log/schema';
import type { Comment } from '../../../utils/thread/thread';
import { comment, READING } from './help';

const WRITTEN = Date.parse('2026-11-02T09:00:00.000Z');

const sent = (id: string, text: string, over: Partial<Reply> = {}): Reply => ({
  id,
  status: 'inserted',
  text,
  language: 'de',
  register: 'sie',
  framing: null,
  edited: null,
  reading: READING,
  commentKey: 'conversation/theirs',
  conversationId: 'conversation',
  commentId: 'theirs',
  personId: 'person',
  createdAt: new Date(WRITTEN).toISOString(),
  updatedAt: new Date(WRITTEN).toISOString(),
  time: WRITTEN,
  ...over,
});

const theirs: Comment = comment({
  id: 'theirs',
  text: 'Wo bleibt mein Paket?',
  isOwn: false,
  author: { name: 'Quirina Testfall', handle: 'quirina_t' },
});

const LONG =
  'Das tut mir leid, zwei Wochen sind zu lang.\n\nIch frage heute „beim Depot“ nach und melde mich bis 17 Uhr. 🙂';

function match(replies: Reply[], comments: Comment[], taken: string[] = []) {
  const found = matchPosted(replies, [theirs, ...comments], (one) => one.isOwn, new Set(taken));
  return found.map(({ reply, comment: { id } }) => `${reply.id}=${id}`);
}

describe('a reply is found in the thread', () => {
  const rendered = {
    'as written': LONG,
    'with other quotes, blanks and line breaks': LONG.replace(/[„“]/g, '"').replace(/\s+/g, ' '),
    'with the name of the person answered before it': `Quirina Testfall ${LONG}`,
    'with the handle before it': `@quirina_t ${LONG}`,
    'edited a little before sending': LONG.replace('heute', 'gleich'),
  };
  for (const [how, text] of Object.entries(rendered))
    it(how, () => {
      expect(match([sent('r', LONG)], [comment({ id: 'o', text })])).toEqual(['r=o']);
    });

  it('from its beginning, where the page shows no more', () => {
    const beginning = comment({ id: 'o', text: `${LONG.slice(0, 60)}…`, truncated: true });
    expect(match([sent('r', LONG)], [beginning])).toEqual(['r=o']);
  });
});

describe('a reply is not taken for', () => {
  const one = [sent('r', LONG)];
  it('a comment of somebody else', () => {
    expect(match(one, [comment({ id: 'o', text: LONG, isOwn: false })])).toEqual([]);
  });
  it('another text', () => {
    expect(match(one, [comment({ id: 'o', text: 'Danke für Ihre Geduld, es ist unterwegs.' })])).toEqual([]);
    expect(match([sent('r', 'Danke!')], [comment({ id: 'o', text: 'Danke dir!' })])).toEqual([]);
  });
  it('a comment that was there before', () => {
    expect(match(one, [comment({ id: 'o', text: LONG, postedAt: '2026-11-02T08:00:00.000Z' })])).toEqual([]);
    expect(match(one, [comment({ id: 'o', text: LONG, postedAt: '2026-11-02' })])).toEqual(['r=o']);
  });
  it('a comment that is another reply already', () => {
    expect(match(one, [comment({ id: 'o', text: LONG })], ['o'])).toEqual([]);
  });
  it('an empty text', () => {
    expect(match([sent('r', '!!')], [comment({ id: 'o', text: '??' })])).toEqual([]);
  });
});

describe('of equal texts', () => {
  it('each finds its own place, whatever the order', () => {
    const replies = [sent('a', LONG, { commentId: 'c1' }), sent('b', LONG, { commentId: 'c2' })];
    const comments = [
      comment({ id: 'o2', parentId: 'c2', text: LONG }),
      comment({ id: 'o1', parentId: 'c1', text: LONG }),
    ];
    expect(match(replies, comments).sort()).toEqual(['a=o1', 'b=o2']);
    expect(match(replies, comments.slice(0, 1))).toEqual(['b=o2']);
  });
  it('one comment is one reply', () => {
    expect(match([sent('a', LONG), sent('b', LONG)], [comment({ id: 'o', text: LONG })])).toHaveLength(1);
  });
});

it('takes empty, endless and broken texts', () => {
  for (const text of ['', '\ud83d', 'a'.repeat(100_000), '🙂🙂🙂', 'שלום עולם'])
    expect(match([sent('r', text)], [comment({ id: 'o', text: 'Etwas anderes' })])).toEqual([]);
});
