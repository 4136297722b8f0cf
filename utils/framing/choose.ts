import type { Register } from '../language/message';
import { textsOf, type Variant } from '../library/pack';
import type { Country } from '../library/voice';
import type { EmotionId, IntentId } from '../reading/reading';
import { textFor } from './render';
import type { TopicId } from './topics';
import type { Values } from './values';

/** What decides which wording fits. */
export interface ChoiceContext {
  values: Values;
  register: Register | null;
  country: Country;
  intent: IntentId | null;
  emotion: EmotionId;
  strength: 'low' | 'high';
  fault: 'ours' | 'theirs' | 'unclear';
  short: boolean;
  seed: string;
  /** Already went out in this thread. */
  used: ReadonlySet<string>;
  /** Already stands in another framing of the same list; avoided among equals. */
  shown: ReadonlySet<string>;
}

/**
 * Chooses the wording of a move: the one that says most about this comment, and among equals one that was not used
 * yet. Falls back to less specific wordings before it repeats one; repeats only when all are used. Deterministic.
 */
export function chooseVariant(variants: readonly Variant[], context: ChoiceContext): Variant | null {
  const fitting = variants.filter((variant) => fits(variant, context));
  const fresh = fitting.filter(({ id }) => !context.used.has(id));
  const candidates = fresh.length ? fresh : fitting;
  const score = (variant: Variant) => specificity(variant, context);
  const best = Math.max(...candidates.map(score));
  const tiers = [...new Set(candidates.map(score))].sort((a, b) => b - a);
  const unseen = tiers
    .map((tier) => candidates.filter((variant) => score(variant) === tier && !context.shown.has(variant.id)))
    .map((equals, index) => (index === 0 ? equals : equals.filter(isComplete)))
    .find((equals) => equals.length > 0);
  const pool = unseen ?? candidates.filter((variant) => score(variant) === best);
  return pool[hash(context.seed) % pool.length] ?? null;
}

/** Whether a wording leaves something to the human. */
export const hasOpenSlot = (variant: Variant): boolean =>
  textsOf(variant).some(({ text }) => /\{\{-?\s*open\./.test(text));

/** Leaves nothing open: a less telling sentence replaces one that already stands in the list only if it is whole. */
function isComplete(variant: Variant): boolean {
  return !hasOpenSlot(variant);
}

function fits(variant: Variant, context: ChoiceContext): boolean {
  return (
    textFor(variant, context.register) !== null &&
    (variant.needs ?? []).every((need) => isKnown(need, context.values)) &&
    intentFit(variant.intents ?? [], context.intent) !== null &&
    (!variant.emotions || variant.emotions.includes(context.emotion)) &&
    (!variant.strength || variant.strength === context.strength) &&
    (!variant.fault || variant.fault.includes(context.fault)) &&
    (!variant.countries || variant.countries.includes(context.country))
  );
}

function isKnown(need: string, values: Values): boolean {
  if (need.startsWith('about:')) return values.topics.has(need.slice('about:'.length) as TopicId);
  return values[need as keyof Values] !== undefined;
}

/** `complaint.*` matches every complaint, `complaint.price` only itself, `unclear` a comment without intent. */
function matchesIntent(pattern: string, intent: IntentId | null): boolean {
  if (!intent) return pattern === 'unclear';
  return pattern.endsWith('*') ? intent.startsWith(pattern.slice(0, -1)) : pattern === intent;
}

/**
 * How well patterns name an intent: 2 by itself, 1 by its group, `null` not at all. No patterns: 0, they fit any.
 * A comment without intent is named by `unclear`.
 */
export function intentFit(patterns: readonly string[], intent: IntentId | null): 0 | 1 | 2 | null {
  if (patterns.length === 0) return 0;
  if (patterns.includes(intent ?? 'unclear')) return 2;
  return patterns.some((pattern) => matchesIntent(pattern, intent)) ? 1 : null;
}

/** Figures say most: how long, how much, how often; and a name. */
const FIGURES: ReadonlySet<string> = new Set([
  'wait',
  'silence',
  'hold',
  'queued',
  'delay',
  'life',
  'since',
  'silent',
  'amount',
  'times',
  'asked',
  'charged',
  'person',
]);

/** Comes before everything else there is to say. */
const FIRST: ReadonlySet<string> = new Set(['about:grief', 'about:grave']);

function specificity(variant: Variant, context: ChoiceContext): number {
  const needs = variant.needs ?? [];
  return (
    needs.reduce((sum, need) => sum + (FIRST.has(need) ? 20 : FIGURES.has(need) ? 5 : 4), 0) +
    (variant.emotions ? 2 : 0) +
    (context.intent ? (intentFit(variant.intents ?? [], context.intent) ?? 0) : 0) +
    (variant.countries ? 1 : 0) +
    (context.short && variant.length === 'short' ? 3 : 0)
  );
}

/** FNV-1a: the same words give the same choice everywhere. */
export function hash(words: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < words.length; index++)
    value = Math.imul(value ^ words.charCodeAt(index), 0x01000193) >>> 0;
  return value;
}
