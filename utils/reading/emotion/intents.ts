import usual from '../models/feelings.json';
import { EMOTION_IDS, type EmotionId, type IntentId, type Scored } from '../reading';

/** Per intent the shares of {@link EMOTION_IDS} in thousandths, counted by `npm run train` in our own training rows. */
const USUAL: Readonly<Record<IntentId, readonly number[]>> = usual;

/** Share of a feeling among those who write with these intents, 0 to 1; `null` while the intent is unclear. */
export function usualFeeling(intents: readonly Scored<IntentId>[], family: EmotionId): number | null {
  const total = intents.reduce((sum, { score }) => sum + score, 0);
  if (!total) return null;
  const c = EMOTION_IDS.indexOf(family);
  const sum = intents.reduce((sum, { id, score }) => sum + score * (USUAL[id][c] ?? 0), 0);
  return sum / total / 1000;
}

/** How well feelings (the shares of {@link EMOTION_IDS}) fit an intent: the chance that two guesses at one agree, 0 to 1. */
export function fitOf(id: IntentId, felt: readonly number[]): number {
  return USUAL[id].reduce((sum, share, c) => sum + (share / 1000) * (felt[c] ?? 0), 0);
}
