import type { EntityTable } from 'dexie';
import type { FramingId, Slot } from '../framing/framing';
import type { Lang, Register } from '../language/message';
import type { TeamPack, TeamTemplate } from '../library/templates/template';
import type { Arousal, EmotionId, IntentId, NeedId, ReplyGate, Risk } from '../reading/reading';
import type { SiteId } from '../thread/thread';

/*
 * The rows of the database `tonfall`, as today's version stores them.
 *
 * Ids never change and mean the same on every machine or nowhere at all, so that exports can be merged:
 * - a conversation's id is a hash of site and thread key (the key itself may name somebody),
 * - a person's id is a pseudonym, keyed with a secret of this installation (handbook 5.2),
 * - a comment's key is its conversation's id and the site's own comment id,
 * - everything that is an event of its own has a random UUID. Promises and ideas will point at a reply by it.
 *
 * Times stand twice: as ISO 8601 (UTC) for people and exports, as `time` in milliseconds for the index.
 * Minimised as handbook 5.2 asks: excerpts only, no pictures, no follower numbers, names in a table of their own.
 */

export type ReplyStatus = 'drafted' | 'inserted' | 'copied' | 'posted' | 'discarded';

export interface Conversation {
  id: string;
  site: SiteId;
  /** Where the thread can be opened again. */
  url?: string;
  /** At most 280 characters. */
  postExcerpt?: string;
  /** Whose words `postExcerpt` are. */
  postAuthorId?: string;
  firstSeenAt: string;
  lastActiveAt: string;
  /** Of `lastActiveAt`. */
  time: number;
}

/** Somebody who commented, without a name. */
export interface Person {
  id: string;
  site: SiteId;
  firstSeenAt: string;
  lastSeenAt: string;
  /** Of `lastSeenAt`. */
  time: number;
}

/** What tells who a pseudonym is, kept apart and removed first. */
export interface PersonName {
  personId: string;
  name: string;
  handle?: string;
  profileUrl?: string;
}

/** What the reading said when the reply was written, after the user's corrections. */
export interface ReadingSnapshot {
  /** `null` while unclear. */
  intent: IntentId | null;
  secondaryIntent?: IntentId;
  emotion: EmotionId;
  arousal: Arousal;
  needs: NeedId[];
  risk: Risk;
  gate: ReplyGate;
  /** Whether a correction of the user is in it. */
  source: 'rule' | 'user';
}

/** Which framing a text began as. */
export interface FramingUse {
  id: FramingId;
  templateId: string;
  /** Of the moves, in order. */
  variants: string[];
}

interface AboutComment {
  commentKey: string;
  conversationId: string;
  commentId: string;
  personId: string;
}

export interface Reply extends AboutComment {
  id: string;
  status: ReplyStatus;
  text: string;
  language: Lang;
  /** `null` in English, or when the reply addresses nobody. */
  register: Register | null;
  /** `null` for a reply written from an empty page. */
  framing: FramingUse | null;
  /** Share of the framing's text that was changed, 0 to 1. */
  edited: number | null;
  reading: ReadingSnapshot;
  /** Why it went out in spite of a finding that blocks, in the user's words. */
  override?: string;
  /** Of the comment, at most 280 characters; absent where it must not be kept, or no longer. */
  excerpt?: string;
  /** `time` while there is an excerpt: retention finds by it what is left to drop. */
  excerptTime?: number;
  commentAt?: string;
  createdAt: string;
  updatedAt: string;
  insertedAt?: string;
  copiedAt?: string;
  postedAt?: string;
  /** Name or initials of the voice it was written in. */
  handledBy?: string;
  /** The same person's next comment in the thread, once it was seen there. Stands beside the reply, never as its effect. */
  after?: AfterReply;
  /** Our own comment in the thread that this reply became. */
  postedCommentId?: string;
  /** Of `createdAt`. */
  time: number;
}

/** What the person wrote next. */
export interface AfterReply {
  commentId: string;
  intent: IntentId | null;
  emotion: EmotionId;
  /** By the reading: thanks or praise. */
  thanked: boolean;
  at: string;
}

/** A pack of the library without its templates, which are rows of their own. */
export interface StoredPack extends Omit<TeamPack, 'templates' | 'hash'> {
  /** Handed out by an administrator: shown, used, never changed here. */
  managed: boolean;
  /** Ours before an administrator handed out one of the same id: it is ours again when that is withdrawn. */
  wasOurs?: true;
  importedAt: string;
  time: number;
}

/** A template of the library as it stands today. */
export interface StoredTemplate {
  /** `own:<pack>/<template>`, see `templateKey`. */
  key: string;
  packId: string;
  template: TeamTemplate;
  /** Place in its pack, so that an export has the order of the import. */
  position: number;
  /** 1 for the first; raised with every save. */
  version: number;
  updatedAt: string;
  /** Of `updatedAt`. */
  time: number;
}

/** A template as it stood before. */
export interface TemplateVersion {
  id: string;
  key: string;
  version: number;
  template: TeamTemplate;
  savedAt: string;
  /** Of `savedAt`. */
  time: number;
}

/** What the user of this browser thinks of a template. Of nobody's reply. */
export interface TemplateMark {
  key: string;
  favourite: boolean;
  lastUsedAt?: string;
  /** Of `lastUsedAt`, 0 when never used. */
  time: number;
}

/** One per comment. */
export interface Draft extends AboutComment {
  text: string;
  slots: Slot[];
  /** Offset in UTF-16 units. */
  caret: number;
  framing: FramingUse | null;
  language: Lang;
  register: Register | null;
  updatedAt: string;
  /** Of `updatedAt`. */
  time: number;
}

export type CorrectionField =
  | 'language'
  | 'register'
  | 'intent'
  | 'emotion'
  | 'arousal'
  | 'need'
  | 'risk'
  | 'reply'
  | 'irony';

/** A value of a reading: an id, a level, yes or no; `null` for "none" or "unclear". */
export type ReadingValue = string | number | boolean | null;

/** "Stimmt nicht": one per comment and field, the newest stands. */
export interface Correction extends AboutComment {
  id: string;
  field: CorrectionField;
  from: ReadingValue;
  to: ReadingValue;
  createdAt: string;
  time: number;
}

/** A comment that gets no reply of ours, on purpose. */
export interface Decision extends AboutComment {
  id: string;
  kind: 'no_reply' | 'handover';
  /** In the user's words or the reading's; may be empty. */
  reason: string;
  handedTo?: string;
  reading: ReadingSnapshot;
  excerpt?: string;
  excerptTime?: number;
  commentAt?: string;
  createdAt: string;
  time: number;
}

/** What was deleted and why. Names nobody. */
export interface Deletion {
  id: string;
  reason: 'retention' | 'person' | 'conversation' | 'everything';
  /** Rows deleted or emptied, by table. */
  counts: Record<string, number>;
  at: string;
  time: number;
}

/** About the database itself. */
export interface MetaEntry {
  key: 'schema';
  version: number;
  /** Since when it has this version. */
  since: string;
}

export interface Tables {
  conversations: EntityTable<Conversation, 'id'>;
  people: EntityTable<Person, 'id'>;
  names: EntityTable<PersonName, 'personId'>;
  replies: EntityTable<Reply, 'id'>;
  drafts: EntityTable<Draft, 'commentKey'>;
  corrections: EntityTable<Correction, 'id'>;
  decisions: EntityTable<Decision, 'id'>;
  deletions: EntityTable<Deletion, 'id'>;
  packs: EntityTable<StoredPack, 'id'>;
  templates: EntityTable<StoredTemplate, 'key'>;
  templateVersions: EntityTable<TemplateVersion, 'id'>;
  templateMarks: EntityTable<TemplateMark, 'key'>;
  meta: EntityTable<MetaEntry, 'key'>;
}
