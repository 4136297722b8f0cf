import { create } from 'zustand';
import type { Message } from '../../utils/language/message';
import type { Library, Outcome } from '../../utils/log/log';
import { routeOf } from '../desk/route';
import { useLog } from '../panel/log-store';

/** What just happened in the library, or what could not. */
export interface Notice {
  kind: 'done' | 'problem';
  message: Message;
  undo?: () => Promise<void>;
  /** The page of the library that it is shown on; default: the one in front. */
  path?: string;
}

interface NoticeStore {
  notice: (Notice & { path: string }) | null;
  tell(notice: Notice | null): void;
}

export const useNotice = create<NoticeStore>()((set) => ({
  notice: null,
  tell: (notice) => set({ notice: notice && { path: routeOf(location.hash).path, ...notice } }),
}));

const NO_LOG: Message = {
  de: 'Die Bibliothek lässt sich gerade nicht öffnen. Lade die Seite neu.',
  en: 'The library cannot be opened right now. Reload the page.',
};

/** Does something with the library of the client in use. A failure is shown as a notice and gives `null`. */
export async function inLibrary<T>(action: (library: Library) => Outcome<T>): Promise<{ value: T } | null> {
  const { log } = useLog.getState();
  const { tell } = useNotice.getState();
  if (!log) {
    tell({ kind: 'problem', message: NO_LOG });
    return null;
  }
  const result = await action(log.library);
  if (result.ok) return { value: result.value };
  tell({ kind: 'problem', message: result.error.message });
  return null;
}
