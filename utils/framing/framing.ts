import type { Check, HistoryTurn } from '../checking/checking';
import type { Lang, Message, Register } from '../language/message';
import type { TeamTemplate } from '../library/templates/template';
import type { Voice } from '../library/voice';
import type { Reading, Span } from '../reading/reading';

/** Handbook 3.1, in its order: F01 to F20. */
export const FRAMING_IDS = [
  'acknowledge_first',
  'own_and_fix',
  'clarify_question',
  'transparent_update',
  'thank_and_invite',
  'boundary',
  'correct_with_respect',
  'hand_over',
  'private_channel',
  'explain_decision',
  'take_up_idea',
  'late_recovery',
  'safety_first',
  'compassion_signpost',
  'amplify_ugc',
  'no_public_reply',
  'holding_statement',
  'empathic_counterspeech',
  'close_loop',
  'answer_directly',
] as const;
export type FramingId = (typeof FRAMING_IDS)[number];

/** Handbook 3.1: the purposes a move can have. */
export const MOVE_IDS = [
  'GREET',
  'ACK',
  'FEEL',
  'SORRY',
  'OWN',
  'WHY',
  'DO',
  'WHEN',
  'ASK',
  'PRIV',
  'KNOW',
  'OPEN',
  'THANK',
  'INVITE',
  'FACT',
  'SRC',
  'EXIT',
  'RULE',
  'CONS',
  'BACK',
  'WHO',
  'STAY',
  'STATUS',
  'REPORT',
  'PERMISSION',
  'WELLBEING',
  'STOP',
  'KEEP',
  'SEEN',
  'CARE',
  'HELP_LINE',
  'FOLLOW_UP',
  'HURT',
  'PERSPECTIVE',
  'HOLDING',
  'RESULT',
  'DECISION',
  'OPTION',
  'ANSWER',
  'EXTRA',
  'SIGN',
] as const;
export type MoveId = (typeof MOVE_IDS)[number];

/** One ordered step of a framing as it stands in `Framing.text`. */
export interface MoveText extends Span {
  move: MoveId;
  /** Id of the template variant it was rendered from. */
  variant: string;
  text: string;
}

/** A place in `Framing.text`. Filled from the comment where grammar is safe; otherwise open, shown as `{label}`. */
export interface Slot extends Span {
  id: string;
  /** What belongs here, in the language of the framing. */
  label: string;
  /** `null` while open. */
  value: string | null;
  /** For an open slot: words that would fit the sentence, to show what is meant. Never inserted by itself. */
  example?: string;
}

export interface Framing {
  id: FramingId;
  templateId: string;
  language: Lang;
  /** `null` in English. */
  register: Register | null;
  moves: MoveText[];
  slots: Slot[];
  /** Empty for `no_public_reply`, and while a safety kit takes the place of a draft. */
  text: string;
  /** For `no_public_reply`: what to write into the log as the reason, with open slots as `{label}`. Never goes out. */
  logNote?: string;
  why: Message;
  caution: Message;
  check: Check;
  /** In the team's own words: the title of the template. */
  own?: string;
}

/** A template of the team with the key that the log knows it by. */
export interface OwnTemplate {
  key: string;
  template: TeamTemplate;
}

export interface SuggestInput {
  comment: string;
  reading: Reading;
  voice: Voice;
  /** Display name of the commenter, for the greeting. */
  author?: string;
  platform?: string;
  /** Overrides the voice's form of address for this one reply. */
  register?: Voice['register'];
  /** Language of the reply; default: the comment's, English for `other`. */
  lang?: Lang;
  fault?: 'ours' | 'theirs' | 'unclear';
  history?: HistoryTurn[];
  /** Variants that already went out in this thread; they are not used again while others are left. */
  usedVariants?: string[];
  /** Makes the choice among equal variants; the same seed gives the same choice. Use the comment's id. */
  seed?: string;
  post?: string;
  now?: string;
  /** Whether the thread stands under a post of ours. */
  surface?: 'own' | 'other';
  /** The team's templates. Where one fits a framing, it takes the place of the built-in wording. */
  own?: readonly OwnTemplate[];
}

/** Suggests at most three framings, best first: best fit, shorter, more careful. Pure and synchronous. */
export type Suggester = (input: SuggestInput) => Framing[];
