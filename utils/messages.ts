import { defineExtensionMessaging } from '@webext-core/messaging';
import type { SiteId, ThreadUpdate } from './thread/thread';

/** Why a text was not put into the page. The panel copies it instead and says so. */
export type InsertFailure =
  | 'comment_gone' // the comment is no longer in the page
  | 'no_box' // its reply box did not open
  | 'unproven' // a box is open, but it cannot be proven to belong to the comment
  | 'vanished' // the box went away while the text was put in
  | 'not_taken' // the editor did not take the text
  | 'garbled'; // the text stands there, but not exactly once as written

export type InsertResult = { ok: true; alreadyThere: boolean } | { ok: false; reason: InsertFailure };

/** Requests with an answer, by direction. */
interface ProtocolMap {
  /** Panel to tab. Resolves to false when the comment is not in the page any more. */
  markComment(data: { commentId: string; scroll: boolean }): boolean;
  /** Panel to tab. Never presses Send. */
  insertReply(data: { commentId: string; text: string }): InsertResult;
  /** Sample page to background: open the panel beside it. Needs a click. */
  openPanel(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();

/**
 * The panel opens a port of this name to the tab in front; while it is open, the content script watches the page.
 * Closing it ends all work in the page.
 */
export const THREAD_PORT = 'thread';

/** From the tab to the panel, through the port. */
export type TabEvent =
  | { type: 'thread'; update: ThreadUpdate }
  /** The page belongs to a supported site but shows no thread. */
  | { type: 'noThread'; site: SiteId; url: string }
  /** The user pressed Reply under a comment in the page. */
  | { type: 'replyPressed'; commentId: string }
  /** The page's structure could not be read; `detail` is for a bug report and holds no text of the page. */
  | { type: 'brokenPage'; site: SiteId; detail: string };
