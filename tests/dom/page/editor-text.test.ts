import { describe, expect, it } from 'vitest';
import { editorText, judge, normalise, standsIn } from '../../../utils/page/editor-text';

function editor(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}

describe('editorText', () => {
  it('reads the paragraphs of Lexical, the blocks of Draft.js and plain text alike', () => {
    const forms = [
      '<p><span>One</span></p><p><br></p><p><span>Two &amp; three</span></p>',
      '<div><div data-block="true"><div><span><span data-text="true">One</span></span></div></div><div data-block="true"><div><span><br data-text="true"></span></div></div><div data-block="true"><div><span>Two &amp; three</span></div></div></div>',
      'One\n\nTwo &amp; three',
      'One<br><br>Two &amp; three',
    ];
    for (const html of forms) expect(normalise(editorText(editor(html)))).toBe('One\nTwo & three');
  });

  it('reads emoji images and fields', () => {
    expect(editorText(editor('Thanks <img alt="🙏">'))).toBe('Thanks 🙏');
    const area = document.createElement('textarea');
    area.value = 'a\nb';
    expect(editorText(area)).toBe('a\nb');
  });
});

describe('standsIn', () => {
  it.each([
    ['Thanks a lot', 'Thanks a lot', true],
    ['Dear Ms Example, Thanks a lot', 'Thanks a lot', true],
    ['Thanks a lot\nAdded by hand', 'Thanks a lot', true],
    ['Thanks a lot', 'Thanks', false],
    ['No thanks', 'thank', false],
    ['A\u00a0b\u200b', 'A b', true],
    ['One\n\nTwo', 'One\nTwo', true],
    ['', 'Thanks', false],
    ['Thanks', '', false],
  ])('%j holds %j: %s', (content, text, holds) => {
    expect(standsIn(content, text)).toBe(holds);
  });
});

describe('judge', () => {
  it.each([
    ['', 'One\nTwo', 'One\n\nTwo\n', 'exact'],
    ['Dear A, ', 'One', 'Dear A, One', 'exact'],
    ['', 'One', '', 'unchanged'],
    ['Dear A, ', 'One', 'Dear A,', 'unchanged'],
    ['', 'One\nTwo', 'One Two', 'garbled'],
    ['', 'One', 'OneOne', 'garbled'],
    ['Dear A, ', 'One', 'One', 'garbled'],
    ['', 'One two', 'One', 'garbled'],
    ['', '<b>x</b>', 'x', 'garbled'],
  ] as const)('%j + %j = %j: %s', (before, text, now, result) => {
    expect(judge(before, text, now)).toBe(result);
  });

  it('takes broken surrogates and very long texts', () => {
    const long = `${'ä 👍🏽 '.repeat(15_000)}\ud83d`;
    expect(judge('', long, long)).toBe('exact');
    expect(judge('', long, `${long}${long}`)).toBe('garbled');
  });
});
