import { create } from 'zustand';
import type { Message } from '../../utils/language/message';
import type { TemplateUse } from '../../utils/library/templates/health';
import type { LibraryContent } from '../../utils/log/log';
import type { StoredPack, StoredTemplate, TemplateMark } from '../../utils/log/schema';
import { useLog } from '../panel/log-store';

interface LibraryStore {
  state: 'loading' | 'ready' | 'failed';
  packs: StoredPack[];
  /** In the order of packs and their templates, retired ones too. */
  templates: StoredTemplate[];
  /** By key; templates without a mark are missing. */
  marks: Map<string, TemplateMark>;
  /** How templates fare, by key; `null` until asked for. */
  usage: Map<string, TemplateUse> | null;
  /** Why the library cannot be read. */
  problem: Message | null;
  /** Follows the library of the client in use. May be called again: only the first call counts. */
  start(): void;
  /** Reads how often the templates were used, and what came of it. */
  loadUsage(): Promise<void>;
}

const EMPTY = { packs: [], templates: [], marks: new Map(), usage: null, problem: null };

export const useLibrary = create<LibraryStore>()((set) => ({
  ...EMPTY,
  state: 'loading',

  start() {
    if (started) return;
    started = true;
    follow();
    useLog.subscribe((now, before) => {
      if (now.log !== before.log || now.error !== before.error) follow();
    });
    void useLog.getState().open();
  },

  async loadUsage() {
    const { log } = useLog.getState();
    const usage = await log?.library.usage();
    if (usage?.ok && log === useLog.getState().log) set({ usage: usage.value });
  },
}));

let started = false;
let stop: (() => void) | undefined;

/** Another log is another client's library: nothing of the one before may stay in sight. */
function follow(): void {
  const { log, error } = useLog.getState();
  stop?.();
  stop = undefined;
  if (!log) {
    useLibrary.setState({ ...EMPTY, state: error ? 'failed' : 'loading', problem: error?.message ?? null });
    return;
  }
  useLibrary.setState({ ...EMPTY, state: 'loading' });
  stop = log.library.watch(show, ({ message }) => useLibrary.setState({ state: 'failed', problem: message }));
}

function show({ packs, templates, marks }: LibraryContent): void {
  useLibrary.setState((before) => ({
    state: 'ready',
    problem: null,
    packs,
    templates: kept(before.templates, templates),
    marks: new Map(marks.map((mark) => [mark.key, mark])),
  }));
}

/** What did not change stays the same object, so that a star put on one template makes nobody search or draw all of them again. */
function kept(before: StoredTemplate[], now: StoredTemplate[]): StoredTemplate[] {
  const known = new Map(before.map((one) => [one.key, one]));
  const merged = now.map((one) => {
    const old = known.get(one.key);
    const same = old && old.version === one.version && old.time === one.time && old.position === one.position;
    return same ? old : one;
  });
  const unchanged = merged.length === before.length && merged.every((one, index) => one === before[index]);
  return unchanged ? before : merged;
}
