import type { IntentId } from '../../reading/reading';
import { remove } from '../edits';
import { type EmojiHit, findEmoji } from '../emoji';
import { isPlayful } from '../playful';
import type { Property, RawFinding, Situation } from '../property';
import { isHeavy } from '../situation';

const GRAVE: ReadonlySet<IntentId> = new Set([
  'selfharm',
  'safety.product',
  'legal.threat',
  'hate',
  'threat_violence',
  'privacy.request',
]);
const CHEERFUL: ReadonlySet<IntentId> = new Set(['praise', 'ugc', 'closing', 'peer_help']);
/** Longest word that is taken for an abbreviation: DSGVO, IBAN. */
const ABBREVIATION = 5;

/** A reading below both of these is a guess. */
const SURE = { intent: 0.4, emotion: 0.3 } as const;

function isNegative(situation: Situation): boolean {
  const { intent, reading } = situation;
  if (intent && CHEERFUL.has(intent) && !isHeavy(situation)) return false;
  const sure =
    (reading.intents[0]?.score ?? 0) >= SURE.intent || (reading.emotions[0]?.score ?? 0) >= SURE.emotion;
  // Somebody who smiles or thanks is not to be taken for angry on a guess.
  const smiles = findEmoji(situation.comment.plain).some(({ mood }) => mood === 'happy' || mood === 'warm');
  if (!sure || (smiles && reading.arousal < 2)) return false;
  return (
    situation.isComplaint ||
    reading.polarity < 0 ||
    (intent !== null && GRAVE.has(intent)) ||
    isHeavy(situation)
  );
}

const SHOUT = /(?<![\p{L}\p{N}#@])\p{Lu}{4,}(?:[ -]\p{Lu}{2,})*(?![\p{L}\p{N}])/gu;

/** Words in capitals that are no abbreviation and not the comment's own. */
function shouts(plain: string, comment: string): { start: number; end: number }[] {
  return Array.from(plain.matchAll(SHOUT), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
  }))
    .filter(({ words }) => words.replace(/[^\p{L}]/gu, '').length > ABBREVIATION && !comment.includes(words))
    .map(({ start, end }) => ({ start, end }));
}

/** P32. */
export const emojiPunctuationFit: Property = {
  key: 'emoji_punctuation_fit',
  number: 'P32',
  dimension: 'register',
  severity: 'warn',
  name: { de: 'Emojis und Ausrufezeichen passen', en: 'Emoji and exclamation marks fit' },
  explain: {
    de: 'Ein Lächeln neben einer Beschwerde wirkt, als nähmst du sie nicht ernst.',
    en: 'A smile next to a complaint reads as not taking it seriously.',
  },
  sources: ['S26', 'S27', 'S28', 'S46'],
  applies: ({ intent }) => intent !== 'spam',
  check(draft, situation) {
    const emoji = findEmoji(draft.plain);
    const playful = situation.intent === 'troll' && isPlayful(situation);
    const negative = isNegative(situation) && !playful;
    const grave = situation.intent !== null && GRAVE.has(situation.intent);
    const findings: RawFinding[] = [];
    const take = (hit: EmojiHit, more: Partial<RawFinding> = {}) =>
      findings.push({
        span: { start: hit.start, end: hit.end },
        fix: remove(draft, hit, { de: 'Emoji weglassen', en: 'Leave the emoji out' }),
        ...more,
      });
    const cheerful =
      situation.reading.polarity > 0 || (situation.intent !== null && CHEERFUL.has(situation.intent));
    const laughsAlone = !cheerful && !playful && findEmoji(situation.comment.plain).length === 0;
    const wrong = negative
      ? emoji.filter(
          ({ mood }) =>
            mood === 'laughing' || mood === 'happy' || (grave && mood !== 'warm' && mood !== 'sad'),
        )
      : emoji.filter(({ mood }) => laughsAlone && mood === 'laughing');
    for (const hit of wrong) take(hit);
    const allowed = Math.max(findEmoji(situation.comment.plain).length + 1, negative ? 1 : 2);
    const extra = emoji.length > allowed ? emoji[allowed] : undefined;
    if (wrong.length === 0 && extra) {
      take(extra, {
        severity: 'hint',
        message: {
          de: 'Weniger Emojis wirken ernsthafter. Höchstens so viele wie im Kommentar.',
          en: 'Fewer emoji sound more sincere. At most as many as in the comment.',
        },
      });
    }
    for (const match of draft.plain.matchAll(/[!?]{2,}/g)) {
      if (!match[0].includes('!')) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      findings.push({
        span,
        severity: 'hint',
        message: { de: 'Ein Ausrufezeichen reicht.', en: 'One exclamation mark is enough.' },
        fix: {
          label: { de: 'Eines lassen', en: 'Keep one' },
          span,
          text: match[0].includes('?') ? '?' : '!',
        },
      });
    }
    for (const span of shouts(draft.plain, situation.comment.plain)) {
      findings.push({
        span,
        severity: 'hint',
        message: { de: 'Großbuchstaben lesen sich wie Schreien.', en: 'Capitals read as shouting.' },
        fix: { label: { de: 'Normal schreiben', en: 'Write it normally' } },
      });
    }
    return { findings };
  },
};
