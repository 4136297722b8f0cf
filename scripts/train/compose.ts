import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../utils/language/message';
import type { IntentId } from '../../utils/reading/reading';
import { randomFrom } from './linear';
import type { Row } from './rows';

/** Sentences with `{slot}` and `(one|another)`, by intent and language. */
interface Composition {
  slots: Record<Lang, Record<string, string[]>>;
  intents: Record<IntentId, Record<Lang, string[]>>;
}

const FILE = join(import.meta.dirname, '..', '..', 'data', 'rows', 'composition.json');
/** What people put before and after; most put nothing. */
const BEFORE: Record<Lang, string[]> = {
  de: [
    '',
    '',
    '',
    '',
    '',
    'Hallo, ',
    'Guten Tag, ',
    'Hi zusammen, ',
    'Sagt mal: ',
    'Puh. ',
    'ehrlich jetzt, ',
    'Servus, ',
  ],
  en: [
    '',
    '',
    '',
    '',
    '',
    'Hi, ',
    'Hello team, ',
    'Hey, ',
    'Honestly, ',
    'Right. ',
    'ok so ',
    'Good evening, ',
  ],
};
const AFTER = ['', '', '', '', '.', '.', '!', '!!', ' 🙈', ' 😊', ' …'];
const ANGRY = ['', '', '.', '.', '!', '!!!', ' 😡', ' 🙄', ' …'];
const PLEASED: readonly IntentId[] = ['praise', 'ugc', 'closing', 'offtopic', 'peer_help', 'suggestion'];
const SEED = 11;

/** Rows made of our own sentences, objects and tones: they teach the plain words that written rows leave out. */
export function composedRows(perSentence: number): Row[] {
  const { slots, intents } = JSON.parse(readFileSync(FILE, 'utf8')) as Composition;
  const random = randomFrom(SEED);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const fill = (sentence: string, lang: Lang): string =>
    sentence
      .replace(/\(([^()]+)\)/g, (_, list: string) => pick(list.split('|')))
      .replace(/\{(\w+)\}/g, (whole, slot: string) => pick(slots[lang][slot] ?? [whole]));
  const rows: Row[] = [];
  for (const [id, sentences] of Object.entries(intents) as [IntentId, Record<Lang, string[]>][])
    for (const lang of ['de', 'en'] as const)
      for (const sentence of sentences[lang])
        for (let i = 0; i < perSentence; i++) {
          const body = fill(sentence, lang);
          const closed = /[.!?]$/.test(body) ? '' : pick(PLEASED.includes(id) ? AFTER : ANGRY);
          const text = `${pick(BEFORE[lang])}${body}${closed}`;
          rows.push({
            id: `${id}-${lang}-${rows.length}`,
            lang,
            text: random() < 0.35 ? text.toLowerCase() : text,
            intents: [id],
          });
        }
  return rows;
}
