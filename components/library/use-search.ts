import { useEffect, useMemo } from 'react';
import { searchIndex } from '../../utils/library/templates/search';
import type { StoredTemplate } from '../../utils/log/schema';

type Index = ReturnType<typeof searchIndex>;

const built = new WeakMap<readonly StoredTemplate[], Index>();

/** Built at the first call for this content, then kept as long as the content is. */
function indexOf(templates: readonly StoredTemplate[]): Index {
  const index = built.get(templates) ?? searchIndex(templates);
  built.set(templates, index);
  return index;
}

/**
 * Keys of the templates that the words are found in, best first; `null` while there are no words. The index is built in idle
 * time, before somebody types; whoever types earlier waits for it once.
 */
export function useSearch(templates: readonly StoredTemplate[], words: string): readonly string[] | null {
  useEffect(() => {
    const handle = requestIdleCallback(() => void indexOf(templates));
    return () => cancelIdleCallback(handle);
  }, [templates]);
  const asked = words.trim();
  return useMemo(() => (asked ? indexOf(templates).search(asked) : null), [templates, asked]);
}
