/** Reading, measured on our own test rows, German and English apart, and hand by hand. */
import { detectLanguage } from '../../utils/language/detect';
import type { Lang } from '../../utils/language/message';
import type { Reader, Reading } from '../../utils/reading/reading';
import { type ClassFigures, classFigures, confusions, type Pair, percent } from './measures';
import type { OwnRow } from './own';
import type { Cell, Section, Table } from './page';

/** A row and what the product makes of it. */
export interface Judged {
  row: OwnRow & { lang: Lang };
  reading: Reading;
}

const UNCLEAR = '(unclear)';
const LANGS: readonly Lang[] = ['de', 'en'];
const MOST_CONFUSIONS = 15;
const EXAMPLES = 10;
const LONGEST_EXAMPLE = 160;

/** Reads every row in German or English as the product does, with the page's own statement of its language. */
export function judge(rows: readonly OwnRow[], read: Reader): Judged[] {
  return rows
    .filter((row): row is Judged['row'] => row.lang !== 'other')
    .map((row) => ({ row, reading: read({ text: row.text, lang: row.lang, context: row.context }) }));
}

const firstIntent = ({ reading }: Judged) => reading.intents[0]?.id;
const primary = ({ row }: Judged) => row.intents?.[0];
const hasIntents = ({ row }: Judged) => !!row.intents?.length;
const hasEmotions = ({ row }: Judged) => !!row.emotions?.length;

/** A share of the rows that are labelled for it. */
interface Measure {
  name: string;
  asked(one: Judged): boolean;
  right(one: Judged): boolean;
  /** What it should reach, and what it must not fall below. */
  goal?: string;
}

const INTENT_FIRST: Measure = {
  name: 'intent: first is the first label',
  asked: hasIntents,
  right: (one) => firstIntent(one) === primary(one),
  goal: '75 / 60',
};
const INTENT_ACCEPTABLE: Measure = {
  name: 'intent: first is an acceptable label',
  asked: hasIntents,
  right: (one) => one.row.intents?.some((id) => id === firstIntent(one)) ?? false,
};
const INTENT_TOP_THREE: Measure = {
  name: 'intent: first label among three',
  asked: hasIntents,
  right: (one) => one.reading.intents.slice(0, 3).some(({ id }) => id === primary(one)),
  goal: '92 / 82',
};
const INTENT_UNCLEAR: Measure = {
  name: 'intent: left unclear',
  asked: hasIntents,
  right: ({ reading }) => reading.intents.length === 0,
};
const EMOTION_ACCEPTABLE: Measure = {
  name: 'emotion: first is an acceptable label',
  asked: hasEmotions,
  right: ({ row, reading }) => row.emotions?.some((id) => id === reading.emotions[0]?.id) ?? false,
  goal: '65 / 50',
};
const AROUSAL_EXACT: Measure = {
  name: 'arousal: exact',
  asked: ({ row }) => row.arousal !== undefined,
  right: ({ row, reading }) => row.arousal === reading.arousal,
};
const REGISTER: Measure = {
  name: 'register (German rows)',
  asked: ({ row }) => row.lang === 'de' && row.register !== undefined,
  right: ({ row, reading }) => row.register === reading.register,
  goal: '97 / 95',
};
const LANGUAGE: Measure = {
  name: 'language, without a hint',
  asked: () => true,
  right: ({ row }) => detectLanguage(row.text).language === row.lang,
  goal: '99 / 99',
};
const RISK_EXACT: Measure = {
  name: 'risk: exact',
  asked: ({ row }) => row.risk !== undefined,
  right: ({ row, reading }) => row.risk === reading.risk,
};
const GATE_EXACT: Measure = {
  name: 'reply gate: exact',
  asked: ({ row }) => row.reply !== undefined,
  right: ({ row, reading }) => row.reply === reading.reply,
};

const MEASURES: readonly Measure[] = [
  INTENT_FIRST,
  INTENT_ACCEPTABLE,
  INTENT_TOP_THREE,
  INTENT_UNCLEAR,
  {
    name: 'intent: first is the first label, of those claimed',
    asked: (one) => hasIntents(one) && !INTENT_UNCLEAR.right(one),
    right: INTENT_FIRST.right,
  },
  EMOTION_ACCEPTABLE,
  {
    name: 'emotion: first is the first label',
    asked: hasEmotions,
    right: ({ row, reading }) => row.emotions?.[0] === reading.emotions[0]?.id,
  },
  {
    name: 'emotion: first two hold an acceptable label',
    asked: hasEmotions,
    right: ({ row, reading }) =>
      reading.emotions.slice(0, 2).some(({ id }) => row.emotions?.includes(id) ?? false),
  },
  AROUSAL_EXACT,
  {
    name: 'arousal: within one',
    asked: AROUSAL_EXACT.asked,
    right: ({ row, reading }) => Math.abs(reading.arousal - (row.arousal ?? 0)) <= 1,
  },
  REGISTER,
  LANGUAGE,
  RISK_EXACT,
  {
    name: 'risk: one or more levels too low',
    asked: RISK_EXACT.asked,
    right: ({ row, reading }) => (row.risk ?? 'R0') > reading.risk,
  },
  GATE_EXACT,
];

/** The columns of the table by file. */
const BY_HAND: readonly [head: string, measure: Measure][] = [
  ['first', INTENT_FIRST],
  ['acceptable', INTENT_ACCEPTABLE],
  ['top three', INTENT_TOP_THREE],
  ['unclear', INTENT_UNCLEAR],
  ['emotion', EMOTION_ACCEPTABLE],
  ['arousal', AROUSAL_EXACT],
  ['register', REGISTER],
  ['language', LANGUAGE],
  ['risk', RISK_EXACT],
  ['gate', GATE_EXACT],
];

function share({ asked, right }: Measure, judged: readonly Judged[]): number {
  const of = judged.filter(asked);
  return percent(of.filter(right).length, of.length);
}

function inLanguage(lang: Lang, judged: readonly Judged[]): Judged[] {
  return judged.filter(({ row }) => row.lang === lang);
}

function summary(judged: readonly Judged[]): Table {
  return {
    head: ['share, in percent', 'de', 'en', 'goal / not below', 'rows de', 'rows en'],
    rows: MEASURES.map((measure) => [
      measure.name,
      ...LANGS.map((lang) => share(measure, inLanguage(lang, judged))),
      measure.goal ?? '',
      ...LANGS.map((lang) => String(inLanguage(lang, judged).filter(measure.asked).length)),
    ]),
  };
}

/** The same figures file by file: what one hand's rows give when others' were trained on. */
function hands(judged: readonly Judged[], trained: readonly { file: string; rows: number }[]): Table[] {
  const files = [...new Set(judged.map(({ row }) => row.file))];
  const rows = files.flatMap((file) =>
    LANGS.flatMap((lang): Cell[][] => {
      const own = inLanguage(lang, judged).filter(({ row }) => row.file === file);
      return own.length
        ? [[file, lang, String(own.length), ...BY_HAND.map(([, measure]) => share(measure, own))]]
        : [];
    }),
  );
  return [
    {
      title: 'By file of test rows, in percent:',
      head: ['file', 'lang', 'rows', ...BY_HAND.map(([head]) => head)],
      rows,
    },
    {
      title: 'Rows that `npm run train` gives to the intent model (a model trained earlier knew fewer):',
      head: ['file', 'rows'],
      rows: trained.map(({ file, rows: count }) => [file, String(count)]),
    },
  ];
}

/** Precision, recall and F1 by class, German and English side by side. */
function classTable(title: string, figures: Readonly<Record<Lang, readonly ClassFigures[]>>): Table {
  const ids = [...new Set(LANGS.flatMap((lang) => figures[lang].map(({ id }) => id)))].filter(
    (id) => id !== UNCLEAR,
  );
  return {
    title,
    head: ['', ...LANGS.flatMap((lang) => [`${lang}: rows`, 'precision', 'recall', 'F1'])],
    rows: ids.sort().map((id) => [
      id,
      ...LANGS.flatMap((lang): Cell[] => {
        const one = figures[lang].find((figure) => figure.id === id);
        return [
          String(one?.wanted ?? 0),
          ...[one?.precision, one?.recall, one?.f1].map((x) => x ?? Number.NaN),
        ];
      }),
    ]),
  };
}

function confusionTable(title: string, pairs: readonly Pair[], most = MOST_CONFUSIONS): Table {
  return {
    title,
    head: ['is', 'was read as', 'times'],
    rows: confusions(pairs)
      .slice(0, most)
      .map(({ wanted, said, times }) => [wanted, said, String(times)]),
  };
}

const intentPair = (one: Judged): Pair => ({ wanted: primary(one) ?? '', said: firstIntent(one) ?? UNCLEAR });
const emotionPair = ({ row, reading }: Judged): Pair => ({
  wanted: row.emotions?.[0] ?? '',
  said: reading.emotions[0]?.id ?? UNCLEAR,
});

function byLanguage<T>(give: (lang: Lang) => T): Record<Lang, T> {
  return { de: give('de'), en: give('en') };
}

/** Failures spread evenly over the rows, so that one batch does not speak for all. */
function examples(lang: Lang, judged: readonly Judged[]): Table {
  const failed = inLanguage(lang, judged).filter(
    (one) => hasIntents(one) && !INTENT_ACCEPTABLE.right(one) && one.row.text.length <= LONGEST_EXAMPLE,
  );
  const step = Math.max(1, Math.floor(failed.length / EXAMPLES));
  return {
    title: `Failed, ${lang}:`,
    head: ['row', 'text', 'is', 'was read as'],
    rows: failed
      .filter((_, i) => i % step === 0)
      .slice(0, EXAMPLES)
      .map(({ row, reading }) => [
        row.id,
        row.text,
        (row.intents ?? []).join(', '),
        reading.intents.map(({ id, score }) => `${id} ${score.toFixed(2)}`).join(', ') || UNCLEAR,
      ]),
  };
}

const SCORE_STEPS = [0, 0.2, 0.4, 0.6, 0.8] as const;

/** Whether a score means what it says: how often the first intent is acceptable, by its score. */
function calibration(judged: readonly Judged[]): Table {
  const claimed = judged.filter((one) => hasIntents(one) && !INTENT_UNCLEAR.right(one));
  return {
    title: 'How often the first intent is acceptable, by its score:',
    head: ['score', 'rows', 'mean score', 'acceptable'],
    rows: SCORE_STEPS.map((from) => {
      const score = ({ reading }: Judged) => reading.intents[0]?.score ?? 0;
      const within = claimed.filter((one) => score(one) >= from && (score(one) < from + 0.2 || from === 0.8));
      const sum = within.reduce((total, one) => total + score(one), 0);
      return [
        `from ${from.toFixed(1)}`,
        String(within.length),
        percent(sum, within.length),
        share(INTENT_ACCEPTABLE, within),
      ];
    }),
  };
}

/** What was given away or claimed wrongly beside the intents: gate, risk, register, language. */
function small(rows: readonly OwnRow[], judged: readonly Judged[]): Table[] {
  const pairs = (measure: Measure, wanted: (one: Judged) => string, said: (one: Judged) => string) =>
    judged.filter(measure.asked).map((one) => ({ wanted: wanted(one), said: said(one) }));
  const name = (register: string | null | undefined) => register ?? 'none';
  return [
    confusionTable(
      'Reply gate:',
      pairs(
        GATE_EXACT,
        ({ row }) => row.reply ?? '',
        ({ reading }) => reading.reply,
      ),
    ),
    confusionTable(
      'Risk:',
      pairs(
        RISK_EXACT,
        ({ row }) => row.risk ?? '',
        ({ reading }) => reading.risk,
      ),
    ),
    confusionTable(
      'Register:',
      pairs(
        REGISTER,
        ({ row }) => name(row.register),
        ({ reading }) => name(reading.register),
      ),
    ),
    confusionTable(
      'Language, without a hint:',
      rows.map(({ text, lang }) => ({ wanted: lang, said: detectLanguage(text).language })),
    ),
  ];
}

/** All tables of reading on our own test rows. */
export function readingSections(
  rows: readonly OwnRow[],
  judged: readonly Judged[],
  trained: readonly { file: string; rows: number }[],
): Section[] {
  const asked = judged.filter(hasIntents);
  const feeling = judged.filter(hasEmotions);
  const intents = byLanguage((lang) => inLanguage(lang, asked).map(intentPair));
  const emotions = byLanguage((lang) => inLanguage(lang, feeling).map(emotionPair));
  return [
    {
      title: 'Reading: own test rows',
      notes: [
        'The rows of files named `test`, on which nothing is trained or tuned. “First label” is what a row is about; further labels are acceptable.',
      ],
      tables: [summary(judged), ...hands(judged, trained)],
    },
    {
      title: 'Reading: intents',
      notes: ['By the first label and the first intent; what is left unclear counts against recall only.'],
      tables: [
        classTable(
          'In percent:',
          byLanguage((lang) => classFigures(intents[lang])),
        ),
        ...LANGS.map((lang) => confusionTable(`Worst confusions, ${lang}:`, intents[lang])),
        calibration(judged),
        ...LANGS.map((lang) => examples(lang, judged)),
      ],
    },
    {
      title: 'Reading: emotions, register, language, risk, reply gate',
      tables: [
        classTable(
          'Emotions by the first label, in percent:',
          byLanguage((lang) => classFigures(emotions[lang])),
        ),
        ...LANGS.map((lang) => confusionTable(`Emotions, worst confusions, ${lang}:`, emotions[lang])),
        ...small(rows, judged),
      ],
    },
  ];
}

/** First, acceptable, top three and unclear, in percent of the rows given: the columns of the curve. */
export const INTENT_SHARES = [
  (judged: readonly Judged[]) => share(INTENT_FIRST, judged),
  (judged: readonly Judged[]) => share(INTENT_ACCEPTABLE, judged),
  (judged: readonly Judged[]) => share(INTENT_TOP_THREE, judged),
  (judged: readonly Judged[]) => share(INTENT_UNCLEAR, judged),
] as const;
