import { create } from 'zustand';
import type { Reading } from '../../utils/reading/reading';
import type { Comment, SiteId, Thread, ThreadUpdate } from '../../utils/thread/thread';

/** What the panel knows about the tab in front. */
export type TabState =
  | { kind: 'connecting' }
  /** No supported site, or a page the browser lets nobody read. */
  | { kind: 'unsupported' }
  /** A supported site that was open before Tonfall came or was updated. */
  | { kind: 'needsReload'; tabId: number }
  | { kind: 'noThread'; site: SiteId }
  | { kind: 'broken'; site: SiteId; detail: string }
  | { kind: 'thread' };

export type Order = 'need' | 'thread';

interface ThreadStore {
  tab: TabState;
  thread: Thread | null;
  /** By comment id; a comment without one is still being read. */
  readings: ReadonlyMap<string, Reading>;
  /** Ids of comments that were answered, by us in the page or by the log. */
  answered: ReadonlySet<string>;
  selectedId: string | null;
  answeredByLog: ReadonlySet<string>;
  setTab(tab: TabState): void;
  apply(update: ThreadUpdate): void;
  addReadings(readings: ReadonlyMap<string, Reading>): void;
  /** Comments that the log knows as answered or decided. */
  setAnsweredByLog(ids: ReadonlySet<string>): void;
  select(id: string | null): void;
}

/** Comments that have a reply of ours below them. */
function answeredInPage(thread: Thread): Set<string> {
  return new Set(thread.comments.flatMap(({ isOwn, parentId }) => (isOwn && parentId ? [parentId] : [])));
}

/** Applies what changed in the page. A different key is a different conversation: nothing of the old one stays. */
export function applyUpdate(thread: Thread | null, update: ThreadUpdate): Thread {
  const known = thread?.key === update.key ? thread : null;
  const comments = new Map<string, Comment>(known?.comments.map((comment) => [comment.id, comment]));
  for (const comment of update.comments) comments.set(comment.id, comment);
  const ordered = update.order
    ? update.order.flatMap((id) => comments.get(id) ?? [])
    : [...comments.values()];
  const post = update.post ?? known?.post;
  return { site: update.site, url: update.url, key: update.key, ...(post && { post }), comments: ordered };
}

const NOTHING = {
  thread: null,
  readings: new Map<string, Reading>(),
  answered: new Set<string>(),
  answeredByLog: new Set<string>(),
  selectedId: null,
};

export const useThread = create<ThreadStore>()((set, get) => ({
  tab: { kind: 'connecting' },
  ...NOTHING,

  setTab(tab) {
    set(tab.kind === 'thread' ? { tab } : { tab, ...NOTHING });
  },

  apply(update) {
    const before = get().thread;
    const thread = applyUpdate(before, update);
    const tab = { kind: 'thread' } as const;
    const answered = answeredInPage(thread);
    if (before?.key !== thread.key) return set({ ...NOTHING, tab, thread, answered });
    const readings = new Map(get().readings);
    const texts = new Map(before.comments.map(({ id, text }) => [id, text]));
    for (const { id, text } of update.comments) if (texts.get(id) !== text) readings.delete(id);
    set({ tab, thread, readings, answered: answered.union(get().answeredByLog) });
  },

  addReadings(added) {
    set({ readings: new Map([...get().readings, ...added]) });
  },

  setAnsweredByLog(answeredByLog) {
    const { thread } = get();
    set({ answeredByLog, answered: thread ? answeredInPage(thread).union(answeredByLog) : answeredByLog });
  },

  select(selectedId) {
    set({ selectedId });
  },
}));
