import type { StoredTemplate } from '../../utils/log/schema';

/** Whether two readings of the library hold the same templates: a mark changed, no words. */
export function sameTemplates(a: readonly StoredTemplate[], b: readonly StoredTemplate[]): boolean {
  return (
    a === b ||
    (a.length === b.length &&
      a.every(({ key, version, time }, index) => {
        const other = b[index];
        return other?.key === key && other.version === version && other.time === time;
      }))
  );
}
