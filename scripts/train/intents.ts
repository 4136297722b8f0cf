import type { LinearData } from '../../utils/language/linear';
import type { Lang } from '../../utils/language/message';
import { INTENT_IDS, type IntentId } from '../../utils/reading/reading';
import { marksOf, viewOf } from '../../utils/reading/view';
import { composedRows } from './compose';
import { type Example, trainLinear } from './linear';
import { ownRows, type Row } from './rows';

/** Share of the weight that a row gives to each further label that a reader would accept. */
const FURTHER_SHARE = 0.25;

/** Composed sentences: so many of each, counting so much. */
const COMPOSED = 8;
const COMPOSED_WEIGHT = 0.3;

/** On some platforms every comment to an organisation begins with its name; that says nothing about the matter. */
const NAMED: readonly IntentId[] = ['peer_help', 'offtopic', 'spam'];

/** The row and, for every second one, the row as an answer to an account. */
function versions(row: Row, index: number): Row[] {
  const first = row.intents?.[0];
  const named = row.text.startsWith('@') || (first && NAMED.includes(first));
  return named || index % 2 ? [row] : [row, { ...row, text: `@name ${row.text}` }];
}

/** A labelled comment as the model sees it. */
function intentExample(row: Row): Example {
  const view = viewOf(row.text, row.lang as Lang);
  const [first, ...further] = row.intents ?? [];
  const shared = further.length ? FURTHER_SHARE : 0;
  const target = INTENT_IDS.map((id) => {
    if (id === first) return 1 - shared;
    return further.includes(id) ? shared / further.length : 0;
  });
  return { text: row.text, marks: marksOf(view, row.context), target };
}

/** What a comment is about, one of 33: from our own rows and sentences only. */
export function trainIntents(): LinearData {
  const rows = ownRows('train').filter((row) => row.lang !== 'other' && row.intents?.length);
  const composed = composedRows(COMPOSED).map((row) => ({ ...intentExample(row), weight: COMPOSED_WEIGHT }));
  return trainLinear([...rows.flatMap(versions).map(intentExample), ...composed], {
    classes: INTENT_IDS,
    output: 'one',
    bits: 18,
    keep: 14000,
    epochs: 30,
    rate: 0.15,
    decay: 1e-5,
    seed: 3,
  });
}
