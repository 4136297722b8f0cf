import { create } from 'zustand';
import type { LogError } from '../../utils/log/errors';
import type { Log, LogOptions, ThreadRef } from '../../utils/log/log';
import type { Decision, Draft, Reply } from '../../utils/log/schema';
import { pseudonymKey } from '../../utils/settings';
import { useSettings } from '../settings/settings-store';
import { useThread } from '../thread/thread-store';

interface LogStore {
  /**
   * Whose log this is; `null` before the first opening. Changes while the log left can still be written to, so that whoever
   * holds something of that client can put it away.
   */
  clientId: string | null;
  /** Null while opening, and when it cannot be opened; the panel works without, but remembers nothing. */
  log: Log | null;
  error: LogError | null;
  /** Of the conversation in front, oldest first. */
  replies: Reply[];
  decisions: Decision[];
  /** Begun and not sent, of the conversation in front. */
  drafts: Draft[];
  /**
   * Opens the log of the client in use, once, and from then on follows the choice of the client. Every call waits until it is
   * open or has failed; null also when another client was chosen meanwhile.
   */
  open(): Promise<Log | null>;
  /** Reads again what is known about a conversation. */
  refresh(thread: ThreadRef): Promise<void>;
}

/** What is known of a conversation while nothing is. */
const NOTHING = { log: null, error: null, replies: [], decisions: [], drafts: [] };

interface Opening {
  clientId: string;
  log: Promise<Log | null>;
}

let opening: Opening | undefined;
let isFollowing = false;

/** Opens the log of the client in use, unless that is done; closes the one before. */
function openInUse(): Promise<Log | null> {
  const clientId = useSettings.getState().client.id;
  if (opening?.clientId === clientId) return opening.log;
  const turn: Opening = { clientId, log: openOf(clientId, () => opening === turn) };
  opening = turn;
  leave(clientId);
  return turn.log;
}

/** Clients share nothing: of the one left, nothing stays in sight, and nothing can be written any more. */
function leave(next: string): void {
  const { log } = useLog.getState();
  useLog.setState({ clientId: next });
  useLog.setState(NOTHING);
  useThread.getState().setAnsweredByLog(new Set());
  log?.close();
}

async function openOf(clientId: string, isInUse: () => boolean): Promise<Log | null> {
  const { openLog } = await import('../../utils/log');
  const opened = await openLog({
    ...(await optionsOf(clientId)),
    mirror: localStorage,
    onClosed: () => {
      if (isInUse()) useLog.setState({ log: null });
    },
  });
  if (!isInUse()) {
    if (opened.ok) opened.value.close();
    return null;
  }
  if (!opened.ok) {
    useLog.setState({ error: opened.error });
    return null;
  }
  useLog.setState({ log: opened.value, error: null });
  void opened.value.privacy.applyRetention().then(() => retainOthers(clientId));
  return opened.value;
}

async function optionsOf(clientId: string): Promise<Pick<LogOptions, 'name' | 'pseudonymKey'>> {
  const { databaseName } = await import('../../utils/log');
  return { name: databaseName(clientId), pseudonymKey: () => pseudonymKey(clientId) };
}

/** Time passes for clients that nobody looks at, too: what is too old goes there as well. */
async function retainOthers(inUse: string): Promise<void> {
  const { openLog } = await import('../../utils/log');
  for (const { id } of useSettings.getState().settings.clients) {
    // Removed meanwhile: opening would make its database anew.
    const isThere = useSettings.getState().settings.clients.some((client) => client.id === id);
    if (id === inUse || !isThere) continue;
    const opened = await openLog(await optionsOf(id));
    if (!opened.ok) continue;
    await opened.value.privacy.applyRetention();
    opened.value.close();
  }
}

export const useLog = create<LogStore>()((set, get) => ({
  ...NOTHING,
  clientId: null,

  open() {
    if (!isFollowing) {
      isFollowing = true;
      useSettings.subscribe((state, before) => {
        if (state.client.id !== before.client.id) void openInUse();
      });
    }
    return openInUse();
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
    if (useThread.getState().thread?.key !== thread.key || get().log !== log) return;
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
