import { lookUpNoun } from './nouns';

export interface Compound {
  /** "Paket" of "Paketlieferung", without a linking -s. */
  modifier: string;
  /** "Lieferung". */
  head: string;
}

/** Takes a German compound apart at a head known from the noun list; `null` for a simple or unknown word. */
export function splitCompound(word: string): Compound | null {
  const noun = lookUpNoun(word);
  if (!noun || noun.head < 3) return null;
  const modifier = word.slice(0, noun.head).replace(/-$/, '');
  // The linking -s goes when what is left is a noun of its own ("Lieferung|s|zeit").
  const unlinked =
    modifier.endsWith('s') && lookUpNoun(modifier.slice(0, -1)) ? modifier.slice(0, -1) : modifier;
  return { modifier: unlinked, head: word.slice(noun.head) };
}
