import type { HistoryTurn } from '../checking/checking';
import type { Lang, Register } from '../language/message';
import type { TemplateUse } from '../library/templates/health';
import type { TeamPack, TeamTemplate } from '../library/templates/template';
import type { Reading } from '../reading/reading';
import type { Author, Comment, SiteId, Thread } from '../thread/thread';
import type { LogError } from './errors';
import type { Repetition } from './repetition';
import type { Result } from './result';
import type {
  Conversation,
  Correction,
  CorrectionField,
  Decision,
  Deletion,
  Draft,
  PersonName,
  ReadingValue,
  Reply,
  ReplyStatus,
  StoredPack,
  StoredTemplate,
  TemplateMark,
  TemplateVersion,
} from './schema';

/** A conversation as the panel knows it; a `Thread` is one. */
export type ThreadRef = Pick<Thread, 'site' | 'key'> & Partial<Pick<Thread, 'url' | 'post'>>;

/** A comment as the panel knows it; a `Comment` is one. */
export type CommentRef = Pick<Comment, 'id' | 'author'> & Partial<Pick<Comment, 'text' | 'postedAt'>>;

/** The comment that something is about. */
export interface Place {
  thread: ThreadRef;
  comment: CommentRef;
}

export type DraftContent = Pick<Draft, 'text' | 'slots' | 'caret' | 'framing' | 'language' | 'register'>;

export type NewReply = Pick<
  Reply,
  'text' | 'language' | 'register' | 'framing' | 'edited' | 'reading' | 'override' | 'handledBy'
> & {
  status: Exclude<ReplyStatus, 'posted' | 'discarded'>;
};

export type NewDecision = Pick<Decision, 'kind' | 'reason' | 'handedTo' | 'reading'>;

export type Outcome<T> = Promise<Result<T, LogError>>;

/** Form of address of the newest reply that has one, with its time. */
export interface RegisterUse {
  register: Register;
  when: string;
}

export interface Drafts {
  /** Keeps the draft of this comment. Debounced by the caller. If the database refuses, the draft goes to the mirror. */
  save(place: Place, content: DraftContent): Outcome<Draft>;
  /**
   * Keeps the draft at once and without waiting, for `pagehide` and for every key press before a debounced `save`.
   * Returns false when there is no mirror or no room in it.
   */
  rescue(place: Place, content: DraftContent): boolean;
  /** The newest of database and mirror, or null. */
  load(place: Place): Outcome<Draft | null>;
  discard(place: Place): Outcome<void>;
  ofConversation(thread: ThreadRef): Outcome<Draft[]>;
}

export interface Replies {
  /**
   * Keeps a reply. A reply to the same comment that is not posted yet and says nearly the same is the same reply going on:
   * it is updated (copied, then inserted), not doubled.
   */
  record(place: Place, reply: NewReply): Outcome<Reply>;
  setStatus(id: string, status: ReplyStatus): Outcome<Reply>;
  /**
   * Finds inserted and copied replies of this conversation among our own comments in the thread and marks them posted.
   * Returns the ones newly found. `isOurs` says which comments the team wrote; default: the logged-in account.
   */
  markPosted(
    thread: ThreadRef & Pick<Thread, 'comments'>,
    isOurs?: (comment: Comment) => boolean,
  ): Outcome<Reply[]>;
  /**
   * Finds the next comment of each answered person after a posted reply of ours and keeps what it reads as. Once found it
   * stays; it is read again when its text changes, and given up when nothing is left of it. `readings` are by comment id; a
   * comment that is not read yet is waited for. Returns the replies that changed.
   */
  markAfter(
    thread: ThreadRef & Pick<Thread, 'comments'>,
    readings: ReadonlyMap<string, Reading>,
  ): Outcome<Reply[]>;
}

/** A comment that was answered, as far as it is kept. */
export interface RecentComment {
  commentKey: string;
  excerpt: string;
  /** Language of the reply. */
  language: Lang;
}

export interface History {
  /** Oldest first; discarded ones left out. */
  ofConversation(thread: ThreadRef): Outcome<Reply[]>;
  /** Replies to the commenter in any conversation, oldest first, at most `limit` of the newest; discarded ones left out. */
  ofPerson(place: Place, limit?: number): Outcome<Reply[]>;
  /** Comments that were answered last, newest first, each once, with their excerpt; those whose excerpt is gone are left out. */
  recentComments(limit: number): Outcome<RecentComment[]>;
  /** What was said before between us and the commenter, here and elsewhere, as checks and framings take it. Oldest first. */
  turns(place: Place): Outcome<HistoryTurn[]>;
  /** Comment ids with a reply that left the panel, and how far it came. */
  answered(thread: ThreadRef): Outcome<Map<string, 'posted' | 'inserted' | 'copied'>>;
  /** Ids of the template variants that already went out in this conversation. */
  usedVariants(thread: ThreadRef): Outcome<string[]>;
  /**
   * Sentences of the draft that already went out to this conversation or person. `ignore`: phrases meant to recur, such as
   * the sign-off. May be called on every pause in typing: what went out is prepared once per comment.
   */
  repetitions(
    place: Place,
    draft: { text: string; language: Lang },
    ignore?: readonly string[],
  ): Outcome<Repetition[]>;
  registerUsed(place: Place): Outcome<{ person: RegisterUse | null; conversation: RegisterUse | null }>;
}

export interface Corrections {
  save(
    place: Place,
    correction: { field: CorrectionField; from: ReadingValue; to: ReadingValue },
  ): Outcome<Correction>;
  /** Takes a correction back. */
  withdraw(place: Place, field: CorrectionField): Outcome<void>;
  ofComment(place: Place): Outcome<Correction[]>;
  /** The newest per field over all comments of the commenter. */
  lastOfPerson(place: Place): Outcome<Correction[]>;
}

export interface Decisions {
  save(place: Place, decision: NewDecision): Outcome<Decision>;
  withdraw(id: string): Outcome<void>;
  /** Oldest first. */
  ofConversation(thread: ThreadRef): Outcome<Decision[]>;
}

export interface LibraryContent {
  packs: StoredPack[];
  /** In the order of packs and their templates, retired ones too. */
  templates: StoredTemplate[];
  marks: TemplateMark[];
}

export interface Library {
  all(): Outcome<LibraryContent>;
  /** Calls back at once and after every change, also from other windows. Returns a function that ends it. */
  watch(changed: (content: LibraryContent) => void, failed: (error: LogError) => void): () => void;
  /**
   * Puts a checked pack in, in one transaction. A pack of the same id is replaced: changed templates keep their history and get a
   * version more, missing ones are retired, not deleted.
   */
  importPack(pack: TeamPack, managed?: boolean): Outcome<{ added: number; changed: number; retired: number }>;
  /** The pack as a file holds it, with its hash. */
  exportPack(packId: string): Outcome<TeamPack>;
  /** Makes or renames a pack. */
  savePack(pack: Pick<TeamPack, 'id' | 'name' | 'owner' | 'licence'>): Outcome<StoredPack>;
  /**
   * With its templates and their history.
   * @param withdrawn the administrator took it back: the only way that a managed pack goes. One that took the place of a pack
   * of ours stays with all its versions, as ours.
   */
  removePack(packId: string, withdrawn?: boolean): Outcome<void>;
  /** Adds a template or makes a new version of it. A template of a managed pack is refused. */
  save(packId: string, template: TeamTemplate): Outcome<StoredTemplate>;
  /** Deletes a template and its history. */
  remove(key: string): Outcome<void>;
  /** Newest first, today's among them. */
  versions(key: string): Outcome<TemplateVersion[]>;
  mark(key: string, change: Partial<Pick<TemplateMark, 'favourite' | 'lastUsedAt'>>): Outcome<void>;
  /** By key; templates that were never used are missing. */
  usage(since?: Date): Outcome<Map<string, TemplateUse>>;
}

/** About the people who wrote to us. The library is the team's own words: nothing here touches it. */
export interface Privacy {
  /** Deletes what is older than handbook 5.2 allows. Meant to run once a day; running it again changes nothing. */
  applyRetention(now?: Date): Outcome<Deletion | null>;
  /** People whose name or handle contains the words. */
  findPeople(words: string): Outcome<(PersonName & { site: SiteId })[]>;
  /** Deletes everything about a person and blanks their name and handle wherever else they stand. */
  erasePerson(
    who: { personId: string } | (Pick<ThreadRef, 'site' | 'key'> & { author: Author }),
  ): Outcome<Deletion>;
  eraseConversation(thread: Pick<ThreadRef, 'site' | 'key'> | Pick<Conversation, 'id'>): Outcome<Deletion>;
  /** Empties the log; only the deletion log and the library stay. */
  eraseEverything(): Outcome<Deletion>;
  /** Newest first. */
  deletions(): Outcome<Deletion[]>;
}

/** What Tonfall remembers. Every method answers with a value, never throws. Usable inside a Dexie live query. */
export interface Log {
  drafts: Drafts;
  replies: Replies;
  history: History;
  corrections: Corrections;
  decisions: Decisions;
  library: Library;
  privacy: Privacy;
  close(): void;
}

/** The part of `localStorage` that the draft mirror uses. */
export type MirrorStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export interface LogOptions {
  /** The secret of this installation, at least 32 bytes, kept outside this database. */
  pseudonymKey: () => Promise<Uint8Array<ArrayBuffer>>;
  /** Where drafts go when there is no time to wait for the database. */
  mirror?: MirrorStorage;
  /** Called when the connection is lost: given up for a newer version in another window, or cut by the browser. */
  onClosed?: () => void;
  now?: () => Date;
  /** Default: `tonfall`. */
  name?: string;
}
