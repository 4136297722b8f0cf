/** A part of this many elements is searched in a few milliseconds. */
const PART_SIZE = 20_000;

/** In a list of this many entries no single one is long; asking each would cost more than searching it. */
const MANY = 100;

/**
 * Cuts a tree into parts that can be searched one at a time, in document order. Elements above the parts are left out, which
 * is why one that matters (`isWhole`) is never cut.
 */
export function* partsOf(root: Element, isWhole: (element: Element) => boolean): Generator<Element> {
  const isSmall = root.getElementsByTagName('*').item(PART_SIZE) === null;
  if (isSmall || isWhole(root)) yield root;
  else if (root.childElementCount >= MANY) yield* [...root.children];
  else for (const child of [...root.children]) yield* partsOf(child, isWhole);
}
