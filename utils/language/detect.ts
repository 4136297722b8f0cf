import { loadLinear } from './linear';
import type { Lang } from './message';
import data from './models/language.json';

export interface DetectedLanguage {
  language: Lang | 'other';
  /** 0 to 1: how sure. Below 0.5 the hint, where there is one, has decided. */
  score: number;
}

const LIMIT = 600;
const model = loadLinear(data as Parameters<typeof loadLinear>[0]);

/** Says nothing about the language: addresses, names of accounts, and letters that are not part of a word. */
const NO_LANGUAGE = /https?:\/\/\S+|www\.\S+|\S+@\S+|[@#][\p{L}\p{N}_.]+/gu;
/** Letters that neither German nor English writes, not even in borrowed words such as "Café", "Señora" or "Façade". */
const FOREIGN_LETTER = /[łńśźżąęćğışűőěřůčšžťďăâîțșøåæãõœ¿¡]/giu;
/** How far the hint pulls, in log odds; as much as one clear word. */
const HINT = 3;
/** `other` is the rarer case among the comments of a German or English page. */
const OTHER_PRIOR = -1.2;

/**
 * Which language a comment is written in. Dialects (Swiss German, Austrian) are `de`; a text without words takes the
 * hint, or is `other`. Looks at the first 600 characters.
 */
export function detectLanguage(text: string, hint?: Lang): DetectedLanguage {
  const sample = text.slice(0, LIMIT).replace(NO_LANGUAGE, ' ');
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (!letters) return { language: hint ?? 'other', score: 0 };
  if (latin < letters / 2) return { language: 'other', score: 1 - latin / letters };

  const foreign = (sample.match(FOREIGN_LETTER) ?? []).length;
  const [de = 0, en = 0, other = 0] = model.score(sample).map((share) => Math.log(share + 1e-6));
  const german = /[äöüß]/iu.test(sample) ? 0.7 : 0;
  const scores = {
    de: de + german + (hint === 'de' ? HINT : 0),
    en: en + (hint === 'en' ? HINT : 0),
    other: other + OTHER_PRIOR + Math.min(4, foreign * 1.4),
  };
  const total = Math.exp(scores.de) + Math.exp(scores.en) + Math.exp(scores.other);
  const language =
    scores.other > scores.de && scores.other > scores.en ? 'other' : scores.de >= scores.en ? 'de' : 'en';
  return { language, score: Math.exp(scores[language]) / total };
}
