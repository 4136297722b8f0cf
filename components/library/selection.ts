import type { FramingId } from '../../utils/framing/framing';
import type { Lang, Register } from '../../utils/language/message';
import type { StoredTemplate, TemplateMark } from '../../utils/log/schema';

export const VIEWS = ['all', 'favourites', 'recent', 'care', 'retired'] as const;
export type ViewId = (typeof VIEWS)[number];

/** What of the library is shown. An empty string lets everything through. */
export interface Filters {
  language: Lang | '';
  framing: FramingId | '';
  /** An intent id; templates for its group, and for any comment, count as fitting. */
  intent: string;
  /** `none`: addresses nobody, or English. */
  register: Register | 'none' | '';
  packId: string;
}

export const NO_FILTERS: Filters = { language: '', framing: '', intent: '', register: '', packId: '' };

/** Whether a template is made for comments of this intent. One without intents fits every comment. */
function fitsIntent(intents: readonly string[], intent: string): boolean {
  if (!intent || intents.length === 0 || intents.includes(intent)) return true;
  const group = intent.split('.')[0];
  return intents.some(
    (one) => one === `${group}.*` || (intent.endsWith('.*') && one.startsWith(`${group}.`)),
  );
}

/** The templates of a view, in its order; without `care`, which needs to know how they fare. */
export function inView(
  view: Exclude<ViewId, 'care'>,
  templates: readonly StoredTemplate[],
  marks: ReadonlyMap<string, TemplateMark>,
): StoredTemplate[] {
  const active = templates.filter(({ template }) => template.retired === (view === 'retired'));
  const lastUse = ({ key }: StoredTemplate) => marks.get(key)?.time ?? 0;
  switch (view) {
    case 'all':
    case 'retired':
      return active;
    case 'favourites':
      return active.filter(({ key }) => marks.get(key)?.favourite);
    case 'recent':
      return active.filter((one) => lastUse(one) > 0).sort((a, b) => lastUse(b) - lastUse(a));
  }
}

/** Those that pass every filter, in the order given. */
export function filtered(templates: readonly StoredTemplate[], filters: Filters): StoredTemplate[] {
  const { language, framing, intent, register, packId } = filters;
  return templates.filter(
    ({ template, packId: pack }) =>
      (!language || template.language === language) &&
      (!framing || template.framing === framing) &&
      (!register || (template.register ?? 'none') === register) &&
      (!packId || pack === packId) &&
      fitsIntent(template.intents, intent),
  );
}

/** Those that the search found, best first. `found` is what it answered; `null` where nothing was asked. */
export function searched(
  templates: readonly StoredTemplate[],
  found: readonly string[] | null,
): readonly StoredTemplate[] {
  if (!found) return templates;
  const byKey = new Map(templates.map((one) => [one.key, one]));
  return found.flatMap((key) => byKey.get(key) ?? []);
}
