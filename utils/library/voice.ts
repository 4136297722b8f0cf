import type { Register } from '../language/message';

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

/** Who is speaking, and how. Everything has a default, so that a skipped first run works. */
export interface Voice {
  /** First name or initials; empty when not given. */
  name: string;
  /** Appended to a reply, e.g. "– Jana" or "^JK"; empty for none. */
  signOff: string;
  /** `mirror` follows the commenter, and falls back to `sie`. */
  register: Register | 'mirror';
  organisation: OrganisationKind;
  country: Country;
  genderForm: GenderForm;
  /** Words or phrases that must never go out. Matched as whole words, in any case. */
  redLines: string[];
  /** Own public addresses and phone numbers, which are not personal data of anybody. */
  brandContacts: string[];
  /** Display names or handles of the accounts that the team answers from. */
  ownAccounts: string[];
}

export const DEFAULT_VOICE: Voice = {
  name: '',
  signOff: '',
  register: 'mirror',
  organisation: 'company',
  country: 'DE',
  genderForm: 'neutral',
  redLines: [],
  brandContacts: [],
  ownAccounts: [],
};
