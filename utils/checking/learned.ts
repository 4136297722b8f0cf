import { type LinearData, type LinearModel, loadLinear } from '../language/linear';
import type { Text } from '../language/text';
import type { Span } from '../reading/reading';
import { acknowledgementOf } from './acknowledgement';
import { type Finding, PROPERTY_KEYS, type PropertyKey, type Strength } from './checking';
import { conceptsOf } from './concepts';
import { cues, hasCue } from './cues';
import { feelingsIn } from './feelings';
import { findPersonalData } from './personal-data';
import type { Situation } from './property';
import { type Role, rolesOf } from './roles';

/** What rules say of a draft: the model learns how far they can be trusted, and what they tend to stand beside. */
export interface Ruled {
  findings: readonly Pick<Finding, 'key' | 'severity'>[];
  strengths: readonly Pick<Strength, 'key'>[];
}

const ROLES: readonly Role[] = [
  'greet',
  'thank',
  'validate',
  'react',
  'own',
  'explain',
  'rule',
  'act',
  'promise',
  'dated',
  'vague',
  'private',
  'invite',
  'source',
  'apologise',
  'ask',
  'sign',
];

/** Of whom a draft speaks, and how: marks for what words alone spread over many forms and two languages. */
const SHAPES = {
  you: cues({
    de: ['~(?:du|dir|dich|dein\\p{L}*|ihr|euch|euer|eure\\p{L}*|Ihnen|Ihre\\p{L}*)~'],
    en: ["~(?:you|your|yours|yourself|you'\\p{L}+)~"],
  }),
  we: cues({ de: ['~(?:wir|uns|unser\\p{L}*)~'], en: ["~(?:we|us|our|ours|we'\\p{L}+)~"] }),
  i: cues({ de: ['~(?:ich|mir|mich|mein\\p{L}*)~'], en: ["~(?:i|me|my|mine|i'\\p{L}+)~"] }),
  duty: cues({
    de: ['~(?:muss\\p{L}*|müss\\p{L}*|soll\\p{L}*|hätte\\p{L}*|brauch\\p{L}*)~'],
    en: ["~(?:must|should\\p{L}*|need|ought|have to|could have|'d have)~"],
  }),
  negation: cues({
    de: ['~(?:nicht|kein\\p{L}*|niemand|nie|nichts)~'],
    en: ["~(?:not|no|never|none|nothing|nobody|\\p{L}+n't)~"],
  }),
  condition: cues({ de: ['~(?:wenn|falls|sofern|sollten)~'], en: ['~(?:if|unless|whenever|provided)~'] }),
  contrast: cues({
    de: ['~(?:aber|jedoch|allerdings|trotzdem|dennoch|obwohl)~'],
    en: ['~(?:but|however|although|though|still)~'],
  }),
  particle: cues({
    de: ['~(?:doch|ja|halt|eben|wohl|bloß|nur|wirklich)~'],
    en: ['~(?:just|only|simply|really|actually|surely|clearly|obviously)~'],
  }),
  all: cues({
    de: ['~(?:garantier\\p{L}*|immer|alle[rsn]?|jede[rsnm]?|absolut\\p{L}*|definitiv)~'],
    en: ['~(?:guarantee\\p{L}*|always|every\\p{L}*|all|absolutely|definitely)~'],
  }),
} as const;

const FORMS: Readonly<Record<string, RegExp>> = {
  money: /[€£$]|%|(?<!\p{L})(?:euro|eur|pounds?|quid|dollars?|gutschein|voucher|rabatt|discount)(?!\p{L})/iu,
  clock: /(?<!\d)\d{1,2}[:.]\d{2}(?!\d)|(?<!\d)\d{1,2} ?(?:uhr|am|pm|h)(?!\p{L})/iu,
  'long number': /\d{4}/u,
  code: /(?<![\p{L}\d])(?=[\p{L}-]*\d)(?=[\d-]*\p{L})[\p{L}\d-]{4,20}(?![\p{L}\d])/u,
  address: /\p{L}(?:str\.|straße|strasse|gasse|allee)(?!\p{L})|(?<!\p{L})(?:street|road|avenue)(?!\p{L})/iu,
  emoji: /\p{Extended_Pictographic}/u,
  exclamation: /!/u,
  quote: /["“„]\S/u,
};

const familyOf = (intent: string | undefined): string => intent?.split('.')[0] ?? 'none';

/** What is known of a draft and of what it answers besides its words, as names for the linear model. */
export function draftMarks(draft: Text, situation: Situation, ruled: Ruled): string[] {
  const { reading, context, isComplaint } = situation;
  const roles = rolesOf(draft);
  const { shared, specific, particular } = acknowledgementOf(draft, situation.comment);
  const [first, second, third] = reading.intents;
  const family = familyOf(first?.id);
  const feeling = reading.emotions[0]?.id ?? 'none';
  const fault = context.fault ?? 'unknown';
  const absent = ROLES.filter((role) => !roles.has(role));
  const { strong, generic } = feelingsIn(draft);
  const questions = draft.sentences.filter(({ question }) => question).length;
  return [
    `intent ${first?.id ?? 'none'}`,
    `family ${family}`,
    `also ${second?.id ?? 'none'}`,
    `also ${third?.id ?? 'none'}`,
    `feeling ${feeling}`,
    `arousal ${reading.arousal}`,
    `fault ${fault}`,
    `complaint ${isComplaint}`,
    `risk ${reading.risk}`,
    ...new Set(ruled.findings.map(({ key, severity }) => `finding ${key} ${severity}`)),
    ...new Set(ruled.findings.map(({ key }) => `finding ${key}`)),
    ...new Set(ruled.strengths.map(({ key }) => `merit ${key}`)),
    ...ROLES.filter((role) => roles.has(role)).map((role) => `has ${role}`),
    ...absent.flatMap((role) => [`no ${role}`, `no ${role} ${family}`, `no ${role} ${fault}`]),
    ...ROLES.filter((role) => roles.in(role, 0)).map((role) => `begins ${role}`),
    ...Object.entries(SHAPES)
      .filter(([, shape]) => hasCue(draft, shape))
      .map(([name]) => `shape ${name}`),
    ...Object.entries(FORMS)
      .filter(([, form]) => form.test(draft.plain))
      .map(([name]) => `form ${name}`),
    ...new Set(findPersonalData(draft).map(({ kind }) => `datum ${kind}`)),
    ...new Set(conceptsOf(situation.comment).map(({ concept }) => `about ${concept}`)),
    `shared ${Math.min(4, shared.length)}`,
    `specific ${specific}`,
    `particular ${particular}`,
    `strong ${strong.length > 0} ${family}`,
    `generic ${generic.length > 0}`,
    `questions ${Math.min(3, questions)}`,
    `sentences ${Math.min(6, draft.sentences.length)}`,
    `length ${Math.min(8, Math.floor(draft.raw.length / 60))}`,
  ];
}

/** What the model was taught, and from where on it speaks. */
export interface LearnedData {
  /** Classes: the properties, each 1 when violated, then `good` and `unsafe` for the draft as a whole. */
  model: LinearData;
  /** Scores from which on a property is raised that no rule raised. A property that is not here stays with its rules. */
  raise: Partial<Record<PropertyKey, number>>;
  /** How strongly the words of one sentence must speak for a fault, by the property; not for what is missing. */
  words: Partial<Record<PropertyKey, number>>;
  /** The same for a block. */
  loud: Partial<Record<PropertyKey, number>>;
  /** Scores below which something that a rule misses is not missed after all. */
  lift: Partial<Record<PropertyKey, number>>;
  /** Log odds from which on a draft surely is good, below which it surely is not, and from which on it is unsafe. */
  bounds: { good: number; lacking: number; unsafe: number };
}

/** How much a good draft as a whole speaks against each single fault. */
const PRIOR = 0.3;

/** Log odds of a property given the whole draft. The thresholds in `LearnedData` are in this scale. */
export function scoreOf(property: number, good: number): number {
  return property - PRIOR * good;
}

export interface Judgement {
  /** Faults that no rule saw, the surest first, each with the sentence that shows it; what is missing has none. */
  raised: { key: PropertyKey; span?: Span }[];
  /** Those of them whose sentence speaks so strongly that it may be blocked. */
  loud: ReadonlySet<Finding['key']>;
  /** Whether something that a rule misses is missed indeed. */
  lifts(key: Finding['key']): boolean;
  /** Log odds of the whole draft. */
  good: 'surely' | 'perhaps' | 'surely not';
  unsafe: boolean;
}

export type Learned = (draft: Text, situation: Situation, ruled: Ruled) => Judgement;

/** A present has a sum or a name; words of regret around it are none. */
const PRESENT =
  /\d|(?<!\p{L})(?:free|voucher|discount|refund|gift|compensat|on us|on the house|gratis|kostenlos|umsonst|gutschein|rabatt|geschenk|erstatt|aufs haus|einladen|spendier|laden wir)/iu;

/** Of one draft so many findings are raised that no rule saw; more would bury what matters. */
const MOST = 6;

/** Faults of the whole: no single sentence speaks for what is not there, or for how long or stiff it all is. */
const WHOLE: ReadonlySet<PropertyKey> = new Set<PropertyKey>([
  'ack_specific',
  'emotion_named',
  'own_emotional_reaction',
  'one_good_question',
  'apology_present',
  'ownership',
  'repair_offer',
  'first_person_agent',
  'personal_address',
  'signature_name',
  'warm_edges',
  'empathy_first',
  'gratitude',
  'length_fit',
  'door_open',
  'transparency',
  'history_consistent',
  'boundary_clear',
  'correct_with_source',
  'safe_messaging',
  'idea_status',
]);

/** Whether a fault lies in what is not there, so that no words can show it. */
export const isMissing = (key: PropertyKey): boolean => WHOLE.has(key);

const logOdds = (probability: number): number =>
  Math.log(Math.max(1e-6, probability) / Math.max(1e-6, 1 - probability));

/** Log odds of every class of the model, by its name. */
export function scoresOf(
  model: LinearModel,
  draft: Text,
  situation: Situation,
  ruled: Ruled,
): Map<string, number> {
  const scores = model.score(draft.plain, draftMarks(draft, situation, ruled));
  return new Map(model.classes.map((name, c) => [name, logOdds(scores[c] as number)]));
}

/** For each property the sentence whose words alone speak most for a fault, with its log odds. */
export function witnessesOf(model: LinearModel, draft: Text): Map<string, Span & { score: number }> {
  const best = new Map<string, Span & { score: number }>();
  for (const { start, end, text } of draft.sentences)
    model.score(text).forEach((probability, c) => {
      const name = model.classes[c] as string;
      const score = logOdds(probability);
      if (score > (best.get(name)?.score ?? Number.NEGATIVE_INFINITY)) best.set(name, { start, end, score });
    });
  return best;
}

/** Makes a model ready. Throws RangeError when its parts do not belong together. */
function learnedFrom({ model: data, raise, words, loud, lift, bounds }: LearnedData): Learned {
  const model = loadLinear(data);
  return (draft, situation, ruled) => {
    const scores = scoresOf(model, draft, situation, ruled);
    const good = scores.get('good') ?? 0;
    const above = (key: PropertyKey) =>
      scoreOf(scores.get(key) ?? 0, good) - (raise[key] ?? Number.POSITIVE_INFINITY);
    const known = new Set<string>([...ruled.findings, ...ruled.strengths].map(({ key }) => key));
    const suspected = PROPERTY_KEYS.filter((key) => !known.has(key) && above(key) > 0).sort(
      (a, b) => above(b) - above(a),
    );
    const witnesses = suspected.length ? witnessesOf(model, draft) : undefined;
    const raised = suspected
      .flatMap((key): Judgement['raised'] => {
        if (isMissing(key)) return [{ key }];
        const witness = witnesses?.get(key);
        if (!witness || witness.score < (words[key] ?? 0)) return [];
        if (key === 'no_public_compensation' && !PRESENT.test(draft.plain.slice(witness.start, witness.end)))
          return [];
        return [{ key, span: { start: witness.start, end: witness.end } }];
      })
      .slice(0, MOST);
    return {
      raised,
      loud: new Set<Finding['key']>(
        raised
          .map(({ key }) => key)
          .filter(
            (key) =>
              (witnesses?.get(key)?.score ?? 0) >= (loud[key] ?? Number.POSITIVE_INFINITY) ||
              key === 'safe_messaging',
          ),
      ),
      lifts: (key) => {
        const below = lift[key as PropertyKey];
        return below !== undefined && scoreOf(scores.get(key) ?? 0, good) < below;
      },
      good: good >= bounds.good ? 'surely' : good < bounds.lacking ? 'surely not' : 'perhaps',
      unsafe: (scores.get('unsafe') ?? 0) >= bounds.unsafe,
    };
  };
}

/** Loads the model; `undefined` when it cannot be loaded, and rules check alone. */
export async function loadLearned(): Promise<Learned | undefined> {
  try {
    return learnedFrom((await import('./models/drafts.json')).default as unknown as LearnedData);
  } catch {
    return undefined;
  }
}
