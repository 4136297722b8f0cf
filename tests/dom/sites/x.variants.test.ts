import { describe, expect, it } from 'vitest';
import { x } from '../../../utils/sites/x';
import { commentsOf, open } from './page';

const URL_OF_POST = 'https://x.com/brand/status/100';

interface Written {
  names?: string;
  body?: string;
  tabindex?: number;
}

const time = (handle: string, id: string) =>
  `<a href="/${handle}/status/${id}"><time datetime="2026-11-20T10:00:00.000Z">1h</time></a>`;
const two = (handle: string) =>
  `<a href="/${handle}"><div><span>Name of ${handle}</span></div></a><a href="/${handle}"><span>@${handle}</span></a>`;

function tweet(handle: string, id: string, written: Written = {}): string {
  const { body = `<div data-testid="tweetText" lang="en">Text of ${id}</div>`, tabindex = 0 } = written;
  const { names = two(handle) + time(handle, id) } = written;
  return `<article data-testid="tweet" tabindex="${tabindex}"><div><div data-testid="User-Name">${names}</div>${body}
    <div role="group"><button data-testid="reply">r</button></div></div></article>`;
}

const cell = (inner = '') => `<div data-testid="cellInnerDiv"><div>${inner}</div></div>`;
const plain = (inner = '') => `<div><div>${inner}</div></div>`;
const page = (...entries: string[]) =>
  open(
    `<main><div data-testid="primaryColumn"><section>${entries.join('')}</section></div></main>`,
    URL_OF_POST,
  );
const focal = tweet('brand', '100', { tabindex: -1 });
const reply = (written: Written, handle = 'ann') =>
  commentsOf(page(cell(focal), cell(tweet(handle, '101', written))))[0];

describe('a list without marked cells', () => {
  it('is read in the same way', () => {
    const opened = page(
      plain(focal),
      plain(tweet('brand', '101')),
      plain(tweet('ann', '102')),
      plain(`<div data-testid="placementTracking">${tweet('ads', '103')}</div>`),
      plain('<article>Unavailable</article>'),
      plain(tweet('bob', '104')),
    );
    expect(opened.place.post).toBeDefined();
    expect(commentsOf(opened).map(({ id }) => id)).toEqual(['102', '104']);
    expect(x.readPost(opened.place)?.text).toBe('Text of 100\nText of 101');
    const last = [...opened.document.querySelectorAll('article')].at(-1) as Element;
    expect(x.findComments(last, opened.place)).toEqual([last]);
    expect(x.findComments(last.parentElement as Element, opened.place)).toEqual([last]);
  });
});

describe('the focal post', () => {
  it('is known by its id where nothing else marks it', () => {
    const opened = page(cell(tweet('brand', '100')), cell(tweet('ann', '101')));
    expect(x.readPost(opened.place)?.text).toBe('Text of 100');
    expect(commentsOf(opened).map(({ id }) => id)).toEqual(['101']);
  });

  it('is not the one that has the focus by chance', () => {
    const opened = page(cell(tweet('brand', '100')), cell(tweet('ann', '101', { tabindex: -1 })));
    expect(x.readPost(opened.place)?.text).toBe('Text of 100');
  });
});

describe('who wrote a post', () => {
  it('is read with two links and the time elsewhere', () => {
    const body = `<div data-testid="tweetText">Words</div><div>${time('ann', '101')}</div>`;
    expect(reply({ names: two('ann'), body })).toMatchObject({
      id: '101',
      author: { name: 'Name of ann', handle: 'ann' },
    });
  });

  it('does not take badges for part of the name, and keeps emoji', () => {
    const badge =
      '<svg aria-label="Verified account" data-testid="icon-verified"><title>v</title></svg><img alt="Verified account"><img alt="Acme Inc. logo">';
    const names = `<a href="/ann"><div><span>Ann</span><img alt="🌻"><img alt="1️⃣">${badge}</div></a><a href="/ann"><span>@ann</span></a>${time('ann', '101')}`;
    expect(reply({ names })?.author).toEqual({
      name: 'Ann🌻1️⃣',
      handle: 'ann',
      profileUrl: 'https://x.com/ann',
      badge: 'Verified account',
    });
  });

  it('is not the organisation whose picture stands beside the name', () => {
    const names = `<a href="/ann"><span>Ann</span></a><a href="/acme"><img alt="Acme"></a><a href="/ann"><span>@ann</span></a>${time('ann', '101')}`;
    expect(reply({ names })?.author).toMatchObject({ name: 'Ann', handle: 'ann' });
  });
});

describe('the words of a post', () => {
  const text = '<div data-testid="tweetText" lang="de">Eigene Worte</div>';

  it('are empty when it has only a picture', () => {
    const body = '<div data-testid="tweetPhoto"><img alt="Image"></div>';
    expect(reply({ body })).toMatchObject({ id: '101', text: '', truncated: false });
  });

  it('are without the line that says whom it answers, notes of translation and of the community', () => {
    const before = '<div>Replying to <a href="/brand"><span>@brand</span></a></div>';
    const after =
      '<div><span>Translated from German by Grok</span><button>Show original</button></div><div data-testid="birdwatch-pivot" role="link"><span>Readers added context</span></div>';
    expect(reply({ body: before + text + after })).toMatchObject({ text: 'Eigene Worte', lang: 'de' });
  });

  it('are marked as cut by a button or a link', () => {
    for (const tag of ['button', 'a', 'span']) {
      const more = `<${tag} data-testid="tweet-text-show-more-link">Show more</${tag}>`;
      expect(reply({ body: text + more })).toMatchObject({ text: 'Eigene Worte', truncated: true });
    }
  });

  it('are whole in a long post', () => {
    const long = Array.from({ length: 400 }, (_, index) => `<span>Absatz ${index}.\n\n</span>`).join('');
    const read = reply({ body: `<div data-testid="tweetText" lang="de">${long}</div>` });
    expect(read?.text.split('\n')).toHaveLength(400);
  });
});

describe('posts that cannot be read', () => {
  it('are left out, and do not hide the others', () => {
    const limited =
      '<article tabindex="0"><div><span>Age-restricted adult content.</span><a href="/rules">Learn more</a></div></article>';
    const deleted = '<div><article><span>This post was deleted by the author.</span></article></div>';
    const opened = page(
      cell(focal),
      cell(limited),
      cell(tweet('ann', '101')),
      cell(deleted),
      cell(tweet('bob', '102')),
    );
    expect(commentsOf(opened).map(({ id }) => id)).toEqual(['101', '102']);
  });
});
