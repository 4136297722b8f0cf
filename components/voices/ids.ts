/** An id for one more voice: `v` and a number that none of the others has. */
export function freeId(others: readonly { id: string }[]): string {
  const taken = new Set(others.map(({ id }) => id));
  let number = others.length + 1;
  while (taken.has(`v${number}`)) number += 1;
  return `v${number}`;
}
