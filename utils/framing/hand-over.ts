import type { HandoverRow } from '../library/guidelines/guidelines';
import type { OpenSlotText } from '../library/pack';
import { intentFit } from './choose';
import type { FramingId } from './framing';
import type { Situation } from './situation';

const HANDS_OVER: ReadonlySet<FramingId> = new Set(['hand_over', 'private_channel']);

/**
 * The open slots of a pack, with the team's own person or office as the example of who takes over, where the framing hands
 * over and the guidelines name somebody for this intent. Only shown: who really takes it is the human's to write.
 */
export function withWhoTakesOver(
  slots: Readonly<Record<string, OpenSlotText>>,
  framings: readonly FramingId[],
  situation: Situation,
): Readonly<Record<string, OpenSlotText>> {
  const who = framings.some((id) => HANDS_OVER.has(id)) ? rowFor(situation)?.who.trim() : '';
  if (!who) return slots;
  const named = ['who', 'contact'].flatMap((id) => (slots[id] ? [[id, { ...slots[id], example: who }]] : []));
  return { ...slots, ...Object.fromEntries(named) };
}

/** The row of the guidelines for this intent; one that names it comes before one for its group. */
function rowFor({ input, intent }: Situation): HandoverRow | undefined {
  const fitting = input.voice.guidelines.handover
    .map((row) => ({ row, fit: intentFit(row.intents, intent) ?? 0 }))
    .filter(({ fit }) => fit > 0);
  return fitting.sort((a, b) => b.fit - a.fit)[0]?.row;
}
