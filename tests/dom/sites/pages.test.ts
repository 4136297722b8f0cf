import { describe, expect, it } from 'vitest';
import { commentsOf, oneLine, openPage, PAGES, truthOf } from './page';

/** What a stored page says, apart from items that may be read or not. */
describe.each(PAGES)('%s', (page) => {
  const truth = truthOf(page);
  const opened = openPage(page);
  const comments = commentsOf(opened);
  const isOptional = (permalink: string | undefined) =>
    (truth.optional ?? []).some((row) => row.permalink === permalink);
  const read = comments.filter(({ permalink }) => !isOptional(permalink));

  it('gives every comment once, in order, and nothing else', () => {
    expect(read.map(({ permalink }) => permalink)).toEqual(truth.comments.map(({ permalink }) => permalink));
    expect(new Set(comments.map(({ id }) => id)).size).toBe(comments.length);
  });

  it('gives author, handle, time and text as the page shows them', () => {
    expect(
      read.map(({ author, postedAt }) => [author.name, author.handle ?? null, postedAt ?? null]),
    ).toEqual(truth.comments.map(({ author, handle, postedAt }) => [author, handle, postedAt]));
    for (const [index, { altTexts = [], text }] of truth.comments.entries()) {
      expect([text, ...altTexts]).toContain(oneLine(read[index]?.text ?? ''));
    }
  });

  it('knows what every comment answers', () => {
    const index = new Map(read.map(({ id }, at) => [id, at]));
    const parents = read.map(({ parentId }) => (parentId === null ? null : (index.get(parentId) ?? null)));
    expect(parents).toEqual(truth.comments.map(({ parent }) => parent));
    for (const { depth, parentId } of comments) expect(depth === 0).toBe(parentId === null);
  });

  it('finds each comment again from anything inside it', () => {
    for (const element of opened.site.findComments(opened.place.root, opened.place)) {
      const inside = [...element.querySelectorAll('img,time,[dir="auto"]')].filter(
        (one) => one.closest('[role="article"]') === element,
      );
      for (const one of inside) expect(opened.site.commentAt(one, opened.place)).toBe(element);
      expect(opened.site.findComments(element, opened.place)[0]).toBe(element);
    }
  });

  it('takes no box of the post for that of a comment', () => {
    const isFocalComment = (id: string | undefined) => opened.place.key.endsWith(`:${id}`);
    for (const element of opened.site.findComments(opened.place.root, opened.place)) {
      const id = opened.site.readComment(element, opened.place)?.id;
      if (!isFocalComment(id)) expect(opened.site.replyBox(element, opened.place)).toBeNull();
    }
  });
});
