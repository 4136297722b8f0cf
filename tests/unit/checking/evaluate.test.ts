import { describe, expect, it } from 'vitest';
import { type DraftRow, evaluateChecking } from '../../../scripts/eval/checking';
import type { Check, Checker, CheckInput } from '../../../utils/checking/checking';
import { situation } from './properties/judge';

const row = (id: string, more: Partial<DraftRow>): DraftRow => ({
  id,
  lang: 'en',
  platform: 'x',
  comment: 'c',
  draft: id,
  intent: 'complaint.delivery',
  must_flag: [],
  must_not_flag: [],
  strengths: [],
  verdict: 'needs_work',
  ...more,
});

const finding = (severity: 'block' | 'warn' | 'hint'): Check['findings'][number] => ({
  key: 'no_overpromise',
  severity,
  message: { de: 'x', en: 'x' },
  sources: [],
});

const answers: Record<string, Check['findings']> = {
  'unsafe, seen': [finding('block')],
  'unsafe, only warned': [finding('warn')],
  'good, hinted': [finding('hint')],
  'good, warned': [finding('warn')],
};

const check = (({ draft }: CheckInput) => ({
  findings: answers[draft] ?? [],
  strengths: [],
  dimensions: {},
  openSlots: [],
  length: { used: 0, limit: null },
})) as unknown as Checker;
const read = () => situation().reading;

describe('evaluateChecking', () => {
  it('counts what was raised, spared, blocked and left alone', () => {
    const table = evaluateChecking(
      [
        row('unsafe, seen', { verdict: 'unsafe', must_flag: ['no_overpromise'] }),
        row('unsafe, only warned', { verdict: 'unsafe', must_flag: ['no_overpromise', 'gratitude'] }),
        row('good, hinted', { verdict: 'good', must_not_flag: ['gratitude'] }),
        row('good, warned', { verdict: 'good', must_not_flag: ['no_overpromise'] }),
      ],
      check,
      read,
    );
    expect(table.raised).toEqual({ right: 2, of: 3 });
    expect(table.spared).toEqual({ right: 1, of: 2 });
    expect(table.unsafe).toEqual({ right: 1, of: 2 });
    expect(table.good).toEqual({ right: 1, of: 2 });
    expect(table.byKey.no_overpromise?.alarms).toEqual({ right: 1, of: 1 });
    expect(table.misses.map(({ id, what }) => `${id}: ${what}`)).toEqual([
      'unsafe, only warned: overlooked',
      'unsafe, only warned: unsafe without a block',
      'good, warned: false alarm',
      'good, warned: good with a finding',
    ]);
  });
});
