import type { Lang, Register } from '../language/message';
import { EMPTY_GUIDELINES, type Guidelines } from './guidelines/guidelines';

/** Handbook 3.3. */
export const ORGANISATION_KINDS = [
  'company',
  'shop',
  'authority',
  'ngo',
  'club',
  'practice',
  'law',
  'person',
  'freelancer',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Decides help lines, emergency numbers and the spelling of German. */
export const COUNTRIES = ['DE', 'AT', 'CH', 'GB', 'US', 'IE'] as const;
export type Country = (typeof COUNTRIES)[number];

/** Handbook 3.4. */
export const GENDER_FORMS = ['neutral', 'pair', 'colon', 'star', 'underscore', 'generic'] as const;
export type GenderForm = (typeof GENDER_FORMS)[number];

/** Who is speaking, and how, with the rules of the team: all that reading, framing and checking know of us. */
export interface Voice {
  /** First name or initials; empty when not given. */
  name: string;
  /** Appended to a reply, e.g. "– Jana" or "^JK"; empty for none. */
  signOff: string;
  /** `mirror` follows the commenter, and falls back to `sie`. */
  register: Register | 'mirror';
  /** `plain` leaves out steps that only warm. */
  warmth: 'plain' | 'warm';
  /** Languages this voice answers in; never empty. */
  languages: Lang[];
  organisation: OrganisationKind;
  country: Country;
  /** Display names or handles of the accounts that the team answers from. */
  ownAccounts: string[];
  guidelines: Guidelines;
}

export const DEFAULT_VOICE: Voice = {
  name: '',
  signOff: '',
  register: 'mirror',
  warmth: 'warm',
  languages: ['de', 'en'],
  organisation: 'company',
  country: 'DE',
  ownAccounts: [],
  guidelines: EMPTY_GUIDELINES,
};
