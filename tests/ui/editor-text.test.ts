import { afterEach, describe, expect, it } from 'vitest';
import { rangeOf, readText, selectionIn, selectSpan, writeText } from '../../components/reply/editor-text';

function editor(...nodes: (Node | string)[]): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('contenteditable', 'plaintext-only');
  element.append(...nodes);
  document.body.append(element);
  return element;
}

afterEach(() => document.body.replaceChildren());

describe('text of the editor', () => {
  it('comes back as it was written', () => {
    for (const text of [
      '',
      'one line',
      'two\nlines',
      'blank\n\nline',
      'ends with a break\n',
      'Größe 🙂 <b>&amp;',
    ]) {
      const element = editor();
      writeText(element, text);
      expect(readText(element)).toBe(text);
    }
  });

  it('counts <br> as a line break and joins text nodes', () => {
    expect(readText(editor('one ', 'two', document.createElement('br'), 'three'))).toBe('one two\nthree');
  });

  it('never becomes markup', () => {
    const element = editor();
    writeText(element, '<img src=x onerror=alert(1)>');
    expect(element.children).toHaveLength(0);
  });

  it('is NFC, whatever was typed', () => {
    expect(readText(editor('u\u0308ber'))).toBe('über');
  });
});

describe('spans', () => {
  it('become ranges across text nodes and breaks', () => {
    const element = editor('one ', 'two', document.createElement('br'), 'three');
    expect(rangeOf(element, { start: 2, end: 6 }).toString()).toBe('e tw');
    expect(rangeOf(element, { start: 8, end: 13 }).toString()).toBe('three');
  });

  it('are clamped to the text', () => {
    expect(rangeOf(editor('short'), { start: 2, end: 99 }).toString()).toBe('ort');
  });

  it('come back from the selection', () => {
    const element = editor('one ', 'two', document.createElement('br'), 'three');
    selectSpan(element, { start: 4, end: 10 });
    expect(selectionIn(element)).toEqual({ start: 4, end: 10 });
  });
});
