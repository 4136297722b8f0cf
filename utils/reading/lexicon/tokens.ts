import { straighten } from '../../language/pattern';
import type { Span } from '../reading';

/** What a token is beside its letters; `word` for everything that is only letters. */
export type TokenKind = 'word' | 'number' | 'money' | 'mention' | 'hashtag' | 'link' | 'emoji' | 'mark';

export interface Token extends Span {
  /** Folded: lower case, no umlauts, no apostrophes, letters not drawn out. */
  text: string;
  kind: TokenKind;
  /** Index of the sentence the token stands in. */
  sentence: number;
}

/** A comment taken apart once for lexicon, cues and model. Offsets are UTF-16 units of the comment. */
export interface Tokens {
  tokens: Token[];
  /** Text after this many UTF-16 units was not looked at. */
  readTo: number;
}

/** No platform allows longer comments; what goes past it is pasted text. Keeps the work bounded. */
const LONGEST = 8000;

const MONEY_WORD =
  '(?:€|\\$|£|¥|chf|eur|euros?|franken|stutz|fr\\.|usd|gbp|dollars?|bucks|quid|pounds|pfund|cents?|rappen)';
const NUMBER = "\\d+(?:[.,:'’]\\d+)*";
const TOKEN = new RegExp(
  [
    '(?<link>(?:https?://|www\\.)\\S+|[\\p{L}\\p{N}-]{2,40}\\.(?:com|net|org|info|xyz|top|shop|site|online|ru|cc|io|biz|club|live|vip|ly|me|de|at|ch|uk)(?:/\\S*)?(?![\\p{L}\\p{N}]))',
    '(?<mention>@[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*)',
    '(?<hashtag>#[\\p{L}\\p{N}_]+)',
    `(?<money>(?:€|\\$|£|chf|eur|usd|fr\\.)\\s?${NUMBER}|${NUMBER}(?:[.,][-–])?\\s?${MONEY_WORD}(?![\\p{L}\\p{N}]))`,
    `(?<number>${NUMBER}(?![\\p{L}\\p{N}]))`,
    "(?<word>[\\p{L}\\p{N}\\p{M}]+(?:['][\\p{L}\\p{N}]+)*)",
    '(?<emoji>\\p{Extended_Pictographic})',
    '(?<mark>[?!.\\n…])',
  ].join('|'),
  'giu',
);

const FOLDED: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o' };

/** Makes spellings alike: `Grüße`, `Gruesse` and `GRÜSSE` become `gruesse`; `don't` becomes `dont`, `sooo` becomes `so`. */
export function fold(word: string): string {
  let folded = word.toLowerCase().replace(/(\p{L})\1{2,}/gu, '$1');
  if (/[^a-z0-9]/.test(folded))
    folded = folded
      .normalize('NFC')
      .replace(/[äöüßæœø]/g, (letter) => FOLDED[letter] as string)
      .normalize('NFD')
      .replace(/[\p{M}'’]/gu, '');
  return folded;
}

/** Takes a comment apart into folded tokens with sentence numbers. Linear in the length; never throws. */
export function tokenize(text: string): Tokens {
  const plain = straighten(text.slice(0, LONGEST));
  const tokens: Token[] = [];
  let sentence = 0;
  for (const match of plain.matchAll(TOKEN)) {
    const groups = match.groups as Record<string, string | undefined>;
    const kind = (Object.keys(groups).find((name) => groups[name] !== undefined) ?? 'word') as TokenKind;
    const raw = match[0];
    const span = { start: match.index, end: match.index + raw.length };
    if (kind === 'mark') {
      if (raw === '?' || raw === '!') tokens.push({ ...span, text: raw, kind, sentence });
      sentence++;
      continue;
    }
    const body = kind === 'mention' || kind === 'hashtag' ? raw.slice(1) : raw;
    tokens.push({
      ...span,
      text: kind === 'word' || kind === 'hashtag' ? fold(body) : body.toLowerCase(),
      kind,
      sentence,
    });
  }
  return { tokens, readTo: plain.length };
}
