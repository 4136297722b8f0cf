import type { Lang } from '../language/message';
import { type CueHit, findCues, ruleScores } from './intents/cues';
import { type ConceptHit, findConcepts } from './lexicon/lexicon';
import { type Token, tokenize } from './lexicon/tokens';
import type { IntentId } from './reading';

/** A comment as the intents look at it: taken apart once, read by all. */
export interface CommentView {
  text: string;
  /** The text with the names before it blanked out: they say nothing about the matter. Same length. */
  said: string;
  lang: Lang;
  tokens: Token[];
  concepts: ConceptHit[];
  cues: CueHit[];
  /** What the cues say, see `ruleScores`. */
  rules: Map<IntentId, number>;
}

const NAMES_BEFORE = /^(?:[\s,:.]*@[\p{L}\p{N}_.-]+)+/u;

/** Takes a comment apart. `text` is expected in NFC; only its first 8,000 characters are looked at. */
export function viewOf(text: string, lang: Lang): CommentView {
  const { tokens } = tokenize(text);
  const concepts = findConcepts(tokens, lang);
  const cues = findCues(tokens, concepts, lang);
  const said = text.replace(NAMES_BEFORE, (names) => ' '.repeat(names.length));
  return { text, said, lang, tokens, concepts, cues, rules: ruleScores(cues) };
}

const LENGTHS = [3, 7, 14, 28, 60];
/** Concepts further apart than this many tokens do not speak of the same thing. */
const PAIR_REACH = 12;

function shape({ text, tokens }: CommentView): string[] {
  const marks: string[] = [];
  const words = tokens.filter((token) => token.kind === 'word');
  const has = (kind: Token['kind']) => tokens.some((token) => token.kind === kind);
  marks.push(`length:${LENGTHS.findIndex((most) => words.length <= most)}`);
  const questions = tokens.filter((token) => token.text === '?').length;
  if (questions) marks.push('question');
  if (/\?\s*\p{Extended_Pictographic}*\s*$/u.test(text.slice(-20))) marks.push('question at end');
  if (questions && words.length < 12) marks.push('short question');
  if (/!!|\?!/.test(text)) marks.push('exclaimed');
  if (text.length < 2000 && /\p{Lu}{4,}/u.test(text)) marks.push('capitals');
  for (const kind of ['mention', 'hashtag', 'link', 'money', 'number', 'emoji'] as const)
    if (has(kind)) marks.push(kind);
  if (tokens[0]?.kind === 'mention') marks.push('mention first');
  if (!words.length) marks.push('no words');
  const first = words[0]?.text;
  if (first) marks.push(`first:${first}`);
  const last = words.at(-1)?.text;
  if (last) marks.push(`last:${last}`);
  return marks;
}

/** What is known about a comment beside its words, as names for the intent model (see `featuresOf`). */
export function marksOf(view: CommentView, context?: string): string[] {
  const marks = shape(view);
  const names = new Set(view.concepts.map((hit) => hit.concept));
  for (const name of names) marks.push(`concept:${name}`);
  const pairs = new Set<string>();
  const hits = view.concepts.slice(0, 60);
  hits.forEach((one, i) => {
    for (const other of hits.slice(i + 1)) {
      if (other.from - one.to > PAIR_REACH) break;
      if (one.concept === other.concept || other.from <= one.to) continue;
      pairs.add([one.concept, other.concept].sort().join('+'));
    }
  });
  for (const pair of pairs) marks.push(`pair:${pair}`);
  if (context && view.tokens.length <= 12)
    for (const name of new Set(findConcepts(tokenize(context).tokens, view.lang).map((hit) => hit.concept)))
      marks.push(`context:${name}`);
  return marks;
}
