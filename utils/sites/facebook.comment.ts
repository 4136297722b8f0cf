import type { Lang } from '../language/message';
import { countOf, either, oneLine, precedes, readText } from './dom';
import { COMMENT_PREFIXES } from './facebook.labels';
import type { Selector } from './site';

/** One comment of Facebook: what it is called in addresses, where its parts stand, and what it answers. */

export const ARTICLE = '[role="article"]';
export const BUTTON = '[role="button"],button';
const BLOCK = '[dir="auto"]';
export const IDENTITY_LINK = 'a[href*="comment_id="]';
/** Links to the people of a thread: base64 of `comment:` and a digit always begins so. */
export const PERSON_LINK = 'a[href*="comment_id=Y29tbWVudDo"]';

const POSTS: readonly Selector[] = [
  { css: `${ARTICLE}:not([aria-label])`, because: 'only comments have a label of their own' },
  { css: `${ARTICLE}[aria-labelledby]`, because: 'a post is labelled by its heading' },
  {
    css: '[aria-posinset]',
    because: 'logged in, the entries of a feed are numbered, with or without the role',
  },
];
/** What may hold a post and its comments. */
export const POST = either(POSTS);

/** Parameters that follow a reader around and say nothing about the page. */
const TRACKING = [
  '__cft__',
  '__tn__',
  '__eep__',
  '__xts__',
  'ref',
  'refid',
  'fref',
  'locale',
  'hc_ref',
  'eid',
  'paipv',
];

export interface Identity {
  id: string;
  /** The top comment it hangs under; null for an answer to the post. */
  top: string | null;
  /** Known from links to people only: they carry it beside the comment's id. */
  postId: string | null;
}

/** Links to people carry base64 of `comment:POST_COMMENT`, times the plain number, a comment being sent `client:…`. */
function decodeId(value: string | null): { id: string; postId: string | null } | null {
  if (!value) return null;
  if (/^\d+$/.test(value) || value.startsWith('client:')) return { id: value, postId: null };
  try {
    const plain = atob(value.replaceAll('-', '+').replaceAll('_', '/').replaceAll(' ', '+'));
    const match = /^comment:(\d+)_(\S+)$/.exec(plain);
    if (match?.[1] && match[2]) return { id: match[2], postId: match[1] };
  } catch {
    // Not base64: an id of a shape not seen so far is still an id.
  }
  return { id: value, postId: null };
}

function parameter(href: string, name: 'comment_id' | 'reply_comment_id'): string | null {
  const value = (name === 'comment_id' ? /[?&]comment_id=([^&#]+)/ : /[?&]reply_comment_id=([^&#]+)/).exec(
    href,
  )?.[1];
  if (!value) return null;
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/**
 * The comment that a link points to, or null when it points to none. Asked several times for every link of a comment, so
 * the address is not parsed as a whole.
 */
export function identityIn(link: Element): Identity | null {
  const href = link.getAttribute('href') ?? '';
  const comment = decodeId(parameter(href, 'comment_id'));
  if (!comment) return null;
  const reply = decodeId(parameter(href, 'reply_comment_id'));
  const postId = reply?.postId ?? comment.postId;
  return reply ? { id: reply.id, top: comment.id, postId } : { id: comment.id, top: null, postId };
}

/** What relative addresses of the page are relative to. */
export const baseOf = (element: Element): string => {
  const url = element.ownerDocument.URL;
  return /^https?:/.test(url) ? url : 'https://www.facebook.com/';
};

/** Matches inside this article that do not belong to another article nested in it, in document order. */
export function own<E extends Element = HTMLElement>(article: Element, css: string): E[] {
  if (!article.querySelector(ARTICLE)) return [...article.querySelectorAll<E>(css)];
  const found: E[] = [];
  const walker = article.ownerDocument.createTreeWalker(article, 1, {
    acceptNode: (node) => ((node as Element).matches(ARTICLE) ? 2 : 1),
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node as Element).matches(css)) found.push(node as E);
  }
  return found;
}

/** Whether the closest ancestor of this kind lies inside the article. */
const isWithin = (element: Element, css: string, article: Element): boolean => {
  const around = element.parentElement?.closest(css);
  return !!around && around !== article && article.contains(around);
};

/** A comment that lost its label and stands in no other article is still known by the link to its author. */
const isUnlabelled = (article: Element): boolean =>
  !article.hasAttribute('aria-labelledby') &&
  !article.hasAttribute('aria-describedby') &&
  article.querySelector(PERSON_LINK)?.closest(ARTICLE) === article;

/**
 * The identity of an article, or null when it is no comment: a post names its parts by `aria-labelledby` or
 * `aria-describedby` and has a position in a feed; only comments have a label of their own.
 * @param ownLinks The article's own links to comments, where they are known already.
 */
export function identityOf(article: Element, ownLinks?: readonly Element[]): Identity | null {
  if (!article.matches(ARTICLE) || article.hasAttribute('aria-posinset')) return null;
  const label = article.getAttribute('aria-label');
  if (label === null && !article.parentElement?.closest(ARTICLE) && !isUnlabelled(article)) return null;
  const links = ownLinks ?? own(article, IDENTITY_LINK);
  // The time is the surest: a text may contain links to other comments.
  const time = links.find((link) => link.closest('ul') !== null && isWithin(link, 'ul', article));
  for (const link of time ? [time, ...links] : links) {
    const identity = identityIn(link);
    if (!identity) continue;
    return isWrapper(article, label, identity) ? null : identity;
  }
  return null;
}

/** Some comments are wrapped in a second article with the same label; the inner one is the comment. */
function isWrapper(article: Element, label: string | null, identity: Identity): boolean {
  const inner = label === null ? null : article.querySelector(ARTICLE);
  if (inner?.getAttribute('aria-label') !== label) return false;
  const link = inner?.querySelector(IDENTITY_LINK);
  return !!link && identityIn(link)?.id === identity.id;
}

export interface Parts {
  identity: Identity;
  buttons: readonly Element[];
  authorLink: HTMLAnchorElement | null;
  name: string;
  textBlock: Element | null;
  timeLink: HTMLAnchorElement | null;
}

/** Blocks of text that are neither in a link, a control, the action row, a text field nor inside another such block. */
function textBlocks(article: Element, candidates: readonly Element[]): Element[] {
  const blocks: Element[] = [];
  for (const block of candidates) {
    if (blocks.at(-1)?.contains(block)) continue;
    if (block.matches('a,[role="textbox"]') || block.matches(BUTTON)) continue;
    if (isWithin(block, `a,ul,form,[role="textbox"],${BUTTON}`, article)) continue;
    blocks.push(block);
  }
  return blocks;
}

/** The element that holds all the words, from the blocks after the author's name. */
function wordsIn(blocks: readonly Element[]): Element | null {
  // Only what people wrote is marked with its language; a badge may be a block too.
  const block = blocks.find((one) => one.hasAttribute('lang')) ?? blocks[0];
  const parent = block?.parentElement;
  // Paragraphs may be blocks of their own with nothing but their wrapper in common.
  const beside = blocks.filter((one) => one.parentElement === parent);
  const isWrapper = parent && beside.length > 1 && beside.length === parent.childElementCount;
  return (isWrapper ? parent : block) ?? null;
}

/** Takes a comment apart by where its parts stand; null for the notice of a comment that was hidden or removed. */
export function partsOf(article: Element): Parts | null {
  // Asked for at once: every question goes through all of the hundred elements of a comment.
  const marked = own(article, `a[href],${BUTTON},${BLOCK}`);
  const anchors = marked.filter((one): one is HTMLAnchorElement => one.matches('a[href]'));
  const identity = identityOf(
    article,
    anchors.filter((link) => link.matches(IDENTITY_LINK)),
  );
  if (!identity) return null;
  const links = anchors.filter((link) => !isWithin(link, BUTTON, article));
  const buttons = marked.filter((one) => one.matches(BUTTON));
  const ownLinks = new Set(links.filter((link) => identityIn(link)?.id === identity.id));
  const inRow = links.findLast((link) => ownLinks.has(link) && isWithin(link, 'ul', article)) ?? null;
  // What stands before a link that is certainly the author's, such as a badge, is no text.
  const person = links.find(
    (link) =>
      ownLinks.has(link) &&
      link.matches(PERSON_LINK) &&
      link.getAttribute('aria-hidden') !== 'true' &&
      readText(link, { skip: BUTTON }) !== '',
  );
  const isOfText = (block: Element) =>
    (block.hasAttribute('lang') || ![...ownLinks].some((link) => block.contains(link))) &&
    (!person || precedes(person, block));
  const blocks = textBlocks(
    article,
    marked.filter((one) => one.matches(BLOCK)),
  ).filter(isOfText);
  const words = blocks.find((block) => block.hasAttribute('lang')) ?? blocks[0];
  const named = links.filter(
    (link) =>
      link !== inRow &&
      link.getAttribute('aria-hidden') !== 'true' &&
      !isWithin(link, 'ul', article) &&
      (!words || (precedes(link, words) && !words.contains(link))) &&
      readText(link, { skip: BUTTON }) !== '',
  );
  // Should a profile not carry the comment's identity, it is still the link before all words.
  const authorLink = named.find((link) => ownLinks.has(link)) ?? (words && named[0]) ?? null;
  if (authorLink) {
    const textBlock = wordsIn(blocks);
    // Without a row the time is the last link to the comment.
    const last = links.findLast(
      (link) =>
        ownLinks.has(link) && link !== authorLink && !textBlock?.contains(link) && precedes(authorLink, link),
    );
    const name = oneLine(readText(authorLink, { skip: BUTTON }));
    return { identity, buttons, authorLink, name, textBlock, timeLink: inRow ?? last ?? null };
  }
  // Somebody without a profile (an anonymous member of a group): the name is a block of its own before the text. A single
  // block is the notice that stands for a comment.
  const [nameBlock, textBlock] = blocks;
  if (!nameBlock || !textBlock) return null;
  const name = oneLine(readText(nameBlock));
  return { identity, buttons, authorLink: null, name, textBlock, timeLink: inRow };
}

/** The language the page gives for a text, as far as it is one of ours. */
export function langOf(block: Element | null): Lang | undefined {
  const marked = block?.hasAttribute('lang') ? block : block?.querySelector('[lang]');
  const code = marked?.getAttribute('lang')?.slice(0, 2).toLowerCase();
  return code === 'de' || code === 'en' ? code : undefined;
}

/** The badge before the author's name. */
export function badgeOf({ authorLink, buttons }: Parts): string | undefined {
  if (!authorLink) return undefined;
  for (const button of buttons) {
    if (!precedes(button, authorLink) || button.contains(authorLink)) return undefined;
    const words = oneLine(readText(button));
    if (words) return words;
  }
  return undefined;
}

/** The number beside the reaction icons, which opens the list of people. */
export function reactionsOf({ authorLink, buttons, textBlock }: Parts): number | undefined {
  const before = textBlock ?? authorLink;
  for (const button of buttons) {
    if (before && (!precedes(before, button) || before.contains(button))) continue;
    const count = countOf(readText(button));
    if (count !== undefined) return count;
  }
  return undefined;
}

/** "See more" stands as a control at the very end of the text itself. */
export function isTruncated(textBlock: Element | null): boolean {
  const last = [...(textBlock?.querySelectorAll(BUTTON) ?? [])].findLast(
    (button) =>
      !button.parentElement?.closest(BUTTON) || !textBlock?.contains(button.parentElement.closest(BUTTON)),
  );
  if (!last || !textBlock) return false;
  for (let node: Node | null = last; node && node !== textBlock; node = node.parentNode) {
    for (let after = node.nextSibling; after; after = after.nextSibling) {
      if (after.textContent?.trim()) return false;
    }
  }
  return true;
}

/** An address without these parameters; the others stay as they are written. */
function without(url: URL, keys: readonly string[]): string {
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !keys.includes(/^\w+/.exec(pair)?.[0] ?? ''));
  return `${url.origin}${url.pathname}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
}

/** An address without what Facebook adds to follow its readers. */
export const withoutTracking = (url: URL): string => without(url, TRACKING);

/** The address of a person or a post, from a link that also points to a comment. */
export const withoutComment = (link: URL): string =>
  without(link, [...TRACKING, 'comment_id', 'reply_comment_id']);

/** The name in a comment's accessible name. Its wording differs by language, so this is the last resort. */
export function nameInLabel(label: string): string {
  const prefix = COMMENT_PREFIXES.find((one) => label.startsWith(one));
  return prefix ? oneLine(label.slice(prefix.length).replace(/\s*\([^()]*\)\s*$/, '')) : '';
}

export interface Located {
  article: Element;
  identity: Identity;
}

const depthInPage = (element: Element): number => {
  let depth = 0;
  for (let node: Element | null = element; node; node = node.parentElement) depth++;
  return depth;
};

/** Wrappers to look through from a comment to the one it answers. About ten were seen. */
const FURTHEST_WRAPPER = 40;

/**
 * The comment that this one answers; null for an answer to the post. Links tell only the top comment of a reply. Between
 * replies the indentation tells: a parent is the first comment of some element around this one and stands less deep.
 */
function parentOf({ article, identity }: Located): { id: string; located: Located | null } | null {
  const { top } = identity;
  if (!top) return null;
  const depth = depthInPage(article);
  // Only comments have a label, unless they have all lost it.
  const comments = article.hasAttribute('aria-label') ? `${ARTICLE}[aria-label]` : ARTICLE;
  let seen: Element | null = null;
  let around = article.parentElement;
  for (let step = 0; around && step < FURTHEST_WRAPPER; step++, around = around.parentElement) {
    const candidate = around.matches(comments) ? around : around.querySelector(comments);
    if (!candidate || candidate === article || candidate === seen) continue;
    seen = candidate;
    const other = identityOf(candidate) ?? innerIdentity(candidate);
    if (!other || other.id === identity.id) continue;
    const located = { article: candidate, identity: other };
    if (other.id === top) return { id: top, located };
    if (other.top === top && depthInPage(candidate) < depth) return { id: other.id, located };
  }
  return { id: top, located: null };
}

/** The identity of the comment inside a wrapper. */
function innerIdentity(article: Element): Identity | null {
  const inner = article.querySelector(ARTICLE);
  return inner && inner.getAttribute('aria-label') === article.getAttribute('aria-label')
    ? identityOf(inner)
    : null;
}

/** Facebook indents three deep; links of deeper ones cannot be told from loops. */
const DEEPEST = 8;

/** The comment that this one answers, null for the post, and how many comments stand between it and the post. */
export function standingOf(comment: Located): { parentId: string | null; depth: number } {
  const parent = parentOf(comment);
  let depth = parent ? 1 : 0;
  for (let at = parent?.located; at?.identity.top && depth < DEEPEST; at = parentOf(at)?.located) depth++;
  return { parentId: parent?.id ?? null, depth };
}
