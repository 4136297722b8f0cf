import { detectLanguage } from '../../../utils/language/detect';
import type { Lang } from '../../../utils/language/message';
import { percent } from '../measures';
import type { Figure } from './figure';
import { evenly, languageOf, type PublicReader } from './sets';

/** Comments only; the language of longer texts is never in doubt. */
const SETS = [
  'flausch-praise.de',
  'germeval2021.de',
  'newspaper-sentiment.de',
  'airline.en',
  'complaints.en',
  'unhealthy.en',
] as const;
const MOST = 2000;

/** Without two letters in a row beside names, tags and links there is no language to tell. */
function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text.replace(/@\S+|#\S+|https?:\S+/gu, ''));
}

function languageFigures(sets: PublicReader): Figure[] {
  return SETS.flatMap((set) => {
    const lang = languageOf(set);
    const texts = evenly(sets.rows<{ text: string }>(set), MOST)
      .map(({ text }) => text)
      .filter(hasWords);
    const right = (hint?: Lang) =>
      percent(texts.filter((text) => detectLanguage(text, hint).language === lang).length, texts.length);
    const figure = { what: 'language', set, rows: texts.length };
    return texts.length
      ? [
          { ...figure, measure: 'accuracy, no hint', ours: right(), small: '99.3 (mixed texts)' },
          { ...figure, measure: 'accuracy, right hint', ours: right(lang) },
        ]
      : [];
  });
}

function registerFigures(sets: PublicReader): Figure[] {
  const set = 'formality.de';
  const readings = sets.readings(set);
  // The set calls "ihr" du: it asks only whether the form is formal.
  const right = sets.rows<{ register: 'du' | 'sie' }>(set).filter(({ register }, i) => {
    const said = readings[i]?.register;
    return said === register || (register === 'du' && said === 'ihr');
  }).length;
  return readings.length
    ? [
        {
          what: 'register',
          set,
          rows: readings.length,
          measure: 'accuracy',
          ours: percent(right, readings.length),
          small: '98.5 (one regex)',
        },
      ]
    : [];
}

/** Language and form of address. */
export function languageAndRegister(sets: PublicReader): Figure[] {
  return [...languageFigures(sets), ...registerFigures(sets)];
}
