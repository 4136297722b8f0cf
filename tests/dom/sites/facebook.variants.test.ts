import { describe, expect, it } from 'vitest';
import { facebook } from '../../../utils/sites/facebook';
import { box, comment, item, openPost, POST_URL, post, replies } from './facebook.html';
import { commentsOf, elementOf, open } from './page';

const list = (...parts: string[]) => parts.join('');
const summary = (opened: ReturnType<typeof open>) =>
  commentsOf(opened).map(({ author, id, parentId, text }) => [id, author.name, text, parentId]);

const TREE = list(
  item(comment('1'), replies(item(comment('2', { name: 'Bo Ek', top: '1' })))),
  item(comment('3', { name: 'Cy Moe' })),
);
const TREE_READ = [
  ['1', 'Ada Lund', 'Text of 1', null],
  ['2', 'Bo Ek', 'Text of 2', '1'],
  ['3', 'Cy Moe', 'Text of 3', null],
];

describe('comments without a label', () => {
  const bare = TREE.replace(/aria-label="Comment by [^"]*"/g, '');

  it('are read inside a post, in a layer and in a page without an article for the post', () => {
    expect(summary(openPost(bare))).toEqual(TREE_READ);
    expect(summary(open(`<div role="dialog">${bare}</div>`, POST_URL))).toEqual(TREE_READ);
    expect(summary(open(`<div role="main"><div>${bare}</div></div>`, POST_URL))).toEqual(TREE_READ);
  });

  it('are not mixed with a post that links to a comment', () => {
    const linking = `<div role="article"><div dir="auto">See <a href="${POST_URL}?comment_id=5">this</a>, everybody, and tell us.</div></div>`;
    const opened = open(`<div role="main">${linking}</div>`, POST_URL);
    expect(summary(opened)).toEqual([]);
    expect(facebook.readPost(opened.place)?.text).toBe('See this, everybody, and tell us.');
  });
});

describe('a post with a label of its own', () => {
  it('is still the post of its comments', () => {
    const html = `<div role="main"><div role="article" aria-label="Beitrag von Brand" id="post"><div dir="auto">Wir ziehen um.</div>${TREE}</div></div>`;
    const opened = open(html, POST_URL);
    expect(opened.place.post?.id).toBe('post');
    expect(summary(opened)).toEqual(TREE_READ);
    expect(facebook.readPost(opened.place)?.text).toBe('Wir ziehen um.');
  });
});

describe('labels', () => {
  it.each([
    'Kommentar von Ada Lund (vor 2 Stunden)',
    'Ada Lund さんのコメント',
    'تعليق بواسطة Ada Lund',
    'Ada Lund kommentálta: 2 órája',
    '',
  ])('may be in any language (%s)', (label) => {
    expect(summary(openPost(comment('1', { label })))).toEqual([['1', 'Ada Lund', 'Text of 1', null]]);
  });
});

describe('parts of a comment', () => {
  const read = (html: string) => commentsOf(openPost(html))[0];

  it('are read when nothing marks the language of the text', () => {
    const html = comment('1', { text: 'One</div><div dir="auto">two' }).replace(
      '<span dir="auto" lang="en-US">',
      '<span>',
    );
    expect(read(html)).toMatchObject({ author: { name: 'Ada Lund' }, text: 'One\ntwo' });
    expect(read(html)).not.toHaveProperty('lang');
  });

  it('are read when the name is no block', () => {
    const html = comment('1').replace('<span dir="auto">Ada Lund</span>', '<span>Ada Lund</span>');
    expect(read(html)).toMatchObject({ author: { name: 'Ada Lund' }, text: 'Text of 1' });
  });

  it('are told from a badge that is a block before the name and no control', () => {
    const html = comment('1')
      .replace('<div><a aria-hidden="false"', '<div><span dir="auto">Top fan</span><a aria-hidden="false"')
      .replace('<span dir="auto" lang="en-US">', '<span>');
    expect(read(html)).toMatchObject({ author: { name: 'Ada Lund' }, text: 'Text of 1' });
  });

  it('may be empty of words: a picture or a sticker only', () => {
    const html = comment('1').replace(
      /<span dir="auto" lang="en-US">.*?<\/span>/s,
      '<img alt="May be an image">',
    );
    expect(read(html)).toMatchObject({ id: '1', author: { name: 'Ada Lund' }, text: '' });
  });

  it('are read through articles nested twice', () => {
    const label = 'Reply by Bo Ek to Ada Lund';
    const reply = `<div role="article" aria-label="${label}">${comment('2', { label, name: 'Bo Ek', top: '1' })}</div>`;
    expect(summary(openPost(item(comment('1', { inside: replies(reply) }))))).toEqual(TREE_READ.slice(0, 2));
  });

  it('give a reply its own address from the time that names both', () => {
    const [, reply] = commentsOf(openPost(TREE));
    expect(reply).toMatchObject({
      permalink: `${POST_URL}?comment_id=1&reply_comment_id=2`,
      postedLabel: '2h',
      depth: 1,
    });
  });
});

describe('where a thread may stand', () => {
  it.each(['https://m.facebook.com', 'https://web.facebook.com', 'https://de-de.facebook.com'])(
    'is on %s, with addresses there',
    (origin) => {
      const opened = open(post(comment('1')), `${origin}/brand/posts/pfbid0Abc`);
      expect(opened.place.key).toBe('facebook:777');
      expect(commentsOf(opened)[0]?.author.profileUrl).toBe(`${origin}/ada.lund`);
    },
  );

  it('is the dialog over a photo that has a thread beside it', () => {
    const html = `<div role="complementary" id="side">${comment('1')}</div>`;
    expect(open(html, POST_URL).place.root.id).toBe('side');
    const both = `${html}<div role="dialog" id="front">${comment('2')}<div role="complementary">${box('Comment')}</div></div>`;
    const opened = open(both, POST_URL);
    expect(opened.place.root.id).toBe('front');
    expect(commentsOf(opened).map(({ id }) => id)).toEqual(['2']);
  });

  it('keeps the rows of a single reply in one group for its control', () => {
    const opened = openPost(TREE);
    expect(facebook.replyControl(elementOf(opened, 'Text of 2'))?.textContent).toBe('Reply');
  });
});
