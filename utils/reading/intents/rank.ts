import type { LinearModel } from '../../language/linear';
import { fitOf } from '../emotion/intents';
import { INTENT_IDS, type IntentId, type Scored } from '../reading';
import type { CommentView } from '../view';
import { marksOf } from '../view';
import { intent } from './all';
import { DANGER_IDS, dangerMarks, isDanger } from './danger';

/** What was learned, as far as it could be loaded. */
export interface IntentModels {
  intents?: LinearModel;
  danger?: LinearModel;
}

export interface Ranking {
  /** What the comment is about, best first: at most three and any danger that is possible. Empty when unclear. */
  intents: Scored<IntentId>[];
  /** The share of every intent, together 1; empty when unclear. */
  shares: Scored<IntentId>[];
}

const RULE_FROM = -3;
const RULE_TO = 5;
/** What a point of cues is worth in log odds, beside the model and without one. */
const RULE_PULL = 0.3;
const RULE_PULL_ALONE = 1;
/** How far the feeling pulls, in log odds, and how much of a surprise it may be. */
const FELT_PULL = 0.8;
const FELT_DOUBT = 0.03;
/** Without a model cues must say so much. */
const RULES_LEAST = 2;

/** Sure enough to claim something. */
const CLAIM = 0.1;
/** Few words say little: so sure must the model be, without a cue, of a text of at most so many words. */
const CLAIM_SHORT: readonly [words: number, least: number][] = [
  [1, 0.9],
  [2, 0.3],
  [5, 0.16],
];
/** Sounds that say nothing by themselves. */
const FILLER = /^(?:h+m+|m+h+|aha+|tja+|joa+|na ?ja|ok(?:ay|e)?|oh+|ah+|ach|äh+|uh+|well|meh?)[.!…]*$/iu;
/** Sure enough to be named as a further possibility. */
const MENTION = 1e-5;
const AT_MOST = 3;

/** How far the share in the intent model pulls beside the danger model, in log odds; the doubt bounds how far down. */
const SHARE_PULL = 1;
const DOUBT = 0.1;
/**
 * From these log odds a danger stands first (and stops drafting), and from those below it is shown as possible. Found on
 * `tune` rows and on the parts of the public sets held back from training.
 */
const FIRST_FROM: Readonly<Record<(typeof DANGER_IDS)[number], number>> = {
  selfharm: 2.2,
  threat_violence: 1.4,
  'safety.product': 2,
};
const POSSIBLE_FROM: Readonly<Record<(typeof DANGER_IDS)[number], number>> = {
  selfharm: 0.5,
  threat_violence: -0.1,
  'safety.product': -0.6,
};
/** A danger that stands first has at least this score; one that is only possible stays below. */
export const FIRST_SCORE = 0.6;
/** Cues alone speak of danger from this score; several strong ones of crisis or violence do so against any model. */
const DANGER_RULES_ALONE = 3;
const DANGER_RULES_CERTAIN = 4.5;

const PLEASED: ReadonlySet<IntentId> = new Set(['praise', 'closing', 'ugc']);
const TROUBLE = new Set([
  'bad',
  'wrong',
  'broken',
  'late',
  'hurt',
  'ill',
  'hazard',
  'death',
  'violence',
  'rude',
  'worse',
  'notgood',
  'notfixed',
  'selfkill',
]);
/** What a pleased reading loses, in log odds, beside words of trouble and without a word of praise. */
const TROUBLED = 2;
const UPSET = 4;

/** Praise is often written in the words of trouble, so a model learns to expect it there; where no word praises, it is trouble. */
function displeased(id: IntentId, view: CommentView): number {
  if (!PLEASED.has(id) || (view.rules.get(id) ?? 0) > 2) return 0;
  const names = view.concepts.map(({ concept }) => concept);
  if (names.includes('good')) return 0;
  if (names.includes('upset')) return UPSET;
  return names.some((name) => TROUBLE.has(name)) ? TROUBLED : 0;
}

/** Log odds above (below) the bound, as a score above (below) {@link FIRST_SCORE}. */
const calibrated = (above: number) => 1 / (1 + Math.exp(-above) * (1 / FIRST_SCORE - 1));

function softmax(logits: readonly number[]): number[] {
  const highest = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

const ruleOf = (view: CommentView, id: IntentId) =>
  Math.max(RULE_FROM, Math.min(RULE_TO, view.rules.get(id) ?? 0));

/** Log odds of each danger, in the order of {@link DANGER_IDS}. */
function dangerOdds(view: CommentView, danger: LinearModel, shares: readonly number[]): number[] {
  return danger.score(view.said, dangerMarks(view)).map((share, i) => {
    const p = Math.min(1 - 1e-6, Math.max(1e-6, share));
    const beside = (shares[INTENT_IDS.indexOf(DANGER_IDS[i] as IntentId)] ?? 0) * INTENT_IDS.length + DOUBT;
    return Math.log(p / (1 - p)) + SHARE_PULL * Math.log(beside);
  });
}

/** Dangers that are at least possible. Scores from {@link FIRST_SCORE} stand first. */
function dangers(view: CommentView, { danger }: IntentModels, shares: readonly number[]): Scored<IntentId>[] {
  const odds = danger && dangerOdds(view, danger, shares);
  const found: Scored<IntentId>[] = [];
  DANGER_IDS.forEach((id, i) => {
    const rule = ruleOf(view, id);
    if (!odds) {
      if (rule >= DANGER_RULES_ALONE) found.push({ id, score: FIRST_SCORE });
      return;
    }
    const certain = id !== 'safety.product' && rule >= DANGER_RULES_CERTAIN;
    const above = Math.max(odds[i] as number, certain ? FIRST_FROM[id] : -Infinity);
    if (above >= POSSIBLE_FROM[id]) found.push({ id, score: calibrated(above - FIRST_FROM[id]) });
  });
  return found.sort((one, other) => other.score - one.score);
}

/** Sure enough of the best for a text of this length. */
function isClaimed(best: Scored<IntentId>, view: CommentView, learned: boolean): boolean {
  const rule = view.rules.get(best.id) ?? 0;
  if (!learned) return rule >= RULES_LEAST;
  if (FILLER.test(view.said.trim())) return false;
  const length = view.tokens.filter(({ kind }) => kind !== 'mark').length;
  const short = rule >= RULES_LEAST ? undefined : CLAIM_SHORT.find(([words]) => length <= words);
  return best.score >= (short?.[1] ?? CLAIM);
}

/**
 * What the comment is about. Scores of danger to life and limb are probabilities of their own; the others are shares of
 * what is left. `felt` is how the comment feels by its words (see `feel`): anger does not praise.
 */
export function rankIntents(
  view: CommentView,
  models: IntentModels,
  context?: string,
  felt?: readonly number[],
): Ranking {
  if (!view.tokens.some((token) => token.kind !== 'mark')) return { intents: [], shares: [] };
  const learned = models.intents?.score(view.said, marksOf(view, context));
  const shares = softmax(
    INTENT_IDS.map((id, i) => {
      const rule = ruleOf(view, id);
      if (!learned) return RULE_PULL_ALONE * rule;
      const fit = felt ? FELT_PULL * Math.log(fitOf(id, felt) + FELT_DOUBT) : 0;
      return Math.log((learned[i] as number) + 1e-6) + RULE_PULL * rule + fit - displeased(id, view);
    }),
  );
  const danger = dangers(view, models, shares);
  const urgent = danger.filter(({ score }) => score >= FIRST_SCORE);
  const possible = danger.filter(({ score }) => score < FIRST_SCORE);
  const left = 1 - (urgent[0]?.score ?? 0);
  const ordinary = INTENT_IDS.map((id, i) => ({ id, score: shares[i] as number }))
    .filter(({ id }) => !isDanger(id))
    .sort((a, b) => b.score - a.score || intent(a.id).priority - intent(b.id).priority);
  const total = ordinary.reduce((sum, { score }) => sum + score, 0) || 1;
  const others = ordinary.map(({ id, score }) => ({ id, score: (score / total) * left }));
  const best = others[0] as Scored<IntentId>;
  const claimed = isClaimed({ ...best, score: best.score / left }, view, Boolean(models.intents));
  // What is only possible is shown, but never first: it must not stop an ordinary answer (handbook 2.0).
  const named =
    claimed || (possible.length && !urgent.length)
      ? others.filter(({ score }, rank) => rank === 0 || score >= MENTION * left)
      : [];
  const [first, ...further] = [...urgent, ...named];
  if (!first) return { intents: [], shares: [] };
  const beside = possible.map(({ id, score }) => ({ id, score: Math.min(score, first.score) }));
  return {
    intents: [first, ...beside, ...further].slice(0, AT_MOST + beside.length),
    shares: INTENT_IDS.map((id, i) => ({
      id,
      score: urgent.find((one) => one.id === id)?.score ?? (shares[i] as number) * left,
    })),
  };
}
