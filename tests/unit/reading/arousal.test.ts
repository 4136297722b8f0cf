import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../utils/language/message';
import { parseText } from '../../../utils/language/text';
import { readArousal } from '../../../utils/reading/arousal';
import type { EmotionId } from '../../../utils/reading/reading';

const arousal = (lang: Lang, text: string, id: EmotionId) =>
  readArousal(parseText(text, lang), [{ id, score: 1 }]);

describe('readArousal', () => {
  it('is 0 for a plain note and 1 for plain praise or annoyance', () => {
    expect(arousal('de', 'Wann macht ihr auf?', 'neutral').arousal).toBe(0);
    expect(arousal('en', 'nice work', 'joy_gratitude').arousal).toBe(1);
    expect(arousal('de', 'die App hängt', 'annoyance').arousal).toBe(1);
  });

  it('rises with the words and with the writing', () => {
    expect(arousal('de', 'Das Konto ist gesperrt', 'anger').arousal).toBe(1);
    expect(arousal('de', 'So eine Frechheit, ich bin wütend!!', 'anger').arousal).toBe(2);
    expect(arousal('de', 'SO EINE FRECHHEIT!!! WAS SOLL DER SCHEISS', 'anger').arousal).toBe(3);
  });

  it('shows what it rests on', () => {
    const text = 'SOOOO bad!!! what the hell';
    const { evidence } = arousal('en', text, 'anger');
    expect(evidence.map(({ words }) => words)).toContain('!!!');
    for (const { start, end, words } of evidence) expect(text.slice(start, end)).toBe(words);
  });

  it('takes the capitals of names for names', () => {
    expect(arousal('de', 'Der DHL Bote und die SBB App, dazu USB', 'annoyance').arousal).toBe(1);
  });
});
