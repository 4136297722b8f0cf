import { useEffect, useRef, useState } from 'react';
import type { TeamTemplate } from '../../utils/library/templates/template';
import type { StoredTemplate } from '../../utils/log/schema';
import { useSettings } from '../settings/settings-store';
import { draftOf, sameTemplate, type TemplateDraft, templateOf } from './template-draft';

export interface Editing {
  draft: TemplateDraft;
  /** Whether there is something that is not saved. */
  changed: boolean;
  /** The changes were left behind earlier, without being saved. */
  restored: boolean;
  change(part: Partial<TemplateDraft>): void;
  /** What is in the draft now is what is kept. */
  saved(): void;
  /** Back to what is kept. */
  discard(): void;
}

/** Drafts that somebody left with the back button: kept until the desk is closed. By client and path of the page. */
const leftBehind = new Map<string, TemplateDraft>();

/** The template as it is being written. `fresh` is what a new one begins as. */
export function useTemplateDraft(page: string, stored: StoredTemplate | null, fresh: TeamTemplate): Editing {
  const path = `${useSettings((state) => state.client.id)} ${page}`;
  const kept = stored?.template ?? fresh;
  const [restored, setRestored] = useState(() => leftBehind.has(path));
  const [draft, setDraft] = useState(() => leftBehind.get(path) ?? draftOf(kept));
  const [base, setBase] = useState(kept);
  const changed = !sameTemplate(templateOf(draft), base);

  // A change from another window, or of this template as a whole, is taken in where nothing of one's own would be lost.
  const latest = useRef({ draft, changed });
  latest.current = { draft, changed };
  useEffect(() => {
    setBase(kept);
    setDraft((now) => (latest.current.changed || sameTemplate(templateOf(now), kept) ? now : draftOf(kept)));
  }, [kept]);

  useEffect(() => {
    leftBehind.delete(path);
    return () => {
      if (latest.current.changed) leftBehind.set(path, latest.current.draft);
    };
  }, [path]);

  function settle(): void {
    latest.current = { ...latest.current, changed: false };
    setRestored(false);
  }

  return {
    draft,
    changed,
    restored: restored && changed,
    change: (part) => setDraft((now) => ({ ...now, ...part })),
    saved() {
      settle();
      setBase(templateOf(draft));
    },
    discard() {
      settle();
      setDraft(draftOf(base));
    },
  };
}
