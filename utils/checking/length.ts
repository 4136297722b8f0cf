import type { Check } from './checking';
import { LIMITS } from './limits';

/** Counts a text as X does; from twitter-text, which is large and loaded with the checker. */
export type WeightedLength = (text: string) => number;

/** Loads X's own counting. */
export async function loadWeightedLength(): Promise<WeightedLength> {
  const loaded = await import('twitter-text');
  // CommonJS: bundlers and Node disagree on where the exports stand.
  const { parseTweet } = 'parseTweet' in loaded ? loaded : (loaded as { default: typeof loaded }).default;
  return (text) => (text.length > EXACT_UP_TO ? weigh(text) : parseTweet(text).weightedLength);
}

/** Twitter-text takes quadratic time; far beyond every limit of X an estimate without links does. In UTF-16 units. */
const EXACT_UP_TO = 5000;

/** Weights of the configuration v3: 1 for these code points, 2 for all others. */
function weigh(text: string): number {
  let sum = 0;
  for (const character of text.normalize('NFC')) {
    const point = character.codePointAt(0) ?? 0;
    const light =
      point <= 4351 ||
      (point >= 8192 && point <= 8205) ||
      (point >= 8208 && point <= 8223) ||
      (point >= 8242 && point <= 8247);
    sum += light ? 1 : 2;
  }
  return sum;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of graphemes.segment(text)) count += 1;
  return count;
}

const LINK = /https?:\/\/[^\s<>"']+/giu;
const REMOTE_MENTION = /(@[\p{L}\p{N}_]+)@[\p{L}\p{N}.-]+/gu;

/**
 * Length of a reply as its platform counts it, in the platform's unit. Unknown platforms count characters (graphemes)
 * and have no limit.
 */
export function measureLength(text: string, platform: string, weighted: WeightedLength): Check['length'] {
  const known = Object.hasOwn(LIMITS, platform) ? LIMITS[platform] : undefined;
  if (!known) return { used: countGraphemes(text), limit: null };
  switch (known.counting) {
    case 'weighted':
      return { used: weighted(text), limit: known.limit };
    case 'mastodon':
      // A link counts 23 and a mention without its server: Mastodon documentation, "Posting".
      return {
        used: countGraphemes(text.replace(LINK, 'x'.repeat(23)).replace(REMOTE_MENTION, '$1')),
        limit: known.limit,
      };
    default:
      return { used: countGraphemes(text), limit: known.limit };
  }
}
