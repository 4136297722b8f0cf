import { describe, expect, it } from 'vitest';
import {
  accuracy,
  auc,
  bestCut,
  classFigures,
  confusions,
  decideByOtherHalf,
  f1Of,
  macroF1,
  type Pair,
  percent,
  perTenThousand,
  yesNo,
} from '../../../scripts/eval/measures';

const pairs = (...given: [wanted: string, said: string][]): Pair[] =>
  given.map(([wanted, said]) => ({ wanted, said }));

/** a: 2 of 3 found, once claimed wrongly; b: 1 of 2 found, once claimed wrongly. */
const MIXED = pairs(['a', 'a'], ['a', 'a'], ['a', 'b'], ['b', 'b'], ['b', 'a']);

describe('shares', () => {
  it('are percentages, and of nothing there is none', () => {
    expect(percent(1, 4)).toBe(25);
    expect(percent(0, 0)).toBeNaN();
    expect(perTenThousand(3, 2000)).toBeCloseTo(15);
  });
});

describe('classFigures', () => {
  it('gives precision, recall and F1 of every class', () => {
    const [a, b] = classFigures(MIXED);
    expect(a).toMatchObject({ id: 'a', wanted: 3, said: 3 });
    expect(a?.precision).toBeCloseTo(66.67, 1);
    expect(a?.recall).toBeCloseTo(66.67, 1);
    expect(b).toMatchObject({ id: 'b', wanted: 2, said: 2, precision: 50, recall: 50, f1: 50 });
  });

  it('keeps precision and recall apart', () => {
    const [a] = classFigures(pairs(['a', 'a'], ['a', 'b'], ['a', 'b'], ['a', 'b']));
    expect(a).toMatchObject({ precision: 100, recall: 25, f1: 40 });
  });

  it('lists a class that was only claimed, with no recall', () => {
    const made = classFigures(pairs(['a', 'unclear'])).find(({ id }) => id === 'unclear');
    expect(made).toMatchObject({ wanted: 0, said: 1, precision: 0, f1: 0 });
    expect(made?.recall).toBeNaN();
  });
});

describe('single figures', () => {
  it('counts what is right', () => {
    expect(accuracy(MIXED)).toBe(60);
    expect(f1Of('b', MIXED)).toBe(50);
    expect(f1Of('never seen', MIXED)).toBeNaN();
  });

  it('takes the mean over wanted classes only', () => {
    expect(macroF1(MIXED)).toBeCloseTo((66.67 + 50) / 2, 1);
    expect(macroF1(pairs(['a', 'a'], ['a', 'unclear']))).toBeCloseTo(66.67, 1);
    expect(macroF1([])).toBeNaN();
  });
});

describe('confusions', () => {
  it('counts mistakes by direction, the most frequent first', () => {
    expect(confusions(pairs(['a', 'b'], ['b', 'a'], ['a', 'b'], ['a', 'a'], ['a', 'c']))).toEqual([
      { wanted: 'a', said: 'b', times: 2 },
      { wanted: 'a', said: 'c', times: 1 },
      { wanted: 'b', said: 'a', times: 1 },
    ]);
  });
});

const ranked = (...given: [wanted: 0 | 1, score: number][]) =>
  given.map(([wanted, score]) => ({ wanted: wanted === 1, score }));

describe('bestCut', () => {
  it('finds the score from which yes is right most often', () => {
    expect(bestCut(ranked([1, 0.9], [1, 0.6], [0, 0.5], [0, 0.1]))).toBe(0.6);
  });

  it('never cuts between equal scores', () => {
    expect(bestCut(ranked([1, 0.5], [0, 0.5], [1, 0.5], [0, 0.2]))).toBe(0.5);
  });

  it('says never yes when there is nothing to find', () => {
    expect(bestCut(ranked([0, 0.9], [0, 0.1]))).toBe(Number.POSITIVE_INFINITY);
    expect(bestCut([])).toBe(Number.POSITIVE_INFINITY);
  });

  it('spares the no class too when both count', () => {
    const cases = ranked([1, 0.9], [0, 0.8], [0, 0.7], [1, 0.6], [1, 0.5], [0, 0.4]);
    expect(bestCut(cases)).toBe(0.5);
    expect(bestCut(cases, true)).toBe(0.9);
  });
});

describe('decideByOtherHalf', () => {
  it('judges each half by the cut of the other', () => {
    // Even cases would be cut at 0.8, odd ones at 0.3: by the other half's cut one odd case is missed, one even falsely named.
    const cases = ranked([1, 0.8], [1, 0.3], [0, 0.5], [0, 0.1]);
    expect(decideByOtherHalf(cases)).toEqual([
      yesNo(true, true),
      yesNo(false, true),
      yesNo(true, false),
      yesNo(false, false),
    ]);
  });
});

describe('auc', () => {
  it('is 100 when every yes scores above every no, 0 the other way round', () => {
    expect(auc(ranked([1, 0.9], [1, 0.8], [0, 0.3], [0, 0.1]))).toBe(100);
    expect(auc(ranked([0, 0.9], [1, 0.1]))).toBe(0);
  });

  it('counts ties half', () => {
    expect(auc(ranked([1, 0.5], [0, 0.5]))).toBe(50);
    expect(auc(ranked([1, 0.9], [1, 0.5], [0, 0.5], [0, 0.1]))).toBeCloseTo(87.5);
  });

  it('has no value without both kinds', () => {
    expect(auc(ranked([1, 0.9]))).toBeNaN();
  });
});
