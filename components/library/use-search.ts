import { useEffect, useMemo } from 'react';
import { searchIndex, type TemplateSearch } from '../../utils/library/templates/search';
import type { StoredTemplate } from '../../utils/log/schema';

const built = new WeakMap<readonly StoredTemplate[], TemplateSearch>();

/** Made at the first call for this content, then kept as long as the content is. */
function indexOf(templates: readonly StoredTemplate[]): TemplateSearch {
  const index = built.get(templates) ?? searchIndex(templates);
  built.set(templates, index);
  return index;
}

/** Milliseconds that are left to the page of every idle moment. */
const RESERVE = 2;

/**
 * Keys of the templates that the words are found in, best first; `null` while there are no words. The index grows in idle
 * time, before somebody types; whoever types earlier waits for it once.
 */
export function useSearch(templates: readonly StoredTemplate[], words: string): readonly string[] | null {
  useEffect(() => {
    let handle = 0;
    const grow = (idle: IdleDeadline) => {
      if (!indexOf(templates).grow(() => idle.timeRemaining() > RESERVE)) handle = requestIdleCallback(grow);
    };
    handle = requestIdleCallback(grow);
    return () => cancelIdleCallback(handle);
  }, [templates]);
  const asked = words.trim();
  return useMemo(() => (asked ? indexOf(templates).search(asked) : null), [templates, asked]);
}
