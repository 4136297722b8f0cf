/** Anything a text could be typed into, of whatever site. */
export function editorsIn(document: Document): Element[] {
  // biome-ignore lint/plugin: knows no site, only what HTML calls editable
  return [...document.querySelectorAll('textarea, [contenteditable]:not([contenteditable="false"])')];
}

/**
 * The last press on Reply, and what could be written in before it. What opens afterwards was opened by it, until Reply is
 * pressed somewhere else: pages may then let the same box answer another comment.
 */
export class ReplyPress {
  #comment: Element | undefined;
  #before = new WeakSet<Element>();

  /** To be called before the page hears of the press. */
  note(comment: Element): void {
    this.#comment = comment;
    this.#before = new WeakSet(editorsIn(comment.ownerDocument));
  }

  /** Whether an editor opened after the last press, and that was for this comment. */
  opened(comment: Element): (editor: Element) => boolean {
    return (editor) => this.#comment === comment && !this.#before.has(editor);
  }
}
