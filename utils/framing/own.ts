import type { Checker } from '../checking/checking';
import { templateProblems } from '../library/templates/problems';
import type { TeamMove, TeamTemplate } from '../library/templates/template';
import { assemble, type Piece, type Rendered } from './assemble';
import { type FittingTemplate, rankTemplates } from './fit';
import { framingOf, NOTHING } from './framed';
import type { Framing, OwnTemplate, SuggestInput } from './framing';
import { renderOwn } from './own-text';
import { stopsDrafting } from './safety';
import { framingsFor, type Situation, situationOf } from './situation';

/**
 * A template of the team as a framing for this comment: values filled where they are certain, the rest open, the sign-off of
 * the voice at the end. `key` becomes its `templateId`, and `key#0`, `key#1` … the wordings of its moves. `null` for a template
 * with problems (see `templateProblems`) and where danger stops drafting. Never throws.
 */
export function frameTemplate(
  template: TeamTemplate,
  key: string,
  input: SuggestInput,
  check: Checker,
): Framing | null {
  return frameIn(situationFor(template, input), template, key, check);
}

/** One move of a template alone, by its index, to be put into a draft; `null` as for the whole, or when nothing of it is left. */
export function frameMove(
  template: TeamTemplate,
  key: string,
  index: number,
  input: SuggestInput,
): Pick<Rendered, 'text' | 'slots'> | null {
  const moves = template.moves.map((move, at) => (at === index ? move : null));
  const rendered = rendering(situationFor(template, input), template, key, moves, '');
  return rendered && { text: rendered.text, slots: rendered.slots };
}

/**
 * The templates that may answer this comment, best first; none where danger stops drafting. Quick for thousands: nothing is
 * rendered, so that one of them may still give `null` in `frameTemplate`.
 */
export function fittingTemplates(templates: readonly OwnTemplate[], input: SuggestInput): FittingTemplate[] {
  const situation = situationOf(input);
  if (stopsDrafting(input.reading)) return [];
  return rankTemplates(templates, situation, framingsFor(situation));
}

/** `frameTemplate` where the comment is already understood, in the language and form of address of the template. */
export function frameIn(
  situation: Situation,
  template: TeamTemplate,
  key: string,
  check: Checker,
): Framing | null {
  const noted = template.framing === 'no_public_reply';
  const { signOff } = situation.input.voice;
  const rendered = rendering(situation, template, key, template.moves, noted ? '' : signOff);
  if (!rendered) return null;
  const framing = framingOf(
    { id: template.framing, templateId: key },
    noted ? NOTHING : rendered,
    situation,
    check,
  );
  return Object.assign(framing, { own: template.title }, noted && { logNote: rendered.text });
}

const situationFor = ({ language, register }: TeamTemplate, input: SuggestInput): Situation =>
  situationOf(input, language, language === 'en' ? null : (register ?? undefined));

/** The moves put together; `null` where the template must not be used, or nothing of it is left. */
function rendering(
  { input, language, values }: Situation,
  template: TeamTemplate,
  key: string,
  moves: readonly (TeamMove | null)[],
  signOff: string,
): Rendered | null {
  if (stopsDrafting(input.reading) || templateProblems(template).length > 0) return null;
  try {
    const pieces = moves.flatMap((move, index): Piece[] => {
      const marked = move ? renderOwn(move.text, values, language) : '';
      if (!move || marked.trim() === '') return [];
      const newLine = /^\s*\n/.test(marked);
      return [{ move: move.move, variant: `${key}#${index}`, marked: marked.trim(), newLine }];
    });
    if (pieces.length === 0) return null;
    return assemble(pieces, {
      language,
      country: input.voice.country,
      wording: 'theirs',
      exampleOf: (slot) => template.slots.find(({ label }) => label === slot)?.example,
      signOff,
    });
  } catch {
    return null;
  }
}
