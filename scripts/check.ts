/**
 * Checks drafts from the command line: JSON lines in, JSON lines out.
 * In: {"id","comment","draft","platform"?,"lang"?,"context"?}; out: {"id", ...Check}. `context.guidelines` may be part of a
 * book; what is missing is as in an empty one. A line that cannot be read ends the command with its number on stderr.
 */
import { createInterface } from 'node:readline';
import { loadChecker } from '../utils/checking/check';
import type { CheckContext } from '../utils/checking/checking';
import type { Lang } from '../utils/language/message';
import { repairGuidelines } from '../utils/library/guidelines/repair';
import { loadReader } from '../utils/reading/read';

interface Line {
  id: string | number;
  comment: string;
  draft: string;
  platform?: string;
  lang?: Lang;
  context?: CheckContext;
}

function parseLine(text: string, number: number): Line {
  const line = JSON.parse(text) as Partial<Line>;
  if (typeof line.comment !== 'string' || typeof line.draft !== 'string') {
    throw new Error(`line ${number}: "comment" and "draft" must be strings`);
  }
  return { ...(line as Line), context: contextOf(line.context, number) };
}

function contextOf(context: CheckContext | undefined, number: number): CheckContext | undefined {
  if (!context?.guidelines) return context;
  const { guidelines, broken } = repairGuidelines(context.guidelines);
  if (broken.length > 0) throw new Error(`line ${number}: "guidelines" does not fit at ${broken.join(', ')}`);
  return { ...context, guidelines };
}

const [read, check] = await Promise.all([loadReader(), loadChecker()]);
let number = 0;
for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number += 1;
  if (text.trim() === '') continue;
  const { id, comment, draft, platform, lang, context } = parseLine(text, number);
  const reading = read({ text: comment, lang, context: context?.post, platform });
  const result = check({ draft, comment, reading, platform, lang, context });
  process.stdout.write(`${JSON.stringify({ id, ...result })}\n`);
}
