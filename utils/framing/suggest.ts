import type { Check, Checker } from '../checking/checking';
import { LIMITS } from '../checking/limits';
import type { Lang, Message, Register } from '../language/message';
import { detectRegister } from '../language/register';
import type { TemplateMove, TemplatePack, Variant } from '../library/pack';
import { loadBuiltInPack } from '../library/packs';
import { type EmotionId, type IntentId, type Reading, RISK_LEVELS } from '../reading/reading';
import type { Rendered } from './assemble';
import { type ChoiceContext, chooseVariant, hasOpenSlot } from './choose';
import { composeMoves } from './compose';
import type { Framing, FramingId, MoveId, Suggester, SuggestInput } from './framing';
import {
  ALL_SAID,
  EMOTION_WORDS,
  GUIDANCE,
  INTENT_WORDS,
  IRONY,
  OTHER_LANGUAGE,
  SECOND_READER,
  STRENGTH_WORDS,
  UNCLEAR_WORDS,
} from './guide';
import { GLAD, matterOf, maybeIronic } from './matter';
import { greetingName } from './names';
import { registerOf } from './register';
import { type ChosenMove, renderMoves } from './render';
import { DANGER, stopsDrafting } from './safety';
import { type Selected, selectFramings } from './select';
import type { Chain } from './selection';
import { type Values, valuesOf } from './values';

/** Everything about one comment that all its framings share. */
interface Situation {
  input: SuggestInput;
  pack: TemplatePack;
  language: Lang;
  register: Register | null;
  values: Values;
  intent: IntentId | null;
  emotion: EmotionId;
  fault: 'ours' | 'theirs' | 'unclear';
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

/** A suggester over given packs. It never throws on a comment; a broken pack shows in the tests of the packs. */
export function createSuggester(packs: Record<Lang, TemplatePack>, check: Checker): Suggester {
  return (input) => {
    const situation = situationOf(input, packs);
    const { reading } = situation.input;
    if (stopsDrafting(reading)) return [dangerFraming(situation, check)];
    const selected = selectFramings({
      comment: input.comment,
      reading,
      fault: input.fault,
      history: input.history,
      topics: situation.values.topics,
      waited: situation.values.wait !== undefined || situation.values.since !== undefined,
    });
    return selected.map((choice) => draft(choice, situation, check));
  };
}

function situationOf(input: SuggestInput, packs: Record<Lang, TemplatePack>): Situation {
  const { reading, voice } = input;
  const language: Lang = input.lang ?? (reading.language === 'de' ? 'de' : 'en');
  const register = registerOf({
    language,
    wanted: input.register ?? voice.register,
    reading,
    organisation: voice.organisation,
    platform: input.platform,
    spoken: spokenRegister(input),
  });
  const read = valuesOf({ comment: input.comment, reading, language, register });
  const matter = matterOf(reading, read);
  // Thanks in sadness are not met with cheer, whatever the words that show it.
  const sad = reading.emotions[0]?.id === 'sadness' && GLAD.has(reading.intents[0]?.id);
  const values = sad ? { ...read, topics: new Set([...read.topics, 'grave' as const]) } : read;
  // That somebody is or was a patient or client is not confirmed in public (handbook 3.3).
  if (voice.organisation === 'practice' || voice.organisation === 'law') {
    delete values.loyalty;
    delete values.place;
  }
  const answered = (input.history ?? []).some(
    ({ from, sameThread }) => from === 'us' && sameThread !== false,
  );
  const name = answered ? null : greetingName(input.author, register, input.comment);
  if (name) values.name = name;
  return {
    input: { ...input, reading: matter },
    pack: packs[language],
    language,
    register,
    values,
    intent: wordingIntent(matter),
    emotion: wordingEmotion(matter),
    fault: input.fault ?? 'unclear',
    shown: new Set(),
  };
}

/** What the organisation said last to this person, else in its post. */
function spokenRegister({ history = [], post }: SuggestInput): Register | 'mixed' | null {
  const last = history.findLast(({ from }) => from === 'us')?.text;
  return (last && detectRegister(last).register) || (post ? detectRegister(post).register : null);
}

/** The intent that sentences speak to: under an insult the matter behind it, if there is one. */
function wordingIntent({ intents }: Reading): IntentId | null {
  const ids = intents.map(({ id }) => id);
  if (ids[0] === 'insult' || ids[0] === 'troll')
    return ids.find((id) => id.startsWith('complaint.')) ?? ids[0];
  return ids[0] ?? null;
}

/** Met at any arousal, and in a short reply too (handbook P02). */
const TENDER: ReadonlySet<EmotionId> = new Set(['sadness', 'worry', 'hurt_humiliation']);

const PLEASANT: ReadonlySet<EmotionId> = new Set(['joy_gratitude', 'hope_interest', 'neutral']);

/** The feeling to meet. A pleasant one beside a complaint is not what the reply has to meet. */
function wordingEmotion({ emotions, polarity }: Reading): EmotionId {
  const [first] = emotions;
  if (!first || !PLEASANT.has(first.id)) return first?.id ?? 'neutral';
  if (polarity >= 0) return first.id;
  const second = emotions.find(({ id }) => !PLEASANT.has(id));
  return second && second.score >= first.score / 2 ? second.id : 'neutral';
}

function draft(selected: Selected, shared: Situation, check: Checker): Framing {
  const { id, chain, role } = selected;
  const doubted = maybeIronic(shared.input.reading) && id !== 'thank_and_invite';
  const situation: Situation = doubted ? { ...shared, intent: null, emotion: 'neutral' } : shared;
  if (id === 'no_public_reply') return withoutReply(selected, situation, check);
  const limit = LIMITS[situation.input.platform ?? '']?.limit ?? Number.POSITIVE_INFINITY;
  let rendered = render(chain, situation, role === 'shorter');
  // Slots are still open, so a rough count is all there is.
  if (rendered.text.length > limit) rendered = render(chain, situation, true);
  for (const { variant } of rendered.moves) situation.shown.add(variant);
  return framingOf(selected, situation, rendered, check);
}

function render(chain: Chain, situation: Situation, short: boolean): Rendered {
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
    slots: pack.slots,
    values,
    language,
    register,
    country: input.voice.country,
    signOff: input.voice.signOff,
  });
}

/** Every suggestion leaves something to the human: where all is said, the last step that can takes a wording with a slot. */
function leaveRoom(chosen: ChosenMove[], situation: Situation, short: boolean): void {
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

/** The moves of a chain that apply to this comment: its arousal, whose fault it is, whether the framing stands alone. */
function movesOf(chain: Chain, situation: Situation, short: boolean): TemplateMove[] {
  const { pack, input, fault, emotion, intent } = situation;
  const { arousal, polarity } = input.reading;
  const failed = polarity < 0 || (intent?.startsWith('complaint.') ?? false);
  const grieving = situation.values.topics.has('grief');
  const tender = (move: TemplateMove) => move.move === 'FEEL' && TENDER.has(emotion);
  const applies = (move: TemplateMove) =>
    (!(short && move.optional) || tender(move)) &&
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

function choiceContext(situation: Situation, move: MoveId, short: boolean): ChoiceContext {
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

function checkText(text: string, { input, language }: Situation, check: Checker): Check {
  const { voice } = input;
  return check({
    draft: text,
    comment: input.comment,
    reading: input.reading,
    platform: input.platform,
    lang: language,
    context: {
      author: input.author,
      fault: input.fault,
      settings: {
        register: input.register ?? voice.register,
        gender_form: voice.genderForm,
        org: voice.organisation,
        country: voice.country,
        brand_contacts: voice.brandContacts,
        red_lines: voice.redLines,
        sign_off: voice.signOff,
      },
      history: input.history,
      now: input.now,
      post: input.post,
    },
  });
}

const NOTHING: Rendered = { text: '', moves: [], slots: [] };

function withoutReply(selected: Selected, situation: Situation, check: Checker): Framing {
  const { input } = situation;
  const unsigned = { ...situation, input: { ...input, voice: { ...input.voice, signOff: '' } } };
  const note = render(selected.chain, unsigned, true);
  return Object.assign(framingOf(selected, situation, NOTHING, check), { logNote: note.text });
}

/** Self-harm and threats: no draft. The panel shows the safety kit in its place. */
function dangerFraming(situation: Situation, check: Checker): Framing {
  const danger = situation.input.reading.intents.find(({ id }) => DANGER.has(id))?.id;
  const id: FramingId = danger === 'threat_violence' ? 'no_public_reply' : 'compassion_signpost';
  return framingOf({ id, chain: [id], role: 'best' }, situation, NOTHING, check);
}

function framingOf(
  { id, chain }: Selected,
  situation: Situation,
  { moves, slots, text }: Rendered,
  check: Checker,
): Framing {
  const { language, register, pack } = situation;
  let checked: Check | undefined;
  return {
    id,
    templateId: chain
      .map((part) => pack.templates.find(({ framing }) => framing === part)?.id ?? part)
      .join('+'),
    language,
    register,
    moves,
    slots,
    text,
    why: whyOf(id, situation.input.reading),
    caution: cautionOf(id, situation.input),
    // Checked when first asked for: of three framings one is chosen, and a check costs more than all of them.
    get check() {
      checked ??= checkText(text, situation, check);
      return checked;
    },
  };
}

/** One sentence: what the comment is, how strong, in whose words, and why this framing meets it. */
function whyOf(id: FramingId, reading: Reading): Message {
  const say = (lang: Lang): string => {
    const intent = reading.intents[0]?.id;
    const what = (intent ? INTENT_WORDS[intent] : UNCLEAR_WORDS[reading.polarity])[lang];
    const feeling = EMOTION_WORDS[reading.emotions[0]?.id ?? 'neutral'];
    const strength = STRENGTH_WORDS[reading.arousal >= 2 ? 'high' : 'low'][lang];
    const words = evidenceFor(reading, intent);
    const quoted = words && (lang === 'de' ? ` („${words}“)` : ` (“${words}”)`);
    const felt = feeling ? `, ${feeling[lang]} (${strength})` : '';
    const reason = id === 'no_public_reply' && reading.risk === 'R0' ? ALL_SAID : GUIDANCE[id].why;
    return `${what}${quoted}${felt}: ${reason[lang]}`;
  };
  return { de: say('de'), en: say('en') };
}

function evidenceFor(reading: Reading, intent: IntentId | undefined): string {
  const found = reading.why.find(({ about, words }) => about === `intent:${intent}` && words.trim() !== '');
  const words = found?.words.trim().replace(/\s+/g, ' ') ?? '';
  return words.length > 48 ? `${words.slice(0, 47).trimEnd()}…` : words;
}

function cautionOf(id: FramingId, { reading }: SuggestInput): Message {
  const parts = [
    reading.language === 'other' ? OTHER_LANGUAGE : reading.ironyPossible ? IRONY : GUIDANCE[id].caution,
    id !== 'no_public_reply' && RISK_LEVELS.indexOf(reading.risk) >= 3 ? SECOND_READER : null,
  ];
  const join = (lang: Lang) => parts.flatMap((part) => (part ? [part[lang]] : [])).join(' ');
  return { de: join('de'), en: join('en') };
}
