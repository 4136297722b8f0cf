import { afterEach, describe, expect, it, vi } from 'vitest';
import { facebook } from '../../../utils/sites/facebook';
import { box, comment, item, openPost, POST_URL, post, replies } from './facebook.html';
import { commentsOf, documentOf, elementOf, open, openPage } from './page';

describe('where the thread stands', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is nowhere in an empty or broken page', () => {
    for (const html of [
      '',
      '<body>',
      '<div role="article">',
      '<div role="dialog"><div role="article" aria-label="x">',
    ]) {
      expect(
        facebook.locate(documentOf(html, 'https://www.facebook.com/'), new URL('https://www.facebook.com/')),
      ).toBeNull();
    }
  });

  it('is the post that the address names, even before its first comment', () => {
    const { place } = openPost('');
    expect(place.key).toBe('facebook:pfbid0Abc');
    expect(facebook.findComments(place.root, place)).toEqual([]);
  });

  it('has the key of the post from every address', () => {
    const list = comment('1');
    const keys = [
      POST_URL,
      'https://www.facebook.com/permalink.php?story_fbid=pfbid9&id=1',
      'https://www.facebook.com/',
    ];
    expect(keys.map((url) => open(post(list), url).place.key)).toEqual(keys.map(() => 'facebook:777'));
  });

  it('is the dialog in front, not one for logging in and not one that is hidden', () => {
    const html = `${post(comment('1'))}
      <div role="dialog" id="front">${comment('2')}</div>
      <div role="dialog" aria-hidden="true">${comment('3')}</div>
      <div role="dialog"><form><input name="email"></form></div>`;
    const opened = open(html, 'https://www.facebook.com/');
    expect(opened.place.root.id).toBe('front');
    expect(commentsOf(opened).map(({ id }) => id)).toEqual(['2']);
  });

  it('is a dialog whose comments still load', () => {
    const html = `${post(comment('1'))}<div role="dialog" id="front"><div data-ad-rendering-role="story_message">New</div></div>`;
    const opened = open(html, POST_URL);
    expect(opened.place.root.id).toBe('front');
    expect(facebook.readPost(opened.place)?.text).toBe('New');
  });

  it('is, in a feed, the post in the middle of the window', () => {
    const html = `<div role="main">${['a', 'b', 'c']
      .map(
        (id, index) =>
          `<div role="article" aria-posinset="${index}" id="${id}">${comment(String(index + 1))}</div>`,
      )
      .join('')}</div>`;
    const heights: Record<string, number> = { a: -900, b: 100, c: 2000 };
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
      const top = heights[this.id] ?? 0;
      return new DOMRect(0, top, 500, 700);
    });
    const opened = open(html, 'https://www.facebook.com/');
    expect(opened.place.post?.id).toBe('b');
    expect(commentsOf(opened).map(({ id }) => id)).toEqual(['2']);
  });
});

describe('reading a comment', () => {
  it('gives the same id for the coded and the plain form, and none of the tracking', () => {
    const [read] = commentsOf(openPost(comment('42', { top: '41' })));
    expect(read).toMatchObject({
      id: '42',
      parentId: '41',
      depth: 1,
      permalink: `${POST_URL}?comment_id=41&reply_comment_id=42`,
      author: { name: 'Ada Lund', profileUrl: 'https://www.facebook.com/ada.lund' },
      lang: 'en',
      postedLabel: '2h',
    });
  });

  it('takes what looks like markup for text', () => {
    const [read] = commentsOf(
      openPost(comment('1', { text: '&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;' })),
    );
    expect(read?.text).toBe('<script>alert(1)</script> &amp;');
  });

  it('is not misled by a link to another comment in the text', () => {
    const text = `see <a href="${POST_URL}?comment_id=999">this</a>`;
    const [read] = commentsOf(openPost(comment('1', { text })));
    expect(read).toMatchObject({ id: '1', text: 'see this' });
  });

  it('strips direction marks, keeps joiners, and joins paragraphs as lines', () => {
    const text = '\u202aone\u202c \u200ftwo</div><div dir="auto">👩\u200d🔧 three';
    const [read] = commentsOf(
      openPost(comment('1', { name: '\u2068Ada\u2069 Lund', profile: '/ada', text })),
    );
    expect(read?.author.name).toBe('Ada Lund');
    expect(read?.text).toBe('one two\n👩\u200d🔧 three');
  });

  it('marks a text as truncated only by a control at its end', () => {
    const more = '<div role="button">See more</div>';
    const [cut, whole] = commentsOf(
      openPost(comment('1', { text: `Long … ${more}` }) + comment('2', { text: `a ${more} b` })),
    );
    expect(cut).toMatchObject({ text: 'Long …', truncated: true });
    expect(whole).toMatchObject({ text: 'a b', truncated: false });
  });

  it('skips what has no identity, and the notice that stands for a comment', () => {
    const notice = `<div role="article" aria-label="x"><span dir="auto">Removed</span><ul><li><a href="${POST_URL}?comment_id=5">1h</a></li></ul></div>`;
    const list = `<div role="article" aria-label="x"><span dir="auto">Nobody</span></div>${notice}${comment('6')}<div role="article" aria-label="…"></div>`;
    expect(commentsOf(openPost(list)).map(({ id }) => id)).toEqual(['6']);
  });

  it('survives missing and senseless links', () => {
    const list = `<div role="article" aria-label="Comment by Zoe"><a href="http://%%%?comment_id=1"><span dir="auto">Zoe</span></a></div>
      <div role="article" aria-label="Comment by Zoe"><a href="?comment_id="><span dir="auto">Zoe</span></a></div>
      ${comment('3', { row: '' }).replace(/<ul>.*<\/ul>/s, '')}`;
    const read = commentsOf(openPost(list));
    expect(read.map(({ id }) => id)).toEqual(['1', '3']);
    expect(read[0]?.author).toEqual({ name: 'Zoe' });
    expect(read[1]).not.toHaveProperty('permalink');
  });

  it('reads comments whose row is no list and whose parts carry fewer marks', () => {
    const bare = `<div role="article" aria-label="Comment by Zoe Ray"><a href="/zoe.ray"><span dir="auto">Zoe Ray</span></a>
      <div><div dir="auto">One</div><div dir="auto">Two <img alt="🙂"></div></div>
      <div><a href="${POST_URL}?comment_id=9&amp;__tn__=R">3w</a><div role="button">Reply</div></div></div>`;
    const opened = openPost(bare);
    expect(commentsOf(opened)).toMatchObject([
      {
        id: '9',
        author: { name: 'Zoe Ray' },
        text: 'One\nTwo 🙂',
        postedLabel: '3w',
        permalink: `${POST_URL}?comment_id=9`,
      },
    ]);
    expect(facebook.replyControl(elementOf(opened, 'One'))?.textContent).toBe('Reply');
  });

  it('reads the text of a post that nothing marks, and no comment for it', () => {
    const words = '<div><span dir="auto">Us</span><div dir="auto">What the post says, in full.</div></div>';
    const { place } = openPost(
      words + comment('1', { text: 'A comment that is a good deal longer than the post itself.' }),
    );
    expect(facebook.readPost(place)?.text).toBe('What the post says, in full.');
  });

  it('counts a comment in two wrappers once and reads the inner one', () => {
    const label = 'Comment by Ada Lund 2h ago';
    const opened = openPost(
      `<div role="article" aria-label="${label}"><a href="/ada?comment_id=1"></a>${comment('1', { label })}</div>`,
    );
    expect(commentsOf(opened)).toMatchObject([{ id: '1', text: 'Text of 1' }]);
  });

  it('tells a reply to a reply from a reply beside it', () => {
    const list = item(
      comment('1'),
      replies(
        item(comment('2', { top: '1' }), replies(item(comment('3', { top: '1' })))),
        item(comment('4', { top: '1' })),
      ),
    );
    const nested = comment('1', {
      inside: replies(
        comment('2', { top: '1', inside: replies(comment('3', { top: '1' })) }),
        comment('4', { top: '1' }),
      ),
    });
    for (const html of [list, nested]) {
      const read = commentsOf(openPost(html));
      expect(read.map(({ id, parentId, depth }) => [id, parentId, depth])).toEqual([
        ['1', null, 0],
        ['2', '1', 1],
        ['3', '2', 2],
        ['4', '1', 1],
      ]);
    }
  });

  it('keeps the parent that a link names when its comment is gone', () => {
    const [read] = commentsOf(openPost(comment('8', { top: '7' })));
    expect(read).toMatchObject({ parentId: '7', depth: 1 });
  });

  it('reads through any depth of wrappers', () => {
    const deep = `${'<div>'.repeat(3000)}${comment('1')}${'</div>'.repeat(3000)}`;
    expect(commentsOf(openPost(deep)).map(({ id }) => id)).toEqual(['1']);
    const text = `${'<span>'.repeat(3000)}down here${'</span>'.repeat(3000)}`;
    expect(commentsOf(openPost(comment('1', { text })))[0]?.text).toBe('down here');
  });
});

describe('whose comment it is', () => {
  const own = (html: string) => commentsOf(open(html, POST_URL)).map(({ id, isOwn }) => [id, isOwn]);
  const navigation =
    '<div role="navigation"><ul><li><a href="/ada.lund"><svg><image></image></svg>Ada Lund</a></li></ul></div>';

  it('is known by the profile in the navigation, not by a name that two people have', () => {
    const list = comment('1') + comment('2', { profile: '/ada.lund.2' });
    expect(own(navigation + post(list, box('Comment as Ada Lund')))).toEqual([
      ['1', true],
      ['2', false],
    ]);
  });

  it('is known by the name in the box for comments, for somebody who acts for a page', () => {
    const list = comment('1') + comment('2', { name: 'Brand' });
    expect(own(navigation + post(list, box('Als Brand kommentieren')))).toEqual([
      ['1', true],
      ['2', true],
    ]);
  });

  it('is nobody logged out', () => {
    expect(own(post(comment('1'), ''))).toEqual([['1', false]]);
  });
});

describe('the control that answers', () => {
  const control = (row: string) => {
    const opened = openPost(comment('1', { row }) + comment('2'));
    return facebook.replyControl(elementOf(opened, 'Text of 1'))?.textContent ?? null;
  };
  const button = (label: string) => `<li><div role="button">${label}</div></li>`;

  it('is the second entry with a control, in any language', () => {
    expect(control(button('Kedvelem') + button('Válasz'))).toBe('Válasz');
    expect(
      control(
        `<li><div role="button">Tetszik</div><div role="button" aria-label="R"></div></li>${button('Válasz')}${button('Megosztás')}`,
      ),
    ).toBe('Válasz');
  });

  it('is the one with a known word wherever it stands', () => {
    expect(control(button('Antworten') + button('Gefällt mir'))).toBe('Antworten');
    expect(control(button('Antworten'))).toBe('Antworten');
  });

  it('is none when only something else is there', () => {
    expect(control('')).toBeNull();
    expect(control(button('Edited'))).toBeNull();
    expect(control(button('Edited') + button('Like'))).toBeNull();
  });

  it('is never that of a reply inside', () => {
    const opened = openPost(comment('1', { row: '', inside: replies(comment('2', { top: '1' })) }));
    expect(facebook.replyControl(elementOf(opened, 'Text of 1'))).toBeNull();
    expect(facebook.replyControl(elementOf(opened, 'Text of 2'))?.textContent).toBe('Reply');
  });
});

describe('a stored page', () => {
  it('has badges, reactions, the provisional comment and the control of each comment', () => {
    const opened = openPage('facebook--post-de');
    const read = commentsOf(opened);
    expect(read[0]).toMatchObject({ reactions: 23, postedLabel: '5 Std.', isOwn: false });
    expect(read[1]?.author.badge).toBe('Verfasser');
    expect(read.find(({ id }) => id.startsWith('client:'))).toMatchObject({ isOwn: true, depth: 1 });
    const controls = facebook
      .findComments(opened.place.root, opened.place)
      .flatMap((element) =>
        facebook.readComment(element, opened.place) ? [facebook.replyControl(element)] : [],
      );
    expect(controls.map((control) => control?.textContent)).toEqual(read.map(() => 'Antworten'));
  });

  it('finds the control by its place in a language without known words', () => {
    const opened = openPage('facebook--reel-sk');
    const element = elementOf(opened, 'Regal kam');
    expect(facebook.replyControl(element)?.textContent).toBe('Odpovedať na komentár');
  });
});
