import { type Context, type Location, locate, moment } from './context';
import { attempt } from './errors';
import { conversationId } from './identity';
import type { DraftContent, Drafts } from './log';
import type { Draft } from './schema';

export function drafts(context: Context): Drafts {
  const { database, mirror, now } = context;
  return {
    save: async (place, content) => {
      const written = moment(now());
      const saved = await attempt(async () => {
        const draft = row(await locate(context, place), content, written);
        await database.drafts.put(draft);
        return draft;
      });
      if (!saved.ok) mirror.write({ place, content, updatedAt: written.at });
      // What was typed while the database was writing stays in the mirror.
      else if ((mirror.read(place)?.updatedAt ?? '') < written.at) mirror.remove(place);
      return saved;
    },

    rescue: (place, content) => mirror.write({ place, content, updatedAt: now().toISOString() }),

    load: (place) =>
      attempt(async () => {
        const location = await locate(context, place);
        const draft = await database.drafts.get(location.commentKey);
        const rescued = mirror.read(place);
        if (!rescued || (draft && draft.updatedAt > rescued.updatedAt)) return draft ?? null;
        return row(location, rescued.content, moment(new Date(rescued.updatedAt)));
      }),

    discard: (place) =>
      attempt(async () => {
        mirror.remove(place);
        await database.drafts.delete((await locate(context, place)).commentKey);
      }),

    ofConversation: (thread) =>
      attempt(async () => {
        const id = await conversationId(thread);
        return database.drafts.where('conversationId').equals(id).toArray();
      }),
  };
}

/** Moves drafts from the mirror into the database, where they are newer. What does not arrive stays in the mirror. */
export async function absorbMirror(context: Context): Promise<void> {
  for (const { place, content, updatedAt } of context.mirror.all()) {
    const location = await locate(context, place);
    const draft = await context.database.drafts.get(location.commentKey);
    if (!draft || draft.updatedAt <= updatedAt)
      await context.database.drafts.put(row(location, content, moment(new Date(updatedAt))));
    if (context.mirror.read(place)?.updatedAt === updatedAt) context.mirror.remove(place);
  }
}

function row(location: Location, content: DraftContent, { at, time }: { at: string; time: number }): Draft {
  const { text, slots, caret, framing, language, register } = content;
  return { ...location, text, slots, caret, framing, language, register, updatedAt: at, time };
}
