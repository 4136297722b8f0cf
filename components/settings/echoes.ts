/**
 * What this window stored and has not yet heard of, oldest first. Its own changes come back late: taken as news, they would put
 * back what was typed since.
 */
export class Echoes {
  readonly #sent: string[] = [];

  /** Call before storing. Returns a function for the case that storing fails: then nothing will come back. */
  expect(value: unknown): () => void {
    const sent = fingerprint(value);
    this.#sent.push(sent);
    return () => {
      const at = this.#sent.indexOf(sent);
      if (at >= 0) this.#sent.splice(at, 1);
    };
  }

  /** Whether a change that was heard of is one of our own. Answers yes once per change. */
  isOwn(value: unknown): boolean {
    const at = this.#sent.indexOf(fingerprint(value));
    this.#sent.splice(0, at + 1);
    return at >= 0;
  }
}

/** The same for the same content: browsers give stored objects back with their keys in another order. */
export function fingerprint(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
