import type { Selector } from './site';

/** Marks that only steer writing direction, byte order marks and zero-width spaces. Joiners stay: emoji need them. */
const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

const BLOCKS = new Set([
  'ADDRESS',
  'ARTICLE',
  'ASIDE',
  'BLOCKQUOTE',
  'DD',
  'DIV',
  'DL',
  'DT',
  'FIGURE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HR',
  'LI',
  'OL',
  'P',
  'PRE',
  'SECTION',
  'TABLE',
  'TR',
  'UL',
]);
const UNREAD = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'SVG',
  'svg',
  'TEXTAREA',
  'SELECT',
  'IFRAME',
]);

/** No emoji has two letters in a row in its alternative text. */
const WORD = /\p{L}{2}/u;

export interface ReadOptions {
  /** Whether block elements start a line (default), or only line feeds written in the text do (`white-space: pre-wrap`). */
  lines?: 'blocks' | 'feeds';
  /** Elements whose content is not part of the text. */
  skip?: string;
  /** Leaves out pictures that stand for a word, such as a badge beside a name. */
  onlyEmoji?: boolean;
}

/** Whitespace collapsed, direction marks and other invisible characters removed, on one line. */
export function oneLine(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/**
 * The text of an element as a reader sees it: pictures as their alternative text, paragraphs as single line breaks,
 * other whitespace collapsed. Walks without recursion, since a page may nest as deep as it likes.
 */
export function readText(
  element: Element,
  { lines = 'blocks', skip, onlyEmoji = false }: ReadOptions = {},
): string {
  const parts: string[] = [];
  const byBlocks = lines === 'blocks';
  const breaks = (node: Element) => byBlocks && BLOCKS.has(node.tagName);
  let node: Node | null = element.firstChild;
  while (node) {
    let inside: Node | null = null;
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      parts.push(byBlocks ? text.replace(/\s+/g, ' ') : text.replace(/[^\S\n]+/g, ' '));
    } else if (node.nodeType === 1) {
      const child = node as Element;
      if (child.tagName === 'BR') parts.push('\n');
      else if (child.tagName === 'IMG') {
        const alt = child.getAttribute('alt') ?? '';
        if (!(onlyEmoji && WORD.test(alt))) parts.push(alt);
      } else if (!UNREAD.has(child.tagName) && !(skip && child.matches(skip))) {
        if (breaks(child)) parts.push('\n');
        inside = child.firstChild;
        if (!inside && breaks(child)) parts.push('\n');
      }
    }
    if (inside) {
      node = inside;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === element) return tidy(parts);
      if (breaks(node as Element)) parts.push('\n');
    }
    node = node?.nextSibling ?? null;
  }
  return tidy(parts);
}

function tidy(parts: string[]): string {
  return parts
    .join('')
    .replace(INVISIBLE, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/** The first match of the first selector that matches anything and passes the test. */
export function first<E extends Element = HTMLElement>(
  root: ParentNode,
  selectors: readonly Selector[],
  passes: (found: E) => boolean = () => true,
): E | null {
  for (const { css } of selectors) {
    for (const found of root.querySelectorAll<E>(css)) if (passes(found)) return found;
  }
  return null;
}

/**
 * Elements below `root` in document order, without what lies inside a `leaf`; the leaf itself is given. In a long thread most
 * elements lie inside comments: to step over these costs a fraction of asking the browser for everything that matches.
 */
export function* outline(root: Element, isLeaf: (element: Element) => boolean): Generator<Element> {
  let node = root.firstElementChild;
  while (node) {
    yield node;
    let next: Element | null = isLeaf(node) ? null : node.firstElementChild;
    while (!next && node && node !== root) {
      next = node.nextElementSibling;
      node = node.parentElement;
    }
    node = next;
  }
}

/** All selectors as one, where the order of trust does not matter. */
export function either(selectors: readonly Selector[]): string {
  return selectors.map(({ css }) => css).join(',');
}

/** An address of the page made absolute, or null when it is none. */
export function addressOf(link: Element | null | undefined, base: string): URL | null {
  const href = link?.getAttribute('href');
  if (!href) return null;
  try {
    return new URL(href, base);
  } catch {
    return null;
  }
}

/** Whether `a` stands before `b` in the document. */
export function precedes(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & 4) !== 0;
}

/** The number a counter shows, in full ("1.234") or short ("1,2 Tsd.", "18.1K"); undefined when it shows none. */
export function countOf(label: string): number | undefined {
  const match = /^(\d{1,3}(?:[.,\s]\d{3})+|\d+)(?:[.,](\d{1,2}))?\s?(k|tsd\.?|m|mio\.?|mn)?$/iu.exec(
    oneLine(label),
  );
  if (!match?.[1]) return undefined;
  const whole = Number(match[1].replace(/\D/g, ''));
  const fraction = match[2] ? Number(`0.${match[2]}`) : 0;
  const unit = match[3]?.toLowerCase() ?? '';
  const scale = /^(k|tsd)/.test(unit) ? 1_000 : unit ? 1_000_000 : 1;
  return Math.round((whole + fraction) * scale);
}
