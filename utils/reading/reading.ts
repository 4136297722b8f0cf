import type { Lang, Message, Register } from '../language/message';

/** Handbook 2.6. */
export const INTENT_IDS = [
  'selfharm',
  'threat_violence',
  'safety.product',
  'hate',
  'privacy.request',
  'legal.threat',
  'press',
  'scam.impersonation',
  'spam',
  'crisis.boycott',
  'accusation.ethical',
  'accusation.dishonesty',
  'misinformation',
  'insult',
  'troll',
  'complaint.no_response',
  'complaint.billing',
  'complaint.delivery',
  'complaint.digital',
  'complaint.service',
  'complaint.price',
  'complaint.product',
  'complaint.policy',
  'job',
  'partnership',
  'suggestion',
  'question.status',
  'question.info',
  'ugc',
  'peer_help',
  'closing',
  'praise',
  'offtopic',
] as const;
export type IntentId = (typeof INTENT_IDS)[number];

/** Handbook 2.1. */
export const EMOTION_IDS = [
  'anger',
  'annoyance',
  'disappointment',
  'worry',
  'sadness',
  'disgust_outrage',
  'contempt_sarcasm',
  'confusion',
  'hurt_humiliation',
  'joy_gratitude',
  'hope_interest',
  'neutral',
] as const;
export type EmotionId = (typeof EMOTION_IDS)[number];

/** Handbook 2.2. */
export const NEED_IDS = [
  'heard',
  'fairness',
  'reliability',
  'clarity',
  'safety',
  'respect',
  'autonomy',
  'time',
  'recognition',
  'belonging',
  'honesty',
  'privacy',
  'competence',
] as const;
export type NeedId = (typeof NEED_IDS)[number];

/** Handbook 2.3: R0 routine to R4 danger to life or staff. */
export const RISK_LEVELS = ['R0', 'R1', 'R2', 'R3', 'R4'] as const;
export type Risk = (typeof RISK_LEVELS)[number];

export type Arousal = 0 | 1 | 2 | 3;

/** Handbook 2.5: answer; ask yourself first; do not answer; give it to somebody else. */
export type ReplyGate = 'yes' | 'ask' | 'no' | 'handover';

/** `score` is between 0 and 1; lists of them are sorted, best first. */
export interface Scored<Id> {
  id: Id;
  score: number;
}

/** Words in the text, as offsets in UTF-16 units: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

export const FACT_KINDS = [
  'duration',
  'date',
  'time',
  'amount',
  'count',
  'product',
  'place',
  'person',
  'quote',
  'problem',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** Something the person wrote that a reply can name: a span worth repeating in one's own words. */
export interface Fact extends Span {
  kind: FactKind;
  /** The words of the comment, unchanged. */
  text: string;
}

/** Why the reading says what it says: the statement and the words it rests on. */
export interface Evidence extends Span {
  /** The statement, as `intent:complaint.delivery`, `emotion:anger`, `arousal`, `risk`, `need:heard`, `irony`, `register`, `language`, `reply`. */
  about: string;
  /** The words of the comment; empty when the evidence is structural, then `note` says what. */
  words: string;
  source: 'rule' | 'model' | 'structure' | 'user';
  /** One sentence, where the words alone do not explain it. */
  note?: Message;
}

export interface Reading {
  language: Lang | 'other';
  /** Form of address toward the organisation; `null` when none is used. */
  register: Register | 'mixed' | null;
  /** Best first. Empty means unclear: work from polarity and arousal alone. */
  intents: Scored<IntentId>[];
  /** Best first, never empty; `neutral` is an emotion. */
  emotions: Scored<EmotionId>[];
  arousal: Arousal;
  polarity: -1 | 0 | 1;
  /** At most two. */
  needs: NeedId[];
  risk: Risk;
  reply: ReplyGate;
  /** Zero to four. */
  facts: Fact[];
  /** May be meant the other way round; both readings are to be shown. */
  ironyPossible: boolean;
  why: Evidence[];
}

export interface ReadInput {
  text: string;
  /** The page's own statement; the text decides where they differ clearly. */
  lang?: Lang;
  /** What was posted above the comment. */
  context?: string;
  platform?: string;
}

/** Reads one comment. Pure and synchronous; the same input gives the same reading. */
export type Reader = (input: ReadInput) => Reading;
