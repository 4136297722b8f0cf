import { NOUNS } from './nounlist';

export type Gender = 'm' | 'f' | 'n';
export type GrammaticalCase = 'nominative' | 'accusative' | 'dative' | 'genitive';
export type GrammaticalNumber = 'singular' | 'plural';
/** der; dieser; ein; dein, Ihr, euer (by form of address); unser; nothing. */
export type Determiner = 'definite' | 'demonstrative' | 'indefinite' | 'du' | 'sie' | 'ihr' | 'our' | 'none';

interface Noun {
  gender: Gender;
  singular: string;
  /** `null` where no plural is in use. */
  plural: string | null;
  weak: boolean;
}

function umlauted(stem: string): string {
  return stem.replace(/^(.*?)(au|[aouAOU])(?=[^aouAOU]*$)/, (_, before: string, vowel: string) => {
    const changed: Record<string, string> = { au: 'äu', a: 'ä', o: 'ö', u: 'ü', A: 'Ä', O: 'Ö', U: 'Ü' };
    return before + changed[vowel];
  });
}

function pluralOf(singular: string, code: string): string | null {
  if (code === '!') return null;
  if (code === '=') return singular;
  if (/^\p{Lu}/u.test(code)) return code;
  return code.startsWith('^') ? umlauted(singular) + code.slice(1) : singular + code;
}

const SINGULARS = new Map<string, Noun>();
const PLURALS = new Map<string, Noun>();
for (const gender of ['f', 'm', 'n'] as const) {
  for (const entry of NOUNS[gender].split(',')) {
    const [word = '', code = '!'] = entry.trim().split(/\s+/);
    const weak = word.startsWith('~');
    const singular = weak ? word.slice(1) : word;
    const noun: Noun = { gender, singular, plural: pluralOf(singular, code), weak };
    SINGULARS.set(singular.toLowerCase(), noun);
    if (noun.plural) PLURALS.set(noun.plural.toLowerCase(), noun);
  }
}

/** Endings that fix the gender, with the plural they take. */
const SUFFIXES: readonly [RegExp, Gender, string][] = [
  [/(?:ung|heit|keit|schaft|ion|tät|enz|anz)$/, 'f', 'en'],
  [/(?:chen|lein)$/, 'n', '='],
  [/(?:ling)$/, 'm', 'e'],
];
const NO_SUFFIX =
  /(?:sprung|schwung|dung|schanz|kranz|glanz|tanz|schwanz|lenz|stadion|spion|skorpion|champion|knochen|kuchen|drachen|rachen|wochen|sachen|rochen|machen|kochen|lachen|brechen|sprechen|zeichen)$/;
/** Words that end like a noun of the list and are none of its compounds. */
const NO_COMPOUND =
  /^(?:verdacht|andacht|vollmacht|mitternacht|wegen|kapital|literatur|kamerad|polizei|konzern|bambus|globus)$/;
const SHORT_HEADS = new Set(['zug', 'bus', 'abo', 'app', 'tag', 'tür']);

export interface KnownNoun {
  gender: Gender;
  /** `null` where singular and plural look the same ("Brötchen"). */
  number: GrammaticalNumber | null;
  singular: string;
  plural: string | null;
  weak: boolean;
  /** Where the head of the compound begins; 0 for a simple noun. */
  head: number;
}

function known(noun: Noun, word: string, form: GrammaticalNumber, head: number): KnownNoun {
  const front = word.slice(0, head);
  const attach = (part: string) =>
    front && !front.endsWith('-') ? front + part.toLowerCase() : front + part;
  return {
    gender: noun.gender,
    number: noun.singular === noun.plural ? null : form,
    singular: attach(noun.singular),
    plural: noun.plural && attach(noun.plural),
    weak: noun.weak,
    head,
  };
}

/**
 * What is known of a German noun: by the list, as a compound by its head ("Winterjacke"), or by an ending that fixes the
 * gender. `null` for everything else; no guesses.
 */
export function lookUpNoun(word: string): KnownNoun | null {
  const lower = word.toLowerCase();
  if (!/^[\p{L}-]{2,40}$/u.test(word)) return null;
  const simple = SINGULARS.get(lower);
  if (simple) return known(simple, word, 'singular', 0);
  const plural = PLURALS.get(lower);
  if (plural) return known(plural, word, 'plural', 0);
  if (NO_COMPOUND.test(lower)) return null;
  for (let head = 3; head <= lower.length - 3; head++) {
    const rest = lower.slice(head);
    if (rest.length === 3 && !SHORT_HEADS.has(rest)) continue;
    const bySingular = SINGULARS.get(rest);
    if (bySingular) return known(bySingular, word, 'singular', head);
    const byPlural = PLURALS.get(rest);
    if (byPlural) return known(byPlural, word, 'plural', head);
  }
  if (!/^\p{Lu}/u.test(word) || lower.length < 6 || NO_SUFFIX.test(lower)) return null;
  for (const [ending, gender, code] of SUFFIXES) {
    if (ending.test(lower)) {
      const made: Noun = { gender, singular: word, plural: pluralOf(word, code), weak: false };
      return known(made, word, 'singular', 0);
    }
  }
  return null;
}

/** Grammatical gender of a German noun in its singular or plural form; `null` when not known for certain. */
export function genderOf(noun: string): Gender | null {
  return lookUpNoun(noun)?.gender ?? null;
}

const ARTICLE: Record<GrammaticalCase, Record<Gender | 'plural', string>> = {
  nominative: { m: 'er', f: 'e', n: 'as', plural: 'e' },
  accusative: { m: 'en', f: 'e', n: 'as', plural: 'e' },
  dative: { m: 'em', f: 'er', n: 'em', plural: 'en' },
  genitive: { m: 'es', f: 'er', n: 'es', plural: 'er' },
};

function determinerFor(
  determiner: Determiner,
  kase: GrammaticalCase,
  gender: Gender | 'plural',
): string | null {
  const ending = ARTICLE[kase][gender];
  switch (determiner) {
    case 'none':
      return '';
    case 'definite':
      return ending === 'e' ? 'die' : `d${ending}`;
    case 'demonstrative':
      return `dies${ending === 'as' ? 'es' : ending}`;
    default: {
      if (determiner === 'indefinite' && gender === 'plural') return null;
      // "ein" and the possessives have no ending where the article is der (nominative) or das.
      const bare = ending === 'as' || (kase === 'nominative' && gender === 'm');
      const tail = bare ? '' : ending;
      const stem = { indefinite: 'ein', du: 'dein', sie: 'Ihr', ihr: tail ? 'eur' : 'euer', our: 'unser' }[
        determiner
      ];
      return stem + tail;
    }
  }
}

function inflected(noun: KnownNoun, kase: GrammaticalCase, number: GrammaticalNumber): string | null {
  if (number === 'plural') {
    if (!noun.plural) return null;
    return kase === 'dative' && !/[ns]$/.test(noun.plural) ? `${noun.plural}n` : noun.plural;
  }
  const { singular, gender, weak } = noun;
  if (weak) {
    if (kase === 'nominative') return singular;
    return /(?:e|r)$/.test(singular) ? `${singular}n` : `${singular}en`;
  }
  if (kase !== 'genitive' || gender === 'f') return singular;
  if (/nis$/.test(singular)) return `${singular}ses`;
  // Foreign nouns in -s, -x, -z and abbreviations have no genitive that is safe to write.
  if (/(?:[^a]us|os|(?<!gl|\bg)as|[^e]is)$/i.test(singular) || /\p{Lu}$/u.test(singular)) return null;
  return /(?:s|ß|x|z|sch)$/.test(singular) ? `${singular}es` : `${singular}s`;
}

/**
 * A German noun phrase such as "deinem Paket" or "Ihre Schuhe". Give the noun in its singular or plural dictionary form.
 * `null` when gender, number or form is not safe: then leave the slot open or choose a sentence without the noun.
 */
export function nounPhrase(
  noun: string,
  options: { case: GrammaticalCase; determiner: Determiner; number?: GrammaticalNumber },
): string | null {
  const found = lookUpNoun(noun);
  if (!found) return null;
  const number = options.number ?? found.number;
  if (!number) return null;
  const word = inflected(found, options.case, number);
  const determiner = determinerFor(
    options.determiner,
    options.case,
    number === 'plural' ? 'plural' : found.gender,
  );
  if (word === null || determiner === null) return null;
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return determiner ? `${determiner} ${capital}` : capital;
}
