import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyRules } from '../../utils/checking/check';
import { PROPERTY_KEYS, type PropertyKey } from '../../utils/checking/checking';
import {
  draftMarks,
  isMissing,
  type LearnedData,
  type Ruled,
  scoreOf,
  scoresOf,
  witnessesOf,
} from '../../utils/checking/learned';
import type { Situation } from '../../utils/checking/property';
import { situationOf } from '../../utils/checking/situation';
import { loadLinear } from '../../utils/language/linear';
import { parseText, type Text } from '../../utils/language/text';
import { loadReader } from '../../utils/reading/read';
import type { Reader } from '../../utils/reading/reading';
import type { DraftRow } from '../eval/checking';
import { BRIEF, PROSE } from './brief';
import { type Example, trainLinear } from './linear';

const ROWS = join(import.meta.dirname, '..', '..', 'data', 'rows');
const CLASSES = [...PROPERTY_KEYS, 'good', 'unsafe'];

/** A labelled draft, taken apart as the checker sees it. */
interface Draft {
  row: DraftRow;
  /** Who wrote it: `star` of `star.drafts.train.jsonl`. */
  hand: string;
  text: Text;
  situation: Situation;
  ruled: Ruled;
  /** Log odds by a model that knows nothing of this hand. */
  scores: Map<string, number>;
  /** The same of the one sentence that speaks most for a class, by its words alone. */
  words: Map<string, number>;
}

/** What ordinary service prose is free of. */
const NOT_IN_PROSE: readonly PropertyKey[] = [
  'blame_shift',
  'minimising',
  'defensive_denial',
  'tone_policing',
  'passive_aggression',
  'second_person_attack',
  'no_public_personal_data',
  'no_public_compensation',
  'no_overpromise',
  'humour_affiliative',
  'no_troll_feed',
  'history_consistent',
  'safe_messaging',
  'no_promo',
];

/** Short replies that are right as they are, and ordinary prose, as rows. */
function plainRows(): { row: DraftRow; hand: string }[] {
  const rows = (list: typeof BRIEF, hand: string, more: Pick<DraftRow, 'verdict' | 'must_not_flag'>) =>
    (['de', 'en'] as const).flatMap((lang) =>
      list[lang].map(([comment, draft], i) => ({
        hand,
        row: {
          id: `${hand}-${lang}-${i}`,
          lang,
          platform: 'facebook',
          comment,
          draft,
          intent: 'question.info' as const,
          must_flag: [],
          strengths: [],
          ...more,
        },
      })),
    );
  return [
    ...rows(BRIEF, 'brief', { verdict: 'good', must_not_flag: [] }),
    ...rows(PROSE, PROSE_HAND, { verdict: 'needs_work', must_not_flag: [...NOT_IN_PROSE] }),
  ];
}
const PROSE_HAND = 'prose';

function rowsOf(part: 'train' | 'tune'): { row: DraftRow; hand: string }[] {
  return readdirSync(ROWS)
    .filter((name) => name.endsWith(`drafts.${part}.jsonl`))
    .sort()
    .flatMap((name) =>
      readFileSync(join(ROWS, name), 'utf8')
        .split('\n')
        .filter((line) => line.trim())
        .map((line) => ({ row: JSON.parse(line) as DraftRow, hand: name.split('.')[0] as string })),
    );
}

/** The drafts of a part, taken apart with the reading and the rules as they are. */
export function prepared(rows: readonly { row: DraftRow; hand: string }[], read: Reader): Draft[] {
  return rows.map(({ row, hand }) => {
    const { comment, draft, platform, lang, context } = row;
    const reading = read({ text: comment, lang, platform, context: context?.post });
    const situation = situationOf({ draft, comment, reading, platform, lang, context });
    const text = parseText(draft.normalize('NFC'), lang);
    return {
      row,
      hand,
      text,
      situation,
      ruled: applyRules(text, situation),
      scores: new Map(),
      words: new Map(),
    };
  });
}

/** 1 violated, 0 not, -1 not known. What a label list leaves out of a faulty draft is taken for not violated. */
function targetOf({ row: { verdict, must_flag, must_not_flag }, hand }: Draft): number[] {
  if (hand === PROSE_HAND)
    return [...PROPERTY_KEYS.map((key) => (must_not_flag.includes(key) ? 0 : -1)), -1, 0];
  return [
    ...PROPERTY_KEYS.map((key) => (must_flag.includes(key) ? 1 : 0)),
    verdict === 'good' ? 1 : 0,
    verdict === 'unsafe' ? 1 : 0,
  ];
}

const exampleOf = (draft: Draft): Example => ({
  text: draft.text.plain,
  marks: draftMarks(draft.text, draft.situation, draft.ruled),
  target: targetOf(draft),
});

/** A model of these drafts alone; the same drafts give the same bytes. */
export function modelOf(from: readonly Draft[]) {
  return trainLinear(from.map(exampleOf), {
    classes: CLASSES,
    output: 'each',
    bits: 17,
    runs: [2, 5],
    keep: 90_000,
    cost: 0.1,
    epochs: 10,
    seed: 7,
    markWeight: 1.5,
    sharpness: 4,
  });
}

function scoreWith(model: ReturnType<typeof modelOf>, some: readonly Draft[]): void {
  const loaded = loadLinear(model);
  for (const draft of some) {
    draft.scores = scoresOf(loaded, draft.text, draft.situation, draft.ruled);
    draft.words = new Map([...witnessesOf(loaded, draft.text)].map(([key, { score }]) => [key, score]));
  }
}

/** A hand with fewer drafts than this is left out together with the other small ones. */
const OWN_FOLD_FROM = 300;

/** Scores every draft with a model trained on other hands alone. */
function scoreAcrossHands(all: readonly Draft[]): void {
  const sizes = new Map<string, number>();
  for (const { hand } of all) sizes.set(hand, (sizes.get(hand) ?? 0) + 1);
  const foldOf = ({ hand }: Draft) => ((sizes.get(hand) ?? 0) >= OWN_FOLD_FROM ? hand : 'others');
  for (const fold of new Set(all.map(foldOf)))
    scoreWith(
      modelOf(all.filter((draft) => foldOf(draft) !== fold)),
      all.filter((draft) => foldOf(draft) === fold),
    );
}

/** What raising a finding is worth, against 1 for one that is due: where it is labelled as wrong, in a good draft, and where labels are silent. */
const WORTH = { alarm: -0.8, good: -0.5, silent: -0.02 };
/** Leaving out what a rule asks for is worth less than asking: labels often call a due apology a temptation. */
const LIFTED_ALARM = -0.4;
/** A tune draft counts as so many others: it is closest to what comes. */
const TUNE_WEIGHT = 3;
/** What must be gained at least before the model may speak on a property. */
const LEAST_GAIN = 0.5;

interface Weighed {
  score: number;
  worth: number;
}

/** The bound above which the sum of worth is largest; `undefined` when it never reaches `LEAST_GAIN`. */
function boundOf(cases: readonly Weighed[]): number | undefined {
  const sorted = [...cases].sort((a, b) => b.score - a.score);
  let sum = 0;
  let best = LEAST_GAIN;
  let bound: number | undefined;
  sorted.forEach(({ score, worth }, i) => {
    sum += worth;
    const next = sorted[i + 1]?.score ?? score - 1;
    if (sum <= best || next === score) return;
    best = sum;
    bound = (score + next) / 2;
  });
  return bound === undefined ? undefined : Number(bound.toFixed(3));
}

function worthOf(
  key: PropertyKey,
  { must_flag, must_not_flag, strengths, verdict }: DraftRow,
  alarm: number,
): number {
  if (must_flag.includes(key)) return 1;
  if (must_not_flag.includes(key) || strengths.includes(key)) return alarm;
  return verdict === 'good' ? WORTH.good : WORTH.silent;
}

function boundsOf(
  all: readonly Draft[],
  isTune: (draft: Draft) => boolean,
): Pick<LearnedData, 'raise' | 'lift' | 'words' | 'loud'> {
  const raise: LearnedData['raise'] = {};
  const lift: LearnedData['lift'] = {};
  const words: LearnedData['words'] = {};
  const loud: LearnedData['loud'] = {};
  for (const key of PROPERTY_KEYS) {
    const cases = (ruled: (draft: Draft) => boolean, sign: 1 | -1): Weighed[] =>
      all.filter(ruled).map((draft) => ({
        score: sign * scoreOf(draft.scores.get(key) ?? 0, draft.scores.get('good') ?? 0),
        worth:
          sign *
          worthOf(key, draft.row, sign > 0 ? WORTH.alarm : LIFTED_ALARM) *
          (isTune(draft) ? TUNE_WEIGHT : 1),
      }));
    const has = (list: readonly { key: string }[]) => list.some((one) => one.key === key);
    const harmless = all
      .filter(
        ({ row, hand }) => row.verdict === 'good' || (hand === PROSE_HAND && row.must_not_flag.includes(key)),
      )
      .map((draft) => draft.words.get(key) ?? 0);
    const heard = exceeded(harmless, HEARD);
    const speaks = (draft: Draft) => isMissing(key) || (draft.words.get(key) ?? 0) >= heard;
    const above = boundOf(
      cases((draft) => speaks(draft) && !has(draft.ruled.findings) && !has(draft.ruled.strengths), 1),
    );
    if (above !== undefined) raise[key] = above;
    if (above !== undefined && !isMissing(key)) {
      words[key] = heard;
      loud[key] = exceeded(harmless, LOUD);
    }
    const below = boundOf(
      cases(({ ruled }) => ruled.findings.some((one) => one.key === key && !('span' in one)), -1),
    );
    if (below !== undefined) lift[key] = -below;
  }
  return { raise, lift, words, loud };
}

/** Share of good drafts whose words may speak as strongly for a fault as a finding must. */
const HEARD = 0.3;
/** The same for a block. */
const LOUD = 0.06;

/** Shares of good drafts that may count as surely lacking, of faulty ones as surely good, and of harmless ones as unsafe. */
const MISTAKEN = { lacking: 0.03, good: 0.03, unsafe: 0.25 };

/** The value that a share of the numbers exceed. */
function exceeded(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => b - a);
  return Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(3));
}

/**
 * What is wrong with a draft, learned from labelled drafts of many hands beside what rules say. From where on it speaks
 * is chosen on drafts of hands that the scoring model does not know, and on the tune part.
 */
export async function trainDrafts(): Promise<LearnedData> {
  const read = await loadReader();
  const train = prepared([...rowsOf('train'), ...plainRows()], read);
  const tune = prepared(rowsOf('tune'), read);
  scoreAcrossHands(train);
  const model = modelOf(train);
  scoreWith(model, tune);
  const all = [...train, ...tune];
  const known = new Set(tune);
  const scores = (name: string, of: (row: DraftRow) => boolean) =>
    all.filter(({ row }) => of(row)).map((draft) => draft.scores.get(name) ?? 0);
  return {
    model,
    ...boundsOf(all, (draft) => known.has(draft)),
    bounds: {
      good: exceeded(
        scores('good', ({ verdict }) => verdict !== 'good'),
        MISTAKEN.good,
      ),
      lacking: exceeded(
        scores('good', ({ verdict }) => verdict === 'good'),
        1 - MISTAKEN.lacking,
      ),
      unsafe: exceeded(
        scores('unsafe', ({ verdict }) => verdict === 'needs_work'),
        MISTAKEN.unsafe,
      ),
    },
  };
}
