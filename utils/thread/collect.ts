import type { Comment } from './thread';

/** What a look at the page added to the thread; both empty and absent when it showed nothing new. */
export interface Collected {
  /** New or changed comments, in the order of the page. */
  comments: Comment[];
  /** Ids of all comments in order; absent when nothing moved and every new comment follows behind all others. */
  order?: string[];
}

/** Whether two readings of one comment say the same. */
function sameComment(a: Comment, b: Comment): boolean {
  return (
    a.id === b.id &&
    a.text === b.text &&
    a.parentId === b.parentId &&
    a.depth === b.depth &&
    a.author.name === b.author.name &&
    a.author.handle === b.author.handle &&
    a.author.profileUrl === b.author.profileUrl &&
    a.author.badge === b.author.badge &&
    a.lang === b.lang &&
    a.postedAt === b.postedAt &&
    a.postedLabel === b.postedLabel &&
    a.permalink === b.permalink &&
    a.reactions === b.reactions &&
    a.isOwn === b.isOwn &&
    a.truncated === b.truncated
  );
}

/** What a new reading says, without giving up what an earlier one knew and the page only hides now. */
function keepKnown(known: Comment, seen: Comment): Comment {
  const kept = { ...seen };
  if (known.parentId !== null && seen.parentId === null) {
    // Its parent scrolled out of sight, and with it the line that showed where it belongs.
    kept.parentId = known.parentId;
    kept.depth = known.depth;
  }
  const beginning = seen.text.replace(/\s*(…|\.\.\.)\s*$/, '');
  if (seen.truncated && !known.truncated && known.text.startsWith(beginning)) {
    kept.text = known.text;
    kept.truncated = false;
  }
  return kept;
}

/**
 * Puts a thread together from what the page shows at one time. Platforms load comments piece by piece and take away what
 * scrolls out of sight, so no single look holds the thread; what was seen once stays.
 *
 * Each look is a run of comments that stand next to each other in the page. Runs that share a comment are joined into one
 * stretch whose order is known. Between stretches that never met, the order of discovery is kept until a run connects them.
 */
export class ThreadCollector {
  readonly #comments = new Map<string, Comment>();
  #stretches: string[][] = [];

  get size(): number {
    return this.#comments.size;
  }

  get(id: string): Comment | undefined {
    return this.#comments.get(id);
  }

  /** Ids in the best order known. */
  order(): string[] {
    return this.#stretches.flat();
  }

  /** All comments in the best order known. */
  all(): Comment[] {
    return this.order().flatMap((id) => this.#comments.get(id) ?? []);
  }

  /**
   * @param run Comments that stand directly one after the other in the page, in the page's order. A comment that stands
   *   there twice counts at its first place.
   */
  see(run: readonly Comment[]): Collected {
    const changed = new Map<string, Comment>();
    const fresh = new Set<string>();
    for (const seen of run) {
      const known = this.#comments.get(seen.id);
      const comment = known ? keepKnown(known, seen) : seen;
      if (known && sameComment(known, comment)) continue;
      if (!known) fresh.add(comment.id);
      this.#comments.set(comment.id, comment);
      changed.set(comment.id, comment);
    }
    const ids = [...new Set(run.map((comment) => comment.id))];
    const moved = this.#place(ids, fresh);
    return { comments: [...changed.values()], ...(moved && { order: this.order() }) };
  }

  /** A comment that was just sent gets its lasting id: it stays the same comment in the same place. */
  rename(from: string, to: string): Collected {
    const comment = this.#comments.get(from);
    if (!comment || this.#comments.has(to)) return { comments: [] };
    const renamed = { ...comment, id: to };
    this.#comments.delete(from);
    this.#comments.set(to, renamed);
    this.#stretches = this.#stretches.map((stretch) => stretch.map((id) => (id === from ? to : id)));
    return { comments: [renamed], order: this.order() };
  }

  /** Returns whether the order changed in any other way than by growing at its end. */
  #place(ids: string[], fresh: ReadonlySet<string>): boolean {
    const [first, ...rest] = ids;
    if (first === undefined || (rest.length === 0 && !fresh.has(first))) return false;
    const last = this.#stretches.at(-1);
    if (last && last.at(-1) === first && rest.every((id) => fresh.has(id))) {
      // By far the most frequent case, a list that grows at its end, must not cost more in a longer thread.
      last.push(...rest);
      return false;
    }
    const before = fresh.size > 0 ? undefined : this.order();
    this.#join(ids);
    return !before || this.order().some((id, index) => id !== before[index]);
  }

  #join(run: string[]): void {
    const inRun = new Set(run);
    const apart: string[][] = [];
    /** What stood before the first, or directly after some member of the run, in a stretch that the run touches. */
    const leading = new Map<string, string[]>();
    const trailing = new Map<string, string[]>();
    let position: number | undefined;

    for (const stretch of this.#stretches) {
      if (!stretch.some((id) => inRun.has(id))) {
        apart.push(stretch);
        continue;
      }
      position ??= apart.length;
      let pending: string[] = [];
      let member: string | undefined;
      for (const id of stretch) {
        if (!inRun.has(id)) {
          pending.push(id);
          continue;
        }
        if (member === undefined) leading.set(id, pending);
        else trailing.set(member, pending);
        member = id;
        pending = [];
      }
      if (member !== undefined) trailing.set(member, pending);
    }

    const joined: string[] = [];
    /** Comments no longer in the page that stood behind the member of the run that was placed last. */
    let waiting: string[] = [];
    for (const id of run) {
      const isKnown = leading.has(id) || trailing.has(id);
      if (isKnown) {
        joined.push(...waiting, ...(leading.get(id) ?? []));
        waiting = trailing.get(id) ?? [];
      } else {
        // A new comment follows its neighbour directly, but does not come between a comment and its folded answers.
        const depth = this.#depth(id);
        const own = waiting.findIndex((one) => this.#depth(one) <= depth);
        const answers = own < 0 ? waiting : waiting.slice(0, own);
        joined.push(...answers);
        waiting = waiting.slice(answers.length);
      }
      joined.push(id);
    }
    joined.push(...waiting);
    apart.splice(position ?? apart.length, 0, joined);
    this.#stretches = apart;
  }

  #depth(id: string): number {
    return this.#comments.get(id)?.depth ?? 0;
  }
}
