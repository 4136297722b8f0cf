import type { Author, Comment, Post } from '../thread/thread';
import { addressOf, either, first, oneLine, outline, readText } from './dom';
import {
  ARTICLE,
  BUTTON,
  badgeOf,
  baseOf,
  IDENTITY_LINK,
  identityIn,
  identityOf,
  isTruncated,
  langOf,
  nameInLabel,
  PERSON_LINK,
  POST,
  partsOf,
  reactionsOf,
  standingOf,
  withoutComment,
  withoutTracking,
} from './facebook.comment';
import { isOwn, replyBoxOf, replyControlOf } from './facebook.reply';
import type { Selector, Site, ThreadPlace } from './site';

/** Facebook ("Comet"). What was seen where, and the known limits: facebook.notes.md. */

const LABELLED = `${ARTICLE}[aria-label]`;

const COMMENT_LINKS: readonly Selector[] = [
  { css: `${LABELLED} ${IDENTITY_LINK}`, because: 'a comment' },
  { css: `${ARTICLE} ${ARTICLE} ${IDENTITY_LINK}`, because: 'a comment in a post, should the label go' },
  { css: `${ARTICLE} ${PERSON_LINK}`, because: 'only comments link to people like this' },
];

const POST_TEXTS: readonly Selector[] = [
  { css: '[data-ad-rendering-role="story_message"]', because: 'marks the text of the post, 2025 and 2026' },
  { css: '[data-ad-comet-preview="message"]', because: 'the same before 2025' },
  { css: '[data-ad-preview="message"]', because: 'the same, seen beside the other' },
];

const POST_AUTHORS: readonly Selector[] = [
  {
    css: '[data-ad-rendering-role="profile_name"] a[href]',
    because: 'marks the author of the post, 2025 and 2026',
  },
  { css: 'h2 a[href],h3 a[href],h4 a[href]', because: 'the author is the heading of a post' },
];

/** A dialog shows a thread only with one of these in it: a log-in dialog lies over posts too. */
const THREAD_MARKS: readonly Selector[] = [
  ...COMMENT_LINKS,
  { css: '[data-ad-rendering-role="story_message"]', because: 'a post whose comments still load' },
  { css: '[data-ad-rendering-role="comment_button"]', because: 'a post without text' },
];

const isHidden = (element: Element): boolean => element.closest('[hidden],[aria-hidden="true"]') !== null;

const hasComment = (root: Element): boolean => root.querySelector(either(COMMENT_LINKS)) !== null;

/** The post's id in an address of it, in the shapes Facebook uses. */
function postIdIn(url: URL): string | null {
  for (const key of ['story_fbid', 'fbid', 'v', 'multi_permalinks']) {
    const value = url.searchParams.get(key);
    if (value && /^\w+$/.test(value)) return value;
  }
  const path = /\/(?:posts|videos|reel|permalink|photos)\/(.+)$/.exec(url.pathname)?.[1];
  return path?.split('/').findLast((part) => /^(?:pfbid\w+|\d+)$/.test(part)) ?? null;
}

/** The numeric id of the post, which links to its commenters carry: the same from every address of the post. */
function postIdBehind(root: Element): string | null {
  const link = root.querySelector(`${ARTICLE} ${PERSON_LINK}`);
  return (link && identityIn(link)?.postId) ?? null;
}

/** Of several posts the one nearest to the middle of the window; the first one where there is no layout. */
function inFront(posts: Element[]): Element | undefined {
  const [firstPost] = posts;
  if (!firstPost || posts.length === 1) return firstPost;
  const middle = (firstPost.ownerDocument.defaultView?.innerHeight ?? 0) / 2;
  const distance = (post: Element) => {
    const { top, bottom } = post.getBoundingClientRect();
    return Math.max(top - middle, middle - bottom, 0);
  };
  return posts.reduce((best, post) => (distance(post) < distance(best) ? post : best), firstPost);
}

/** Posts and comments: nothing that tells where the thread stands lies inside them. */
const isLeaf = (element: Element): boolean =>
  element.getAttribute('role') === 'article' || element.hasAttribute('aria-posinset');

/** In some languages a post has a label, too: it holds top comments, and is neither one nor the wrapper of one. */
function isLabelledPost(leaf: Element): boolean {
  const link = leaf.querySelector(`${ARTICLE} ${IDENTITY_LINK}`);
  const comment = link?.closest(ARTICLE);
  if (!link || !comment || comment === leaf || identityIn(link)?.top !== null) return false;
  return comment.getAttribute('aria-label') !== leaf.getAttribute('aria-label');
}

const isPost = (leaf: Element): boolean =>
  (leaf.matches(POST) || isLabelledPost(leaf)) && identityOf(leaf) === null;

interface Outline {
  /** Not inside one another. */
  posts: Element[];
  dialogs: Element[];
  sides: Element[];
}

function outlineOf(root: Element): Outline {
  const found: Outline = { posts: [], dialogs: [], sides: [] };
  for (const element of outline(root, isLeaf)) {
    const role = element.getAttribute('role');
    if (isLeaf(element)) {
      if (isPost(element)) found.posts.push(element);
    } else if (role === 'dialog') found.dialogs.push(element);
    else if (role === 'complementary') found.sides.push(element);
  }
  return found;
}

/** What stands between the beginning of a post and its first comment. */
function beforeComments(scope: Element): Element[] {
  const found: Element[] = [];
  const isComment = (element: Element) => element.matches(ARTICLE) && identityOf(element) !== null;
  for (const element of outline(scope, isComment)) {
    if (isComment(element)) break;
    found.push(element);
  }
  return found;
}

/** The first of these elements that the first selector matches which matches any. */
function firstOf(elements: readonly Element[], selectors: readonly Selector[]): Element | undefined {
  for (const { css } of selectors) {
    const found = elements.find((element) => element.matches(css));
    if (found) return found;
  }
  return undefined;
}

/** The longest text outside links, headings, controls and fields: the post's, where nothing marks it. */
function longestBlock(elements: readonly Element[]): Element | undefined {
  let longest: Element | undefined;
  let length = 0;
  for (const block of elements) {
    if (!block.matches('[dir="auto"]')) continue;
    const words = block.textContent?.length ?? 0;
    if (words > length && !block.closest(`a,h1,h2,h3,h4,ul,form,[role="textbox"],${BUTTON}`)) {
      longest = block;
      length = words;
    }
  }
  return longest;
}

function placeAt(root: Element, post: Element | undefined, url: URL): ThreadPlace {
  const id = postIdBehind(root) ?? postIdIn(url) ?? url.pathname.replace(/\/+$/, '');
  return { key: `facebook:${id}`, url: url.href, root, ...(post && { post }) };
}

/** A layer over the page: its post is an article of its own only sometimes, and empty articles mark what still loads. */
const layerAt = (layer: Element, url: URL): ThreadPlace =>
  placeAt(
    layer,
    outlineOf(layer).posts.find((post) => hasComment(post) || first(post, POST_TEXTS)),
    url,
  );

/** Whether a comment stands under another post than the one of the place, such as a suggested one below it. */
function isOfOtherPost(article: Element, { root, post }: ThreadPlace): boolean {
  const around = article.parentElement?.closest(POST);
  return !!around && around !== post && around !== root && root.contains(around) && !identityOf(around);
}

export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['*.facebook.com'],
  lastVerified: '2026-11-20',

  locate(document, url): ThreadPlace | null {
    const page = document.documentElement;
    if (!page) return null;
    const { dialogs, posts, sides } = outlineOf(page);
    const dialog = dialogs.findLast((one) => !isHidden(one) && first(one, THREAD_MARKS));
    if (dialog) return layerAt(dialog, url);
    const side = sides.find((one) => !isHidden(one) && hasComment(one));
    if (side) return layerAt(side, url);

    const answered = posts.filter(hasComment);
    const wanted = postIdIn(url);
    const linked = wanted ? answered.find((post) => post.querySelector(`a[href*="${wanted}"]`)) : undefined;
    // Without comments so far, only the address of a single post tells that it is in front of the reader.
    const post = linked ?? inFront(answered) ?? (wanted ? posts[0] : undefined);
    if (post) return placeAt(post, post, url);

    const main = document.querySelector('[role="main"]') ?? document.body;
    return main && hasComment(main) ? placeAt(main, undefined, url) : null;
  },

  readPost({ root, post, url }): Post | undefined {
    const elements = beforeComments(post ?? root);
    const block = firstOf(elements, POST_TEXTS) ?? longestBlock(elements);
    const named = elements.filter((element) => element.matches('a[href]') && readText(element) !== '');
    const link = firstOf(named, POST_AUTHORS);
    if (!block && !link) return undefined;
    const profile = addressOf(link, url);
    // In a feed the times of the comments tell the address of the post.
    const time = () => root.querySelector(`${ARTICLE} ul ${IDENTITY_LINK}`);
    const permalink = postIdIn(new URL(url)) ? new URL(url) : addressOf(time(), url);
    return {
      ...(link && {
        author: { name: oneLine(readText(link)), ...(profile && { profileUrl: withoutTracking(profile) }) },
      }),
      text: block ? readText(block, { skip: BUTTON }) : '',
      ...(permalink && { permalink: withoutComment(permalink) }),
    };
  },

  findComments(root, place): Element[] {
    if (!place.root.contains(root)) return [];
    const found = new Map<string, Element>();
    const articles = Array.from(root.querySelectorAll(ARTICLE));
    if (root.matches(ARTICLE)) articles.unshift(root);
    for (const article of articles) {
      if (article === place.post) continue;
      const identity = identityOf(article);
      if (!identity || found.has(identity.id) || isOfOtherPost(article, place)) continue;
      found.set(identity.id, article);
    }
    return [...found.values()];
  },

  readComment(element, place): Comment | null {
    const parts = element === place.post ? null : partsOf(element);
    if (!parts) return null;
    const { identity, authorLink, name, textBlock, timeLink } = parts;
    const base = baseOf(element);
    const profile = addressOf(authorLink, base);
    const badge = badgeOf(parts);
    const author: Author = {
      name: name || nameInLabel(element.getAttribute('aria-label') ?? ''),
      ...(profile && { profileUrl: withoutComment(profile) }),
      ...(badge && { badge }),
    };
    const lang = langOf(textBlock);
    const permalink = addressOf(timeLink, base);
    const postedLabel = timeLink ? oneLine(readText(timeLink)) : '';
    const reactions = reactionsOf(parts);
    return {
      id: identity.id,
      ...standingOf({ article: element, identity }),
      author,
      text: textBlock ? readText(textBlock, { skip: BUTTON }) : '',
      ...(lang && { lang }),
      ...(postedLabel && { postedLabel }),
      ...(permalink && { permalink: withoutTracking(permalink) }),
      ...(reactions !== undefined && { reactions }),
      isOwn: isOwn(identity, author, place),
      truncated: isTruncated(textBlock),
    };
  },

  commentAt(element, place): Element | null {
    let article = element.closest(ARTICLE);
    while (article && article !== place.post && place.root.contains(article)) {
      if (identityOf(article)) return article;
      article = article.parentElement?.closest(ARTICLE) ?? null;
    }
    return null;
  },

  replyControl: replyControlOf,
  replyBox: replyBoxOf,
};
