import { create } from 'zustand';
import type { LogError } from '../../utils/log/errors';
import type { Log, ThreadRef } from '../../utils/log/log';
import type { Decision, Draft, Reply } from '../../utils/log/schema';
import { pseudonymKey } from '../../utils/settings';
import { useThread } from '../thread/thread-store';

interface LogStore {
  /** Null while opening, and when it cannot be opened; the panel works without, but remembers nothing. */
  log: Log | null;
  error: LogError | null;
  /** Of the conversation in front, oldest first. */
  replies: Reply[];
  decisions: Decision[];
  /** Begun and not sent, of the conversation in front. */
  drafts: Draft[];
  /** Opens the log, once; every call waits until it is open or has failed. */
  open(): Promise<Log | null>;
  /** Reads again what is known about a conversation. */
  refresh(thread: ThreadRef): Promise<void>;
}

let opening: Promise<Log | null> | undefined;

async function openOnce(): Promise<Log | null> {
  const { openLog } = await import('../../utils/log');
  const opened = await openLog({
    pseudonymKey,
    mirror: localStorage,
    onClosed: () => useLog.setState({ log: null }),
  });
  if (!opened.ok) {
    useLog.setState({ error: opened.error });
    return null;
  }
  useLog.setState({ log: opened.value, error: null });
  void opened.value.privacy.applyRetention();
  return opened.value;
}

export const useLog = create<LogStore>()((set, get) => ({
  log: null,
  error: null,
  replies: [],
  decisions: [],
  drafts: [],

  open() {
    opening ??= openOnce();
    return opening;
  },

  async refresh(thread) {
    const { log } = get();
    if (!log) return;
    const [replies, decisions, answered, drafts] = await Promise.all([
      log.history.ofConversation(thread),
      log.decisions.ofConversation(thread),
      log.history.answered(thread),
      log.drafts.ofConversation(thread),
    ]);
    if (useThread.getState().thread?.key !== thread.key) return;
    set({
      replies: replies.ok ? replies.value : [],
      decisions: decisions.ok ? decisions.value : [],
      drafts: drafts.ok ? drafts.value : [],
    });
    const ids = new Set(answered.ok ? answered.value.keys() : []);
    for (const decision of decisions.ok ? decisions.value : []) ids.add(decision.commentId);
    useThread.getState().setAnsweredByLog(ids);
  },
}));
