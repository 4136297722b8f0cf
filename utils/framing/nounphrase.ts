import type { Register } from '../language/message';
import type { Gender, KnownNoun } from '../language/nouns';
import { lookUpThing } from '../reading/facts/nouns';

type Case = 'nominative' | 'accusative' | 'dative';
type Form = Gender | 'plural';
/** der; or dein, Ihr, euer by the form of address. */
export type ThingDeterminer = 'definite' | Register;

/** Endings of der, die, das; the possessives take the same where they have one. */
const ENDING: Record<Case, Record<Form, string>> = {
  nominative: { m: 'er', f: 'e', n: 'as', plural: 'e' },
  accusative: { m: 'en', f: 'e', n: 'as', plural: 'e' },
  dative: { m: 'em', f: 'er', n: 'em', plural: 'en' },
};

function determined(determiner: ThingDeterminer, kase: Case, form: Form): string {
  const ending = ENDING[kase][form];
  if (determiner === 'definite') return ending === 'e' ? 'die' : `d${ending}`;
  const bare = ending === 'as' || (kase === 'nominative' && form === 'm');
  const tail = bare ? '' : ending;
  return { du: 'dein', sie: 'Ihr', ihr: tail ? 'eur' : 'euer' }[determiner] + tail;
}

/** An adjective after der (weak) or after dein, Ihr, euer (mixed). */
function adjectiveEnding(determiner: ThingDeterminer, kase: Case, form: Form): string {
  if (form === 'plural' || kase === 'dative') return 'en';
  if (kase === 'accusative' && form === 'm') return 'en';
  if (determiner === 'definite') return 'e';
  return { m: 'er', f: 'e', n: 'es' }[form];
}

function inflected({ singular, plural, weak }: KnownNoun, kase: Case, form: Form): string | null {
  if (form === 'plural') {
    if (!plural) return null;
    return kase === 'dative' && !/[nsa]$/.test(plural) ? `${plural}n` : plural;
  }
  if (!weak || kase === 'nominative') return singular;
  return /(?:e|r)$/.test(singular) ? `${singular}n` : `${singular}en`;
}

/**
 * A German noun phrase for a thing a comment names, such as "der blauen Jacke" or "Ihre Schuhe". Takes the noun in its
 * dictionary form, singular or plural, and the stem of an adjective ("blau"). `null` when gender or number is not safe.
 */
export function thingPhrase(
  noun: string,
  options: { case: Case; determiner: ThingDeterminer; number?: 'singular' | 'plural'; adjective?: string },
): string | null {
  const found = lookUpThing(noun);
  const number = options.number ?? found?.number;
  if (!found || !number) return null;
  const form: Form = number === 'plural' ? 'plural' : found.gender;
  const word = inflected(found, options.case, form);
  if (word === null) return null;
  const { case: kase, determiner, adjective } = options;
  const middle = adjective ? `${adjective}${adjectiveEnding(determiner, kase, form)} ` : '';
  return `${determined(determiner, kase, form)} ${middle}${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
