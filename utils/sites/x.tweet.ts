import type { Author } from '../thread/thread';
import { addressOf, first, oneLine, precedes, readText } from './dom';
import type { Selector } from './site';

/** One post of X: where its parts stand, and how posts in a list hang together. */

export const CELL = '[data-testid="cellInnerDiv"]';
export const TWEET = 'article[data-testid="tweet"]';
const STATUS = /^\/(?:(\w{1,15})|i(?:\/web)?)\/status(?:es)?\/(\d+)(?:\/(photo|video)\/\d+)?/;
const HANDLE = /^@\w{1,15}$/;

const TEXTS: readonly Selector[] = [
  { css: '[data-testid="tweetText"]', because: 'in every capture since 2021' },
];
const NAMES: readonly Selector[] = [
  { css: '[data-testid="User-Name"]', because: 'in every capture since 2022' },
];

export interface Status {
  handle: string | null;
  id: string;
  /** A picture or video of the post is open, with the conversation beside it. */
  inGallery: boolean;
}

/** The post that an address points to, or null when it points to none. */
export function statusIn(url: URL | null): Status | null {
  const match = url && STATUS.exec(url.pathname);
  return match?.[2] ? { handle: match[1] ?? null, id: match[2], inGallery: match[3] !== undefined } : null;
}

const baseOf = (element: Element): string => {
  const url = element.ownerDocument.URL;
  return /^https?:/.test(url) ? url : 'https://x.com/';
};

/** A post of the list, not one quoted inside another. */
export const isTweet = (element: Element): boolean =>
  element.matches(TWEET) && !element.parentElement?.closest('article');

/** An advert is wrapped as a whole; a video inside a post carries the same mark further in. */
export const isAdvert = (article: Element): boolean =>
  article.closest('[data-testid="placementTracking"]') !== null;

/** A quoted post stands inside the article that quotes it, as one block that can be clicked. Links around words do not count. */
export function isQuoted(element: Element, article: Element): boolean {
  const block = element.parentElement?.closest('[role="link"]:not(a)');
  return !!block && article.contains(block);
}

/** Who wrote a post; null when the page does not say. */
export function authorOf(article: Element): Author | null {
  const names = first<Element>(article, NAMES, (one) => !isQuoted(one, article));
  if (!names) return null;
  const base = baseOf(article);
  const links = [...names.querySelectorAll('a[href]')];
  const written = [...links, ...names.querySelectorAll('span')].find((one) =>
    HANDLE.test(oneLine(one.textContent ?? '')),
  );
  const inPath = links.map((link) => /^\/(\w{1,15})\/?$/.exec(addressOf(link, base)?.pathname ?? '')?.[1]);
  const handle = written ? oneLine(written.textContent ?? '').slice(1) : inPath.find(Boolean);
  const display =
    links.find((link) => link !== written && !link.querySelector('time')) ?? names.firstElementChild;
  // Beside the name may stand the picture of an organisation, which is a link of its own.
  const name = display ? oneLine(readText(display, { skip: '[role="link"]:not(a)', onlyEmoji: true })) : '';
  const badge = oneLine(
    names.querySelector('[data-testid="icon-verified"]')?.getAttribute('aria-label') ?? '',
  );
  if (!name && !handle) return null;
  return {
    name: name || (handle ?? ''),
    ...(handle && { handle, profileUrl: new URL(`/${handle}`, base).href }),
    ...(badge && { badge }),
  };
}

/** Asked several times for every post, and never changes while its element shows the same post. */
const handles = new WeakMap<Element, string>();

/** The author's handle in small letters, to compare; empty when unknown. */
export function handleOf(article: Element): string {
  const known = handles.get(article);
  if (known !== undefined) return known;
  const handle = authorOf(article)?.handle?.toLowerCase() ?? '';
  // An empty one may still be rendered.
  if (handle) handles.set(article, handle);
  return handle;
}

export interface Posted {
  status: Status;
  permalink: string;
  /** ISO 8601. */
  at?: string;
  label: string;
}

/** When and where a post was written: the link around its time. In the focal post it stands below the text. */
export function postedOf(article: Element): Posted | null {
  for (const time of article.querySelectorAll('a[href*="/status/"] time')) {
    const link = time.closest('a');
    const url = addressOf(link, baseOf(article));
    const status = statusIn(url);
    if (!link || !url || !status || isQuoted(link, article)) continue;
    const at = new Date(time.getAttribute('datetime') ?? '');
    return {
      status,
      permalink: `${url.origin}/${status.handle ?? 'i'}/status/${status.id}`,
      ...(!Number.isNaN(at.getTime()) && { at: at.toISOString() }),
      label: oneLine(readText(time)),
    };
  }
  return null;
}

export const idOf = (article: Element): string | null => postedOf(article)?.status.id ?? null;

/** The element with the author's own words. A quoting post without any has only the text of the quoted one. */
export function textOf(article: Element): Element | null {
  const quotedName = article.querySelectorAll(NAMES[0]?.css ?? '')[1];
  return first<Element>(
    article,
    TEXTS,
    (text) => !isQuoted(text, article) && !(quotedName && precedes(quotedName, text)),
  );
}

/** The author's own words. Lines are line feeds in the text (`white-space: pre-wrap`); mentions are blocks within a line. */
export function wordsOf(article: Element): string {
  const text = textOf(article);
  return text ? readText(text, { lines: 'feeds' }) : '';
}

/** The number of likes, which the button's label gives in full and digit-first in most languages. */
export function likesOf(article: Element): number | undefined {
  for (const button of article.querySelectorAll('[data-testid="like"],[data-testid="unlike"]')) {
    if (isQuoted(button, article)) continue;
    const digits = /\d[\d.,\u00a0\u202f']*/
      .exec(button.getAttribute('aria-label') ?? '')?.[0]
      .replace(/\D/g, '');
    if (digits) return Number(digits);
  }
  return undefined;
}

export const isTruncated = (article: Element): boolean =>
  Array.from(article.querySelectorAll('[data-testid="tweet-text-show-more-link"]')).some(
    (more) => !isQuoted(more, article),
  );

const timeOf = (article: Element): string => article.querySelector('time')?.getAttribute('datetime') ?? '';

/** Those of these articles that show the same post as this one, which perhaps has a form without links. */
export function sameTweets(article: Element, others: readonly Element[]): Element[] {
  const id = idOf(article);
  const handle = handleOf(article);
  const time = timeOf(article);
  let words: string | undefined;
  const isAlike = (other: Element): boolean => {
    // The cheapest question first: a long page is asked.
    if (timeOf(other) !== time || handle === '' || handleOf(other) !== handle) return false;
    words ??= wordsOf(article);
    return wordsOf(other) === words;
  };
  return others.filter((other) => {
    const otherId = id && idOf(other);
    return otherId ? otherId === id : isAlike(other);
  });
}

/** The post in a cell of the list; null for a gap, an advert and a post that is not available. */
export function tweetIn(cell: Element | null | undefined): Element | null {
  const article = cell?.matches(TWEET) ? cell : (cell?.querySelector(TWEET) ?? null);
  return article && !isAdvert(article) ? article : null;
}

/** Wrappers to look through from a post to its entry in a list. About five were seen. */
const FURTHEST_WRAPPER = 12;

/** The entry of the list that holds a post: by its mark, else the last element around the post that has others beside it. */
export function cellOf(article: Element): Element | null {
  const marked = article.closest(CELL);
  if (marked) return marked;
  let cell: Element = article;
  for (let step = 0; step < FURTHEST_WRAPPER; step++) {
    const around: Element | null = cell.parentElement;
    if (!around) return null;
    if (
      [cell.previousElementSibling, cell.nextElementSibling].some(
        (one) => one?.querySelector(TWEET) || one?.matches(TWEET),
      )
    )
      return cell;
    cell = around;
  }
  return null;
}

export const cellAbove = (article: Element): Element | null =>
  cellOf(article)?.previousElementSibling ?? null;

/** An empty cell: it separates one chain of replies from the next. */
export const isSeparator = (cell: Element): boolean =>
  !cell.querySelector('article,button,a,h2,[role="button"]') && !cell.textContent?.trim();

/** A cell with a heading and no post ends the conversation: what follows is suggested. */
export const endsThread = (cell: Element): boolean =>
  cell.querySelector('h2') !== null && !cell.querySelector('article');

/** Whether the page has its own styles, which lay out everything with flex. */
export function hasStyles(article: Element): boolean {
  const body = article.firstElementChild;
  return !!body && body.ownerDocument.defaultView?.getComputedStyle(body).display === 'flex';
}

/**
 * The line that connects a reply with the post above it: the sixth first child of the article, 2 px wide. In a page saved
 * without styles it is still the only empty element that deep.
 */
export function hasLine(article: Element): boolean {
  let line: Element | null = article;
  for (let step = 0; line && step < 6; step++) line = line.firstElementChild;
  if (line?.tagName !== 'DIV' || line.firstElementChild || line.textContent) return false;
  return line.ownerDocument.defaultView?.getComputedStyle(line).width === '2px' || !hasStyles(article);
}
