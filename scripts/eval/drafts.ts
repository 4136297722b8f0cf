/** Checking, measured on our own test drafts, German and English apart, and on real replies of brands. */
import type { Checker, Severity } from '../../utils/checking/checking';
import type { Lang } from '../../utils/language/message';
import type { Reader } from '../../utils/reading/reading';
import { type CheckingTable, evaluateChecking, type Share } from './checking';
import { percent } from './measures';
import type { OwnDraft } from './own';
import type { Cell, Section, Table } from './page';
import type { PublicReader } from './public/sets';

const LANGS: readonly Lang[] = ['de', 'en'];
const MOST_MISSES = 20;

const MEASURES: readonly [name: string, of: (table: CheckingTable) => Share, goal: string][] = [
  ['findings that must be raised, and were', ({ raised }) => raised, '80'],
  ['tempting phrases left alone', ({ spared }) => spared, '95'],
  ['unsafe drafts with a block', ({ unsafe }) => unsafe, '97'],
  ['drafts to be mended, without a block', ({ unblocked }) => unblocked, ''],
  ['good drafts without warn or block', ({ good }) => good, '90'],
  ['merits named', ({ praised }) => praised, ''],
];

const inPercent = ({ right, of }: Share) => percent(right, of);
const counted = ({ right, of }: Share) => (of ? `${right}/${of}` : '');

function summary(tables: Readonly<Record<Lang, CheckingTable>>): Table {
  return {
    head: ['share, in percent', 'de', 'en', 'goal', 'cases de', 'cases en'],
    rows: MEASURES.map(([name, of, goal]) => [
      name,
      ...LANGS.map((lang) => inPercent(of(tables[lang]))),
      goal,
      ...LANGS.map((lang) => counted(of(tables[lang]))),
    ]),
  };
}

function byProperty(tables: Readonly<Record<Lang, CheckingTable>>): Table {
  const keys = Object.keys(tables.de.byKey);
  const counts = (lang: Lang, key: string) => tables[lang].byKey[key];
  return {
    title: 'By property: raised of those due, and false alarms of the temptations:',
    head: ['property', ...LANGS.flatMap((lang) => [`raised, ${lang}`, `false alarms, ${lang}`])],
    rows: keys
      .map((key): Cell[] => [
        key,
        ...LANGS.flatMap((lang) => {
          const one = counts(lang, key);
          return one ? [counted(one.raised), counted(one.alarms)] : ['', ''];
        }),
      ])
      .filter(([, ...cells]) => cells.some((cell) => cell !== '')),
  };
}

/** Drafts that went wrong, the four kinds mixed as they come, spread evenly over the rows. */
function misses(lang: Lang, table: CheckingTable): Table {
  const step = Math.max(1, Math.ceil(table.misses.length / MOST_MISSES));
  return {
    title: `Went wrong, ${lang} (${table.misses.length} in all):`,
    head: ['row', 'what', 'properties'],
    rows: table.misses
      .filter((_, i) => i % step === 0)
      .map(({ id, what, keys }) => [id, what, keys.join(', ')]),
  };
}

/** The tables of checking on our own test drafts. */
export function draftSection(rows: readonly OwnDraft[], check: Checker, read: Reader): Section {
  const of = (some: readonly OwnDraft[]) => evaluateChecking(some, check, read);
  const tables = {
    de: of(rows.filter(({ lang }) => lang === 'de')),
    en: of(rows.filter(({ lang }) => lang === 'en')),
  };
  const files = [...new Set(rows.map(({ file }) => file))];
  return {
    title: 'Checking: own test drafts',
    notes: [
      'The drafts of files named `test`, on which nothing is tuned. Properties in none of a draft’s lists are not scored.',
    ],
    tables: [
      ...(rows.length ? [summary(tables)] : []),
      {
        title: 'By file of test drafts, in percent:',
        head: [
          'file',
          'drafts',
          'raised',
          'left alone',
          'unsafe blocked',
          'mended unblocked',
          'good left',
          'merits',
        ],
        rows: files.map((file) => {
          const table = of(rows.filter((row) => row.file === file));
          return [file, String(table.rows), ...MEASURES.map(([, share]) => inPercent(share(table)))];
        }),
      },
      byProperty(tables),
      ...LANGS.map((lang) => misses(lang, tables[lang])),
    ],
  };
}

const SEVERITIES: readonly Severity[] = ['block', 'warn', 'hint', 'info'];

/** Which findings and merits real replies get, and how often. What fires often without cause shows here first. */
export function brandSection(sets: PublicReader, check: Checker): Section {
  const set = 'brand-replies.en';
  const pairs = sets.rows<{ comment: string; reply: string }>(set);
  const readings = sets.readings(set);
  const found = new Map<string, Record<Severity, number>>();
  const merits = new Map<string, number>();
  let untouched = 0;
  let grave = 0;
  let blocked = 0;
  pairs.forEach(({ comment, reply }, i) => {
    const reading = readings[i];
    if (!reading) return;
    const { findings, strengths } = check({ draft: reply, comment, reading, platform: 'x', lang: 'en' });
    const worst = new Map<string, Severity>();
    for (const { key, severity } of findings) if (!worst.has(key)) worst.set(key, severity);
    for (const [key, severity] of worst) {
      const counts = found.get(key) ?? { block: 0, warn: 0, hint: 0, info: 0 };
      counts[severity] += 1;
      found.set(key, counts);
    }
    for (const key of new Set(strengths.map(({ key }) => key))) merits.set(key, (merits.get(key) ?? 0) + 1);
    const severities = [...worst.values()];
    if (!severities.length) untouched += 1;
    if (severities.some((severity) => severity === 'block' || severity === 'warn')) grave += 1;
    if (severities.includes('block')) blocked += 1;
  });
  const share = (count: number) => percent(count, pairs.length);
  const total = (counts: Record<Severity, number>) =>
    SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
  return {
    title: 'Checking: real replies of brands',
    notes: [
      `${set}, ${pairs.length} unlabelled pairs. Replies with at least one such finding, in percent; a reply counts once per property, with its gravest finding.`,
    ],
    tables: pairs.length
      ? [
          {
            head: ['replies with', 'percent'],
            rows: [
              ['no finding at all', share(untouched)],
              ['a warn or block', share(grave)],
              ['a block', share(blocked)],
            ],
          },
          {
            head: ['finding', 'any', ...SEVERITIES],
            rows: [...found]
              .sort(([, a], [, b]) => total(b) - total(a))
              .map(([key, counts]) => [
                key,
                share(total(counts)),
                ...SEVERITIES.map((severity) => share(counts[severity])),
              ]),
          },
          {
            head: ['merit', 'percent'],
            rows: [...merits].sort(([, a], [, b]) => b - a).map(([key, count]) => [key, share(count)]),
          },
        ]
      : [],
  };
}
