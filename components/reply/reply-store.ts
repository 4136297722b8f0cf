import { create } from 'zustand';
import type { Check, CheckContext, HistoryTurn } from '../../utils/checking/checking';
import type { Framing, OwnTemplate, SuggestInput } from '../../utils/framing/framing';
import type { Lang, Message, Register } from '../../utils/language/message';
import { profileFor } from '../../utils/library/client';
import type { DraftContent, Log, NewReply, Place, RegisterUse } from '../../utils/log/log';
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
import { useSettings, voiceOn } from '../settings/settings-store';
import { useThread } from '../thread/thread-store';
import { loadChecker, loadReader, loadRegisterDetector, loadSpelling, loadSuggester } from './engines';
import { checkContext, type Known, suggestInput } from './inputs';
import { sameTemplates } from './same-templates';
import { type Outcome, sendOut } from './send-out';

export type Fault = NonNullable<CheckContext['fault']>;

interface ReplyStore {
  place: (Place & { thread: Thread; comment: Comment }) | null;
  /** As read, with the user's corrections; null while it is being read. */
  reading: Reading | null;
  framings: Framing[];
  /** What the framings were made from; null until then. */
  situation: SuggestInput | null;
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
  /** @param handedTo Who takes over. */
  decide(reason: string, kind: 'no_reply' | 'handover', handedTo?: string): Promise<void>;
  /** Remembers, before it is put in, that one step of a team template goes into the draft. */
  addStep(step: FramingUse): void;
  /** Goes on in another voice; its sign-off takes the place of the other one under the draft. */
  writeAs(profileId: string): void;
  /** Gives the draft up. */
  discard(): Promise<void>;
  /** The reply was seen in the thread: its draft is done. */
  posted(): void;
  /** Back to drafting after a reply or a decision. */
  reopen(): void;
  /** Thinks again: voice, guidelines or library are others now. */
  refresh(): void;
}

const SAVE_AFTER = 400;

const EMPTY = {
  place: null,
  reading: null,
  framings: [],
  situation: null,
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
  /** A draft that waits to be kept, with the comment and the log (of its client) that it belongs to. */
  let pending:
    | { place: Place; content: DraftContent; log: Log | null; timer: ReturnType<typeof setTimeout> }
    | undefined;
  let opened = 0;
  /** There as soon as a comment is open. */
  let registerOf: (text: string) => Register | null = () => null;

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
        context: checkContext(known(place)),
      }),
    });
    if (text !== draft) return;
    const log = useLog.getState().log;
    const repeated = await log?.history.repetitions(
      place,
      { text: draft, language: language() },
      [voiceOn(place.thread.site).signOff].filter(Boolean),
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
    const { log } = useLog.getState();
    log?.drafts.rescue(place, content);
    clearTimeout(pending?.timer);
    pending = { place, content, log, timer: setTimeout(() => void keepNow(), SAVE_AFTER) };
  }

  async function keepNow(): Promise<void> {
    if (!pending?.log) return;
    const { place, content, log, timer } = pending;
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

  function known(place: Known['place']): Known {
    const { fault, history } = get();
    return { place, voice: voiceOn(place.thread.site), fault, history };
  }

  async function suggest(): Promise<void> {
    const { place, reading } = get();
    if (!place || !reading) return;
    const log = useLog.getState().log;
    const [used, suggester, own] = await Promise.all([
      log?.history.usedVariants(place.thread),
      loadSuggester(),
      teamTemplates(),
    ]);
    // What was set meanwhile counts: only then is the newest call's answer the one that stays.
    const { reading: now } = get();
    if (get().place !== place || !now) return;
    const situation = suggestInput(known(place), now, used?.ok ? used.value : []);
    set({ situation, framings: suggester({ ...situation, own }) });
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
      const [read, detect, draft, corrections, before, history, register] = await Promise.all([
        loadReader(),
        loadRegisterDetector(),
        log?.drafts.load(place),
        log?.corrections.ofComment(place),
        log?.corrections.lastOfPerson(place),
        log?.history.turns(place),
        log?.history.registerUsed(place),
      ]);
      if (turn !== opened) return;
      registerOf = (text) => {
        const { register } = detect(text);
        return register === 'mixed' ? null : register;
      };
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
      // What is put in without going anywhere first goes behind the last step, before the sign-off.
      const caret = framing.moves.findLast(({ move }) => move !== 'SIGN')?.end ?? framing.text.length;
      set({ framing, begunAs: framingUse(framing), choosing: false, caret });
      get().setText(framing.text);
      if (framing.own !== undefined) markUsed(framing.templateId);
    },

    addStep(step) {
      const { begunAs, text } = get();
      if (begunAs) set({ begunAs: { ...begunAs, variants: [...begunAs.variants, ...step.variants] } });
      else if (!text.trim()) set({ begunAs: step });
      markUsed(step.templateId);
    },

    writeAs(profileId) {
      const { place, text } = get();
      if (!place) return;
      const before = voiceOn(place.thread.site).signOff;
      useSettings.getState().useProfile(profileId);
      const after = voiceOn(place.thread.site).signOff;
      const end = text.trimEnd();
      if (before && end.endsWith(before)) get().setText((end.slice(0, -before.length) + after).trimEnd());
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

    async decide(reason, kind, handedTo) {
      const { place, reading } = get();
      if (!place || !reading) return;
      const decision = { kind, reason, reading: snapshotOf(reading), ...(handedTo && { handedTo }) };
      await useLog.getState().log?.decisions.save(place, decision);
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

    refresh() {
      void suggest();
      void recheck();
    },
  };

  async function goOut(how: 'insert' | 'copy', override?: string): Promise<void> {
    const { place } = get();
    if (!place || get().outcome.kind === 'working') return;
    set({ outcome: { kind: 'working' } });
    await spellForRegion(place);
    const { text } = get();
    // A draft that was spelled anew has taken it back.
    set({ outcome: { kind: 'working' } });
    await recheck();
    if (get().place !== place || get().text !== text) return;
    // Whatever led here: a red line and an open slot never go out, another stop only with a reason.
    if (!mayGoOut(get().check, override)) return set({ outcome: { kind: 'none' } });
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
    const handledBy = profileFor(useSettings.getState().client, place.thread.site).name;
    return useLog.getState().log?.replies.record(place, {
      status,
      text,
      language: language(),
      register: registerOf(text),
      framing: begunAs,
      edited: framing ? shareChanged(framing.text, text) : null,
      reading: snapshotOf(reading),
      ...(override && { override }),
      ...(handledBy && { handledBy }),
    });
  }

  /** Puts the draft itself into the spelling of the voice's country, so that the user sees what goes out. */
  async function spellForRegion(place: Known['place']): Promise<void> {
    const { country } = voiceOn(place.thread.site);
    if (language() !== 'de' && !/[ßẞ]/.test(get().text)) return;
    const spell = await loadSpelling();
    if (get().place === place) get().setText(spell(get().text, country, language()));
  }
});

// Guidelines and voices are changed in the desk and in other windows too.
useSettings.subscribe((state, before) => {
  if (state.voice === before.voice && state.client === before.client) return;
  useReply.getState().refresh();
});

let following = false;

/** The templates of the team's library that are in use. Read only when a reply is open. */
async function teamTemplates(): Promise<OwnTemplate[]> {
  const { useLibrary } = await import('../library/library-store');
  useLibrary.getState().start();
  if (!following) {
    following = true;
    useLibrary.subscribe((state, before) => {
      if (!sameTemplates(state.templates, before.templates)) useReply.getState().refresh();
    });
  }
  return useLibrary.getState().templates.filter(({ template }) => !template.retired);
}

/** Whether a draft may leave the panel; `override` is the user's reason. */
export function mayGoOut(check: Check | null, override?: string): boolean {
  if (!check || check.openSlots.length > 0) return false;
  const stops = check.findings.filter(({ severity }) => severity === 'block');
  return stops.every(({ key }) => key !== 'red_line' && override !== undefined);
}

function markUsed(templateKey: string): void {
  void useLog.getState().log?.library.mark(templateKey, { lastUsedAt: new Date().toISOString() });
}

function framingUse(framing: Framing): FramingUse {
  return {
    id: framing.id,
    templateId: framing.templateId,
    variants: framing.moves.map((move) => move.variant),
  };
}

/** The log keeps values of any field; here only those that the card can set right. */
function toCorrection({ field, from, to }: { field: string; from: unknown; to: unknown }): Correction[] {
  if (typeof to !== 'string') return [];
  return [{ field: field as CorrectableField, from: typeof from === 'string' ? from : null, to }];
}

/** Share of a framing's words that are not in the text any more, 0 to 1. Filling a `{slot}` changes none of its words. */
export function shareChanged(framing: string, text: string): number {
  const words = (value: string) => value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const before = words(framing.replace(/\{[^{}]*\}/g, ' '));
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
