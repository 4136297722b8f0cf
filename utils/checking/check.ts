import { detectLanguage } from '../language/detect';
import type { Lang, Message } from '../language/message';
import { straighten } from '../language/pattern';
import { parseText, type Text } from '../language/text';
import type { Span } from '../reading/reading';
import {
  type Check,
  type Checker,
  type CheckInput,
  DIMENSION_IDS,
  type DimensionId,
  type Finding,
  type Severity,
  type Strength,
} from './checking';
import { overlaps } from './cues';
import { GUARD_DIMENSIONS, guardFindings } from './guards';
import { findOpenSlots } from './guards/open-slot';
import { keepsSecrets } from './guidelines-in-force';
import { type Learned, loadLearned } from './learned';
import { loadWeightedLength, measureLength, type WeightedLength } from './length';
import { PROPERTIES } from './properties';
import type { Property, RawFinding, Situation } from './property';
import { isUnsure, MAX_CHARACTERS, situationOf } from './situation';
import { withStrictness } from './strictness';

/** Handbook 1.1: what a finding takes from its dimension, which starts at 100. */
const COST: Readonly<Record<Severity, number>> = { block: 60, warn: 25, hint: 8, info: 0 };
const ORDER: Readonly<Record<Severity, number>> = { block: 0, warn: 1, hint: 2, info: 3 };

const PROPERTY_DIMENSIONS = new Map<Finding['key'], DimensionId>(
  PROPERTIES.map(({ key, dimension }) => [key, dimension]),
);

const DIMENSION_OF = new Map<Finding['key'], DimensionId>([
  ...PROPERTY_DIMENSIONS,
  ...(Object.entries(GUARD_DIMENSIONS) as [Finding['key'], DimensionId][]),
]);

function findingOf(property: Property, raw: RawFinding): Finding {
  return {
    key: property.key,
    severity: raw.severity ?? property.severity,
    ...(raw.span && { span: { start: raw.span.start, end: raw.span.end } }),
    message: raw.message ?? property.explain,
    ...(raw.fix && { fix: raw.fix }),
    sources: property.sources,
    ...(raw.guideline && { guideline: raw.guideline }),
  };
}

/** Of findings with the same key that overlap, or stand nowhere, the most severe stays. */
function withoutDuplicates(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity])) {
    const same = kept.some(
      (other) =>
        other.key === finding.key &&
        (other.span === undefined || finding.span === undefined
          ? other.span === finding.span
          : overlaps(other.span, finding.span)),
    );
    if (!same) kept.push(finding);
  }
  return kept;
}

/** An emoji that the team does not want at all needs no second reason. */
function withoutRepeats(found: readonly Finding[], guards: readonly Finding[]): Finding[] {
  const unwanted = guards.flatMap(({ key, span }) => (key === 'emoji_policy' && span ? [span] : []));
  return found.filter(
    ({ key, span }) =>
      key !== 'emoji_punctuation_fit' || !span || !unwanted.some((other) => overlaps(other, span)),
  );
}

/**
 * What is well done and stays so: no sentence with a block or warning in it, no property that one speaks of, and while
 * there is a block nothing about the draft as a whole. Praise beside the reproach would take back both.
 */
function standing(strengths: readonly Strength[], findings: readonly Finding[], draft: Text): Strength[] {
  const grave = findings.filter(({ severity }) => severity === 'block' || severity === 'warn');
  const blocked = grave.some(({ severity }) => severity === 'block');
  const troubled = draft.sentences.filter((sentence) =>
    grave.some(({ span }) => span && overlaps(span, sentence)),
  );
  return strengths.filter(({ key, span }) => {
    if (grave.some((finding) => finding.key === key)) return false;
    return span ? !troubled.some((sentence) => overlaps(sentence, span)) : !blocked;
  });
}

const position = (at: { span?: Span }) => at.span?.start ?? Number.MAX_SAFE_INTEGER;

function dimensionsOf(findings: readonly Finding[]): Check['dimensions'] {
  const scores = Object.fromEntries(DIMENSION_IDS.map((id) => [id, 100])) as Record<DimensionId, number>;
  for (const { key, severity } of findings) {
    const dimension = DIMENSION_OF.get(key);
    if (dimension) scores[dimension] = Math.max(0, scores[dimension] - COST[severity]);
  }
  return scores;
}

/** The language given, else the draft's own; a draft too short to tell follows the comment. */
function languageOf({ lang, draft, reading }: CheckInput): Lang {
  if (lang) return lang;
  const hint = reading.language === 'other' ? 'en' : reading.language;
  const { language: found } = detectLanguage(draft, hint);
  return found === 'other' ? hint : found;
}

/** What the rules of all properties that apply say of a draft. */
export function applyRules(draft: Text, situation: Situation): Pick<Check, 'findings' | 'strengths'> {
  const findings: Finding[] = [];
  const strengths: Strength[] = [];
  for (const property of PROPERTIES) {
    if (!property.applies(situation, draft)) continue;
    const verdict = property.check(draft, situation);
    for (const raw of verdict.findings ?? []) findings.push(findingOf(property, raw));
    for (const raw of verdict.strengths ?? []) {
      const message = raw.message ?? property.praise;
      if (message)
        strengths.push({
          key: property.key,
          ...(raw.span && { span: { start: raw.span.start, end: raw.span.end } }),
          message,
        });
    }
  }
  return { findings, strengths };
}

/** Faults that do harm; where the draft is unsafe as a whole, they are why. */
const HURTFUL: ReadonlySet<Finding['key']> = new Set<Finding['key']>([
  'no_public_personal_data',
  'no_public_compensation',
  'no_overpromise',
  'no_troll_feed',
  'second_person_attack',
  'passive_aggression',
  'blame_shift',
  'defensive_denial',
  'minimising',
  'tone_policing',
  'humour_affiliative',
  'safe_messaging',
]);

/** A draft with open slots is not finished: what is missed in it may stand there yet, so a model accuses nothing. */
function judgedBy(learned: Learned | undefined, unfinished: boolean): Learned | undefined {
  if (!learned || !unfinished) return learned;
  return (...given) => ({ ...learned(...given), raised: [], unsafe: false });
}

/** For the same reason what rules miss in it is no more than a hint. */
function perhapsYet(finding: Finding): Finding {
  return finding.span || finding.severity !== 'warn' ? finding : { ...finding, severity: 'hint' };
}

/** What is quoted in an explanation as an example. */
const QUOTED = /[„“]([^„“”]+)[“”]/gu;

/** A model does not say which words it goes by: an explanation that quotes words must not stand where nobody wrote them. */
function explainedFor({ explain, name }: Property, draft: Text): Message {
  const written = draft.plain.toLowerCase();
  const examples = [explain.de, explain.en].flatMap((text) =>
    Array.from(text.matchAll(QUOTED), ([, words = '']) =>
      words
        .replace(/[ ,]*…/gu, '')
        .trim()
        .toLowerCase(),
    ),
  );
  if (examples.length === 0 || examples.some((words) => words !== '' && written.includes(words)))
    return explain;
  return {
    de: `${name.de}: Das könnte hier zutreffen. Lies die Stelle noch einmal.`,
    en: `${name.en}: this may apply here. Read it once more.`,
  };
}

/**
 * Rules and learned evidence together. What the model saw besides is a warning only where the draft surely lacks
 * something, and a block where it is unsafe; in a draft that surely is good, what rules find is worth no more than a
 * hint, unless it is unsafe.
 */
function weighed(
  ruled: Pick<Check, 'findings' | 'strengths'>,
  learned: Learned | undefined,
  draft: Text,
  situation: Situation,
): Finding[] {
  const judged = learned?.(draft, situation, ruled);
  if (!judged) return ruled.findings;
  const raised = judged.raised.flatMap(({ key, span }): Finding[] => {
    const property = PROPERTIES.find((one) => one.key === key);
    if (!property) return [];
    // What a sure reading does not ask for is not missing.
    if (!span && !isUnsure(situation) && !property.applies(situation, draft)) return [];
    // Who keeps secrets goes private first, and is right to.
    if (key === 'public_substance_first' && keepsSecrets(situation.context)) return [];
    const most = judged.good === 'surely not' ? 'warn' : 'hint';
    const severity = ORDER[property.severity] < ORDER[most] ? most : property.severity;
    return [findingOf(property, { span, severity, ...(span && { message: explainedFor(property, draft) }) })];
  });
  const isGrave = ({ severity }: Finding) => severity === 'block' || severity === 'warn';
  // Beside words that hurt nothing is asked for that the model does not miss too.
  const enough = [...ruled.findings, ...raised].some(
    (finding) => isGrave(finding) && HURTFUL.has(finding.key),
  );
  const kept = ruled.findings
    .filter(({ key, span }) => span || !enough || !judged.lifts(key))
    .map((finding) => {
      const safety = finding.severity === 'block' && DIMENSION_OF.get(finding.key) === 'safety';
      return judged.good === 'surely' && isGrave(finding) && !safety
        ? { ...finding, severity: 'hint' as const }
        : finding;
    });
  const findings = [...kept, ...raised];
  if (judged.unsafe && judged.good !== 'surely' && !findings.some(({ severity }) => severity === 'block')) {
    const worst =
      kept.find((finding) => isGrave(finding) && HURTFUL.has(finding.key)) ??
      raised.find(({ key }) => HURTFUL.has(key) && judged.loud.has(key));
    if (worst) worst.severity = 'block';
  }
  return findings;
}

/**
 * Checks a draft against all properties of handbook 1.2 that apply, and the guards of the team. Findings stand by
 * severity, then by place. Spans are offsets in the draft in NFC. An empty draft has neither faults nor merits.
 */
function checkWith(weighted: WeightedLength, learned: Learned | undefined, input: CheckInput): Check {
  const text = input.draft.normalize('NFC');
  const whole = parseText(text.slice(0, MAX_CHARACTERS), languageOf(input));
  const platform = input.platform ?? 'generic';
  const length = measureLength(text, platform, weighted);
  // What never goes out stands nowhere, however long the draft is.
  const guarded = text.length > MAX_CHARACTERS ? { ...whole, raw: text, plain: straighten(text) } : whole;
  const openSlots = findOpenSlots(guarded);
  const context = input.context ?? {};
  const findings = guardFindings(guarded, context, openSlots);
  const strengths: Strength[] = [];
  if (whole.words.length > 0) {
    const situation = situationOf(input);
    const ruled = applyRules(whole, situation);
    const unfinished = openSlots.length > 0;
    const found = weighed(ruled, judgedBy(learned, unfinished), whole, situation);
    const strict = withStrictness(found, context.guidelines?.strictness, (key) =>
      PROPERTY_DIMENSIONS.get(key),
    );
    findings.push(...withoutRepeats(unfinished ? strict.map(perhapsYet) : strict, findings));
    strengths.push(...ruled.strengths);
  }
  const kept = withoutDuplicates(findings).sort(
    (a, b) => ORDER[a.severity] - ORDER[b.severity] || position(a) - position(b),
  );
  return {
    findings: kept,
    strengths: standing(strengths, kept, whole).sort((a, b) => position(a) - position(b)),
    dimensions: dimensionsOf(kept),
    openSlots,
    length,
  };
}

/** Loads what checking needs and is too large for the first script; the checker itself is pure and synchronous. */
export async function loadChecker(): Promise<Checker> {
  const [weighted, learned] = await Promise.all([loadWeightedLength(), loadLearned()]);
  return (input) => checkWith(weighted, learned, input);
}
