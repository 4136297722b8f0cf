import type { InsertResult, onMessage, TabEvent } from '../messages';
import type { Site } from '../sites/site';
import { insertReply } from './insert';
import { Mark } from './mark';
import { ReplyPress } from './reply-press';
import { type Watcher, watchThread } from './watch';

/** The part of a `runtime.Port` that is used. */
export interface PanelPort {
  name: string;
  postMessage(event: TabEvent): void;
  disconnect(): void;
  onDisconnect: { addListener(listener: () => void): void };
}

/** What the panel can ask of a tab: `runtime.onConnect` and the typed `onMessage`. */
export interface PanelSource {
  onConnect: {
    addListener(listener: (port: PanelPort) => void): void;
    removeListener(listener: (port: PanelPort) => void): void;
  };
  onMessage: typeof onMessage;
}

/**
 * Serves one tab: listens for the panel, and while it is open watches the thread, marks the chosen comment and inserts
 * replies. Runs alike in a content script and in a page of the extension.
 * @param portName The name of the panel's port; others are left alone.
 * @param site The site that the page belongs to.
 * @param signal Ends everything, also the listening.
 */
export function startThread(source: PanelSource, portName: string, site: Site, signal: AbortSignal): void {
  const mark = new Mark();
  let session: Session | undefined;
  let insertion: Promise<unknown> = Promise.resolve();

  const end = () => {
    session?.watcher.stop();
    session?.clicks.abort();
    session = undefined;
    mark.show(undefined);
  };

  const begin = (port: PanelPort) => {
    if (port.name !== portName) return;
    end();
    const emit = (event: TabEvent) => {
      try {
        port.postMessage(event);
      } catch {
        // The extension was updated or removed under this page.
        end();
      }
    };
    const opened: Session = {
      clicks: new AbortController(),
      press: new ReplyPress(),
      watcher: watchThread({ site, document, emit, afterLook: () => showMark(opened) }),
    };
    session = opened;
    followReplies(opened, emit);
    port.onDisconnect.addListener(() => {
      if (session === opened) end();
    });
  };

  /** Pages build their elements anew: the mark goes along with its comment. */
  const showMark = ({ marked, watcher }: Session) => {
    if (marked !== undefined) mark.show(watcher.element(marked));
  };

  const followReplies = ({ watcher, clicks, press }: Session, emit: (event: TabEvent) => void) => {
    const onClick = (event: MouseEvent) => {
      const { place } = watcher;
      // Our own click, made to open a reply box, is not the user's.
      if (!place || !event.isTrusted || !(event.target instanceof Element)) return;
      const element = site.commentAt(event.target, place);
      const comment = element && watcher.comment(element);
      if (!comment || !site.replyControl(element)?.contains(event.target)) return;
      press.note(element);
      emit({ type: 'replyPressed', commentId: comment.id });
    };
    document.addEventListener('click', onClick, { capture: true, passive: true, signal: clicks.signal });
  };

  const removers = [
    source.onMessage('markComment', ({ data }) => {
      if (!session) return false;
      session.marked = data.commentId;
      showMark(session);
      if (data.scroll) mark.scrollTo();
      return session.watcher.element(data.commentId) !== undefined;
    }),
    source.onMessage('insertReply', ({ data }) => {
      const insert = () =>
        insertReply(
          {
            site,
            document,
            place: session?.watcher.place ?? null,
            comment: session?.watcher.element(data.commentId),
            press: session?.press ?? new ReplyPress(),
          },
          data.text,
        );
      // One after the other: a second press finds the text standing there.
      const result = insertion.then(insert).catch((): InsertResult => ({ ok: false, reason: 'unproven' }));
      insertion = result;
      return result;
    }),
  ];
  source.onConnect.addListener(begin);
  signal.addEventListener('abort', () => {
    end();
    source.onConnect.removeListener(begin);
    for (const remove of removers) remove();
  });
}

/** One open panel. */
interface Session {
  watcher: Watcher;
  clicks: AbortController;
  press: ReplyPress;
  /** The comment chosen in the panel. */
  marked?: string;
}
