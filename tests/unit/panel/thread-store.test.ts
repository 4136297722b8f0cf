import { describe, expect, it } from 'vitest';
import { applyUpdate } from '../../../components/thread/thread-store';
import type { Comment, ThreadUpdate } from '../../../utils/thread/thread';

const comment = (id: string, text = id): Comment => ({
  id,
  parentId: null,
  depth: 0,
  author: { name: `Author ${id}` },
  text,
  isOwn: false,
  truncated: false,
});

const update = (change: Partial<ThreadUpdate>): ThreadUpdate => ({
  site: 'x',
  url: 'https://x.com/a/status/1',
  key: 'x:1',
  comments: [],
  ...change,
});

describe('applyUpdate', () => {
  it('adds, changes and orders comments, and keeps what the page unloaded', () => {
    const first = applyUpdate(null, update({ comments: [comment('a'), comment('b')], order: ['a', 'b'] }));
    const second = applyUpdate(
      first,
      update({ comments: [comment('c'), comment('b', 'edited')], order: ['a', 'c', 'b'] }),
    );
    expect(second.comments.map(({ id, text }) => [id, text])).toEqual([
      ['a', 'a'],
      ['c', 'c'],
      ['b', 'edited'],
    ]);
  });

  it('keeps the post when an update brings none', () => {
    const first = applyUpdate(null, update({ post: { text: 'The post' } }));
    expect(applyUpdate(first, update({ comments: [comment('a')] })).post?.text).toBe('The post');
  });

  it('starts anew for another conversation', () => {
    const first = applyUpdate(null, update({ post: { text: 'Old' }, comments: [comment('a')] }));
    const second = applyUpdate(first, update({ key: 'x:2', comments: [comment('b')] }));
    expect(second.comments.map(({ id }) => id)).toEqual(['b']);
    expect(second.post).toBeUndefined();
  });
});
