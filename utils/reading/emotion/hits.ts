import type { Lang } from '../../language/message';
import { isNegated } from '../../language/negation';
import type { Text } from '../../language/text';
import { danger } from '../lexicon/danger';
import { Matcher } from '../lexicon/matcher';
import { problems } from '../lexicon/problems';
import { society } from '../lexicon/society';
import { type Token, tokenize } from '../lexicon/tokens';
import type { EmotionId, Span } from '../reading';
import { feelingsOfEmoji } from './emoji';
import { MOCKERY } from './mockery';
import { NAMED_FEELINGS } from './named';
import { FEELING_WORDS, INTENSIFIERS, type Strength, SWEARING } from './words';

/** Topics of `lexicon/` that say something about feeling although they name none. */
const SITUATIONS = {
  ...problems,
  hurt: danger.hurt,
  ill: danger.ill,
  hazard: danger.hazard,
  vulnerable: danger.vulnerable,
  death: danger.death,
  despair: danger.despair,
  violence: danger.violence,
  dehumanise: society.dehumanise,
  lying: society.lying,
  ethics: society.ethics,
  boycott: society.boycott,
  insult: society.insult,
};

export interface FeelingHit extends Span {
  family: Exclude<EmotionId, 'neutral'>;
  strength: Strength;
  /** Under a negation that is not part of the phrase itself: "nicht schlecht", "not happy". */
  negated: boolean;
}

export interface SituationHit extends Span {
  situation: string;
}

/** Everything in a comment that speaks of feeling, found in one pass. */
export interface Hits {
  tokens: Token[];
  feelings: FeelingHit[];
  /** Feelings that are called by their name and not denied. */
  named: (Span & { family: Exclude<EmotionId, 'neutral'> })[];
  situations: SituationHit[];
  mockery: Span[];
  intensifiers: Span[];
  swearing: Span[];
}

type Label =
  | { kind: 'feeling'; family: Exclude<EmotionId, 'neutral'>; strength: Strength }
  | { kind: 'named'; family: Exclude<EmotionId, 'neutral'> }
  | { kind: 'situation'; situation: string }
  | { kind: 'mockery' | 'intensifiers' | 'swearing' };

function compile(lang: Lang): Matcher<Label> {
  const matcher = new Matcher<Label>();
  for (const [family, words] of Object.entries(FEELING_WORDS)) {
    for (const strength of [3, 2, 1] as const) {
      matcher.addList(words[lang][strength], {
        kind: 'feeling',
        family: family as Exclude<EmotionId, 'neutral'>,
        strength,
      });
    }
  }
  for (const [family, words] of Object.entries(NAMED_FEELINGS))
    matcher.addList(words[lang], { kind: 'named', family: family as Exclude<EmotionId, 'neutral'> });
  for (const [situation, words] of Object.entries(SITUATIONS)) {
    if (words) matcher.addList(words[lang], { kind: 'situation', situation });
  }
  matcher.addList(MOCKERY[lang], { kind: 'mockery' });
  matcher.addList(INTENSIFIERS[lang], { kind: 'intensifiers' });
  matcher.addList(SWEARING[lang], { kind: 'swearing' });
  return matcher;
}

const matchers = new Map<Lang, Matcher<Label>>();

function matcherFor(lang: Lang): Matcher<Label> {
  const known = matchers.get(lang);
  if (known) return known;
  const made = compile(lang);
  matchers.set(lang, made);
  return made;
}

/** Tokens looked at: far more than any platform's comment, and a bound for pasted text. */
const MOST_TOKENS = 1200;

const known = new WeakMap<Text, Hits>();

/**
 * Finds feeling words, situations, mockery, intensifiers and swearing; a phrase inside a longer one does not count. Looked
 * up once per text, so every part of a reading may ask.
 */
export function findHits(text: Text): Hits {
  const done = known.get(text);
  if (done) return done;
  const hits = lookUp(text);
  known.set(text, hits);
  return hits;
}

function lookUp(text: Text): Hits {
  const tokens = tokenize(text.plain).tokens.slice(0, MOST_TOKENS);
  const matcher = matcherFor(text.lang);
  const found = matcher.match(matcher.tag(tokens));
  const longest = new Array<number>(tokens.length).fill(0);
  for (const { from, to, label } of found) {
    if (label.kind !== 'feeling' && label.kind !== 'mockery') continue;
    for (let i = from; i <= to; i++) longest[i] = Math.max(longest[i] as number, to - from + 1);
  }
  const hits: Hits = {
    tokens,
    feelings: [],
    named: [],
    situations: [],
    mockery: [],
    intensifiers: [],
    swearing: [],
  };
  for (const { from, to, start, end, label } of found) {
    const span = { start, end };
    switch (label.kind) {
      case 'situation':
        hits.situations.push({ ...span, situation: label.situation });
        break;
      case 'named':
        if (!isNegated(text, start)) hits.named.push({ ...span, family: label.family });
        break;
      case 'feeling':
        if (to - from + 1 >= (longest[from] as number)) {
          const { family, strength } = label;
          hits.feelings.push({ ...span, family, strength, negated: isNegated(text, start) });
        }
        break;
      case 'mockery':
      case 'intensifiers':
      case 'swearing':
        hits[label.kind].push(span);
    }
  }
  for (const { kind, text: emoji, start, end } of tokens) {
    if (kind !== 'emoji') continue;
    for (const feeling of feelingsOfEmoji(emoji))
      hits.feelings.push({ ...feeling, start, end, negated: false });
  }
  return hits;
}
