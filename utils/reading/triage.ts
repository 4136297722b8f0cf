import type { Reading } from './reading';

const RISK_WEIGHT = { R0: 0, R1: 20, R2: 40, R3: 70, R4: 100 } as const;
const GATE_WEIGHT = { handover: 6, yes: 10, ask: 0, no: -60 } as const;
const SAFETY = new Set(['selfharm', 'threat_violence', 'safety.product']);

/**
 * How much a comment needs an answer, for sorting: higher stands first. Rests on risk, arousal, the reply gate and
 * whether something was asked or reported, 0 while unread; never on reach or follower count (handbook part 7, A11).
 */
export function urgency(reading: Reading | undefined, state: { answered: boolean; own: boolean }): number {
  if (state.own) return -400;
  if (!reading) return state.answered ? -200 : 0;
  let score: number = RISK_WEIGHT[reading.risk] + reading.arousal * 5 + GATE_WEIGHT[reading.reply];
  if (reading.intents.some(({ id }) => SAFETY.has(id))) score += 30;
  if (reading.intents[0]?.id.startsWith('question')) score += 8;
  if (reading.polarity < 0) score += 6;
  if (reading.polarity > 0) score -= 6;
  return state.answered ? score - 200 : score;
}
