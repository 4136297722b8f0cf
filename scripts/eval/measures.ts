/** The arithmetic of the tables. All shares are in percent; a share of nothing is `NaN` and shows as a dash. */

/** One judged case of a task with one class per case. */
export interface Pair {
  wanted: string;
  said: string;
}

/** One case of a yes-or-no question, with a score that should be higher where the answer is yes. */
export interface Ranked {
  wanted: boolean;
  score: number;
}

export interface ClassFigures {
  id: string;
  /** Cases that are of this class, and cases that were said to be. */
  wanted: number;
  said: number;
  precision: number;
  recall: number;
  f1: number;
}

/** A share as a percentage. */
export function percent(part: number, whole: number): number {
  return whole ? (100 * part) / whole : Number.NaN;
}

/** Precision, recall and F1 of every class that occurs on either side, the most frequent first. */
export function classFigures(pairs: readonly Pair[]): ClassFigures[] {
  const ids = [...new Set(pairs.flatMap(({ wanted, said }) => [wanted, said]))];
  return ids
    .map((id) => {
      const wanted = pairs.filter((pair) => pair.wanted === id).length;
      const said = pairs.filter((pair) => pair.said === id).length;
      const both = pairs.filter((pair) => pair.wanted === id && pair.said === id).length;
      return {
        id,
        wanted,
        said,
        precision: percent(both, said),
        recall: percent(both, wanted),
        f1: percent(2 * both, wanted + said),
      };
    })
    .sort((a, b) => b.wanted - a.wanted || (a.id < b.id ? -1 : 1));
}

/** Share of cases said right; the micro-F1 of a task with one class per case. */
export function accuracy(pairs: readonly Pair[]): number {
  return percent(pairs.filter(({ wanted, said }) => wanted === said).length, pairs.length);
}

/** Mean F1 of the classes that were wanted at least once. */
export function macroF1(pairs: readonly Pair[]): number {
  const figures = classFigures(pairs).filter(({ wanted }) => wanted > 0);
  return figures.reduce((sum, { f1 }) => sum + f1, 0) / (figures.length || Number.NaN);
}

/** F1 of one class. */
export function f1Of(id: string, pairs: readonly Pair[]): number {
  return classFigures(pairs).find((figures) => figures.id === id)?.f1 ?? Number.NaN;
}

/** What was taken for what, the most frequent mistake first. */
export function confusions(pairs: readonly Pair[]): (Pair & { times: number })[] {
  const found = new Map<string, Pair & { times: number }>();
  for (const { wanted, said } of pairs) {
    if (wanted === said) continue;
    const key = `${wanted}\n${said}`;
    const one = found.get(key) ?? { wanted, said, times: 0 };
    one.times += 1;
    found.set(key, one);
  }
  return [...found.values()].sort(
    (a, b) => b.times - a.times || (`${a.wanted} ${a.said}` < `${b.wanted} ${b.said}` ? -1 : 1),
  );
}

const byScore = (ranked: readonly Ranked[]) => [...ranked].sort((a, b) => b.score - a.score);

/**
 * The score from which "yes" gives the highest F1 of the yes class, or with `both` the highest mean F1 of yes and no.
 * `Infinity` (never yes) when nothing is better.
 */
export function bestCut(ranked: readonly Ranked[], both = false): number {
  const sorted = byScore(ranked);
  const positives = ranked.filter(({ wanted }) => wanted).length;
  const negatives = ranked.length - positives;
  const value = (hits: number, taken: number) => {
    const yes = (2 * hits) / (taken + positives || 1);
    const spared = negatives - (taken - hits);
    return both ? yes + (2 * spared) / (ranked.length - taken + negatives || 1) : yes;
  };
  let cut = Number.POSITIVE_INFINITY;
  let best = value(0, 0);
  let hits = 0;
  sorted.forEach(({ wanted, score }, i) => {
    if (wanted) hits += 1;
    // Equal scores cannot be told apart by any cut.
    if (sorted[i + 1]?.score === score) return;
    const reached = value(hits, i + 1);
    if (reached > best) {
      best = reached;
      cut = score;
    }
  });
  return cut;
}

/** Yes or no for every case by a cut that was chosen on the other half of the cases, so that no case chooses its own. */
export function decideByOtherHalf(ranked: readonly Ranked[], both = false): Pair[] {
  const half = (rest: number) => ranked.filter((_, i) => i % 2 === rest);
  return [0, 1].flatMap((rest) => {
    const cut = bestCut(half(1 - rest), both);
    return half(rest).map(({ wanted, score }) => yesNo(wanted, score >= cut));
  });
}

/** A yes-or-no case as a pair of the classes `yes` and `no`. */
export function yesNo(wanted: boolean, said: boolean): Pair {
  return { wanted: wanted ? 'yes' : 'no', said: said ? 'yes' : 'no' };
}

/** Area under the ROC curve in percent: how often a yes case scores above a no case; ties count half. */
export function auc(ranked: readonly Ranked[]): number {
  const sorted = byScore(ranked).reverse();
  const positives = ranked.filter(({ wanted }) => wanted).length;
  const negatives = ranked.length - positives;
  let sum = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to += 1;
    const rank = (from + 1 + to) / 2;
    for (; from < to; from += 1) if (sorted[from]?.wanted) sum += rank;
  }
  return percent(sum - (positives * (positives + 1)) / 2, positives * negatives);
}

/** How many of 10,000. */
export function perTenThousand(part: number, whole: number): number {
  return 100 * percent(part, whole);
}
