import { describe, expect, it } from 'vitest';
import { trainLinear } from '../../../scripts/train/linear';
import { featuresOf, loadLinear } from '../../../utils/language/linear';

const OPTIONS = {
  classes: ['cold', 'warm'],
  output: 'one',
  bits: 12,
  runs: [2, 5],
  keep: 500,
  epochs: 20,
  cost: 1,
  sharpness: 4,
  seed: 5,
} as const;
const EXAMPLES = [
  { text: 'ice and snow', target: [1, 0] },
  { text: 'snow in winter', target: [1, 0] },
  { text: 'frozen ice', target: [1, 0] },
  { text: 'sun and sand', target: [0, 1] },
  { text: 'summer sun', target: [0, 1] },
  { text: 'hot sand', target: [0, 1] },
];

describe('linear models', () => {
  const data = trainLinear(EXAMPLES, OPTIONS);
  const model = loadLinear(JSON.parse(JSON.stringify(data)));

  it('learn, and survive being packed', () => {
    const [cold = 0, warm = 0] = model.score('snow on the roof');
    expect(cold).toBeGreaterThan(0.6);
    expect(cold + warm).toBeCloseTo(1);
    expect(model.score('so much sun')[1]).toBeGreaterThan(0.6);
  });

  it('train to the same bytes again', () => {
    expect(trainLinear(EXAMPLES, OPTIONS)).toEqual(data);
  });

  it('name the words that decide', () => {
    const text = 'we saw the snow melt';
    const [first] = model.explain(text, 'cold', 1);
    expect(first && text.slice(first.start, first.end)).toBe('snow');
    expect(model.explain(text, 'unknown', 3)).toEqual([]);
  });

  it('refuse weights that do not fit', () => {
    expect(() => loadLinear({ ...data, weights: '' })).toThrow(RangeError);
  });

  it('see umlauts, stretches and digits alike', () => {
    const buckets = (text: string) =>
      featuresOf(text, { bits: 16, runs: [2, 5] }).list.map(({ bucket }) => bucket);
    expect(buckets('Grüße soooo 12')).toEqual(buckets('gruesse soo 34'));
  });

  it('stay bounded on endless text', () => {
    expect(featuresOf('wort '.repeat(50_000), OPTIONS).words.length).toBeLessThan(1000);
    expect(featuresOf('', OPTIONS).list).toEqual([]);
  });
});
