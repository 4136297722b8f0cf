import type { Lang, Message } from '../language/message';
import type { Guidelines, ParagraphId } from '../library/guidelines/guidelines';
import type { GenderForm, OrganisationKind, Voice } from '../library/voice';
import type { Reading, Span } from '../reading/reading';

/** Handbook 1.2, in its order: P01 to P46. */
export const PROPERTY_KEYS = [
  'ack_specific',
  'emotion_named',
  'own_emotional_reaction',
  'one_good_question',
  'apology_present',
  'non_apology',
  'ownership',
  'repair_offer',
  'commitment_dated',
  'explanation_not_excuse',
  'blame_shift',
  'minimising',
  'defensive_denial',
  'tone_policing',
  'passive_aggression',
  'second_person_attack',
  'question_barrage',
  'absolutes_vs_hedges',
  'canned_text',
  'first_person_agent',
  'personal_address',
  'signature_name',
  'concreteness',
  'warm_edges',
  'empathy_first',
  'public_substance_first',
  'no_public_personal_data',
  'no_public_compensation',
  'no_overpromise',
  'gratitude',
  'register_match',
  'emoji_punctuation_fit',
  'length_fit',
  'plain_language',
  'humour_affiliative',
  'policy_shield',
  'door_open',
  'transparency',
  'history_consistent',
  'no_troll_feed',
  'boundary_clear',
  'correct_with_source',
  'inclusive_consistent',
  'safe_messaging',
  'idea_status',
  'no_promo',
] as const;
export type PropertyKey = (typeof PROPERTY_KEYS)[number];

/** Not of the handbook: slots left open, and what the team's own guidelines ask for. One file each in `guards/`. */
export type GuardKey =
  | 'open_slot'
  | 'red_line'
  | 'word_choice'
  | 'emoji_policy'
  | 'page_disclosure'
  | 'regional_spelling';

export const DIMENSION_IDS = [
  'empathy',
  'responsibility',
  'respect',
  'human_voice',
  'structure',
  'channel',
  'substance',
  'safety',
  'register',
] as const;
export type DimensionId = (typeof DIMENSION_IDS)[number];

/** Handbook 1.1. */
export type Severity = 'block' | 'warn' | 'hint' | 'info';

/** A concrete change: put `text` in place of the span (or of `span` of the finding when absent). `text` may hold an open slot. */
export interface Fix {
  label: Message;
  span?: Span;
  text?: string;
}

export interface Finding {
  key: PropertyKey | GuardKey;
  severity: Severity;
  /** Where in the draft; absent when something is missing. */
  span?: Span;
  /** One sentence: what it does to the reader. */
  message: Message;
  fix?: Fix;
  /** Source ids of the handbook, part 9. */
  sources: string[];
  /** The paragraph of the team's guidelines that it comes from. */
  guideline?: ParagraphId;
}

export interface Strength {
  key: PropertyKey;
  span?: Span;
  message: Message;
}

export interface OpenSlot extends Span {
  /** What is to be filled in, as written between the braces. */
  label: string;
}

export interface Check {
  findings: Finding[];
  strengths: Strength[];
  dimensions: Record<DimensionId, number /* 0-100 */>;
  openSlots: OpenSlot[];
  /** Counted as the platform counts it. */
  length: { used: number; limit: number | null };
}

/** An earlier turn of the conversation. */
export interface HistoryTurn {
  from: 'us' | 'them';
  text: string;
  /** ISO 8601. */
  when?: string;
  /** Same conversation as the draft; otherwise the same person elsewhere. Default: true. */
  sameThread?: boolean;
}

export interface CheckContext {
  /** Display name of the commenter. */
  author?: string;
  /** What the team knows about whose failure it was. */
  fault?: 'ours' | 'theirs' | 'unclear';
  settings?: {
    register?: Voice['register'];
    gender_form?: GenderForm;
    org?: OrganisationKind;
    country?: Voice['country'];
    brand_contacts?: string[];
    red_lines?: string[];
    sign_off?: string;
  };
  /** The team's book. Where it and `settings` speak of the same, the book counts. */
  guidelines?: Guidelines;
  /** Whether the thread stands under a post of ours. */
  surface?: 'own' | 'other';
  history?: HistoryTurn[];
  /** ISO 8601, with the user's offset. Default: the current time. */
  now?: string;
  /** What was posted above the comment. */
  post?: string;
}

export interface CheckInput {
  draft: string;
  comment: string;
  reading: Reading;
  platform?: string;
  /** Language of the draft; detected when absent. */
  lang?: Lang;
  context?: CheckContext;
}

/** Checks one draft. Pure and synchronous. */
export type Checker = (input: CheckInput) => Check;
