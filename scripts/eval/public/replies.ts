/** Replies of others, looked at by the parts of the checker that see empathy. */
import { feelingsIn } from '../../../utils/checking/feelings';
import { rolesOf } from '../../../utils/checking/roles';
import { parseText, type Text } from '../../../utils/language/text';
import { classFigures, yesNo } from '../measures';
import type { Table } from '../page';
import type { PublicReader } from './sets';

interface Epitome {
  reply: string;
  level: 0 | 1 | 2;
}

/**
 * What a rule of ours sees for each of EPITOME's mechanisms. The published figures are macro-F1 over three levels, ours
 * tells only whether there is any; a rule is used for praise, so its precision counts, and what it misses is no reproach.
 */
const MECHANISMS: readonly [
  set: string,
  ours: string,
  sees: (reply: Text) => boolean,
  published: string,
  small: string,
][] = [
  [
    'epitome-emotional-reactions.en',
    'own reaction or apology (react, apologise)',
    (reply) => rolesOf(reply).has('react') || rolesOf(reply).has('apologise'),
    '74.5',
    '70.5',
  ],
  [
    'epitome-interpretations.en',
    'feeling or its cause named, or the point granted (validate)',
    (reply) => feelingsIn(reply).strong.length > 0 || rolesOf(reply).has('validate'),
    '62.6',
    '55.2',
  ],
  ['epitome-explorations.en', 'a question (ask)', (reply) => rolesOf(reply).has('ask'), '72.6', '64.2'],
];

/** EPITOME, per mechanism: precision, recall and F1 of "there is some". */
export function empathyTable(sets: PublicReader): Table {
  return {
    title: 'Empathy in replies (EPITOME), “there is some” against “none”, in percent:',
    head: [
      'set',
      'seen by',
      'rows',
      'with some',
      'precision',
      'recall',
      'F1',
      'published (3 levels)',
      'small (3 levels)',
    ],
    rows: MECHANISMS.flatMap(([set, ours, sees, published, small]) => {
      const pairs = sets
        .rows<Epitome>(set)
        .map(({ reply, level }) => yesNo(level > 0, sees(parseText(reply, 'en'))));
      const yes = classFigures(pairs).find(({ id }) => id === 'yes');
      return yes
        ? [
            [
              set,
              ours,
              String(pairs.length),
              String(yes.wanted),
              yes.precision,
              yes.recall,
              yes.f1,
              published,
              small,
            ],
          ]
        : [];
    }),
  };
}
