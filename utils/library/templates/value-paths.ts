import type { Values } from '../../framing/values';

const DURATION = ['nom', 'acc', 'dat', 'be'] as const;

/** The forms that a sentence can ask of each value of framing/values.ts; a value without forms stands for itself. */
const FORMS = {
  name: [],
  wait: DURATION,
  silence: DURATION,
  hold: DURATION,
  queued: DURATION,
  delay: DURATION,
  life: DURATION,
  loyalty: DURATION,
  goods: ['nom', 'acc', 'dat', 'bei', 'yourNom', 'yourAcc', 'yourDat', 'be', 'should', 'may'],
  theme: [],
  place: [],
  amount: [],
  since: [],
  silent: [],
  day: [],
  times: [],
  asked: [],
  charged: [],
  person: ['nom', 'acc'],
  quote: [],
  said: [],
  kin: ['nom', 'acc', 'dat'],
  patient: ['nom', 'acc', 'dat'],
  help: [],
} as const satisfies Record<keyof Omit<Values, 'topics'>, readonly string[]>;

/** Everything a sentence can write: `name`, `wait.dat`, … */
export const VALUE_PATHS: readonly string[] = Object.entries(FORMS).flatMap(([value, forms]) =>
  forms.length ? forms.map((form) => `${value}.${form}`) : [value],
);

/** What a condition can ask for: each value as a whole, and everything that can be written. */
export const CONDITION_PATHS: ReadonlySet<string> = new Set([...Object.keys(FORMS), ...VALUE_PATHS]);
