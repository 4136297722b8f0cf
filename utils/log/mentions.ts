import type { Context } from './context';
import { foldHandle, foldProfile } from './identity';
import { callNames, nameParts, redactor } from './redact';
import type { Conversation, PersonName } from './schema';

/** Somebody to be erased. */
export interface Erased {
  /** All their pseudonyms. */
  ids: ReadonlySet<string>;
  /** All that is known of what they are called. */
  names: readonly Omit<PersonName, 'personId'>[];
  /** Where they were talked with. */
  conversationIds: ReadonlySet<string>;
}

/**
 * Blanks the person in rows that are about others. Returns how many rows changed. Inside a transaction; reads every row,
 * which is right for something done rarely and completely.
 */
export async function blankMentions({ database }: Context, erased: Erased): Promise<number> {
  const called = erased.names.map(callNames);
  const anywhere = called.flatMap((one) => one.anywhere);
  const nearby = called.flatMap((one) => one.nearby);
  const people = new Map((await database.names.toArray()).map((row) => [row.personId, row.name]));
  const made = new Map<string, (text: string) => string>();

  /** A reply to another Anna greets that other Anna. */
  function blankFor(conversationId: string, personId?: string): (text: string) => string {
    const addressed = (personId && people.get(personId)) || '';
    const isNear = erased.conversationIds.has(conversationId);
    const key = `${isNear} ${addressed}`;
    const known = made.get(key);
    if (known) return known;
    const theirs = new Set([addressed, ...nameParts(addressed)].map((word) => word.toLowerCase()));
    const meant = (isNear ? [...anywhere, ...nearby] : anywhere).filter(
      (word) => !theirs.has(word.toLowerCase()),
    );
    const blank = redactor(meant);
    made.set(key, blank);
    return blank;
  }

  let changed = 0;
  /** Dexie writes no row whose change answers false. */
  const note = (isChanged: boolean): boolean => {
    if (isChanged) changed += 1;
    return isChanged;
  };
  await database.replies.toCollection().modify((row) => {
    const blank = blankFor(row.conversationId, row.personId);
    return note(
      assign(row, {
        text: blank(row.text),
        ...optional('override', row.override, blank),
        ...optional('excerpt', row.excerpt, blank),
      }),
    );
  });
  await database.decisions.toCollection().modify((row) => {
    const blank = blankFor(row.conversationId, row.personId);
    return note(
      assign(row, {
        reason: blank(row.reason),
        ...optional('handedTo', row.handedTo, blank),
        ...optional('excerpt', row.excerpt, blank),
      }),
    );
  });
  await database.drafts.toCollection().modify((row) => {
    const blank = blankFor(row.conversationId, row.personId);
    const slots = row.slots.map((slot) => ({
      ...slot,
      value: slot.value === null ? null : blank(slot.value),
    }));
    const isNamed = slots.some((slot, at) => slot.value !== row.slots[at]?.value);
    return note(assign(row, { text: blank(row.text), ...(isNamed && { slots }) }));
  });
  const addresses = erased.names.flatMap(({ handle, profileUrl }) => [
    ...(handle ? [`/${foldHandle(handle)}/`, `@${foldHandle(handle)}`] : []),
    ...(profileUrl ? [foldProfile(profileUrl)] : []),
  ]);
  await database.conversations.toCollection().modify((row) => {
    const wrote = row.postAuthorId !== undefined && erased.ids.has(row.postAuthorId);
    const { url, postExcerpt } = row;
    const blanked: Partial<Conversation> = { ...optional('postExcerpt', postExcerpt, blankFor(row.id)) };
    if (wrote) Object.assign(blanked, { postAuthorId: undefined, postExcerpt: undefined });
    if (url && addresses.some((part) => `${url}/`.toLowerCase().includes(part))) blanked.url = undefined;
    return note(assign(row, blanked));
  });
  return changed;
}

const optional = <Key extends string>(key: Key, text: string | undefined, blank: (text: string) => string) =>
  (text === undefined ? {} : { [key]: blank(text) }) as Partial<Record<Key, string>>;

/** Writes the values that differ, removes those that became undefined; says whether there were any. */
function assign<T extends object>(row: T, values: Partial<T>): boolean {
  let isChanged = false;
  for (const key of Object.keys(values) as (keyof T)[]) {
    const next = values[key];
    if (row[key] === next) continue;
    isChanged = true;
    if (next === undefined) delete row[key];
    else row[key] = next;
  }
  return isChanged;
}
