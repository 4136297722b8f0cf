/** Stands for a kept part while the rest is changed. A noncharacter: no text holds it, and one that does gets it back. */
const HOLE = '\ufdd0';

const BEHIND_WORD = '(?<![\\p{L}\\p{N}.-])';
const PATH = '[^\\s<>"„“”«»‹›]';
/** Addresses, mentions and open slots: changed, they would lead nowhere. */
const FIXED = [
  `(?:https?:\\/\\/|www\\.)${PATH}+`,
  `${BEHIND_WORD}[\\p{L}\\p{N}._%+-]{0,64}@[\\p{L}\\p{N}._-]+`,
  `${BEHIND_WORD}(?:[\\p{L}\\p{N}-]{1,63}\\.){1,6}(?:de|at|ch|li|com|org|net|eu|info|io|app|shop|swiss|wien)(?![\\p{L}\\p{N}])(?:\\/${PATH}*)?`,
  '\\{[^{}\\n]{1,120}\\}',
].join('|');
const QUOTED =
  '„[^„“”\\n]{1,300}[“”]|“[^“”\\n]{1,300}”|«[^«»\\n]{1,300}»|"[^"\\n]{1,300}"|‚[^‚‘\\n]{1,300}‘|‹[^‹›\\n]{1,300}›';

const ADDRESSES = new RegExp(`${FIXED}|${HOLE}`, 'gu');
const ADDRESSES_AND_QUOTES = new RegExp(`${FIXED}|${QUOTED}|${HOLE}`, 'gu');

/** Changes a text around its web addresses, @names and `{slots}`. `change` must keep every U+FDD0 where it stands. */
export const aroundAddresses = (text: string, change: (rest: string) => string): string =>
  around(text, ADDRESSES, change);

/** The same, and around quoted words too. */
export const aroundQuotes = (text: string, change: (rest: string) => string): string =>
  around(text, ADDRESSES_AND_QUOTES, change);

function around(text: string, kept: RegExp, change: (rest: string) => string): string {
  const parts = text.match(kept) ?? [];
  let next = 0;
  return change(text.replaceAll(kept, HOLE)).replaceAll(HOLE, () => parts[next++] ?? '');
}
