/** Creates an element; children are elements or plain text. */
export function make(
  tag: string,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

document.documentElement.dataset.sent = '0';

export interface PageComment {
  id: string;
  author: string;
  text: string;
  parent?: string;
}

/** What the address asks for: `?editor=lexical&prefill=…&trouble=…&count=…`. */
export function wishes() {
  const query = new URLSearchParams(location.search);
  return {
    editor: query.get('editor') ?? '',
    prefill: query.get('prefill') ?? '',
    /** What goes wrong when Reply is pressed. */
    trouble: query.get('trouble') ?? '',
    count: Number(query.get('count') ?? 6),
    /** Elements of no meaning in every comment; real pages have about a hundred. */
    bulk: Number(query.get('bulk') ?? 0),
  };
}

/** Icons, wrappers and menus, as a comment on a real page has them, not laid out so that only our own work is measured. */
export function bulkOf(size: number): HTMLElement {
  const outer = make('div', { hidden: '' });
  for (let index = 0; index < size; index += 3) outer.append(make('div', {}, make('span', {}, make('i'))));
  return outer;
}

/** Counts presses of the page's own Send buttons; a test reads it from `<html data-sent>`. */
export function sendButton(attributes: Record<string, string>, label: string): HTMLElement {
  const button = make('button', { type: 'button', ...attributes }, label);
  button.addEventListener('click', () => {
    document.documentElement.dataset.sent = String(Number(document.documentElement.dataset.sent) + 1);
  });
  return button;
}

export function comments(count: number): PageComment[] {
  return Array.from({ length: count }, (_, index) => ({
    id: String(7_000_000_000_001 + index),
    author: `Person ${index + 1}`,
    text:
      index % 3 === 0
        ? 'Mein Paket ist seit zehn Tagen unterwegs und niemand antwortet mir. 😕'
        : index % 3 === 1
          ? 'Where can I find the opening hours of the new shop?'
          : 'Danke für die schnelle Hilfe gestern!',
    ...(index % 3 === 2 && { parent: String(7_000_000_000_000 + index) }),
  }));
}
