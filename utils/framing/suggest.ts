import type { Checker } from '../checking/checking';
import { LIMITS } from '../checking/limits';
import type { Lang } from '../language/message';
import type { TemplateMove, TemplatePack, Variant } from '../library/pack';
import { loadBuiltInPack } from '../library/packs';
import { type IntentId, type Reading, RISK_LEVELS } from '../reading/reading';
import type { Rendered } from './assemble';
import { type ChoiceContext, chooseVariant, hasOpenSlot } from './choose';
import { composeMoves } from './compose';
import { rankTemplates } from './fit';
import { framingOf, NOTHING } from './framed';
import type { Framing, FramingId, MoveId, OwnTemplate, Suggester } from './framing';
import { withWhoTakesOver } from './hand-over';
import { frameIn } from './own';
import { type ChosenMove, renderMoves } from './render';
import { DANGER, stopsDrafting } from './safety';
import type { Selected } from './select';
import type { Chain } from './selection';
import { asHeardBy, framingsFor, PLEASANT, type Situation, situationOf, TENDER } from './situation';

/** A comment that is being answered with the wordings of a built-in pack. */
interface Drafting extends Situation {
  pack: TemplatePack;
  /** Wordings that stand in an earlier framing of this list. */
  shown: Set<string>;
}

/** Loads the built-in packs and the checker, once. */
export async function loadSuggester(): Promise<Suggester> {
  const [german, english, check] = await Promise.all([
    loadBuiltInPack('de'),
    loadBuiltInPack('en'),
    import('../checking/check').then(({ loadChecker }) => loadChecker()),
  ]);
  return createSuggester({ de: german, en: english }, check);
}

/**
 * A suggester over given packs, with the team's templates in the place of built-in wordings where they fit. It never throws on
 * a comment; a broken pack shows in the tests of the packs.
 */
export function createSuggester(packs: Record<Lang, TemplatePack>, check: Checker): Suggester {
  return (input) => {
    const situation = situationOf(input);
    const drafting: Drafting = { ...situation, pack: packs[situation.language], shown: new Set() };
    if (stopsDrafting(situation.input.reading)) return [dangerFraming(drafting, check)];
    const selected = framingsFor(situation);
    const own = rankTemplates(input.own ?? [], situation, selected);
    return selected.map(
      (choice) => ownDraft(choice, own, situation, check) ?? draft(choice, drafting, check),
    );
  };
}

/** The best template of the team for a framing that can be rendered. */
function ownDraft(
  { id }: Selected,
  ranked: readonly OwnTemplate[],
  situation: Situation,
  check: Checker,
): Framing | null {
  for (const { key, template } of ranked) {
    const framing = template.framing === id ? frameIn(situation, template, key, check) : null;
    if (framing) return framing;
  }
  return null;
}

function draft(selected: Selected, shared: Drafting, check: Checker): Framing {
  const { id, chain, role } = selected;
  const situation = asHeardBy(id, shared);
  if (id === 'no_public_reply') return withoutReply(selected, situation, check);
  const limit = LIMITS[situation.input.platform ?? '']?.limit ?? Number.POSITIVE_INFINITY;
  let rendered = render(chain, situation, role === 'shorter');
  // Slots are still open, so a rough count is all there is.
  if (rendered.text.length > limit) rendered = render(chain, situation, true);
  for (const { variant } of rendered.moves) situation.shown.add(variant);
  return framingOf({ id, templateId: nameOf(chain, situation) }, rendered, situation, check);
}

const nameOf = (chain: Chain, { pack }: Drafting): string =>
  chain.map((part) => pack.templates.find(({ framing }) => framing === part)?.id ?? part).join('+');

function render(chain: Chain, situation: Drafting, short: boolean): Rendered {
  const { pack, input, language, register, values } = situation;
  const chosen: ChosenMove[] = [];
  for (const move of movesOf(chain, situation, short)) {
    const variant = chooseVariant(
      pack.phrases[move.phrases] ?? [],
      choiceContext(situation, move.move, short),
    );
    if (!variant) continue;
    chosen.push({ move: move.move, variant, newLine: move.newLine });
    // After the condolence the matter itself is named too.
    if (
      move.move === 'ACK' &&
      isCondolence(variant) &&
      /^(?:complaint|accusation)/.test(situation.intent ?? '')
    ) {
      const others = (pack.phrases[move.phrases] ?? []).filter((other) => !isCondolence(other));
      const matter = chooseVariant(others, choiceContext(situation, move.move, short));
      if (matter) chosen.push({ move: move.move, variant: matter });
    }
  }
  leaveRoom(chosen, situation, short);
  return renderMoves(chosen, {
    slots: withWhoTakesOver(pack.slots, chain, situation),
    values,
    language,
    register,
    country: input.voice.country,
    signOff: input.voice.signOff,
  });
}

/** Every suggestion leaves something to the human: where all is said, the last step that can takes a wording with a slot. */
function leaveRoom(chosen: ChosenMove[], situation: Drafting, short: boolean): void {
  if (chosen.some(({ variant }) => hasOpenSlot(variant))) return;
  for (const step of chosen.toReversed()) {
    const list = Object.values(situation.pack.phrases).find((variants) => variants.includes(step.variant));
    const open = chooseVariant((list ?? []).filter(hasOpenSlot), choiceContext(situation, step.move, short));
    if (!open) continue;
    step.variant = open;
    return;
  }
}

const isCondolence = (variant: Variant) => variant.needs?.includes('about:grief') ?? false;

/** Optional steps of this kind carry no matter of their own; a plain voice leaves them out. */
const WARMING: ReadonlySet<MoveId> = new Set(['FEEL', 'ACK', 'EXIT', 'INVITE']);

/** The moves of a chain that apply to this comment: its arousal, whose fault it is, whether the framing stands alone. */
function movesOf(chain: Chain, situation: Drafting, short: boolean): TemplateMove[] {
  const { pack, input, fault, emotion, intent } = situation;
  const { arousal, polarity } = input.reading;
  const failed = polarity < 0 || (intent?.startsWith('complaint.') ?? false);
  const grieving = situation.values.topics.has('grief');
  const tender = (move: TemplateMove) => move.move === 'FEEL' && TENDER.has(emotion);
  const sober = input.voice.warmth === 'plain' && arousal < 2 && !TENDER.has(emotion);
  const applies = (move: TemplateMove) =>
    (!(short && move.optional) || tender(move)) &&
    !(sober && move.optional && WARMING.has(move.move)) &&
    (failed || move.move !== 'SORRY') &&
    !(grieving && (move.move === 'SORRY' || move.move === 'FEEL')) &&
    !(move.move === 'SORRY' && chain.includes('answer_directly')) &&
    // Who calls others to a boycott is not told that the anger is right before the matter is known.
    !(move.move === 'FEEL' && intent === 'crisis.boycott') &&
    (move.fromArousal === undefined || arousal >= move.fromArousal || tender(move)) &&
    (!move.fault || move.fault.includes(fault)) &&
    (!move.alone || chain.length === 1) &&
    !(move.move === 'FEEL' && (PLEASANT.has(emotion) || isQuestion(intent)) && arousal < 2);
  const moves = composeMoves(
    chain.map((id) => (pack.templates.find(({ framing }) => framing === id)?.moves ?? []).filter(applies)),
  );
  const answers = moves.findIndex(({ move }) => move === 'ANSWER' || move === 'FACT');
  // A loss is spoken to before a plain question is answered.
  if (grieving && answers >= 0 && !moves.some(({ move }) => move === 'ACK'))
    moves.splice(answers, 0, { move: 'ACK', phrases: 'ack' });
  return moves;
}

const isQuestion = (intent: IntentId | null) => intent?.startsWith('question.') ?? false;

function choiceContext(situation: Drafting, move: MoveId, short: boolean): ChoiceContext {
  const { input, values, register, intent, emotion, fault, shown } = situation;
  return {
    values,
    register,
    country: input.voice.country,
    intent,
    emotion,
    strength: (move === 'GREET' ? isTense(input.reading) : input.reading.arousal >= 2) ? 'high' : 'low',
    fault,
    short,
    seed: `${input.seed ?? input.comment.slice(0, 200)} ${move}`,
    used: new Set(input.usedVariants),
    shown,
  };
}

/** Too serious for "Hey": strong feeling, a bad word for us, or something at stake. */
const isTense = ({ arousal, polarity, risk }: Reading): boolean =>
  arousal >= 2 || polarity < 0 || RISK_LEVELS.indexOf(risk) >= 2;

function withoutReply({ id, chain }: Selected, situation: Drafting, check: Checker): Framing {
  const { input } = situation;
  const unsigned = { ...situation, input: { ...input, voice: { ...input.voice, signOff: '' } } };
  const note = render(chain, unsigned, true);
  const framing = framingOf({ id, templateId: nameOf(chain, situation) }, NOTHING, situation, check);
  return Object.assign(framing, { logNote: note.text });
}

/** Self-harm and threats: no draft. The panel shows the safety kit in its place. */
function dangerFraming(situation: Drafting, check: Checker): Framing {
  const danger = situation.input.reading.intents.find(({ id }) => DANGER.has(id))?.id;
  const id: FramingId = danger === 'threat_violence' ? 'no_public_reply' : 'compassion_signpost';
  return framingOf({ id, templateId: nameOf([id], situation) }, NOTHING, situation, check);
}
