import type { IntentId, Reading } from '../reading/reading';
import type { TopicId } from './topics';
import type { Values } from './values';

/** Words of praise, and of thanks. */
export const GLAD: ReadonlySet<IntentId | undefined> = new Set<IntentId>([
  'praise',
  'closing',
  'ugc',
  'peer_help',
]);

/** Praise that may be meant the other way round: what somebody complains of is asked before anybody says thanks. */
export const maybeIronic = ({ ironyPossible, intents }: Reading): boolean =>
  ironyPossible && GLAD.has(intents[0]?.id);

/** Something or somebody was waited for that is no answer. */
const AWAITED: readonly TopicId[] = ['not_arrived', 'no_show', 'lost'];

function otherMatter({ topics, silence, silent, asked, hold }: Values): IntentId | null {
  if (topics.has('canned')) return 'complaint.service';
  if (topics.has('ignored') || silence || silent || asked) return null;
  if (AWAITED.some((topic) => topics.has(topic))) return 'complaint.delivery';
  return hold ? 'complaint.service' : null;
}

/**
 * The reading as sentences may take it. That nobody answered is said only where the comment shows it: who waits for a
 * parcel is answered on the parcel, who got canned answers on how they were treated.
 */
export function matterOf(reading: Reading, values: Values): Reading {
  const [first, ...rest] = reading.intents;
  if (first?.id !== 'complaint.no_response') return reading;
  const id = otherMatter(values);
  if (!id) return reading;
  return { ...reading, intents: [{ ...first, id }, ...rest.filter((intent) => intent.id !== id)] };
}
