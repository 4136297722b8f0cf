import type { Span } from '../../utils/reading/reading';

/**
 * Text of a plain-text editable element. Browsers keep one line break more at the end than the reader sees, so that
 * the caret has a line to stand on; it is not part of the text.
 */
export function readText(editor: HTMLElement): string {
  let text = '';
  for (const node of leaves(editor)) text += node instanceof Text ? node.data : '\n';
  return (text.endsWith('\n') ? text.slice(0, -1) : text).normalize('NFC');
}

/** Replaces everything, outside of the undo history. For a change of comment, not for edits. */
export function writeText(editor: HTMLElement, text: string): void {
  editor.textContent = text.endsWith('\n') ? `${text}\n` : text;
}

function* leaves(editor: HTMLElement): Generator<Text | HTMLBRElement> {
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text || node instanceof HTMLBRElement) yield node;
  }
}

/** A span of the text as a DOM range; clamped to the text. */
export function rangeOf(editor: HTMLElement, span: Span): Range {
  const range = document.createRange();
  range.selectNodeContents(editor);
  range.collapse(false);
  let offset = 0;
  let started = false;
  for (const node of leaves(editor)) {
    const length = node instanceof Text ? node.data.length : 1;
    const place = (position: number): [Node, number] =>
      node instanceof Text
        ? [node, position - offset]
        : [
            node.parentNode as Node,
            [...(node.parentNode as Node).childNodes].indexOf(node) + (position - offset),
          ];
    if (!started && span.start <= offset + length) {
      range.setStart(...place(span.start));
      range.collapse(true);
      started = true;
    }
    if (started && span.end <= offset + length) {
      range.setEnd(...place(span.end));
      return range;
    }
    offset += length;
  }
  if (started) range.setEnd(editor, editor.childNodes.length);
  return range;
}

/** Where the selection stands in the text, or null when it is elsewhere. */
export function selectionIn(editor: HTMLElement): Span | null {
  const selection = document.getSelection();
  if (!selection?.rangeCount) return null;
  const range = selection.getRangeAt(0);
  if (!editor.contains(range.commonAncestorContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(editor);
  before.setEnd(range.startContainer, range.startOffset);
  const start = lengthOf(before);
  before.setEnd(range.endContainer, range.endOffset);
  return { start, end: lengthOf(before) };
}

function lengthOf(range: Range): number {
  const fragment = range.cloneContents();
  const breaks = fragment.querySelectorAll('br').length;
  return (fragment.textContent ?? '').length + breaks;
}

export function selectSpan(editor: HTMLElement, span: Span): void {
  editor.focus();
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(rangeOf(editor, span));
}

/** Replaces a span as if typed, so that undo brings it back. */
export function typeOver(editor: HTMLElement, span: Span, text: string): void {
  selectSpan(editor, span);
  // The only way to write into an editable element that leaves the browser's undo history intact.
  const done = text ? document.execCommand('insertText', false, text) : document.execCommand('delete');
  if (done) return;
  const whole = readText(editor);
  writeText(editor, whole.slice(0, span.start) + text + whole.slice(span.end));
  editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Paints spans of the text without touching the DOM (CSS Custom Highlight API); does nothing where it is missing. */
export function paint(editor: HTMLElement, name: string, spans: readonly Span[]): void {
  if (typeof Highlight === 'undefined') return;
  const ranges = spans.filter((span) => span.end > span.start).map((span) => rangeOf(editor, span));
  if (ranges.length) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
}
