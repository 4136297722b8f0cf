import type { Message } from '../../language/message';
import { detectRegister } from '../../language/register';
import { unsafeText } from '../untrusted';
import { INTENT_CHOICES } from './intent-choices';
import { isLabel, moveTextFault } from './move-text';
import { atPlace, reasonFor, type TemplateFaultCode } from './reasons';
import { certainSlotsIn, slotsIn } from './slots';
import { TEAM_PACK_LIMITS, type TeamTemplate } from './template';

export interface TemplateProblem {
  code: TemplateFaultCode;
  message: Message;
  /** Index in `moves`, where it is about one of them. */
  move?: number;
}

/** Something to look at that keeps nobody from using the template. */
export interface TemplateHint {
  code: 'register_missing' | 'register_differs';
  message: Message;
}

const FIELDS = {
  title: { de: 'Titel', en: 'Title' },
  owner: { de: 'Zuständig', en: 'Owner' },
  notes: { de: 'Notiz', en: 'Notes' },
  examples: { de: 'Beispiele', en: 'Examples' },
} as const satisfies Record<string, Message>;

/**
 * Everything that keeps a template from being offered; empty when it may be. Quick enough for
 * every key press in the editor and for whole libraries. Never throws.
 */
export function templateProblems(template: TeamTemplate): TemplateProblem[] {
  return [...fieldProblems(template), ...moveProblems(template), ...exampleProblems(template)];
}

const problem = (code: TemplateFaultCode, detail = ''): TemplateProblem => ({
  code,
  message: reasonFor(code, detail),
});

function textProblem(text: string, field: keyof typeof FIELDS): TemplateProblem[] {
  const oneLine = field !== 'notes';
  const code = oneLine && text.includes('\n') ? 'control_character' : unsafeText(text);
  return code ? [{ code, message: atPlace(FIELDS[field], reasonFor(code)) }] : [];
}

function fieldProblems(template: TeamTemplate): TemplateProblem[] {
  const { title, owner, notes, language, register, intents, reviewedAt } = template;
  const found: TemplateProblem[] = [];
  if (!title.trim()) found.push(problem('no_title'));
  if (title.length > TEAM_PACK_LIMITS.title) found.push(problem('title_too_long'));
  if (notes.length > TEAM_PACK_LIMITS.notes) found.push(problem('notes_too_long'));
  found.push(...textProblem(title, 'title'), ...textProblem(owner, 'owner'), ...textProblem(notes, 'notes'));
  if (language === 'en' && register !== null) found.push(problem('wrong_register'));
  const unknown = intents.find((intent) => !INTENT_CHOICES.includes(intent));
  if (unknown !== undefined) found.push(problem('unknown_intent', unknown));
  if (reviewedAt !== null && !isDay(reviewedAt)) found.push(problem('bad_date', reviewedAt));
  return found;
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function moveProblems({ moves }: TeamTemplate): TemplateProblem[] {
  if (moves.length === 0) return [problem('no_moves')];
  if (moves.length > TEAM_PACK_LIMITS.moves) return [problem('too_many_moves')];
  const found: TemplateProblem[] = moves.flatMap(({ text }, move) => {
    const fault = moveTextFault(text);
    return fault ? [{ ...problem(fault.code, fault.detail), move }] : [];
  });
  if (found.length === 0 && !moves.some(({ text }) => certainSlotsIn(text).length > 0))
    found.push(problem('no_slot'));
  return found;
}

function exampleProblems({ moves, slots }: TeamTemplate): TemplateProblem[] {
  if (slots.length === 0) return [];
  const known = new Set(moves.flatMap(({ text }) => slotsIn(text)));
  const seen = new Set<string>();
  return slots.flatMap(({ label, example }) => {
    const twice = seen.has(label);
    seen.add(label);
    if (!isLabel(label)) return [problem('bad_label', label)];
    if (twice) return [problem('duplicate_label', label)];
    if (!known.has(label)) return [problem('unknown_slot', label)];
    if (/[{}]/.test(example))
      return [
        {
          code: 'stray_brace' as const,
          message: atPlace(FIELDS.examples, reasonFor('stray_brace')),
        },
      ];
    return textProblem(`${label} ${example}`, 'examples');
  });
}

/** Hints on the form of address. Costs far more than `templateProblems`: for one template in the editor, not for a library. */
export function templateHints({ language, register, moves }: TeamTemplate): TemplateHint[] {
  if (language !== 'de') return [];
  const spoken = detectRegister(moves.map(({ text }) => text).join('\n')).register;
  if (spoken === null || spoken === register) return [];
  if (register === null)
    return [
      {
        code: 'register_missing',
        message: {
          de: 'Die Vorlage spricht jemanden an, nennt aber keine Anrede. Wähle du, ihr oder Sie.',
          en: 'The template addresses somebody but names no form of address. Choose du, ihr or Sie.',
        },
      },
    ];
  return [
    {
      code: 'register_differs',
      message: {
        de: 'Im Text steht eine andere Anrede, als oben gewählt ist.',
        en: 'The text uses another form of address than the one chosen above.',
      },
    },
  ];
}
