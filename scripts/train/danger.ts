import type { LinearData } from '../../utils/language/linear';
import type { Lang } from '../../utils/language/message';
import { DANGER_IDS, dangerMarks } from '../../utils/reading/intents/danger';
import { viewOf } from '../../utils/reading/view';
import { composedRows } from './compose';
import { type Example, trainLinear } from './linear';
import { HELD_BACK, hundredth, ownRows, publicSet, type Row } from './rows';

/** Ordinary comments of all kinds: what danger has to be told from. */
const BACKGROUND: readonly [name: string, lang: Lang, most: number][] = [
  ['goemotions.en', 'en', 9000],
  ['brighter.en', 'en', 2700],
  ['germeval2018-offense.de', 'de', 5000],
  ['brighter.de', 'de', 2600],
];
const POSITIVE_WEIGHT = 4;
const BACKGROUND_WEIGHT = 0.7;
/** Composed sentences: so many of each, counting so much. */
const COMPOSED = 6;
const COMPOSED_WEIGHT = 0.3;
/** A background comment whose cues say so much may well be dangerous: nothing is learned from it. */
const DOUBTFUL_FROM = 2;
const UNKNOWN = -1;

function own(row: Row): Example {
  const view = viewOf(row.text, row.lang as Lang);
  const [first, ...further] = row.intents ?? [];
  const target = DANGER_IDS.map((id) => (id === first ? 1 : further.includes(id) ? UNKNOWN : 0));
  return {
    text: view.said,
    marks: dangerMarks(view),
    target,
    weight: target.includes(1) ? POSITIVE_WEIGHT : 1,
  };
}

function ordinary(text: string, lang: Lang): Example {
  const view = viewOf(text, lang);
  const target = DANGER_IDS.map((id) => ((view.rules.get(id) ?? 0) >= DOUBTFUL_FROM ? UNKNOWN : 0));
  return { text: view.said, marks: dangerMarks(view), target, weight: BACKGROUND_WEIGHT };
}

/** Self-harm, threat, injury, each for itself: from our own rows, against the background of ordinary comments. */
export function trainDanger(): LinearData {
  const rows = ownRows('train').filter((row) => row.lang !== 'other' && row.intents?.length);
  const background = BACKGROUND.flatMap(([name, lang, most]) =>
    publicSet<{ text: string }>(name)
      .filter(({ text }) => hundredth(text) >= HELD_BACK)
      .slice(0, most)
      .map(({ text }) => ordinary(text, lang)),
  );
  const composed = composedRows(COMPOSED).map((row) => ({ ...own(row), weight: COMPOSED_WEIGHT }));
  return trainLinear([...rows.map(own), ...composed, ...background], {
    classes: DANGER_IDS,
    output: 'each',
    bits: 18,
    runs: [4, 4],
    keep: 60000,
    cost: 1,
    epochs: 10,
    seed: 5,
    markWeight: 0.5,
    sharpness: 4,
  });
}
