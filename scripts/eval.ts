/**
 * Measures the quality of reading and checking: `npm run eval`. Prints the tables and writes them to `docs/quality.md`.
 * Own rows are the test files below `data/rows`; the public sets are taken from `$TONFALL_DATA` (default
 * `../shared/data`) as far as they are there. `--curve` also trains on fewer rows, which takes some minutes; without it the
 * page keeps the curve of an earlier run.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { loadChecker } from '../utils/checking/check';
import { loadReader } from '../utils/reading/read';
import { CURVE_TITLE, curveSection } from './eval/curve';
import { brandSection, draftSection } from './eval/drafts';
import { testComments, testDrafts, trainingSizes } from './eval/own';
import { pageOf, sectionFrom, sectionOf } from './eval/page';
import { publicSections } from './eval/public';
import { publicReader } from './eval/public/sets';
import { judge, readingSections } from './eval/reading';
import { safetySection } from './eval/safety';

const PAGE = join(import.meta.dirname, '..', 'docs', 'quality.md');

const wanted = process.argv.slice(2);
const unknown = wanted.filter((option) => option !== '--curve');
if (unknown.length) throw new Error(`Unknown option ${unknown.join(', ')}; there is --curve`);

const began = performance.now();
const today = new Date().toISOString().slice(0, 10);
const [read, check] = await Promise.all([loadReader(), loadChecker()]);
const comments = testComments();
const judged = judge(comments, read);
const sets = publicReader(read);

const sections = [
  ...readingSections(comments, judged, trainingSizes()),
  safetySection(judged, sets),
  draftSection(testDrafts(), check, read),
  brandSection(sets, check),
  ...publicSections(sets),
].map(sectionOf);
const seconds = ((performance.now() - began) / 1000).toFixed(0);
const known = existsSync(PAGE) ? sectionFrom(readFileSync(PAGE, 'utf8'), CURVE_TITLE) : undefined;
const curve = wanted.includes('--curve') ? sectionOf(await curveSection(judged, today)) : known;

const page = pageOf(
  'Quality',
  [
    `${today}, ${cpus().length} cores, Node ${process.versions.node}, \`npm run eval\`, ${seconds} s. This page is written by that command.`,
    'Figures are percentages unless said otherwise; a dash means that there was nothing to count.',
  ],
  curve ? [...sections, curve] : sections,
);
writeFileSync(PAGE, page);
console.log(page);
