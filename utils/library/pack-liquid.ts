import { Liquid, type Template } from 'liquidjs';

/** Tags a template may use. Output (`{{ }}`) is always allowed, filters never are: values arrive ready. */
const ALLOWED_TAGS = ['if', 'elsif', 'else', 'endif'];

const engine = new Liquid({
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  dynamicPartials: false,
  parseLimit: 5_000,
  renderLimit: 200,
  memoryLimit: 20_000,
});
for (const name of Object.keys(engine.filters)) delete engine.filters[name];
for (const name of Object.keys(engine.tags)) if (name !== 'if') delete engine.tags[name];

/** Holds the built-in packs; with a large library the oldest make room. */
const REMEMBERED = 6_000;
const parsed = new Map<string, Template[]>();

function parse(source: string): Template[] {
  const known = parsed.get(source);
  if (known) return known;
  const templates = engine.parse(source);
  if (parsed.size >= REMEMBERED) parsed.delete(parsed.keys().next().value ?? '');
  parsed.set(source, templates);
  return templates;
}

/** The values that a sentence template reads, as paths: `wait.dat`, `open.by_when`. Throws on a tag or filter that is not allowed. */
export function variablesOf(source: string): string[] {
  return engine.fullVariablesSync(parse(source));
}

/** Renders one sentence template. Throws when a value is missing. */
export function renderLiquid(source: string, values: object): string {
  return engine.renderSync(parse(source), values) as string;
}

/** The name of the first tag that is not allowed, or null. Looks at the source only, so that it can name what is wrong. */
export function forbiddenTag(source: string): string | null {
  for (const match of source.matchAll(/\{%-?\s*([\p{L}_#]*)/gu)) {
    const name = match[1] ?? '';
    if (!ALLOWED_TAGS.includes(name)) return name || '%';
  }
  return null;
}
