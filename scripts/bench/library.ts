/**
 * What a library of 2,000 templates costs: reading its file, its problems, a table of as many rows, and the search at every key
 * press, beside fuse.js over the same fields in the same run. Fuse finds by likeness in text as it stands; it knows no word forms.
 */
import Fuse from 'fuse.js';
import { FRAMING_IDS, MOVE_IDS } from '../../utils/framing/framing';
import { textsOf } from '../../utils/library/pack';
import { loadBuiltInPack } from '../../utils/library/packs';
import { guessColumns, readCsv } from '../../utils/library/templates/csv';
import { templatesFromCsv } from '../../utils/library/templates/from-csv';
import { parseTeamPack } from '../../utils/library/templates/parse';
import { findPlaceholders, proposedMapping } from '../../utils/library/templates/placeholders';
import { templateProblems } from '../../utils/library/templates/problems';
import { searchIndex } from '../../utils/library/templates/search';
import { serialiseTeamPack } from '../../utils/library/templates/serialise';
import { TEAM_PACK_FORMAT, type TeamPack, type TeamTemplate } from '../../utils/library/templates/template';
import { INTENT_IDS } from '../../utils/reading/reading';

const TEMPLATES = 2_000;
const ROUNDS = 5;

/** Typed letter by letter: words of titles, texts and purposes, forms that stand nowhere, a slip, and nonsense. */
const QUERIES = [
  'lieferung verspätet',
  'abbuchung',
  'entschuldigen',
  'danke für das lob',
  'rückerstattung betrag',
  'refund within days',
  'sorry delay',
  'opening hours',
  'Müller',
  'lieferng',
  'xylofant',
];

/** Sentences of the built-in packs with their slots as a team writes them. */
async function sentences(language: 'de' | 'en'): Promise<string[]> {
  const pack = await loadBuiltInPack(language);
  return Object.values(pack.phrases)
    .flat()
    .flatMap((variant) => textsOf(variant).map(({ text }) => text))
    .map((text) => text.replaceAll(/\{\{ open\.(\w+) \}\}/g, (_, slot: string) => `{${slot}}`));
}

const pick = <T>(list: readonly T[], number: number): T => list[number % list.length] as T;

function template(number: number, language: 'de' | 'en', texts: readonly string[]): TeamTemplate {
  const count = 3 + (number % 4);
  const moves = Array.from({ length: count }, (_, at) => ({
    move: pick(MOVE_IDS, number + at),
    text: pick(texts, number * 31 + at * 977),
  }));
  return {
    id: `t${number}`,
    title: `${pick(texts, number * 17)
      .replaceAll(/[{}%].*/g, '')
      .slice(0, 50)} ${number}`,
    framing: pick(FRAMING_IDS, number),
    language,
    register: null,
    moves: [...moves, { move: 'DO', text: `{step ${number % 50}}` }],
    slots: [],
    intents: [pick(INTENT_IDS, number)],
    owner: pick(['JK', 'Müller', 'Asha', ''], number),
    reviewedAt: '2026-01-31',
    notes: pick(texts, number * 7)
      .slice(0, 80)
      .replaceAll(/[{}]/g, ''),
    retired: false,
  };
}

async function library(): Promise<Omit<TeamPack, 'hash'>> {
  const texts = { de: await sentences('de'), en: await sentences('en') };
  const templates: TeamTemplate[] = [];
  for (let number = 0; templates.length < TEMPLATES; number++) {
    const language = number % 3 === 0 ? 'en' : 'de';
    const made = template(number, language, texts[language]);
    if (templateProblems(made).length === 0) templates.push(made);
  }
  return {
    format: TEAM_PACK_FORMAT,
    version: 1,
    id: 'bench',
    name: 'Bench',
    owner: '',
    licence: 'MIT',
    templates,
  };
}

/** The same templates as the table that another tool would export. */
const tableOf = ({ templates }: Pick<TeamPack, 'templates'>): string =>
  `name,text,tags\n${templates
    .map(({ title, moves, intents }) => {
      const text = moves
        .map((move) => move.text.replaceAll(/\{%[^}]*%\}|\{\{[^}]*\}\}/g, '%name%'))
        .join(' ');
      return [title, text, intents.join()].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
    })
    .join('\n')}`;

/** Median of a few runs, in milliseconds. */
async function median(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    await run();
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

/** Milliseconds per key press over all queries, sorted. */
function perKey(search: (words: string) => unknown): number[] {
  const keys = QUERIES.flatMap((query) => Array.from(query, (_, index) => query.slice(0, index + 1)));
  for (const words of keys) search(words);
  return keys
    .map((words) => {
      const began = performance.now();
      search(words);
      return performance.now() - began;
    })
    .sort((a, b) => a - b);
}

/** Measures and prints the tables. */
export async function benchLibrary(): Promise<void> {
  const pack = await library();
  const text = await serialiseTeamPack(pack);
  const table = tableOf(pack);
  const keyed = pack.templates.map((one) => ({ key: one.id, template: one }));
  const fuse = new Fuse(
    pack.templates.map(({ title, moves, notes, owner }) => ({
      title,
      text: moves.map((move) => move.text).join(' '),
      notes,
      owner,
    })),
    { keys: ['title', 'text', 'notes', 'owner'], ignoreLocation: true, threshold: 0.3 },
  );
  const fromTable = () => {
    const { columns, rows } = readCsv(table);
    const found = findPlaceholders(rows.flatMap(({ cells }) => cells));
    const options = { columns: guessColumns(columns), mapping: proposedMapping(found), addSlot: true };
    return templatesFromCsv(rows, options);
  };

  console.log(
    `${TEMPLATES} templates, ${(text.length / 1_000_000).toFixed(1)} million characters; milliseconds`,
  );
  const line = (name: string, value: number) =>
    console.log(`${name.padEnd(44)}${value.toFixed(0).padStart(9)}`);
  line('read the file and check it', await median(() => parseTeamPack(text)));
  line('problems of all templates', await median(() => keyed.map((one) => templateProblems(one.template))));
  line('seal and write the file', await median(() => serialiseTeamPack(pack)));
  line('make templates of a table', await median(fromTable));
  line('build the search', await median(() => searchIndex(keyed).grow(() => true)));

  const ours = perKey(searchIndex(keyed).search);
  const theirs = perKey((words) => fuse.search(words));
  const at = (times: readonly number[], share: number) => times[Math.floor(times.length * share)] ?? 0;
  const cell = (value: number, digits = 2) => value.toFixed(digits).padStart(9);
  console.log(`\nsearch, ${ours.length} key presses                        median      p95  of fuse.js`);
  for (const [name, times] of [
    ['search of the library', ours],
    ['fuse.js', theirs],
  ] as const) {
    const ratio = at(times, 0.5) / at(theirs, 0.5);
    console.log(name.padEnd(44) + cell(at(times, 0.5)) + cell(at(times, 0.95)) + cell(ratio, 3));
  }
}
