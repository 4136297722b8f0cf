import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Invented threads, one entry per line, two spaces of indentation per level:
 * `NAME @handle#2; TIME; flag flag=value flag="two words" | text`. `⏎` is a line break. An entry may also be only a word such as
 * `gap` or `discover`, which the platform's page turns into what stands between comments.
 */
export interface Entry {
  level: number;
  name: string;
  handle?: string;
  /** Tells people of the same name apart. */
  person: string;
  time: string;
  flags: Record<string, string>;
  text: string;
}

function parseFlags(source: string): Record<string, string> {
  const flags: Record<string, string> = {};
  for (const [, key = '', quoted, bare] of source.matchAll(/([a-z]+)(?:=(?:"([^"]*)"|(\S+)))?/g)) {
    flags[key] = quoted ?? bare ?? '';
  }
  return flags;
}

/** Reads `threads/NAME.txt` beside this file. */
export function readThread(name: string): Entry[] {
  const lines = readFileSync(join(import.meta.dirname, 'threads', `${name}.txt`), 'utf8').split('\n');
  return lines
    .filter((line) => line.trim())
    .map((line) => {
      const [head = '', ...rest] = line.split(' | ');
      const [who = '', time = '', flags = ''] = head.replace(/ \|\s*$/, '').split(';');
      const level = (who.length - who.trimStart().length) / 2;
      const match = /^(.*?)(?: @(\w+))?(?:#(\d+))?$/.exec(who.trim());
      const display = match?.[1] ?? '';
      return {
        level,
        name: display,
        ...(match?.[2] && { handle: match[2] }),
        person: `${display}${match?.[3] ?? ''}`,
        time: time.trim(),
        flags: parseFlags(flags),
        text: rest.join(' | ').replaceAll('⏎', '\n').trim(),
      };
    });
}

/** What a reader sees of a text written with `[[Mention]]`, on one line. */
export const plainText = (text: string): string =>
  text
    .replace(/\[\[(.*?)\]\]/g, '$1')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** One row of a page's truth, in the form of all stored pages. */
export interface TruthRow {
  author: string;
  handle: string | null;
  text: string;
  altTexts?: string[];
  postedAt: string | null;
  parent: number | null;
  permalink: string | null;
}

export interface Truth {
  url: string;
  platform: string;
  pageKind: string;
  parents: 'known' | 'unknown';
  comments: TruthRow[];
  optional: TruthRow[];
  editor: string | null;
}

/** The parent of each level while rows are written in order. */
export class Lineage {
  readonly #open: (number | null)[] = [];

  /** Parent of an entry at this level, which then is itself open for deeper ones. `index` is null for what is no comment. */
  place(level: number, index: number | null): number | null {
    const parent = level > 0 ? (this.#open[level - 1] ?? null) : null;
    this.#open.length = level;
    this.#open[level] = index;
    return parent;
  }
}
