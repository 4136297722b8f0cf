import type { Author } from '../thread/thread';
import { addressOf, either, oneLine, outline, precedes, readText } from './dom';
import {
  ARTICLE,
  BUTTON,
  baseOf,
  type Identity,
  identityOf,
  type Located,
  own,
  POST,
  partsOf,
} from './facebook.comment';
import { LIKE_WORDS, REPLY_WORDS } from './facebook.labels';
import type { ReplyBox, Selector, ThreadPlace } from './site';

/** Answering on Facebook: the control, the box and whose box it is, and the account that acts. */

const REPLY_BOXES: readonly Selector[] = [
  {
    css: '[role="textbox"][contenteditable="true"]',
    because: 'Lexical in every capture since 2022; typing and screen readers need both attributes',
  },
  { css: 'form textarea:not([aria-hidden="true"])', because: 'a plain field in place of the editor' },
];

const BOX = either(REPLY_BOXES);

const boxesIn = (root: Element): HTMLElement[] => {
  const boxes = [...root.querySelectorAll<HTMLElement>(BOX)];
  return root.matches(BOX) ? [root as HTMLElement, ...boxes] : boxes;
};

/**
 * The control that answers exactly this comment. In the action row stand the time, Like, Reply and more: the first entry
 * with a control is Like, and the next one answers. Known words only confirm or correct that.
 */
export function replyControlOf(article: Element): HTMLElement | null {
  const controls = own(article, BUTTON).filter((button) => {
    const outer = button.parentElement?.closest(BUTTON);
    return !outer || !article.contains(outer) || outer.contains(article);
  });
  const inRow = controls.filter((button) => {
    const row = button.closest('ul');
    return row !== null && row !== article && article.contains(row);
  });
  const words = (button: Element) =>
    oneLine(readText(button) || (button.getAttribute('aria-label') ?? '')).toLowerCase();
  const said = (inRow.length > 0 ? inRow : controls).find((button) => REPLY_WORDS.has(words(button)));
  if (said) return said;
  const entries = [...new Set(inRow.map((button) => button.closest('li')))];
  const second = entries[1] && inRow.find((button) => button.closest('li') === entries[1]);
  return second && !LIKE_WORDS.has(words(second)) ? second : null;
}

/** Everything that names a box: its label, its placeholder and the words painted in it while it is empty. */
function labelOf(box: Element): string {
  const painted = box.parentElement?.querySelector('[aria-hidden="true"]')?.textContent ?? '';
  const written = ['aria-label', 'aria-placeholder', 'placeholder'].map((name) => box.getAttribute(name));
  return oneLine([...written, painted].filter(Boolean).join(' '));
}

/** Whether a label holds a name as whole words. */
function containsName(label: string, name: string): boolean {
  if (!name) return false;
  const isLetter = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}]/u.test(character);
  for (let at = label.indexOf(name); at >= 0; at = label.indexOf(name, at + 1)) {
    if (!isLetter(label[at - 1]) && !isLetter(label[at + name.length])) return true;
  }
  return false;
}

/** With more answers than this to one comment in the page, finding whose box it is would hold the page up. */
const LARGEST_GROUP = 400;

const groupOf = ({ identity }: Located): string => identity.top ?? identity.id;

const locatedAt = (article: Element): Located | null => {
  const identity = identityOf(article);
  return identity && { article, identity };
};

/** The comments among these articles, as long as they belong to one top comment; null when there are others or too many. */
function oneGroup(articles: Iterable<Element>): Located[] | null {
  const group: Located[] = [];
  for (const article of articles) {
    const comment = locatedAt(article);
    if (!comment) continue;
    const [head] = group;
    if ((head && groupOf(head) !== groupOf(comment)) || group.length === LARGEST_GROUP) return null;
    group.push(comment);
  }
  return group;
}

const isArticle = (element: Element): boolean => element.matches(ARTICLE);

/** Articles of an element, itself included, in document order, and looked for only as far as they are asked for. */
function* articlesOf(element: Element): Generator<Element> {
  if (isArticle(element)) yield element;
  for (const one of outline(element, isArticle)) {
    if (!isArticle(one)) continue;
    yield one;
    yield* one.querySelectorAll(ARTICLE);
  }
}

/** Where a box stands: with a top comment and all answers to it that are in the page. */
interface Group {
  comments: Located[];
  /** Holds the box and these comments and no others; absent in a list without an element for each group. */
  element?: Element;
}

/** The number of articles that stand before the box. Comparing far neighbours is slow, so few are compared. */
function countBefore(box: Element, articles: readonly Element[]): number {
  let low = 0;
  let high = articles.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const article = articles[middle];
    if (article && precedes(article, box)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In a list without an element for each group: the comments on both sides of the box that belong to the one before it. */
function groupBetween(box: Element, articles: readonly Element[]): Group | null {
  const at = countBefore(box, articles);
  const above = articles.slice(0, at).reverse();
  // At the end of all comments, or before them, stands the box of the post.
  if (above.length === 0 || at === articles.length) return null;
  const comments: Located[] = [];
  /** Whether the article may be followed further in its direction. */
  const joins = (article: Element): boolean => {
    const comment = locatedAt(article);
    const [head] = comments;
    if (comment && head && groupOf(head) !== groupOf(comment)) return false;
    if (comment) comments.push(comment);
    return comments.length <= LARGEST_GROUP;
  };
  above.every(joins);
  if (comments.length > 0) articles.slice(at).every(joins);
  return comments.length > 0 && comments.length <= LARGEST_GROUP ? { comments } : null;
}

/** The part of the place that belongs to the same post as this element. */
function scopeOf(element: Element, { post, root }: ThreadPlace): Element {
  for (let at = element.parentElement; at && at !== root; at = at.parentElement) {
    if (at === post || (at.matches(POST) && identityOf(at) === null)) return at;
  }
  return root;
}

/** Whether another box stands outside this element: one of them is the post's, and that is never the inner one. */
const isInner = (element: Element, scope: Element): boolean =>
  boxesIn(scope).some((other) => !element.contains(other));

/** The comments that a box may answer, by where it stands; null for a box of the post. */
function groupAround(box: Element, place: ThreadPlace): Group | null {
  const scope = scopeOf(box, place);
  let nearest: Element | undefined;
  let found: Group | null = null;
  for (let around = box.parentElement; around; around = around.parentElement) {
    const comments = oneGroup(articlesOf(around));
    if (!comments) return found ?? groupBetween(box, [...around.querySelectorAll(ARTICLE)]);
    if (comments.length > 0) {
      nearest ??= around;
      found = { comments, element: around };
    }
    if (around === scope) break;
  }
  // No other comments are there to tell where this group ends.
  return found && nearest && isInner(nearest, scope) ? { ...found, element: nearest } : null;
}

/** Those of these comments whose author is named, the longest name deciding; none when nobody is. */
function namedBy(comments: readonly Located[], names: (name: string) => boolean): Located[] {
  const named = comments
    .map((comment) => ({ comment, name: partsOf(comment.article)?.name ?? '' }))
    .filter(({ name }) => name !== '' && names(name));
  // "Anna Berg" is also part of a label that names Anna Berg Moser.
  const longest = Math.max(...named.map(({ name }) => name.length));
  return named.filter(({ name }) => name.length === longest).map(({ comment }) => comment);
}

/** Whether a text begins with a name, as that of somebody whose reply is answered is put there by the page. */
const beginsWith = (text: string, name: string): boolean =>
  text.startsWith(name) && containsName(text.slice(0, name.length + 1), name);

/**
 * Why a box answers this comment, or null when that is not certain. One box serves a top comment and all answers to it, at
 * the end of them, so its place proves the group only. Who is meant is told by the name in its label, or by its having
 * opened when Reply under this very comment was pressed; by its place alone only if there are no answers.
 */
function proofFor(
  box: HTMLElement,
  article: Element,
  place: ThreadPlace,
  isFresh: (box: Element) => boolean,
): string | null {
  const group = groupAround(box, place);
  const comment = group?.comments.find((one) => one.article === article);
  if (!group || !comment) return null;
  const { comments, element } = group;
  const label = labelOf(box);
  // "Reply as Brand" names who writes, not who is answered.
  const named = namedBy(comments, (name) => containsName(label, name) && !actsAs(name, place));
  const written = oneLine(box.textContent ?? '').replace(/^@/, '');
  const mentioned = namedBy(comments, (name) => beginsWith(written, name));
  const isMeant = (some: Located[]) => some.length === 0 || some.includes(comment);
  if (!isMeant(named)) return null;
  if (isFresh(box) && (named.length > 0 || isMeant(mentioned))) {
    return 'The box stands with this comment, and opened when its Reply was pressed.';
  }
  if (!isMeant(mentioned)) return null;
  const hasTop = comments.some(({ identity }) => identity.top === null);
  if (named.length === 1 && hasTop) {
    return 'The box stands with this comment, and its label names the author.';
  }
  const isOnly = named.length === 0 && comments.length === 1 && hasTop;
  return isOnly && element && isInner(element, scopeOf(box, place))
    ? 'The box stands with this comment and no other, and another box is that of the post.'
    : null;
}

/** Whether an element holds a comment of another group than this one. */
const holdsOthers = (element: Element, group: string): boolean => {
  const comments = oneGroup(articlesOf(element));
  return !comments || comments.some((one) => groupOf(one) !== group);
};

/** The boxes that stand with the group of this comment: in the same element, or beside it before the next group begins. */
function boxesNear(comment: Located, place: ThreadPlace): HTMLElement[] {
  const group = groupOf(comment);
  const scope = scopeOf(comment.article, place);
  let element = comment.article;
  while (element !== scope && element.parentElement && !holdsOthers(element.parentElement, group)) {
    element = element.parentElement;
  }
  const boxes = boxesIn(element);
  if (element === scope) return boxes;
  for (const side of ['previousElementSibling', 'nextElementSibling'] as const) {
    for (let beside = element[side]; beside && !holdsOthers(beside, group); beside = beside[side]) {
      boxes.push(...boxesIn(beside));
    }
  }
  return boxes;
}

/** The open box that is proven to answer this comment. Two of them prove nothing. */
export function replyBoxOf(
  article: Element,
  place: ThreadPlace,
  isFresh: (box: Element) => boolean = () => false,
): ReplyBox | null {
  const comment = locatedAt(article);
  if (!comment || !place.root.contains(article)) return null;
  const proven: ReplyBox[] = [];
  for (const editor of boxesNear(comment, place)) {
    const proof = proofFor(editor, article, place, isFresh);
    if (proof) proven.push({ editor, proof });
  }
  return proven.length === 1 ? (proven[0] ?? null) : null;
}

/** What tells which account acts on the page. */
interface Account {
  /** Of the navigation's first entry. */
  profile: string | null;
  name: string;
  /** Labels of boxes for the post: "Comment as NAME" names the acting account in every language. */
  labels: string[];
}

const accounts = new WeakMap<ThreadPlace, Account>();

/** What identifies a person in an address, the same from every link to them. */
function profileKey(address: string | undefined): string | null {
  if (!address) return null;
  const url = new URL(address);
  const path = url.pathname.replace(/\/+$/, '').toLowerCase();
  if (path === '/profile.php') return url.searchParams.get('id');
  return path.split('/').length === 2 ? path : null;
}

/** Boxes for the post. They stand outside comments, which makes looking for them cheap. */
function postBoxesIn(place: ThreadPlace): Element[] {
  const boxes: Element[] = [];
  const isComment = (one: Element) => one.hasAttribute('aria-label') && isArticle(one) && one !== place.post;
  for (const element of outline(place.root, isComment)) {
    if (element.hasAttribute('contenteditable') || element.tagName === 'TEXTAREA') boxes.push(element);
  }
  return boxes.filter((one) => one.matches(BOX) && groupAround(one, place) === null);
}

function accountOn(place: ThreadPlace): Account {
  const known = accounts.get(place);
  if (known) return known;
  const entry = place.root.ownerDocument.querySelector('[role="navigation"] li a[href]');
  const address = entry?.querySelector('image,img') ? addressOf(entry, baseOf(place.root)) : null;
  const account = {
    profile: profileKey(address?.href),
    name: entry ? oneLine(readText(entry)) : '',
    labels: postBoxesIn(place).map(labelOf),
  };
  accounts.set(place, account);
  return account;
}

/** Whether this is the name under which the account on the page acts. */
function actsAs(name: string, place: ThreadPlace): boolean {
  const account = accountOn(place);
  return account.name === name || account.labels.some((label) => containsName(label, name));
}

/**
 * Whether the account logged in on the page wrote a comment. A profile decides over a name, unless the box for comments
 * names another account than the navigation does (somebody acting for a page).
 */
export function isOwn(identity: Identity, author: Author, place: ThreadPlace): boolean {
  // Only a comment being sent from this page has a provisional id.
  if (identity.id.startsWith('client:')) return true;
  const { profile, name, labels } = accountOn(place);
  const key = profileKey(author.profileUrl);
  if (profile && key && profile === key) return true;
  const isNamed = labels.some((label) => containsName(label, author.name));
  return isNamed && !(profile && author.name === name);
}
