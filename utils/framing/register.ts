import type { Lang, Register } from '../language/message';
import type { OrganisationKind, Voice } from '../library/voice';
import type { Reading } from '../reading/reading';

/** Places where people say du to each other as a matter of course (handbook 3.3). */
const CASUAL_PLATFORMS = new Set([
  'instagram',
  'tiktok',
  'youtube',
  'threads',
  'reddit',
  'bluesky',
  'mastodon',
]);
const FORMAL_ORGANISATIONS: ReadonlySet<OrganisationKind> = new Set(['authority', 'practice', 'law']);

/**
 * The form of address of a reply; `null` in English. `mirror` follows the commenter, then what the organisation says in
 * this thread, and falls back to Sie, on casual platforms to du where the organisation is not a formal one. A commenter who says ihr means the organisation, so the
 * answer to that one person is du.
 */
export function registerOf(options: {
  language: Lang;
  wanted: Voice['register'];
  reading: Pick<Reading, 'register'>;
  organisation: OrganisationKind;
  platform?: string;
  /** How the organisation itself speaks in this thread, to everybody or to this person. */
  spoken?: Register | 'mixed' | null;
}): Register | null {
  const { language, wanted, reading, organisation, platform, spoken } = options;
  if (language === 'en') return null;
  if (wanted !== 'mirror') return wanted;
  if (reading.register === 'sie') return 'sie';
  if (FORMAL_ORGANISATIONS.has(organisation)) return 'sie';
  if (reading.register === 'du' || reading.register === 'ihr') return 'du';
  if (spoken === 'sie') return 'sie';
  if (spoken === 'du' || spoken === 'ihr') return 'du';
  return platform !== undefined && CASUAL_PLATFORMS.has(platform) ? 'du' : 'sie';
}
