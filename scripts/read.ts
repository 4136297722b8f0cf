/**
 * Reads comments from the command line: JSON lines in, JSON lines out.
 * In: {"id","text","lang"?,"context"?,"platform"?}; out: {"id", ...Reading}. A line that cannot be read gives
 * {"id","error"} (id null where there is none), and the command ends with code 1 after the last line.
 */
import { createInterface } from 'node:readline';
import type { Lang } from '../utils/language/message';
import { loadReader } from '../utils/reading/read';
import type { ReadInput, Reading } from '../utils/reading/reading';

type Id = string | number;

function idOf(line: unknown): Id | null {
  const id = typeof line === 'object' && line !== null && 'id' in line ? line.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function inputOf(line: unknown): ReadInput {
  if (typeof line !== 'object' || line === null) throw new TypeError('a line must be a JSON object');
  const { text, lang, context, platform } = line as Record<string, unknown>;
  if (typeof text !== 'string') throw new TypeError('"text" must be a string');
  const input: ReadInput = { text };
  if (lang === 'de' || lang === 'en') input.lang = lang satisfies Lang;
  if (typeof context === 'string') input.context = context;
  if (typeof platform === 'string') input.platform = platform;
  return input;
}

const read = await loadReader();
for await (const raw of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (!raw.trim()) continue;
  let id: Id | null = null;
  let result: Reading | { error: string };
  try {
    const line: unknown = JSON.parse(raw);
    id = idOf(line);
    result = read(inputOf(line));
  } catch (error) {
    result = { error: error instanceof Error ? error.message : String(error) };
    process.exitCode = 1;
  }
  process.stdout.write(`${JSON.stringify({ id, ...result })}\n`);
}
