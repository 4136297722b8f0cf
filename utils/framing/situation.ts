import type { Lang, Register } from '../language/message';
import { detectRegister } from '../language/register';
import type { EmotionId, IntentId, Reading } from '../reading/reading';
import type { FramingId, SuggestInput } from './framing';
import { GLAD, matterOf, maybeIronic } from './matter';
import { greetingName } from './names';
import { registerOf } from './register';
import { type Selected, selectFramings } from './select';
import { type Values, valuesOf } from './values';

/** Everything about one comment that all its framings share. */
export interface Situation {
  /** Its reading is that of the matter, see `matterOf`. */
  input: SuggestInput;
  /** Of the reply. */
  language: Lang;
  register: Register | null;
  values: Values;
  intent: IntentId | null;
  emotion: EmotionId;
  fault: 'ours' | 'theirs' | 'unclear';
}

/** Language and form of address are those of the reply, unless a template brings its own. */
export function situationOf(
  input: SuggestInput,
  language: Lang = replyLanguage(input),
  register: Register | null = replyRegister(input, language),
): Situation {
  const { reading } = input;
  const read = valuesOf({ comment: input.comment, reading, language, register });
  const matter = matterOf(reading, read);
  // Thanks in sadness are not met with cheer, whatever the words that show it.
  const sad = reading.emotions[0]?.id === 'sadness' && GLAD.has(reading.intents[0]?.id);
  const values = sad ? { ...read, topics: new Set([...read.topics, 'grave' as const]) } : read;
  if (keepsSecrets(input)) {
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
    language,
    register,
    values,
    intent: wordingIntent(matter),
    emotion: wordingEmotion(matter),
    fault: input.fault ?? 'unclear',
  };
}

/** The framings that this comment asks for, best first. */
export const framingsFor = ({ input, values }: Situation): Selected[] =>
  selectFramings({
    comment: input.comment,
    reading: input.reading,
    fault: input.fault,
    history: input.history,
    topics: values.topics,
    waited: values.wait !== undefined || values.since !== undefined,
  });

/** Praise that may be meant the other way round is answered without taking up what it says. */
export function asHeardBy<Heard extends Situation>(framing: FramingId, situation: Heard): Heard {
  const doubted = maybeIronic(situation.input.reading) && framing !== 'thank_and_invite';
  return doubted ? { ...situation, intent: null, emotion: 'neutral' } : situation;
}

/** The asked-for language; else the comment's, English for any third one, if this voice speaks it; else the first it speaks. */
function replyLanguage({ lang, reading, voice }: SuggestInput): Lang {
  if (lang) return lang;
  const wanted: Lang = reading.language === 'de' ? 'de' : 'en';
  return voice.languages.includes(wanted) ? wanted : (voice.languages[0] ?? wanted);
}

function replyRegister(input: SuggestInput, language: Lang): Register | null {
  const { reading, voice } = input;
  return registerOf({
    language,
    wanted: input.register ?? voice.register,
    reading,
    organisation: voice.organisation,
    platform: input.platform,
    spoken: spokenRegister(input),
  });
}

/** That somebody is or was a customer, patient or client is not confirmed in public (handbook 3.3). */
const keepsSecrets = ({ voice }: SuggestInput): boolean =>
  voice.guidelines.secrecy || voice.organisation === 'practice' || voice.organisation === 'law';

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
export const TENDER: ReadonlySet<EmotionId> = new Set(['sadness', 'worry', 'hurt_humiliation']);

export const PLEASANT: ReadonlySet<EmotionId> = new Set(['joy_gratitude', 'hope_interest', 'neutral']);

/** The feeling to meet. A pleasant one beside a complaint is not what the reply has to meet. */
function wordingEmotion({ emotions, polarity }: Reading): EmotionId {
  const [first] = emotions;
  if (!first || !PLEASANT.has(first.id)) return first?.id ?? 'neutral';
  if (polarity >= 0) return first.id;
  const second = emotions.find(({ id }) => !PLEASANT.has(id));
  return second && second.score >= first.score / 2 ? second.id : 'neutral';
}
