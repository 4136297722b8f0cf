import type { Table } from 'dexie';
import { type Context, moment } from './context';
import { absorbMirror } from './drafts';
import { attempt } from './errors';
import { conversationId, foldHandle, foldProfile, personId } from './identity';
import type { Privacy } from './log';
import { blankMentions } from './mentions';
import { callNames, redactor } from './redact';
import { inConversation, toPerson } from './replies';
import type { Deletion, PersonName, Reply } from './schema';

const DAY = 24 * 60 * 60_000;

/** Defaults of handbook 5.2, in days. */
const RETENTION = { text: 90, log: 365 } as const;

type Counts = Record<string, number>;

export function privacy(context: Context): Privacy {
  const { database, mirror, now } = context;
  const { conversations, people, names, replies, drafts, corrections, decisions, deletions } = database;
  const everything = [conversations, people, names, replies, drafts, corrections, decisions, deletions];

  const change = <T>(work: () => Promise<T>): Promise<T> => database.transaction('rw', everything, work);

  async function note(reason: Deletion['reason'], counts: Counts): Promise<Deletion> {
    const kept = Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
    const deletion: Deletion = { id: crypto.randomUUID(), reason, counts: kept, ...moment(now()) };
    await deletions.add(deletion);
    return deletion;
  }

  /** Removes people that no row is about any more. */
  async function dropUnused(ids: Iterable<string>, counts: Counts): Promise<void> {
    for (const id of new Set(ids)) {
      const used = await Promise.all([
        toPerson(context, id).count(),
        drafts.where('personId').equals(id).count(),
        decisions.where('personId').equals(id).count(),
        ofPerson(id).count(),
      ]);
      if (used.some((count) => count > 0)) continue;
      add(counts, 'people', await people.where('id').equals(id).delete());
      add(counts, 'names', await names.where('personId').equals(id).delete());
    }
  }

  const ofPerson = (id: string) =>
    corrections.where('[personId+time]').between([id, -Infinity], [id, Infinity]);

  /** Blanks names in what we wrote to and about these people, once it is no longer kept who they are. */
  async function forgetNames(ids: readonly string[]): Promise<number> {
    for (const row of await names.where('personId').anyOf(ids).toArray()) {
      const { anywhere, nearby } = callNames(row);
      const blank = redactor([...anywhere, ...nearby]);
      await toPerson(context, row.personId).modify((reply) => {
        reply.text = blank(reply.text);
        if (reply.override !== undefined) reply.override = blank(reply.override);
      });
      await decisions
        .where('personId')
        .equals(row.personId)
        .modify((decision) => {
          decision.reason = blank(decision.reason);
        });
    }
    return names.where('personId').anyOf(ids).delete();
  }

  return {
    applyRetention: (at = now()) =>
      attempt(() =>
        change(async () => {
          const textUntil = at.getTime() - RETENTION.text * DAY;
          const logUntil = at.getTime() - RETENTION.log * DAY;
          const counts: Counts = {};

          for (const table of [replies, decisions, corrections, conversations])
            add(counts, table.name, await table.where('time').below(logUntil).delete());
          add(counts, 'excerpts', await dropExcerpts(replies, textUntil));
          add(counts, 'excerpts', await dropExcerpts(decisions, textUntil));
          add(
            counts,
            'excerpts',
            await conversations
              .where('time')
              .below(textUntil)
              .filter((row) => row.postExcerpt !== undefined)
              .modify((row) => {
                delete row.postExcerpt;
              }),
          );
          const quiet = await people.where('time').below(textUntil).primaryKeys();
          add(counts, 'names', await forgetNames(quiet));
          add(counts, 'people', await people.where('time').below(logUntil).delete());
          add(counts, 'drafts', await drafts.where('time').below(textUntil).delete());

          return Object.values(counts).some(Boolean) ? note('retention', counts) : null;
        }),
      ),

    findPeople: (words) =>
      attempt(async () => {
        const wanted = words.normalize('NFC').trim().replace(/^@/, '').toLowerCase();
        const found = await names.filter((row) => isNamed(row, wanted)).toArray();
        const known = await people.bulkGet(found.map((row) => row.personId));
        return found.flatMap((row, at) => {
          const person = known[at];
          return person ? [{ ...row, site: person.site }] : [];
        });
      }),

    erasePerson: (who) =>
      attempt(async () => {
        await absorbMirror(context);
        const site = 'site' in who ? who.site : (await people.get(who.personId))?.site;
        const author = 'site' in who ? who.author : await names.get(who.personId);
        const id =
          'site' in who
            ? await personId(context.pseudonymKey, who.site, who.author, await conversationId(who))
            : who.personId;
        return change(async () => {
          const counts: Counts = {};
          const ids = new Set([id]);
          const called: Omit<PersonName, 'personId'>[] = author ? [author] : [];
          // The same account may have been seen once with its handle and once without.
          for (const row of await names
            .filter((row) => author !== undefined && isSame(row, author))
            .toArray()) {
            if ((await people.get(row.personId))?.site !== site) continue;
            ids.add(row.personId);
            called.push(row);
          }
          const conversationIds = new Set<string>();
          for (const one of ids) {
            const gone = [
              ['replies', toPerson(context, one)],
              ['drafts', drafts.where('personId').equals(one)],
              ['corrections', ofPerson(one)],
              ['decisions', decisions.where('personId').equals(one)],
            ] as const;
            for (const [name, rows] of gone) {
              for (const row of await rows.toArray()) conversationIds.add(row.conversationId);
              add(counts, name, await rows.delete());
            }
            add(counts, 'people', await people.where('id').equals(one).delete());
            add(counts, 'names', await names.where('personId').equals(one).delete());
          }
          add(counts, 'mentions', await blankMentions(context, { ids, names: called, conversationIds }));
          return note('person', counts);
        });
      }),

    eraseConversation: (thread) =>
      attempt(async () => {
        await absorbMirror(context);
        const id = 'id' in thread ? thread.id : await conversationId(thread);
        return change(async () => {
          const counts: Counts = {};
          const gone = [
            ['replies', inConversation(context, id)],
            ['drafts', drafts.where('conversationId').equals(id)],
            ['corrections', corrections.where('conversationId').equals(id)],
            ['decisions', decisions.where('[conversationId+time]').between([id, -Infinity], [id, Infinity])],
          ] as const;
          const involved: string[] = [];
          for (const [name, rows] of gone) {
            for (const row of await rows.toArray()) involved.push(row.personId);
            add(counts, name, await rows.delete());
          }
          add(counts, 'conversations', await conversations.where('id').equals(id).delete());
          await dropUnused(involved, counts);
          return note('conversation', counts);
        });
      }),

    eraseEverything: () =>
      attempt(async () => {
        mirror.clear();
        return change(async () => {
          const counts: Counts = {};
          for (const table of everything) {
            if (table === deletions) continue;
            add(counts, table.name, await table.count());
            await table.clear();
          }
          return note('everything', counts);
        });
      }),

    deletions: () => attempt(() => deletions.orderBy('time').reverse().toArray()),
  };
}

const dropExcerpts = (
  table: Table<Pick<Reply, 'excerpt' | 'excerptTime'>>,
  until: number,
): PromiseLike<number> =>
  table
    .where('excerptTime')
    .below(until)
    .modify((row) => {
      delete row.excerpt;
      delete row.excerptTime;
    });

const add = (counts: Counts, name: string, count: number): void => {
  counts[name] = (counts[name] ?? 0) + count;
};

function isNamed(row: PersonName, wanted: string): boolean {
  return (
    wanted !== '' &&
    (row.name.normalize('NFC').toLowerCase().includes(wanted) ||
      (row.handle !== undefined && foldHandle(row.handle).includes(wanted)))
  );
}

/** Whether two rows are about one account of a site. Names alone do not tell. */
function isSame(a: Omit<PersonName, 'personId'>, b: Omit<PersonName, 'personId'>): boolean {
  if (a.handle && b.handle) return foldHandle(a.handle) === foldHandle(b.handle);
  return Boolean(a.profileUrl && b.profileUrl && foldProfile(a.profileUrl) === foldProfile(b.profileUrl));
}
