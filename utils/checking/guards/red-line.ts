import type { Lang, Message } from '../../language/message';
import { fold, stem } from '../../language/stem';
import type { Text } from '../../language/text';
import type { RedLine } from '../../library/guidelines/guidelines';
import type { Span } from '../../reading/reading';
import type { CheckContext, Finding } from '../checking';
import { overlaps } from '../cues';
import { paragraph, redLinesOf } from '../guidelines-in-force';
import { type AsRead, asRead, draftAsRead, placeInDraft } from './as-read';
import { compilePhrase, findPhrase, type Phrase } from './phrase';
import { quoted } from './quoted';

/** All red lines of a book, prepared once. */
interface RedLines {
  phrases: { line: RedLine; phrase: Phrase }[];
  /** Words of topics by their stem. */
  stems: Record<Lang, Map<string, RedLine>>;
  /** Words of topics that are looked for inside longer ones too. */
  parts: { part: string; line: RedLine }[];
}

interface Hit extends Span {
  line: RedLine;
}

/** Shortest word of a topic that is looked for inside others. */
const PART = 5;
/** What a compound has before and behind it, if anything. */
const REMAINDER = 3;
/** More places than these help nobody to find them. */
const MOST = 100;

const prepared = new WeakMap<readonly RedLine[], RedLines>();

function prepare(lines: readonly RedLine[]): RedLines {
  const known = prepared.get(lines);
  if (known) return known;
  const made: RedLines = { phrases: [], stems: { de: new Map(), en: new Map() }, parts: [] };
  for (const line of lines) {
    if (line.kind === 'topic') addTopic(made, line);
    else addPhrase(made, line, line.text, line.kind === 'pattern');
  }
  prepared.set(lines, made);
  return made;
}

function addPhrase(made: RedLines, line: RedLine, text: string, wildcards: boolean): void {
  const phrase = compilePhrase(text, wildcards);
  if (phrase) made.phrases.push({ line, phrase });
}

/** A topic without words is looked for by its name. */
function addTopic(made: RedLines, line: RedLine): void {
  for (const word of line.words.length > 0 ? line.words : [line.text]) {
    const read = asRead(word.normalize('NFC')).text.trim();
    if (!/^[\p{L}\p{N}]+$/u.test(read)) {
      addPhrase(made, line, word, false);
      continue;
    }
    for (const lang of ['de', 'en'] as const) made.stems[lang].set(stem(read, lang), line);
    const bare = fold(read).replace(/(?:en|e|n|s)$/, '');
    const part = bare.length >= PART ? bare : read;
    if (part.length >= PART) made.parts.push({ part, line });
  }
}

/** Parts of compounds are looked for in German alone: English writes its words apart, and "event" is no part of "prevent". */
function topicHits({ stems, parts }: RedLines, read: AsRead, lang: Lang): Hit[] {
  const near = lang === 'de' ? parts.filter(({ part }) => read.text.includes(part)) : [];
  if (stems[lang].size === 0) return [];
  return Array.from(read.text.matchAll(/[\p{L}\p{N}]+/gu)).flatMap((match): Hit[] => {
    const [word] = match;
    const line = stems[lang].get(stem(word, lang)) ?? near.find(({ part }) => isPart(part, word))?.line;
    return line ? [{ line, start: match.index, end: match.index + word.length }] : [];
  });
}

const INFLECTION = /^(?:e[nrsm]?|n|ns|s|in)?$/;

function isPart(part: string, word: string): boolean {
  for (let at = word.indexOf(part); at >= 0; at = word.indexOf(part, at + 1)) {
    const behind = word.slice(at + part.length);
    if ((at === 0 || at >= REMAINDER) && (behind.length >= REMAINDER || INFLECTION.test(behind))) return true;
  }
  return false;
}

function messageOf({ kind, text, reason }: RedLine, words: string): Message {
  const why = reason.trim();
  const because = { de: why && ` Grund: ${why}`, en: why && ` Reason: ${why}` };
  if (kind === 'topic') {
    return {
      de: `„${words}“ gehört zu „${text}“. Darüber schreibt euer Team nie öffentlich.${because.de}`,
      en: `“${words}” belongs to “${text}”, which your team never writes about in public.${because.en}`,
    };
  }
  return {
    de: `„${words}“ steht auf der Liste eures Teams: Das geht nie hinaus.${because.de}`,
    en: `“${words}” is on your team's list: it never goes out.${because.en}`,
  };
}

/**
 * One block for every place where a red line of the team is crossed, the longest of those that overlap. What the reader sees
 * counts: invisible characters, other widths, look-alikes, doubled blanks and written-out umlauts change nothing.
 */
export function redLineFindings(draft: Text, context: CheckContext): Finding[] {
  const lines = redLinesOf(context);
  if (lines.length === 0) return [];
  const read = draftAsRead(draft);
  const made = prepare(lines);
  const hits = made.phrases.flatMap(({ line, phrase }) =>
    findPhrase(phrase, read).map((span): Hit => ({ ...span, line })),
  );
  hits.push(...topicHits(made, read, draft.lang));
  return longest(hits).map(({ line, start, end }) => {
    const span = placeInDraft(read, start, end);
    return {
      key: 'red_line',
      severity: 'block',
      span,
      message: messageOf(line, quoted(draft.raw, span)),
      sources: [],
      ...paragraph(context, `red-lines/${line.id}`),
    };
  });
}

function longest(hits: Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (kept.length === MOST) break;
    if (!kept.some((other) => overlaps(other, hit))) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}
