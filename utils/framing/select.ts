import type { HistoryTurn } from '../checking/checking';
import type { IntentId, Reading, Risk } from '../reading/reading';
import { RISK_LEVELS } from '../reading/reading';
import type { FramingId } from './framing';
import { maybeIronic } from './matter';
import { type Chain, SELECTION, type SelectionRow, UNCLEAR, USUAL_RISK } from './selection';
import type { TopicId } from './topics';

export interface SelectInput {
  comment: string;
  reading: Reading;
  fault?: 'ours' | 'theirs' | 'unclear';
  history?: readonly HistoryTurn[];
  /** What the comment is about; a named failure makes our fault likely. */
  topics: ReadonlySet<TopicId>;
  /** The comment says how long the person has been waiting. */
  waited?: boolean;
}

export interface Selected {
  chain: Chain;
  /** The framing that gives the chain its name. */
  id: FramingId;
  role: 'best' | 'shorter' | 'careful';
}

/** Failures that hardly happen without something having gone wrong on the organisation's side. */
const LIKELY_OURS: readonly TopicId[] = [
  'not_arrived',
  'late',
  'lost',
  'damaged',
  'broken',
  'wrong_item',
  'missing_part',
  'cancelled',
  'postponed',
  'no_show',
  'crash',
  'outage',
  'double_charge',
  'refund_missing',
  'ignored',
  'food_bad',
  'dirty',
  'closed',
  'rude',
  'humiliated',
  'on_hold',
  'promise_broken',
];

/** Chooses at most three framings for a comment that may be answered: the table of handbook 3.2, then turns, gate and fault. */
export function selectFramings(input: SelectInput): Selected[] {
  const { reading } = input;
  const intent = reading.intents[0]?.id ?? null;
  const row = rowFor(intent, input);
  const column = isGrave(reading.risk, intent) ? 'grave' : reading.arousal >= 2 ? 'high' : 'low';
  let chains: Chain[] = row[column].filter((chain) => chain !== undefined);
  chains = chains.map((chain) => byFault(chain, input));
  chains = withFactualCore(chains, reading);
  chains = heardFirst(chains, input);
  chains = byTurn(chains, intent, input.history);
  chains = byGate(chains, reading, intent);
  return named(intent?.startsWith('complaint.') ? [...chains, ...FOR_ANY_COMPLAINT] : chains);
}

/** The complaint that may stand behind the praise first; thanks stay at hand for praise that was meant. */
const IRONIC: SelectionRow = (() => {
  const options: SelectionRow['low'] = [['clarify_question'], ['thank_and_invite'], ['no_public_reply']];
  return { low: options, high: options, grave: options };
})();

/** A promise that was broken, or a question, is not met with a correction before somebody has looked. */
function heardFirst(chains: Chain[], { comment, reading, topics }: SelectInput): Chain[] {
  const accused = reading.intents[0]?.id.startsWith('accusation.') ?? false;
  if (!accused || !(topics.has('promise_broken') || /\?/.test(comment.slice(0, 3000)))) return chains;
  const corrects = (chain: Chain) => chain.includes('correct_with_respect');
  return [
    ['acknowledge_first', 'transparent_update'],
    ...chains.filter((chain) => !corrects(chain)),
    ['correct_with_respect'],
  ];
}

/** Fill a list that became short because two of its chains turned out to be the same framing. */
const FOR_ANY_COMPLAINT: Chain[] = [['acknowledge_first'], ['private_channel'], ['clarify_question']];

function rowFor(intent: IntentId | null, { comment, reading }: SelectInput): SelectionRow {
  if (maybeIronic(reading)) return IRONIC;
  if (intent && intent !== 'selfharm' && intent !== 'threat_violence') return SELECTION[intent];
  if (reading.polarity < 0) return UNCLEAR.negative;
  if (/\?\s*$/.test(comment.slice(-200))) return UNCLEAR.question;
  return reading.polarity > 0 ? UNCLEAR.positive : UNCLEAR.neutral;
}

/** From R2 on, and above what is usual for the intent: an ordinary accusation is R2 by itself. */
function isGrave(risk: Risk, intent: IntentId | null): boolean {
  const level = RISK_LEVELS.indexOf(risk);
  const usual = intent ? RISK_LEVELS.indexOf(USUAL_RISK[intent]) : 1;
  return level >= 2 && level > usual;
}

/** "Own and fix" needs a fault that is known or likely; otherwise ask first. */
function byFault(chain: Chain, { fault, topics, waited }: SelectInput): Chain {
  // That we were silent is not apologised for where the user says it was not so.
  if (fault === 'theirs' && chain.includes('late_recovery'))
    return ['transparent_update', ...chain.filter((id) => id !== 'late_recovery' && id !== 'own_and_fix')];
  if (!chain.includes('own_and_fix')) return chain;
  const likely = waited || LIKELY_OURS.some((topic) => topics.has(topic));
  if (fault === 'ours' || (fault === undefined && likely)) return chain;
  if (chain.includes('late_recovery')) return chain.filter((id) => id !== 'own_and_fix');
  // One request at a time: a question here, or data in the private channel.
  return chain
    .filter((id) => id !== 'private_channel')
    .map((id) => (id === 'own_and_fix' ? 'clarify_question' : id));
}

/** An insult around a real complaint: the complaint is answered, the boundary stays at hand. */
function withFactualCore(chains: Chain[], { intents }: Reading): Chain[] {
  const [first, second] = intents;
  const rude = (id: IntentId | undefined) => id === 'insult';
  const issue = (id: IntentId | undefined) => id?.startsWith('complaint.') || id?.startsWith('question.');
  if (rude(first?.id) && issue(second?.id)) return [['boundary'], ['acknowledge_first'], ['no_public_reply']];
  if (issue(first?.id) && rude(second?.id)) return [...chains.slice(0, 2), ['boundary']];
  return chains;
}

/** One case, several turns: the second goes to the private channel, the third comes to an end. */
function byTurn(chains: Chain[], intent: IntentId | null, history: readonly HistoryTurn[] = []): Chain[] {
  const ours = history.filter(({ from, sameThread }) => from === 'us' && sameThread !== false).length;
  if (ours === 0) return chains;
  const first = chains[0]?.[0];
  if (first === 'safety_first' || intent === 'closing') return chains;
  if (ours >= 2) {
    if (intent?.startsWith('question.'))
      return [...chains.slice(0, 1), ['private_channel'], ['no_public_reply']];
    return [['close_loop'], ['no_public_reply'], ['private_channel']];
  }
  const isCase =
    intent === null ||
    intent.startsWith('complaint.') ||
    intent === 'question.status' ||
    intent === 'accusation.dishonesty';
  return isCase && first !== 'no_public_reply' ? [['private_channel'], ...chains] : chains;
}

function byGate(chains: Chain[], { reply }: Reading, intent: IntentId | null): Chain[] {
  const names = chains.map(core);
  if (reply === 'no') return [['no_public_reply'], ...(intent === 'spam' ? [] : chains)];
  if (reply === 'ask' && !names.includes('no_public_reply'))
    return [...chains.slice(0, 2), ['no_public_reply'] as Chain];
  if (reply === 'handover' && !names.includes('hand_over') && !names.includes('no_public_reply'))
    return [...chains.slice(0, 1), ['hand_over'] as Chain, ...chains.slice(1)];
  return chains;
}

/** The framing that names a chain: its first that does more than open or close another one. */
function core(chain: Chain): FramingId {
  const opens = new Set<FramingId>(['acknowledge_first', 'private_channel']);
  return (
    chain.find((id) => !opens.has(id)) ?? chain.find((id) => id === 'private_channel') ?? 'acknowledge_first'
  );
}

const ROLES = ['best', 'shorter', 'careful'] as const;

function named(chains: Chain[]): Selected[] {
  const seen = new Set<FramingId>();
  const selected: Selected[] = [];
  for (const chain of chains) {
    const id = core(chain);
    const role = ROLES[selected.length];
    if (!role || seen.has(id)) continue;
    seen.add(id);
    selected.push({ chain, id, role });
  }
  return selected;
}
