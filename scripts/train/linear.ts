import { featuresOf, type LinearData, RARITY_STEPS, weigh } from '../../utils/language/linear';

export interface Example {
  text: string;
  /** Names of what else is known about the text, see `featuresOf`. */
  marks?: readonly string[];
  /** Per class 1 (holds), 0 (does not) or -1 (not known: the class learns nothing from this example). */
  target: readonly number[];
  /** How much the example counts. Default 1. */
  weight?: number;
}

export interface TrainOptions {
  classes: readonly string[];
  output: LinearData['output'];
  bits: number;
  /** Shortest and longest character run. */
  runs: readonly number[];
  /** Weights in the finished model. */
  keep: number;
  /** How dearly a mistake is paid for, against small weights. */
  cost: number;
  epochs: number;
  seed: number;
  /** What all marks of a text count together, beside its words (1) and its character runs (1). Default 1. */
  markWeight?: number;
  /** Margins times this are log odds. Without it the value is found at which `tune` is least surprising. */
  sharpness?: number;
  /** Examples that are not trained on. */
  tune?: readonly Example[];
}

/** Small seeded generator (mulberry32): numbers in [0, 1), the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Matrix {
  from: Uint32Array;
  buckets: Uint32Array;
  values: Float32Array;
}

/** Fewer texts than this teach nothing general about a bucket. */
const LEAST_TEXTS = 2;

/** Steps of how rare each bucket is (inverse document frequency); 0 for buckets that hardly any text has. */
function rarities(examples: readonly Example[], options: TrainOptions): Uint8Array {
  const texts = new Uint32Array(2 ** options.bits);
  for (const { text, marks } of examples)
    for (const bucket of new Set(featuresOf(text, options, marks).list.map((feature) => feature.bucket)))
      texts[bucket] = (texts[bucket] as number) + 1;
  return Uint8Array.from(texts, (count) => {
    if (count < LEAST_TEXTS) return 0;
    return Math.min(255, Math.round(RARITY_STEPS * (1 + Math.log((1 + examples.length) / (1 + count)))));
  });
}

/** The examples as rows of bucket values; buckets whose rarity is 0 are left out. */
function matrixOf(examples: readonly Example[], rarity: Uint8Array, options: TrainOptions): Matrix {
  const rows = examples.map(({ text, marks }) =>
    weigh(
      featuresOf(text, options, marks),
      (bucket) => (rarity[bucket] as number) / RARITY_STEPS,
      options.markWeight ?? 1,
    ),
  );
  const from = new Uint32Array(examples.length + 1);
  rows.forEach((row, index) => {
    from[index + 1] = (from[index] as number) + row.length;
  });
  const buckets = new Uint32Array(from[examples.length] as number);
  const values = new Float32Array(buckets.length);
  let k = 0;
  for (const row of rows) {
    for (const { bucket, value } of row) {
      buckets[k] = bucket;
      values[k++] = value;
    }
  }
  return { from, buckets, values };
}

/** One row of weights per class. */
interface Weights {
  bias: Float64Array;
  tables: Float32Array[];
}

/** From this share on a class holds; below it, but above 0, nothing is learned about it from the example. */
const HOLDS_FROM = 0.5;
/** Steps smaller than this are none. */
const STILL = 1e-9;

/**
 * A support vector machine per class (squared hinge loss, coordinate descent in the dual: Hsieh et al., ICML 2008), in
 * a seeded order. Where `kept` is given, each machine has only the buckets with a weight there.
 */
function machines(
  examples: readonly Example[],
  matrix: Matrix,
  options: TrainOptions,
  kept?: readonly Float32Array[],
): Weights {
  const { from, buckets, values } = matrix;
  const square = Float64Array.from(examples, (_, row) => {
    let sum = 1;
    for (let k = from[row] as number; k < (from[row + 1] as number); k++) sum += (values[k] as number) ** 2;
    return sum;
  });
  const bias = new Float64Array(options.classes.length);
  const tables = options.classes.map((_, c) => {
    // A bucket that a machine does not have stays at zero: steps there count nothing.
    const has = kept && Uint8Array.from(kept[c] as Float32Array, (weight) => (weight ? 1 : 0));
    const table = new Float64Array(2 ** options.bits);
    const alpha = new Float64Array(examples.length);
    const order = Uint32Array.from(
      examples.flatMap(({ target }, row) => {
        const share = target[c] as number;
        return share >= HOLDS_FROM || share === 0 ? [row] : [];
      }),
    );
    const random = randomFrom(options.seed + c);
    let constant = 0;
    for (let epoch = 0; epoch < options.epochs; epoch++) {
      for (let i = order.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        const kept = order[i] as number;
        order[i] = order[j] as number;
        order[j] = kept;
      }
      for (const row of order) {
        const { target, weight = 1 } = examples[row] as Example;
        const sign = (target[c] as number) >= HOLDS_FROM ? 1 : -1;
        const begin = from[row] as number;
        const end = from[row + 1] as number;
        let margin = constant;
        for (let k = begin; k < end; k++)
          margin += (table[buckets[k] as number] as number) * (values[k] as number);
        const slack = 0.5 / (options.cost * weight);
        const held = alpha[row] as number;
        const gradient = sign * margin - 1 + slack * held;
        const next = Math.max(0, held - gradient / ((square[row] as number) + slack));
        const step = (next - held) * sign;
        if (Math.abs(step) < STILL) continue;
        alpha[row] = next;
        constant += step;
        for (let k = begin; k < end; k++) {
          const bucket = buckets[k] as number;
          if (!has || has[bucket]) table[bucket] = (table[bucket] as number) + step * (values[k] as number);
        }
      }
    }
    bias[c] = constant;
    return Float32Array.from(table);
  });
  return { bias, tables };
}

/** Sets to zero all but the weights that matter most: large ones of buckets that occur often. */
function strongest({ tables }: Weights, matrix: Matrix, { keep }: TrainOptions): Float32Array[] {
  const energy = new Float32Array(tables[0]?.length ?? 0);
  for (let k = 0; k < matrix.buckets.length; k++) {
    const bucket = matrix.buckets[k] as number;
    energy[bucket] = (energy[bucket] as number) + (matrix.values[k] as number) ** 2;
  }
  const root = energy.map(Math.sqrt);
  const worth = (weight: number, bucket: number) => Math.abs(weight) * (root[bucket] as number);
  const all = tables.flatMap((table) => [...table.map(worth).filter(Boolean)]);
  const least = Float32Array.from(all).sort().at(-keep) ?? 0;
  return tables.map((table) => table.map((weight, bucket) => (worth(weight, bucket) >= least ? weight : 0)));
}

const SHARPNESS = [1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 8];

/** The factor that makes the margins of `tune` the least surprising log odds. */
function sharpnessOn(
  tune: readonly Example[],
  { bias, tables }: Weights,
  rarity: Uint8Array,
  options: TrainOptions,
): number {
  const matrix = matrixOf(tune, rarity, options);
  const surprise = (factor: number) =>
    tune.reduce((sum, { target }, row) => {
      const logits = tables.map((table, c) => {
        let margin = bias[c] as number;
        for (let k = matrix.from[row] as number; k < (matrix.from[row + 1] as number); k++)
          margin += (table[matrix.buckets[k] as number] as number) * (matrix.values[k] as number);
        return margin * factor;
      });
      if (options.output === 'one') {
        const total = logits.reduce((all, logit) => all + Math.exp(logit), 0);
        return (
          sum + logits.reduce((all, logit, c) => all - (target[c] as number) * (logit - Math.log(total)), 0)
        );
      }
      return logits.reduce((all, logit, c) => {
        const wanted = target[c] as number;
        if (wanted !== 0 && wanted < HOLDS_FROM) return all;
        return all + Math.log1p(Math.exp(wanted ? -logit : logit));
      }, sum);
    }, 0);
  return SHARPNESS.reduce((best, factor) => (surprise(factor) < surprise(best) ? factor : best));
}

function varints(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (let rest of numbers) {
    while (rest > 0x7f) {
      bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

function pack(weights: Weights, rarity: Uint8Array, options: TrainOptions): LinearData {
  const { bias, tables } = weights;
  const sharpness =
    options.sharpness ?? (options.tune?.length ? sharpnessOn(options.tune, weights, rarity, options) : 1);
  const step = tables.map(
    (table) => table.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127 || 1,
  );
  const buckets: number[] = [];
  const counts: number[] = [];
  const owners: number[] = [];
  const bytes: number[] = [];
  let last = 0;
  rarity.forEach((rare, bucket) => {
    if (!rare) return;
    const before = owners.length;
    tables.forEach((table, c) => {
      const byte = Math.round((table[bucket] as number) / (step[c] as number));
      if (!byte) return;
      owners.push(c);
      bytes.push(byte);
    });
    buckets.push(bucket - last);
    counts.push(owners.length - before);
    last = bucket;
  });
  const base64 = (list: readonly number[]) => Buffer.from(Int8Array.from(list).buffer).toString('base64');
  return {
    classes: [...options.classes],
    bits: options.bits,
    runs: options.runs,
    output: options.output,
    markWeight: options.markWeight ?? 1,
    bias: Array.from(bias, (value) => Number((value * sharpness).toPrecision(6))),
    scale: step.map((value) => Number((value * sharpness).toPrecision(6))),
    buckets: Buffer.from(varints(buckets)).toString('base64'),
    rarity: base64([...rarity.filter(Boolean)]),
    counts: base64(counts),
    owners: base64(owners),
    weights: base64(bytes),
  };
}

/** Trains a model: once on all buckets to find the strongest weights, then on those alone. Same input, same bytes. */
export function trainLinear(examples: readonly Example[], options: TrainOptions): LinearData {
  const all = rarities(examples, options);
  const whole = matrixOf(examples, all, options);
  const kept = strongest(machines(examples, whole, options), whole, options);
  const rarity = all.map((rare, bucket) => (kept.some((table) => table[bucket]) ? rare : 0));
  return pack(machines(examples, matrixOf(examples, rarity, options), options, kept), rarity, options);
}
