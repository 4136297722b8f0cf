import { describe, expect, it } from 'vitest';
import { x } from '../../../utils/sites/x';
import { commentsOf, documentOf, elementOf, open, openPage } from './page';

const URL_OF_POST = 'https://x.com/brand/status/100';

interface Written {
  name?: string;
  text?: string;
  focal?: boolean;
  line?: boolean;
  time?: string;
  after?: string;
  linked?: boolean;
}

/** One post as X writes it, without the noise. */
function tweet(handle: string, id: string, written: Written = {}): string {
  const {
    after = '',
    focal = false,
    line = false,
    linked = true,
    name = handle.toUpperCase(),
    text = `Text of ${id}`,
  } = written;
  const time = `<time datetime="${written.time ?? '2026-11-20T10:00:00.000Z'}">1h</time>`;
  const link = (inner: string, href: string) =>
    linked ? `<a href="${href}" role="link">${inner}</a>` : `<div>${inner}</div>`;
  return `<article data-testid="tweet" role="article" tabindex="${focal ? -1 : 0}"><div><div><div><div><div>${line ? '<div style="width: 2px"></div>' : ''}</div></div></div>
    <div><div data-testid="User-Name">${link(`<div><span>${name}</span></div>`, `/${handle}`)}${link(`<span>@${handle}</span>`, `/${handle}`)}${link(time, `/${handle}/status/${id}`)}</div>
    <div data-testid="tweetText" lang="en">${text}</div>${after}
    <div role="group"><button data-testid="reply" aria-label="2 Replies. Reply">r</button><button data-testid="like" aria-label="1.234 Mal „Gefällt mir“">l</button></div></div></div></div></article>`;
}

const cell = (inner = '') => `<div data-testid="cellInnerDiv"><div><div>${inner}</div></div></div>`;
const editor = '<div><div data-testid="tweetTextarea_0" role="textbox" contenteditable="true"></div></div>';
const account = (handle: string) =>
  `<button data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-${handle}"></div></button>`;
const column = (...cells: string[]) =>
  `<main><div data-testid="primaryColumn"><h2>Post</h2><section><div>${cells.join('')}</div></section></div></main>`;
const post = cell(tweet('brand', '100', { focal: true }));
const openStatus = (...cells: string[]) => open(column(...cells), URL_OF_POST);
const tree = (...cells: string[]) =>
  commentsOf(openStatus(...cells)).map(({ id, parentId, depth }) => [id, parentId, depth]);

describe('where the thread stands', () => {
  it('is nowhere in an empty or broken page', () => {
    for (const html of [
      '',
      '<main>',
      '<main><article data-testid="tweet">',
      '<div data-testid="cellInnerDiv"><article></article></div>',
    ]) {
      expect(x.locate(documentOf(html, URL_OF_POST), new URL(URL_OF_POST))).toBeNull();
    }
  });

  it('has the same key from every address of the post', () => {
    const html = column(post);
    for (const url of [
      URL_OF_POST,
      'https://twitter.com/other/status/100?s=20',
      'https://x.com/i/web/status/100',
      'https://x.com/i/status/100',
    ]) {
      expect(open(html, url).place.key).toBe('x:status:100');
    }
  });

  it('stays while a dialog with an address of its own is open over it, even with the post scrolled away', () => {
    const opened = openStatus(post, cell(tweet('ann', '101')));
    const compose = new URL('https://x.com/compose/post');
    expect(x.locate(opened.document, compose)?.key).toBe('x:status:100');
    opened.document.querySelector('[data-testid="cellInnerDiv"]')?.remove();
    expect(x.locate(opened.document, compose)?.key).toBe('x:status:100');
  });

  it('is found behind a dialog that was open from the start', () => {
    const opened = open(column(post, cell(tweet('ann', '101'))), 'https://x.com/compose/post');
    expect(opened.place.key).toBe('x:status:100');
  });

  it('is beside the picture that is open', () => {
    const html = `${column(cell(tweet('zed', '900')))}<div role="dialog" id="gallery">${post}${cell(tweet('ann', '101'))}</div>`;
    const opened = open(html, `${URL_OF_POST}/photo/1`);
    expect(opened.place.root.id).toBe('gallery');
    expect(commentsOf(opened).map(({ id }) => id)).toEqual(['101']);
  });

  it('is every post of a list', () => {
    const opened = open(
      column(cell(tweet('ann', '101')), cell(tweet('bob', '102'))),
      'https://x.com/search?q=brand',
    );
    expect(opened.place.key).toBe('x:/search?q=brand');
    expect(commentsOf(opened).map(({ id }) => id)).toEqual(['101', '102']);
    expect(x.readPost(opened.place)).toBeUndefined();
  });
});

describe('reading a post', () => {
  it('takes name, handle, time and likes from their places', () => {
    const text = 'a <img alt="🇩🇪"><span>b\n\nc</span><div><a href="/x">@x</a></div>';
    const [read] = commentsOf(
      openStatus(
        post,
        cell(tweet('ann', '101', { name: 'Ann <img alt="🌻"><svg><title>no</title></svg>', text })),
      ),
    );
    expect(read).toMatchObject({
      id: '101',
      author: { name: 'Ann 🌻', handle: 'ann', profileUrl: 'https://x.com/ann' },
      text: 'a 🇩🇪b\nc@x',
      lang: 'en',
      postedAt: '2026-11-20T10:00:00.000Z',
      permalink: 'https://x.com/ann/status/101',
      reactions: 1234,
      isOwn: false,
      truncated: false,
    });
  });

  it('keeps a quoted post out of author, text and truncation', () => {
    const more = '<button data-testid="tweet-text-show-more-link">more</button>';
    const quote = `<div role="link" tabindex="0">${tweet('quoted', '5', { linked: false }).replace(/<\/?article[^>]*>/g, '')}${more}</div>`;
    const [own, only, cut] = commentsOf(
      openStatus(
        post,
        cell(tweet('ann', '101', { after: quote })),
        cell(
          tweet('bob', '102', { after: quote }).replace(
            /<div data-testid="tweetText"[^>]*>Text of 102<\/div>/,
            '',
          ),
        ),
        cell(tweet('cat', '103', { after: more })),
      ),
    );
    expect(own).toMatchObject({ text: 'Text of 101', truncated: false, author: { handle: 'ann' } });
    expect(only).toMatchObject({ text: '', author: { handle: 'bob' } });
    expect(cut).toMatchObject({ truncated: true });
  });

  it('skips adverts, not posts with a video that carries the same mark', () => {
    const video = '<div data-testid="placementTracking"><div data-testid="videoPlayer"></div></div>';
    const read = commentsOf(
      openStatus(
        post,
        cell(`<div data-testid="placementTracking">${tweet('ads', '101')}</div>`),
        cell(tweet('bob', '102', { after: video })),
      ),
    );
    expect(read.map(({ id }) => id)).toEqual(['102']);
  });

  it('skips what is not available or has no author or time', () => {
    const read = commentsOf(
      openStatus(
        post,
        cell('<article role="article"><span>Unavailable</span></article>'),
        cell(tweet('ann', '101').replace(/<time.*?<\/time>/, '')),
        cell(tweet('bob', '102').replace('User-Name', 'Other')),
        cell('<article data-testid="tweet"></article>'),
        cell(tweet('cat', '103', { time: 'soon' })),
      ),
    );
    expect(read.map(({ id }) => id)).toEqual(['103']);
    expect(read[0]).toMatchObject({ postedLabel: '1h' });
  });

  it('stops where suggestions begin, also when they are added later', () => {
    const opened = openStatus(
      post,
      cell(tweet('ann', '101')),
      cell('<h2 role="heading">Discover more</h2>'),
      cell(tweet('bob', '102')),
    );
    expect(commentsOf(opened).map(({ id }) => id)).toEqual(['101']);
    const last = opened.document.querySelectorAll('[data-testid="cellInnerDiv"]')[3] as Element;
    expect(x.findComments(last, opened.place)).toEqual([]);
  });

  it('reads a very long and a markup-like text as it is', () => {
    const text = `&lt;script&gt;${'ä'.repeat(100_000)}`;
    expect(commentsOf(openStatus(post, cell(tweet('ann', '101', { text }))))[0]?.text).toBe(
      `<script>${'ä'.repeat(100_000)}`,
    );
  });
});

describe('what a post answers', () => {
  it('is told by the line above it', () => {
    expect(
      tree(
        post,
        cell(tweet('a', '101')),
        cell(tweet('b', '102', { line: true })),
        cell(tweet('c', '103', { line: true })),
        cell(tweet('d', '104')),
      ),
    ).toEqual([
      ['101', null, 0],
      ['102', '101', 1],
      ['103', '102', 2],
      ['104', null, 0],
    ]);
  });

  it('is unknown when what stands above is not available', () => {
    expect(
      tree(post, cell('<article role="article">gone</article>'), cell(tweet('b', '102', { line: true }))),
    ).toEqual([['102', null, 0]]);
  });

  it('is told by neighbourhood in a page without lines and styles, if empty cells part the chains', () => {
    const cells = [post, cell(tweet('a', '101')), cell(tweet('b', '102')), cell(), cell(tweet('c', '103'))];
    expect(tree(...cells)).toEqual([
      ['101', null, 0],
      ['102', '101', 1],
      ['103', null, 0],
    ]);
    expect(tree(post, cell(tweet('a', '101')), cell(tweet('b', '102')))).toEqual([
      ['101', null, 0],
      ['102', null, 0],
    ]);
  });

  it('is the focal post, when that is an answer itself; the post is the one at the top', () => {
    const html = column(
      cell(tweet('brand', '90')),
      cell(tweet('a', '100', { focal: true, line: true })),
      cell(tweet('brand', '101')),
      cell(tweet('a', '102', { line: true })),
    );
    const opened = open(html, 'https://x.com/a/status/100');
    expect(x.readPost(opened.place)?.text).toBe('Text of 90');
    expect(commentsOf(opened).map(({ id, parentId, depth }) => [id, parentId, depth])).toEqual([
      ['100', null, 0],
      ['101', '100', 1],
      ['102', '101', 2],
    ]);
  });

  it('is remembered when the post above is unloaded', () => {
    const opened = openStatus(post, cell(tweet('a', '101')), cell(tweet('b', '102', { line: true })));
    commentsOf(opened);
    for (const one of [...opened.document.querySelectorAll('[data-testid="cellInnerDiv"]')].slice(0, 2))
      one.remove();
    const place = x.locate(opened.document, opened.url);
    expect(place && commentsOf({ ...opened, place })[0]).toMatchObject({
      id: '102',
      parentId: '101',
      depth: 1,
    });
  });
});

describe('the post', () => {
  it('goes on over the posts of its author directly below', () => {
    const opened = openStatus(
      post,
      cell(),
      cell(tweet('brand', '101', { text: 'two' })),
      cell(tweet('brand', '102', { line: true, text: 'three' })),
      cell(tweet('a', '103', { line: true })),
      cell(tweet('brand', '104', { line: true })),
    );
    expect(x.readPost(opened.place)?.text).toBe('Text of 100\ntwo\nthree');
    expect(commentsOf(opened).map(({ id, parentId }) => [id, parentId])).toEqual([
      ['103', null],
      ['104', '103'],
    ]);
  });

  it('is a comment when somebody else mentions the account logged in', () => {
    const mention = tweet('ann', '100', { focal: true, text: '@brand where is my train?' });
    const opened = open(
      account('brand') + column(cell(mention + editor), cell(tweet('bob', '101'))),
      'https://x.com/ann/status/100',
    );
    expect(x.readPost(opened.place)).toBeUndefined();
    expect(commentsOf(opened).map(({ id, parentId }) => [id, parentId])).toEqual([
      ['100', null],
      ['101', '100'],
    ]);
    expect(x.replyBox(elementOf(opened, '@brand'), opened.place)?.editor.getAttribute('data-testid')).toBe(
      'tweetTextarea_0',
    );
    expect(x.replyBox(elementOf(opened, 'Text of 101'), opened.place)).toBeNull();
  });

  it('is what the logged-in account wrote or not', () => {
    const opened = open(
      account('Brand') + column(post, cell(tweet('a', '101')), cell(tweet('brand', '102', { line: true }))),
      URL_OF_POST,
    );
    expect(commentsOf(opened).map(({ isOwn }) => isOwn)).toEqual([false, true]);
  });
});

describe('the reply box', () => {
  const dialog = (inner: string) => `<div role="dialog" aria-modal="true">${inner}</div>`;
  const boxes = (over: string, ...cells: string[]) => {
    const opened = open(column(post + cell(editor), ...cells) + over, URL_OF_POST);
    return x
      .findComments(opened.place.root, opened.place)
      .map((element) => x.replyBox(element, opened.place) !== null);
  };
  const two = [cell(tweet('ann', '101')), cell(tweet('bob', '102'))];

  it('is never the one below the post', () => {
    expect(boxes('', ...two)).toEqual([false, false]);
  });

  it('belongs to the post that its dialog shows, by id or by author, words and time', () => {
    expect(boxes(dialog(tweet('bob', '102') + editor), ...two)).toEqual([false, true]);
    expect(boxes(dialog(tweet('bob', '102', { linked: false }) + editor), ...two)).toEqual([false, true]);
  });

  it('is not proven by a dialog that shows no post, another one, or the same words at another time', () => {
    expect(boxes(dialog(editor), ...two)).toEqual([false, false]);
    expect(boxes(dialog(tweet('zoe', '999') + editor), ...two)).toEqual([false, false]);
    const later = tweet('bob', '102', { linked: false, time: '2026-11-20T11:00:00.000Z' });
    expect(boxes(dialog(later + editor), ...two)).toEqual([false, false]);
  });

  it('is not proven when two posts look the same, or the dialog has two boxes', () => {
    const twins = [cell(tweet('bob', '102')), cell(tweet('bob', '103', { text: 'Text of 102' }))];
    expect(boxes(dialog(tweet('bob', '102', { linked: false }) + editor), ...twins)).toEqual([false, false]);
    expect(boxes(dialog(tweet('bob', '102') + editor + editor), ...two)).toEqual([false, false]);
  });

  it('opens with the control of the post itself', () => {
    const opened = openPage('x--status-en');
    for (const element of x.findComments(opened.place.root, opened.place)) {
      const control = x.replyControl(element);
      expect(control?.getAttribute('data-testid')).toBe('reply');
      expect(control && x.commentAt(control, opened.place)).toBe(element);
    }
  });
});
