import type { Gender } from '../nouns';
import { CASES, type Case, DETERMINER_ENDING, definiteArticle, isBare, possessive } from './determiner';
import type { Rewording } from './words';

/** A noun and what another country says instead, where the two differ in gender. */
export interface Regendered {
  /** Nominative singular; it must look the same in the accusative and dative. ß also stands for ss. */
  noun: string;
  gender: Gender;
  /** Nominative singular; the same holds. */
  instead: string;
  newGender: Gender;
}

/** After these a word that ends in -er (der, einer) is in the dative. */
const WITH_DATIVE = alternatives(
  'mit bei von aus nach zu seit ab gegenüber in an auf vor hinter neben über unter zwischen'.split(' '),
);
const CONTRACTED: Readonly<Record<string, readonly [preposition: string, article: string]>> = {
  zum: ['zu', 'dem'],
  zur: ['zu', 'der'],
  im: ['in', 'dem'],
  beim: ['bei', 'dem'],
  vom: ['von', 'dem'],
  am: ['an', 'dem'],
};
const SHORT = alternatives(Object.keys(CONTRACTED));
const CONTRACTION: Readonly<Record<string, string>> = {
  'zu der': 'zur',
  ...Object.fromEntries(
    Object.entries(CONTRACTED)
      .filter(([, [, article]]) => article === 'dem')
      .map(([short, parts]) => [parts.join(' '), short]),
  ),
};

const BARE = 'ein|kein|mein|dein|sein|ihr|Ihr|unser|eue?r';
const DETERMINER = new RegExp(`^(?:(d)(er|ie|en|em|as)|(${BARE})(e|en|em|er)?)$`);

/** Words that take up a noun of this gender; the plural looks like the feminine. "Sie kommt" is she, "Sie kommen" the reader. */
const TAKEN_UP: Readonly<Record<Gender, string>> = {
  m: '[eE]r|[iI]hn|[iI]hm|dessen',
  f: 'sie|Sie \\p{Ll}+t|ihr|ihre[nmrs]?|deren',
  n: '[eE]s|[iI]hm|dessen',
};
const RELATIVE: Readonly<Record<Gender, string>> = { m: 'der|den|dem', f: 'die|der', n: 'das|dem' };

function alternatives(words: readonly string[]): string {
  return words.map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`).join('|');
}

/**
 * Replaces a noun together with the determiner right before it: "mit der Straßenbahn", "mit dem Tram". It stays where the
 * determiner does not tell the case, where an adjective or a name stands beside it, and where a later word takes it up.
 */
export function regender({ noun, gender, instead, newGender }: Regendered): Rewording {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(${SHORT})|(?:(${WITH_DATIVE}) )?([dDeEkKmMsSiIuU]\\p{Ll}{1,6})) ` +
      `${noun.replaceAll('ß', '(?:ß|ss)')}(?![\\p{L}\\p{N}-]| \\p{Lu}\\p{Ll})`,
    'gu',
  );
  const takenUp = new RegExp(
    `(?<!\\p{L})(?:${TAKEN_UP[gender]})(?!\\p{L})|, (?:\\p{Ll}+ )?(?:${RELATIVE[gender]})(?!\\p{L})`,
    'u',
  );
  return (text) =>
    text.replaceAll(
      pattern,
      (found, contracted?: string, preposition?: string, determiner?: string, at = 0) => {
        if (takenUp.test(text.slice(at + found.length))) return found;
        const [lead, article] = contracted
          ? (CONTRACTED[contracted.toLowerCase()] ?? [])
          : [preposition, determiner];
        const changed = article && redetermined(article, gender, newGender, lead !== undefined);
        if (!changed) return found;
        const joined = lead ? `${lead} ${changed}` : changed;
        // "in der" has no short form; "im" is how one says it.
        const shorten = contracted !== undefined || gender === 'f';
        const before = (shorten && CONTRACTION[joined.toLowerCase()]) || joined;
        const first = found.charAt(0);
        const start = first === first.toUpperCase() ? before.charAt(0).toUpperCase() : before.charAt(0);
        return `${start}${before.slice(1)} ${instead}`;
      },
    );
}

/** The determiner for another gender in the same case; `null` where the case is not certain. */
function redetermined(
  determiner: string,
  gender: Gender,
  newGender: Gender,
  afterPreposition: boolean,
): string | null {
  const [, definite, ending, bareWord, possessiveEnding = ''] = DETERMINER.exec(lowerFirst(determiner)) ?? [];
  const bare = bareWord?.replace(/^eur$/, 'euer');
  const cases = CASES.filter((kase) =>
    definite
      ? definiteArticle(kase, gender) === `d${ending}`
      : bare && (isBare(kase, gender) ? '' : DETERMINER_ENDING[kase][gender]) === possessiveEnding,
  ).filter((kase) => gender !== 'f' || kase !== 'dative' || afterPreposition);
  const inCase = (kase: Case) =>
    bare ? possessive(bare, kase, newGender) : definiteArticle(kase, newGender);
  const forms = new Set(cases.map(inCase));
  const [form] = forms;
  return forms.size === 1 && form ? likeAddress(determiner, form) : null;
}

/** "Ihr" keeps its capital; every other determiner is written small. */
const lowerFirst = (word: string) =>
  /^Ihr/.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1);
const likeAddress = (was: string, word: string) =>
  /^Ihr/.test(was) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
