import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../utils/language/message';
import { parseText } from '../../../utils/language/text';
import { readEmotion } from '../../../utils/reading/emotion';
import { EMOTION_IDS, type EmotionId, type IntentId } from '../../../utils/reading/reading';
import { viewOf } from '../../../utils/reading/view';

const read = (lang: Lang, text: string, intents: IntentId[] = []) =>
  readEmotion(
    parseText(text, lang),
    viewOf(text, lang),
    intents.map((id) => ({ id, score: 1 })),
  );

describe('readEmotion', () => {
  it.each<[Lang, EmotionId, string]>([
    ['de', 'anger', 'Ich bin stinksauer, so eine Frechheit!'],
    ['de', 'anger', 'Das ist eine bodenlose Unverschämtheit, ihr Abzocker'],
    ['de', 'annoyance', 'Es nervt, schon wieder kommt die Fehlermeldung'],
    ['de', 'disappointment', 'Schade, ich hätte mehr erwartet. Bin enttäuscht.'],
    ['de', 'worry', 'Ich mache mir große Sorgen, ist das gefährlich?'],
    ['de', 'sadness', 'Meine Mutter ist verstorben, wir sind sehr traurig'],
    ['de', 'disgust_outrage', 'Widerlich und menschenverachtend, schämt euch'],
    ['de', 'confusion', 'Ich verstehe nicht, was gilt denn jetzt? Bin verwirrt'],
    ['de', 'hurt_humiliation', 'Vor allen Leuten wurde ich gedemütigt und wie Dreck behandelt'],
    ['de', 'joy_gratitude', 'Vielen Dank, ihr habt mir so geholfen ❤️'],
    ['de', 'joy_gratitude', 'Urleiwand, gern wieder!'],
    ['de', 'hope_interest', 'Bin so gespannt, ich freue mich auf den Start!'],
    ['en', 'anger', 'I am furious, this is outrageous, you thieves!'],
    ['en', 'annoyance', 'So annoying, it keeps logging me out again'],
    ['en', 'disappointment', 'Really disappointed, I expected better from you'],
    ['en', 'worry', "I'm worried sick, is it safe to use?"],
    ['en', 'sadness', 'She passed away in May and I miss her. Heartbroken.'],
    ['en', 'disgust_outrage', 'Vile. Shame on you, utterly immoral'],
    ['en', 'hurt_humiliation', 'I was humiliated in front of everyone and treated like dirt'],
    ['en', 'joy_gratitude', 'Thank you so much, you made my day'],
    ['en', 'hope_interest', "Can't wait, so excited for the new one!"],
  ])('%s: %s in “%s”', (lang, family, text) => {
    expect(read(lang, text).emotions[0]?.id).toBe(family);
  });

  it('lets the intent say what people usually feel, and words decide against it', () => {
    expect(read('de', 'Wie lang ist das Kabel', ['question.info']).emotions[0]?.id).toBe('neutral');
    expect(read('en', 'the strap came off', ['complaint.product']).emotions[0]?.id).toBe('disappointment');
    expect(read('en', 'I am absolutely furious, you thieves', ['complaint.product']).emotions[0]?.id).toBe(
      'anger',
    );
  });

  it('sees polarity', () => {
    expect(read('de', 'Danke, alles bestens, großes Lob').polarity).toBe(1);
    expect(read('de', 'Kaputt angekommen und keiner meldet sich', ['complaint.product']).polarity).toBe(-1);
    expect(read('en', 'What time do you close?', ['question.info']).polarity).toBe(0);
  });

  it('hears a negation', () => {
    expect(read('en', 'I am not happy with this').polarity).toBe(-1);
    expect(read('de', 'Ich bin gar nicht begeistert').emotions[0]?.id).not.toBe('joy_gratitude');
  });

  it('rests every feeling on words of the comment', () => {
    const text = 'Ich bin so wütend, das ist eine Frechheit';
    const { evidence, emotions } = read('de', text);
    expect(emotions.length).toBeGreaterThan(0);
    for (const { about, start, end, words } of evidence) {
      expect(about).toMatch(/^(?:emotion:|arousal|irony)/);
      expect(text.slice(start, end)).toBe(words);
    }
    expect(evidence.filter(({ about }) => about === 'emotion:anger').map(({ words }) => words)).toContain(
      'wütend',
    );
  });

  it('gives shares, best first, and never nothing', () => {
    for (const text of ['', '🙃', 'x'.repeat(100_000), '\ud800', 'עברית', '!'.repeat(10_000)]) {
      const { emotions, arousal } = read('de', text);
      expect(emotions.length).toBeGreaterThan(0);
      expect(EMOTION_IDS).toContain(emotions[0]?.id);
      expect(emotions.reduce((sum, { score }) => sum + score, 0)).toBeLessThanOrEqual(1.000001);
      expect([...emotions].sort((a, b) => b.score - a.score)).toEqual(emotions);
      expect([0, 1, 2, 3]).toContain(arousal);
    }
  });
});
