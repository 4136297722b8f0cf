const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER LI OL P PRE SECTION UL'.split(
    ' ',
  ),
);

export function isField(editor: Element): editor is HTMLTextAreaElement | HTMLInputElement {
  return editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement;
}

/** The text that stands in an editor: blocks and `<br>` as line breaks, emoji images as emoji. */
export function editorText(editor: Element): string {
  if (isField(editor)) return editor.value;
  const parts: string[] = [];
  const collect = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child instanceof Text) parts.push(child.data);
      else if (child instanceof HTMLBRElement) parts.push('\n');
      else if (child instanceof HTMLImageElement) parts.push(child.alt);
      else if (child instanceof Element) {
        const isBlock = BLOCKS.has(child.tagName);
        if (isBlock) parts.push('\n');
        collect(child);
        if (isBlock) parts.push('\n');
      }
    }
  };
  collect(editor);
  return parts.join('');
}

/**
 * Text as two editors would agree on it: they differ in kinds of space, invisible characters, and in whether a blank line is
 * a paragraph of its own.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
}

/** How often `text` stands in `content`; overlapping places count once. Both normalised. */
function occurrences(content: string, text: string): number {
  return text === '' ? 0 : content.split(text).length - 1;
}

/**
 * Whether a text already stands in an editor as a whole: from the beginning or after a space, to the end of a line.
 * "Thanks" does not stand in "Thanks a lot".
 */
export function standsIn(content: string, text: string): boolean {
  const all = normalise(content);
  const sought = normalise(text);
  if (sought === '') return false;
  for (let at = all.indexOf(sought); at >= 0; at = all.indexOf(sought, at + 1)) {
    const before = all[at - 1];
    const after = all[at + sought.length];
    if ((before === undefined || /\s/.test(before)) && (after === undefined || after === '\n')) return true;
  }
  return false;
}

/** What became of an editor that held `before` and was given `text`. */
export function judge(before: string, text: string, now: string): 'exact' | 'unchanged' | 'garbled' {
  const [was, added, is] = [normalise(before), normalise(text), normalise(now)];
  if (is === was) return 'unchanged';
  const isWhole = letters(is) === letters(was) + letters(added);
  return isWhole && occurrences(is, added) === occurrences(was, added) + 1 ? 'exact' : 'garbled';
}

/** Length without any space: nothing that stood there before may be lost, nothing may be added. */
function letters(text: string): number {
  return text.replace(/\s/g, '').length;
}
