import type { Lang } from '../../language/message';
import type { Risk } from '../../reading/reading';
import type { Country, GenderForm, OrganisationKind } from '../voice';

/** What must never go out. Blocks Insert and Copy. */
export interface RedLine {
  id: string;
  /**
   * `words`: a word or phrase in all its forms. `pattern`: the same with `*` for the rest of a word, `#` for a digit and `…` for
   * a few words in between. `topic`: any of several words, also as part of a longer one.
   */
  kind: 'words' | 'pattern' | 'topic';
  /** The words, the pattern, or the name of the topic. */
  text: string;
  /** Of a topic; empty otherwise. */
  words: string[];
  /** Why; may be empty. */
  reason: string;
}

/** A word the team avoids, and what it says instead. */
export interface WordChoice {
  id: string;
  avoid: string;
  /** Empty where there is no replacement. */
  prefer: string;
  reason: string;
}

/** Who takes over what. */
export interface HandoverRow {
  id: string;
  topic: string;
  /** Intent ids or groups such as `accusation.*`, by which the row is offered; may be empty. */
  intents: string[];
  who: string;
  /** How to reach them: an address, a channel. */
  channel: string;
  hours: string;
}

export interface OwnHelpLine {
  id: string;
  country: Country;
  name: string;
  number: string;
  hours: string;
  url: string;
}

/** Within how many hours a comment of this risk gets its answer. */
export interface ResponseTarget {
  risk: Risk;
  hours: number;
}

/** A paragraph of the team's own. */
export interface Note {
  id: string;
  title: string;
  text: string;
}

/** `strict` raises hints on safety, privacy and form of address; `gentle` lowers warnings on style. */
export const STRICTNESS = ['gentle', 'standard', 'strict'] as const;
export type Strictness = (typeof STRICTNESS)[number];

/** `mirror`: as handbook 3.5. `most` counts for `sparing`. */
export const EMOJI_RULES = ['never', 'sparing', 'mirror'] as const;
export type EmojiRule = (typeof EMOJI_RULES)[number];

/** The team's rules as a small book. One per client. */
export interface Guidelines {
  format: typeof GUIDELINES_FORMAT;
  version: 1;
  title: string;
  strictness: Strictness;
  /** Never confirm in public that somebody is a customer, patient or client (handbook 3.3). */
  secrecy: boolean;
  redLines: RedLine[];
  words: WordChoice[];
  handover: HandoverRow[];
  helpLines: OwnHelpLine[];
  targets: ResponseTarget[];
  genderForm: GenderForm;
  emoji: { rule: EmojiRule; most: number };
  /** On other people's pages: who is speaking must be said, in these words or like them. */
  disclosure: { required: boolean; sentence: Record<Lang, string> };
  /** Own public addresses and phone numbers, which are not personal data of anybody. */
  contacts: string[];
  notes: Note[];
}

export const GUIDELINES_FORMAT = 'tonfall-guidelines';

/** Parts of the book that a finding can point to; an entry is `<part>/<id>`, e.g. `red-lines/r1`. */
export const GUIDELINE_PARTS = [
  'red-lines',
  'words',
  'handover',
  'help-lines',
  'targets',
  'gender-form',
  'emoji',
  'disclosure',
  'secrecy',
  'contacts',
  'notes',
] as const;
export type GuidelinePart = (typeof GUIDELINE_PARTS)[number];

/** `red-lines`, `red-lines/r1`. */
export type ParagraphId = GuidelinePart | `${GuidelinePart}/${string}`;

export const EMPTY_GUIDELINES: Guidelines = {
  format: GUIDELINES_FORMAT,
  version: 1,
  title: '',
  strictness: 'standard',
  secrecy: false,
  redLines: [],
  words: [],
  handover: [],
  helpLines: [],
  targets: [],
  genderForm: 'neutral',
  emoji: { rule: 'mirror', most: 2 },
  disclosure: { required: true, sentence: { de: '', en: '' } },
  contacts: [],
  notes: [],
};

/** What an organisation of this kind starts with. */
export type GuidelinePreset = Pick<Guidelines, 'strictness' | 'secrecy' | 'emoji'>;

/** Handbook 3.3 and 3.5; which kind is strict is our own judgement. */
export const GUIDELINE_PRESETS: Readonly<Record<OrganisationKind, GuidelinePreset>> = {
  company: { strictness: 'standard', secrecy: false, emoji: { rule: 'mirror', most: 2 } },
  shop: { strictness: 'standard', secrecy: false, emoji: { rule: 'mirror', most: 2 } },
  authority: { strictness: 'strict', secrecy: false, emoji: { rule: 'never', most: 0 } },
  ngo: { strictness: 'standard', secrecy: false, emoji: { rule: 'mirror', most: 2 } },
  club: { strictness: 'gentle', secrecy: false, emoji: { rule: 'mirror', most: 2 } },
  practice: { strictness: 'strict', secrecy: true, emoji: { rule: 'never', most: 0 } },
  law: { strictness: 'strict', secrecy: true, emoji: { rule: 'never', most: 0 } },
  person: { strictness: 'gentle', secrecy: false, emoji: { rule: 'mirror', most: 2 } },
  freelancer: { strictness: 'standard', secrecy: false, emoji: { rule: 'mirror', most: 2 } },
};
