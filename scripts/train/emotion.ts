import type { LinearData } from '../../utils/language/linear';
import type { Lang } from '../../utils/language/message';
import { parseText } from '../../utils/language/text';
import { findHits } from '../../utils/reading/emotion/hits';
import { emotionMarks } from '../../utils/reading/emotion/marks';
import { readIrony } from '../../utils/reading/irony';
import { EMOTION_IDS, type EmotionId, INTENT_IDS, type IntentId } from '../../utils/reading/reading';
import { viewOf } from '../../utils/reading/view';
import { type Example, trainLinear } from './linear';
import { HELD_BACK, hundredth, ownRows, publicSet, type Row } from './rows';

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

/** What the emotion model looks at beside the words. */
function example({ text, lang, context, emotions }: Row): Example {
  const parsed = parseText(text, lang as Lang);
  const hits = findHits(parsed);
  const view = viewOf(text, lang as Lang);
  return {
    text: view.said,
    marks: emotionMarks(parsed, hits, readIrony(parsed, hits), view, context),
    target: EMOTION_IDS.map((id) => {
      if (id === emotions?.[0]) return 1;
      return emotions?.includes(id) ? ACCEPTABLE : 0;
    }),
  };
}

/** Less than what holds: of a further acceptable feeling the model learns nothing. */
const ACCEPTABLE = 0.1;

const labelled = (part: 'train' | 'tune') =>
  ownRows(part).filter(({ lang, emotions }) => lang !== 'other' && emotions?.length);

/** What the public sets say of feelings elsewhere counts little beside how people feel under an organisation's post. */
const PUBLIC_WEIGHT = 0.06;

/** The public sets that may be shipped, without the part held back for measuring. */
function publicExamples(): Example[] {
  const examples: Example[] = [];
  const add = (name: string, families: (labels: string[]) => (EmotionId | undefined)[]) => {
    const lang: Lang = name.endsWith('.de') ? 'de' : 'en';
    for (const { text, labels } of publicSet<{ text: string; labels: string[] }>(name)) {
      const emotions = [...new Set(families(labels).filter((id) => id !== undefined))];
      if (hundredth(text) < HELD_BACK || !emotions.length) continue;
      const told = text.replace(/^(?:Ich fühlte?|I feel|I felt) \.\.\.,?/u, '');
      examples.push({ ...example({ id: '', lang, text: told, emotions }), weight: PUBLIC_WEIGHT });
    }
  };
  add('goemotions.en', (labels) => labels.map((label) => GO_EMOTIONS[label]));
  for (const name of ['brighter.de', 'brighter.en'])
    add(name, (labels) => (labels.length ? labels.map((label) => BRIGHTER[label]) : ['neutral']));
  for (const name of ['isear.de', 'isear.en']) add(name, (labels) => labels.map((label) => ISEAR[label]));
  return examples;
}

/** The twelve families, German and English in one model. */
export function trainEmotion(): LinearData {
  return trainLinear([...labelled('train').map(example), ...publicExamples()], {
    classes: EMOTION_IDS,
    output: 'one',
    bits: 18,
    runs: [4, 4],
    keep: 120_000,
    cost: 0.5,
    epochs: 8,
    seed: 2,
    markWeight: 0.4,
    tune: labelled('tune').map(example),
  });
}

/** A feeling that no row of an intent has is not impossible. */
const SMALLEST_COUNT = 0.5;
/** How much an acceptable feeling counts beside the first. */
const ACCEPTABLE_COUNT = 0.3;

/** How people usually feel who write with an intent: per intent, in thousandths, in the order of `EMOTION_IDS`. */
export function countFeelings(): Record<IntentId, number[]> {
  const rows = labelled('train');
  const counted = INTENT_IDS.map((intent) => {
    const counts = EMOTION_IDS.map(() => SMALLEST_COUNT);
    for (const { emotions, intents } of rows)
      if (intents?.[0] === intent)
        emotions?.forEach((id, rank) => {
          const c = EMOTION_IDS.indexOf(id);
          counts[c] = (counts[c] as number) + (rank ? ACCEPTABLE_COUNT : 1);
        });
    const total = counts.reduce((sum, count) => sum + count, 0);
    return [intent, counts.map((count) => Math.round((1000 * count) / total))];
  });
  return Object.fromEntries(counted);
}
