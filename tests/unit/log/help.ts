import 'fake-indexeddb/auto';
import type { TeamTemplate } from '../../../utils/library/templates/template';
import { openLog } from '../../../utils/log';
import type { DraftContent, Log, LogOptions, MirrorStorage, NewReply, Place } from '../../../utils/log/log';
import type { Result } from '../../../utils/log/result';
import type { ReadingSnapshot } from '../../../utils/log/schema';
import type { EmotionId, IntentId, Reading } from '../../../utils/reading/reading';
import type { Comment } from '../../../utils/thread/thread';

const SECRET = Uint8Array.from({ length: 32 }, (_, at) => at);

let databases = 0;

/** A database name of its own for every test. */
export const freshName = (): string => {
  databases += 1;
  return `tonfall-test-${databases}`;
};

/** A clock that stands until it is set. */
export function clock(start = '2026-11-02T09:00:00.000Z') {
  let time = Date.parse(start);
  return {
    now: () => new Date(time),
    set: (moment: string) => {
      time = Date.parse(moment);
    },
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

export const open = (options: Partial<LogOptions> = {}) =>
  openLog({ pseudonymKey: async () => SECRET, name: freshName(), ...options });

export async function opened(options: Partial<LogOptions> = {}): Promise<Log> {
  return value(await open(options));
}

/** The value of an outcome that must be one. */
export function value<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`Expected a value, got ${JSON.stringify(result.error)}`);
  return result.value;
}

export function place(over: Partial<Comment> & { key?: string; site?: Place['thread']['site'] } = {}): Place {
  const { key = 'x:100', site = 'x', ...comment } = over;
  return {
    thread: { site, key, url: `https://x.com/i/status/${key}` },
    comment: {
      id: 'c1',
      author: { name: 'Quirina Testfall', handle: 'quirina_t', profileUrl: 'https://x.com/quirina_t' },
      text: 'Mein Paket ist seit zwei Wochen unterwegs.',
      postedAt: '2026-11-02T08:30:00.000Z',
      ...comment,
    },
  };
}

export const READING: ReadingSnapshot = {
  intent: 'complaint.delivery',
  emotion: 'annoyance',
  arousal: 1,
  needs: ['reliability'],
  risk: 'R0',
  gate: 'yes',
  source: 'rule',
};

export const reply = (text: string, over: Partial<NewReply> = {}): NewReply => ({
  text,
  status: 'inserted',
  language: 'de',
  register: 'sie',
  framing: null,
  edited: null,
  reading: READING,
  ...over,
});

export const draft = (text: string, over: Partial<DraftContent> = {}): DraftContent => ({
  text,
  slots: [],
  caret: text.length,
  framing: null,
  language: 'de',
  register: 'du',
  ...over,
});

export function comment(over: Partial<Comment> & Pick<Comment, 'id' | 'text'>): Comment {
  return {
    parentId: null,
    depth: 0,
    author: { name: 'Team Beispiel' },
    isOwn: true,
    truncated: false,
    ...over,
  };
}

/** What a comment reads as, where only its first intent and emotion matter. */
export const reads = (intent: IntentId | null, emotion: EmotionId, over: Partial<Reading> = {}): Reading => ({
  language: 'de',
  register: null,
  intents: intent ? [{ id: intent, score: 1 }] : [],
  emotions: [{ id: emotion, score: 1 }],
  arousal: 0,
  polarity: 0,
  needs: [],
  risk: 'R0',
  reply: 'yes',
  facts: [],
  ironyPossible: false,
  why: [],
  ...over,
});

export const template = (id: string, over: Partial<TeamTemplate> = {}): TeamTemplate => ({
  id,
  title: 'Zu spät geliefert',
  framing: 'own_and_fix',
  language: 'de',
  register: 'sie',
  moves: [{ move: 'DO', text: 'Ich frage {bei wem} nach und melde mich bis {wann}.' }],
  slots: [{ label: 'wann', example: 'morgen um 12 Uhr' }],
  intents: ['complaint.delivery'],
  owner: 'JB',
  reviewedAt: '2026-10-01',
  notes: 'Nur mit Sendungsnummer.',
  retired: false,
  ...over,
});

/** A stand-in for `localStorage` that can be full. */
export function memoryStorage(): MirrorStorage & { full: boolean; dump(): string } {
  const entries = new Map<string, string>();
  return {
    full: false,
    get length() {
      return entries.size;
    },
    key: (at) => [...entries.keys()][at] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem(key, text) {
      if (this.full) throw new DOMException('full', 'QuotaExceededError');
      entries.set(key, text);
    },
    removeItem: (key) => void entries.delete(key),
    dump: () => JSON.stringify([...entries]),
  };
}

export async function rawDump(name: string): Promise<string> {
  const { exportRaw } = await import('../../../utils/log');
  let dump = '';
  for await (const line of exportRaw(name)) dump += line;
  return dump;
}
