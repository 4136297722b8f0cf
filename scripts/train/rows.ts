import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang, Register } from '../../utils/language/message';
import type { EmotionId, IntentId, ReplyGate, Risk } from '../../utils/reading/reading';

const ROOT = join(import.meta.dirname, '..', '..');

/** Where the public sets lie: `TONFALL_DATA`, else beside the project. */
export const DATA = process.env.TONFALL_DATA ?? join(ROOT, '..', 'shared', 'data');
/** The project's own labelled rows. Files named `test` are for measuring only, `tune` for thresholds. */
const ROWS = join(ROOT, 'data', 'rows');

/** A labelled comment of our own; first label = primary, others acceptable. */
export interface Row {
  id: string;
  lang: Lang | 'other';
  text: string;
  context?: string;
  intents?: IntentId[];
  emotions?: EmotionId[];
  arousal?: 0 | 1 | 2 | 3;
  risk?: Risk;
  register?: Register | 'mixed' | null;
  reply?: ReplyGate;
}

function parse<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);
}

/** Rows of one public set, such as `goemotions.en`; empty when it is not there. */
export function publicSet<T>(name: string): T[] {
  const path = join(DATA, `${name}.jsonl`);
  return existsSync(path) ? parse<T>(path) : [];
}

/** Which part a file of rows belongs to, by its name: `comments.test.jsonl`, `test.amsel.jsonl`, `tune/feeling.jsonl`; else `train`. */
function partOf(name: string): 'train' | 'tune' | 'test' {
  const [, part] = /(?:^|[\\/.])(test|tune)[\\/.]/.exec(name) ?? [];
  return part === 'test' || part === 'tune' ? part : 'train';
}

/** Our own rows of one part, in the order of file names. */
export function ownRows(part: 'train' | 'tune' | 'test'): Row[] {
  if (!existsSync(ROWS)) return [];
  return readdirSync(ROWS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl') && partOf(name) === part)
    .sort()
    .flatMap((name) => parse<Row>(join(ROWS, name)))
    .filter(({ text }) => typeof text === 'string');
}

/** A stable number of a text, 0 to 99: rows below a bound are held back from training for `scripts/eval.ts`. */
export function hundredth(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 13)) >>> 0) % 100;
}

/** Part of every public set that is never trained on. */
export const HELD_BACK = 15;
