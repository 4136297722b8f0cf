import type { KeyedTemplate } from './search';

/** How a template fares, from the replies that are still in the log. */
export interface TemplateUse {
  key: string;
  /** Replies that left the panel. */
  uses: number;
  /** Mean share of the words changed before it went out, 0 to 1; `null` where unknown. */
  edited: number | null;
  /** Replies after which the person was seen to write again, and to thank. */
  answered: number;
  thanked: number;
  /** ISO 8601, or `null`. */
  lastUsedAt: string | null;
}

/** Most pressing first. */
export const HEALTH_SIGNS = ['overused', 'never_edited', 'unowned', 'review_due', 'unused'] as const;
export type HealthSign = (typeof HEALTH_SIGNS)[number];

/** A template to look at again, and why. */
export interface HealthFinding {
  key: string;
  /** Never empty, in the order of `HEALTH_SIGNS`. */
  signs: HealthSign[];
}

/**
 * From when a template is worth a look. That sentences from a stock read as persuasion is handbook part 1 (S05); the numbers are
 * our own judgement.
 */
const HEALTH_LIMITS = {
  /** Days without any use, for a template at least as old. */
  unusedDays: 90,
  /** Uses before its edits say anything, and the share of changed words below which nobody makes it their own. */
  editedUses: 5,
  editedShare: 0.05,
  /** Uses of all templates before shares say anything, and the share of one from which readers notice it. */
  allUses: 20,
  overusedShare: 0.25,
  /** Days after which somebody reads it again. */
  reviewDays: 365,
} as const;

const DAY = 86_400_000;

/**
 * Templates that a library would rot by: used too often, never edited, without an owner, not reviewed for a year, never used. In
 * the order given; retired ones are left out. `updatedAt`, where known, keeps a new template from counting as unused or long unread.
 */
export function libraryHealth(
  templates: readonly (KeyedTemplate & { updatedAt?: string })[],
  usage: ReadonlyMap<string, TemplateUse>,
  now: Date,
): HealthFinding[] {
  const offered = templates.filter(({ template }) => !template.retired);
  const allUses = offered.reduce((sum, { key }) => sum + (usage.get(key)?.uses ?? 0), 0);
  const daysSince = (date: string | null | undefined) =>
    date ? (now.getTime() - Date.parse(date)) / DAY : Number.POSITIVE_INFINITY;
  return offered.flatMap(({ key, template, updatedAt }) => {
    const use = usage.get(key);
    const holds: Record<HealthSign, boolean> = {
      overused: isOverused(use, allUses),
      never_edited: isNeverEdited(use),
      unowned: template.owner.trim() === '',
      review_due: daysSince(template.reviewedAt ?? updatedAt) > HEALTH_LIMITS.reviewDays,
      unused:
        daysSince(use?.lastUsedAt) > HEALTH_LIMITS.unusedDays &&
        daysSince(updatedAt) > HEALTH_LIMITS.unusedDays,
    };
    const signs = HEALTH_SIGNS.filter((sign) => holds[sign]);
    return signs.length > 0 ? [{ key, signs }] : [];
  });
}

const isOverused = (use: TemplateUse | undefined, allUses: number): boolean =>
  use !== undefined && allUses >= HEALTH_LIMITS.allUses && use.uses / allUses >= HEALTH_LIMITS.overusedShare;

const isNeverEdited = (use: TemplateUse | undefined): boolean =>
  use !== undefined &&
  use.uses >= HEALTH_LIMITS.editedUses &&
  use.edited !== null &&
  use.edited < HEALTH_LIMITS.editedShare;
