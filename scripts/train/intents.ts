import type { LinearData } from '../../utils/language/linear';
import type { Lang } from '../../utils/language/message';
import { INTENT_IDS, type IntentId } from '../../utils/reading/reading';
import { marksOf, viewOf } from '../../utils/reading/view';
import { composedRows } from './compose';
import { type Example, trainLinear } from './linear';
import { hundredth, ownRows, type Row } from './rows';

/** Composed sentences teach the plain words that written rows leave out: so many of each, counting so much. */
const COMPOSED = 6;
const COMPOSED_WEIGHT = 0.4;

/** On some platforms every comment to an organisation begins with its name; that says nothing about the matter. */
const NAMED_EVERY = 3;
const NAMED_WEIGHT = 0.7;
/** Those who speak to others do begin with a name. */
const TO_OTHERS: readonly (IntentId | undefined)[] = ['peer_help', 'offtopic', 'spam'];

/** Some rows once more, as answers to an account. */
function named(rows: readonly Row[]): Row[] {
  return rows
    .filter(({ text, intents }) => !text.startsWith('@') && !TO_OTHERS.includes(intents?.[0]))
    .filter((_, index) => index % NAMED_EVERY === 0)
    .map((row) => ({ ...row, text: `@name ${row.text}` }));
}

/** A labelled comment as the model sees it: what it is about first. */
function intentExample(row: Row): Example {
  const view = viewOf(row.text, row.lang as Lang);
  const target = INTENT_IDS.map((id) => (id === row.intents?.[0] ? 1 : 0));
  return { text: view.said, marks: marksOf(view, row.context), target };
}

const isLabelled = ({ lang, intents }: Row) => lang !== 'other' && Boolean(intents?.length);

/** The rows that train, or a share of them in percent, picked by hash; a larger share holds the smaller ones. */
export function intentRows(share = 100): Row[] {
  return ownRows('train').filter((row) => isLabelled(row) && hundredth(row.text) < share);
}

/** What a comment is about, one of 33: from our own rows (or a share of them, in percent) and sentences only. */
export function trainIntents(share = 100): LinearData {
  const weighed = (rows: readonly Row[], weight: number): Example[] =>
    rows.map((row) => ({ ...intentExample(row), weight }));
  const rows = intentRows(share);
  const examples = [
    ...weighed(rows, 1),
    ...weighed(named(rows), NAMED_WEIGHT),
    ...weighed(composedRows(COMPOSED), COMPOSED_WEIGHT),
  ];
  return trainLinear(examples, {
    classes: INTENT_IDS,
    output: 'one',
    bits: 19,
    runs: [4, 4],
    keep: 200_000,
    cost: 0.7,
    epochs: 12,
    seed: 3,
    markWeight: 0.3,
    tune: ownRows('tune').filter(isLabelled).map(intentExample),
  });
}
