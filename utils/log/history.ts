import type { HistoryTurn } from '../checking/checking';
import { type Context, locate } from './context';
import { attempt } from './errors';
import { conversationId } from './identity';
import type { History, RegisterUse } from './log';
import { type Earlier, type RepetitionFinder, repetitionFinder } from './repetition';
import { inConversation, toPerson, wentOut } from './replies';
import type { Reply } from './schema';

/** Readers see the neighbours of a reply, not thousands of them. */
const NEIGHBOURS = 500;
const PERSON_LIMIT = 200;

export function history(context: Context): History {
  const ofConversationId = (id: string) => inConversation(context, id).filter(isKept);

  /** The newest replies, oldest first. */
  const newest = async (rows: ReturnType<typeof toPerson>, limit: number, filter: (row: Reply) => boolean) =>
    (await rows.reverse().filter(filter).limit(limit).toArray()).reverse();

  let prepared: { state: string; finder: RepetitionFinder } | undefined;
  /** The finder of the last call while nothing changed: only the draft changes from call to call. */
  function finderFor(state: string, prepare: () => RepetitionFinder): RepetitionFinder {
    if (prepared?.state !== state) prepared = { state, finder: prepare() };
    return prepared.finder;
  }

  return {
    ofConversation: (thread) => attempt(async () => ofConversationId(await conversationId(thread)).toArray()),

    ofPerson: (place, limit = PERSON_LIMIT) =>
      attempt(async () => {
        const { personId } = await locate(context, place);
        return newest(toPerson(context, personId), limit, isKept);
      }),

    recentComments: (limit) =>
      attempt(async () => {
        const seen = new Set<string>();
        const isFirst = ({ commentKey, excerpt }: Reply) =>
          Boolean(excerpt) && !seen.has(commentKey) && seen.add(commentKey).size <= limit;
        // More replies than comments: some comments were answered twice.
        const rows = await context.database.replies
          .orderBy('excerptTime')
          .reverse()
          .limit(limit * 3)
          .toArray();
        return rows
          .filter(isFirst)
          .map(({ commentKey, excerpt = '', language }) => ({ commentKey, excerpt, language }));
      }),

    turns: (place) =>
      attempt(async () => {
        const here = await locate(context, place);
        const rows = await newest(
          toPerson(context, here.personId),
          PERSON_LIMIT,
          wentOutBefore(here.commentKey),
        );
        return historyTurns(rows, here.conversationId);
      }),

    answered: (thread) =>
      attempt(async () => {
        const rows = await ofConversationId(await conversationId(thread)).toArray();
        return answeredComments(rows);
      }),

    usedVariants: (thread) =>
      attempt(async () => {
        const rows = await ofConversationId(await conversationId(thread)).toArray();
        return [...new Set(rows.filter(wentOut).flatMap((row) => row.framing?.variants ?? []))];
      }),

    repetitions: (place, draft, ignore = []) =>
      attempt(async () => {
        const here = await locate(context, place);
        const before = wentOutBefore(here.commentKey);
        const person = await newest(toPerson(context, here.personId), PERSON_LIMIT, before);
        const thread = await newest(inConversation(context, here.conversationId), NEIGHBOURS, before);
        const others = thread.filter((row) => row.personId !== here.personId);
        const state = [ignore, [...person, ...others].map((row) => [row.id, row.updatedAt])];
        return finderFor(JSON.stringify([here.personId, state]), () =>
          repetitionFinder([...person.map(earlier('person')), ...others.map(earlier('thread'))], ignore),
        )(draft);
      }),

    registerUsed: (place) =>
      attempt(async () => {
        const here = await locate(context, place);
        const addressed = (row: Reply) => row.register !== null && wentOutBefore(here.commentKey)(row);
        const [person] = await newest(toPerson(context, here.personId), 1, addressed);
        const [conversation] = await newest(inConversation(context, here.conversationId), 1, addressed);
        return { person: registerUse(person), conversation: registerUse(conversation) };
      }),
  };
}

const isKept = (row: Reply): boolean => row.status !== 'discarded';

/** Went out, and is not the very reply that is being written under this comment. */
const wentOutBefore = (commentKey: string) => (row: Reply) =>
  wentOut(row) && (row.commentKey !== commentKey || row.status === 'posted');

const earlier =
  (where: Earlier['where']) =>
  ({ text, language, createdAt: when }: Reply): Earlier => ({ text, language, when, where });

const registerUse = (row: Reply | undefined): RegisterUse | null =>
  row?.register ? { register: row.register, when: row.createdAt } : null;

/** Comments and our replies to them in the order they were written. */
function historyTurns(rows: readonly Reply[], conversationId: string): HistoryTurn[] {
  return rows
    .flatMap((row): HistoryTurn[] => {
      const sameThread = row.conversationId === conversationId;
      const reply: HistoryTurn = {
        from: 'us',
        text: row.text,
        when: row.postedAt ?? row.createdAt,
        sameThread,
      };
      if (!row.excerpt) return [reply];
      return [{ from: 'them', text: row.excerpt, when: row.commentAt ?? row.createdAt, sameThread }, reply];
    })
    .sort((a, b) => Date.parse(a.when ?? '') - Date.parse(b.when ?? ''));
}

const REACH = { copied: 1, inserted: 2, posted: 3 } as const;

/** How far the furthest reply to each comment came. */
function answeredComments(rows: readonly Reply[]): Map<string, keyof typeof REACH> {
  const answered = new Map<string, keyof typeof REACH>();
  for (const { commentId, status } of rows) {
    if (status === 'drafted' || status === 'discarded') continue;
    const known = answered.get(commentId);
    if (!known || REACH[status] > REACH[known]) answered.set(commentId, status);
  }
  return answered;
}
