/** How the figures of intents grow with the rows they are learned from, and what cues and model add to each other. */
import { type LinearModel, loadLinear } from '../../utils/language/linear';
import { isDanger } from '../../utils/reading/intents/danger';
import { rankIntents } from '../../utils/reading/intents/rank';
import dangerData from '../../utils/reading/models/danger.json';
import { INTENT_IDS, type Reading } from '../../utils/reading/reading';
import { type CommentView, marksOf, viewOf } from '../../utils/reading/view';
import { intentRows, trainIntents } from '../train/intents';
import type { Cell, Section } from './page';
import { INTENT_SHARES, type Judged } from './reading';

/** Shares of the training rows, in percent; each holds the smaller ones. */
const SHARES = [25, 50, 100] as const;

/** The model's own order, nothing left unclear. */
function learnedAlone(view: CommentView, model: LinearModel, context?: string): Reading['intents'] {
  const scores = model.score(view.said, marksOf(view, context));
  return INTENT_IDS.map((id, i) => ({ id, score: scores[i] ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 3);
}

type Rank = (view: CommentView, context: string | undefined) => Reading['intents'];

function judgedBy(judged: readonly Judged[], rank: Rank): Judged[] {
  return judged.map(({ row, reading }) => ({
    row,
    reading: { ...reading, intents: rank(viewOf(row.text, row.lang), row.context) },
  }));
}

/** Heading of the section; a run without the curve keeps what an earlier one wrote under it. */
export const CURVE_TITLE = 'How the figures of intents grow';

/** Trains on a quarter, half and all of the rows and reads the test rows with each. Takes some minutes. */
export async function curveSection(judged: readonly Judged[], when: string): Promise<Section> {
  const danger = loadLinear(dangerData as Parameters<typeof loadLinear>[0]);
  const rows: Cell[][] = [];
  const add = (part: string, trained: number, rank: Rank) => {
    const read = judgedBy(judged, rank);
    const figures = (['de', 'en'] as const).flatMap((lang) =>
      INTENT_SHARES.map((shareOf) => shareOf(read.filter(({ row }) => row.lang === lang))),
    );
    const endangered = read.filter(({ row }) => row.intents?.slice(0, 1).some(isDanger));
    rows.push([part, String(trained), ...figures, INTENT_SHARES[0](endangered)]);
  };
  add('cues alone', 0, (view, context) => rankIntents(view, {}, context).intents);
  for (const share of SHARES) {
    const trained = intentRows(share).length;
    const model = loadLinear(trainIntents(share));
    add('model alone', trained, (view, context) => learnedAlone(view, model, context));
    add(
      'cues and models',
      trained,
      (view, context) => rankIntents(view, { intents: model, danger }, context).intents,
    );
  }
  return {
    title: CURVE_TITLE,
    notes: [
      `${when}, \`npm run eval -- --curve\`. Own test rows, in percent. The intent model is trained anew on a part of the rows picked by hash; the danger model is the shipped one throughout. “Model alone” is its own order, with nothing left unclear. The last column is the share of rows about danger to life and limb, in both languages, that are read so first.`,
    ],
    tables: [
      {
        head: [
          'part',
          'rows trained on',
          ...(['de', 'en'] as const).flatMap((lang) =>
            ['first', 'acceptable', 'top three', 'unclear'].map((name) => `${lang}: ${name}`),
          ),
          'first, of danger',
        ],
        rows,
      },
    ],
  };
}
