import type { DraftContent, MirrorStorage, Place } from './log';

/** A draft that had no time to reach the database. */
export interface RescuedDraft {
  place: Place;
  content: DraftContent;
  updatedAt: string;
}

/**
 * Drafts in a storage that writes at once, one entry per comment. Never throws; an unreadable entry is left alone.
 * Each database sees only its own entries: two clients may have a draft for the same comment.
 */
export class DraftMirror {
  private readonly prefix: string;

  constructor(
    private readonly storage: MirrorStorage | undefined,
    databaseName: string,
  ) {
    this.prefix = `${databaseName}.draft.`;
  }

  /** False when there is no storage, or no room in it. */
  write({ place, content, updatedAt }: RescuedDraft): boolean {
    if (!this.storage) return false;
    const { thread, comment } = place;
    const rescued: RescuedDraft = {
      // Only what tells the comment: the mirror is no second log.
      place: {
        thread: { site: thread.site, key: thread.key },
        comment: { id: comment.id, author: comment.author },
      },
      content,
      updatedAt,
    };
    try {
      this.storage.setItem(this.slotOf(place), JSON.stringify(rescued));
      return true;
    } catch {
      return false;
    }
  }

  read(place: Place): RescuedDraft | null {
    return this.parse(this.slotOf(place));
  }

  all(): RescuedDraft[] {
    return this.slots().flatMap((slot) => this.parse(slot) ?? []);
  }

  remove(place: Place): void {
    this.storage?.removeItem(this.slotOf(place));
  }

  clear(): void {
    for (const slot of this.slots()) this.storage?.removeItem(slot);
  }

  private slotOf({ thread, comment }: Place): string {
    return this.prefix + JSON.stringify([thread.site, thread.key, comment.id]);
  }

  private slots(): string[] {
    const { storage } = this;
    if (!storage) return [];
    // The bracket of the list: `tonfall.draft.` is also how the entries of a client `draft` begin.
    const start = `${this.prefix}[`;
    return Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter((slot) =>
      slot.startsWith(start),
    );
  }

  private parse(slot: string): RescuedDraft | null {
    try {
      const value: unknown = JSON.parse(this.storage?.getItem(slot) ?? 'null');
      return isRescued(value) ? value : null;
    } catch {
      return null;
    }
  }
}

function isRescued(value: unknown): value is RescuedDraft {
  const { place, content, updatedAt } = (value ?? {}) as Partial<RescuedDraft>;
  return (
    typeof content?.text === 'string' &&
    Array.isArray(content.slots) &&
    typeof place?.thread?.key === 'string' &&
    typeof place.comment?.author?.name === 'string' &&
    typeof updatedAt === 'string' &&
    !Number.isNaN(Date.parse(updatedAt))
  );
}
