import { describe, expect, it } from 'vitest';
import { ThreadCollector } from '../../../utils/thread/collect';
import type { Comment } from '../../../utils/thread/thread';

function comment(id: string, more: Partial<Comment> = {}): Comment {
  return {
    id,
    parentId: null,
    depth: 0,
    author: { name: `Author ${id}` },
    text: `Text ${id}`,
    isOwn: false,
    truncated: false,
    ...more,
  };
}

const run = (ids: string) => [...ids].map((id) => comment(id));
const orderOf = (collector: ThreadCollector) => collector.order().join('');

/** Numbers in [0, 1) that are the same on every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

describe('ThreadCollector', () => {
  it('reports everything at first and nothing when nothing changed', () => {
    const collector = new ThreadCollector();
    expect(collector.see(run('abc'))).toEqual({ comments: run('abc'), order: ['a', 'b', 'c'] });
    expect(collector.see(run('abc'))).toEqual({ comments: [] });
    expect(collector.see(run('b'))).toEqual({ comments: [] });
    expect(collector.see([])).toEqual({ comments: [] });
  });

  it('reports a changed comment without an order', () => {
    const collector = new ThreadCollector();
    collector.see(run('abc'));
    const longer = comment('b', { text: 'Text b, now unfolded' });
    expect(collector.see([comment('a'), longer])).toEqual({ comments: [longer] });
    expect(collector.get('b')).toEqual(longer);
  });

  it('keeps a parent and a full text that the page only hides', () => {
    const collector = new ThreadCollector();
    const full = comment('b', { parentId: 'a', depth: 1, text: 'A long text that the page folds.' });
    collector.see([comment('a'), full]);
    const folded = comment('b', { text: 'A long text …', truncated: true });
    expect(collector.see([folded])).toEqual({ comments: [] });
    expect(collector.get('b')).toEqual(full);
    const edited = comment('b', { text: 'Another text …', truncated: true });
    expect(collector.see([edited]).comments).toEqual([{ ...edited, parentId: 'a', depth: 1 }]);
  });

  it('notices a change of every part of a comment', () => {
    const changes: Partial<Comment>[] = [
      { text: 'other' },
      { parentId: 'z', depth: 1 },
      { depth: 1 },
      { author: { name: 'Other' } },
      { author: { name: 'Author a', badge: 'Author' } },
      { lang: 'de' },
      { postedAt: '2026-01-01T00:00:00Z' },
      { postedLabel: '3 h' },
      { permalink: 'https://example.org/a' },
      { reactions: 3 },
      { isOwn: true },
    ];
    for (const change of changes) {
      const collector = new ThreadCollector();
      collector.see(run('a'));
      expect(collector.see([comment('a', change)]).comments, JSON.stringify(change)).toHaveLength(1);
    }
  });

  it('notices the full text behind a cut one, and keeps it when the page cuts it again', () => {
    const collector = new ThreadCollector();
    const cut = comment('a', { text: 'The beginning …', truncated: true });
    const full = comment('a', { text: 'The beginning and the end' });
    collector.see([cut]);
    expect(collector.see([full]).comments).toEqual([full]);
    expect(collector.see([cut]).comments).toEqual([]);
  });

  it('keeps what scrolled away, above and below', () => {
    const collector = new ThreadCollector();
    collector.see(run('abc'));
    collector.see(run('cde'));
    expect(orderOf(collector)).toBe('abcde');
    collector.see(run('xab'));
    expect(orderOf(collector)).toBe('xabcde');
    expect(collector.size).toBe(6);
  });

  it('puts a new comment between its neighbours', () => {
    const collector = new ThreadCollector();
    collector.see(run('abcdef'));
    expect(collector.see(run('bxc')).order?.join('')).toBe('abxcdef');
    expect(collector.see(run('ya')).order?.join('')).toBe('yabxcdef');
    // What follows at the end needs no order.
    expect(collector.see(run('fz')).order).toBeUndefined();
    expect(orderOf(collector)).toBe('yabxcdefz');
  });

  it('does not come between a comment and its folded answers', () => {
    const collector = new ThreadCollector();
    collector.see([comment('a'), comment('1', { depth: 1, parentId: 'a' }), comment('b')]);
    collector.see([comment('a'), comment('n'), comment('b')]);
    expect(orderOf(collector)).toBe('a1nb');
  });

  it('follows the page when it sorts anew', () => {
    const collector = new ThreadCollector();
    collector.see(run('abcd'));
    expect(collector.see(run('dcba'))).toEqual({ comments: [], order: ['d', 'c', 'b', 'a'] });
  });

  it('joins stretches once a look connects them, whichever was found first', () => {
    const collector = new ThreadCollector();
    collector.see(run('abc'));
    collector.see(run('def'));
    expect(orderOf(collector)).toBe('abcdef');
    collector.see(run('efab'));
    expect(orderOf(collector)).toBe('defabc');
  });

  it('counts a comment that stands twice once', () => {
    const collector = new ThreadCollector();
    expect(collector.see(run('aba')).order).toEqual(['a', 'b']);
  });

  it('finds the order of any list that is scrolled through', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const next = random(seed);
      const truth = Array.from({ length: 5 + Math.floor(next() * 60) }, (_, index) => `c${index}`);
      const collector = new ThreadCollector();
      let start = Math.floor(next() * truth.length);
      const seen = new Set<string>();
      for (let step = 0; step < 600; step++) {
        const window = truth.slice(start, start + 3 + Math.floor(next() * 5));
        for (const id of window) seen.add(id);
        collector.see(window.map((id) => comment(id)));
        // Neighbouring windows share at least one comment, as in a list that is scrolled by less than its height.
        start = Math.max(0, Math.min(truth.length - 1, start + Math.floor(next() * 5) - 2));
        expect(collector.order(), `seed ${seed}, step ${step}`).toEqual(truth.filter((id) => seen.has(id)));
      }
    }
  });

  it('recovers the order after jumps, as soon as the gaps were seen', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const next = random(seed);
      const truth = Array.from({ length: 40 }, (_, index) => `c${index}`);
      const collector = new ThreadCollector();
      for (let jump = 0; jump < 10; jump++) {
        const start = Math.floor(next() * truth.length);
        collector.see(truth.slice(start, start + 6).map((id) => comment(id)));
      }
      for (let start = 0; start < truth.length; start += 4) {
        collector.see(truth.slice(start, start + 6).map((id) => comment(id)));
      }
      expect(collector.order(), `seed ${seed}`).toEqual(truth);
    }
  });

  it('loses nothing and invents nothing, whatever it is shown', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const next = random(seed);
      const collector = new ThreadCollector();
      const seen = new Set<string>();
      for (let look = 0; look < 40; look++) {
        const ids = Array.from({ length: Math.floor(next() * 8) }, () => `c${Math.floor(next() * 30)}`);
        for (const id of ids) seen.add(id);
        const { order } = collector.see(ids.map((id) => comment(id, { depth: Math.floor(next() * 3) })));
        if (order) expect(order).toEqual(collector.order());
        expect([...collector.order()].sort()).toEqual([...seen].sort());
      }
    }
  });
});
