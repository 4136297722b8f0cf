import type { Gender } from '../nouns';

export const CASES = ['nominative', 'accusative', 'dative'] as const;
export type Case = (typeof CASES)[number];
export type Form = Gender | 'plural';

/** Endings of der, die, das; dein, unser and their like take the same where they have one. */
export const DETERMINER_ENDING: Readonly<Record<Case, Readonly<Record<Form, string>>>> = {
  nominative: { m: 'er', f: 'e', n: 'as', plural: 'e' },
  accusative: { m: 'en', f: 'e', n: 'as', plural: 'e' },
  dative: { m: 'em', f: 'er', n: 'em', plural: 'en' },
};

/** der, die, das in this case. */
export function definiteArticle(kase: Case, form: Form): string {
  const ending = DETERMINER_ENDING[kase][form];
  return ending === 'e' ? 'die' : `d${ending}`;
}

/** ein, dein, unser … have no ending here: "dein Hund", "dein Paket". */
export const isBare = (kase: Case, form: Form): boolean =>
  (form === 'm' && kase === 'nominative') || (form === 'n' && kase !== 'dative');

/** A determiner like ein, from its bare form: mein, Ihr, unser, euer, kein. */
export function possessive(bare: string, kase: Case, form: Form): string {
  if (isBare(kase, form)) return bare;
  return (bare === 'euer' ? 'eur' : bare) + DETERMINER_ENDING[kase][form];
}
