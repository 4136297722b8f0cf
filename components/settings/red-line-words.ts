import type { Guidelines, RedLine } from '../../utils/library/guidelines/guidelines';

/** The red lines that are plain words, as a list to edit. */
export const redLineWords = ({ redLines }: Guidelines): string[] =>
  redLines.filter(({ kind }) => kind === 'words').map(({ text }) => text);

/** The guidelines with these words as red lines; reasons stay with words that stay, patterns and topics stay as they are. */
export function withRedLineWords(guidelines: Guidelines, words: readonly string[]): Guidelines {
  const others = guidelines.redLines.filter(({ kind }) => kind !== 'words');
  const known = guidelines.redLines.filter(({ kind }) => kind === 'words');
  const ids = new Set(guidelines.redLines.map(({ id }) => id));
  const fresh = (text: string): RedLine => {
    let number = 1;
    while (ids.has(`r${number}`)) number += 1;
    ids.add(`r${number}`);
    return { id: `r${number}`, kind: 'words', text, words: [], reason: '' };
  };
  const lines = [...new Set(words)].map((text) => known.find((line) => line.text === text) ?? fresh(text));
  return { ...guidelines, redLines: [...lines, ...others] };
}
