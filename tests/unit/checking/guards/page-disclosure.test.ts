import { describe, expect, it } from 'vitest';
import { book, fixed, found } from './book';

const sentence = { de: 'Ich arbeite beim Radverein Nordwind.', en: 'I work for the Nordwind cycling club' };
const guidelines = book({ disclosure: { required: true, sentence } });
const other = { guidelines, surface: 'other' as const };
const warned = (draft: string, lang: 'de' | 'en' = 'de', context: object = other) =>
  found('page_disclosure', draft, context, lang);

describe('on somebody else’s page', () => {
  it('a draft that does not say who is speaking is warned of', () => {
    expect(warned('Die Tour beginnt um neun am Markt.')[0]).toMatchObject({
      severity: 'warn',
      guideline: 'disclosure',
    });
    expect(warned('The tour starts at nine. Have a look at the page.', 'en')).toHaveLength(1);
    expect(warned('Beim Radverein gibt es eine Tour, komm mit.')).toHaveLength(1);
    expect(warned('Here is the link. Here are the times.', 'en')).toHaveLength(1);
  });

  it('the sentence of the book comes first, behind the greeting', () => {
    const draft = 'Die Tour beginnt um neun.';
    expect(fixed(draft, warned(draft)[0])).toBe(`${sentence.de} ${draft}`);
    const greeted = 'Hallo Mia, die Tour beginnt um neun.';
    expect(fixed(greeted, warned(greeted)[0])).toBe(
      'Hallo Mia, ich arbeite beim Radverein Nordwind. Die Tour beginnt um neun.',
    );
    const english = 'The tour starts at nine.';
    expect(fixed(english, warned(english, 'en')[0])).toBe(`${sentence.en}. ${english}`);
  });

  it('without a sentence it only says so', () => {
    const empty = book({ disclosure: { required: true, sentence: { de: ' ', en: '' } } });
    const [finding] = warned('Die Tour beginnt um neun.', 'de', { ...other, guidelines: empty });
    expect(finding).toBeDefined();
    expect(finding).not.toHaveProperty('fix');
  });

  it('is content with these or like words', () => {
    for (const draft of [
      `${sentence.de} Die Tour beginnt um neun.`,
      'Ich bin beim Radverein Nordwind und leite die Tour.',
      'Hier schreibt Jana vom Radverein: Die Tour beginnt um neun.',
      'Wir vom Radverein treffen uns um neun.',
      'Jana hier vom Team Nordwind. Um neun geht es los.',
      'Als Mitarbeiterin kann ich sagen: um neun.',
    ])
      expect(warned(draft), draft).toEqual([]);
    for (const draft of [
      'I work for the club: the tour starts at nine.',
      "I'm Tom from Nordwind, the tour starts at nine.",
      'This is Tom from the Nordwind club. Nine it is.',
      'We at Nordwind start at nine.',
      'Full disclosure: that tour is ours. Nine it is.',
    ])
      expect(warned(draft, 'en'), draft).toEqual([]);
  });

  it('holds only there, and only where the book asks for it', () => {
    const draft = 'Die Tour beginnt um neun.';
    expect(warned(draft, 'de', { guidelines, surface: 'own' })).toEqual([]);
    expect(warned(draft, 'de', { guidelines })).toEqual([]);
    expect(warned(draft, 'de', { surface: 'other' })).toEqual([]);
    const off = book({ disclosure: { required: false, sentence } });
    expect(warned(draft, 'de', { guidelines: off, surface: 'other' })).toEqual([]);
    expect(warned('😀', 'de')).toEqual([]);
  });
});
