import type { Text } from '../language/text';
import type { Span } from '../reading/reading';
import { findApologies } from './apology';
import { type Cues, cues, findCues, type Hit, sentenceAt } from './cues';
import { ROLES_DE } from './roles/de';
import { ROLES_EN } from './roles/en';

/**
 * What a sentence of a reply does for its reader. `dated` and `vague` tell whether a time can be checked; `rule` leans on
 * terms or policy; `validate` grants that the point is fair; `react` says what it does to the writer.
 */
export type Role = keyof typeof ROLES_DE | 'apologise' | 'ask' | 'sign';

const CUES = Object.fromEntries(
  Object.keys(ROLES_DE).map((role) => [
    role,
    cues({ de: ROLES_DE[role as keyof typeof ROLES_DE], en: ROLES_EN[role as keyof typeof ROLES_DE] }),
  ]),
) as Record<keyof typeof ROLES_DE, Cues>;

/** A name or initials at the very end: "– Jana", "^JK", "LG Tom", "Viele Grüße, Ihre Anna K.", "Best, Tom". */
const SIGNATURE = new RegExp(
  [
    "(?:^|[\\s.!?,)])[-–—^*~/|]{1,2} ?@?\\p{Lu}[\\p{L}.'-]{0,24}(?: (?:\\p{Lu}[\\p{L}.'-]{0,24}|v(?:on|an)|de|&|und|and)){0,3}(?:,? [^.!?\\n]{1,60})?",
    "(?:[Gg]r(?:ü|ue)(?:ß|ss)(?:e|chen|li)?|[Gg]ruß|LG|VG|MfG|Grüessli|[Hh]erzlichst?|[Bb]est(?: wishes)?|[Cc]heers|(?:[Kk]ind |[Ww]arm |[Bb]est )?[Rr]egards|[Yy]ours|[Ll]ove|[Tt]hanks|[Ww]ishes|x)[,!]? ?\\n?(?:(?:[Ii]hr|[Dd]ein|[Ee]uer)e? |aus \\p{L}+,? |from )?(?!(?:Team|Ihr|Your)\\b)\\p{Lu}[\\p{L}.'-]{0,24}(?: \\p{Lu}[\\p{L}.'-]{0,24}){0,2}(?:,? [^.!?\\n]{1,60})?",
    "(?:wünscht|grüßt|wishes) \\p{Lu}[\\p{L}.'-]{1,24}(?: \\p{Lu}[\\p{L}.'-]{0,24})?",
    "\\n\\s*\\p{Lu}[\\p{L}'-]{1,20}(?: \\p{Lu}[\\p{L}.'-]{0,20})?",
  ]
    .map((source) => `${source}\\s*[.!]?\\s*$`)
    .join('|'),
  'u',
);

/** The sentence ends with a question and the name behind it: "…? - Jana". */
const QUESTION_SIGNED = /\?["')\]]*\s*[-–—^~*/|]{1,2} ?\p{Lu}[^.!?\n]{0,60}[.!]?$/u;

/** A signature stands in the last stretch of a reply; longer texts are not searched from their start. */
const SIGNATURE_REACH = 120;

function findSignature(text: Text): Hit[] {
  const from = Math.max(0, text.plain.length - SIGNATURE_REACH);
  const match = SIGNATURE.exec(text.plain.slice(from));
  if (!match) return [];
  const words = match[0].trim();
  const start = from + match.index + match[0].indexOf(words);
  return words ? [{ start, end: start + words.length, words }] : [];
}

export interface Roles {
  /** The words that show a role, in order. */
  hits(role: Role): readonly Hit[];
  has(role: Role): boolean;
  /** Index of the first sentence in that role, -1 when there is none. */
  first(role: Role): number;
  /** Whether the sentence with this index has the role. */
  in(role: Role, sentence: number): boolean;
}

function rolesFrom(text: Text): Roles {
  const found = new Map<Role, { hits: readonly Hit[]; sentences: Set<number> }>();
  const search = (role: Role): readonly Hit[] => {
    switch (role) {
      case 'apologise':
        return findApologies(text).filter((apology) => apology.fault === null);
      case 'sign':
        return findSignature(text);
      case 'ask':
        return text.sentences
          .filter((s) => s.question || QUESTION_SIGNED.test(s.text))
          .map((s) => ({ start: s.start, end: s.end, words: s.text }));
      default:
        return findCues(text, CUES[role]);
    }
  };
  const look = (role: Role) => {
    const known = found.get(role);
    if (known) return known;
    const hits = search(role);
    const made = { hits, sentences: new Set(hits.map((hit) => sentenceAt(text, hit.start))) };
    found.set(role, made);
    return made;
  };
  return {
    hits: (role) => look(role).hits,
    has: (role) => look(role).hits.length > 0,
    first: (role) => {
      const { sentences } = look(role);
      return sentences.size > 0 ? Math.min(...sentences) : -1;
    },
    in: (role, sentence) => look(role).sentences.has(sentence),
  };
}

const known = new WeakMap<Text, Roles>();

/** The roles of a text's sentences; each role is searched for once per text, when first asked for. */
export function rolesOf(text: Text): Roles {
  let roles = known.get(text);
  if (!roles) {
    roles = rolesFrom(text);
    known.set(text, roles);
  }
  return roles;
}

/** Span of a sentence by its index; the whole text when there is no such sentence. */
export function sentenceSpan(text: Text, index: number): Span {
  const sentence = text.sentences[index];
  return sentence ? { start: sentence.start, end: sentence.end } : { start: 0, end: text.raw.length };
}
