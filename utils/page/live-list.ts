/** The comment elements that the page shows now, in document order, and what was read from each. */
export class LiveList<Read> {
  #elements: Element[] = [];
  readonly #members = new Set<Element>();
  readonly #read = new WeakMap<Element, Read>();

  get elements(): readonly Element[] {
    return this.#elements;
  }

  has(element: Element): boolean {
    return this.#members.has(element);
  }

  /** What was read from an element last; also for one that was away and came back. */
  read(element: Element): Read | undefined {
    return this.#read.get(element);
  }

  remember(element: Element, read: Read): void {
    this.#read.set(element, read);
  }

  /** @param elements In document order, each once. */
  replace(elements: Element[]): void {
    this.#elements = [...elements];
    this.#members.clear();
    for (const element of elements) this.#members.add(element);
  }

  /** Forgets the elements for which `isGone` holds. */
  drop(isGone: (element: Element) => boolean): void {
    this.#elements = this.#elements.filter((element) => {
      if (!isGone(element)) return true;
      this.#members.delete(element);
      return false;
    });
  }

  /** Puts an element that is not a member yet where it stands in the document. */
  insert(element: Element): void {
    this.#elements.splice(this.#position(element), 0, element);
    this.#members.add(element);
  }

  /**
   * These members in runs of direct neighbours, each run with the members right before and after it. Looked for from the end,
   * where lists grow, and no further than needed.
   */
  runs(parts: ReadonlySet<Element>): Element[][] {
    const runs: Element[][] = [];
    let run: Element[] | undefined;
    let left = parts.size;
    for (let index = this.#elements.length - 1; index >= 0 && (left > 0 || run); index--) {
      const element = this.#elements[index] as Element;
      if (parts.has(element)) {
        left--;
        const after = this.#elements[index + 1];
        if (!run) {
          run = after ? [after] : [];
          runs.push(run);
        }
        run.push(element);
      } else {
        run?.push(element);
        run = undefined;
      }
    }
    return runs.map((one) => one.reverse()).reverse();
  }

  /** The number of members that stand before `element` in the document. */
  #position(element: Element): number {
    let low = 0;
    let high = this.#elements.length;
    // Lists grow at their end: look there first.
    const last = this.#elements.at(-1);
    if (last && isBefore(last, element)) return high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.#elements[middle];
      if (other && isBefore(other, element)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isBefore(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
