import type { LinearData } from '../../utils/language/linear';
import type { Lang } from '../../utils/language/message';
import { INTENT_IDS } from '../../utils/reading/reading';
import { marksOf, viewOf } from '../../utils/reading/view';
import { type Example, trainLinear } from './linear';
import { ownRows, type Row } from './rows';

/** A labelled comment as the model sees it: what it is about first. */
function intentExample(row: Row): Example {
  const view = viewOf(row.text, row.lang as Lang);
  const target = INTENT_IDS.map((id) => (id === row.intents?.[0] ? 1 : 0));
  return { text: row.text, marks: marksOf(view, row.context), target };
}

const labelled = (part: 'train' | 'tune') =>
  ownRows(part).filter((row) => row.lang !== 'other' && row.intents?.length);

/** What a comment is about, one of 33: from our own rows only. */
export function trainIntents(): LinearData {
  return trainLinear(labelled('train').map(intentExample), {
    classes: INTENT_IDS,
    output: 'one',
    bits: 19,
    runs: [4, 4],
    keep: 200_000,
    cost: 0.7,
    epochs: 12,
    seed: 3,
    markWeight: 0.3,
    tune: labelled('tune').map(intentExample),
  });
}
