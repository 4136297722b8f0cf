import { describe, expect, it } from 'vitest';
import { isTestFile, type OwnRow } from '../../../scripts/eval/own';
import { type Cell, tableOf } from '../../../scripts/eval/page';
import { INTENT_SHARES, judge, readingSections } from '../../../scripts/eval/reading';
import { safetySection } from '../../../scripts/eval/safety';
import type { IntentId, Reader, Reading } from '../../../utils/reading/reading';

const reading = (...intents: IntentId[]): Reading => ({
  language: 'en',
  register: null,
  intents: intents.map((id, i) => ({ id, score: 0.9 - i / 3 })),
  emotions: [{ id: 'neutral', score: 1 }],
  arousal: 0,
  polarity: 0,
  needs: [],
  risk: 'R0',
  reply: 'yes',
  facts: [],
  ironyPossible: false,
  why: [],
});

/** What the reader makes of each text. */
const READINGS: Record<string, Reading> = {
  'right at first': reading('praise'),
  'acceptable at first': reading('closing', 'praise'),
  'wrong but among three': reading('job', 'press', 'praise'),
  'left unclear': reading(),
  'danger, seen second': reading('complaint.product', 'safety.product'),
  'danger, overlooked': reading('complaint.product'),
  'harmless, taken for danger': reading('safety.product'),
};
const read: Reader = ({ text }) => READINGS[text] ?? reading();

const row = (text: string, intents: IntentId[], more: Partial<OwnRow> = {}): OwnRow => ({
  id: text,
  lang: 'en',
  text,
  intents,
  file: 'comments/test.a.jsonl',
  ...more,
});

const PRAISED = [
  row('right at first', ['praise']),
  row('acceptable at first', ['praise', 'closing']),
  row('wrong but among three', ['praise']),
  row('left unclear', ['praise'], { file: 'comments/test.b.jsonl' }),
];

function tableWith(tables: readonly { head: string[]; rows: Cell[][] }[], head: string) {
  const table = tables.find((one) => one.head.includes(head));
  if (!table) throw new Error(`no table has a column ${head}`);
  return table;
}

describe('test files', () => {
  it('are known by their names', () => {
    const names = [
      'comments.test.jsonl',
      'comments/test.amsel.jsonl',
      'test/emotion.jsonl',
      'erle.drafts.test.jsonl',
    ];
    expect(names.every(isTestFile)).toBe(true);
    const others = ['comments.train.jsonl', 'comments/tune.amsel.jsonl', 'latest.jsonl', 'testament/a.jsonl'];
    expect(others.some(isTestFile)).toBe(false);
  });
});

describe('tables of reading', () => {
  it('tell first, acceptable, among three and unclear apart', () => {
    const judged = judge(PRAISED, read);
    expect(INTENT_SHARES.map((shareOf) => shareOf(judged))).toEqual([25, 50, 75, 25]);
  });

  it('leave out rows in neither language', () => {
    expect(judge([row('right at first', ['praise'], { lang: 'other' })], read)).toEqual([]);
  });

  it('show one line per file and language', () => {
    const [own] = readingSections(PRAISED, judge(PRAISED, read), []);
    const { head, rows } = tableWith(own?.tables ?? [], 'top three');
    const unclear = head.indexOf('unclear');
    expect(rows.map((cells) => [cells[0], cells[2], cells[unclear]])).toEqual([
      ['comments/test.a.jsonl', '3', 0],
      ['comments/test.b.jsonl', '1', 100],
    ]);
  });

  it('name the confusions and the failures, which are not acceptable ones', () => {
    const [, intents] = readingSections(PRAISED, judge(PRAISED, read), []);
    const text = (intents?.tables ?? []).map(tableOf).join('\n');
    expect(text).toMatch(/\| praise \| job +\| +1 \|/);
    expect(text).toContain('| wrong but among three |');
    expect(text).not.toContain('| acceptable at first |');
  });
});

describe('tables of danger', () => {
  const rows = [
    row('danger, seen second', ['safety.product']),
    row('danger, overlooked', ['safety.product']),
    row('harmless, taken for danger', ['praise']),
    row('right at first', ['praise']),
  ];
  const sets = {
    rows: <T>() => [] as T[],
    readings: (name: string) =>
      name === 'airline.en'
        ? [reading('safety.product'), reading('praise'), reading('praise'), reading()]
        : [],
  };
  const { tables } = safetySection(judge(rows, read), sets);

  it('count recall at any place and at first, and false alarms among the rest', () => {
    const { rows: lines } = tableWith(tables, 'recall, named');
    expect(lines.find(([danger, lang]) => danger === 'safety.product' && lang === 'en')).toEqual([
      'safety.product',
      'en',
      '2',
      50,
      0,
      50,
      50,
    ]);
  });

  it('give alarms per 10,000 and leave out sets that are not there', () => {
    const { head, rows: lines } = tableWith(tables, 'any, named');
    expect(lines.map(([name]) => name)).toEqual(['airline.en', 'all, en']);
    expect(lines[0]?.[head.indexOf('safety.product, named')]).toBe(2500);
    expect(lines[0]?.[head.indexOf('selfharm, named')]).toBe(0);
  });
});
