/** Small helpers to write a page the way the platforms' frameworks do. */

export type Child = string | false | undefined | null | Child[];
type Attributes = Record<string, string | number | boolean | undefined>;

const VOID = new Set(['br', 'img', 'input', 'meta']);

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const flatten = (child: Child): string =>
  Array.isArray(child) ? child.map(flatten).join('') : child === false || child == null ? '' : child;

/** One element as HTML. Strings among the children are HTML already: escape texts. */
export function el(tag: string, attributes: Attributes = {}, ...children: Child[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => ` ${name}="${escapeHtml(value === true ? '' : String(value))}"`)
    .join('');
  return VOID.has(tag) ? `<${tag}${written}>` : `<${tag}${written}>${flatten(children)}</${tag}>`;
}

/** Wraps children in as many plain elements as the platform does. */
export const nest = (levels: number, open: () => string, ...children: Child[]): string =>
  levels === 0 ? flatten(children) : el('div', { class: open() }, nest(levels - 1, open, ...children));

/** Numbers that look random and are the same in every run (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const EMOJI =
  /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)*/gu;

/** Text as HTML with every emoji as a picture. `picture` gets the emoji, the rest is escaped. */
export function withPictures(text: string, picture: (emoji: string) => string): string {
  let html = '';
  let at = 0;
  for (const match of text.matchAll(EMOJI)) {
    html += escapeHtml(text.slice(at, match.index)) + picture(match[0]);
    at = match.index + match[0].length;
  }
  return html + escapeHtml(text.slice(at));
}
