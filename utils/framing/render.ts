import type { Lang, Register } from '../language/message';
import type { TemplatePack, Variant } from '../library/pack';
import { renderLiquid } from '../library/pack-liquid';
import type { Country } from '../library/voice';
import type { MoveId, MoveText, Slot } from './framing';
import { swissSpelling } from './swiss';
import type { Values } from './values';

/** A variant chosen for a move. */
export interface ChosenMove {
  move: MoveId;
  variant: Variant;
  newLine?: boolean;
}

export interface RenderContext {
  pack: TemplatePack;
  values: Values;
  language: Lang;
  register: Register | null;
  country: Country;
  /** Appended as it is; the person's own words. */
  signOff?: string;
}

export interface Rendered {
  text: string;
  moves: MoveText[];
  slots: Slot[];
}

/** Marks around a slot while a sentence is rendered: START id MIDDLE words END. Templates and values cannot hold them. */
const START = '\ue000';
const MIDDLE = '\ue001';
const END = '\ue002';
const mark = (id: string, words: string) => `${START}${id}${MIDDLE}${words}${END}`;
const MARKED = new RegExp(`${START}([^${MIDDLE}]*)${MIDDLE}([^${END}]*)${END}`, 'gu');

/** Forms that agree with a slot but are not part of what the person wrote. */
const AGREEMENT = new Set(['be', 'should', 'may']);

/** The text of a variant in this form of address; `null` where it has none. */
export function textFor(variant: Variant, register: Register | null): string | null {
  if (typeof variant.text === 'string') return variant.text;
  return register ? (variant.text[register] ?? null) : null;
}

/**
 * Puts the chosen moves together: sentences with spaces or line breaks between them, first letters right, slots and
 * moves with their exact places in the text. A sentence in a template is written as it stands in the middle of a
 * sentence ("das tut mir leid"), so that it can follow a greeting; at the start it gets its capital.
 */
export function renderMoves(chosen: readonly ChosenMove[], context: RenderContext): Rendered {
  const marked = markedValues(context);
  const rendered: Rendered = { text: '', moves: [], slots: [] };
  for (const { move, variant, newLine } of chosen) {
    const source = textFor(variant, context.register);
    if (source === null) continue;
    append(rendered, renderLiquid(source, marked), { move, variant: variant.id, newLine, context });
  }
  if (context.signOff) append(rendered, context.signOff, { move: 'SIGN', variant: 'voice', context });
  return rendered;
}

function append(
  rendered: Rendered,
  source: string,
  {
    move,
    variant,
    newLine,
    context,
  }: { move: MoveId; variant: string; newLine?: boolean; context: RenderContext },
): void {
  const own = move === 'SIGN';
  const swiss = context.language === 'de' && context.country === 'CH' && !own;
  const piece = unmark(source, (words, id) => (swiss && id !== 'name' ? swissSpelling(words) : words));
  const gap = rendered.text === '' ? '' : newLine ? '\n' : ' ';
  const start = rendered.text.length + gap.length;
  const startsSentence = !own && (gap !== ' ' || /[.?!:]["“”»]?$/.test(rendered.text));
  const text = startsSentence ? capitalised(piece.text) : piece.text;
  rendered.text += gap + text;
  rendered.moves.push({ move, variant, text, start, end: rendered.text.length });
  for (const slot of piece.slots) {
    const open = slot.id.startsWith('open.');
    const name = open ? slot.id.slice('open.'.length) : slot.id;
    const words = text.slice(slot.start, slot.end);
    rendered.slots.push({
      id: freeId(name, rendered.slots),
      label: open ? words.slice(1, -1) : words,
      value: open ? null : words,
      example: open ? exampleFor(name, text.slice(0, slot.start), startsSentence, context) : undefined,
      start: start + slot.start,
      end: start + slot.end,
    });
  }
}

/** An example stands with a capital where the sentence starts with it. */
function exampleFor(
  name: string,
  before: string,
  startsSentence: boolean,
  { pack }: RenderContext,
): string | undefined {
  const example = pack.slots[name]?.example;
  const first = before === '' ? startsSentence : /[.?!]\s$/.test(before);
  return example && first ? capitalised(example) : example;
}

/** Takes the marks out of a rendered sentence and says where they stood. */
function unmark(
  source: string,
  spell: (words: string, slotId: string | null) => string,
): { text: string; slots: { id: string; start: number; end: number }[] } {
  let text = '';
  let last = 0;
  const slots: { id: string; start: number; end: number }[] = [];
  for (const match of source.matchAll(MARKED)) {
    const [whole, id = '', words = ''] = match;
    text += spell(source.slice(last, match.index), null);
    const start = text.length;
    text += spell(words, id);
    slots.push({ id, start, end: text.length });
    last = match.index + whole.length;
  }
  text += spell(source.slice(last), null);
  return { text, slots };
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

/** The values as liquid reads them, each wrapped in its mark, and the open slots of the pack. */
function markedValues({ pack, values }: RenderContext): Record<string, unknown> {
  const marked: Record<string, unknown> = {};
  for (const [id, value] of Object.entries(values)) {
    if (typeof value === 'string') marked[id] = mark(id, value);
    else if (value && !(value instanceof Set))
      marked[id] = Object.fromEntries(
        Object.entries(value as Record<string, string>).map(([form, words]) => [
          form,
          AGREEMENT.has(form) ? words : mark(id, words),
        ]),
      );
  }
  marked.open = Object.fromEntries(
    Object.entries(pack.slots).map(([id, { label }]) => [id, mark(`open.${id}`, `{${label}}`)]),
  );
  return marked;
}
