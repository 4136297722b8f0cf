import { useEffect } from 'react';
import type { Reading } from '../../utils/reading/reading';
import { loadReader, warmUp } from '../reply/engines';
import { useThread } from './thread-store';

/** Milliseconds of reading before the panel gets its turn again; well under one frame. */
const SLICE = 8;

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Reads every comment that has no reading yet, in slices, so that 5,000 comments never hold up the panel. */
export function useReadings(): void {
  useEffect(() => {
    let stopped = false;
    let running = false;
    let warm = false;

    async function readAll() {
      if (running) return;
      running = true;
      try {
        const read = await loadReader();
        while (!stopped) {
          const { thread, readings, addReadings } = useThread.getState();
          const unread = thread?.comments.filter(({ id, isOwn }) => !isOwn && !readings.has(id)) ?? [];
          if (!thread || unread.length === 0) {
            if (thread && !warm) void warmUp();
            warm ||= thread !== null;
            return;
          }
          const found = new Map<string, Reading>();
          const until = performance.now() + SLICE;
          for (const comment of unread) {
            found.set(
              comment.id,
              read({
                text: comment.text,
                lang: comment.lang,
                context: thread.post?.text,
                platform: thread.site,
              }),
            );
            if (performance.now() > until) break;
          }
          if (useThread.getState().thread?.key === thread.key) addReadings(found);
          await nextTurn();
        }
      } finally {
        running = false;
      }
    }

    void readAll();
    const unsubscribe = useThread.subscribe((state, before) => {
      if (state.thread !== before.thread) void readAll();
    });
    return () => {
      stopped = true;
      unsubscribe();
    };
  }, []);
}
