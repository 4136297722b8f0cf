import { useCallback, useEffect, useRef } from 'react';
import { sendMessage } from '../../utils/messages';
import { useReply } from '../reply/reply-store';
import { useSettings } from '../settings/settings-store';
import { useThread } from '../thread/thread-store';
import { currentTab, followTab } from './connection';
import { useLog } from './log-store';

/** The comment that was open in each conversation, by its key: coming back to a tab comes back to the reply. */
const openIn = new Map<string, string>();

/** Milliseconds without news before the thread is looked through. */
const LOOK_AFTER = 300;

/** Keeps what the people we answered wrote next in the conversation in front, as far as it is read. */
async function keepWhatCameAfter(): Promise<void> {
  const { thread, readings } = useThread.getState();
  const { log, replies, refresh } = useLog.getState();
  if (!log || !thread || readings.size === 0) return;
  if (!replies.some(({ status }) => status === 'posted')) return;
  const changed = await log.replies.markAfter(thread, readings);
  if (changed.ok && changed.value.length > 0) await refresh(thread);
}

/**
 * Follows the tab in front, and the comment that is chosen in the panel or in the page.
 * @param onView Called with the view that fits: the reply when a comment is chosen, else the thread.
 */
export function useConversation(onView: (view: 'thread' | 'reply') => void): {
  choose(commentId: string): void;
  /** Back to the thread; the draft stays with its comment. */
  leave(): void;
} {
  const show = useRef(onView);
  show.current = onView;

  const open = useCallback((commentId: string, mark: { scroll: boolean }) => {
    const { thread, select } = useThread.getState();
    const comment = thread?.comments.find(({ id }) => id === commentId);
    if (!thread || !comment) return;
    select(commentId);
    const tab = currentTab();
    if (tab !== undefined) {
      // A tab that went away is reported by its port; marking is not worth a message of its own.
      sendMessage('markComment', { commentId, ...mark }, tab).catch(() => {});
    }
    openIn.set(thread.key, commentId);
    void useReply.getState().open(thread, comment);
    show.current('reply');
  }, []);

  const clientId = useSettings((state) => state.client.id);
  const followedFor = useRef(clientId);
  useEffect(() => {
    if (followedFor.current !== clientId) {
      // Another client sees the page afresh: whose accounts are ours, and what was answered, is theirs alone.
      followedFor.current = clientId;
      openIn.clear();
      useThread.getState().setTab({ kind: 'connecting' });
    }
    const following = new AbortController();
    followTab((commentId) => open(commentId, { scroll: false }), following.signal);
    return () => following.abort();
  }, [open, clientId]);

  // A new conversation brings its own history; what we posted is found among its comments.
  useEffect(() => {
    let known: string | undefined;
    return useThread.subscribe((state, before) => {
      const { thread } = state;
      if (thread === before.thread) return;
      const { log, refresh } = useLog.getState();
      if (thread?.key !== known) {
        known = thread?.key;
        useReply.getState().close();
        if (thread) void refresh(thread);
        show.current('thread');
      }
      if (!thread) return;
      // Its comment may come with a later update than the thread.
      const earlier = openIn.get(thread.key);
      if (earlier && !useReply.getState().place) open(earlier, { scroll: false });
      if (!thread.comments.some(({ isOwn }) => isOwn)) return;
      void log?.replies.markPosted(thread).then((posted) => {
        if (!posted.ok || posted.value.length === 0) return;
        for (const { commentId } of posted.value) {
          const comment = thread.comments.find(({ id }) => id === commentId);
          if (comment) void log.drafts.discard({ thread, comment });
        }
        const reply = useReply.getState();
        if (posted.value.some(({ commentId }) => commentId === reply.place?.comment.id)) reply.posted();
        void refresh(thread);
      });
    });
  }, [open]);

  // The log may open after the first thread is there. Another client's begins with nothing open; the draft is kept first.
  useEffect(
    () =>
      useLog.subscribe((state, before) => {
        const { thread, select } = useThread.getState();
        if (state.clientId !== before.clientId && before.clientId !== null) {
          useReply.getState().close();
          openIn.clear();
          select(null);
          show.current('thread');
        }
        if (state.log && state.log !== before.log && thread) void state.refresh(thread);
      }),
    [],
  );

  // Readings come in batches, and what is posted is known a little later: once they have come, they are looked at together.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void keepWhatCameAfter(), LOOK_AFTER);
    };
    const ends = [
      useThread.subscribe((state, before) => {
        if (state.readings !== before.readings) soon();
      }),
      useLog.subscribe((state, before) => {
        if (state.replies !== before.replies) soon();
      }),
    ];
    return () => {
      clearTimeout(timer);
      for (const end of ends) end();
    };
  }, []);

  return {
    choose: (commentId) => open(commentId, { scroll: true }),
    leave: () => {
      const key = useThread.getState().thread?.key;
      if (key) openIn.delete(key);
      show.current('thread');
    },
  };
}
