import { loadLinear } from '../../../utils/language/linear';
import { parseText } from '../../../utils/language/text';
import { findHits } from '../../../utils/reading/emotion/hits';
import { emotionMarks } from '../../../utils/reading/emotion/marks';
import { readIrony } from '../../../utils/reading/irony';
import emotionData from '../../../utils/reading/models/emotion.json';
import { EMOTION_IDS, type EmotionId } from '../../../utils/reading/reading';
import { viewOf } from '../../../utils/reading/view';
import { BRIGHTER, GO_EMOTIONS, ISEAR } from '../../train/emotion';
import { accuracy, decideByOtherHalf, f1Of, macroF1, type Pair } from '../measures';
import type { Figure } from './figure';
import { languageOf, type PublicReader } from './sets';

interface Labelled {
  text: string;
  labels: string[];
}

/** Ekman's six and neutral, as GoEmotions groups its own labels; `caring` and `amazement` included. */
const EKMAN_LABELS: Readonly<Record<string, readonly string[]>> = {
  anger: ['anger', 'annoyance', 'disapproval'],
  disgust: ['disgust'],
  fear: ['fear', 'nervousness'],
  joy: [
    'admiration',
    'amusement',
    'approval',
    'caring',
    'desire',
    'excitement',
    'gratitude',
    'joy',
    'love',
    'optimism',
    'pride',
    'relief',
  ],
  sadness: ['sadness', 'disappointment', 'embarrassment', 'grief', 'remorse'],
  surprise: ['confusion', 'curiosity', 'realization', 'surprise'],
  neutral: ['neutral'],
};

/** The nearest of our families to each of them. */
const EKMAN_FAMILIES: Readonly<Record<string, readonly EmotionId[]>> = {
  anger: ['anger', 'annoyance'],
  disgust: ['disgust_outrage'],
  fear: ['worry'],
  joy: ['joy_gratitude', 'hope_interest'],
  sadness: ['sadness', 'disappointment', 'hurt_humiliation'],
  surprise: ['confusion'],
  neutral: ['neutral'],
};

const model = loadLinear(emotionData as Parameters<typeof loadLinear>[0]);

/** Score of every family by the model; a reading names only the strongest. */
function familyScores(set: string, rows: readonly Labelled[]): Readonly<Record<string, number>>[] {
  const lang = languageOf(set);
  return rows.map(({ text }) => {
    const told = set.startsWith('isear') ? text.replace(/^.*?\.\.\.,?/u, '') : text;
    const parsed = parseText(told, lang);
    const hits = findHits(parsed);
    const view = viewOf(told, lang);
    const scores = model.score(view.said, emotionMarks(parsed, hits, readIrony(parsed, hits), view));
    return Object.fromEntries(EMOTION_IDS.map((id, i) => [id, scores[i] ?? 0]));
  });
}

/** Mean F1 over classes that may hold together, each cut chosen on the other half. */
function multiLabel(
  rows: readonly Labelled[],
  scores: readonly Readonly<Record<string, number>>[],
  classes: readonly { labels: readonly string[]; families: readonly EmotionId[] }[],
): number {
  const f1s = classes.map(({ labels, families }) =>
    f1Of(
      'yes',
      decideByOtherHalf(
        rows.map((row, i) => ({
          wanted: row.labels.some((label) => labels.includes(label)),
          score: families.reduce((sum, id) => sum + (scores[i]?.[id] ?? 0), 0),
        })),
      ),
    ),
  );
  return f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length;
}

/** The classes of a mapping from a set's labels to our families, as far as they occur among the rows. */
function familiesOf(mapping: Readonly<Record<string, EmotionId>>, rows: readonly Labelled[]) {
  return [...new Set(Object.values(mapping))]
    .map((id) => ({
      labels: Object.keys(mapping).filter((label) => mapping[label] === id),
      families: [id],
    }))
    .filter(({ labels }) => rows.some((row) => row.labels.some((label) => labels.includes(label))));
}

function goEmotions(sets: PublicReader): Figure[] {
  const set = 'goemotions-dev.en';
  const rows = sets.rows<Labelled>(set);
  if (!rows.length) return [];
  const scores = familyScores(set, rows);
  const ekman = Object.keys(EKMAN_LABELS).map((name) => ({
    labels: EKMAN_LABELS[name] ?? [],
    families: EKMAN_FAMILIES[name] ?? [],
  }));
  const ours = familiesOf(GO_EMOTIONS, rows);
  const figure = { what: 'emotion', set, rows: rows.length };
  return [
    {
      ...figure,
      measure: 'macro-F1, Ekman and neutral',
      ours: multiLabel(rows, scores, ekman),
      published: '62.4',
      small: '59.7',
    },
    {
      ...figure,
      measure: `macro-F1, ${ours.length} of our families`,
      ours: multiLabel(rows, scores, ours),
      published: '50.3 (28 classes)',
      small: '47.1 (28 classes)',
    },
  ];
}

function brighter(sets: PublicReader): Figure[] {
  return (['brighter.de', 'brighter.en'] as const).flatMap((set) => {
    const rows = sets.rows<Labelled>(set);
    const small = set === 'brighter.de' ? '51.7 (with surprise)' : '54.5 (with surprise)';
    const classes = familiesOf(BRIGHTER, rows);
    const ours = multiLabel(rows, familyScores(set, rows), classes);
    return rows.length
      ? [
          {
            what: 'emotion',
            set,
            rows: rows.length,
            measure: `macro-F1 of ${classes.length} families, without surprise`,
            ours,
            small,
          },
        ]
      : [];
  });
}

function isear(sets: PublicReader): Figure[] {
  const ids = [...new Set(Object.values(ISEAR))];
  return (['isear.de', 'isear.en'] as const).flatMap((set) => {
    const rows = sets.rows<Labelled>(set).filter(({ labels }) => ISEAR[labels[0] ?? '']);
    const scores = familyScores(set, rows);
    const pairs = rows.map(({ labels }, i): Pair => {
      const [said = ''] = ids.toSorted((a, b) => (scores[i]?.[b] ?? 0) - (scores[i]?.[a] ?? 0));
      return { wanted: ISEAR[labels[0] ?? ''] ?? '', said };
    });
    const small = set === 'isear.de' ? '55.4 (7 classes)' : '53.8 (7 classes)';
    return rows.length
      ? [
          {
            what: 'emotion',
            set,
            rows: rows.length,
            measure: 'accuracy of 6 families, without guilt',
            ours: accuracy(pairs),
            small,
          },
        ]
      : [];
  });
}

const POLARITIES: Readonly<Record<string, string>> = { negative: '-1', neutral: '0', positive: '1' };

function polarity(sets: PublicReader): Figure[] {
  const pairsOf = (set: string): Pair[] => {
    const readings = sets.readings(set);
    return sets.rows<{ sentiment: string }>(set).map(({ sentiment }, i) => ({
      wanted: POLARITIES[sentiment.toLowerCase()] ?? sentiment,
      said: String(readings[i]?.polarity),
    }));
  };
  const figures = (
    set: string,
    given: readonly [
      measure: string,
      value: (pairs: readonly Pair[]) => number,
      published?: string,
      small?: string,
    ][],
  ): Figure[] => {
    const pairs = pairsOf(set);
    return pairs.length
      ? given.map(([measure, value, published, small]) => ({
          what: 'polarity',
          set,
          rows: pairs.length,
          measure,
          ours: value(pairs),
          published,
          small,
        }))
      : [];
  };
  const negative = (pairs: readonly Pair[]) => f1Of('-1', pairs);
  return [
    ...figures('airline.en', [
      ['accuracy', accuracy, '–', '81.3 (vader-sentiment 53.9)'],
      ['F1 of negative', negative],
      ['macro-F1', macroF1],
    ]),
    ...figures('newspaper-sentiment.de', [
      ['F1 of negative', negative, '–', '61'],
      ['accuracy', accuracy],
      ['macro-F1', macroF1],
    ]),
    ...figures('germeval2017-rail.de', [
      ['micro-F1', accuracy, '80.7', '72.8 (majority 65.5)'],
      ['F1 of negative', negative],
      ['macro-F1', macroF1],
    ]),
  ];
}

/** Emotion and polarity. */
export function feeling(sets: PublicReader): Figure[] {
  return [...goEmotions(sets), ...brighter(sets), ...isear(sets), ...polarity(sets)];
}
