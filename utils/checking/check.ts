import { detectLanguage } from '../language/detect';
import type { Lang } from '../language/message';
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
import { findOpenSlots, openSlotFindings, redLineFindings } from './guards';
import { loadWeightedLength, measureLength, type WeightedLength } from './length';
import { PROPERTIES } from './properties';
import type { Property, RawFinding } from './property';
import { MAX_CHARACTERS, situationOf } from './situation';

/** Handbook 1.1: what a finding takes from its dimension, which starts at 100. */
const COST: Readonly<Record<Severity, number>> = { block: 60, warn: 25, hint: 8, info: 0 };
const ORDER: Readonly<Record<Severity, number>> = { block: 0, warn: 1, hint: 2, info: 3 };

const GUARD_DIMENSION = { red_line: 'safety', open_slot: 'substance' } as const;

const DIMENSION_OF = new Map<Finding['key'], DimensionId>([
  ...PROPERTIES.map(({ key, dimension }) => [key, dimension] as const),
  ...(Object.entries(GUARD_DIMENSION) as [Finding['key'], DimensionId][]),
]);

function findingOf(property: Property, raw: RawFinding): Finding {
  return {
    key: property.key,
    severity: raw.severity ?? property.severity,
    ...(raw.span && { span: { start: raw.span.start, end: raw.span.end } }),
    message: raw.message ?? property.explain,
    ...(raw.fix && { fix: raw.fix }),
    sources: property.sources,
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

/**
 * Checks a draft against all properties of handbook 1.2 that apply, and the guards of the team. Findings stand by
 * severity, then by place. Spans are offsets in the draft in NFC. An empty draft has neither faults nor merits.
 */
function checkWith(weighted: WeightedLength, input: CheckInput): Check {
  const text = input.draft.normalize('NFC');
  const whole = parseText(text.slice(0, MAX_CHARACTERS), languageOf(input));
  const platform = input.platform ?? 'generic';
  const length = measureLength(text, platform, weighted);
  const openSlots = findOpenSlots(whole);
  const findings: Finding[] = [
    ...openSlotFindings(openSlots),
    ...redLineFindings(whole, input.context?.settings?.red_lines),
  ];
  const strengths: Strength[] = [];
  if (whole.words.length > 0) {
    const situation = situationOf(input);
    for (const property of PROPERTIES) {
      if (!property.applies(situation, whole)) continue;
      const verdict = property.check(whole, situation);
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
  const weighted = await loadWeightedLength();
  return (input) => checkWith(weighted, input);
}
