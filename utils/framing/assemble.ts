import { regionalGerman, regionalSpelling } from '../language/german/regional';
import type { Lang } from '../language/message';
import type { Country } from '../library/voice';
import type { MoveId, MoveText, Slot } from './framing';
import { type MarkedSlot, OPEN, unmark, withoutMarks } from './marks';

/** One rendered move, its slots still marked. */
export interface Piece {
  move: MoveId;
  /** Id of the wording. */
  variant: string;
  marked: string;
  /** The move starts on a new line. */
  newLine?: boolean;
}

export interface Style {
  language: Lang;
  country: Country;
  /** Whose words the pieces are: ours are put into the German of the country, those of the team are only spelled so. */
  wording: 'ours' | 'theirs';
  /** Words that would fit an open slot. */
  exampleOf: (slot: string) => string | undefined;
  /** The person's own words, appended; only their spelling follows the country. */
  signOff?: string;
}

export interface Rendered {
  text: string;
  moves: MoveText[];
  slots: Slot[];
}

/**
 * Puts rendered moves together: sentences with spaces or line breaks between them, first letters right, slots and moves with
 * their exact places in the text. A sentence is written as it stands in the middle of another ("das tut mir leid"), so that it
 * can follow a greeting; at the start it gets its capital.
 */
export function assemble(pieces: readonly Piece[], style: Style): Rendered {
  const rendered: Rendered = { text: '', moves: [], slots: [] };
  for (const piece of pieces) append(rendered, piece, style);
  if (style.signOff)
    append(rendered, { move: 'SIGN', variant: 'voice', marked: withoutMarks(style.signOff) }, style);
  return rendered;
}

function append(rendered: Rendered, { move, variant, marked, newLine }: Piece, style: Style): void {
  const signed = move === 'SIGN';
  const spellings = spellingsOf(style, signed ? 'theirs' : style.wording);
  const piece = unmark(marked, spellings.around, spellings.slot);
  const gap = rendered.text === '' ? '' : newLine ? '\n' : ' ';
  const start = rendered.text.length + gap.length;
  const startsSentence = !signed && (gap !== ' ' || /[.?!:]["“”»]?$/.test(rendered.text));
  const text = startsSentence ? capitalised(piece.text) : piece.text;
  rendered.text += gap + text;
  rendered.moves.push({ move, variant, text, start, end: rendered.text.length });
  for (const slot of piece.slots) {
    const open = slot.id.startsWith(OPEN);
    const name = open ? slot.id.slice(OPEN.length) : slot.id;
    const words = text.slice(slot.start, slot.end);
    const example = open ? style.exampleOf(name) : undefined;
    const first = slot.start === 0 ? startsSentence : /[.?!]\s$/.test(text.slice(0, slot.start));
    rendered.slots.push({
      id: freeId(name, rendered.slots),
      label: open ? words.slice(1, -1) : words,
      value: open ? null : words,
      example: example && spellings.example(first ? capitalised(example) : example),
      start: start + slot.start,
      end: start + slot.end,
    });
  }
}

/** How the words of a piece, its slots and their examples are written in this country. */
function spellingsOf({ language, country }: Style, wording: Style['wording']) {
  const spelled = (text: string) => regionalSpelling(text, country, language);
  const worded = (text: string) => (language === 'de' ? regionalGerman(text, country) : text);
  const around = wording === 'ours' ? worded : spelled;
  return {
    around,
    example: around,
    // What the commenter wrote keeps its words; a sum is written as sums are.
    slot: ({ id, words }: MarkedSlot) =>
      id.startsWith(OPEN)
        ? `{${spelled(words.slice(1, -1))}}`
        : id === 'amount'
          ? worded(words)
          : spelled(words),
  };
}

function freeId(name: string, slots: readonly Slot[]): string {
  const taken = slots.filter(({ id }) => id === name || id.startsWith(`${name}.`)).length;
  return taken === 0 ? name : `${name}.${taken + 1}`;
}

function capitalised(text: string): string {
  const at = /^["„“«»']/.test(text) ? 1 : 0;
  const first = text.charAt(at);
  const upper = first.toUpperCase();
  return upper.length === 1 ? text.slice(0, at) + upper + text.slice(at + 1) : text;
}
