/** Every stored page of a site, read by the built extension in a real browser, against its truth. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '../../scripts/thread';
import type { Comment } from '../../utils/thread/thread';
import { expect, test } from './support/extension';

const PAGES = join(import.meta.dirname, '..', 'pages');

interface Truth {
  url: string;
  comments: { author: string; text: string; altTexts?: string[]; parent: number | null }[];
  optional?: { author: string; text: string }[];
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

for (const file of readdirSync(PAGES).filter((name) => name.endsWith('.html'))) {
  test(`reads ${file} as a reader does`, async ({ extension }) => {
    const html = readFileSync(join(PAGES, file), 'utf8');
    const truth: Truth = JSON.parse(readFileSync(join(PAGES, file.replace('.html', '.json')), 'utf8'));
    const { comments } = await readPage(extension, html, truth.url);

    const left = new Set<Comment>(comments);
    const matched = truth.comments.map((wanted) => {
      const texts = [wanted.text, ...(wanted.altTexts ?? [])].map(squeeze);
      const found = [...left].find(
        ({ author, text }) => author.name === wanted.author && texts.includes(squeeze(text)),
      );
      if (found) left.delete(found);
      return found;
    });
    const missed = truth.comments
      .filter((_, index) => !matched[index])
      .map(({ author, text }) => `${author}: ${text}`);
    expect(missed, 'comments that were not found, or not exactly').toEqual([]);

    const optional = new Set(truth.optional?.map(({ author }) => author));
    const invented = [...left].filter(({ author }) => !optional.has(author.name));
    expect(
      invented.map(({ author, text }) => `${author.name}: ${text}`),
      'what is no comment',
    ).toEqual([]);

    for (const [index, { parent }] of truth.comments.entries()) {
      const wanted = parent === null ? undefined : matched[parent];
      if (wanted)
        expect(matched[index]?.parentId, `parent of ${truth.comments[index]?.text}`).toBe(wanted.id);
    }
  });
}
