/** Our own rows, file by file, so that the figures of one hand on another's rows can be seen. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../train/rows';
import type { DraftRow } from './checking';

const ROWS = join(import.meta.dirname, '..', '..', 'data', 'rows');

/** Where a row stands: its file below `data/rows`. */
export interface Filed {
  file: string;
}

export type OwnRow = Row & Filed;
export type OwnDraft = DraftRow & Filed;

/** Whether a file only measures, by its name: `comments.test.jsonl`, `comments/test.amsel.jsonl`, `test/emotion.jsonl`. */
export function isTestFile(name: string): boolean {
  return /(?:^|[\\/.])test[\\/.]/.test(name);
}

function files(): string[] {
  if (!existsSync(ROWS)) return [];
  return readdirSync(ROWS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

function rowsIn(file: string): Filed[] {
  return readFileSync(join(ROWS, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => ({ ...(JSON.parse(line) as object), file }));
}

const isComment = (row: Filed): row is OwnRow => 'text' in row;
const isDraft = (row: Filed): row is OwnDraft => 'draft' in row;

/** Comments that nothing was trained or tuned on. */
export function testComments(): OwnRow[] {
  return files().filter(isTestFile).flatMap(rowsIn).filter(isComment);
}

/** Drafts that nothing was tuned on. */
export function testDrafts(): OwnDraft[] {
  return files().filter(isTestFile).flatMap(rowsIn).filter(isDraft);
}

/** How many comments with an intent each file gives to training. */
export function trainingSizes(): { file: string; rows: number }[] {
  return files()
    .filter((file) => !isTestFile(file) && !/(?:^|[/.])tune[/.]/.test(file))
    .map((file) => ({
      file,
      rows: rowsIn(file).filter((row) => isComment(row) && row.intents?.length).length,
    }))
    .filter(({ rows }) => rows > 0);
}
