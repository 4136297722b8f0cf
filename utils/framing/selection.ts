import type { IntentId, Risk } from '../reading/reading';
import type { FramingId } from './framing';

/** Framings joined into one reply, in the order of their moves. */
export type Chain = readonly FramingId[];

/** Best fit, shorter, more careful. */
export type Options = readonly [best: Chain, shorter?: Chain, careful?: Chain];

export interface SelectionRow {
  /** Arousal 0 and 1. */
  low: Options;
  /** Arousal 2 and 3. */
  high: Options;
  /** The risk is raised above what is usual for the intent, from R2 on. */
  grave: Options;
}

const ack: FramingId = 'acknowledge_first';

/** Handbook 3.2. */
export const SELECTION: Record<Exclude<IntentId, 'selfharm' | 'threat_violence'>, SelectionRow> = (() => {
  const failure: SelectionRow = {
    low: [['own_and_fix'], [ack], ['clarify_question']],
    high: [[ack, 'own_and_fix'], [ack], ['private_channel']],
    grave: [[ack, 'own_and_fix', 'private_channel'], ['private_channel'], ['transparent_update']],
  };
  const digital: SelectionRow = {
    low: [['own_and_fix'], ['clarify_question'], ['transparent_update']],
    high: [[ack, 'own_and_fix'], [ack], ['transparent_update']],
    grave: [['transparent_update'], [ack], ['private_channel']],
  };
  const service: SelectionRow = {
    low: [[ack, 'clarify_question'], [ack], ['private_channel']],
    high: [[ack, 'own_and_fix', 'private_channel'], [ack], ['clarify_question']],
    grave: [['hand_over'], ['private_channel'], ['transparent_update']],
  };
  const billing: SelectionRow = {
    low: [['own_and_fix', 'private_channel'], ['private_channel'], ['clarify_question']],
    high: [[ack, 'own_and_fix', 'private_channel'], ['private_channel'], ['clarify_question']],
    grave: [['transparent_update'], ['private_channel'], ['hand_over']],
  };
  const decision: SelectionRow = {
    low: [['explain_decision'], [ack], ['clarify_question']],
    high: [[ack, 'explain_decision'], [ack], ['holding_statement']],
    grave: [['holding_statement'], ['explain_decision'], ['transparent_update']],
  };
  const accusation: SelectionRow = {
    low: [[ack, 'correct_with_respect'], [ack], ['transparent_update']],
    high: [[ack, 'transparent_update'], ['holding_statement'], ['correct_with_respect']],
    grave: [['holding_statement'], [ack], ['transparent_update']],
  };
  const insulted: SelectionRow = {
    low: [['no_public_reply'], ['boundary']],
    high: [['boundary'], ['no_public_reply']],
    grave: [['no_public_reply'], ['boundary']],
  };
  const handedOver: SelectionRow = {
    low: [['hand_over'], ['private_channel']],
    high: [[ack, 'hand_over'], ['hand_over']],
    grave: [['hand_over'], ['no_public_reply']],
  };
  const friendly: SelectionRow = {
    low: [['thank_and_invite'], ['no_public_reply']],
    high: [['thank_and_invite'], ['no_public_reply']],
    grave: [['thank_and_invite'], ['no_public_reply']],
  };
  const question: SelectionRow = {
    low: [['answer_directly'], ['clarify_question'], ['hand_over']],
    high: [[ack, 'answer_directly'], ['clarify_question'], ['hand_over']],
    grave: [['answer_directly'], ['hand_over'], ['private_channel']],
  };
  const safety: SelectionRow = {
    low: [['safety_first'], ['private_channel'], ['hand_over']],
    high: [['safety_first'], ['private_channel'], ['hand_over']],
    grave: [['safety_first'], ['hand_over'], ['holding_statement']],
  };
  return {
    'safety.product': safety,
    hate: {
      low: [['empathic_counterspeech'], ['no_public_reply'], ['boundary']],
      high: [['no_public_reply'], ['empathic_counterspeech'], ['boundary']],
      grave: [['no_public_reply'], ['empathic_counterspeech']],
    },
    'privacy.request': {
      low: [['hand_over', 'private_channel'], ['private_channel'], ['holding_statement']],
      high: [[ack, 'hand_over', 'private_channel'], ['private_channel'], ['holding_statement']],
      grave: [['hand_over'], ['private_channel'], ['holding_statement']],
    },
    'legal.threat': {
      low: [['hand_over'], ['private_channel'], ['no_public_reply']],
      high: [[ack, 'hand_over'], ['private_channel'], ['no_public_reply']],
      grave: [['hand_over'], ['no_public_reply']],
    },
    press: handedOver,
    'scam.impersonation': {
      low: [['safety_first', 'answer_directly'], ['answer_directly'], ['hand_over']],
      high: [['safety_first', 'answer_directly'], ['answer_directly'], ['hand_over']],
      grave: [['safety_first'], ['hand_over'], ['holding_statement']],
    },
    spam: { low: [['no_public_reply']], high: [['no_public_reply']], grave: [['no_public_reply']] },
    'crisis.boycott': {
      low: [['holding_statement'], [ack], ['transparent_update']],
      high: [['holding_statement'], ['transparent_update'], ['hand_over']],
      grave: [['holding_statement'], ['hand_over']],
    },
    'accusation.ethical': accusation,
    'accusation.dishonesty': accusation,
    misinformation: {
      low: [['correct_with_respect'], ['holding_statement'], ['no_public_reply']],
      high: [[ack, 'correct_with_respect'], ['holding_statement'], ['no_public_reply']],
      grave: [['correct_with_respect'], ['no_public_reply'], ['holding_statement']],
    },
    insult: insulted,
    troll: {
      low: [['no_public_reply'], ['boundary']],
      high: [['no_public_reply'], ['boundary']],
      grave: [['no_public_reply']],
    },
    'complaint.no_response': {
      low: [['late_recovery'], [ack], ['private_channel']],
      high: [['late_recovery', 'own_and_fix'], [ack], ['private_channel']],
      grave: [['late_recovery', 'hand_over'], ['private_channel'], ['hand_over']],
    },
    'complaint.billing': billing,
    'complaint.delivery': failure,
    'complaint.digital': digital,
    'complaint.service': service,
    'complaint.price': decision,
    'complaint.product': failure,
    'complaint.policy': decision,
    job: {
      low: [['answer_directly', 'hand_over'], ['hand_over'], ['private_channel']],
      high: [[ack, 'hand_over'], ['answer_directly'], ['private_channel']],
      grave: [['hand_over'], ['private_channel']],
    },
    partnership: handedOver,
    suggestion: {
      low: [['take_up_idea'], ['thank_and_invite'], ['explain_decision']],
      high: [[ack, 'take_up_idea'], ['thank_and_invite'], ['explain_decision']],
      grave: [['take_up_idea'], ['explain_decision']],
    },
    'question.status': {
      low: [['answer_directly', 'private_channel'], ['private_channel'], ['clarify_question']],
      high: [[ack, 'answer_directly', 'private_channel'], ['private_channel'], ['clarify_question']],
      grave: [['private_channel'], ['hand_over'], ['clarify_question']],
    },
    'question.info': question,
    ugc: {
      low: [['amplify_ugc'], ['thank_and_invite'], ['no_public_reply']],
      high: [['amplify_ugc'], ['thank_and_invite'], ['no_public_reply']],
      grave: [['thank_and_invite'], ['no_public_reply']],
    },
    peer_help: friendly,
    closing: {
      low: [['close_loop'], ['thank_and_invite'], ['no_public_reply']],
      high: [['close_loop'], ['thank_and_invite'], ['no_public_reply']],
      grave: [['close_loop'], ['no_public_reply']],
    },
    praise: friendly,
    offtopic: {
      low: [['no_public_reply'], ['thank_and_invite']],
      high: [['no_public_reply'], ['thank_and_invite']],
      grave: [['no_public_reply']],
    },
  };
})();

/** No intent was recognised: polarity and arousal alone. */
export const UNCLEAR: Record<'negative' | 'neutral' | 'question' | 'positive', SelectionRow> = {
  negative: {
    low: [[ack, 'clarify_question'], [ack], ['private_channel']],
    high: [[ack, 'clarify_question'], [ack], ['private_channel']],
    grave: [['private_channel'], [ack], ['hand_over']],
  },
  question: {
    low: [['answer_directly'], ['clarify_question'], ['private_channel']],
    high: [[ack, 'answer_directly'], ['clarify_question'], ['private_channel']],
    grave: [['answer_directly'], ['hand_over'], ['private_channel']],
  },
  neutral: {
    low: [['clarify_question'], ['no_public_reply']],
    high: [[ack, 'clarify_question'], ['no_public_reply']],
    grave: [['hand_over'], ['clarify_question']],
  },
  positive: {
    low: [['thank_and_invite'], ['no_public_reply']],
    high: [['thank_and_invite'], ['no_public_reply']],
    grave: [['thank_and_invite'], ['no_public_reply']],
  },
};

/** Handbook 2.6: the risk an intent has by itself. */
export const USUAL_RISK: Record<IntentId, Risk> = {
  selfharm: 'R4',
  threat_violence: 'R4',
  'safety.product': 'R3',
  hate: 'R3',
  'privacy.request': 'R3',
  'legal.threat': 'R3',
  press: 'R2',
  'scam.impersonation': 'R3',
  spam: 'R0',
  'crisis.boycott': 'R3',
  'accusation.ethical': 'R2',
  'accusation.dishonesty': 'R2',
  misinformation: 'R2',
  insult: 'R2',
  troll: 'R1',
  'complaint.no_response': 'R2',
  'complaint.billing': 'R2',
  'complaint.delivery': 'R1',
  'complaint.digital': 'R1',
  'complaint.service': 'R2',
  'complaint.price': 'R1',
  'complaint.product': 'R1',
  'complaint.policy': 'R1',
  job: 'R0',
  partnership: 'R0',
  suggestion: 'R0',
  'question.status': 'R0',
  'question.info': 'R0',
  ugc: 'R0',
  peer_help: 'R0',
  closing: 'R0',
  praise: 'R0',
  offtopic: 'R0',
};
