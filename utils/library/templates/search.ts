import MiniSearch, { type Query } from 'minisearch';
import { INTENT_WORDS } from '../../framing/guide';
import type { Lang } from '../../language/message';
import { fold, stem } from '../../language/stem';
import { isStopWord } from '../../language/stopwords';
import { INTENT_IDS, type IntentId } from '../../reading/reading';
import { FRAMING_SEARCH_WORDS, INTENT_SEARCH_WORDS } from './search-words';
import type { TeamTemplate } from './template';

/** A template with the key it has in the log. */
export interface KeyedTemplate {
  key: string;
  template: TeamTemplate;
}

export interface TemplateSearch {
  /**
   * Keys of the templates that all words are found in, best first. The last words may be unfinished; where little is found, small
   * slips in spelling are overlooked. Nothing asked: all keys, in the order they were given.
   */
  search(words: string): string[];
  /**
   * Takes templates in, one by one, for as long as `more` says so, so that a large library holds nobody up; a search takes in what
   * is left first. Returns whether all are in.
   */
  grow(more: () => boolean): boolean;
}

interface Fields {
  key: string;
  title: string;
  text: string;
  purpose: string;
  notes: string;
  owner: string;
}

const FIELDS: (keyof Fields)[] = ['title', 'text', 'purpose', 'notes', 'owner'];
const BOOST: Partial<Record<keyof Fields, number>> = { title: 4, purpose: 2, owner: 2, notes: 0.5 };
/** With fewer finds than this, slips in spelling are looked for, which costs more. */
const FEW = 3;
const MOST_WORDS = 12;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

const wordsOf = (text: string): string[] => text.normalize('NFC').match(WORD) ?? [];

/** A word as the index knows it: folded, and beside it as its stem, so that „Lieferung“ and „geliefert“ meet. */
function termsOf(word: string, languages: readonly Lang[]): string[] {
  return [...new Set([fold(word), ...languages.map((lang) => stem(word, lang))])];
}

const BOTH: readonly Lang[] = ['de', 'en'];

/** Turns texts into terms. Words come back thousands of times in a library; each is stemmed once. */
function indexer(): (text: string, languages: readonly Lang[]) => string {
  const known = new Map<string, string>();
  const terms = (word: string, languages: readonly Lang[]) => {
    const key = `${languages.join()} ${word}`;
    const found = known.get(key) ?? termsOf(word, languages).join(' ');
    known.set(key, found);
    return found;
  };
  return (text, languages) =>
    wordsOf(text)
      .map((word) => terms(word, languages))
      .join(' ');
}

function intentsOf(choice: string): readonly IntentId[] {
  if (choice.endsWith('.*')) return INTENT_IDS.filter((id) => id.startsWith(choice.slice(0, -1)));
  return INTENT_IDS.filter((id) => id === choice);
}

function purposeOf({ framing, intents }: TeamTemplate): string {
  const matters = intents
    .flatMap(intentsOf)
    .map((id) => `${INTENT_WORDS[id].de} ${INTENT_WORDS[id].en} ${INTENT_SEARCH_WORDS[id] ?? ''}`);
  return [FRAMING_SEARCH_WORDS[framing], ...matters].join(' ');
}

function queryFor(words: readonly string[], slips: boolean): Query {
  return {
    combineWith: 'AND',
    queries: words.map((word) => {
      const [typed = '', ...stems] = termsOf(word, BOTH);
      const long = typed.length >= 4;
      return {
        combineWith: 'OR',
        queries: [
          { queries: [typed], prefix: typed.length > 1, fuzzy: slips && long ? 0.25 : false },
          ...stems.map((term) => ({ queries: [term], prefix: false, fuzzy: false })),
        ],
      };
    }),
  };
}

/**
 * Makes a search over templates. Taking them in costs some milliseconds per hundred: make it once for a library, not per key
 * press, and let it `grow` in idle time.
 */
export function searchIndex(templates: readonly KeyedTemplate[]): TemplateSearch {
  const index = new MiniSearch<Fields>({
    idField: 'key',
    fields: FIELDS,
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
    searchOptions: { boost: BOOST, maxFuzzy: 2 },
  });
  const asIndexed = indexer();
  const fieldsOf = ({ key, template }: KeyedTemplate): Fields => {
    const own = [template.language];
    const slots = template.slots.map(({ example }) => example).join(' ');
    return {
      key,
      title: asIndexed(template.title, own),
      text: asIndexed(`${template.moves.map(({ text }) => text).join(' ')} ${slots}`, own),
      purpose: asIndexed(purposeOf(template), BOTH),
      notes: asIndexed(template.notes, own),
      owner: asIndexed(template.owner, []),
    };
  };
  let taken = 0;
  const grow = (more: () => boolean) => {
    for (let next = templates[taken]; next && more(); next = templates[taken]) {
      index.add(fieldsOf(next));
      taken += 1;
    }
    return taken === templates.length;
  };
  return {
    grow,
    search: (asked) => {
      grow(() => true);
      const all = wordsOf(asked).slice(0, MOST_WORDS);
      if (all.length === 0) return templates.map(({ key }) => key);
      // A word such as "die" says nothing, unless it is all there is.
      const telling = all.filter((word) => !BOTH.some((lang) => isStopWord(word, lang)));
      const words = telling.length > 0 ? telling : all;
      const exact = index.search(queryFor(words, false));
      const found = exact.length >= FEW ? exact : [...exact, ...index.search(queryFor(words, true))];
      return [...new Set(found.map(({ id }) => id as string))];
    },
  };
}
