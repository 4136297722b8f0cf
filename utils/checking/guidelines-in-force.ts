import type { OwnHelpLine, ParagraphId, RedLine, WordChoice } from '../library/guidelines/guidelines';
import type { GenderForm } from '../library/voice';
import type { CheckContext } from './checking';

/*
 * The rules of the team reach a check as its book (`context.guidelines`) or, from the command line, as single settings. Where
 * there is a book it counts alone.
 */

const ofSettings = new WeakMap<readonly string[], readonly RedLine[]>();
const NONE: readonly never[] = [];

/** The same list for the same words, so that what is made of it can be kept. */
function asRedLines(words: readonly string[]): readonly RedLine[] {
  const known = ofSettings.get(words);
  if (known) return known;
  const lines = words.map(
    (text, at): RedLine => ({ id: `s${at + 1}`, kind: 'words', text, words: [], reason: '' }),
  );
  ofSettings.set(words, lines);
  return lines;
}

/** What never goes out. The same array as long as the book is the same. */
export function redLinesOf({ guidelines, settings }: CheckContext): readonly RedLine[] {
  if (guidelines) return guidelines.redLines;
  return settings?.red_lines ? asRedLines(settings.red_lines) : NONE;
}

/** Words to avoid. The same array as long as the book is the same. */
export function wordChoicesOf({ guidelines }: CheckContext): readonly WordChoice[] {
  return guidelines?.words ?? NONE;
}

/** Help lines of the team's own, of all countries. */
export function ownHelpLinesOf({ guidelines }: CheckContext): readonly OwnHelpLine[] {
  return guidelines?.helpLines ?? NONE;
}

/** Public addresses and numbers that are personal data of nobody; numbers of help lines are among them. */
export function contactsOf({ guidelines, settings }: CheckContext): readonly string[] {
  if (!guidelines) return settings?.brand_contacts ?? NONE;
  return [...guidelines.contacts, ...guidelines.helpLines.map(({ number }) => number)];
}

export function genderFormOf({ guidelines, settings }: CheckContext): GenderForm | undefined {
  return guidelines ? guidelines.genderForm : settings?.gender_form;
}

/**
 * Whether it must not be confirmed in public that somebody is a customer, patient or client (handbook 3.3): always for a
 * practice and a law or tax office, for others as the book says.
 */
export function keepsSecrets({ guidelines, settings }: CheckContext): boolean {
  return guidelines?.secrecy === true || settings?.org === 'practice' || settings?.org === 'law';
}

/** The paragraph that a finding comes from, where there is a book that it can stand in. */
export function paragraph(context: CheckContext, id: ParagraphId): { guideline?: ParagraphId } {
  return context.guidelines ? { guideline: id } : {};
}
