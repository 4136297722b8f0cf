import { cueIn, cues } from './cues';
import { findEmoji } from './emoji';
import type { Situation } from './property';

const PLAYFUL = cues({
  de: ['~(?:lol|ha(?:ha)+h?|hihi+|hehe+|xd|witzig|lustig|spaß|kaputt ?gelacht|zum schießen|hammer|geil)~'],
  en: ['~(?:lol|lmf?ao|ha(?:ha)+h?|hehe+|funny|hilarious|joke|giggle[ds]?|cracking up|made me laugh)~'],
});

/** The comment itself laughs, and nothing is at stake. */
export function isPlayful({ comment, intent, reading }: Situation): boolean {
  const laughs = findEmoji(comment.plain).some(({ mood }) => mood === 'laughing' || mood === 'happy');
  return (
    (laughs || cueIn(comment.plain, comment.lang, PLAYFUL)) &&
    (reading.risk === 'R0' || reading.risk === 'R1' || intent === 'troll')
  );
}
