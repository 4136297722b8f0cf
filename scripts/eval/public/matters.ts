/** What comments are about, where a public set asks for something of ours: complaint, praise, attack. */
import { situationOf } from '../../../utils/checking/situation';
import type { IntentId, Reading } from '../../../utils/reading/reading';
import { accuracy, auc, decideByOtherHalf, f1Of, macroF1, type Pair, yesNo } from '../measures';
import type { Figure } from './figure';
import type { PublicReader } from './sets';

/** Somebody reports that something went wrong, whatever is to be done about it. */
const GRIEVANCES = (id: IntentId) =>
  id.startsWith('complaint.') ||
  id.startsWith('accusation.') ||
  id === 'crisis.boycott' ||
  id === 'legal.threat' ||
  id === 'safety.product';

const ATTACKS = (id: IntentId) => id === 'insult' || id === 'hate' || id === 'threat_violence';

/** The share of what the comment is about that falls to some intents; scores of danger may add up past one. */
function scoreOf({ intents }: Reading, wanted: (id: IntentId) => boolean): number {
  return intents.reduce((sum, { id, score }) => sum + (wanted(id) ? score : 0), 0);
}

const names = ({ intents }: Reading, wanted: (id: IntentId) => boolean) =>
  intents.some(({ id }) => wanted(id));

/** Figures of a yes-or-no question: as the product decides it, and by the score with a cut from the other half. */
interface Question<T> {
  what: string;
  set: string;
  wanted(row: T): boolean;
  said(reading: Reading, text: string): boolean;
  saidBy: string;
  score(reading: Reading): number;
  measure: 'macro-F1' | 'F1 of yes';
  published: string;
  small: string;
}

function ask<T extends { text: string }>(sets: PublicReader, question: Question<T>): Figure[] {
  const { what, set, wanted, said, saidBy, score, measure, published, small } = question;
  const rows = sets.rows<T>(set);
  if (!rows.length) return [];
  const readings = sets.readings(set) as [Reading, ...Reading[]];
  const value = (pairs: readonly Pair[]) => (measure === 'macro-F1' ? macroF1(pairs) : f1Of('yes', pairs));
  const cases = rows.map((row, i) => ({ row, reading: readings[i] ?? readings[0], yes: wanted(row) }));
  const decided = cases.map(({ row, reading, yes }) => yesNo(yes, said(reading, row.text)));
  const ranked = cases.map(({ reading, yes }) => ({ wanted: yes, score: score(reading) }));
  const figure = { what, set, rows: rows.length, published, small };
  return [
    { ...figure, measure: `${measure}, ${saidBy}`, ours: value(decided) },
    {
      ...figure,
      measure: `${measure}, score, cut from the other half`,
      ours: value(decideByOtherHalf(ranked, measure === 'macro-F1')),
    },
  ];
}

function complaint(sets: PublicReader): Figure[] {
  return ask<{ text: string; complaint: 0 | 1 }>(sets, {
    what: 'complaint',
    set: 'complaints.en',
    wanted: (row) => row.complaint === 1,
    said: (reading, comment) => situationOf({ draft: '', comment, reading }).isComplaint,
    saidBy: 'as the checker decides',
    score: (reading) => scoreOf(reading, GRIEVANCES) - reading.polarity,
    measure: 'macro-F1',
    published: '87',
    small: '82.9 (other domain 75.1)',
  });
}

function praise(sets: PublicReader): Figure[] {
  return ask<{ text: string; praise: 0 | 1 }>(sets, {
    what: 'praise',
    set: 'flausch-praise.de',
    wanted: (row) => row.praise === 1,
    said: (reading) => reading.intents[0]?.id === 'praise',
    saidBy: 'first intent',
    score: (reading) => scoreOf(reading, (id) => id === 'praise') + reading.polarity,
    measure: 'F1 of yes',
    published: '89.1',
    small: '72.4 (unseen videos)',
  });
}

function offence(sets: PublicReader): Figure[] {
  const attack = {
    said: (reading: Reading) => names(reading, ATTACKS),
    saidBy: 'insult, hate or threat among the intents',
    score: (reading: Reading) => scoreOf(reading, ATTACKS) - reading.polarity / 10,
    measure: 'macro-F1' as const,
  };
  return [
    ...ask<{ text: string; label: 0 | 1 }>(sets, {
      ...attack,
      what: 'offensive',
      set: 'germeval2018-offense.de',
      wanted: ({ label }) => label === 1,
      published: '76.8',
      small: '71.8',
    }),
    ...ask<{ text: string; toxic: 0 | 1 }>(sets, {
      ...attack,
      what: 'toxic',
      set: 'germeval2021.de',
      wanted: ({ toxic }) => toxic === 1,
      published: '71.8',
      small: '61.3',
    }),
  ];
}

function hateCheck(sets: PublicReader): Figure[] {
  return (['hatecheck.de', 'hatecheck.en'] as const).flatMap((set): Figure[] => {
    const readings = sets.readings(set);
    const pairs = sets
      .rows<{ hateful: 0 | 1 }>(set)
      .map(({ hateful }, i) => yesNo(hateful === 1, !!readings[i] && names(readings[i], ATTACKS)));
    if (!pairs.length) return [];
    const harmless = pairs.filter(({ wanted }) => wanted === 'no');
    const [all, right] = set === 'hatecheck.de' ? ['58.8', '56'] : ['63.8', '34'];
    const figure = { what: 'hate', set };
    return [
      { ...figure, rows: pairs.length, measure: 'accuracy, named at all', ours: accuracy(pairs), small: all },
      {
        ...figure,
        rows: harmless.length,
        measure: 'not hateful, right',
        ours: accuracy(harmless),
        small: right,
      },
      {
        ...figure,
        rows: pairs.length - harmless.length,
        measure: 'hateful, named',
        ours: accuracy(pairs.filter(({ wanted }) => wanted === 'yes')),
      },
    ];
  });
}

type Unhealthy = Record<'antagonize' | 'hostile' | 'sarcastic', 0 | 1> & { text: string };

function unhealthy(sets: PublicReader): Figure[] {
  const set = 'unhealthy.en';
  const rows = sets.rows<Unhealthy>(set);
  const readings = sets.readings(set);
  const scornful = ({ emotions, ironyPossible }: Reading) =>
    (emotions.find(({ id }) => id === 'contempt_sarcasm')?.score ?? 0) + Number(ironyPossible) / 2;
  const questions: readonly [
    label: keyof Unhealthy,
    score: (reading: Reading) => number,
    published: string,
    small: string,
  ][] = [
    ['antagonize', (reading) => scoreOf(reading, ATTACKS) - reading.polarity / 10, '82', '72'],
    ['hostile', (reading) => scoreOf(reading, ATTACKS) - reading.polarity / 10, '84', '69'],
    ['sarcastic', scornful, '64', '58'],
  ];
  return rows.length
    ? questions.map(([label, score, published, small]) => ({
        what: String(label),
        set,
        rows: rows.length,
        measure: 'AUC x 100',
        ours: auc(readings.map((reading, i) => ({ wanted: rows[i]?.[label] === 1, score: score(reading) }))),
        published,
        small,
      }))
    : [];
}

/** Complaint, praise, offence, hate and hostility. */
export function matters(sets: PublicReader): Figure[] {
  return [...complaint(sets), ...praise(sets), ...offence(sets), ...hateCheck(sets), ...unhealthy(sets)];
}
