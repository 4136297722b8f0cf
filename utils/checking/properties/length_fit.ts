import { measureLength } from '../length';
import { LIMITS } from '../limits';
import type { Property } from '../property';
import { rolesOf } from '../roles';

/** A reply longer than this is not read to its end anywhere; the target is 2 to 5 sentences, 200 to 450 characters. */
const TOO_LONG = { characters: 900, sentences: 9 };

/**
 * X's weights without its library, which the checker loads only for the counter: emoji and characters outside the Latin
 * ranges weigh 2, links 23 (twitter-text configuration v3).
 */
function weighted(text: string): number {
  let weight = 0;
  const plain = text.normalize('NFC').replace(/https?:\/\/\S+/giu, 'x'.repeat(23));
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(plain)) {
    if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(segment)) {
      weight += 2;
      continue;
    }
    for (const character of segment) {
      const code = character.codePointAt(0) ?? 0;
      const light =
        code <= 4351 ||
        (code >= 8192 && code <= 8205) ||
        (code >= 8208 && code <= 8223) ||
        (code >= 8242 && code <= 8247);
      weight += light ? 1 : 2;
    }
  }
  return weight;
}

/** P33. */
export const lengthFit: Property = {
  key: 'length_fit',
  number: 'P33',
  dimension: 'structure',
  severity: 'hint',
  name: { de: 'Länge passt', en: 'Length fits' },
  explain: {
    de: 'Lange Antworten werden eingeklappt. Das Wichtigste gehört in die erste Zeile.',
    en: 'Long replies get folded. Put the heart of it in the first line.',
  },
  praise: { de: 'So kurz, dass alle zu Ende lesen.', en: 'Short enough to be read to the end.' },
  sources: ['S61', 'S62'],
  applies: () => true,
  check(draft, { platform }) {
    const { used, limit } = measureLength(draft.raw, platform, weighted);
    if (limit !== null && used > limit) {
      const over = used - limit;
      return {
        findings: [
          {
            severity: 'warn',
            message: {
              de: `Das sind ${over} Zeichen zu viel, erlaubt sind hier ${limit}.`,
              en: `This is ${over} characters too long, the limit here is ${limit}.`,
            },
            fix: {
              label: {
                de: 'Kürze auf Anerkennung und nächsten Schritt.',
                en: 'Cut it down to the acknowledgement and the next step.',
              },
            },
          },
        ],
      };
    }
    const long = used > TOO_LONG.characters || draft.sentences.length > TOO_LONG.sentences + 3;
    if (long && draft.sentences.length > TOO_LONG.sentences - 3) return { findings: [{}] };
    const known = Object.hasOwn(LIMITS, platform);
    const compact = known && used >= 40 && used <= 450 && draft.sentences.length <= 6;
    return compact && rolesOf(draft).first('ask') !== 0 ? { strengths: [{}] } : {};
  },
};
