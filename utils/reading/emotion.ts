import { type LinearData, loadLinear } from '../language/linear';
import type { Text } from '../language/text';
import { readArousal } from './arousal';
import { findHits, type Hits } from './emotion/hits';
import { usualFeeling } from './emotion/intents';
import { emotionMarks } from './emotion/marks';
import { type Irony, readIrony } from './irony';
import data from './models/emotion.json';
import {
  type Arousal,
  EMOTION_IDS,
  type EmotionId,
  type Evidence,
  type IntentId,
  type Scored,
} from './reading';
import type { CommentView } from './view';

export interface EmotionReading {
  /** Best first, never empty, at most four. Scores are shares of 1. */
  emotions: Scored<EmotionId>[];
  arousal: Arousal;
  polarity: -1 | 0 | 1;
  /** May be meant the other way round; both readings are to be shown. */
  ironyPossible: boolean;
  /** `emotion:<id>`, `arousal` and `irony`. */
  evidence: Evidence[];
}

const model = loadLinear(data as LinearData);

type Scores = Record<EmotionId, number>;
const none = (): Scores => Object.fromEntries(EMOTION_IDS.map((id) => [id, 0])) as Scores;

const WORTH = { 3: 2.4, 2: 1.2, 1: 0.4 } as const;
/** What a situation suggests to somebody who names no feeling. */
const SITUATION: Readonly<Record<string, Partial<Scores>>> = {
  broken: { disappointment: 0.9, annoyance: 0.5 },
  missing: { disappointment: 0.7, annoyance: 0.5 },
  late: { annoyance: 0.6, disappointment: 0.3 },
  wrong: { annoyance: 0.5, disappointment: 0.2, anger: 0.2 },
  tasteless: { disappointment: 0.6, disgust_outrage: 0.4 },
  rude: { hurt_humiliation: 0.7, anger: 0.6, disappointment: 0.2 },
  unanswered: { disappointment: 0.6, annoyance: 0.7, anger: 0.2 },
  crash: { annoyance: 1 },
  dear: { annoyance: 0.5, anger: 0.4 },
  worse: { disappointment: 0.8 },
  again: { annoyance: 0.5 },
  hurt: { worry: 0.8 },
  ill: { worry: 0.8 },
  hazard: { worry: 0.7, disgust_outrage: 0.2 },
  vulnerable: { worry: 0.2 },
  death: { sadness: 0.6 },
  despair: { sadness: 1.2 },
  violence: { anger: 1 },
  dehumanise: { disgust_outrage: 1.4, contempt_sarcasm: 0.6 },
  lying: { anger: 0.6, disgust_outrage: 0.3 },
  ethics: { disgust_outrage: 0.8 },
  boycott: { anger: 0.6, disgust_outrage: 0.6 },
  insult: { anger: 0.6, contempt_sarcasm: 0.7 },
};
const POSITIVE: readonly EmotionId[] = ['joy_gratitude', 'hope_interest'];
const isPositive = (id: EmotionId): boolean => POSITIVE.includes(id);

/** Weighs: the strongest word counts whole, further ones half. */
function fromWords(hits: Hits): Scores {
  const strongest = none();
  const sum = none();
  const add = (family: EmotionId, worth: number) => {
    strongest[family] = Math.max(strongest[family], worth);
    sum[family] += worth;
  };
  for (const { family, strength, negated } of hits.feelings) {
    if (!negated) add(family, WORTH[strength]);
    else if (family === 'joy_gratitude' && strength > 1) add('disappointment', 1);
    else if (!isPositive(family) && strength === 3) add('joy_gratitude', 0.4);
  }
  const seen = new Set<string>();
  for (const { situation } of hits.situations) {
    if (seen.has(situation)) continue;
    seen.add(situation);
    for (const [family, worth] of Object.entries(SITUATION[situation] ?? {})) add(family as EmotionId, worth);
  }
  const scores = none();
  for (const id of EMOTION_IDS) scores[id] = strongest[id] + (sum[id] - strongest[id]) * 0.5;
  return scores;
}

/** How far model, words and intents pull, in log odds; found on the `tune` rows. */
const PULL = { model: 1, words: 0.15, named: 1.8, intents: 1, irony: 0.3 };
const LEAST_SHARE = 0.004;
/** With no intent and few words a plain question or note is neutral rather than anything else. */
const NEUTRAL_START = 0.3;
const PLAIN_QUESTION = 0.6;
/** Hope is glad only in part. */
const HALF_GLAD = 0.3;
/** Eight negative families collect small shares that one glad family does not; this evens it out. */
const SPREAD = 0.85;
/** Intents that criticise, however calmly. */
const CRITICAL = /^(?:complaint|accusation|insult|hate|legal|crisis)/;
/** A word of this strength names the feeling outright, and what that adds in log odds. */
const STATED_FROM = 3;
const STATED = 1.2;
/** What a negated word of joy takes from joy and gives to disappointment, in log odds. */
const NOT_GLAD = 3;
const LET_DOWN = 3;

/** What the words of a comment say of its feeling, before anything is known of its intent. */
export interface Felt {
  hits: Hits;
  irony: Irony;
  /** The share of each of {@link EMOTION_IDS}. */
  shares: number[];
}

/** Reads the words alone; see {@link readEmotion} for what becomes of them beside the intents. */
export function feel(text: Text, view: CommentView, context?: string): Felt {
  const hits = findHits(text);
  const irony = readIrony(text, hits);
  return { hits, irony, shares: model.score(view.said, emotionMarks(text, hits, irony, view, context)) };
}

/**
 * What a comment seems to feel, and how strongly (handbook 2.1). `intents`, the shares of all where they are known, say
 * what people who write this usually feel; words and model decide within that. Looks at the first 5,000 characters.
 */
export function readEmotion(
  text: Text,
  view: CommentView,
  intents: readonly Scored<IntentId>[] = [],
  { hits, irony, shares: learned }: Felt = feel(text, view),
): EmotionReading {
  const words = fromWords(hits);
  const named = new Set<EmotionId>(hits.named.map(({ family }) => family));
  const scores = none();
  EMOTION_IDS.forEach((id, c) => {
    const usual = usualFeeling(intents, id) ?? 1;
    scores[id] =
      PULL.model * Math.log(Math.max(LEAST_SHARE, learned[c] as number)) +
      PULL.words * words[id] +
      (named.has(id) ? PULL.named : 0) +
      PULL.intents * Math.log(usual);
  });
  if (!intents.length) {
    const asks = text.sentences.length > 0 && text.sentences.every((sentence) => sentence.question);
    scores.neutral += NEUTRAL_START + (asks ? PLAIN_QUESTION : 0);
  }
  // "Not happy" is not glad, however glad the word.
  const notGlad = hits.feelings.some(
    ({ family, negated, strength }) => negated && family === 'joy_gratitude' && strength > 1,
  );
  if (notGlad) {
    scores.joy_gratitude -= NOT_GLAD;
    scores.disappointment += LET_DOWN;
  }
  // Who says plainly what they feel is taken at their word.
  for (const { family, negated, strength } of hits.feelings) {
    if (!negated && strength >= STATED_FROM && !irony.possible) scores[family] += STATED;
  }
  if (irony.possible) {
    scores.contempt_sarcasm += PULL.irony * irony.score;
    scores.joy_gratitude -= PULL.irony * irony.score;
  }

  const highest = Math.max(...Object.values(scores));
  const powers = EMOTION_IDS.map((id) => ({ id, score: Math.exp(scores[id] - highest) }));
  const total = powers.reduce((sum, { score }) => sum + score, 0);
  const ranked = powers
    .map(({ id, score }) => ({ id, score: score / total }))
    .sort((a, b) => b.score - a.score);
  const best = ranked[0]?.score ?? 0;
  const emotions = ranked.filter(({ score }, rank) => rank === 0 || score > best * 0.35).slice(0, 4);

  const share = (wanted: (id: EmotionId) => boolean) =>
    ranked.reduce((sum, { id, score }) => sum + (wanted(id) ? score : 0), 0);
  const good = share((id) => id === 'joy_gratitude') + HALF_GLAD * share((id) => id === 'hope_interest');
  // A complaint told without feeling is still no neutral matter.
  const neutral = SPREAD * share((id) => id === 'neutral');
  const critical = intents.reduce((sum, { id, score }) => sum + (CRITICAL.test(id) ? score : 0), 0);
  const bad =
    SPREAD * share((id) => !isPositive(id) && id !== 'neutral' && id !== 'confusion') + neutral * critical;
  const rest = neutral * (1 - critical) + SPREAD * share((id) => id === 'hope_interest');
  const polarity = bad > good && bad > rest ? -1 : good > bad && good > rest ? 1 : 0;

  const { arousal, evidence } = readArousal(text, emotions, hits);
  for (const { id } of emotions) {
    if (id === 'neutral') continue;
    const words = hits.feelings
      .filter(({ family, negated, strength }) => family === id && !negated && strength > 1)
      .sort((a, b) => b.strength - a.strength);
    for (const { start, end } of words.slice(0, 3)) {
      evidence.push({
        about: `emotion:${id}`,
        source: 'rule',
        start,
        end,
        words: text.raw.slice(start, end),
      });
    }
    if (words.length) continue;
    for (const { start, end } of model.explain(view.said, id, 3)) {
      evidence.push({
        about: `emotion:${id}`,
        source: 'model',
        start,
        end,
        words: text.raw.slice(start, end),
      });
    }
  }
  return {
    emotions,
    arousal,
    polarity,
    ironyPossible: irony.possible,
    evidence: [...evidence, ...irony.evidence],
  };
}
