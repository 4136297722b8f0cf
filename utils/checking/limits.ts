/** How a platform counts the characters of a comment. */
export type Counting = 'weighted' | 'graphemes' | 'characters' | 'mastodon';

export interface Limit {
  limit: number;
  counting: Counting;
  source: string;
  /** When the source was last looked at, ISO 8601. */
  checked: string;
}

/**
 * Longest comment per platform (handbook 3.5). These change; they warn and never cut. Forums and blogs set their own and
 * are not listed. Instagram: sources conflict between 150 and 2200, the larger one is used.
 */
export const LIMITS: Readonly<Record<string, Limit>> = {
  x: { limit: 280, counting: 'weighted', source: 'twitter-text configuration v3', checked: '2026-11-20' },
  bluesky: {
    limit: 300,
    counting: 'graphemes',
    source: 'AT Protocol, app.bsky.feed.post',
    checked: '2026-11-20',
  },
  mastodon: {
    limit: 500,
    counting: 'mastodon',
    source: 'Mastodon documentation, default of a server',
    checked: '2026-11-20',
  },
  threads: { limit: 500, counting: 'characters', source: 'secondary', checked: '2026-11-20' },
  instagram: { limit: 2200, counting: 'characters', source: 'secondary, conflicting', checked: '2026-11-20' },
  facebook: { limit: 8000, counting: 'characters', source: 'secondary', checked: '2026-11-20' },
  linkedin: { limit: 1250, counting: 'characters', source: 'secondary', checked: '2026-11-20' },
  youtube: { limit: 10_000, counting: 'characters', source: 'secondary', checked: '2026-11-20' },
  tiktok: { limit: 150, counting: 'characters', source: 'secondary', checked: '2026-11-20' },
};
