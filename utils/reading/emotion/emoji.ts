import type { EmotionId } from '../reading';
import type { Strength } from './words';

type Family = Exclude<EmotionId, 'neutral'>;

const LISTS: readonly [Family, Strength, string][] = [
  ['joy_gratitude', 3, '❤😍🥰😊🙏👍💪🎉😋🤩🔥💯💖💕💗💙💚💛💜🧡😁☺👌🫶🤗🥳😘🌟⭐💐🌹🍀🤝✌😻'],
  ['joy_gratitude', 2, '😂🤣😄😅😃😀😆🙂😉😜😎👏🙌🙈😌🤭💃🕺✨'],
  ['anger', 3, '😡🤬😠👿🖕💢😤'],
  ['disgust_outrage', 3, '🤮🤢'],
  ['contempt_sarcasm', 3, '🤡🙃🖕'],
  ['contempt_sarcasm', 2, '🙄😏😒😂🤣👏🤦🤷😇🥱🐒'],
  ['annoyance', 2, '🙄😒😑😮💨🤦😩😫'],
  ['sadness', 3, '😢😭💔🕯🥀😔😞🖤'],
  ['disappointment', 2, '😞😔😕☹🙁😣🥲👎😢'],
  ['worry', 2, '😰😨😱😟😧😥🆘⚠😬'],
  ['confusion', 2, '🤔🤨❓😵🧐'],
  ['hope_interest', 2, '🤞👀🤩'],
  ['hurt_humiliation', 1, '😳😖😢'],
];

const FEELINGS = new Map<string, { family: Family; strength: Strength }[]>();
for (const [family, strength, emoji] of LISTS) {
  for (const one of emoji) {
    const known = FEELINGS.get(one) ?? [];
    known.push({ family, strength });
    FEELINGS.set(one, known);
  }
}

/** What an emoji is used for; several where it is used for several. Expects one code point, without modifiers. */
export function feelingsOfEmoji(emoji: string): readonly { family: Family; strength: Strength }[] {
  return FEELINGS.get(emoji) ?? [];
}
