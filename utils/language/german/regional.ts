import type { Country } from '../../library/voice';
import type { Lang } from '../message';
import { austrianWords } from './austrian';
import { aroundAddresses, aroundQuotes } from './kept';
import { swissFigures, swissSpelling, swissWords, withoutEszett } from './swiss';

/**
 * A text as it is spelled in this country: for Switzerland no ß, and in German «…» instead of „…“; elsewhere the text as it is.
 * For what a person wrote: no word is exchanged. Web addresses, @names and `{slots}` stay. Idempotent.
 */
export function regionalSpelling(text: string, country: Country, language: Lang = 'de'): string {
  if (country !== 'CH') return text;
  return aroundAddresses(text, language === 'de' ? swissSpelling : withoutEszett);
}

/**
 * German as it is written in this country, words, sums and times too: for texts of ours, which were first written for Germany.
 * A word is exchanged only where gender, case and ending are certain; quoted words keep theirs. Idempotent.
 */
export function regionalGerman(text: string, country: Country): string {
  if (country === 'AT') return aroundQuotes(text, austrianWords);
  if (country !== 'CH') return text;
  return regionalSpelling(
    aroundQuotes(text, (rest) => swissFigures(swissWords(rest))),
    country,
  );
}
