/**
 * Editable elements. Draft.js, Lexical, ProseMirror, Quill, Slate and CKEditor keep a model of their own and take a paste
 * event as a whole; a plain editable element ignores it and takes the browser's insert command. Measured, not assumed.
 */
import { pastePlainText } from './paste';

export function caretToEndOfRich(editor: HTMLElement): void {
  const selection = editor.ownerDocument.getSelection();
  if (!selection) return;
  // Draft.js maps a selection to its model only when it stands in a text node or the deepest element of a line.
  let end: Node = editor;
  while (end.lastChild && !(end.lastChild instanceof HTMLBRElement)) end = end.lastChild;
  const range = editor.ownerDocument.createRange();
  if (end instanceof Text) range.setStart(end, end.length);
  else range.setStart(end, 0);
  range.collapse(true);
  selection.removeAllRanges();
  selection.addRange(range);
}

export function putIntoRich(editor: HTMLElement, text: string): void {
  if (pastePlainText(editor, text)) return;
  editor.ownerDocument.execCommand('insertText', false, text);
}
