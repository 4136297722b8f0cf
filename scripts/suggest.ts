/**
 * Suggests framings from the command line: JSON lines in, JSON lines out.
 * In: {"id","comment","register"?,"platform"?,"lang"?}; out: {"id","framings"}. A line that cannot be read ends the
 * command with its number on stderr.
 */
import { createInterface } from 'node:readline';
import { loadSuggester } from '../utils/framing/suggest';
import type { Lang } from '../utils/language/message';
import { DEFAULT_VOICE, type Voice } from '../utils/library/voice';
import { loadReader } from '../utils/reading/read';

interface Line {
  id: string | number;
  comment: string;
  register?: Voice['register'];
  platform?: string;
  lang?: Lang;
}

function parseLine(text: string, number: number): Line {
  const line = JSON.parse(text) as Partial<Line>;
  if (typeof line.comment !== 'string') throw new Error(`line ${number}: "comment" must be a string`);
  return line as Line;
}

const [read, suggest] = await Promise.all([loadReader(), loadSuggester()]);
let number = 0;
for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number += 1;
  if (text.trim() === '') continue;
  const { id, comment, register, platform, lang } = parseLine(text, number);
  const reading = read({ text: comment, lang, platform });
  const framings = suggest({ comment, reading, voice: DEFAULT_VOICE, register, platform, seed: String(id) });
  process.stdout.write(`${JSON.stringify({ id, framings })}\n`);
}
