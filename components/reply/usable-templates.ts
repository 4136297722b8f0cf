import type { Lang } from '../../utils/language/message';
import type { StoredTemplate } from '../../utils/log/schema';
import { sameTemplates } from './same-templates';

let known: readonly StoredTemplate[] = [];
let usable: Record<Lang, readonly StoredTemplate[]> = { de: [], en: [] };

/**
 * Templates for replies in this language, retired ones left out. The same list as long as the words of the library are the
 * same, from comment to comment and whatever is starred: the search index is made once for it.
 */
export function usableTemplates(
  templates: readonly StoredTemplate[],
  language: Lang,
): readonly StoredTemplate[] {
  if (!sameTemplates(known, templates)) {
    const inUse = (wanted: Lang) =>
      templates.filter(({ template }) => !template.retired && template.language === wanted);
    known = templates;
    usable = { de: inUse('de'), en: inUse('en') };
  }
  return usable[language];
}
