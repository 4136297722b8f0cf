import type { Check, Checker } from '../../../utils/checking/checking';
import { DIMENSION_IDS } from '../../../utils/checking/checking';
import type { SuggestInput } from '../../../utils/framing/framing';
import { DEFAULT_VOICE } from '../../../utils/library/voice';
import type {
  Arousal,
  EmotionId,
  Fact,
  FactKind,
  IntentId,
  Reading,
  ReplyGate,
  Risk,
} from '../../../utils/reading/reading';

export interface ReadingParts {
  intents?: IntentId[];
  emotions?: EmotionId[];
  arousal?: Arousal;
  polarity?: Reading['polarity'];
  register?: Reading['register'];
  risk?: Risk;
  reply?: ReplyGate;
  language?: Reading['language'];
  ironyPossible?: boolean;
  /** Kinds and words; the words must occur in the comment. */
  facts?: [FactKind, string][];
}

/** A reading as a test needs it; facts are found in the comment by their words. */
export function readingOf(comment: string, parts: ReadingParts = {}): Reading {
  const facts: Fact[] = (parts.facts ?? []).map(([kind, text]) => {
    const start = comment.indexOf(text);
    if (start < 0) throw new Error(`"${text}" does not occur in "${comment}"`);
    return { kind, text, start, end: start + text.length };
  });
  const intents = (parts.intents ?? []).map((id, index) => ({ id, score: 0.9 - index * 0.2 }));
  return {
    language: parts.language ?? 'de',
    register: parts.register ?? null,
    intents,
    emotions: (parts.emotions ?? ['neutral']).map((id, index) => ({ id, score: 0.9 - index * 0.2 })),
    arousal: parts.arousal ?? 1,
    polarity: parts.polarity ?? -1,
    needs: [],
    risk: parts.risk ?? 'R1',
    reply: parts.reply ?? 'yes',
    facts,
    ironyPossible: parts.ironyPossible ?? false,
    why: intents.slice(0, 1).map(({ id }) => ({
      about: `intent:${id}`,
      start: 0,
      end: Math.min(20, comment.length),
      words: comment.slice(0, 20),
      source: 'rule' as const,
    })),
  };
}

/** What a suggester is asked, with defaults. */
export function inputOf(
  comment: string,
  parts: ReadingParts = {},
  more: Partial<Omit<SuggestInput, 'comment' | 'reading'>> = {},
): SuggestInput {
  return { comment, reading: readingOf(comment, parts), voice: DEFAULT_VOICE, seed: 'seed', ...more };
}

/** Finds nothing: for tests that look at the text alone. */
export const silentChecker: Checker = ({ draft }): Check => ({
  findings: [],
  strengths: [],
  dimensions: Object.fromEntries(DIMENSION_IDS.map((id) => [id, 100])) as Check['dimensions'],
  openSlots: [],
  length: { used: draft.length, limit: null },
});
