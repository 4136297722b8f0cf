import type { LinearModel } from '../../language/linear';
import { INTENT_IDS, type IntentId, type Scored } from '../reading';
import type { CommentView } from '../view';
import { marksOf } from '../view';
import { intent } from './all';
import { DANGER_IDS, dangerMarks, isBuiltLike, isDanger } from './danger';

/** What was learned, as far as it could be loaded. */
export interface IntentModels {
  intents?: LinearModel;
  danger?: LinearModel;
}

/** How far a point of rule score pulls, in log odds, beside the models. */
const RULE_PULL = 0.2;
const DANGER_RULE_PULL = 0.2;
const RULE_FROM = -3;
const RULE_TO = 5;
/** Without a model the rules decide alone: a point counts more, and silence means "nothing known". */
const RULES_ALONE_PULL = 1;
const RULES_ALONE_LEAST = 2;

/** Makes shares as right as they are sure: found on `tune` rows (share 0.3 is right in 3 of 10, 0.9 in 9). */
const TEMPERATURE = 1.25;

/** Sure enough to claim something, and to name further possibilities. */
const CLAIM = 0.1;
const CLAIM_WITH_RULE = 0.06;
/** Few words say little: so sure must the model be, without a cue, of a text of at most so many words. */
const CLAIM_SHORT: readonly [words: number, least: number][] = [
  [2, 0.5],
  [5, 0.26],
];
/** What would be handed over to others must not be claimed lightly. */
const CLAIM_GRAVE = 0.2;
const MENTION = 0.004;
const AT_MOST = 3;

/** How far the intent model pulls beside the danger model, in log odds; the doubt bounds how far down. */
const INTENT_PULL = 1;
const DOUBT = 0.1;
/** What a danger loses whose comment is not built like one. */
const UNLIKE_PULL = 1.5;
/**
 * From these log odds a danger stands first (and stops drafting), and from those below it is shown as possible. Found on
 * `tune` rows and on the parts of the public sets held back from training: about 40 false alarms in 10,000 ordinary
 * comments at first, about 150 as possible.
 */
const FIRST_FROM: Readonly<Record<(typeof DANGER_IDS)[number], number>> = {
  selfharm: 2.6,
  threat_violence: 2,
  'safety.product': 2.4,
};
const POSSIBLE_FROM: Readonly<Record<(typeof DANGER_IDS)[number], number>> = {
  selfharm: 0.6,
  threat_violence: -0.2,
  'safety.product': -0.8,
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
  'notfixed',
]);
/** What a pleased reading loses, in log odds, beside words of trouble and without a word of praise. */
const TROUBLED = 2.5;
const UPSET = 5;

/** Being pleased is the default guess of a model that knows nothing; trouble speaks against it. */
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

/** Dangers that are at least possible. Scores from {@link FIRST_SCORE} stand first. */
function dangers(
  view: CommentView,
  { danger }: IntentModels,
  learned: readonly number[] | undefined,
): Scored<IntentId>[] {
  const shares = danger?.score(view.text, dangerMarks(view));
  const found: Scored<IntentId>[] = [];
  DANGER_IDS.forEach((id, i) => {
    const rule = Math.max(RULE_FROM, Math.min(RULE_TO, view.rules.get(id) ?? 0));
    if (!shares) {
      if (rule >= DANGER_RULES_ALONE) found.push({ id, score: FIRST_SCORE });
      return;
    }
    const p = Math.min(1 - 1e-6, Math.max(1e-6, shares[i] as number));
    const built = isBuiltLike(id, view);
    const share = learned?.[INTENT_IDS.indexOf(id)];
    const beside = share === undefined ? 0 : INTENT_PULL * Math.log(share * INTENT_IDS.length + DOUBT);
    const weighed = Math.log(p / (1 - p)) + DANGER_RULE_PULL * rule + beside - (built ? 0 : UNLIKE_PULL);
    const certain = id !== 'safety.product' && built && rule >= DANGER_RULES_CERTAIN;
    const logit = certain ? Math.max(weighed, FIRST_FROM[id]) : weighed;
    if (logit < POSSIBLE_FROM[id]) return;
    const score = calibrated(logit - FIRST_FROM[id]);
    // Cues that speak against a danger are an explanation for it: it is named, but stops nothing.
    found.push({ id, score: rule < 0 ? Math.min(score, FIRST_SCORE - 0.01) : score });
  });
  return found.sort((one, other) => other.score - one.score);
}

/**
 * What the comment is about, best first, at most three. Empty when nothing is sure enough to be claimed. Scores of
 * danger to life and limb are probabilities of their own; the others are shares of what is left.
 */
export function rankIntents(view: CommentView, models: IntentModels, context?: string): Scored<IntentId>[] {
  if (!view.tokens.some((token) => token.kind !== 'mark')) return [];
  const learned = models.intents?.score(view.text, marksOf(view, context));
  const ruleFor = (id: IntentId) => view.rules.get(id) ?? 0;
  const danger = dangers(view, models, learned);

  const ordinary = INTENT_IDS.filter((id) => !isDanger(id));
  const logits = ordinary.map((id) => {
    const share = learned?.[INTENT_IDS.indexOf(id)] ?? 1;
    const pull = learned ? RULE_PULL : RULES_ALONE_PULL;
    const cues = pull * Math.max(RULE_FROM, Math.min(RULE_TO, ruleFor(id)));
    return (Math.log(share + 1e-6) + cues - displeased(id, view)) / TEMPERATURE;
  });
  const urgent = danger.filter(({ score }) => score >= FIRST_SCORE);
  const possible = danger.filter(({ score }) => score < FIRST_SCORE);
  const left = 1 - (urgent[0]?.score ?? 0);
  const others = softmax(logits)
    .map((share, i) => ({ id: ordinary[i] as IntentId, score: share * left }))
    .sort((a, b) => b.score - a.score || intent(a.id).priority - intent(b.id).priority);

  const best = others[0] as Scored<IntentId>;
  const length = view.tokens.filter(({ kind }) => kind !== 'mark').length;
  const least = Math.max(
    CLAIM_SHORT.find(([words]) => length <= words)?.[1] ?? CLAIM,
    intent(best.id).risk === 'R3' ? CLAIM_GRAVE : 0,
  );
  const claimed = learned
    ? best.score >= left * (ruleFor(best.id) >= 2 ? CLAIM_WITH_RULE : least)
    : ruleFor(best.id) >= RULES_ALONE_LEAST;
  const named = claimed ? others.filter(({ score }) => score >= MENTION * left) : [];
  // What is only possible is shown, but never first: it must not stop an ordinary answer (handbook 2.0).
  if (possible.length && !named.length && !urgent.length) named.push(best);
  const [first, ...further] = named;
  if (urgent.length || !first) return [...urgent, ...named, ...possible].slice(0, AT_MOST);
  const beside = possible.map(({ id, score }) => ({ id, score: Math.min(score, first.score) }));
  return [first, ...beside, ...further].slice(0, AT_MOST);
}
