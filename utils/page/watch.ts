import type { TabEvent } from '../messages';
import type { Site, ThreadPlace } from '../sites/site';
import { type Collected, ThreadCollector } from '../thread/collect';
import type { Comment, Post } from '../thread/thread';
import { LiveList } from './live-list';
import { partsOf } from './parts';
import { Slices } from './slices';

/** Changes are gathered for this long: a page that renders one comment makes dozens. */
const GATHER_MS = 120;

/** Between two looks at a long thread that keeps changing: each has a price that grows with the thread. */
const REST_MS = 1000;

/** Above this many changes at once it is cheaper to look at the whole thread again. */
const HUGE_BATCH = 2000;

/** The panel is shown the beginning of a long thread before its end is read. */
const COMMENTS_PER_UPDATE = 250;

/** How many threads a feed or a walk through pages may leave and come back to without a comment being lost. */
const KEPT_THREADS = 6;

/** In a thread from this length on, looks are rarer, and the thread itself is only looked for when something tells of a move. */
const LONG_THREAD = 200;

/** If this many comment elements stand there and none can be read, the page's structure has changed. */
const BROKEN_FROM = 3;

/** A link's address carries the id of a comment just sent, a label its relative time. Other attributes change all the time. */
const ATTRIBUTES = ['href', 'aria-label'];

export interface Watcher {
  /** Where the thread stands now; null when the page shows none. */
  readonly place: ThreadPlace | null;
  /** The element that shows this comment now; undefined once the page has unloaded it. */
  element(commentId: string): Element | undefined;
  /** What was last read from a comment element. */
  comment(element: Element): Comment | undefined;
  /** Ends all work and leaves nothing behind. */
  stop(): void;
}

export interface WatchOptions {
  site: Site;
  document: Document;
  /** Gets `thread`, `noThread` and `brokenPage`. */
  emit(event: TabEvent): void;
  /** Called after every look at the page. */
  afterLook?(): void;
}

interface Watched {
  place: ThreadPlace;
  /** The page's address when the thread was found. */
  address: string;
  collector: ThreadCollector;
  live: LiveList<Comment | null>;
  /** Weakly, so that what a page unloads is not kept in memory. */
  byId: Map<string, WeakRef<Element>>;
  post: string;
}

/**
 * Reads the thread in front of the reader and follows its changes until stopped. One observer, no timer while the page is
 * still, and no work that holds the page for longer than a slice. Nothing that the page does makes it throw.
 */
export function watchThread({ site, document, emit, afterLook }: WatchOptions): Watcher {
  const stopped = new AbortController();
  const collectors = new Map<string, ThreadCollector>();
  let watched: Watched | null = null;
  let records: MutationRecord[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let isLooking = false;
  let isDue = false;
  /** The reader scrolled or went to another address. */
  let isElsewhere = false;
  let shownWithout = '';
  let reported = '';

  const observer = new MutationObserver((changes) => {
    for (const change of changes) records.push(change);
    schedule(patience());
  });

  function schedule(delay: number): void {
    isDue = true;
    if (isLooking || timer !== undefined || stopped.signal.aborted) return;
    timer = setTimeout(() => void look(), delay);
  }

  function goElsewhere(): void {
    isElsewhere = true;
    clearTimeout(timer);
    timer = undefined;
    schedule(GATHER_MS);
  }

  /** How long to gather changes before the next look. */
  function patience(): number {
    if (isElsewhere || !watched || watched.collector.size < LONG_THREAD) return GATHER_MS;
    return Math.max(GATHER_MS, lookedAt + REST_MS - performance.now());
  }

  async function look(): Promise<void> {
    timer = undefined;
    isDue = false;
    lookedAt = performance.now();
    isLooking = true;
    const changes = records;
    records = [];
    try {
      await followPage(changes, new Slices(stopped.signal));
    } catch (error) {
      // What was read so far is kept by the collector; the next change starts from the beginning.
      watched = null;
      if (!stopped.signal.aborted) reportBroken(nameOf(error));
    }
    isLooking = false;
    if (stopped.signal.aborted) return;
    afterLook?.();
    if (isDue) schedule(patience());
  }

  async function followPage(changes: MutationRecord[], slices: Slices): Promise<void> {
    const url = new URL(document.location.href);
    const place = watched && staysPut(watched, changes, url) ? watched.place : site.locate(document, url);
    isElsewhere = false;
    if (slices.isOver) await slices.pause();
    if (!place) {
      watched = null;
      if (shownWithout !== url.href) emit({ type: 'noThread', site: site.id, url: url.href });
      shownWithout = url.href;
      return;
    }
    shownWithout = '';
    const isSame = watched?.place.key === place.key && watched.place.root === place.root;
    if (!watched || !isSame) {
      watched = enter(place, url.href);
      if (slices.isOver) await slices.pause();
      await readAll(watched, slices);
      return;
    }
    if (watched.place !== place) {
      watched.place = place;
      watched.address = url.href;
      tell(watched, { comments: [] }, readPost(watched));
    }
    if (changes.length > HUGE_BATCH) await readAll(watched, slices);
    else await readChanges(watched, changes, slices);
  }

  /** Whether a long thread certainly still stands where it stood. */
  function staysPut({ place, collector, address }: Watched, changes: MutationRecord[], url: URL): boolean {
    if (collector.size < LONG_THREAD || isElsewhere || address !== url.href) return false;
    if (!place.root.isConnected || !place.post?.isConnected) return false;
    return changes.every(({ target }) => place.root.contains(target) || !target.isConnected);
  }

  function enter(place: ThreadPlace, address: string): Watched {
    const collector = collectors.get(place.key) ?? new ThreadCollector();
    collectors.delete(place.key);
    collectors.set(place.key, collector);
    const [oldest] = collectors.keys();
    if (collectors.size > KEPT_THREADS && oldest !== undefined) collectors.delete(oldest);
    const entered: Watched = { place, address, collector, live: new LiveList(), byId: new Map(), post: '' };
    tell(entered, { comments: collector.all(), order: collector.order() }, readPost(entered));
    return entered;
  }

  async function readAll(thread: Watched, slices: Slices): Promise<void> {
    const { live, place } = thread;
    const found: Element[] = [];
    for (const part of partsOf(place.root, (element) => site.commentAt(element, place) === element)) {
      if (slices.isOver) await slices.pause();
      found.push(...site.findComments(part, place));
    }
    live.replace(found);
    let readable = 0;
    let run: Comment[] = [];
    for (const element of [...live.elements]) {
      if (slices.isOver) await slices.pause();
      if (!element.isConnected) continue;
      const comment = readOne(thread, element);
      if (!comment) continue;
      readable++;
      run.push(comment);
      if (run.length < COMMENTS_PER_UPDATE) continue;
      tell(thread, thread.collector.see(run));
      // The next run begins with the end of this one, so that the two are joined.
      run = [comment];
    }
    tell(thread, thread.collector.see(run));
    if (readable === 0 && live.elements.length >= BROKEN_FROM) reportBroken('no comment could be read');
  }

  async function readChanges(thread: Watched, changes: MutationRecord[], slices: Slices): Promise<void> {
    const { place, live, collector } = thread;
    const candidates = new Set<Element>();
    const touched = new Set<Element>();
    const targets = new Set<Node>();
    /** Where something changed that is neither in a comment nor a list of comments. */
    const around = new Set<Node>();
    let isRemoved = false;
    for (const { target, addedNodes, removedNodes } of changes) {
      if (slices.isOver) await slices.pause();
      isRemoved ||= removedNodes.length > 0;
      for (const node of addedNodes) {
        if (node instanceof Element && place.root.contains(node)) candidates.add(node);
      }
      if (targets.has(target)) continue;
      targets.add(target);
      if (!place.root.contains(target)) continue;
      const element = target instanceof Element ? target : target.parentElement;
      const comment = element && site.commentAt(element, place);
      if (!comment) {
        around.add(target);
        continue;
      }
      if (live.has(comment)) touched.add(comment);
      // A placeholder that was filled in may have become a comment.
      else candidates.add(comment);
    }

    const found = new Set<Element>();
    for (const candidate of candidates) {
      if (slices.isOver) await slices.pause();
      const comments = site.findComments(candidate, place);
      for (const comment of comments) found.add(comment);
      if (comments.length > 0 && candidate.parentNode) around.delete(candidate.parentNode);
    }
    if (around.size > 0) tell(thread, { comments: [] }, readPost(thread));
    const gone: Comment[] = [];
    if (isRemoved || [...found].some((element) => live.has(element))) {
      live.drop((element) => {
        const read = live.read(element);
        if (!element.isConnected && read) gone.push(read);
        return !element.isConnected || found.has(element);
      });
    }
    for (const element of found) {
      if (slices.isOver) await slices.pause();
      if (element.isConnected) live.insert(element);
    }

    const changed: Collected = { comments: [] };
    for (const element of touched) {
      if (slices.isOver) await slices.pause();
      if (!element.isConnected || found.has(element)) continue;
      const before = live.read(element);
      const comment = readOne(thread, element);
      if (!comment) continue;
      if (before && before.id !== comment.id) {
        gone.push(before);
        found.add(element);
      } else changed.comments.push(...collector.see([comment]).comments);
    }
    tell(thread, changed);

    for (const run of live.runs(found)) {
      const comments: Comment[] = [];
      for (const element of run) {
        if (slices.isOver) await slices.pause();
        // The neighbour after a new comment is read again, too: some sites show a parent only by what stands before.
        const isBefore = element === run[0] && !found.has(element);
        const comment = isBefore ? live.read(element) : readOne(thread, element);
        if (!comment) continue;
        const sent = gone.find((one) => isSentAgain(one, comment));
        if (sent) tell(thread, collector.rename(sent.id, comment.id));
        comments.push(comment);
      }
      tell(thread, collector.see(comments));
    }
  }

  function readOne({ place, live, byId }: Watched, element: Element): Comment | null {
    const comment = readSafely(element, place);
    live.remember(element, comment);
    if (comment) byId.set(comment.id, new WeakRef(element));
    return comment;
  }

  function readSafely(element: Element, place: ThreadPlace): Comment | null {
    try {
      return site.readComment(element, place);
    } catch (error) {
      // One broken comment must not hide the others.
      reportBroken(`a comment could not be read: ${nameOf(error)}`);
      return null;
    }
  }

  function readPost(thread: Watched): Post | undefined {
    const post = site.readPost(thread.place);
    const now = JSON.stringify(post) ?? '';
    if (now === thread.post) return undefined;
    thread.post = now;
    return post;
  }

  function tell({ place: { key, url } }: Watched, seen: Collected, post?: Post): void {
    if (!post && seen.comments.length === 0 && !seen.order) return;
    emit({ type: 'thread', update: { site: site.id, url, key, ...(post && { post }), ...seen } });
  }

  /** Once per page and cause: a page that is broken breaks on every change. */
  function reportBroken(detail: string): void {
    const report = `${document.location.href} ${detail}`;
    if (report === reported) return;
    reported = report;
    emit({ type: 'brokenPage', site: site.id, detail });
  }

  function element(commentId: string): Element | undefined {
    const known = watched?.byId.get(commentId)?.deref();
    if (known?.isConnected) return known;
    watched?.byId.delete(commentId);
    return watched?.live.elements.find((one) => watched?.live.read(one)?.id === commentId && one.isConnected);
  }

  const options = { capture: true, passive: true, signal: stopped.signal };
  // In a feed, another post can come in front of the reader without any change of the page.
  document.addEventListener('scrollend', goElsewhere, options);
  const { navigation } = document.defaultView as unknown as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', goElsewhere, { signal: stopped.signal });
  // The whole document, not only the thread: a dialog with another post opens beside it, and a root can be replaced.
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  schedule(0);

  return {
    get place() {
      return watched?.place ?? null;
    },
    element,
    comment: (one) => watched?.live.read(one) ?? undefined,
    stop() {
      stopped.abort();
      observer.disconnect();
      clearTimeout(timer);
      records = [];
      watched = null;
      collectors.clear();
    },
  };
}

/** Platforms show a comment of one's own at once under a passing id, and replace it when the server has given the lasting one. */
function isSentAgain(before: Comment, now: Comment): boolean {
  return (
    before.isOwn && before.id !== now.id && before.text === now.text && before.author.name === now.author.name
  );
}

/** The kind of an error. Its message may hold text of the page. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown error';
}
