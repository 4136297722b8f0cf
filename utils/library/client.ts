import type { Lang, Register } from '../language/message';
import type { SiteId } from '../thread/thread';
import type { Guidelines } from './guidelines/guidelines';
import type { Country, OrganisationKind, Voice } from './voice';

/** One person as the public reads them. */
export interface VoiceProfile {
  id: string;
  /** First name or initials; empty when not given. */
  name: string;
  role: string;
  /** Appended to a reply, e.g. "– Jana" or "^JK"; empty for none. */
  signOff: string;
  /** `mirror` follows the commenter. */
  register: Register | 'mirror';
  /** `plain` leaves out steps that only warm. */
  warmth: 'plain' | 'warm';
  /** Languages this person answers in; never empty. */
  languages: Lang[];
  /** Where this person answers; empty: everywhere. */
  platforms: SiteId[];
}

/**
 * Whom the team speaks for. Clients share nothing: each has its own database (log, library), its own pseudonym key and its own
 * guidelines. Most people have exactly one.
 */
export interface Client {
  /** `default` for the first; part of names of databases, so lower-case letters, digits and hyphens only. */
  id: string;
  /** Empty while there is only one. */
  name: string;
  organisation: OrganisationKind;
  country: Country;
  /** Display names or handles of the accounts that the team answers from. */
  ownAccounts: string[];
  /** Never empty. */
  voices: VoiceProfile[];
  /** The voice in use. */
  voiceId: string;
}

export const DEFAULT_PROFILE: VoiceProfile = {
  id: 'v1',
  name: '',
  role: '',
  signOff: '',
  register: 'mirror',
  warmth: 'warm',
  languages: ['de', 'en'],
  platforms: [],
};

export const DEFAULT_CLIENT: Client = {
  id: 'default',
  name: '',
  organisation: 'company',
  country: 'DE',
  ownAccounts: [],
  voices: [DEFAULT_PROFILE],
  voiceId: DEFAULT_PROFILE.id,
};

/** The profile in use on a platform: the chosen one if it answers there, else the first that does, else the chosen one. */
export function profileFor(client: Client, site?: SiteId): VoiceProfile {
  const chosen = client.voices.find(({ id }) => id === client.voiceId) ?? client.voices[0] ?? DEFAULT_PROFILE;
  const answers = ({ platforms }: VoiceProfile) =>
    !site || platforms.length === 0 || platforms.includes(site);
  return answers(chosen) ? chosen : (client.voices.find(answers) ?? chosen);
}

/** What the engines need to know of client, profile and guidelines. */
export function voiceOf(client: Client, profile: VoiceProfile, guidelines: Guidelines): Voice {
  return {
    name: profile.name,
    signOff: profile.signOff,
    register: profile.register,
    warmth: profile.warmth,
    languages: profile.languages,
    organisation: client.organisation,
    country: client.country,
    ownAccounts: client.ownAccounts,
    guidelines,
  };
}
