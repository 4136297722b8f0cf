import type { Comment, Post, SiteId } from '../thread/thread';

/** Where on the page a thread stands. A page can hold several (a feed); the one in front of the reader wins. */
export interface ThreadPlace {
  /** Stable per conversation, the same from every address that shows it. */
  key: string;
  url: string;
  /** The smallest element that holds the post and its comments, also those that will still be loaded. */
  root: Element;
  /** The element of the post itself, where the page has one. */
  post?: Element;
}

export interface ReplyBox {
  /** The element that takes the text: a textarea or an editable root. */
  editor: HTMLElement;
  /** Why it is certain that this box answers this comment; for the log and for tests. */
  proof: string;
}

/** A selector with the reason it is trusted. Tried in order; the first that matches wins. */
export interface Selector {
  css: string;
  because: string;
}

/**
 * Everything Tonfall knows about one site. Nobody outside this folder writes a selector for a page.
 * Knows the DOM, never `browser.*`. Throws nothing on a broken page: returns null or an empty list.
 */
export interface Site {
  id: SiteId;
  /** As users know it. */
  name: string;
  /** Host names without scheme; a leading `*.` covers subdomains. */
  hosts: string[];
  /** ISO date on which the rules were last checked against real pages. */
  lastVerified: string;
  /** The thread in front of the reader, or null when the page has none. Cheap: called on every batch of changes. */
  locate(document: Document, url: URL): ThreadPlace | null;
  readPost(place: ThreadPlace): Post | undefined;
  /** Comment elements below `root` (or `root` itself) that belong to the place, in document order, each once. */
  findComments(root: Element, place: ThreadPlace): Element[];
  /** Null for something that only looks like a comment: an advert, a placeholder, the post itself. */
  readComment(element: Element, place: ThreadPlace): Comment | null;
  /** The comment element that an element inside it belongs to, the innermost one. */
  commentAt(element: Element, place: ThreadPlace): Element | null;
  /** The control that opens the reply box of exactly this comment. */
  replyControl(element: Element): HTMLElement | null;
  /**
   * The open reply box proven to belong to this comment; null when none is open or when it cannot be proven.
   * @param isFresh Whether an editor opened after Reply was pressed last, and that under this very comment.
   */
  replyBox(element: Element, place: ThreadPlace, isFresh?: (editor: Element) => boolean): ReplyBox | null;
}
