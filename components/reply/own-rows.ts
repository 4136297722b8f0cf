import type { SuggestInput } from '../../utils/framing/framing';
import { fittingTemplates } from '../../utils/framing/own';
import type { Lang } from '../../utils/language/message';
import { templateProblems } from '../../utils/library/templates/problems';
import type { StoredTemplate, TemplateMark } from '../../utils/log/schema';

export type OwnView = 'fits' | 'favourites' | 'recent';

export interface OwnQuery {
  templates: readonly StoredTemplate[];
  marks: ReadonlyMap<string, TemplateMark>;
  situation: SuggestInput;
  /** Of the reply: nothing else is offered. */
  language: Lang;
  view: OwnView;
  /** Keys that a search found, best first; `null` while nothing is searched for. A search goes over all of the language. */
  found: readonly string[] | null;
}

/** Templates for a reply, best first. Retired ones and those in another language are left out; broken ones are not yet. */
export function ownRows({ templates, marks, situation, language, view, found }: OwnQuery): StoredTemplate[] {
  const usable = templates.filter(({ template }) => !template.retired && template.language === language);
  const byKey = new Map(usable.map((row) => [row.key, row]));
  const pick = (keys: readonly string[]) => keys.flatMap((key) => byKey.get(key) ?? []);
  if (found) return pick(found);
  if (view === 'fits') return pick(fittingTemplates(usable, situation).map(({ key }) => key));
  const mark = ({ key }: StoredTemplate) => marks.get(key);
  if (view === 'favourites') return usable.filter((row) => mark(row)?.favourite);
  const lastUsed = (row: StoredTemplate) => mark(row)?.lastUsedAt ?? '';
  return usable.filter(lastUsed).sort((a, b) => lastUsed(b).localeCompare(lastUsed(a)));
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
