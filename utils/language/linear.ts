import type { Span } from '../reading/reading';

/**
 * Small linear text models: hashed words, word pairs and character runs of 2 to 5, one weight of one byte per class.
 * Only the strongest buckets are kept, so a model of twelve classes weighs some hundred kilobytes.
 */
export interface LinearData {
  classes: string[];
  /** Buckets are numbers below `2 ** bits`. */
  bits: number;
  /** `each`: classes are independent (sigmoid); `one`: exactly one class holds (softmax). */
  output: 'each' | 'one';
  bias: number[];
  /** What one step of a stored weight is worth, per class. */
  scale: number[];
  /** Kept buckets, ascending, as varint differences, base64. */
  buckets: string;
  /** For every kept bucket one signed byte per class, base64. */
  weights: string;
}

/** Characters looked at; a longer text says the same at its beginning, and cost stays bounded. */
const LINEAR_LIMIT = 4000;

export interface Feature {
  bucket: number;
  value: number;
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
 * The features of a text, of length 1 in each group: words, character runs, and marks, which are names of what else is
 * known about the text. Words carry their place in `text`.
 */
export function featuresOf(text: string, bits: number, marks: readonly string[] = []): Features {
  const words: Span[] = [];
  const wordPart: Feature[] = [];
  const runPart: Feature[] = [];
  let before = hashOf('^', WORD_SEED);
  for (const match of text.slice(0, LINEAR_LIMIT).matchAll(TOKEN)) {
    const token = canonical(match[0]).slice(0, 30);
    const word = words.length;
    words.push({ start: match.index, end: match.index + match[0].length });
    const whole = hashOf(token, WORD_SEED);
    wordPart.push({ bucket: bucketOf(whole, bits), value: 1, word });
    wordPart.push({ bucket: bucketOf(mix(mix(PAIR_SEED, before), whole), bits), value: 1, word });
    before = whole;
    const padded = ` ${token} `;
    for (let from = 0; from < padded.length - 1; from++) {
      let hash = mix(RUN_SEED, padded.charCodeAt(from));
      for (let length = 2; length <= 5 && from + length <= padded.length; length++) {
        hash = mix(hash, padded.charCodeAt(from + length - 1));
        runPart.push({ bucket: bucketOf(hash, bits), value: 1, word });
      }
    }
  }
  const wordValue = 1 / Math.sqrt(Math.max(1, wordPart.length));
  for (const feature of wordPart) feature.value = wordValue;
  const runValue = 1 / Math.sqrt(Math.max(1, runPart.length));
  for (const feature of runPart) feature.value = runValue;
  const markValue = 1 / Math.sqrt(Math.max(1, marks.length));
  const markPart = marks.map((mark) => ({
    bucket: bucketOf(hashOf(mark, MARK_SEED), bits),
    value: markValue,
    word: -1,
  }));
  return { words, list: wordPart.concat(runPart, markPart) };
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

const ABSENT = 0xffff;

/** Unpacks a model. Throws RangeError when weights and buckets do not belong together. */
export function loadLinear(data: LinearData): LinearModel {
  const { classes, bits, bias, scale } = data;
  const width = classes.length;
  const weights = new Int8Array(bytesOf(data.weights).buffer);
  const rows = new Uint16Array(2 ** bits).fill(ABSENT);
  let bucket = 0;
  let row = 0;
  let part = 0;
  let shift = 0;
  for (const byte of bytesOf(data.buckets)) {
    part |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte & 0x80) continue;
    bucket += part;
    rows[bucket] = row++;
    part = 0;
    shift = 0;
  }
  if (row * width !== weights.length)
    throw new RangeError('Linear model: buckets and weights differ in number');

  return {
    classes,
    score(text, marks) {
      const sums = new Float64Array(width);
      for (const feature of featuresOf(text, bits, marks).list) {
        const at = rows[feature.bucket] as number;
        if (at === ABSENT) continue;
        const from = at * width;
        for (let c = 0; c < width; c++) {
          sums[c] = (sums[c] as number) + (weights[from + c] as number) * feature.value;
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
      const { words, list } = featuresOf(text, bits);
      const perWord = new Float64Array(words.length);
      for (const feature of list) {
        const at = rows[feature.bucket] as number;
        if (at === ABSENT || feature.word < 0) continue;
        perWord[feature.word] =
          (perWord[feature.word] as number) +
          (weights[at * width + c] as number) * feature.value * (scale[c] as number);
      }
      return words
        .map((span, index) => ({ ...span, weight: perWord[index] as number }))
        .filter((word) => word.weight > 0)
        .sort((a, b) => b.weight - a.weight || a.start - b.start)
        .slice(0, top);
    },
  };
}
