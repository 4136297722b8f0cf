import Papa from 'papaparse';
import type { Message } from '../../language/message';
import { fold } from '../../language/stem';

export const CSV_LIMITS = { characters: 8_000_000, rows: 5_000, columns: 60, cell: 20_000 } as const;

/** A record of the file, numbered as a spreadsheet numbers its rows: the first one is 1. */
export interface CsvRow {
  row: number;
  cells: string[];
}

export interface CsvTable {
  /** Names of the columns; made up where the file has none. */
  columns: string[];
  rows: CsvRow[];
  /** Why nothing can be taken from the file; then there are no columns and rows. */
  refusals: Message[];
}

/** What a column can hold. */
export const CSV_FIELDS = ['title', 'text', 'language', 'tags', 'owner', 'notes'] as const;
export type CsvField = (typeof CSV_FIELDS)[number];
/** The index of the column for each field that there is one for. */
export type CsvColumns = Partial<Record<CsvField, number>>;

/** What columns are called in the exports of reply tools and in the tables of teams; the best name first. */
const NAMES: Record<CsvField, readonly string[]> = {
  title:
    'title titel name bezeichnung makro macro vorlagenname templatename macroname ueberschrift kuerzel shortcut betreff subject label'.split(
      ' ',
    ),
  text: 'text body inhalt antwort antworttext content reply response message nachricht textbaustein vorlage vorlagentext template snippet comment commentbody value'.split(
    ' ',
  ),
  language: 'language sprache lang locale'.split(' '),
  tags: 'tags tag category categories kategorie kategorien schlagwort schlagworte schlagwoerter thema topic folder ordner group gruppe'.split(
    ' ',
  ),
  owner: 'owner zustaendig verantwortlich verantwortliche author autor autorin createdby'.split(' '),
  notes: 'notes note notizen notiz hinweis hinweise description beschreibung bemerkung'.split(' '),
};

const nameKey = (name: string): string => fold(name).replaceAll(/[^a-z]/g, '');

/** Which column holds what, by their names. Fields that no column is named for are missing. */
export function guessColumns(columns: readonly string[]): CsvColumns {
  const keys = columns.map(nameKey);
  const guessed: CsvColumns = {};
  for (const field of CSV_FIELDS) {
    const name = NAMES[field].find((known) => keys.includes(known));
    if (name !== undefined) guessed[field] = keys.indexOf(name);
  }
  return guessed;
}

const REFUSALS = {
  too_large: {
    de: `Die Datei ist zu groß: höchstens ${CSV_LIMITS.characters / 1_000_000} Millionen Zeichen.`,
    en: `The file is too large: at most ${CSV_LIMITS.characters / 1_000_000} million characters.`,
  },
  empty: { de: 'In der Datei steht nichts.', en: 'There is nothing in the file.' },
  binary: {
    de: 'Das ist keine Textdatei. Speichere die Tabelle als CSV.',
    en: 'This is not a text file. Save the table as CSV.',
  },
  too_many_rows: {
    de: `Die Datei hat zu viele Zeilen: höchstens ${CSV_LIMITS.rows}.`,
    en: `The file has too many rows: at most ${CSV_LIMITS.rows}.`,
  },
  too_many_columns: {
    de: `Die Datei hat zu viele Spalten: höchstens ${CSV_LIMITS.columns}.`,
    en: `The file has too many columns: at most ${CSV_LIMITS.columns}.`,
  },
} satisfies Record<string, Message>;

const openQuote = (row: number): Message => ({
  de: `In Zeile ${row} geht ein Anführungszeichen auf und nicht mehr zu.`,
  en: `In row ${row} a quotation mark opens and never closes.`,
});

const refused = (...refusals: Message[]): CsvTable => ({ columns: [], rows: [], refusals });

const DELIMITERS = [',', ';', '\t', '|'];

/** What Excel takes a first row for that is none of the table. */
const NAMED_DELIMITER = /^sep=([,;\t|])\r?\n/i;

/** The one that most often parts the first line that says anything. Sentences below it may hold any of the others. */
function delimiterOf(text: string): string {
  const line = text.slice(0, 2 * CSV_LIMITS.cell).match(/[^\r\n]*\S[^\r\n]*/)?.[0] ?? '';
  const bare = line.replaceAll(/"[^"]*"/g, '');
  const times = (delimiter: string) => bare.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (times(delimiter) > times(best) ? delimiter : best));
}

/**
 * Reads a table from CSV text; separated by commas, semicolons or tabs. The first row names the columns, unless none of its words
 * is a name and one of them is as long as a sentence. Never throws.
 */
export function readCsv(text: string): CsvTable {
  if (text.length > CSV_LIMITS.characters) return refused(REFUSALS.too_large);
  if (text.includes('\u0000')) return refused(REFUSALS.binary);
  const bare = text.replace(/^\ufeff/, '');
  const [named = '', separator] = NAMED_DELIMITER.exec(bare) ?? [];
  const rows: CsvRow[] = [];
  let row = named ? 1 : 0;
  let unclosed: number | null = null;
  Papa.parse<string[]>(bare.slice(named.length), {
    delimiter: separator ?? delimiterOf(bare),
    step({ data, errors }, parser) {
      row += 1;
      if (errors.some(({ code }) => code === 'MissingQuotes')) unclosed = row;
      const cells = data.map(cleaned);
      // Spreadsheets write empty rows too: they are no reason to stop before the others.
      if (cells.some(Boolean)) rows.push({ row, cells });
      if (rows.length > CSV_LIMITS.rows + 1) parser.abort();
    },
  });
  if (unclosed !== null) return refused(openQuote(unclosed));
  const [first] = rows;
  if (!first) return refused(REFUSALS.empty);
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  if (width > CSV_LIMITS.columns) return refused(REFUSALS.too_many_columns);
  if (rows.length > CSV_LIMITS.rows + 1) return refused(REFUSALS.too_many_rows);
  return withHeader(first, rows, width);
}

function withHeader(first: CsvRow, rows: CsvRow[], width: number): CsvTable {
  const named = Object.keys(guessColumns(first.cells)).length > 0;
  const headless = !named && first.cells.some((cell) => cell.length > 60);
  const columns = Array.from({ length: width }, (_, index) =>
    headless ? String(index + 1) : first.cells[index] || String(index + 1),
  );
  return { columns, rows: headless ? rows : rows.slice(1), refusals: [] };
}

/** Line ends and blanks made even; the mark that spreadsheets are given against formulas taken off. */
const cleaned = (cell: string): string =>
  cell
    .slice(0, CSV_LIMITS.cell)
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
    .replace(/^'(?=[=+\-@])/, '');
