import type { Span } from '../reading/reading';

export type EmojiMood = 'laughing' | 'happy' | 'sad' | 'warm' | 'neutral';

export interface EmojiHit extends Span {
  words: string;
  mood: EmojiMood;
}

const LAUGHING = new Set([...'😂🤣😆😹😜😝🤪😏🙃😛😎🤭😈😅🥴🤡']);
const HAPPY = new Set([...'😀😃😄😁😊🙂😍🤩😋😉😇🥳🎉🎊👍👌✨🙌💪🤗😺👏🔥🤘✌🥰😻🎈🚀💯']);
const SAD = new Set([...'😔😞😢😥🙁☹😕😟😣😖😿💔😭🥺😓😧😦😩😫🫤😪😮😬']);
const WARM = new Set([...'❤🧡💛💚💙💜🤍🖤🤎💕💗💖💞🕯🫂🌸💐🌷🙏♥💓']);

/** One picture with everything joined to it: flags, skin tones, families. */
const EMOJI =
  /(?:\p{Regional_Indicator}{2}|[#*0-9]\uFE0F?\u20E3|\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]*(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]*)*)/gu;
const SMILEY = /(?<![\p{L}\p{N}:;])(?:[:;=]-?[)D]+|[:;]-?P|x-?D+|\^\^|:'\)|<3)(?![\p{L}\p{N}])/giu;
const SAD_SMILEY = /(?<![\p{L}\p{N}:;])[:;=]-?[(/]+(?![\p{L}\p{N}/])/gu;
/** Signs that Unicode calls pictures and nobody reads as a mood. */
const NO_PICTURE = /^[©®™‼⁉ℹ↔-↙↩↪☎✔✖✅☑➡⬅⬆⬇]/u;

function moodOf(emoji: string): EmojiMood {
  const first = [...emoji][0] ?? '';
  if (LAUGHING.has(first)) return 'laughing';
  if (HAPPY.has(first)) return 'happy';
  if (SAD.has(first)) return 'sad';
  if (WARM.has(first)) return 'warm';
  return 'neutral';
}

/** Emoji and typed smileys of a text, in order. A row of the same one counts as several. */
export function findEmoji(text: string): EmojiHit[] {
  const found: EmojiHit[] = [];
  const add = (match: RegExpExecArray | RegExpMatchArray, mood: EmojiMood) => {
    const start = match.index ?? 0;
    found.push({ start, end: start + match[0].length, words: match[0], mood });
  };
  for (const match of text.matchAll(EMOJI)) if (!NO_PICTURE.test(match[0])) add(match, moodOf(match[0]));
  for (const match of text.matchAll(SMILEY)) {
    add(
      match,
      match[0] === '<3'
        ? 'warm'
        : /^x|D/iu.test(match[0]) && !/^[:;=]-?\)/u.test(match[0])
          ? 'laughing'
          : 'happy',
    );
  }
  for (const match of text.matchAll(SAD_SMILEY)) add(match, 'sad');
  return found.sort((a, b) => a.start - b.start);
}
