import type { Lang } from '../../language/message';
import { parsePack, type TemplatePack } from '../pack';

/**
 * The built-in packs of a language, joined into one. A pack is one file; to add one, name it here. Throws when a
 * built-in pack is broken, which the tests rule out.
 */
export async function loadBuiltInPack(language: Lang): Promise<TemplatePack> {
  const files =
    language === 'de'
      ? await Promise.all([import('./de.json'), import('./de.safety.json')])
      : await Promise.all([import('./en.json'), import('./en.safety.json')]);
  return joinPacks(files.map(({ default: file }) => readBuiltIn(file)));
}

/** One built-in pack, checked like any other. Throws when it is broken. */
function readBuiltIn(file: unknown): TemplatePack {
  const result = parsePack(file);
  if (!result.ok) throw new Error(result.reason.en);
  return result.pack;
}

/** Later packs add to earlier ones; where a list, slot or template has the same name, the later one counts. */
export function joinPacks(packs: readonly TemplatePack[]): TemplatePack {
  const [first] = packs;
  if (!first) throw new Error('No template pack');
  const templates = new Map(
    packs.flatMap((pack) => pack.templates).map((template) => [template.framing, template]),
  );
  return {
    ...first,
    slots: Object.assign({}, ...packs.map(({ slots }) => slots)) as TemplatePack['slots'],
    phrases: Object.assign({}, ...packs.map(({ phrases }) => phrases)) as TemplatePack['phrases'],
    templates: [...templates.values()],
  };
}
