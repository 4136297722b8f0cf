import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../utils/language/detect';

describe('detectLanguage', () => {
  it.each([
    'Wo bleibt die Ware, ich hab schon zweimal geschrieben',
    'konnt ihr das nochmal prufen',
    'Händ ihr das Velo no im Lade?',
    'Des dauert jo ewig bei eich',
    'Der Checkout ist total buggy, please fixen',
    'geht nicht',
  ])('hears German: %s', (text) => {
    expect(detectLanguage(text).language).toBe('de');
  });

  it.each([
    'where is my stuff, been three weeks',
    'u guys rock',
    'Nobody at the counter could tell me why',
    'not working',
  ])('hears English: %s', (text) => {
    expect(detectLanguage(text).language).toBe('en');
  });

  it.each([
    'Je voudrais savoir quand vous ouvrez',
    '¿Dónde está mi paquete?',
    'Nie mogę się zalogować',
    'Ik krijg al weken geen antwoord',
    'Hesabıma giremiyorum, yardım edin',
    'Почему не работает сайт',
    'متى تفتحون',
    '営業時間は何時ですか',
  ])('says other: %s', (text) => {
    expect(detectLanguage(text).language).toBe('other');
    expect(detectLanguage(text, 'de').language).toBe('other');
  });

  it('takes the hint where the text has no words, and is unsure', () => {
    for (const text of ['', '🔥🔥', '!!!', 'https://example.org', '@somebody 12']) {
      expect(detectLanguage(text, 'en')).toEqual({ language: 'en', score: 0 });
      expect(detectLanguage(text).language).toBe('other');
    }
  });

  it('lets a clear text overrule the hint and a word of both languages follow it', () => {
    expect(detectLanguage('Die Lieferung ist heute nicht angekommen', 'en').language).toBe('de');
    expect(detectLanguage('super', 'en').language).toBe('en');
    expect(detectLanguage('super', 'de').language).toBe('de');
  });

  it('survives anything', () => {
    for (const text of ['\ud800', 'x'.repeat(100_000), 'שלום '.repeat(20_000), '\u0000\u202e']) {
      expect(['de', 'en', 'other']).toContain(detectLanguage(text).language);
    }
  });
});
