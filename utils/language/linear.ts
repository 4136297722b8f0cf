import type { Span } from '../reading/reading';

/**
 * Small linear text models: hashed words, word pairs and character runs, weights of one byte. Only the
 * strongest weights are kept, so that a model of thirty classes weighs some hundred kilobytes.
 */
export interface LinearData {
  classes: string[];
  /** Buckets are numbers below `2 ** bits`. */
  bits: number;
  /** Shortest and longest character run. */
  runs: readonly number[];
  /** What all marks of a text count together, beside its words (1) and its character runs (1). */
  markWeight: number;
  /** `each`: classes are independent (sigmoid); `one`: exactly one class holds (softmax). */
  output: 'each' | 'one';
  bias: number[];
  /** What one step of a stored weight is worth, per class. */
  scale: number[];
  /** Kept buckets, ascending, as varint differences, base64. */
  buckets: string;
  /** For every kept bucket how rare it is, one byte in steps of 1 / {@link RARITY_STEPS}, base64. */
  rarity: string;
  /** For every kept bucket how many classes have a weight there, one byte, base64. */
  counts: string;
  /** The classes of these weights, one byte each, base64. */
  owners: string;
  /** The weights, one signed byte each, base64. */
  weights: string;
}

/** Characters looked at; a longer text says the same at its beginning, and cost stays bounded. */
const LINEAR_LIMIT = 4000;

export const RARITY_STEPS = 16;

/** What a feature is taken from. */
const GROUPS = { words: 0, runs: 1, marks: 2 } as const;
type Group = (typeof GROUPS)[keyof typeof GROUPS];

export interface Feature {
  bucket: number;
  group: Group;
  /** Which word the feature stands in, by index into `Features.words`; -1 for a mark. */
  word: number;
}

export interface Features {
  words: Span[];
  list: Feature[];
}

const TOKEN =
  /https?:\/\/\S+|www\.\S+|@[\p{L}\p{N}_.]+|[\p{L}\p{M}]+(?:'[\p{L}]+)?|\p{N}+|\p{Extended_Pictographic}|[!?]+|\.{2,}/gu;

/** Writes a word the way the models know it: lower case, umlauts written out, stretches cut to two, digits as 0. */
function canonical(token: string): string {
  if (token.startsWith('@')) return '@';
  if (/^(?:https?:|www\.)/i.test(token)) return 'http';
  return token
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/\p{N}/gu, '0')
    .replace(/(.)\1{2,}/gu, '$1$1');
}

const FNV_PRIME = 0x01000193;

function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, FNV_PRIME);
}

function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i));
  return hash;
}

/** Spreads the high bits down, so that taking the lowest bits is fair. */
function bucketOf(hash: number, bits: number): number {
  let spread = hash ^ (hash >>> 15);
  spread = Math.imul(spread, 0x2c1b3c6d);
  spread ^= spread >>> 12;
  return (spread >>> 0) & (2 ** bits - 1);
}

const WORD_SEED = 0x811c9dc5;
const PAIR_SEED = 0x1b873593;
const RUN_SEED = 0x3c6ef372;
const MARK_SEED = 0x7f4a7c15;

/**
 * The features of a text: words and word pairs, character runs, and marks, which are names of what else is known about
 * the text. Words carry their place in `text`.
 */
export function featuresOf(
  text: string,
  { bits, runs }: Pick<LinearData, 'bits' | 'runs'>,
  marks: readonly string[] = [],
): Features {
  const [shortest = 2, longest = 5] = runs;
  const words: Span[] = [];
  const list: Feature[] = [];
  let before = hashOf('^', WORD_SEED);
  for (const match of text.slice(0, LINEAR_LIMIT).matchAll(TOKEN)) {
    const token = canonical(match[0]).slice(0, 30);
    const word = words.length;
    words.push({ start: match.index, end: match.index + match[0].length });
    const whole = hashOf(token, WORD_SEED);
    list.push({ bucket: bucketOf(whole, bits), group: GROUPS.words, word });
    list.push({ bucket: bucketOf(mix(mix(PAIR_SEED, before), whole), bits), group: GROUPS.words, word });
    before = whole;
    const padded = ` ${token} `;
    for (let from = 0; from < padded.length - 1; from++) {
      let hash = mix(RUN_SEED, padded.charCodeAt(from));
      for (let length = 2; length <= longest && from + length <= padded.length; length++) {
        hash = mix(hash, padded.charCodeAt(from + length - 1));
        if (length >= shortest) list.push({ bucket: bucketOf(hash, bits), group: GROUPS.runs, word });
      }
    }
  }
  for (const mark of marks)
    list.push({ bucket: bucketOf(hashOf(mark, MARK_SEED), bits), group: GROUPS.marks, word: -1 });
  return { words, list };
}

/** One bucket of a text with what it counts, and the features that fall into it. */
export interface Weighed {
  bucket: number;
  value: number;
  features: Feature[];
}

/**
 * What each bucket of a text counts: rare ones more, repeated ones a little more, and each group together 1 (marks
 * `markWeight`). Buckets for which `rarity` gives 0 are left out.
 */
export function weigh({ list }: Features, rarity: (bucket: number) => number, markWeight: number): Weighed[] {
  const found = new Map<number, Weighed>();
  for (const feature of list) {
    const known = found.get(feature.bucket);
    if (known) known.features.push(feature);
    else {
      const value = rarity(feature.bucket);
      if (value) found.set(feature.bucket, { bucket: feature.bucket, value, features: [feature] });
    }
  }
  const squares = [0, 0, 0];
  const group = ({ features }: Weighed) => (features[0] as Feature).group;
  for (const one of found.values()) {
    one.value *= 1 + Math.log(one.features.length);
    squares[group(one)] = (squares[group(one)] as number) + one.value ** 2;
  }
  for (const one of found.values()) {
    const whole = group(one) === GROUPS.marks ? markWeight : 1;
    one.value *= whole / Math.sqrt(squares[group(one)] as number);
  }
  return [...found.values()];
}

export interface LinearModel {
  classes: readonly string[];
  /** Probability per class, in the order of `classes`. */
  score(text: string, marks?: readonly string[]): number[];
  /** The words that speak most for a class, strongest first. */
  explain(text: string, className: string, top: number): (Span & { weight: number })[];
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** Unpacks a model. Throws RangeError when its parts do not belong together. */
export function loadLinear(data: LinearData): LinearModel {
  const { classes, bits, markWeight, bias, scale } = data;
  const width = classes.length;
  const weights = new Int8Array(bytesOf(data.weights).buffer);
  const owners = bytesOf(data.owners);
  const counts = bytesOf(data.counts);
  const rarities = bytesOf(data.rarity);
  /** The row of a bucket, counted from 1. */
  const rows = new Uint32Array(2 ** bits);
  const begins = new Uint32Array(counts.length + 1);
  let bucket = 0;
  let row = 0;
  let part = 0;
  let shift = 0;
  for (const byte of bytesOf(data.buckets)) {
    part |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte & 0x80) continue;
    bucket += part;
    begins[row + 1] = (begins[row] as number) + (counts[row] ?? 0);
    rows[bucket] = ++row;
    part = 0;
    shift = 0;
  }
  if (row !== counts.length || row !== rarities.length || owners.length !== weights.length)
    throw new RangeError('Linear model: buckets and weights differ in number');
  if (begins[row] !== weights.length) throw new RangeError('Linear model: weights are missing');
  const rarity = (bucket: number) => {
    const at = rows[bucket] as number;
    return at ? (rarities[at - 1] as number) / RARITY_STEPS : 0;
  };

  return {
    classes,
    score(text, marks) {
      const sums = new Float64Array(width);
      for (const { bucket, value } of weigh(featuresOf(text, data, marks), rarity, markWeight)) {
        const at = rows[bucket] as number;
        for (let k = begins[at - 1] as number; k < (begins[at] as number); k++) {
          const c = owners[k] as number;
          sums[c] = (sums[c] as number) + (weights[k] as number) * value;
        }
      }
      const logits = Array.from(sums, (sum, c) => sum * (scale[c] as number) + (bias[c] as number));
      if (data.output === 'each') return logits.map((logit) => 1 / (1 + Math.exp(-logit)));
      const highest = Math.max(...logits);
      const powers = logits.map((logit) => Math.exp(logit - highest));
      const total = powers.reduce((sum, power) => sum + power, 0);
      return powers.map((power) => power / total);
    },
    explain(text, className, top) {
      const c = classes.indexOf(className);
      if (c < 0) return [];
      const found = featuresOf(text, data);
      const perWord = new Float64Array(found.words.length);
      for (const { bucket, value, features } of weigh(found, rarity, markWeight)) {
        const at = rows[bucket] as number;
        const k = owners.subarray(0, begins[at]).indexOf(c, begins[at - 1]);
        if (k < 0) continue;
        const weight = (weights[k] as number) * (scale[c] as number) * value;
        for (const { word } of features) perWord[word] = (perWord[word] as number) + weight / features.length;
      }
      return found.words
        .map((span, index) => ({ ...span, weight: perWord[index] as number }))
        .filter((word) => word.weight > 0)
        .sort((a, b) => b.weight - a.weight || a.start - b.start)
        .slice(0, top);
    },
  };
}
