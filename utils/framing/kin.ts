import type { Lang, Register } from '../language/message';

/** Somebody close, in the cases a sentence needs: deiner Mutter, Ihre Mutter; `your mum`. */
export interface KinForms {
  nom: string;
  acc: string;
  dat: string;
}

type Gender = 'm' | 'f' | 'n';

/** What people call those close to them, by how a stranger names them back. */
const GERMAN: readonly [RegExp, Gender, string][] = [
  [/^(?:mutter|mama|mutti|mami|mueter)$/i, 'f', 'Mutter'],
  [/^(?:vater|papa|papi|vati|vatter)$/i, 'm', 'Vater'],
  [/^(?:oma|omi|großmutter|grossmutter|grosi)$/i, 'f', 'Großmutter'],
  [/^(?:opa|opi|großvater|grossvater)$/i, 'm', 'Großvater'],
  [/^(?:tochter|kleine|tochta)$/i, 'f', 'Tochter'],
  [/^(?:sohn|kleiner|kleinen|bub|bueb|bua)$/i, 'm', 'Sohn'],
  [/^(?:kind|baby|chind)$/i, 'n', 'Kind'],
  [/^(?:mann|ehemann|göttergatte)$/i, 'm', 'Mann'],
  [/^(?:frau|ehefrau)$/i, 'f', 'Frau'],
  [/^(?:bruder)$/i, 'm', 'Bruder'],
  [/^(?:partner|lebensgefährte)$/i, 'm', 'Partner'],
  [/^partnerin$/i, 'f', 'Partnerin'],
  [/^(?:schwester)$/i, 'f', 'Schwester'],
  [/^(?:enkel|enkelkind)$/i, 'm', 'Enkel'],
  [/^(?:enkelin)$/i, 'f', 'Enkelin'],
  [/^(?:schwiegermutter)$/i, 'f', 'Schwiegermutter'],
  [/^(?:hund|dackel|welpe|rüde)$/i, 'm', 'Hund'],
  [/^(?:katze|büsi)$/i, 'f', 'Katze'],
  [/^(?:kater)$/i, 'm', 'Kater'],
];

const ENGLISH: readonly [RegExp, string][] = [
  [/^(?:mum|mam|mummy)$/i, 'mum'],
  [/^(?:mom|momma|mommy|mama)$/i, 'mom'],
  [/^mother$/i, 'mother'],
  [/^(?:dad|daddy|pop)$/i, 'dad'],
  [/^father$/i, 'father'],
  [/^(?:nan|nana|gran|granny|grandma|grandmother)$/i, 'grandmother'],
  [/^(?:grandad|grandpa|grandfather)$/i, 'grandfather'],
  [/^daughter$/i, 'daughter'],
  [/^(?:son|lad|boy)$/i, 'son'],
  [/^girl$/i, 'daughter'],
  [/^partner$/i, 'partner'],
  [/^(?:fiance|fiancé)$/i, 'fiancé'],
  [/^(?:fiancee|fiancée)$/i, 'fiancée'],
  [/^(?:baby|toddler|kid|child)$/i, 'child'],
  [/^(?:husband|hubby)$/i, 'husband'],
  [/^wife$/i, 'wife'],
  [/^brother$/i, 'brother'],
  [/^sister$/i, 'sister'],
  [/^grandson$/i, 'grandson'],
  [/^granddaughter$/i, 'granddaughter'],
  [/^(?:dog|pup|puppy|spaniel|labrador|terrier)$/i, 'dog'],
  [/^(?:cat|kitten)$/i, 'cat'],
];

const GERMAN_OWN =
  /(?<!\p{L})(?:meine?[mnrs]?|unsere?[mnrs]?|mei|mini?|mis|unsa)\s+(?:\p{Ll}+e[nmr]?\s+)?(\p{L}+)/giu;
const ENGLISH_OWN =
  /\b(?:my|our)\s+(?:(?:\d+|late|little|elderly|poor|own|two|three|four|five|six)[ -]?(?:year[ -]old)?\s+)?([a-zé]+)/gi;

/** The first person close to the writer, or animal, that a comment names as theirs; `null` where there is none. */
export function kinOf(comment: string, language: Lang, register: Register | null): KinForms | null {
  if (language === 'en') {
    for (const [, word = ''] of comment.matchAll(ENGLISH_OWN)) {
      const name = ENGLISH.find(([pattern]) => pattern.test(word))?.[1];
      if (name) return { nom: `your ${name}`, acc: `your ${name}`, dat: `your ${name}` };
    }
    return null;
  }
  const stem = { du: 'dein', sie: 'Ihr', ihr: 'eur' }[register ?? 'sie'];
  const bare = register === 'ihr' ? 'euer' : stem;
  for (const [, word = ''] of comment.matchAll(GERMAN_OWN)) {
    const found = GERMAN.find(([pattern]) => pattern.test(word) || pattern.test(word.replace(/e?s$/, '')));
    if (!found) continue;
    const [, gender, name] = found;
    if (gender === 'f') return { nom: `${stem}e ${name}`, acc: `${stem}e ${name}`, dat: `${stem}er ${name}` };
    return {
      nom: `${bare} ${name}`,
      acc: gender === 'm' ? `${stem}en ${name}` : `${bare} ${name}`,
      dat: `${stem}em ${name}`,
    };
  }
  return null;
}
