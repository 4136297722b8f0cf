import { FRAMING_IDS, type FramingId, type SuggestInput } from '../../utils/framing/framing';
import { fittingTemplates } from '../../utils/framing/own';
import { stopsDrafting } from '../../utils/framing/safety';
import { templateProblems } from '../../utils/library/templates/problems';
import type { TeamTemplate } from '../../utils/library/templates/template';

/** Whether a template is offered for a comment, and if not, the first thing that stands against it. */
export type Offer =
  | 'offered'
  | 'problems'
  | 'retired'
  | 'danger'
  | 'language'
  | 'register'
  | 'intent'
  | 'framing';

/** Asks the suggestion itself: what the template would have to be like to be offered names what stands against it. */
export function offerFor(template: TeamTemplate, input: SuggestInput): Offer {
  const fits = (change: Partial<TeamTemplate>, framings: readonly FramingId[] = [template.framing]) =>
    fittingTemplates(
      framings.map((framing) => ({ key: framing, template: { ...template, ...change, framing } })),
      input,
    ).length > 0;
  if (templateProblems(template).length > 0) return 'problems';
  if (template.retired) return 'retired';
  if (stopsDrafting(input.reading)) return 'danger';
  if (fits({})) return 'offered';
  if (!fits({ intents: [], register: null }, FRAMING_IDS)) return 'language';
  if (!fits({ intents: [] }, FRAMING_IDS)) return 'register';
  if (!fits({}, FRAMING_IDS)) return 'intent';
  return 'framing';
}
