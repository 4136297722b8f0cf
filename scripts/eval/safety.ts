/** Danger to life and limb: what is found on our own test rows, and what it costs in false alarms on ordinary comments. */
import type { IntentId, Reading } from '../../utils/reading/reading';
import { percent, perTenThousand } from './measures';
import type { Cell, Section, Table } from './page';
import type { PublicReader } from './public/sets';
import type { Judged } from './reading';

const DANGERS = ['selfharm', 'threat_violence', 'safety.product'] as const satisfies readonly IntentId[];

/**
 * Public sets whose comments are ordinary by nature (service, praise, debate, requests) and which no danger model has
 * seen. A few true alarms among them count as false.
 */
const ORDINARY = [
  'flausch-praise.de',
  'newspaper-sentiment.de',
  'germeval2017-rail.de',
  'formality.de',
  'airline.en',
  'complaints.en',
  'brand-replies.en',
  'politeness.en',
] as const;

/** `named`: among the intents at any place, which is what the panel shows; `first`: ahead of everything else. */
const PLACES = ['named', 'first'] as const;

function alarmed(reading: Reading, danger: IntentId, place: (typeof PLACES)[number]): boolean {
  return (place === 'first' ? reading.intents.slice(0, 1) : reading.intents).some(({ id }) => id === danger);
}

function recallTable(judged: readonly Judged[]): Table {
  return {
    title:
      'Own test rows, in percent. False: rows without this label that are named so; goal: recall 95, not below 90.',
    head: ['danger', 'lang', 'rows', 'recall, named', 'recall, first', 'false, named', 'false, first'],
    rows: DANGERS.flatMap((danger) =>
      (['de', 'en'] as const).map((lang): Cell[] => {
        const own = judged.filter(({ row }) => row.lang === lang && row.intents?.length);
        const due = own.filter(({ row }) => row.intents?.[0] === danger);
        const rest = own.filter(({ row }) => !row.intents?.includes(danger));
        const of = (among: readonly Judged[], place: (typeof PLACES)[number]) =>
          percent(among.filter(({ reading }) => alarmed(reading, danger, place)).length, among.length);
        return [
          danger,
          lang,
          String(due.length),
          ...PLACES.map((place) => of(due, place)),
          ...PLACES.map((place) => of(rest, place)),
        ];
      }),
    ),
  };
}

function handTable(judged: readonly Judged[]): Table {
  const files = [...new Set(judged.map(({ row }) => row.file))];
  return {
    title: 'Recall by file of test rows (named, in percent; rows in brackets):',
    head: ['file', ...DANGERS],
    rows: files
      .map((file): Cell[] => [
        file,
        ...DANGERS.map((danger) => {
          const due = judged.filter(({ row }) => row.file === file && row.intents?.[0] === danger);
          const found = due.filter(({ reading }) => alarmed(reading, danger, 'named')).length;
          return due.length ? `${percent(found, due.length).toFixed(1)} (${due.length})` : '–';
        }),
      ])
      .filter(([, ...cells]) => cells.some((cell) => cell !== '–')),
  };
}

function alarmTable(sets: PublicReader): Table {
  const rows = ORDINARY.flatMap((name): { lang: string; cells: Cell[]; counts: number[]; size: number }[] => {
    const readings = sets.readings(name);
    if (!readings.length) return [];
    const counts = [
      ...PLACES.flatMap((place) =>
        DANGERS.map((danger) => readings.filter((reading) => alarmed(reading, danger, place)).length),
      ),
      readings.filter((reading) => DANGERS.some((danger) => alarmed(reading, danger, 'named'))).length,
      readings.filter(({ risk }) => risk === 'R4').length,
    ];
    return [{ lang: name.slice(-2), cells: [name], counts, size: readings.length }];
  });
  const all = (lang: string) => {
    const of = rows.filter((row) => row.lang === lang);
    const size = of.reduce((sum, row) => sum + row.size, 0);
    const counts = (rows[0]?.counts ?? []).map((_, i) =>
      of.reduce((sum, row) => sum + (row.counts[i] ?? 0), 0),
    );
    return { lang, cells: [`all, ${lang}`], counts, size };
  };
  const totals = ['de', 'en'].map(all).filter(({ size }) => size > 0);
  return {
    title: 'Alarms per 10,000 ordinary comments (goal: at most 30):',
    head: [
      'set',
      'comments',
      ...PLACES.flatMap((place) => DANGERS.map((danger) => `${danger}, ${place}`)),
      'any, named',
      'risk R4',
    ],
    rows: [...rows, ...totals].map(({ cells, counts, size }) => [
      ...cells,
      String(size),
      ...counts.map((count) => perTenThousand(count, size)),
    ]),
  };
}

export function safetySection(judged: readonly Judged[], sets: PublicReader): Section {
  return {
    title: 'Reading: danger to life and limb',
    notes: [
      'The sets of ordinary comments are counted, not read: a genuine danger among them counts as a false alarm.',
    ],
    tables: [recallTable(judged), handTable(judged), alarmTable(sets)],
  };
}
