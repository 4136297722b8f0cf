import type { TeamTemplate } from '../library/templates/template';
import { hash, intentFit } from './choose';
import type { OwnTemplate } from './framing';
import { maybeIronic } from './matter';
import type { Selected } from './select';
import { asHeardBy, type Situation } from './situation';

export interface FittingTemplate extends OwnTemplate {
  /** The higher, the better; compares templates for one comment only. */
  fit: number;
}

/** The framing weighs more than everything else together: it is what the comment asks for. */
const PER_RANK = 10;
const PER_INTENT = 3;

/** So many of the likely intents count for a template that names its intents. */
const LIKELY = 2;

/**
 * The templates that may answer this comment, best first: in the language and form of address of the reply, not retired and not
 * yet used in this thread, for one of the selected framings and for the intent; behind them those of other framings whose
 * author named this very matter. Among equals the seed decides, so that no template is always first. Renders nothing: a
 * template that breaks may be among them.
 */
export function rankTemplates(
  templates: readonly OwnTemplate[],
  situation: Situation,
  selected: readonly Selected[],
): FittingTemplate[] {
  if (templates.length === 0) return [];
  const { input, language, register } = situation;
  const used = new Set((input.usedVariants ?? []).map((variant) => variant.split('#')[0]));
  const ranks = new Map(selected.map(({ id }, index) => [id, selected.length - index]));
  const intents = new Map(selected.map(({ id }) => [id, asHeardBy(id, situation).intent]));
  const fitting = templates.flatMap(({ key, template }) => {
    const rank = ranks.get(template.framing);
    if (template.retired || template.language !== language || used.has(key)) return [];
    if (template.register !== null && template.register !== register) return [];
    const named =
      rank === undefined
        ? meantFor(template, situation)
        : intentFit(template.intents, intents.get(template.framing) ?? null);
    if (named === null) return [];
    const addressed = template.register === null ? 0 : 1;
    return [{ key, template, fit: (rank ?? 0) * PER_RANK + named * PER_INTENT + addressed }];
  });
  const chance = new Map(fitting.map(({ key }) => [key, hash(`${input.seed ?? ''} ${key}`)]));
  return fitting.sort((a, b) => b.fit - a.fit || (chance.get(a.key) ?? 0) - (chance.get(b.key) ?? 0));
}

/** How closely a template that names its intents is meant for this matter, whatever framing would be chosen; `null`: not at all. */
function meantFor({ intents, framing }: TeamTemplate, { input, fault }: Situation): 1 | 2 | null {
  if (intents.length === 0 || maybeIronic(input.reading)) return null;
  // Nobody owns what others did.
  if (framing === 'own_and_fix' && fault === 'theirs') return null;
  const fits = input.reading.intents.slice(0, LIKELY).map(({ id }) => intentFit(intents, id));
  return fits.includes(2) ? 2 : fits.includes(1) ? 1 : null;
}
