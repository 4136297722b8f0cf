import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Checker } from '../../utils/checking/checking';
import type { Framing, FramingId, Suggester, SuggestInput } from '../../utils/framing/framing';
import { frameTemplate } from '../../utils/framing/own';
import type { Lang } from '../../utils/language/message';
import type { TeamTemplate } from '../../utils/library/templates/template';
import type { Reader, Reading } from '../../utils/reading/reading';
import { loadChecker, loadReader, loadSuggester, warmUp } from '../reply/engines';
import { useSettings } from '../settings/settings-store';
import { type Offer, offerFor } from './offer';

/** What a template becomes for a comment. */
export interface Preview {
  reading: Reading;
  /** `null` while the template cannot be used, and where danger stops drafting. */
  framing: Framing | null;
  offer: Offer;
  /** The framings that are suggested for this comment, best first. */
  suggested: FramingId[];
}

interface Engines {
  read: Reader;
  suggest: Suggester;
  check: Checker;
}

/** `null` until reading, framing and checking are loaded, and while there is no comment. */
export function usePreview(
  template: TeamTemplate,
  comment: { text: string; author?: string; lang?: Lang },
): Preview | null {
  const engines = useEngines();
  const voice = useSettings((state) => state.voice);
  const text = useDeferredValue(comment.text);
  const shown = useDeferredValue(template);
  const { author, lang } = comment;
  const input = useMemo((): SuggestInput | null => {
    if (!engines || !text.trim()) return null;
    return { comment: text, reading: engines.read({ text, lang }), voice, author, seed: 'preview' };
  }, [engines, text, lang, author, voice]);
  const suggested = useMemo(
    () => (engines && input ? engines.suggest(input).map(({ id }) => id) : []),
    [engines, input],
  );
  return useMemo(() => {
    if (!engines || !input) return null;
    return {
      reading: input.reading,
      framing: frameTemplate(shown, 'preview', input, engines.check),
      offer: offerFor(shown, input),
      suggested,
    };
  }, [engines, input, shown, suggested]);
}

let engines: Promise<Engines> | undefined;

/** Once, and step by step in idle time: at once, it would hold up whoever is already writing. */
async function loadEngines(): Promise<Engines> {
  await warmUp();
  const [read, suggest, check] = await Promise.all([loadReader(), loadSuggester(), loadChecker()]);
  return { read, suggest, check };
}

function useEngines(): Engines | null {
  const [loaded, setLoaded] = useState<Engines | null>(null);
  useEffect(() => {
    let current = true;
    engines ??= loadEngines();
    void engines.then((all) => {
      if (current) setLoaded(all);
    });
    return () => {
      current = false;
    };
  }, []);
  return loaded;
}
