import { Dexie } from 'dexie';
import { type Context, locate, moment, postAuthorId, touch } from './context';
import { attempt } from './errors';
import { conversationId } from './identity';
import type { Decisions } from './log';
import { about } from './replies';
import type { Decision } from './schema';

export function decisions(context: Context): Decisions {
  const { database, now } = context;
  return {
    save: (place, decision) =>
      attempt(async () => {
        const location = await locate(context, place);
        const postAuthor = await postAuthorId(context, place.thread, location.conversationId);
        const { conversations, people, names } = database;
        return database.transaction('rw', database.decisions, conversations, people, names, async () => {
          const { at, time } = moment(now());
          const row: Decision = {
            id: crypto.randomUUID(),
            ...location,
            ...decision,
            ...about(place, decision, time),
            createdAt: at,
            time,
          };
          await database.decisions.add(row);
          await touch(context, place, location, postAuthor);
          return row;
        });
      }),

    withdraw: (id) => attempt(() => database.decisions.delete(id)),

    ofConversation: (thread) =>
      attempt(async () => {
        const id = await conversationId(thread);
        return database.decisions
          .where('[conversationId+time]')
          .between([id, Dexie.minKey], [id, Dexie.maxKey])
          .toArray();
      }),
  };
}
