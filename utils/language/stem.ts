import type { Lang } from './message';

const WRITTEN_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Lower case, umlauts and ß written out: one key for every spelling. */
export function fold(word: string): string {
  return word.toLowerCase().replace(/[äöüß]/g, (letter) => WRITTEN_OUT[letter] as string);
}

const GERMAN_ENDING = /(?:ungen|ung|erinnen|erin|innen|ern|em|en|er|es|st|e|s|n|t)$/;
const ENGLISH_ENDINGS: readonly [RegExp, string][] = [
  [/(?:ies|ied)$/, 'y'],
  [/(ss|sh|ch|x|z)(?:es|ed|ing)$/, '$1'],
  [/([bdgklmnprt])\1(?:ed|ing|er)$/, '$1'],
  [/(?:ations?|ating|ated|ates?)$/, 'at'],
  [/(?:ings?|edly|ed|ers?|ly|ments?)$/, ''],
  [/(?<!s)s$/, ''],
  [/e$/, ''],
];
const SHORTEST = 3;
/** No word is longer; what is was typed to break things. */
const LONGEST = 60;

function germanStem(folded: string): string {
  // A participle is its verb: "gewartet" and "warten", "abgebucht" and "abbuchen".
  const bare = folded.replace(
    /^(ab|an|auf|aus|bei|ein|mit|nach|vor|zu|weg|zurueck|um|her|hin)?ge(?=.{3,}(?:t|en)$)/,
    '$1',
  );
  let word = bare.length >= 5 ? bare : folded;
  for (let round = 0; round < 2; round++) {
    const shorter = word.replace(GERMAN_ENDING, '');
    if (shorter.length < SHORTEST + 1) break;
    word = shorter;
  }
  return word
    .replace(/ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/(?<!e)ue/g, 'u')
    .replace(/aeu/g, 'au');
}

function englishStem(folded: string): string {
  const word = folded.replace(/'s?$|'(?=\p{L})/gu, '');
  for (const [ending, by] of ENGLISH_ENDINGS) {
    const shorter = word.replace(ending, by);
    if (shorter !== word && shorter.length >= SHORTEST) return shorter.replace(/(?<=.{3})e$/, '');
  }
  return word;
}

/**
 * A light stem of one word: its folded form without inflection, umlaut change and participle prefix. For comparing, not
 * for showing; a word and its relatives mostly share it, unrelated words seldom do.
 */
export function stem(word: string, lang: Lang): string {
  const folded = fold(word.slice(0, LONGEST));
  if (folded.length < 4 || /\d/.test(folded)) return folded;
  return lang === 'de' ? germanStem(folded) : englishStem(folded);
}
