/** Changes words of one country into those of another. */
export type Rewording = (text: string) => string;

const WORD_START = '(?<![\\p{L}\\p{N}#-])';
const WORD_END = '(?![\\p{L}\\p{N}-])';
/** A name follows: "Krankenhaus Nord" is what it is called. Words of address are none. */
const NO_NAME = '(?! (?!(?:Sie|Ihnen|Ihr\\p{Ll}{0,2}|Du|Dir|Dein\\p{Ll}{0,2})(?!\\p{L}))\\p{Lu}\\p{Ll})';

/** The word, with a capital if the one that stood there has one. */
function likeThis(found: string, word: string): string {
  const first = found.charAt(0);
  return (first === first.toUpperCase() ? word.charAt(0).toUpperCase() : word.charAt(0)) + word.slice(1);
}

function pairsOf(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split(/[\n,]+/).flatMap((pair) => {
      const [from, to] = pair.split('>').map((word) => word.trim());
      return from && to ? [[from, to] as const] : [];
    }),
  );
}

/**
 * Whole words, form by form: "Januar > Jänner, Januars > Jänners". Only words of the same gender belong here, or plurals
 * that fit every case. ß in a word of the list also stands for ss.
 */
export function words(list: string): Rewording {
  return replacing(list, NO_NAME, (word) => word);
}

/** Verbs and adjectives, which may start a sentence and stand before any word. */
export function lowerWords(list: string): Rewording {
  return replacing(list, '', (word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`);
}

function replacing(list: string, behind: string, spelled: (word: string) => string): Rewording {
  const pairs = new Map([...pairsOf(list)].map(([from, to]) => [key(from), to]));
  const alternatives = [...pairs.keys()].map((word) => spelled(word).replaceAll('ss', '(?:ss|ß)'));
  const pattern = new RegExp(`${WORD_START}(?:${alternatives.join('|')})${WORD_END}${behind}`, 'gu');
  return (text) =>
    text.replaceAll(pattern, (found) => {
      const word = pairs.get(key(found)) ?? pairs.get(key(found.charAt(0).toLowerCase() + found.slice(1)));
      return word ? likeThis(found, word) : found;
    });
}

const key = (word: string) => word.replaceAll('ß', 'ss');

/** One after the other. */
export const all =
  (...rewordings: readonly Rewording[]): Rewording =>
  (text) =>
    rewordings.reduce((changed, reword) => reword(changed), text);
