import type { Lang } from '../language/message';
import { renderLiquid } from '../library/pack-liquid';
import { mark, markOpen, resolveMarks, withoutMarks } from './marks';
import type { Values } from './values';

type ValueId = keyof Omit<Values, 'topics'>;

/** What a value is called in an open slot, where the comment does not tell it. */
const VALUE_LABELS: Readonly<Record<ValueId, Readonly<Record<Lang, string>>>> = {
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
const VERB_LABELS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  be: { de: 'ist oder sind', en: 'is or are' },
  should: { de: 'sollte oder sollten', en: 'should' },
  may: { de: 'darf oder dürfen', en: 'may' },
};

const VALUE_IDS = Object.keys(VALUE_LABELS) as ValueId[];

/** An output, a tag, or a slot in single braces. */
const PART = /\{\{-?\s*([^{}]*?)\s*-?\}\}|(\{%[^{}]*%\})|\{([^{}]*)\}/g;

/**
 * The text of a team's move with its slots marked. A value of the comment stands where it is known, else a slot that says what
 * is missing; conditions take what is not known as false. Throws where the text is no template.
 */
export function renderOwn(text: string, values: Values, language: Lang): string {
  const source = withoutMarks(text).replaceAll(
    PART,
    (_, path: string | undefined, tag: string | undefined, label = '') =>
      tag ?? (path === undefined ? markOpen(label.trim(), label.trim()) : mark(path, '')),
  );
  const known: Record<string, unknown> = { ...values };
  const plain = Object.fromEntries(VALUE_IDS.map((id) => [id, known[id] ?? null]));
  return resolveMarks(renderLiquid(source, plain), ({ id, words }) =>
    words === '' ? writtenValue(id, values, language) : mark(id, words),
  );
}

function writtenValue(path: string, values: Values, language: Lang): string {
  const [id = '', form = ''] = path.split('.');
  const value = values[id as ValueId];
  const verb = VERB_LABELS[form]?.[language];
  if (value === undefined) return markOpen(id, verb ?? VALUE_LABELS[id as ValueId][language]);
  const words = typeof value === 'string' ? value : (value as unknown as Record<string, string>)[form];
  if (words === undefined) throw new Error(`No form "${form}" of "${id}"`);
  return verb ? words : mark(id, words);
}
