import type { LinearData } from '../../utils/language/linear';
import type { Lang } from '../../utils/language/message';
import { parseText } from '../../utils/language/text';
import { findHits } from '../../utils/reading/emotion/hits';
import { feelingMarks } from '../../utils/reading/emotion/marks';
import { readIrony } from '../../utils/reading/irony';
import { EMOTION_IDS, type EmotionId } from '../../utils/reading/reading';
import { type Example, trainLinear } from './linear';
import { HELD_BACK, hundredth, ownRows, publicSet } from './rows';

/** GoEmotions' 27 labels in our families (handbook 2.1); what is not here teaches nothing. */
export const GO_EMOTIONS: Readonly<Record<string, EmotionId>> = {
  admiration: 'joy_gratitude',
  amusement: 'joy_gratitude',
  excitement: 'hope_interest',
  gratitude: 'joy_gratitude',
  joy: 'joy_gratitude',
  love: 'joy_gratitude',
  pride: 'joy_gratitude',
  relief: 'joy_gratitude',
  anger: 'anger',
  annoyance: 'annoyance',
  disapproval: 'annoyance',
  disappointment: 'disappointment',
  fear: 'worry',
  nervousness: 'worry',
  sadness: 'sadness',
  grief: 'sadness',
  remorse: 'sadness',
  disgust: 'disgust_outrage',
  embarrassment: 'hurt_humiliation',
  confusion: 'confusion',
  curiosity: 'neutral',
  desire: 'hope_interest',
  optimism: 'hope_interest',
  neutral: 'neutral',
  approval: 'neutral',
  realization: 'neutral',
};

/** BRIGHTER marks only these six; about the other families it says nothing. */
export const BRIGHTER: Readonly<Record<string, EmotionId>> = {
  anger: 'anger',
  disgust: 'disgust_outrage',
  fear: 'worry',
  joy: 'joy_gratitude',
  sadness: 'sadness',
};

/** deISEAR and enISEAR: one feeling told as a situation. Guilt has no family here. */
export const ISEAR: Readonly<Record<string, EmotionId>> = {
  Wut: 'anger',
  Anger: 'anger',
  Angst: 'worry',
  Fear: 'worry',
  Freude: 'joy_gratitude',
  Joy: 'joy_gratitude',
  Traurigkeit: 'sadness',
  Sadness: 'sadness',
  Ekel: 'disgust_outrage',
  Disgust: 'disgust_outrage',
  Scham: 'hurt_humiliation',
  Shame: 'hurt_humiliation',
};

interface Labelled {
  text: string;
  labels: string[];
}

/** A share of what holds: one class per text, or evenly several. `null` when nothing of it is a family of ours. */
function shared(families: readonly (EmotionId | undefined)[]): number[] | null {
  const named = EMOTION_IDS.filter((id) => families.includes(id));
  return named.length ? EMOTION_IDS.map((id) => (named.includes(id) ? 1 / named.length : 0)) : null;
}

/** Our own rows: the first label is meant, further ones are acceptable. */
function ownTarget([first, ...further]: readonly EmotionId[]): number[] {
  const rest = further.length ? 0.3 : 0;
  return EMOTION_IDS.map((id) =>
    id === first ? 1 - rest : further.includes(id) ? rest / further.length : 0,
  );
}

/** A labelled text as the model sees it. */
function example(text: string, lang: Lang, target: readonly number[], weight: number): Example {
  const parsed = parseText(text, lang);
  const hits = findHits(parsed);
  return { text, marks: feelingMarks(parsed, hits, readIrony(parsed, hits)), target, weight };
}

const OWN_WEIGHT = 8;
const NEAR_WEIGHT = 1;

/** Examples of the public sets that may be shipped, without the part held back for measuring, and our own rows. */
function emotionExamples(): Example[] {
  const examples: Example[] = [];
  const add = (name: string, families: (labels: string[]) => (EmotionId | undefined)[]) => {
    const lang: Lang = name.endsWith('.de') ? 'de' : 'en';
    for (const { text, labels } of publicSet<Labelled>(name)) {
      const target = hundredth(text) >= HELD_BACK ? shared(families(labels)) : null;
      const told = text.replace(/^(?:Ich fühlte?|I feel|I felt) \.\.\.,?/u, '');
      if (target) examples.push(example(told, lang, target, NEAR_WEIGHT));
    }
  };
  add('goemotions.en', (labels) => labels.map((label) => GO_EMOTIONS[label]));
  for (const name of ['brighter.de', 'brighter.en']) {
    add(name, (labels) => (labels.length ? labels.map((label) => BRIGHTER[label]) : ['neutral']));
  }
  for (const name of ['isear.de', 'isear.en']) add(name, (labels) => labels.map((label) => ISEAR[label]));
  for (const { text, lang, emotions } of ownRows('train')) {
    if (lang !== 'other' && emotions?.length)
      examples.push(example(text, lang, ownTarget(emotions), OWN_WEIGHT));
  }
  return examples;
}

/** The twelve families, German and English in one model. */
export function trainEmotion(): LinearData {
  return trainLinear(emotionExamples(), {
    classes: EMOTION_IDS,
    output: 'one',
    bits: 18,
    keep: 80000,
    cost: 0.3,
    epochs: 8,
    seed: 2,
    markWeight: 0.5,
    tune: ownRows('tune').flatMap(({ text, lang, emotions }) =>
      lang !== 'other' && emotions?.length ? [example(text, lang, ownTarget(emotions), 1)] : [],
    ),
  });
}
