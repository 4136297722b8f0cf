import { describe, expect, it } from 'vitest';
import { editFor } from '../../../components/reply/apply-fix';
import type { Finding } from '../../../utils/checking/checking';

function fixed(draft: string, words: string, text: string): string {
  const start = draft.indexOf(words);
  const finding: Finding = {
    key: 'canned_text',
    severity: 'warn',
    span: { start, end: start + words.length },
    message: { de: '', en: '' },
    fix: { label: { de: '', en: '' }, text },
    sources: [],
  };
  return apply(draft, finding);
}

function apply(draft: string, finding: Finding): string {
  const edit = editFor(finding, draft);
  if (edit?.kind !== 'replace') return draft;
  return draft.slice(0, edit.span.start) + edit.text + draft.slice(edit.span.end);
}

describe('editFor', () => {
  it.each([
    [
      'Wie bereits erwähnt, hätten Sie das sehen können.',
      'Wie bereits erwähnt',
      '',
      'Hätten Sie das sehen können.',
    ],
    ['Ihre 0170 123 und mail habe ich.', '0170 123', '', 'Ihre und mail habe ich.'],
    ['Das geht. Leider nicht heute.', 'Leider', '', 'Das geht. Nicht heute.'],
    ['Das geht so nicht.', ' so nicht.', '', 'Das geht'],
    ['We will reply soon.', 'soon', 'by {day}', 'We will reply by {day}.'],
    ['soon we reply.', 'soon', 'by {day}', 'By {day} we reply.'],
  ])('%j without %j', (draft, words, text, result) => {
    expect(fixed(draft, words, text)).toBe(result);
  });

  it('adds what is missing once, and goes to it the second time', () => {
    const missing: Finding = {
      key: 'repair_offer',
      severity: 'warn',
      message: { de: '', en: '' },
      fix: { label: { de: '', en: '' }, text: 'Ich {Schritt} bis {Tag}.' },
      sources: [],
    };
    const once = apply('Das tut mir leid.', missing);
    expect(once).toBe('Das tut mir leid. Ich {Schritt} bis {Tag}.');
    expect(editFor(missing, once)).toEqual({ kind: 'select', span: { start: 18, end: once.length } });
  });
});
