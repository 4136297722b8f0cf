import * as v from 'valibot';
import { EMPTY_GUIDELINES, type Guidelines } from './guidelines';
import { type Fields, LISTS, type ListName, VALUES } from './schema';

/**
 * Makes guidelines of whatever was stored or handed out, piece by piece: a value that does not fit becomes that of an empty
 * book, a broken field of an entry becomes empty, and only an entry without an id of its own is dropped, so that one bad line
 * takes no red line with it. What was changed is named in `broken`, as `strictness`, `redLines.2.reason`. Missing is not broken.
 */
export function repairGuidelines(stored: unknown): { guidelines: Guidelines; broken: string[] } {
  const broken: string[] = [];
  if (!isObject(stored)) {
    if (stored !== undefined && stored !== null) broken.push('guidelines');
    return { guidelines: EMPTY_GUIDELINES, broken };
  }
  const guidelines: Guidelines = {
    ...EMPTY_GUIDELINES,
    ...repairFields(VALUES, stored, EMPTY_GUIDELINES, '', broken),
    redLines: repairList('redLines', stored, USUAL.redLines, broken),
    words: repairList('words', stored, USUAL.words, broken),
    handover: repairList('handover', stored, USUAL.handover, broken),
    helpLines: repairList('helpLines', stored, USUAL.helpLines, broken),
    targets: repairList('targets', stored, USUAL.targets, broken),
    notes: repairList('notes', stored, USUAL.notes, broken),
  };
  return { guidelines, broken };
}

type Entry<Part extends ListName> = Guidelines[Part][number];

/** What stands in for a missing or broken field. There is none for what an entry is nothing without. */
const USUAL: { [Part in ListName]: Partial<Entry<Part>> } = {
  redLines: { kind: 'words', words: [], reason: '' },
  words: { prefer: '', reason: '' },
  handover: { topic: '', intents: [], who: '', channel: '', hours: '' },
  helpLines: { name: '', hours: '', url: '' },
  targets: {},
  notes: { title: '', text: '' },
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function repairFields<T extends object>(
  fields: Fields<T>,
  stored: Record<string, unknown>,
  usual: Partial<T>,
  prefix: string,
  broken: string[],
): Partial<T> {
  const repaired: Partial<T> = {};
  for (const key of Object.keys(fields) as (keyof T & string)[]) {
    const parsed = v.safeParse(fields[key], stored[key]);
    if (parsed.success) {
      repaired[key] = parsed.output;
      continue;
    }
    if (stored[key] !== undefined) broken.push(prefix + key);
    if (usual[key] !== undefined) repaired[key] = usual[key];
  }
  return repaired;
}

function repairList<Part extends ListName>(
  part: Part,
  stored: Record<string, unknown>,
  usual: Partial<Entry<Part>>,
  broken: string[],
): Entry<Part>[] {
  const list = stored[part];
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) {
    broken.push(part);
    return [];
  }
  const fields = LISTS[part] as unknown as Fields<Entry<Part>>;
  const seen = new Set<unknown>();
  return list.flatMap((entry: unknown, at) => {
    const place = `${part}.${at}`;
    const repaired = isObject(entry) ? repairFields(fields, entry, usual, `${place}.`, broken) : {};
    const { id = 'risk' in repaired ? repaired.risk : undefined } = repaired as { id?: unknown };
    const whole = Object.keys(fields).every((key) => key in repaired);
    if (!whole || seen.has(id)) {
      broken.push(place);
      return [];
    }
    seen.add(id);
    return [repaired as Entry<Part>];
  });
}
