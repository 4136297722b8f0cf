/** The editors of the test pages: the real ones from npm where the platforms use them. */
import { registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { ContentState, Editor, EditorState } from 'draft-js';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { Component, createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

export type EditorKind = 'draft' | 'lexical' | 'textarea' | 'contenteditable' | 'react-textarea' | 'deaf';

export interface EditorOptions {
  kind: EditorKind;
  host: HTMLElement;
  label: string;
  prefill: string;
  testId?: string;
}

function dress(element: HTMLElement, { label, testId }: EditorOptions): void {
  element.setAttribute('role', 'textbox');
  element.setAttribute('aria-label', label);
  if (testId) element.dataset.testid = testId;
}

class DraftBox extends Component<EditorOptions, { editorState: EditorState }> {
  override state = {
    editorState: EditorState.moveFocusToEnd(
      EditorState.createWithContent(ContentState.createFromText(this.props.prefill)),
    ),
  };

  override render() {
    const { label, testId } = this.props;
    return createElement(Editor, {
      editorState: this.state.editorState,
      onChange: (editorState: EditorState) => this.setState({ editorState }),
      ariaLabel: label,
      role: 'textbox',
      webDriverTestID: testId,
    } as never);
  }
}

function mountDraft(options: EditorOptions): void {
  flushSync(() => createRoot(options.host).render(createElement(DraftBox, options)));
}

function mountLexical(options: EditorOptions): void {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.dataset.lexicalEditor = 'true';
  dress(element, options);
  options.host.append(element);
  const editor = createEditor({
    namespace: 'reply',
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerRichText(editor);
  registerHistory(editor, { current: null, redoStack: [], undoStack: [] }, 300);
  editor.update(
    () => {
      const paragraph = $createParagraphNode();
      if (options.prefill) paragraph.append($createTextNode(options.prefill));
      $getRoot().clear().append(paragraph);
    },
    { discrete: true },
  );
}

class TextareaBox extends Component<EditorOptions, { value: string }> {
  override state = { value: this.props.prefill };

  override render() {
    const { label, testId } = this.props;
    return createElement('textarea', {
      value: this.state.value,
      onChange: (event: { target: HTMLTextAreaElement }) => this.setState({ value: event.target.value }),
      'aria-label': label,
      'data-testid': testId,
      role: 'textbox',
      rows: 6,
    });
  }
}

function mountPlain(options: EditorOptions): void {
  const { kind, host, prefill } = options;
  if (kind === 'textarea') {
    const area = document.createElement('textarea');
    area.value = prefill;
    area.rows = 6;
    dress(area, options);
    host.append(area);
    return;
  }
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.style.whiteSpace = 'pre-wrap';
  element.textContent = prefill;
  dress(element, options);
  host.append(element);
  if (kind !== 'deaf') return;
  // An editor that lets nothing in from outside.
  for (const type of ['paste', 'beforeinput']) {
    element.addEventListener(type, (event) => event.preventDefault());
  }
}

/** Puts an editor into `host`, focuses it as the platforms do, and returns the element that takes the text. */
export function mountEditor(options: EditorOptions): HTMLElement {
  if (options.kind === 'draft') mountDraft(options);
  else if (options.kind === 'lexical') mountLexical(options);
  else if (options.kind === 'react-textarea') {
    flushSync(() => createRoot(options.host).render(createElement(TextareaBox, options)));
  } else mountPlain(options);
  const element = options.host.querySelector<HTMLElement>('[role="textbox"]');
  if (!element) throw new Error(`No editor of kind ${options.kind}`);
  element.focus();
  return element;
}
