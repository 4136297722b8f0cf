import type { Lang, Register } from '../language/message';
import type { OpenSlotText, Variant } from '../library/pack';
import { renderLiquid } from '../library/pack-liquid';
import type { Country } from '../library/voice';
import { assemble, type Rendered } from './assemble';
import type { MoveId } from './framing';
import { mark, markOpen } from './marks';
import type { Values } from './values';

/** A variant chosen for a move. */
export interface ChosenMove {
  move: MoveId;
  variant: Variant;
  newLine?: boolean;
}

export interface RenderContext {
  /** What only a human knows, by the name that templates call it. */
  slots: Readonly<Record<string, OpenSlotText>>;
  values: Values;
  language: Lang;
  register: Register | null;
  country: Country;
  /** Appended; the person's own words. */
  signOff?: string;
}

/** Forms that agree with a slot but are not part of what the person wrote. */
const AGREEMENT: ReadonlySet<string> = new Set(['be', 'should', 'may']);

/** The text of a variant in this form of address; `null` where it has none. */
export function textFor(variant: Variant, register: Register | null): string | null {
  if (typeof variant.text === 'string') return variant.text;
  return register ? (variant.text[register] ?? null) : null;
}

/** Renders the chosen moves and puts them together. Throws when a value that a variant reads is missing. */
export function renderMoves(chosen: readonly ChosenMove[], context: RenderContext): Rendered {
  const { language, country, slots, signOff } = context;
  const readable = { ...markedValues(context.values), open: markedSlots(slots) };
  const pieces = chosen.flatMap(({ move, variant, newLine }) => {
    const source = textFor(variant, context.register);
    return source === null
      ? []
      : [{ move, variant: variant.id, newLine, marked: renderLiquid(source, readable) }];
  });
  return assemble(pieces, {
    language,
    country,
    wording: 'ours',
    exampleOf: (slot) => slots[slot]?.example,
    signOff,
  });
}

/** The values as liquid reads them, each wrapped in its mark. */
function markedValues(values: Values): Record<string, unknown> {
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
  return marked;
}

const markedSlots = (slots: RenderContext['slots']) =>
  Object.fromEntries(Object.entries(slots).map(([id, { label }]) => [id, markOpen(id, label)]));
