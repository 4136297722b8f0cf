const INIT: ClipboardEventInit = { bubbles: true, cancelable: true, composed: true };

/** Firefox's own way to give a clipboard event its text; other browsers ignore the two members. */
interface FirefoxInit extends ClipboardEventInit {
  dataType: string;
  data: string;
}

/**
 * Dispatches a paste of plain text, as a page sees it when its user pastes.
 * @returns Whether a handler of the page took it. Not a proof that the text stands there.
 */
export function pastePlainText(editor: HTMLElement, text: string): boolean {
  return !editor.dispatchEvent(pasteOf(text));
}

function pasteOf(text: string): ClipboardEvent {
  // In Firefox a page may not read a DataTransfer filled by a content script, but it may read this.
  const init: FirefoxInit = { ...INIT, dataType: 'text/plain', data: text };
  const event = new ClipboardEvent('paste', init);
  if (event.clipboardData?.getData('text/plain') === text) return event;

  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', { ...INIT, clipboardData });
}
