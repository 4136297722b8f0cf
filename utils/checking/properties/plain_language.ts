import type { Text } from '../../language/text';
import { findCues, hasCue } from '../cues';
import { JARGON, NOMINAL, OFFICIALESE, PASSIVE } from '../plain-words';
import type { Property, RawFinding, Situation } from '../property';

/** Words per sentence above which readers lose the thread (handbook P34). */
const LONG_SENTENCE = { de: 18, en: 20 } as const;
/** One single sentence may be longer than the average allows. */
const VERY_LONG = 36;
/** Share of words that are nouns made from verbs. */
const NOMINAL_SHARE = 0.08;

const LONG = {
  de: 'Lange Sätze verlieren die Leute unterwegs. Mach zwei daraus.',
  en: 'Long sentences lose people on the way. Make two of them.',
};
const HOUSE_WORD = {
  de: 'Dieses Wort kennt nur euer Team. Sag, was es für die Person bedeutet.',
  en: 'Only your team knows this word. Say what it means for the person.',
};

function wordsIn(draft: Text, start: number, end: number): number {
  return draft.words.filter((word) => word.start >= start && word.end <= end).length;
}

/** A technical word of the comment's own may be answered with it. */
function isTheirs(words: string, { comment }: Situation): boolean {
  return comment.plain.toLowerCase().includes(words.toLowerCase());
}

/** P34. */
export const plainLanguage: Property = {
  key: 'plain_language',
  number: 'P34',
  dimension: 'human_voice',
  severity: 'hint',
  name: { de: 'Verständlich', en: 'Plain language' },
  explain: {
    de: 'Schreib es so, wie du es am Tresen sagen würdest.',
    en: 'Say it the way you would say it at the counter.',
  },
  praise: { de: 'Klar und ohne Amtsdeutsch.', en: 'Clear, and free of office language.' },
  sources: ['S19', 'S20'],
  applies: ({ intent }) => intent !== 'spam',
  check(draft, situation) {
    const findings: RawFinding[] = [];
    const simpler = { label: { de: 'Einfacher sagen', en: 'Say it more simply' } };
    for (const hit of findCues(draft, OFFICIALESE)) {
      if (!isTheirs(hit.words, situation))
        findings.push({ span: { start: hit.start, end: hit.end }, fix: simpler });
    }
    const jargon = findCues(draft, JARGON).filter((hit) => !isTheirs(hit.words, situation));
    for (const hit of jargon) {
      findings.push({ span: { start: hit.start, end: hit.end }, message: HOUSE_WORD, fix: simpler });
    }
    const counts = draft.sentences.map((sentence) => wordsIn(draft, sentence.start, sentence.end));
    const average = draft.words.length / Math.max(1, draft.sentences.length);
    const longest = counts.indexOf(Math.max(0, ...counts));
    const tooLong = average > LONG_SENTENCE[draft.lang] + 4 || (counts[longest] ?? 0) > VERY_LONG;
    if (tooLong) {
      const sentence = draft.sentences[longest];
      findings.push({
        span: sentence && { start: sentence.start, end: sentence.end },
        message: LONG,
        fix: { label: { de: 'Teilen', en: 'Split it' } },
      });
    }
    if (draft.lang === 'de' && findings.length === 0 && draft.words.length >= 12) {
      const nouns = [...draft.plain.matchAll(NOMINAL)];
      const [first] = nouns;
      if (
        first &&
        nouns.length >= 3 &&
        nouns.length / draft.words.length > NOMINAL_SHARE &&
        hasCue(draft, PASSIVE)
      ) {
        findings.push({ span: { start: first.index, end: first.index + first[0].length }, fix: simpler });
      }
    }
    const plain =
      findings.length === 0 && draft.sentences.length >= 2 && average <= LONG_SENTENCE[draft.lang];
    return { findings, strengths: plain ? [{}] : [] };
  },
};
