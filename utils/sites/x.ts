import type { Comment, Post } from '../thread/thread';
import { first, precedes } from './dom';
import type { ReplyBox, Selector, Site, ThreadPlace } from './site';
import {
  authorOf,
  CELL,
  cellAbove,
  cellOf,
  endsThread,
  handleOf,
  hasLine,
  hasStyles,
  idOf,
  isAdvert,
  isQuoted,
  isSeparator,
  isTruncated,
  isTweet,
  likesOf,
  postedOf,
  type Status,
  sameTweets,
  statusIn,
  TWEET,
  textOf,
  tweetIn,
  wordsOf,
} from './x.tweet';

/** X, formerly Twitter. What was seen where, and the known limits: x.notes.md. */

/** Posts of a list; which are quoted in another tells only their surroundings. */
const LISTED = `${CELL} ${TWEET}`;

const listedIn = (root: Element): Element[] => {
  const listed = Array.from(root.querySelectorAll(LISTED));
  return (listed.length > 0 ? listed : Array.from(root.querySelectorAll(TWEET))).filter(isTweet);
};

/** Addresses of dialogs that open over a page without replacing it. */
const OVERLAY = /^\/(?:compose|intent|i\/(?:keyboard_shortcuts|display))(?:\/|$)/;

const COLUMNS: readonly Selector[] = [
  { css: '[data-testid="primaryColumn"]', because: 'in every capture; the other column holds suggestions' },
  { css: 'main', because: 'the same column and more, should the test id go' },
];

const EDITORS: readonly Selector[] = [
  {
    css: '[data-testid^="tweetTextarea_"][contenteditable="true"]',
    because:
      'Draft.js, captures of 2025-09 and 2026-02; the other parts of the field share the prefix, not the attribute',
  },
  {
    css: '[role="textbox"][contenteditable="true"]',
    because: 'what any editor needs for typing and screen readers',
  },
  { css: 'textarea[data-testid^="tweetTextarea_"]', because: 'a plain field in place of the editor' },
];

const ACCOUNTS: readonly Selector[] = [
  {
    css: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
    because: 'names the handle in every language, capture of 2025-09',
  },
];

const handles = new WeakMap<ThreadPlace, string>();

/** The handle of the account that is logged in, in small letters; empty when nobody is. */
function ownHandle(document: Document): string {
  const avatar = first(document, ACCOUNTS)?.getAttribute('data-testid') ?? '';
  return avatar.replace(/^UserAvatar-Container-/, '').toLowerCase();
}

function isOwn(article: Element, place: ThreadPlace): boolean {
  const handle = handles.get(place) ?? ownHandle(place.root.ownerDocument);
  handles.set(place, handle);
  return handle !== '' && handle === handleOf(article);
}

/** What a column showed last: dialogs open over it under an address of their own, and the post may be scrolled away. */
const shown = new WeakMap<Element, { key: string; url: string; status: Status | null }>();
/** Parts of a post that goes on over several: the first may be unloaded while a later one is still in the page. */
const postParts = new WeakSet<Element>();
/** Parents by id, seen while both were in the page. */
const parents = new WeakMap<Element, Map<string, string>>();

const isConversation = (place: ThreadPlace): boolean => place.key.startsWith('x:status:');

function focalIn(root: Element, status: Status | null): Element | null {
  const focal = root.querySelector(`${TWEET}[tabindex="-1"]`);
  if (!status || (focal && idOf(focal) === status.id)) return focal;
  return listedIn(root).find((article) => idOf(article) === status.id) ?? focal;
}

/**
 * The post of a conversation: the focal one, or the one at the very top when the focal one is itself an answer. A post of
 * somebody else that mentions the account logged in is no post to that account but what it is asked to answer.
 */
function postIn(root: Element, status: Status): Element | null {
  const focal = focalIn(root, status);
  if (!focal) return null;
  if (hasLine(focal)) {
    const top = root.querySelector(TWEET);
    return top && top !== focal && !hasLine(top) ? top : null;
  }
  const us = ownHandle(root.ownerDocument);
  const isForUs =
    us !== '' && handleOf(focal) !== us && new RegExp(`@${us}(?!\\w)`, 'i').test(wordsOf(focal));
  return isForUs ? null : focal;
}

function placeAt(root: Element, key: string, url: string, status: Status | null): ThreadPlace {
  shown.set(root, { key, url, status });
  const post = status && postIn(root, status);
  return { key, url, root, ...(post && { post }) };
}

function addressKey(url: URL): string {
  const query = url.searchParams.get('q');
  const path = url.pathname.replace(/\/+$/, '').toLowerCase() || '/home';
  return `x:${path}${query ? `?q=${query}` : ''}`;
}

/** Whether this is the post, or its author going on directly below it. */
function belongsToPost(article: Element, place: ThreadPlace): boolean {
  const { post } = place;
  if (article === post || postParts.has(article)) return true;
  const handle = post ? handleOf(post) : '';
  if (!handle || handleOf(article) !== handle) return false;
  for (let cell = cellAbove(article); cell; cell = cell.previousElementSibling) {
    if (isSeparator(cell)) continue;
    const above = tweetIn(cell);
    if (!above || handleOf(above) !== handle) return false;
    if (above === post || postParts.has(above)) {
      postParts.add(article);
      return true;
    }
  }
  return false;
}

const chains = new WeakMap<ThreadPlace, boolean>();

/**
 * Whether replies of this page hang together by neighbourhood: in a page saved without styles and lines, posts with no
 * empty cell between them are a chain.
 */
function chainsByNeighbourhood(place: ThreadPlace): boolean {
  const known = chains.get(place);
  if (known !== undefined) return known;
  let replies = 0;
  let separators = 0;
  let lines = 0;
  if (place.post && !hasStyles(place.post)) {
    for (let cell = cellOf(place.post)?.nextElementSibling; cell; cell = cell.nextElementSibling) {
      const article = tweetIn(cell);
      if (article) replies++;
      else if (replies > 0 && isSeparator(cell)) separators++;
      if (article && hasLine(article)) lines++;
    }
  }
  const result = lines === 0 && separators > 0;
  chains.set(place, result);
  return result;
}

const focals = new WeakMap<ThreadPlace, Element | null>();

/** The post that the address names, while it is in the page. */
function focalOf(place: ThreadPlace): Element | null {
  const known = focals.get(place);
  if (known !== undefined) return known;
  const status = isConversation(place) ? statusIn(new URL(place.url)) : null;
  const focal = status && focalIn(place.root, status);
  focals.set(place, focal);
  return focal;
}

/** The post that this one answers, as far as it is in the page. */
function above(article: Element, place: ThreadPlace): Element | null {
  const previous = tweetIn(cellAbove(article));
  if (hasLine(article)) return previous;
  if (previous && chainsByNeighbourhood(place) && !belongsToPost(previous, place)) return previous;
  // Below a focal post that is an answer itself stand the answers to it, without lines.
  const focal = focalOf(place);
  if (!focal?.isConnected || focal === article || belongsToPost(focal, place)) return null;
  return isBelow(article, previous, focal) ? focal : null;
}

/** Posts known to stand below the focal one. What stands below one of them does, too; asking the browser takes a look at all between. */
const below = new WeakMap<Element, WeakSet<Element>>();

function isBelow(article: Element, previous: Element | null, focal: Element): boolean {
  const known = below.get(focal) ?? new WeakSet();
  below.set(focal, known);
  if (known.has(article)) return true;
  const result = previous === focal || (previous !== null && known.has(previous)) || precedes(focal, article);
  if (result) known.add(article);
  return result;
}

function parentIdOf(article: Element, id: string, place: ThreadPlace): string | null {
  const known = parents.get(place.root) ?? new Map<string, string>();
  parents.set(place.root, known);
  const previous = above(article, place);
  if (previous && belongsToPost(previous, place)) return null;
  const parentId = previous && idOf(previous);
  if (parentId) known.set(id, parentId);
  return parentId ?? (hasLine(article) && !cellAbove(article) ? (known.get(id) ?? null) : null);
}

/** Deeper chains are people talking to themselves, and X indents none of them. */
const DEEPEST = 24;

function depthOf(article: Element, place: ThreadPlace): number {
  let depth = 0;
  for (
    let at = above(article, place);
    at && !belongsToPost(at, place) && depth < DEEPEST;
    at = above(at, place)
  ) {
    depth++;
  }
  return depth;
}

/** The editor of an element that has exactly one. */
function onlyEditor(scope: Element): HTMLElement | null {
  for (const { css } of EDITORS) {
    const found = scope.querySelectorAll<HTMLElement>(css);
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
}

function boxInDialog(dialog: Element, element: Element, place: ThreadPlace): ReplyBox | null {
  const answered = Array.from(dialog.querySelectorAll('article')).at(-1);
  const editor = onlyEditor(dialog);
  if (!answered || !editor || sameTweets(answered, [element]).length === 0) return null;
  // The same words twice by the same person, and the dialog does not say which: no proof.
  const isNamed = idOf(answered) !== null && idOf(element) !== null;
  return !isNamed && sameTweets(answered, listedIn(place.root)).length > 1
    ? null
    : { editor, proof: 'The dialog shows the post that it answers, and it is this one.' };
}

/** Cells known to stand before a cell that ends its conversation. */
const beforeEnd = new WeakMap<Element, WeakSet<Element>>();

/** Whether the conversation has ended above this element. */
function isAfterEnd(element: Element, place: ThreadPlace): boolean {
  let end: Element | null = null;
  // A live list, which browsers keep: this is asked for every part of a long page.
  for (const heading of place.root.getElementsByTagName('h2')) {
    const cell = heading.closest(CELL);
    if (cell && endsThread(cell)) {
      end = cell;
      break;
    }
  }
  if (!end) return false;
  const cell = element.closest(CELL);
  if (cell === end) return true;
  if (!cell) return precedes(end, element);
  const known = beforeEnd.get(end) ?? new WeakSet();
  beforeEnd.set(end, known);
  const above = cell.previousElementSibling;
  // Asking the browser takes a look at every cell between, so it is asked once for neighbours.
  const isBefore = known.has(cell) || (above !== null && known.has(above)) || !precedes(end, cell);
  if (isBefore) known.add(cell);
  return !isBefore;
}

export const x: Site = {
  id: 'x',
  name: 'X',
  hosts: ['x.com', 'twitter.com', 'mobile.twitter.com'],
  lastVerified: '2026-11-20',

  locate(document, url): ThreadPlace | null {
    const status = statusIn(url);
    const gallery = status?.inGallery
      ? Array.from(document.querySelectorAll('[role="dialog"]')).findLast((one) => one.querySelector(TWEET))
      : undefined;
    const root = gallery ?? first<Element>(document, COLUMNS);
    if (!root) return null;
    const before = shown.get(root);
    if (OVERLAY.test(url.pathname) && before) return placeAt(root, before.key, before.url, before.status);
    if (!root.querySelector(`${CELL} article,${TWEET} a[href*="/status/"]`)) return null;
    if (status) return placeAt(root, `x:status:${status.id}`, url.href, status);
    const focal = OVERLAY.test(url.pathname) ? focalIn(root, null) : null;
    const behind = focal && postedOf(focal);
    if (behind) return placeAt(root, `x:status:${behind.status.id}`, behind.permalink, behind.status);
    return placeAt(root, addressKey(url), url.href, null);
  },

  readPost(place): Post | undefined {
    const { post } = place;
    if (!post) return undefined;
    const author = authorOf(post);
    const posted = postedOf(post);
    const texts = [wordsOf(post)];
    for (let cell = cellOf(post)?.nextElementSibling; cell; cell = cell.nextElementSibling) {
      if (isSeparator(cell)) continue;
      const next = tweetIn(cell);
      if (!next || !belongsToPost(next, place)) break;
      texts.push(wordsOf(next));
    }
    return {
      ...(author && { author }),
      text: texts.filter(Boolean).join('\n'),
      ...(posted && { permalink: posted.permalink }),
      ...(posted?.at && { postedAt: posted.at }),
    };
  },

  findComments(root, place): Element[] {
    if (!place.root.contains(root)) return [];
    const isWhole = root === place.root;
    const conversation = isConversation(place);
    if (conversation && !isWhole) {
      // A live list, which browsers keep: this is asked for every part of a long page.
      if (isAfterEnd(root, place)) return [];
    }
    const articles: Element[] = root.matches(LISTED) ? [root] : [];
    const cells = root.matches(CELL) ? [root] : root.querySelectorAll(CELL);
    for (const cell of cells) {
      if (conversation && endsThread(cell)) break;
      const article = tweetIn(cell);
      if (article) articles.push(article);
    }
    if (cells.length === 0 && articles.length === 0) {
      articles.push(...(root.matches(TWEET) ? [root] : root.querySelectorAll(TWEET)));
    }
    return articles.filter((one) => isTweet(one) && !isAdvert(one) && !belongsToPost(one, place));
  },

  readComment(element, place): Comment | null {
    if (!isTweet(element) || isAdvert(element) || belongsToPost(element, place)) return null;
    const posted = postedOf(element);
    const author = authorOf(element);
    if (!posted || !author) return null;
    const { id } = posted.status;
    const parentId = parentIdOf(element, id, place);
    const lang = textOf(element)?.getAttribute('lang')?.slice(0, 2);
    const reactions = likesOf(element);
    return {
      id,
      parentId,
      depth: parentId ? Math.max(1, depthOf(element, place)) : 0,
      author,
      text: wordsOf(element),
      ...((lang === 'de' || lang === 'en') && { lang }),
      ...(posted.at ? { postedAt: posted.at } : posted.label && { postedLabel: posted.label }),
      permalink: posted.permalink,
      ...(reactions !== undefined && { reactions }),
      isOwn: isOwn(element, place),
      truncated: isTruncated(element),
    };
  },

  commentAt(element, place): Element | null {
    const article = element.closest(TWEET);
    if (!article || !place.root.contains(article)) return null;
    return isTweet(article) && !isAdvert(article) && !belongsToPost(article, place) ? article : null;
  },

  replyControl(element): HTMLElement | null {
    const buttons = Array.from(element.querySelectorAll<HTMLElement>('[data-testid="reply"]'));
    return buttons.find((button) => !isQuoted(button, element)) ?? null;
  },

  replyBox(element, place): ReplyBox | null {
    const dialogs = Array.from(element.ownerDocument.querySelectorAll('[role="dialog"]'));
    const dialog = dialogs.findLast((one) => !one.contains(place.root) && first(one, EDITORS));
    if (dialog) return boxInDialog(dialog, element, place);
    // The box in the page itself answers the focal post, which is a comment only when it answers another one.
    const editor = place.key === `x:status:${idOf(element)}` ? onlyEditor(place.root) : null;
    if (!editor) return null;
    const before = Array.from(place.root.querySelectorAll(TWEET)).filter((one) => precedes(one, editor));
    return before.at(-1) === element ? { editor, proof: 'The box stands directly below this post.' } : null;
  },
};
