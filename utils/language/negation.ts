import type { Text } from './text';

const NEGATORS = {
  de: /^(?:nicht|nich|ned|net|nöd|nöt|nit|nid|kein\p{L}*|kei|keen\p{L}*|nie|niemals|niemand\p{L}*|nirgend\p{L}*|ohne|weder|kaum|nix|nichts)$/iu,
  en: /^(?:not|no|never|none|nobody|nothing|neither|nor|without|hardly|barely|cannot|\p{L}+n't|(?:do|does|did|is|was|are|were|would|could|should|have|has|had|ca|wo|ai)nt)$/iu,
} as const;
const AFTER_VERB = /^(?:nicht|nich|ned|net|nöd|nöt|nit|nid)$/iu;
/** After these a denying word denies nothing: "not only", "nicht nur", "no wonder", "kein Wunder". */
const NO_DENIAL = /^(?:nur|only|just|bloß|bloss|wunder|wonder|doubt|zweifel|zuletzt|umsonst)$/iu;
const CLAUSE_END = /[.!?;,:\n–]/u;
/** Words between the denying word and what it denies. */
const REACH = 3;

/** Index of the first word that ends after `offset`, or the number of words. */
function wordIndexAt(text: Text, offset: number): number {
  let low = 0;
  let high = text.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((text.words[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Whether the word that begins at `start` stands under a negation of its own clause: a denying word at most three
 * words before it, or, in German, up to two words after it ("freut mich nicht").
 */
export function isNegated(text: Text, start: number): boolean {
  const { words, plain, lang } = text;
  const at = wordIndexAt(text, start);
  if (at >= words.length) return false;
  const denies = (index: number, denying: RegExp): boolean =>
    denying.test(words[index]?.text ?? '') && !NO_DENIAL.test(words[index + 1]?.text ?? '');
  const clauseEndsBefore = (index: number): boolean =>
    CLAUSE_END.test(plain.slice(words[index - 1]?.end, words[index]?.start));
  for (let index = at; index > Math.max(0, at - REACH); index--) {
    if (clauseEndsBefore(index)) break;
    if (denies(index - 1, NEGATORS[lang])) return true;
  }
  if (lang !== 'de') return false;
  for (let index = at + 1; index <= at + 2 && index < words.length; index++) {
    if (clauseEndsBefore(index)) return false;
    if (denies(index, AFTER_VERB)) return true;
  }
  return false;
}
