import { useEffect, useMemo, useRef, useState } from 'react';
import { searchIndex } from '../../utils/library/templates/search';
import type { StoredTemplate } from '../../utils/log/schema';
import { sameTemplates } from './same-templates';

type Index = ReturnType<typeof searchIndex>;

/**
 * Keys of the templates that the words find, best first; `null` without words, and until the index stands. It is built once per
 * content, while nothing else is to be done, or at once when somebody is waiting for it.
 */
export function useSearch(templates: readonly StoredTemplate[], words: string): readonly string[] | null {
  const content = useRef(templates);
  if (!sameTemplates(content.current, templates)) content.current = templates;
  const { current } = content;
  const [built, setBuilt] = useState<{ of: readonly StoredTemplate[]; index: Index } | null>(null);
  const index = built?.of === current ? built.index : null;
  const now = index === null && words !== '';

  useEffect(() => {
    if (index) return;
    const build = () => setBuilt({ of: current, index: searchIndex(current) });
    if (now) {
      build();
      return;
    }
    const waiting = requestIdleCallback(build);
    return () => cancelIdleCallback(waiting);
  }, [current, index, now]);

  return useMemo(() => (index && words ? index.search(words) : null), [index, words]);
}
