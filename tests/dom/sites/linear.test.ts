import { afterEach, describe, expect, it } from 'vitest';
import { commentsOf, open } from './page';

const facebookPage = (count: number): string => {
  const comments = Array.from({ length: count }, (_, index) => {
    const top = 1000 + index - (index % 5);
    const id = 1000 + index;
    const query = top === id ? `comment_id=${id}` : `comment_id=${top}&reply_comment_id=${id}`;
    return `${index % 5 === 0 ? `${index ? '</div></div>' : ''}<div>` : index % 5 === 1 ? '<div>' : ''}<div><div role="article" aria-label="Comment by P ${index}"><a href="/p${index}?${query}"><span dir="auto">P ${index}</span></a><span dir="auto" lang="de">Text ${index}</span><ul><li><a href="/b/posts/1?${query}">1h</a></li></ul></div></div>`;
  });
  return `<div role="main"><div role="article" aria-labelledby="a"><div>${comments.join('')}</div></div></div></div>
    <div role="textbox" contenteditable="true" aria-label="Comment as P"></div></div></div>`;
};

const xPage = (count: number): string => {
  const tweet = (
    index: number,
  ) => `<div data-testid="cellInnerDiv"><article data-testid="tweet" role="article" tabindex="${index === 0 ? -1 : 0}">
    <div><div><div><div><div>${index % 3 === 2 ? '<div style="width: 2px"></div>' : ''}</div></div></div></div></div>
    <div data-testid="User-Name"><a href="/p${index}"><span>P ${index}</span></a><a href="/p${index}"><span>@p${index}</span></a>
    <a href="/p${index}/status/${1000 + index}"><time datetime="2026-11-20T10:00:00.000Z">1h</time></a></div>
    <div data-testid="tweetText" lang="en"><span>Text ${index}</span></div></article></div>`;
  return `<main><div data-testid="primaryColumn">${Array.from({ length: count + 1 }, (_, index) => tweet(index)).join('')}</div></main>`;
};

const PAGES = {
  facebook: { url: 'https://www.facebook.com/b/posts/1', page: facebookPage },
  x: { url: 'https://x.com/p0/status/1000', page: xPage },
};

const CALLS = ['querySelector', 'querySelectorAll', 'closest', 'matches', 'compareDocumentPosition'] as const;
const prototypes = () => [Element.prototype, Node.prototype] as unknown as Record<string, unknown>[];

describe.each(Object.entries(PAGES))('%s', (_, { page, url }) => {
  const undo: (() => void)[] = [];
  afterEach(() => {
    for (const one of undo.splice(0)) one();
  });

  /** Calls that look through the whole thread, and calls altogether, while a page of this size is read. */
  function effort(count: number): { whole: number; all: number } {
    const opened = open(page(count), url);
    const effort = { whole: 0, all: 0 };
    const { root } = opened.place;
    for (const prototype of prototypes()) {
      for (const name of CALLS) {
        const original = Object.getOwnPropertyDescriptor(prototype, name);
        if (typeof original?.value !== 'function') continue;
        const call = original.value as (...given: unknown[]) => unknown;
        Object.defineProperty(prototype, name, {
          ...original,
          value(this: unknown, ...given: unknown[]) {
            effort.all++;
            const isThrough = name === 'querySelectorAll' || name === 'querySelector';
            if (isThrough && (this === root || (this as Element).contains?.(root))) effort.whole++;
            return call.apply(this, given);
          },
        });
        undo.push(() => Object.defineProperty(prototype, name, original));
      }
    }
    const comments = commentsOf(opened);
    for (const one of undo.splice(0)) one();
    expect(comments).toHaveLength(count);
    return effort;
  }

  // The simulated document takes quadratic time itself, so the pages stay small; what is counted are calls.
  it('reads ten times the comments with ten times the calls', { timeout: 60_000 }, () => {
    const small = effort(50);
    const large = effort(500);
    expect(large.whole).toBe(small.whole);
    expect(large.all / small.all).toBeLessThan(10.1);
  });
});
