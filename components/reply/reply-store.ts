import { create } from 'zustand';
import type { Check, CheckContext, HistoryTurn } from '../../utils/checking/checking';
import type { Framing } from '../../utils/framing/framing';
import type { Lang, Message, Register } from '../../utils/language/message';
import { detectRegister } from '../../utils/language/register';
import type { DraftContent, NewReply, Place, RegisterUse } from '../../utils/log/log';
import type { Repetition } from '../../utils/log/repetition';
import type { FramingUse } from '../../utils/log/schema';
import { snapshotOf } from '../../utils/log/snapshot';
import {
  type CorrectableField,
  type Correction,
  correct,
  correctLikeBefore,
  currentValue,
  UNCLEAR,
} from '../../utils/reading/correct';
import type { IntentId, Reading } from '../../utils/reading/reading';
import type { Comment, Thread } from '../../utils/thread/thread';
import { useLog } from '../panel/log-store';
import { useSettings } from '../settings/settings-store';
import { useThread } from '../thread/thread-store';
import { loadChecker, loadReader, loadSuggester } from './engines';
import { type Outcome, sendOut } from './send-out';

export type Fault = NonNullable<CheckContext['fault']>;

interface ReplyStore {
  place: (Place & { thread: Thread; comment: Comment }) | null;
  /** As read, with the user's corrections; null while it is being read. */
  reading: Reading | null;
  framings: Framing[];
  /** The framing the draft began as, with its text; null for an earlier draft that was brought back. */
  framing: Framing | null;
  /** The same for the log, kept with the draft. */
  begunAs: FramingUse | null;
  choosing: boolean;
  fault: Fault;
  text: string;
  caret: number;
  check: Check | null;
  /** An earlier draft was brought back. */
  restored: boolean;
  history: HistoryTurn[];
  repetitions: Repetition[];
  earlierRegister: RegisterUse | null;
  /** Why the draft or the reply could not be kept. */
  problem: Message | null;
  outcome: Outcome;

  open(thread: Thread, comment: Comment): Promise<void>;
  close(): void;
  setText(text: string): void;
  setCaret(caret: number): void;
  setFault(fault: Fault): void;
  use(framing: Framing): void;
  choose(): void;
  correct(field: CorrectableField, to: string): void;
  /** The user sees no danger to life here: drafting goes on. */
  noDanger(): void;
  insert(override?: string): Promise<void>;
  copy(override?: string): Promise<void>;
  decide(reason: string, kind: 'no_reply' | 'handover'): Promise<void>;
  /** Gives the draft up. */
  discard(): Promise<void>;
  /** The reply was seen in the thread: its draft is done. */
  posted(): void;
  /** Back to drafting after a reply or a decision. */
  reopen(): void;
}

const SAVE_AFTER = 400;

const EMPTY = {
  place: null,
  reading: null,
  framings: [],
  framing: null,
  begunAs: null,
  choosing: true,
  fault: 'unclear',
  text: '',
  caret: 0,
  check: null,
  restored: false,
  history: [],
  repetitions: [],
  earlierRegister: null,
  problem: null,
  outcome: { kind: 'none' },
} as const satisfies Partial<ReplyStore>;

/** Everything about the reply to the chosen comment. One comment at a time; drafts of the others lie in the log. */
export const useReply = create<ReplyStore>()((set, get) => {
  /** A draft that waits to be kept, with the comment it belongs to. */
  let pending: { place: Place; content: DraftContent; timer: ReturnType<typeof setTimeout> } | undefined;
  let opened = 0;

  function draft(): DraftContent {
    const { text, caret, framing, begunAs } = get();
    return {
      text,
      caret,
      slots: framing?.slots ?? [],
      framing: begunAs,
      language: language(),
      register: registerOf(text),
    };
  }

  function language(): Lang {
    const { framing, reading } = get();
    return framing?.language ?? (reading?.language === 'de' ? 'de' : 'en');
  }

  async function recheck(): Promise<void> {
    const { place, reading, text } = get();
    if (!place || !reading) return;
    const check = await loadChecker();
    // The text may have gone on while the checker was loading.
    if (get().place !== place) return;
    const draft = get().text;
    set({
      check: check({
        draft,
        comment: place.comment.text,
        reading,
        platform: place.thread.site,
        context: checkContext(get()),
      }),
    });
    if (text !== draft) return;
    const log = useLog.getState().log;
    const repeated = await log?.history.repetitions(
      place,
      { text: draft, language: language() },
      [useSettings.getState().settings.voice.signOff].filter(Boolean),
    );
    if (get().text === draft) set({ repetitions: repeated?.ok ? repeated.value : [] });
  }

  /** The list shows and sorts by the corrected reading too. */
  function setReading(reading: Reading): void {
    const { place } = get();
    set({ reading });
    if (place) useThread.getState().addReadings(new Map([[place.comment.id, reading]]));
  }

  /** Keeps the draft at once for a crash, and properly a moment later. */
  function keepSoon(place: Place): void {
    const content = draft();
    useLog.getState().log?.drafts.rescue(place, content);
    clearTimeout(pending?.timer);
    pending = { place, content, timer: setTimeout(() => void keepNow(), SAVE_AFTER) };
  }

  async function keepNow(): Promise<void> {
    const { log } = useLog.getState();
    if (!pending || !log) return;
    const { place, content, timer } = pending;
    clearTimeout(timer);
    pending = undefined;
    const kept = content.text.trim()
      ? await log.drafts.save(place, content)
      : await log.drafts.discard(place);
    if (get().place === place) set({ problem: kept.ok ? null : kept.error.message });
  }

  function rejectIntent(id: IntentId): void {
    const { place, reading } = get();
    if (!place || !reading) return;
    const correction = { field: 'intent', from: id, to: UNCLEAR } as const;
    setReading(correct(reading, [correction]));
    void useLog.getState().log?.corrections.save(place, correction);
  }

  async function suggest(): Promise<void> {
    const { place, reading, fault, history } = get();
    if (!place || !reading) return;
    const log = useLog.getState().log;
    const used = await log?.history.usedVariants(place.thread);
    const suggester = await loadSuggester();
    if (get().place !== place) return;
    const framings = suggester({
      comment: place.comment.text,
      reading,
      voice: useSettings.getState().settings.voice,
      author: place.comment.author.name,
      platform: place.thread.site,
      fault,
      history,
      usedVariants: used?.ok ? used.value : [],
      seed: place.comment.id,
      ...(place.thread.post && { post: place.thread.post.text }),
    });
    set({ framings });
  }

  return {
    ...EMPTY,

    async open(thread, comment) {
      const turn = ++opened;
      void keepNow();
      const place = { thread, comment };
      set({ ...EMPTY, place });
      // Without it an earlier draft would seem lost.
      const log = await useLog.getState().open();
      const [read, draft, corrections, before, history, register] = await Promise.all([
        loadReader(),
        log?.drafts.load(place),
        log?.corrections.ofComment(place),
        log?.corrections.lastOfPerson(place),
        log?.history.turns(place),
        log?.history.registerUsed(place),
      ]);
      if (turn !== opened) return;
      const fresh = read({
        text: comment.text,
        lang: comment.lang,
        context: thread.post?.text,
        platform: thread.site,
      });
      const own = corrections?.ok ? corrections.value.flatMap(toCorrection) : [];
      const earlier = before?.ok ? before.value.flatMap(toCorrection) : [];
      const kept = draft?.ok ? draft.value : null;
      setReading(correct(correctLikeBefore(fresh, earlier), own));
      set({
        history: history?.ok ? history.value : [],
        earlierRegister: register?.ok ? (register.value.person ?? register.value.conversation) : null,
        ...(kept && {
          text: kept.text,
          caret: kept.caret,
          begunAs: kept.framing,
          restored: true,
          choosing: false,
        }),
      });
      await Promise.all([suggest(), recheck()]);
    },

    close() {
      opened += 1;
      void keepNow();
      set({ ...EMPTY });
    },

    setText(text) {
      const { place } = get();
      if (text === get().text) return;
      set({ text, restored: false, outcome: { kind: 'none' } });
      if (place) keepSoon(place);
      void recheck();
    },

    setCaret(caret) {
      set({ caret });
    },

    setFault(fault) {
      set({ fault });
      void suggest();
      void recheck();
    },

    use(framing) {
      set({ framing, begunAs: framingUse(framing), choosing: false });
      get().setText(framing.text);
    },

    choose() {
      set({ choosing: true });
    },

    correct(field, to) {
      const { place, reading } = get();
      if (!place || !reading) return;
      const from = currentValue(reading, field);
      if (from === to) return;
      setReading(correct(reading, [{ field, from, to }]));
      void useLog.getState().log?.corrections.save(place, { field, from, to });
      void suggest();
      void recheck();
    },

    noDanger() {
      for (const { id } of get().reading?.intents ?? []) {
        if (id === 'selfharm' || id === 'threat_violence') rejectIntent(id);
      }
      if (get().reading?.risk === 'R4') get().correct('risk', 'R2');
      void suggest();
      void recheck();
    },

    async insert(override) {
      await goOut('insert', override);
    },

    async copy(override) {
      await goOut('copy', override);
    },

    async decide(reason, kind) {
      const { place, reading } = get();
      if (!place || !reading) return;
      await useLog.getState().log?.decisions.save(place, { kind, reason, reading: snapshotOf(reading) });
      set({ outcome: { kind: 'decided', reason } });
      await useLog.getState().refresh(place.thread);
    },

    async discard() {
      const { place, text } = get();
      const { log, refresh } = useLog.getState();
      if (!place || !text.trim()) return;
      const kept = await record('drafted', text);
      if (kept?.ok) await log?.replies.setStatus(kept.value.id, 'discarded');
      set({ framing: null, begunAs: null, choosing: true });
      get().setText('');
      await keepNow();
      await refresh(place.thread);
    },

    posted() {
      clearTimeout(pending?.timer);
      pending = undefined;
      const cleared = { text: '', caret: 0, framing: null, begunAs: null, choosing: true, restored: false };
      set({ ...cleared, check: null, repetitions: [], outcome: { kind: 'posted' } });
      void recheck();
    },

    reopen() {
      set({ outcome: { kind: 'none' } });
    },
  };

  async function goOut(how: 'insert' | 'copy', override?: string): Promise<void> {
    const { place, text } = get();
    if (!place) return;
    set({ outcome: { kind: 'working' } });
    const outcome = await sendOut(how, place.comment.id, text);
    if (get().place !== place) return;
    set({ outcome });
    const left =
      outcome.kind === 'inserted'
        ? 'inserted'
        : outcome.kind === 'copied' || outcome.kind === 'refused'
          ? 'copied'
          : null;
    if (!left) return;
    const kept = await record(left, text, override);
    if (kept && !kept.ok) set({ problem: kept.error.message });
    await useLog.getState().refresh(place.thread);
  }

  async function record(status: NewReply['status'], text: string, override?: string) {
    const { place, reading, framing, begunAs } = get();
    if (!place || !reading) return undefined;
    return useLog.getState().log?.replies.record(place, {
      status,
      text,
      language: language(),
      register: registerOf(text),
      framing: begunAs,
      edited: framing ? shareChanged(framing.text, text) : null,
      reading: snapshotOf(reading),
      ...(override && { override }),
    });
  }
});

function framingUse(framing: Framing): FramingUse {
  return {
    id: framing.id,
    templateId: framing.templateId,
    variants: framing.moves.map((move) => move.variant),
  };
}

function registerOf(text: string): Register | null {
  const { register } = detectRegister(text);
  return register === 'mixed' ? null : register;
}

function checkContext({ place, fault, history }: ReplyStore): CheckContext {
  const { voice } = useSettings.getState().settings;
  return {
    fault,
    history,
    now: new Date().toISOString(),
    settings: {
      register: voice.register,
      gender_form: voice.genderForm,
      org: voice.organisation,
      country: voice.country,
      brand_contacts: voice.brandContacts,
      red_lines: voice.redLines,
      sign_off: voice.signOff,
    },
    ...(place && { author: place.comment.author.name }),
    ...(place?.thread.post && { post: place.thread.post.text }),
  };
}

/** The log keeps values of any field; here only those that the card can set right. */
function toCorrection({ field, from, to }: { field: string; from: unknown; to: unknown }): Correction[] {
  if (typeof to !== 'string') return [];
  return [{ field: field as CorrectableField, from: typeof from === 'string' ? from : null, to }];
}

/** Share of a framing's words that are not in the text any more, 0 to 1. */
export function shareChanged(framing: string, text: string): number {
  const words = (value: string) => value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const before = words(framing);
  if (before.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of words(text)) left.set(word, (left.get(word) ?? 0) + 1);
  let kept = 0;
  for (const word of before) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      kept += 1;
      left.set(word, count - 1);
    }
  }
  return 1 - kept / before.length;
}
