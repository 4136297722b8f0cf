import type { Lang } from '../../../utils/language/message';
import type { Reader, Reading } from '../../../utils/reading/reading';
import { HELD_BACK, hundredth, publicSet } from '../../train/rows';

/** Rows of one set that are looked at; a figure from that many is sure to a point, and a run stays short. */
const MOST = 6000;

/** A row of any public set: `brand-replies` has a comment, the others a text. */
interface Source {
  text?: string;
  comment?: string;
}

const textOf = ({ text, comment }: Source) => text ?? comment ?? '';

/** Reads the comments of public sets, each set once. */
export interface PublicReader {
  /** A set's rows in the order of `readings`, evenly picked when there are too many; empty when it is not there. */
  rows<T>(name: string): T[];
  readings(name: string): Reading[];
}

/** Sets that some model of ours learns from; only the part held back from it may be scored. */
const TRAINED: ReadonlySet<string> = new Set([
  'goemotions.en',
  'brighter.de',
  'brighter.en',
  'isear.de',
  'isear.en',
  'germeval2018-offense.de',
  'formality.de',
  'politeness.en',
]);

function scorable(name: string): Source[] {
  const rows = publicSet<Source>(name);
  return TRAINED.has(name) ? rows.filter((row) => hundredth(textOf(row)) < HELD_BACK) : rows;
}

/** Which language a set is in, by its name. */
export function languageOf(name: string): Lang {
  return name.endsWith('.de') ? 'de' : 'en';
}

/** Every n-th of too many rows: a set is often sorted by source. */
export function evenly<T>(rows: readonly T[], most = MOST): T[] {
  const step = rows.length / most;
  return step <= 1 ? [...rows] : Array.from({ length: most }, (_, i) => rows[Math.floor(i * step)] as T);
}

/** The public sets as they may be scored; a set is read when it is first asked for. */
export function publicReader(read: Reader): PublicReader {
  const sets = new Map<string, unknown[]>();
  const done = new Map<string, Reading[]>();
  const rows = <T>(name: string): T[] => {
    const known = sets.get(name);
    if (known) return known as T[];
    const found = evenly(scorable(name));
    sets.set(name, found);
    return found as T[];
  };
  return {
    rows,
    readings(name) {
      const known = done.get(name);
      if (known) return known;
      const lang = languageOf(name);
      const readings = rows<Source>(name).map((row) => read({ text: textOf(row), lang }));
      done.set(name, readings);
      return readings;
    },
  };
}
