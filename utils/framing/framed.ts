import type { Check, Checker } from '../checking/checking';
import type { Lang, Message } from '../language/message';
import { type IntentId, type Reading, RISK_LEVELS } from '../reading/reading';
import type { Rendered } from './assemble';
import type { Framing, FramingId } from './framing';
import {
  ALL_SAID,
  EMOTION_WORDS,
  GUIDANCE,
  INTENT_WORDS,
  IRONY,
  NOT_SPOKEN,
  OTHER_LANGUAGE,
  SECOND_READER,
  STRENGTH_WORDS,
  UNCLEAR_WORDS,
} from './guide';
import type { Situation } from './situation';

/** No reply: for what is only noted, and where a safety kit takes the place of a draft. */
export const NOTHING: Rendered = { text: '', moves: [], slots: [] };

/** A rendered reply with why it fits, what can go wrong with it, and its check. */
export function framingOf(
  { id, templateId }: Pick<Framing, 'id' | 'templateId'>,
  { moves, slots, text }: Rendered,
  situation: Situation,
  check: Checker,
): Framing {
  const { language, register } = situation;
  let checked: Check | undefined;
  return {
    id,
    templateId,
    language,
    register,
    moves,
    slots,
    text,
    why: whyOf(id, situation.input.reading),
    caution: cautionOf(id, situation),
    // Checked when first asked for: of three framings one is chosen, and a check costs more than all of them.
    get check() {
      checked ??= checkText(text, situation, check);
      return checked;
    },
  };
}

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
        org: voice.organisation,
        country: voice.country,
        sign_off: voice.signOff,
      },
      guidelines: voice.guidelines,
      surface: input.surface,
      history: input.history,
      now: input.now,
      post: input.post,
    },
  });
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

function cautionOf(id: FramingId, { input, language }: Situation): Message {
  const { reading } = input;
  const parts = [
    languageCaution(reading, language, input.lang) ?? (reading.ironyPossible ? IRONY : GUIDANCE[id].caution),
    id !== 'no_public_reply' && RISK_LEVELS.indexOf(reading.risk) >= 3 ? SECOND_READER : null,
  ];
  const join = (lang: Lang) => parts.flatMap((part) => (part ? [part[lang]] : [])).join(' ');
  return { de: join('de'), en: join('en') };
}

/** The reply is in another language than the comment, and nobody asked for that. */
function languageCaution({ language: read }: Reading, language: Lang, asked?: Lang): Message | null {
  if (read === 'other') return OTHER_LANGUAGE[language];
  return read !== language && asked === undefined ? NOT_SPOKEN[language] : null;
}
