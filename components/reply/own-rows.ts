import type { SuggestInput } from '../../utils/framing/framing';
import { fittingTemplates } from '../../utils/framing/own';
import { templateProblems } from '../../utils/library/templates/problems';
import type { StoredTemplate, TemplateMark } from '../../utils/log/schema';

export type OwnView = 'fits' | 'favourites' | 'recent';

export interface OwnQuery {
  /** All that may be offered in the language of the reply. */
  templates: readonly StoredTemplate[];
  marks: ReadonlyMap<string, TemplateMark>;
  situation: SuggestInput;
  view: OwnView;
  /** Keys that a search found, best first; `null` while nothing is searched for. A search goes over all. */
  found: readonly string[] | null;
}

/** Templates for a reply, best first. Broken ones are among them. */
export function ownRows({ templates, marks, situation, view, found }: OwnQuery): readonly StoredTemplate[] {
  const pick = (keys: readonly string[]) => {
    const byKey = new Map(templates.map((row) => [row.key, row]));
    return keys.flatMap((key) => byKey.get(key) ?? []);
  };
  if (found) return pick(found);
  if (view === 'fits') return pick(fittingTemplates(templates, situation).map(({ key }) => key));
  const mark = ({ key }: StoredTemplate) => marks.get(key);
  if (view === 'favourites') return templates.filter((row) => mark(row)?.favourite);
  const lastUsed = (row: StoredTemplate) => mark(row)?.lastUsedAt ?? '';
  return templates.filter(lastUsed).sort((a, b) => lastUsed(b).localeCompare(lastUsed(a)));
}

/** The first rows that may be offered, and whether more would follow. Looks at no more templates than it has to. */
export function firstOffered(
  rows: readonly StoredTemplate[],
  limit: number,
): { shown: StoredTemplate[]; more: boolean } {
  const shown: StoredTemplate[] = [];
  for (const row of rows) {
    if (templateProblems(row.template).length > 0) continue;
    if (shown.length === limit) return { shown, more: true };
    shown.push(row);
  }
  return { shown, more: false };
}
