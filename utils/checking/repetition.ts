import { fold } from '../language/stem';
import type { Text } from '../language/text';
import { parseText } from '../language/text';
import type { HistoryTurn } from './checking';

const GRAM = 3;
/** Texts shorter than this are alike by chance: "Danke dir, Lena!" */
const LEAST_WORDS = 6;

function grams(words: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i + GRAM <= words.length; i += 1) found.add(words.slice(i, i + GRAM).join(' '));
  return found;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const gram of a) if (b.has(gram)) shared += 1;
  return shared / (a.size + b.size - shared);
}

export interface Repetition {
  /** Jaccard similarity of word 3-grams, 0 to 1. */
  similarity: number;
  sameThread: boolean;
}

/** The own earlier reply that is most like the draft, in this conversation and elsewhere (handbook P19). */
export function mostAlike(draft: Text, history: readonly HistoryTurn[]): Repetition[] {
  const words = draft.words.map((word) => fold(word.text));
  if (words.length < LEAST_WORDS) return [];
  const own = grams(words);
  return history
    .filter((turn) => turn.from === 'us')
    .map((turn) => ({
      similarity: jaccard(
        own,
        grams(parseText(turn.text.normalize('NFC'), draft.lang).words.map((w) => fold(w.text))),
      ),
      sameThread: turn.sameThread ?? true,
    }))
    .sort((a, b) => b.similarity - a.similarity);
}
