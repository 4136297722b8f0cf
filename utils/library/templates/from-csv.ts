import { detectLanguage } from '../../language/detect';
import type { Lang, Message, Register } from '../../language/message';
import { detectRegister } from '../../language/register';
import { fold } from '../../language/stem';
import { unsafeText } from '../untrusted';
import type { CsvColumns, CsvField, CsvRow } from './csv';
import { INTENT_CHOICES } from './intent-choices';
import { guessFraming, movesFromText } from './moves';
import { applyMapping, type PlaceholderMapping } from './placeholders';
import { templateProblems } from './problems';
import { atPlace, reasonFor } from './reasons';
import { certainSlotsIn } from './slots';
import { TEAM_PACK_LIMITS, type TeamMove, type TeamTemplate } from './template';

export interface CsvOptions {
  columns: CsvColumns;
  /** From `findPlaceholders` and what the person made of it. */
  mapping: PlaceholderMapping;
  /** Rows without a slot for the human get one in front; else they are not taken. */
  addSlot: boolean;
  /** For rows that do not say their language and whose words do not show it. */
  language?: Lang;
  /** For rows without an owner. */
  owner?: string;
  /** Ids that the pack already has. */
  takenIds?: Iterable<string>;
}

export interface CsvTemplates {
  templates: TeamTemplate[];
  /** Rows that became no template, and why. */
  notTaken: { row: number; reason: Message }[];
  /** Rows that got the slot of `addSlot`. */
  slotAdded: number[];
}

const REASONS = {
  no_text: { de: 'In dieser Zeile steht kein Text.', en: 'There is no text in this row.' },
  other_language: {
    de: 'Der Text ist weder Deutsch noch Englisch.',
    en: 'The text is neither German nor English.',
  },
  wrong_encoding: {
    de: 'Buchstaben sind verloren gegangen (�). Speichere die Tabelle als CSV in UTF-8.',
    en: 'Letters got lost (�). Save the table as CSV in UTF-8.',
  },
} satisfies Record<string, Message>;

const notMapped = (keys: readonly string[]): Message => ({
  de: `Nicht zugeordnet: ${keys.slice(0, 5).join(', ')}`,
  en: `Not mapped: ${keys.slice(0, 5).join(', ')}`,
});

const ADDED_SLOT: Record<Lang, string> = {
  de: '{was genau passiert ist}.',
  en: '{what exactly happened}.',
};

/**
 * Makes templates of the rows of a table: sentences become moves, placeholders values and slots; language, form of address and
 * framing are guessed from the words. Every template may be offered as it is (`templateProblems` finds nothing).
 */
export function templatesFromCsv(rows: readonly CsvRow[], options: CsvOptions): CsvTemplates {
  const result: CsvTemplates = { templates: [], notTaken: [], slotAdded: [] };
  const ids = new Set(options.takenIds);
  for (const row of rows) {
    const made = templateFrom(row, options, ids);
    if ('reason' in made) {
      result.notTaken.push({ row: row.row, reason: made.reason });
      continue;
    }
    ids.add(made.template.id);
    result.templates.push(made.template);
    if (made.slotAdded) result.slotAdded.push(row.row);
  }
  return result;
}

type Made = { template: TeamTemplate; slotAdded: boolean } | { reason: Message };

function templateFrom({ cells }: CsvRow, options: CsvOptions, ids: ReadonlySet<string>): Made {
  const cell = (field: CsvField) => cells[options.columns[field] ?? -1] ?? '';
  const source = cell('text');
  if (!source) return { reason: REASONS.no_text };
  if (cells.some((words) => words.includes('\ufffd'))) return { reason: REASONS.wrong_encoding };
  const language = languageOf(cell('language'), source) ?? options.language;
  if (!language) return { reason: REASONS.other_language };
  const { text, unmapped } = applyMapping(source, options.mapping, language);
  if (unmapped.length > 0) return { reason: notMapped(unmapped) };
  const unsafe = unsafeText(text);
  if (unsafe) return { reason: reasonFor(unsafe) };
  const moves = movesFromText(text, language);
  const slotAdded = options.addSlot && !moves.some((move) => certainSlotsIn(move.text).length > 0);
  const title = titleOf(cell('title'), text);
  const { intents, notes } = tagsOf(cell('tags'), cell('notes'), language);
  const template: TeamTemplate = {
    id: freeId(title, ids),
    title,
    framing: guessFraming(moves),
    language,
    register: registerOf(text, language),
    moves: slotAdded ? withSlot(moves, language) : moves,
    slots: [],
    intents,
    owner: shortened(oneLine(cell('owner') || options.owner || ''), TEAM_PACK_LIMITS.title),
    reviewedAt: null,
    notes,
    retired: false,
  };
  const [problem] = templateProblems(template);
  return problem ? { reason: problemReason(problem) } : { template, slotAdded };
}

function problemReason({ message, move }: { message: Message; move?: number }): Message {
  if (move === undefined) return message;
  return atPlace({ de: `Satz ${move + 1}`, en: `Sentence ${move + 1}` }, message);
}

const LANGUAGE_NAMES: readonly [RegExp, Lang][] = [
  [/^(?:de(?:[-_]\w+)?|deu|ger|german|deutsch)$/i, 'de'],
  [/^(?:en(?:[-_]\w+)?|eng|english|englisch)$/i, 'en'],
];

function languageOf(named: string, text: string): Lang | undefined {
  const known = LANGUAGE_NAMES.find(([name]) => name.test(named));
  if (known) return known[1];
  // Placeholders are mostly English, whatever the text is.
  const { language } = detectLanguage(text.replaceAll(/[{[%<*$#|]{1,3}[\w.| ]+[}\]%>*|]{1,3}/g, ' '));
  return language === 'other' ? undefined : language;
}

/** `null` in English, and where a text addresses nobody or mixes du and Sie. */
function registerOf(text: string, language: Lang): Register | null {
  const register = language === 'de' ? detectRegister(text).register : null;
  return register === 'mixed' ? null : register;
}

function withSlot(moves: readonly TeamMove[], language: Lang): TeamMove[] {
  const added: TeamMove = { move: 'ACK', text: ADDED_SLOT[language] };
  const [first, ...rest] = moves;
  if (first?.move === 'GREET') return [first, added, ...startingAnew(rest)];
  return [added, ...startingAnew(moves)];
}

/** Behind a full stop the next sentence has its capital. */
const startingAnew = ([first, ...rest]: readonly TeamMove[]): TeamMove[] =>
  first
    ? [{ ...first, text: first.text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) }, ...rest]
    : [];

/** Tags that are intents say what a template fits; the others are kept in its notes, where the search finds them. */
function tagsOf(tags: string, notes: string, language: Lang): { intents: string[]; notes: string } {
  const words = tags.split(/[,;|\n]/).map((tag) => tag.trim());
  const intents = words.filter((tag) => INTENT_CHOICES.includes(tag));
  const others = words.filter((tag) => tag && !INTENT_CHOICES.includes(tag));
  const label = language === 'de' ? 'Schlagworte' : 'Tags';
  const lines = [notes, others.length > 0 ? `${label}: ${others.join(', ')}` : ''];
  return {
    intents: [...new Set(intents)],
    notes: shortened(lines.filter(Boolean).join('\n'), TEAM_PACK_LIMITS.notes),
  };
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Cut at a whole character, so that no half of an emoji stays. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text
    .slice(0, most - 1)
    .replace(/\p{Surrogate}$/u, '')
    .trimEnd()}…`;
}

/** The name in the table, else the first words of the text. */
function titleOf(named: string, text: string): string {
  if (named) return shortened(oneLine(named), TEAM_PACK_LIMITS.title);
  const words = oneLine(text.replaceAll(/\{+[^{}]*\}+/g, '…'));
  return shortened(words, 50);
}

const LONGEST_ID = 48;

function freeId(title: string, taken: ReadonlySet<string>): string {
  const slug = fold(title)
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID)
    .replaceAll(/^-+|-+$/g, '');
  const id = slug || 'template';
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}
