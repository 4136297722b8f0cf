import type { IntentId } from '../reading/reading';

/** Handbook 5.2, minimisation. */
const EXCERPT_LENGTH = 280;

/** The beginning of a comment on one line, at most 280 UTF-16 units, never half a character. */
export function excerptOf(text: string): string {
  // A line of blanks can be as long as the comment; what is far beyond the excerpt cannot reach it.
  const line = text
    .slice(0, 20 * EXCERPT_LENGTH)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= EXCERPT_LENGTH) return line;
  return `${line
    .slice(0, EXCERPT_LENGTH - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}

/** Intents whose comments speak of somebody's health: kept is that there was one, not what it said (handbook 5.2, special data). */
const HEALTH: readonly IntentId[] = ['selfharm', 'safety.product'];

export const mayKeepExcerpt = (intent: IntentId | null): boolean =>
  intent === null || !HEALTH.includes(intent);
