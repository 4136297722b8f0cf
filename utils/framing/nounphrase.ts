import { type Case, definiteArticle, type Form, possessive } from '../language/german/determiner';
import type { Register } from '../language/message';
import type { KnownNoun } from '../language/nouns';
import { lookUpThing } from '../reading/facts/nouns';

/** der; or dein, Ihr, euer by the form of address. */
export type ThingDeterminer = 'definite' | Register;

const YOUR: Readonly<Record<Register, string>> = { du: 'dein', sie: 'Ihr', ihr: 'euer' };

const determined = (determiner: ThingDeterminer, kase: Case, form: Form): string =>
  determiner === 'definite' ? definiteArticle(kase, form) : possessive(YOUR[determiner], kase, form);

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
