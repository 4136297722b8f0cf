import type { Lang } from '../language/message';
import type { Values } from './values';

export type ValueId = keyof Omit<Values, 'topics'>;

/** What a value is called in an open slot, where the comment does not tell it. */
export const VALUE_LABELS: Readonly<Record<ValueId, Readonly<Record<Lang, string>>>> = {
  name: { de: 'Name', en: 'name' },
  wait: { de: 'Wartezeit', en: 'how long they have waited' },
  silence: { de: 'Zeit ohne Antwort', en: 'time without an answer' },
  hold: { de: 'Zeit in der Warteschleife', en: 'time on hold' },
  queued: { de: 'Zeit in der Schlange', en: 'time in the queue' },
  delay: { de: 'Verspätung', en: 'how late it was' },
  life: { de: 'wie lange es gehalten hat', en: 'how long it lasted' },
  loyalty: { de: 'wie lange schon dabei', en: 'how long they have been with us' },
  goods: { de: 'Produkt oder Leistung', en: 'product or service' },
  theme: { de: 'Thema', en: 'topic' },
  place: { de: 'wo es war', en: 'where it was' },
  amount: { de: 'Betrag', en: 'amount' },
  since: { de: 'seit wann', en: 'since when' },
  silent: { de: 'seit wann ohne Antwort', en: 'since when without an answer' },
  day: { de: 'an welchem Tag', en: 'on which day' },
  times: { de: 'wie oft', en: 'how often' },
  asked: { de: 'wie oft nachgefragt', en: 'how often they asked' },
  charged: { de: 'wie oft abgebucht', en: 'how often it was charged' },
  person: { de: 'wer gelobt wird', en: 'who is praised' },
  quote: { de: 'Worte aus dem Kommentar', en: 'words from the comment' },
  said: { de: 'was gesagt wurde', en: 'what was said' },
  kin: { de: 'um wen es geht', en: 'who it is about' },
  patient: { de: 'wer betroffen ist', en: 'who is affected' },
  help: { de: 'Hilfsangebot mit Nummer', en: 'help line with its number' },
};

/** A verb that agrees with a value that is not known. */
export const VERB_LABELS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  be: { de: 'ist oder sind', en: 'is or are' },
  should: { de: 'sollte oder sollten', en: 'should' },
  may: { de: 'darf oder dürfen', en: 'may' },
};

/** A template as people read it: what a value would say in place of its path, no conditions. */
export function readable(text: string, language: Lang): string {
  return text
    .replaceAll(/\{%[^{}]*%\}/g, '')
    .replaceAll(/\{\{-?\s*([^{}.\s]*)[^{}]*\}\}/g, (_, id: string) => {
      const known = Object.hasOwn(VALUE_LABELS, id);
      return `{${known ? VALUE_LABELS[id as ValueId][language] : id}}`;
    });
}
