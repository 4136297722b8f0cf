import { describe, expect, it } from 'vitest';
import { pageOf, sectionFrom, sectionOf, tableOf } from '../../../scripts/eval/page';

describe('tableOf', () => {
  it('aligns columns and shows one decimal, a dash for no value', () => {
    expect(
      tableOf({
        title: 'Shares:',
        head: ['class', 'F1'],
        rows: [
          ['praise', 66.666],
          ['job', Number.NaN],
        ],
      }),
    ).toBe(
      [
        'Shares:',
        '',
        '| class  |   F1 |',
        '| ------ | ---: |',
        '| praise | 66.7 |',
        '| job    |    – |',
      ].join('\n'),
    );
  });

  it('keeps a cell of the comment’s words in one cell', () => {
    expect(tableOf({ head: ['text'], rows: [['one | two\nthree']] })).toContain('| one \\| two three |');
  });
});

describe('a page', () => {
  const written = pageOf(
    'Quality',
    ['Today.'],
    [
      sectionOf({ title: 'First', notes: ['Note.'], tables: [{ head: ['a'], rows: [['b']] }] }),
      sectionOf({ title: 'Last', tables: [{ head: ['a'], rows: [] }] }),
    ],
  );

  it('holds its sections under their headings, an empty one with a word', () => {
    expect(written).toMatch(/^# Quality\n\nToday\.\n\n## First\n\nNote\.\n\n\| a/);
    expect(written).toContain('## Last\n\nNothing to measure here.');
  });

  it('gives a section back as it was written', () => {
    const first = sectionFrom(written, 'First');
    expect(first).toBe(
      sectionOf({ title: 'First', notes: ['Note.'], tables: [{ head: ['a'], rows: [['b']] }] }),
    );
    expect(sectionFrom(written, 'Last')).toBe('## Last\n\nNothing to measure here.');
    expect(sectionFrom(written, 'Fir')).toBeUndefined();
  });
});
