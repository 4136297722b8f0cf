import { type Browser, browser } from 'wxt/browser';
import { type TabEvent, THREAD_PORT } from '../../utils/messages';
import type { Comment } from '../../utils/thread/thread';
import { useSettings } from '../settings/settings-store';
import { useThread } from '../thread/thread-store';

let tabId: number | undefined;
let port: Browser.runtime.Port | undefined;

/** The tab the panel stands beside; undefined while there is none. */
export const currentTab = (): number | undefined => tabId;

function disconnect() {
  port?.disconnect();
  port = undefined;
}

/**
 * Opens the port to the tab in front. As long as it is open the page is watched; a tab without our content script
 * closes it at once.
 */
async function connect(onReplyPressed: (commentId: string) => void): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  disconnect();
  tabId = tab?.id;
  if (tabId === undefined) return useThread.getState().setTab({ kind: 'unsupported' });

  const opened = browser.tabs.connect(tabId, { name: THREAD_PORT });
  port = opened;
  let heard = false;
  const wanted = tabId;
  opened.onMessage.addListener((event: TabEvent) => {
    if (port !== opened) return;
    heard = true;
    receive(event, onReplyPressed);
  });
  opened.onDisconnect.addListener(() => {
    // Reading it marks the error as seen; there is one whenever nobody listens in the tab.
    void browser.runtime.lastError;
    if (port !== opened) return;
    port = undefined;
    if (heard) return;
    // The address is visible only where we have host permission: a supported site without our script.
    useThread
      .getState()
      .setTab(
        tab?.url?.startsWith('http') ? { kind: 'needsReload', tabId: wanted } : { kind: 'unsupported' },
      );
  });
}

function receive(event: TabEvent, onReplyPressed: (commentId: string) => void) {
  const { setTab, apply } = useThread.getState();
  switch (event.type) {
    case 'thread':
      return apply({ ...event.update, comments: event.update.comments.map(knowOurs) });
    case 'noThread':
      return setTab({ kind: 'noThread', site: event.site });
    case 'brokenPage':
      return setTab({ kind: 'broken', site: event.site, detail: event.detail });
    case 'replyPressed':
      return onReplyPressed(event.commentId);
  }
}

/** The page knows the account that is logged in; the settings know the team's other accounts. */
function knowOurs(comment: Comment): Comment {
  const { ownAccounts } = useSettings.getState().client;
  if (comment.isOwn || ownAccounts.length === 0) return comment;
  const fold = (name: string) => name.trim().replace(/^@/, '').toLowerCase();
  const { name, handle } = comment.author;
  const known = new Set(ownAccounts.map(fold));
  const isOwn = known.has(fold(name)) || (handle !== undefined && known.has(fold(handle)));
  return isOwn ? { ...comment, isOwn } : comment;
}

/** Follows the tab in front of this window until `signal` ends. */
export function followTab(onReplyPressed: (commentId: string) => void, signal: AbortSignal): void {
  const reconnect = () => void connect(onReplyPressed);
  const activated = () => {
    useThread.getState().setTab({ kind: 'connecting' });
    reconnect();
  };
  const updated = (id: number, change: { status?: string }) => {
    if (id === tabId && change.status === 'complete' && !port) reconnect();
  };
  reconnect();
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    disconnect();
  });
}
