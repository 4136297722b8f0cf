import { hash, intentFit } from './choose';
import type { OwnTemplate } from './framing';
import type { Selected } from './select';
import { asHeardBy, type Situation } from './situation';

export interface FittingTemplate extends OwnTemplate {
  /** The higher, the better; compares templates for one comment only. */
  fit: number;
}

/** The framing weighs more than everything else together: it is what the comment asks for. */
const PER_RANK = 10;
const PER_INTENT = 3;

/**
 * The templates that may answer this comment, best first: in the language and form of address of the reply, for one of the
 * selected framings and for the intent, not retired and not yet used in this thread. Among equals the seed decides, so that no
 * template is always first. Renders nothing: a template that breaks may be among them.
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
    if (rank === undefined || template.retired || template.language !== language || used.has(key)) return [];
    if (template.register !== null && template.register !== register) return [];
    const named = intentFit(template.intents, intents.get(template.framing) ?? null);
    if (named === null) return [];
    const addressed = template.register === null ? 0 : 1;
    return [{ key, template, fit: rank * PER_RANK + named * PER_INTENT + addressed }];
  });
  const chance = new Map(fitting.map(({ key }) => [key, hash(`${input.seed ?? ''} ${key}`)]));
  return fitting.sort((a, b) => b.fit - a.fit || (chance.get(a.key) ?? 0) - (chance.get(b.key) ?? 0));
}
