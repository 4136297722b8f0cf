import { featuresOf, type LinearData } from '../../utils/language/linear';

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
  /** Buckets in the finished model. */
  keep: number;
  epochs: number;
  rate: number;
  /** Pull toward zero per step. */
  decay: number;
  seed: number;
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

function matrixOf(examples: readonly Example[], bits: number): Matrix {
  const from = new Uint32Array(examples.length + 1);
  const rows: Map<number, number>[] = [];
  examples.forEach((example, row) => {
    // Equal buckets are added up once here, so that an epoch touches each only once.
    const sums = new Map<number, number>();
    for (const { bucket, value } of featuresOf(example.text, bits, example.marks).list) {
      sums.set(bucket, (sums.get(bucket) ?? 0) + value);
    }
    rows.push(sums);
    from[row + 1] = (from[row] as number) + sums.size;
  });
  const buckets = new Uint32Array(from[examples.length] as number);
  const values = new Float32Array(buckets.length);
  let k = 0;
  for (const sums of rows) {
    for (const [bucket, value] of sums) {
      buckets[k] = bucket;
      values[k++] = value;
    }
  }
  return { from, buckets, values };
}

interface Weights {
  bias: Float64Array;
  table: Float32Array;
}

/** AdaGrad on the logistic loss, in a seeded order. `allowed` restricts it to some buckets. */
function descend(
  examples: readonly Example[],
  matrix: Matrix,
  options: TrainOptions,
  allowed?: Uint8Array,
): Weights {
  const width = options.classes.length;
  const table = new Float32Array(2 ** options.bits * width);
  const seen = new Float32Array(table.length);
  const bias = new Float64Array(width);
  const biasSeen = new Float64Array(width);
  const order = Uint32Array.from(examples.keys());
  const random = randomFrom(options.seed);
  const error = new Float64Array(width);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const kept = order[i] as number;
      order[i] = order[j] as number;
      order[j] = kept;
    }
    for (const row of order) {
      const { target, weight = 1 } = examples[row] as Example;
      const begin = matrix.from[row] as number;
      const end = matrix.from[row + 1] as number;
      error.set(bias);
      for (let k = begin; k < end; k++) {
        const bucket = matrix.buckets[k] as number;
        if (allowed && !allowed[bucket]) continue;
        const value = matrix.values[k] as number;
        const at = bucket * width;
        for (let c = 0; c < width; c++) error[c] = (error[c] as number) + (table[at + c] as number) * value;
      }
      if (options.output === 'one') {
        const highest = Math.max(...error);
        let total = 0;
        for (let c = 0; c < width; c++) total += error[c] = Math.exp((error[c] as number) - highest);
        for (let c = 0; c < width; c++) error[c] = (error[c] as number) / total;
      } else {
        for (let c = 0; c < width; c++) error[c] = 1 / (1 + Math.exp(-(error[c] as number)));
      }
      for (let c = 0; c < width; c++) {
        const wanted = target[c] as number;
        const e = wanted < 0 ? 0 : ((error[c] as number) - wanted) * weight;
        error[c] = e;
        biasSeen[c] = (biasSeen[c] as number) + e * e;
        if (e) bias[c] = (bias[c] as number) - (options.rate * e) / Math.sqrt((biasSeen[c] as number) + 1);
      }
      for (let k = begin; k < end; k++) {
        const bucket = matrix.buckets[k] as number;
        if (allowed && !allowed[bucket]) continue;
        const value = matrix.values[k] as number;
        const at = bucket * width;
        for (let c = 0; c < width; c++) {
          if (!error[c]) continue;
          const held = table[at + c] as number;
          const gradient = (error[c] as number) * value + options.decay * held;
          const sum = (seen[at + c] as number) + gradient * gradient;
          seen[at + c] = sum;
          table[at + c] = held - (options.rate * gradient) / Math.sqrt(sum + 1e-4);
        }
      }
    }
  }
  return { bias, table };
}

/** The buckets that matter most: large weight times how often they occur. */
function strongest({ table }: Weights, matrix: Matrix, options: TrainOptions): Uint8Array {
  const width = options.classes.length;
  const size = 2 ** options.bits;
  const energy = new Float64Array(size);
  for (let k = 0; k < matrix.buckets.length; k++) {
    const bucket = matrix.buckets[k] as number;
    energy[bucket] = (energy[bucket] as number) + (matrix.values[k] as number) ** 2;
  }
  const worth = Float64Array.from(energy, (sum, bucket) => {
    let largest = 0;
    for (let c = 0; c < width; c++)
      largest = Math.max(largest, Math.abs(table[bucket * width + c] as number));
    return largest * Math.sqrt(sum);
  });
  const ranked = Uint32Array.from(worth.keys()).sort(
    (a, b) => (worth[b] as number) - (worth[a] as number) || a - b,
  );
  const allowed = new Uint8Array(size);
  for (const bucket of ranked.subarray(0, options.keep)) if (worth[bucket]) allowed[bucket] = 1;
  return allowed;
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

function pack({ bias, table }: Weights, allowed: Uint8Array, options: TrainOptions): LinearData {
  const width = options.classes.length;
  const kept = Array.from(allowed.keys()).filter((bucket) => allowed[bucket]);
  const scale = options.classes.map((_, c) => {
    const largest = kept.reduce(
      (most, bucket) => Math.max(most, Math.abs(table[bucket * width + c] as number)),
      0,
    );
    return Number((largest / 127 || 1).toPrecision(6));
  });
  const weights = new Int8Array(kept.length * width);
  kept.forEach((bucket, row) => {
    for (let c = 0; c < width; c++) {
      weights[row * width + c] = Math.round((table[bucket * width + c] as number) / (scale[c] as number));
    }
  });
  const steps = kept.map((bucket, i) => bucket - (i ? (kept[i - 1] as number) : 0));
  return {
    classes: [...options.classes],
    bits: options.bits,
    output: options.output,
    bias: Array.from(bias, (value) => Number(value.toPrecision(6))),
    scale,
    buckets: Buffer.from(varints(steps)).toString('base64'),
    weights: Buffer.from(weights.buffer).toString('base64'),
  };
}

/** Trains a model: once on all buckets to find the strongest, then on those alone. Same input, same bytes. */
export function trainLinear(examples: readonly Example[], options: TrainOptions): LinearData {
  const matrix = matrixOf(examples, options.bits);
  const allowed = strongest(descend(examples, matrix, options), matrix, options);
  return pack(descend(examples, matrix, options, allowed), allowed, options);
}
