import {
  HEALTH_SIGNS,
  type HealthSign,
  libraryHealth,
  type TemplateUse,
} from '../../utils/library/templates/health';
import { templateProblems } from '../../utils/library/templates/problems';
import type { StoredTemplate } from '../../utils/log/schema';

/** Why somebody should look at a template again. One with an error is not offered to anybody, so it comes first. */
export const CARE_REASONS = ['broken', ...HEALTH_SIGNS] as const;
export type CareReason = 'broken' | HealthSign;

export type CareLists = Readonly<Record<CareReason, ReadonlySet<string>>>;

/** Keys of the templates in use that each reason holds for. What rests on use is empty until `usage` is known. */
export function careLists(
  templates: readonly StoredTemplate[],
  usage: ReadonlyMap<string, TemplateUse> | null,
  now: Date,
): CareLists {
  const lists = Object.fromEntries(CARE_REASONS.map((reason) => [reason, new Set<string>()])) as Record<
    CareReason,
    Set<string>
  >;
  for (const { key, template } of templates)
    if (!template.retired && templateProblems(template).length > 0) lists.broken.add(key);
  for (const { key, signs } of libraryHealth(templates, usage ?? new Map(), now))
    for (const sign of signs) if (usage || sign !== 'unused') lists[sign].add(key);
  return lists;
}
