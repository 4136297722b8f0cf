import { describe, expect, it } from 'vitest';
import { fixed, found, wordsUnder } from './book';

const swiss = { settings: { country: 'CH' as const } };
const hints = (draft: string, lang: 'de' | 'en' = 'de', context: object = swiss) =>
  found('regional_spelling', draft, context, lang);

describe('the German of a Swiss voice', () => {
  it('has no ß', () => {
    const draft = 'Die Straße ist GROẞ, viele Grüße';
    const findings = hints(draft);
    expect(wordsUnder(draft, findings)).toEqual(['Straße', 'GROẞ', 'Grüße']);
    expect(findings.every(({ severity }) => severity === 'hint')).toBe(true);
    expect(findings.map((finding) => finding.fix?.text)).toEqual(['Strasse', 'GROSS', 'Grüsse']);
    expect(fixed(draft, findings[0])).toBe('Die Strasse ist GROẞ, viele Grüße');
  });

  it('quotes with «»', () => {
    const draft = 'Du schreibst „ganz großer Mist“ und ‚nein‘.';
    expect(wordsUnder(draft, hints(draft))).toEqual(['„ganz großer Mist“', '‚nein‘']);
    expect(hints(draft).map((finding) => finding.fix?.text)).toEqual(['«ganz grosser Mist»', '‹nein›']);
  });

  it('leaves addresses and open slots as they are', () => {
    expect(hints('Siehe https://straße.example/größe, post@straße.example, {Straße}')).toEqual([]);
  });

  it('is asked for in Switzerland and in German only', () => {
    const draft = 'Die Straße, „ja“';
    expect(hints(draft, 'en')).toEqual([]);
    for (const country of ['DE', 'AT', 'GB'])
      expect(hints(draft, 'de', { settings: { country } })).toEqual([]);
    expect(hints(draft, 'de', {})).toEqual([]);
    expect(hints('Die Strasse, «ja»')).toEqual([]);
  });
});
