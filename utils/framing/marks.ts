/** Marks around a slot while a sentence is rendered: START id MIDDLE words END. */
const START = '\ue000';
const MIDDLE = '\ue001';
const END = '\ue002';
/** Stands for a slot while the words around it are spelled. */
const HOLE = '\ue003';
const MARKED = new RegExp(`${START}([^${MIDDLE}]*)${MIDDLE}([^${END}]*)${END}`, 'gu');
const MARKS = new RegExp(`[${START}${MIDDLE}${END}${HOLE}]`, 'gu');

/** A slot of a sentence that is being rendered. */
export interface MarkedSlot {
  /** A value's id, or `open.` and what is to be filled in. */
  id: string;
  words: string;
}

export const OPEN = 'open.';

export const mark = (id: string, words: string): string =>
  `${START}${withoutMarks(id)}${MIDDLE}${withoutMarks(words)}${END}`;

/** An open slot, as the reply shows it. */
export const markOpen = (id: string, label: string): string => mark(`${OPEN}${id}`, `{${label}}`);

/** Words from outside cannot pose as a slot. */
export const withoutMarks = (text: string): string => text.replaceAll(MARKS, '');

/** Puts something else in the place of every marked slot. */
export const resolveMarks = (marked: string, written: (slot: MarkedSlot) => string): string =>
  marked.replaceAll(MARKED, (_, id: string, words: string) => written({ id, words }));

/**
 * Takes the marks out of a rendered sentence and says where they stood. `spell` changes the words around slots, `spellSlot`
 * those in them; it must keep each hole where it stands.
 */
export function unmark(
  marked: string,
  spell: (words: string) => string,
  spellSlot: (slot: MarkedSlot) => string,
): { text: string; slots: { id: string; start: number; end: number }[] } {
  const found: MarkedSlot[] = [];
  const around = marked.replaceAll(MARKED, (_, id: string, words: string) => {
    found.push({ id, words });
    return HOLE;
  });
  let text = '';
  const slots: { id: string; start: number; end: number }[] = [];
  for (const [index, part] of spell(around).split(HOLE).entries()) {
    text += part;
    const slot = found[index];
    if (!slot) continue;
    const start = text.length;
    text += spellSlot(slot);
    slots.push({ id: slot.id, start, end: text.length });
  }
  return { text, slots };
}
