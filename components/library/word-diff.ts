/** A stretch of words, as it stands in both texts or in one of them. */
export interface Change {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Beyond this many words in the part that differs, it is shown as replaced as a whole: the table would grow too large. */
const MOST_WORDS = 1500;

/** What changed between two texts, word by word; the stretches joined give the texts again. */
export function wordDiff(before: string, after: string): Change[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < now.length - head &&
    old[old.length - 1 - tail] === now[now.length - 1 - tail]
  )
    tail += 1;
  const changes: Change[] = [];
  const add = (kind: Change['kind'], text: string) => {
    const last = changes.at(-1);
    if (!text) return;
    if (last?.kind === kind) last.text += text;
    else changes.push({ kind, text });
  };
  add('same', old.slice(0, head).join(''));
  for (const { kind, text } of middle(old.slice(head, old.length - tail), now.slice(head, now.length - tail)))
    add(kind, text);
  add('same', old.slice(old.length - tail).join(''));
  return changes;
}

/** Words with the space after them. */
const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+\s*/g) ?? [];

/** By the longest common subsequence. */
function middle(old: string[], now: string[]): Change[] {
  if (old.length > MOST_WORDS || now.length > MOST_WORDS)
    return [
      { kind: 'removed', text: old.join('') },
      { kind: 'added', text: now.join('') },
    ];
  const width = now.length + 1;
  const common = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      common[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const changes: Change[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const was = old[i];
    const is = now[j];
    if (was !== undefined && was === is) {
      changes.push({ kind: 'same', text: was });
      i += 1;
      j += 1;
    } else if (was !== undefined && (is === undefined || at(i + 1, j) >= at(i, j + 1))) {
      changes.push({ kind: 'removed', text: was });
      i += 1;
    } else {
      changes.push({ kind: 'added', text: is ?? '' });
      j += 1;
    }
  }
  return changes;
}
