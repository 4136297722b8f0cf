import { slotsIn } from '../../utils/library/templates/slots';
import type { SlotExample, TeamMove, TeamTemplate } from '../../utils/library/templates/template';

/** A step while it is written; `id` keeps its place in the page when steps change places. */
export interface DraftMove extends TeamMove {
  id: number;
}

/** A template while it is written: also holds examples of slots that are just being renamed. */
export interface TemplateDraft extends Omit<TeamTemplate, 'moves'> {
  moves: DraftMove[];
}

let lastId = 0;

export const draftMove = (move: TeamMove): DraftMove => {
  lastId += 1;
  return { ...move, id: lastId };
};

export const draftOf = (template: TeamTemplate): TemplateDraft => ({
  ...template,
  moves: template.moves.map(draftMove),
});

/** The template as it would be kept: without examples of slots that are gone, and addressing nobody in English. */
export function templateOf(draft: TemplateDraft): TeamTemplate {
  const labels = labelsOf(draft);
  return {
    ...draft,
    title: draft.title.trim(),
    register: draft.language === 'en' ? null : draft.register,
    moves: draft.moves.map(({ move, text }) => ({ move, text })),
    slots: draft.slots.filter(({ label, example }) => labels.includes(label) && example.trim()),
  };
}

/** The labels of all slots, each once, in order. */
export const labelsOf = ({ moves }: Pick<TemplateDraft, 'moves'>): string[] => [
  ...new Set(moves.flatMap(({ text }) => slotsIn(text))),
];

/** The examples with one of them changed. */
export function withExample(slots: readonly SlotExample[], label: string, example: string): SlotExample[] {
  const others = slots.filter((slot) => slot.label !== label);
  return [...others, { label, example }];
}

/** Whether the two would be kept as the same. The order of examples says nothing. */
export function sameTemplate(one: TeamTemplate, other: TeamTemplate): boolean {
  return comparable(one) === comparable(other);
}

const comparable = ({ slots, moves, intents, ...rest }: TeamTemplate): string =>
  JSON.stringify([
    Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)),
    moves.map(({ move, text }) => [move, text]),
    slots.map(({ label, example }) => [label, example]).sort(),
    [...intents].sort(),
  ]);
