import type { Message } from '../language/message';
import { fromShape } from './evidence';
import { USUAL } from './intents/usual';
import type { Evidence, IntentId, ReplyGate, Scored } from './reading';
import type { CommentView } from './view';

const REASONS = {
  handover: {
    de: 'Das gehört in die Hand der zuständigen Stelle.',
    en: 'This belongs with the people in charge of it.',
  },
  spam: { de: 'Werbung: melden statt antworten.', en: 'Spam: report, do not reply.' },
  bait: {
    de: 'Es geht um Aufmerksamkeit, nicht um ein Anliegen.',
    en: 'This is after attention, not after an answer.',
  },
  peers: { de: 'Die Leute reden miteinander.', en: 'People are talking among themselves.' },
  insult: { de: 'Nur Beleidigung, kein sachlicher Kern.', en: 'Only an insult, nothing to answer.' },
  concern: { de: 'Ein Anliegen wartet auf Antwort.', en: 'A concern is waiting for an answer.' },
  kind: {
    de: 'Freundlich gemeint: kurz und persönlich antworten.',
    en: 'Meant kindly: a short, personal reply.',
  },
  unclear: { de: 'Unklar, was gewünscht ist.', en: 'Unclear what is wanted.' },
} satisfies Record<string, Message>;

/** Handbook 2.5: answer, ask yourself first, do not answer, or give it to somebody else. */
export function readGate(
  view: CommentView,
  intents: readonly Scored<IntentId>[],
  polarity: -1 | 0 | 1,
): { reply: ReplyGate; evidence: Evidence[] } {
  const answer = (reply: ReplyGate, note: Message) => ({ reply, evidence: [fromShape('reply', note)] });
  const first = intents[0]?.id;
  if (first === undefined) {
    const asks = view.tokens.some((token) => token.text === '?');
    return asks || polarity < 0 ? answer('yes', REASONS.concern) : answer('ask', REASONS.unclear);
  }
  const usual = USUAL[first].reply;
  if (usual === 'handover') return answer('handover', REASONS.handover);
  if (first === 'insult') {
    const core = intents.some(({ id, score }) => id.startsWith('complaint') && score >= 0.2);
    return core ? answer('yes', REASONS.concern) : answer('no', REASONS.insult);
  }
  if (usual === 'no') {
    if (first === 'spam') return answer('no', REASONS.spam);
    return answer('no', first === 'offtopic' ? REASONS.peers : REASONS.bait);
  }
  const toSomebody = view.tokens[0]?.kind === 'mention';
  if (first === 'praise' && toSomebody) return answer('ask', REASONS.peers);
  if (first === 'praise' || first === 'ugc' || first === 'closing' || first === 'peer_help')
    return answer('yes', REASONS.kind);
  return answer('yes', REASONS.concern);
}
