import type { Lang } from '../language/message';

/** `sample` is the built-in thread that works without any account. */
export const SITE_IDS = [
  'facebook',
  'x',
  'sample',
  'instagram',
  'threads',
  'youtube',
  'linkedin',
  'tiktok',
  'reddit',
  'bluesky',
  'mastodon',
  'google',
  'forum',
  'blog',
  'generic',
] as const;
export type SiteId = (typeof SITE_IDS)[number];

export interface Author {
  /** Display name as a reader sees it, whitespace collapsed. */
  name: string;
  /** Without the leading `@`, where the platform shows one. */
  handle?: string;
  /** Absolute profile address, without tracking parameters. */
  profileUrl?: string;
  /** A visible badge such as "Author" or "Verified", in the page's language. */
  badge?: string;
}

export interface Post {
  author?: Author;
  text: string;
  permalink?: string;
  /** ISO 8601. */
  postedAt?: string;
}

export interface Comment {
  /** Stable on this site as long as the comment exists; unique within a thread. */
  id: string;
  /** `null` for an answer to the post itself, or when the page does not tell. */
  parentId: string | null;
  /** 0 for an answer to the post. */
  depth: number;
  author: Author;
  /** As a reader sees it: emoji images as emoji, paragraphs as line breaks, other whitespace collapsed. */
  text: string;
  /** Only where the page says so. */
  lang?: Lang;
  /** ISO 8601, only where the page gives an absolute time. */
  postedAt?: string;
  /** Relative or local time exactly as the page shows it ("3 Std.", "1w"), where there is no absolute time. */
  postedLabel?: string;
  permalink?: string;
  reactions?: number;
  /** Written by the account that is logged in on the page. */
  isOwn: boolean;
  /** The page shows only the beginning of the text. */
  truncated: boolean;
}

export interface Thread {
  site: SiteId;
  url: string;
  /** Stable per conversation, the same from every address that shows it. */
  key: string;
  post?: Post;
  /** In the order of the page; a parent stands before its children. */
  comments: Comment[];
}

/** What changed in the thread since the last update. Comments are never removed: a page that unloads one has not deleted it. */
export interface ThreadUpdate {
  site: SiteId;
  url: string;
  key: string;
  post?: Post;
  /** New or changed comments, in the order of the page. */
  comments: Comment[];
  /** Ids of all comments in order; absent when nothing moved and every new comment follows behind all others. */
  order?: string[];
}
