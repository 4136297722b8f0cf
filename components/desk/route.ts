export const SECTIONS = ['library', 'guidelines', 'voices', 'settings'] as const;
export type Section = (typeof SECTIONS)[number];

/** Where in the desk one is: a section, and what stands after its slash. */
export interface Route {
  section: Section;
  path: string;
}

/** Reads `#guidelines/red-lines/r1`; the library is the start and stands in for what is unknown. */
export function routeOf(hash: string): Route {
  const [, name = '', path = ''] = /^#?([^/]*)\/?(.*)$/s.exec(hash) ?? [];
  const section = SECTIONS.find((one) => one === name);
  return section ? { section, path: decoded(path) } : { section: 'library', path: '' };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
