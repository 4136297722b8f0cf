import type { FramingId, MoveId } from '../../framing/framing';
import type { Lang, Register } from '../../language/message';

/** One step of a team template, as a sentence or two. */
export interface TeamMove {
  move: MoveId;
  /**
   * Plain words with slots. `{Tag und Uhrzeit}` stays open for the human. `{{ name }}` and the other values of
   * framing/values.ts are filled from the comment where they are certain, else they stay open too.
   * `{% if name %}…{% endif %}` is the only tag. Written as it stands in the middle of a sentence or at its start; the first
   * letter of a sentence gets its capital by itself.
   */
  text: string;
}

/** Words that would fit an open slot. Shown, never inserted by themselves. */
export interface SlotExample {
  /** As between the braces. */
  label: string;
  example: string;
}

/** A reply framing in a team's own words: ordered moves with slots, never a finished text. */
export interface TeamTemplate {
  /** Unique in its pack and never changed: usage and history hang on it. */
  id: string;
  title: string;
  framing: FramingId;
  language: Lang;
  /** `null` in English, and where the words address nobody. */
  register: Register | null;
  moves: TeamMove[];
  slots: SlotExample[];
  /** Intent ids, groups such as `complaint.*`, or `unclear`; empty: any. */
  intents: string[];
  /** Name or initials of who looks after it; empty for nobody. */
  owner: string;
  /** YYYY-MM-DD, or `null` when nobody has looked at it yet. */
  reviewedAt: string | null;
  notes: string;
  /** Kept for the log, offered no more. */
  retired: boolean;
}

/** A file of templates. `hash` is over everything else, so that a changed file shows. */
export interface TeamPack {
  format: typeof TEAM_PACK_FORMAT;
  version: 1;
  id: string;
  name: string;
  owner: string;
  /** SPDX id, or the words under which the sentences may be used. */
  licence: string;
  templates: TeamTemplate[];
  /** `sha256-` and 64 hex digits. */
  hash: string;
}

export const TEAM_PACK_FORMAT = 'tonfall-library';

export const TEAM_PACK_LIMITS = {
  /** UTF-16 units of the file. */
  characters: 8_000_000,
  depth: 8,
  templates: 5_000,
  moves: 20,
  /** Of one move. */
  text: 600,
  title: 80,
  label: 80,
  notes: 2_000,
} as const;

/** How a template is called in the log: `own:<pack>/<template>`. */
export const templateKey = (packId: string, templateId: string): string => `own:${packId}/${templateId}`;
