import {
  GUIDELINE_PARTS,
  type GuidelinePart,
  type Guidelines,
} from '../../utils/library/guidelines/guidelines';

/** What replacing one book by another does to a part. */
export interface Difference {
  part: GuidelinePart;
  added: number;
  changed: number;
  removed: number;
}

/** Per part what is named alike in both books, and what it says. Parts without entries are one entry without a name. */
function entriesOf(book: Guidelines): Record<GuidelinePart, Map<string, string>> {
  const named = <T extends { id: string }>(entries: readonly T[], nameOf: (entry: T) => string) =>
    new Map(entries.map((entry) => [nameOf(entry), JSON.stringify({ ...entry, id: '' })]));
  const single = (value: unknown) => new Map([['', JSON.stringify(value)]]);
  return {
    'red-lines': named(book.redLines, ({ kind, text }) => `${kind} ${text}`),
    words: named(book.words, ({ avoid }) => avoid),
    handover: named(book.handover, ({ topic }) => topic),
    'help-lines': named(book.helpLines, ({ country, name }) => `${country} ${name}`),
    targets: single(book.targets),
    'gender-form': single(book.genderForm),
    emoji: single(book.emoji),
    disclosure: single(book.disclosure),
    secrecy: single([book.secrecy, book.strictness]),
    contacts: new Map(book.contacts.map((contact) => [contact, contact])),
    notes: named(book.notes, ({ title }) => title),
  };
}

/** What changes when `after` takes the place of `before`; parts that stay as they are do not stand in it. */
export function differences(before: Guidelines, after: Guidelines): Difference[] {
  const old = entriesOf(before);
  const next = entriesOf(after);
  return GUIDELINE_PARTS.map((part) => {
    const was = old[part];
    const is = next[part];
    return {
      part,
      added: [...is.keys()].filter((name) => !was.has(name)).length,
      changed: [...is].filter(([name, content]) => was.has(name) && was.get(name) !== content).length,
      removed: [...was.keys()].filter((name) => !is.has(name)).length,
    };
  }).filter(({ added, changed, removed }) => added + changed + removed > 0);
}
