import { handoverFor } from '../library/guidelines/handover';
import type { OpenSlotText } from '../library/pack';
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
  { input: { reading, voice } }: Situation,
): Readonly<Record<string, OpenSlotText>> {
  const who = framings.some((id) => HANDS_OVER.has(id))
    ? handoverFor(voice.guidelines, reading)[0]?.who.trim()
    : '';
  if (!who) return slots;
  const named = ['who', 'contact'].flatMap((id) => (slots[id] ? [[id, { ...slots[id], example: who }]] : []));
  return { ...slots, ...Object.fromEntries(named) };
}
