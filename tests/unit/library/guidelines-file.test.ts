import { describe, expect, it } from 'vitest';
import {
  EMPTY_GUIDELINES,
  GUIDELINES_FORMAT,
  type Guidelines,
} from '../../../utils/library/guidelines/guidelines';
import { parseGuidelines } from '../../../utils/library/guidelines/parse';
import { repairGuidelines } from '../../../utils/library/guidelines/repair';
import { serialiseGuidelines } from '../../../utils/library/guidelines/serialise';

const FULL: Guidelines = {
  format: GUIDELINES_FORMAT,
  version: 1,
  title: 'Leitfaden „Zehn Minuten“',
  strictness: 'strict',
  secrecy: true,
  redLines: [
    { id: 'r1', kind: 'words', text: 'Kulanz', words: [], reason: 'Entscheidet die Leitung.' },
    { id: 'r2', kind: 'pattern', text: 'Garanti* … ## %', words: [], reason: '' },
    { id: 'r3', kind: 'topic', text: 'Rechtsstreit', words: ['Klage', '&nbsp;', '<b>'], reason: '' },
  ],
  words: [{ id: 'w1', avoid: 'Problem', prefer: 'Anliegen', reason: 'Klingt offener' }],
  handover: [
    { id: 'h1', topic: 'Presse', intents: ['press', 'crisis.*'], who: 'Mira', channel: 'Kanal 2', hours: '' },
  ],
  helpLines: [
    { id: 'l1', country: 'AT', name: 'Haus Nord', number: '01 234', hours: '8–20', url: 'https://a.example' },
  ],
  targets: [{ risk: 'R2', hours: 0.5 }],
  genderForm: 'colon',
  emoji: { rule: 'sparing', most: 1 },
  disclosure: { required: true, sentence: { de: 'Ich arbeite beim Verein.', en: 'I work for the club.' } },
  contacts: ['post@verein.example'],
  notes: [{ id: 'n1', title: 'Montags', text: 'Erst lesen,\ndann schreiben.' }],
};

const refusal = (change: (book: Record<string, unknown>) => void): string => {
  const copy = JSON.parse(JSON.stringify(FULL)) as Record<string, unknown>;
  change(copy);
  const result = parseGuidelines(JSON.stringify(copy));
  return result.ok ? 'taken' : result.reason.en;
};

describe('a book as a file', () => {
  it('comes back as it was, to the same bytes', () => {
    for (const book of [FULL, EMPTY_GUIDELINES]) {
      const file = serialiseGuidelines(book);
      const result = parseGuidelines(file);
      expect(result).toEqual({ ok: true, guidelines: book });
      expect(result.ok && serialiseGuidelines(result.guidelines)).toBe(file);
      expect(file.endsWith('}\n')).toBe(true);
    }
  });

  it('does not depend on the order of keys', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, turned(inner)]),
      );
    };
    expect(serialiseGuidelines(turned(FULL) as Guidelines)).toBe(serialiseGuidelines(FULL));
  });

  it('writes what was pasted so that it can be read again', () => {
    const note = { id: 'n1', title: 'a\tb', text: 'eins\r\nzwei\u202e\u0007\ud800' };
    const result = parseGuidelines(serialiseGuidelines({ ...FULL, notes: [note] }));
    expect(result.ok && result.guidelines.notes).toEqual([{ id: 'n1', title: 'a b', text: 'eins\nzwei' }]);
  });

  it('may leave out what it does not speak of', () => {
    const file = JSON.stringify({ format: GUIDELINES_FORMAT, version: 1, title: 'Kurz' });
    expect(parseGuidelines(file)).toEqual({ ok: true, guidelines: { ...EMPTY_GUIDELINES, title: 'Kurz' } });
  });

  it('is refused with a reason of its own', () => {
    const line = FULL.redLines[0];
    const reasons = [
      parseGuidelines('{').ok,
      refusal((book) => Object.assign(book, { format: 'tonfall-library' })),
      refusal((book) => Object.assign(book, { version: 2 })),
      refusal((book) => Object.assign(book, { redlines: [] })),
      refusal((book) => Object.assign(book, { strictness: 'harsh' })),
      refusal((book) => Object.assign(book, { redLines: [{ ...line, id: '../x' }] })),
      refusal((book) => Object.assign(book, { redLines: Array(501).fill(line) })),
      refusal((book) => Object.assign(book, { redLines: [line, line] })),
      refusal((book) => Object.assign(book, { title: 'x'.repeat(2_001) })),
      refusal((book) => Object.assign(book, { title: '<img src=x>' })),
      refusal((book) => Object.assign(book, { title: 'a\u202eb' })),
      refusal((book) => Object.assign(book, { targets: [{ risk: 'R1', hours: -1 }] })),
      refusal((book) =>
        Object.assign(book, { helpLines: [{ ...FULL.helpLines[0], url: 'javascript:alert(1)' }] }),
      ),
      refusal((book) => Object.assign(book, { contacts: [[[[[[]]]]]] })),
      refusal((book) => Object.assign(book, { contacts: Array(100_001).fill('a') })),
    ];
    expect(reasons).toEqual([
      false,
      'These are not guidelines from Tonfall.',
      'Tonfall does not know version 2 of this format yet.',
      'Unknown entry at “redlines”.',
      'The entry at “strictness” is missing or has the wrong form.',
      'The entry at “redLines.0.id” is missing or has the wrong form.',
      'Too many entries at “redLines”.',
      'The same id twice (“redLines.1: r1”).',
      'The text at “title” is too long.',
      'HTML is not allowed (“title”).',
      'Control characters are not allowed (“title”).',
      'The entry at “targets.0.hours” is missing or has the wrong form.',
      'The entry at “helpLines.0.url” is missing or has the wrong form.',
      'The file is nested too deeply for guidelines.',
      'The file has more entries than guidelines can have.',
    ]);
  });

  it('is refused when it reaches into prototypes, is huge or endless', () => {
    const english = (text: string) => {
      const result = parseGuidelines(text);
      return result.ok ? 'taken' : result.reason.en;
    };
    const head = `{"format":"${GUIDELINES_FORMAT}","version":1,`;
    expect(english(`${head}"__proto__":{"strictness":"strict"}}`)).toContain('__proto__');
    expect(english(`${head}"emoji":{"constructor":1}}`)).toContain('constructor');
    expect(english(' '.repeat(4_000_001))).toContain('too large');
    expect(english('['.repeat(100_000))).toMatch(/deep|JSON/);
    for (const text of ['', 'null', '7', '"x"', '[]']) expect(english(text), text).not.toBe('taken');
  });
});

describe('a stored book', () => {
  it('stays as it is when nothing is wrong', () => {
    expect(repairGuidelines(JSON.parse(JSON.stringify(FULL)))).toEqual({ guidelines: FULL, broken: [] });
    expect(repairGuidelines(undefined)).toEqual({ guidelines: EMPTY_GUIDELINES, broken: [] });
    expect(repairGuidelines({ title: 'Kurz' })).toEqual({
      guidelines: { ...EMPTY_GUIDELINES, title: 'Kurz' },
      broken: [],
    });
  });

  it('loses no red line to a broken neighbour', () => {
    const { guidelines, broken } = repairGuidelines({
      ...FULL,
      strictness: 'harsh',
      redLines: [
        { id: 'a', kind: 'shout', text: 'Kulanz', words: [], reason: 7 },
        'nonsense',
        { kind: 'words', text: 'ohne Kennung' },
        { id: 'a', kind: 'words', text: 'doppelt' },
        { id: 'b', text: 'Gutschein' },
      ],
      targets: [
        { risk: 'R9', hours: 1 },
        { risk: 'R1', hours: 4 },
      ],
      notes: 'none',
    });
    expect(guidelines.strictness).toBe('standard');
    expect(guidelines.redLines).toEqual([
      { id: 'a', kind: 'words', text: 'Kulanz', words: [], reason: '' },
      { id: 'b', kind: 'words', text: 'Gutschein', words: [], reason: '' },
    ]);
    expect(guidelines.targets).toEqual([{ risk: 'R1', hours: 4 }]);
    expect(guidelines.words).toEqual(FULL.words);
    expect(broken).toEqual([
      'strictness',
      'redLines.0.kind',
      'redLines.0.reason',
      'redLines.1',
      'redLines.2',
      'redLines.3',
      'targets.0.risk',
      'targets.0',
      'notes',
    ]);
  });

  it('keeps what a person typed, however long', () => {
    const notes = [{ id: 'n', title: '<b>\t', text: 'x'.repeat(50_000) }];
    expect(repairGuidelines({ ...FULL, notes })).toMatchObject({ guidelines: { notes }, broken: [] });
  });

  it('is an empty one when it is none at all', () => {
    expect(repairGuidelines('x')).toEqual({ guidelines: EMPTY_GUIDELINES, broken: ['guidelines'] });
    expect(repairGuidelines([])).toEqual({ guidelines: EMPTY_GUIDELINES, broken: ['guidelines'] });
  });
});
