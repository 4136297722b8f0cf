import type { Reading } from '../reading/reading';
import type { ReadingSnapshot } from './schema';

/** What of a reading is kept with a reply or a decision. Takes the reading as it was shown, corrections included. */
export function snapshotOf(reading: Reading): ReadingSnapshot {
  const [first, second] = reading.intents;
  return {
    intent: first?.id ?? null,
    ...(second && { secondaryIntent: second.id }),
    emotion: reading.emotions[0]?.id ?? 'neutral',
    arousal: reading.arousal,
    needs: reading.needs,
    risk: reading.risk,
    gate: reading.reply,
    source: reading.why.some((evidence) => evidence.source === 'user') ? 'user' : 'rule',
  };
}
