import type { Lang } from '../../language/message';
import { unpleasantFeelings } from '../emotion/named';
import type { Concepts } from './concepts';
import { danger } from './danger';
import { goods } from './goods';
import { Matcher } from './matcher';
import { problems } from './problems';
import { society } from './society';
import { talk } from './talk';
import type { Token } from './tokens';

export const CONCEPTS: Concepts = {
  ...goods,
  ...problems,
  ...danger,
  ...society,
  ...talk,
  upset: { de: unpleasantFeelings('de'), en: unpleasantFeelings('en') },
};

/** Concepts that stand for several others. */
const UNIONS: Readonly<Record<string, readonly string[]>> = {
  goods: ['device', 'clothing', 'food', 'cosmetics', 'home'],
};

/** Concepts that a negation before them turns round ("nicht angekommen"), with what they turn into. */
const TURNED: Readonly<Record<string, string>> = { good: 'notgood', fixed: 'notfixed' };
/** So many tokens before, in the same sentence, a negation still reaches. */
const NEGATION_REACH = 3;

/** A run of tokens that stands for a concept. */
export interface ConceptHit {
  concept: string;
  from: number;
  to: number;
}

const matchers = new Map<Lang, Matcher<string>>();

function matcher(lang: Lang): Matcher<string> {
  const known = matchers.get(lang);
  if (known) return known;
  const made = new Matcher<string>();
  for (const [concept, words] of Object.entries(CONCEPTS)) made.addList(words[lang], concept);
  matchers.set(lang, made);
  return made;
}

/** Every concept in the tokens, in order; runs of one concept that overlap are one. */
export function findConcepts(tokens: readonly Token[], lang: Lang): ConceptHit[] {
  const lexicon = matcher(lang);
  const byConcept = new Map<string, ConceptHit[]>();
  const add = (concept: string, from: number, to: number) => {
    const runs = byConcept.get(concept);
    const last = runs?.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else if (runs) runs.push({ concept, from, to });
    else byConcept.set(concept, [{ concept, from, to }]);
  };
  const hits = lexicon.match(lexicon.tag(tokens));
  const negations = new Set(hits.filter(({ label }) => label === 'not').map(({ from }) => from));
  const negated = (at: number) => {
    for (let i = at - 1; i >= at - NEGATION_REACH && tokens[i]?.sentence === tokens[at]?.sentence; i--)
      if (negations.has(i)) return true;
    return false;
  };
  const inLonger = (from: number, to: number) =>
    hits.some(
      (other) =>
        other.from <= from && other.to >= to && other.to - other.from > to - from && other.label !== 'good',
    );
  for (const { label, from, to } of hits) {
    // "Fire" is praise, "caught fire" is not.
    if (label === 'good' && inLonger(from, to)) continue;
    const turned = TURNED[label];
    add(turned && negated(from) ? turned : label, from, to);
    for (const [union, members] of Object.entries(UNIONS)) if (members.includes(label)) add(union, from, to);
  }
  return [...byConcept.values()].flat().sort((a, b) => a.from - b.from || a.to - b.to);
}
