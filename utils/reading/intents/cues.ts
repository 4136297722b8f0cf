import type { Lang } from '../../language/message';
import type { ConceptHit } from '../lexicon/lexicon';
import { Matcher } from '../lexicon/matcher';
import type { Token } from '../lexicon/tokens';
import type { IntentId, Span } from '../reading';
import { INTENTS } from './all';

/** One line of cues, taken apart: all parts must stand in the comment, each on words of its own. */
interface Cue {
  intent: IntentId;
  weight: number;
  /** Part numbers; a part is a phrase or, where it is one `{concept}`, that concept. */
  parts: number[];
}

export interface CueHit {
  intent: IntentId;
  weight: number;
  /** The words of each part. */
  spans: Span[];
}

interface Run {
  from: number;
  to: number;
}

interface CueBook {
  matcher: Matcher<number>;
  concepts: Map<string, number>;
  /** Cues by their first part, so that only those are looked at whose first part is there. */
  byFirst: Map<number, Cue[]>;
}

/** Parts of one cue stand at most this many tokens apart: a long comment talks about many things. */
const REACH = 30;
/** Of one part only so many places are tried. */
const PLACES = 6;

const books = new Map<Lang, CueBook>();

function compile(lang: Lang): CueBook {
  const book: CueBook = { matcher: new Matcher(), concepts: new Map(), byFirst: new Map() };
  const numbers = new Map<string, number>();
  const part = (source: string): number => {
    const known = numbers.get(source);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(source, number);
    const concept = /^\{(\w+)\}$/.exec(source)?.[1];
    if (concept) book.concepts.set(concept, number);
    else book.matcher.add(source, number);
    return number;
  };
  for (const { id, cues } of INTENTS)
    for (const line of cues[lang].split('\n')) {
      const [, weight, list] = /^\s*(-?\d):(.*)$/.exec(line) ?? [];
      if (!list) {
        if (line.trim())
          throw new SyntaxError(`A line of cues needs "weight: phrases": "${line.trim()}" (${id})`);
        continue;
      }
      for (const source of list.split(',')) {
        if (!source.trim()) continue;
        const parts = source.split('&').map((text) => part(text.trim()));
        const cue = { intent: id, weight: Number(weight), parts };
        const first = parts[0] as number;
        const known = book.byFirst.get(first);
        if (known) known.push(cue);
        else book.byFirst.set(first, [cue]);
      }
    }
  return book;
}

function bookOf(lang: Lang): CueBook {
  const known = books.get(lang);
  if (known) return known;
  const made = compile(lang);
  books.set(lang, made);
  return made;
}

/** Places for all parts, none on the words of another, none too far away; undefined when there are none. */
function place(parts: readonly number[], found: Map<number, Run[]>, taken: Run[] = []): Run[] | undefined {
  const [part, ...rest] = parts;
  if (part === undefined) return taken;
  for (const run of found.get(part) ?? []) {
    const fits = taken.every(
      (other) => (run.to < other.from || run.from > other.to) && Math.abs(run.from - other.from) <= REACH,
    );
    if (!fits) continue;
    const all = place(rest, found, [...taken, run]);
    if (all) return all;
  }
  return undefined;
}

/** All cues that the comment fulfils, with the words they rest on. */
export function findCues(tokens: readonly Token[], concepts: readonly ConceptHit[], lang: Lang): CueHit[] {
  const { matcher, concepts: conceptParts, byFirst } = bookOf(lang);
  const names: Set<string>[] = tokens.map(() => new Set());
  const found = new Map<number, Run[]>();
  const add = (part: number, run: Run) => {
    const known = found.get(part);
    if (!known) found.set(part, [run]);
    else if (known.length < PLACES) known.push(run);
  };
  for (const { concept, from, to } of concepts) {
    for (let i = from; i <= to; i++) names[i]?.add(concept);
    const part = conceptParts.get(concept);
    if (part !== undefined) add(part, { from, to });
  }
  for (const { label, from, to } of matcher.match(matcher.tag(tokens, names))) add(label, { from, to });

  const hits: CueHit[] = [];
  for (const part of found.keys())
    for (const { intent, weight, parts } of byFirst.get(part) ?? []) {
      const places = place(parts, found);
      if (!places) continue;
      const spans = places.map(({ from, to }) => ({
        start: (tokens[from] as Token).start,
        end: (tokens[to] as Token).end,
      }));
      hits.push({ intent, weight, spans });
    }
  return hits;
}

/** How much of the further cues counts beside the strongest one: they often say the same thing again. */
const FURTHER = 0.3;
const FURTHER_AT_MOST = 4;

/** Sums cues up per intent: the strongest, a little for each further one, less what traps take back. */
export function ruleScores(hits: readonly CueHit[]): Map<IntentId, number> {
  const scores = new Map<IntentId, number>();
  for (const { id } of INTENTS) {
    const weights = hits.filter((hit) => hit.intent === id).map((hit) => hit.weight);
    if (!weights.length) continue;
    const strongest = Math.max(0, ...weights);
    const further = Math.max(0, weights.filter((weight) => weight > 1).length - 1);
    const trap = Math.min(0, ...weights);
    scores.set(id, strongest + FURTHER * Math.min(FURTHER_AT_MOST, further) + trap);
  }
  return scores;
}
