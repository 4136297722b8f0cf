import type { LinearData } from '../../utils/language/linear';
import type { Lang } from '../../utils/language/message';
import { INTENT_IDS, type IntentId } from '../../utils/reading/reading';
import { marksOf, viewOf } from '../../utils/reading/view';
import { composedRows } from './compose';
import { type Example, trainLinear } from './linear';
import { ownRows, type Row } from './rows';

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

/** A labelled comment as the model sees it: what it is about first. */
function intentExample(row: Row): Example {
  const view = viewOf(row.text, row.lang as Lang);
  const target = INTENT_IDS.map((id) => (id === row.intents?.[0] ? 1 : 0));
  return { text: row.text, marks: marksOf(view, row.context), target };
}

const labelled = (part: 'train' | 'tune') =>
  ownRows(part).filter((row) => row.lang !== 'other' && row.intents?.length);

/** What a comment is about, one of 33: from our own rows and sentences only. */
export function trainIntents(): LinearData {
  const composed = composedRows(COMPOSED).map((row) => ({ ...intentExample(row), weight: COMPOSED_WEIGHT }));
  return trainLinear([...labelled('train').flatMap(versions).map(intentExample), ...composed], {
    classes: INTENT_IDS,
    output: 'one',
    bits: 19,
    keep: 200_000,
    cost: 1,
    epochs: 12,
    seed: 3,
    markWeight: 0.3,
    tune: labelled('tune').map(intentExample),
  });
}
