import type { Text } from '../language/text';
import { findHits, type Hits } from './emotion/hits';
import type { Arousal, EmotionId, Evidence, Scored, Span } from './reading';

/** How stirred up each family is by itself (handbook 2.1), before its words or the writing show more. */
const BASE: Readonly<Record<EmotionId, number>> = {
  anger: 1.4,
  hurt_humiliation: 1.5,
  disgust_outrage: 1.3,
  worry: 1.2,
  annoyance: 1,
  disappointment: 1,
  sadness: 1,
  contempt_sarcasm: 1,
  confusion: 1,
  joy_gratitude: 1,
  hope_interest: 0.4,
  neutral: 0,
};
const SHOUTED = /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu;
/** Capitals that are names, not shouting. */
const ABBREVIATION =
  /^(?:DHL|DPD|GLS|UPS|DSGVO|GDPR|AGB|TAN|PIN|SMS|USB|LED|WLAN|DSL|LTE|CHF|EUR|USD|GBP|RIP|OMG|LOL|FAQ|PDF|APP|CEO|IBAN|SEPA|TÜV|ADAC|ARD|ZDF|ORF|SRF|SBB|ÖBB|RMV|HVV|VVS|BVG|NHS|BBC|ATM|VIP|PLZ|CSU|CDU|SPD|AFD|FDP|USA|UK|EU|XXL|XL|ICE|RE|RB|BLM|LGBT|LMAO|FFS|WTF|SUV|SIM|DVD|HDMI|URL|FSK|MHD|GEZ|BFF|IBM|BMW|VW|IKEA|LIDL|ALDI)$/u;
const STRETCHED = /(?<!\p{L})\p{L}*?(\p{L})\1{2,}\p{L}*/giu;
const ANGRY_EMOJI = /[😡🤬😠👿💢🤮😤🖕]/gu;
const MARKS = /[!?]{2,}|!(?=[^!]*!)/gu;

/**
 * How strongly a comment feels, 0 to 3: the strongest of its feelings, one more when it shows in the writing in at least
 * two ways (exclamation marks, capitals, stretching, intensifiers, swearing, angry emoji), as handbook 2.1 has it.
 */
export function readArousal(
  text: Text,
  emotions: readonly Scored<EmotionId>[],
  hits: Hits = findHits(text),
): { arousal: Arousal; evidence: Evidence[] } {
  const plain = text.plain.slice(0, 5000);
  const spans = (pattern: RegExp): Span[] =>
    Array.from(plain.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
  const shouted = spans(SHOUTED).filter(({ start, end }) => !ABBREVIATION.test(plain.slice(start, end)));
  const signs: Span[][] = [
    spans(MARKS),
    shouted.length > 1 || shouted.some(({ start, end }) => end - start > 4) ? shouted : [],
    spans(STRETCHED),
    hits.intensifiers.length > 2 ? hits.intensifiers : [],
    hits.swearing,
    spans(ANGRY_EMOJI),
  ].filter((found) => found.length > 0);

  const [first, second] = emotions;
  const own = first ? BASE[first.id] : 0;
  const beside = second && second.score > (first?.score ?? 0) * 0.75 ? BASE[second.id] : 0;
  const named = hits.feelings.some(
    ({ family, strength, negated }) => family === first?.id && strength === 3 && !negated,
  );
  const loud = signs.length > 0;
  const strong = signs.length >= 2 || (shouted.length >= 4 && shouted.length * 3 > text.words.length);
  const base = Math.max(own, own > 0 ? Math.min(beside, own + 0.5) : 0);
  const shown =
    own > 1 ? (named ? 0.3 : 0) + (loud ? 0.4 : 0) : own === 1 && loud && shouted.length ? 0.3 : 0;
  const level = Math.floor(base + shown + (strong ? 1 : 0) + 0.5);
  const evidence = strong
    ? signs
        .flat()
        .slice(0, 4)
        .map(({ start, end }): Evidence => {
          return { about: 'arousal', source: 'rule', start, end, words: text.raw.slice(start, end) };
        })
    : [];
  return { arousal: Math.max(0, Math.min(3, level)) as Arousal, evidence };
}
