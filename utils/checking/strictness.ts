import type { Strictness } from '../library/guidelines/guidelines';
import type { DimensionId, Finding, Severity } from './checking';

/** What a strict book takes seriously, and a gentle one lightly. The choice is our own; the handbook has no such setting. */
const RAISED: ReadonlySet<DimensionId> = new Set(['safety', 'channel', 'register']);
const LOWERED: ReadonlySet<DimensionId> = new Set(['human_voice', 'structure', 'register']);

/**
 * The severity of a property's finding under a book: `strict` makes warnings of hints on safety, channel and form of
 * address, `gentle` hints of warnings on style. A block stays a block; information stays information.
 */
function underStrictness(severity: Severity, dimension: DimensionId, strictness: Strictness): Severity {
  if (strictness === 'strict' && severity === 'hint' && RAISED.has(dimension)) return 'warn';
  if (strictness === 'gentle' && severity === 'warn' && LOWERED.has(dimension)) return 'hint';
  return severity;
}

/** The findings of properties, as severe as the book wants them. `dimensionOf` gives nothing for what is left alone. */
export function withStrictness(
  findings: readonly Finding[],
  strictness: Strictness | undefined,
  dimensionOf: (key: Finding['key']) => DimensionId | undefined,
): Finding[] {
  if (!strictness || strictness === 'standard') return [...findings];
  return findings.map((finding) => {
    const dimension = dimensionOf(finding.key);
    if (!dimension) return finding;
    const severity = underStrictness(finding.severity, dimension, strictness);
    return severity === finding.severity ? finding : { ...finding, severity };
  });
}
