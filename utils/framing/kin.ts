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
  /(?<!\p{L})(?:meine?[mnrs]?|unsere?[mnrs]?|mei|mini?|mis|unsa)\s+(\p{L}+)(?:\s+(\p{L}+))?/giu;
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
  for (const match of comment.matchAll(GERMAN_OWN)) {
    const found = germanKin(match);
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

/** "meine kleine Schwester" is the sister; "meine Kleine" stands alone. */
function germanKin([, first = '', second = '']: RegExpExecArray): (typeof GERMAN)[number] | undefined {
  const named = (word: string) =>
    GERMAN.find(([pattern]) => pattern.test(word) || pattern.test(word.replace(/e?s$/, '')));
  return (/^\p{Ll}+e[nmr]?$/u.test(first) ? named(second) : undefined) ?? named(first);
}

const HARMED: Record<Lang, RegExp> = {
  de: /verletz|geschnitten|verbrannt|verbrüht|gestürzt|verschluckt|erstickt|gebissen|erbrochen|erbricht|übergeben|gebrochen|gekotzt|übel|schlecht|krank|notaufnahme|klinik|notarzt|genäht|stiche|blut|schmerz|ausschlag|allerg|atemnot|juck|pustel|pickel|quaddel|durchfall|fieber|reaktion|geschwollen|splitter|scherbe|draht|glas|metall|stromschlag|gestochen|eingeklemmt|bauchweh|magen/iu,
  en: /\b(?:injur\w+|cut|burn\w*|scald\w*|fell|fallen|swallow\w*|chok\w+|bit|bitten|vomit\w*|sick|ill|poorly|threw up|hospital|a&e|er|vet|stitches|bleed\w*|blood|pain|rash|hives|allerg\w+|reaction|swollen|swelled|anaphyla\w+|glass|metal|shard|wire|shock|stung|trapped|hurt|upset|stomach|breathe|breathing|mouth|tooth|tongue|fever)\b/i,
};
/** They helped or saw it; the harm was somebody else's. */
const HELPED: Record<Lang, RegExp> = {
  de: /(?<!\p{L})(?:mich|mir)(?!\p{L})|(?<!\p{L})(?:hat|haben|musste|mussten)\s(?:\p{L}+\s){0,4}(?:gerufen|rufen|gefahren|fahren|gebracht|bringen|gefunden|gesehen|geholfen|helfen|benutzen|geben|holen|geholt|setzen|gesetzt)/iu,
  en: /\b(?:me|had to (?:use|call|drive|take|bring|give|get|help)|called|drove|took|rushed|found|saw|helped|gave|used)\b/i,
};
/** It is the writer who was harmed. */
const WRITER: Record<Lang, RegExp> = {
  de: /(?<!\p{L})(?:mein(?:e[mnrs]?)? (?:hals|hand|finger|zahn|mund|lippen?|gesicht|haut|bauch|magen|zunge|auge|arm|bein|fuß)|lag ich|ich lag|ich (?:bin|hab|habe|war|hatte|musste) (?:\p{L}+ ){0,4}(?:verletzt|geschnitten|verbrannt|gestürzt|krank|klinik|krankenhaus|notaufnahme|ausschlag|atemnot|erbrochen|übergeben)|mir (?:ist|war|wurde) (?:\p{L}+ ){0,3}(?:schlecht|übel))(?!\p{L})/iu,
  en: /\b(?:my (?:throat|hand|finger|tooth|mouth|lips?|face|skin|stomach|tongue|eye|arm|leg|foot|airway)|throat closed|i (?:was|got|had|ended up|nearly|almost|cut|burn\w+|chok\w+|collapsed|fell|couldn't|could not|can't) (?:[\w']+ ){0,4}(?:sick|ill|hurt|hospital|a&e|reaction|died|breathe|rash|injured|myself|burn\w*|stitches))\b/i,
};

/** Whether the one whom `kinOf` finds is the one who was harmed. Unsure: no. Takes the straightened comment. */
export function isPatient(comment: string, language: Lang): boolean {
  if (WRITER[language].test(comment)) return false;
  return comment
    .split(/[.!?\n]+/)
    .filter((sentence) => kinOf(sentence, language, null))
    .some((sentence) => HARMED[language].test(sentence) && !HELPED[language].test(sentence));
}
