/** Textareas and inputs: the browser's own editing, so that undo keeps working and frameworks hear the input event. */

export function caretToEndOfField(field: HTMLTextAreaElement | HTMLInputElement): void {
  field.setSelectionRange(field.value.length, field.value.length);
}

export function putIntoField(field: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  const before = field.value;
  field.ownerDocument.execCommand('insertText', false, text);
  if (field.value !== before) return;
  // A field that is not being edited natively: the value changes without undo, but the page is told.
  field.setRangeText(text, before.length, before.length, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}
