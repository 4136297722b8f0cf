import { Dexie } from 'dexie';
import { type Context, locate, moment, postAuthorId, touch } from './context';
import { attempt } from './errors';
import type { Corrections } from './log';
import type { Correction, CorrectionField } from './schema';

const correctionId = (commentKey: string, field: CorrectionField): string => `${commentKey}#${field}`;

export function corrections(context: Context): Corrections {
  const { database, now } = context;
  return {
    save: (place, { field, from, to }) =>
      attempt(async () => {
        const location = await locate(context, place);
        const postAuthor = await postAuthorId(context, place.thread, location.conversationId);
        const { conversations, people, names } = database;
        return database.transaction('rw', database.corrections, conversations, people, names, async () => {
          const { at, time } = moment(now());
          const id = correctionId(location.commentKey, field);
          const row: Correction = { id, ...location, field, from, to, createdAt: at, time };
          await database.corrections.put(row);
          await touch(context, place, location, postAuthor);
          return row;
        });
      }),

    withdraw: (place, field) =>
      attempt(async () => {
        const { commentKey } = await locate(context, place);
        await database.corrections.delete(correctionId(commentKey, field));
      }),

    ofComment: (place) =>
      attempt(async () => {
        const { commentKey } = await locate(context, place);
        return database.corrections.where('commentKey').equals(commentKey).toArray();
      }),

    lastOfPerson: (place) =>
      attempt(async () => {
        const { personId } = await locate(context, place);
        const rows = await database.corrections
          .where('[personId+time]')
          .between([personId, Dexie.minKey], [personId, Dexie.maxKey])
          .toArray();
        return [...new Map(rows.map((row) => [row.field, row])).values()];
      }),
  };
}
