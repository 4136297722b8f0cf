import { describe, expect, it } from 'vitest';
import type { CheckInput } from '../../../utils/checking/checking';
import { createSuggester } from '../../../utils/framing/suggest';
import { EMPTY_GUIDELINES, type HandoverRow } from '../../../utils/library/guidelines/guidelines';
import { loadBuiltInPack } from '../../../utils/library/packs';
import { DEFAULT_VOICE, type Voice } from '../../../utils/library/voice';
import type { EmotionId } from '../../../utils/reading/reading';
import { inputOf, type ReadingParts, silentChecker } from './fixtures';

const packs = { de: await loadBuiltInPack('de'), en: await loadBuiltInPack('en') };
const suggest = createSuggester(packs, silentChecker);
const voiceOf = (parts: Partial<Voice>): Voice => ({ ...DEFAULT_VOICE, ...parts });
const guided = (parts: Partial<Voice['guidelines']>): Voice =>
  voiceOf({ guidelines: { ...EMPTY_GUIDELINES, ...parts } });

describe('a plain voice', () => {
  const moves = (warmth: Voice['warmth'], emotion: EmotionId, arousal: 1 | 2, parts: ReadingParts = {}) =>
    suggest(
      inputOf(
        'x',
        { intents: ['complaint.delivery'], emotions: [emotion], arousal, ...parts },
        { voice: voiceOf({ warmth }) },
      ),
    )[0]?.moves.map(({ move }) => move);

  it('leaves out what only warms', () => {
    expect(moves('warm', 'annoyance', 1)).toContain('FEEL');
    expect(moves('plain', 'annoyance', 1)).toEqual(
      moves('warm', 'annoyance', 1)?.filter((move) => move !== 'FEEL'),
    );
    const holding: ReadingParts = { intents: ['crisis.boycott'] };
    expect(moves('warm', 'annoyance', 1, holding)).toContain('ACK');
    expect(moves('plain', 'annoyance', 1, holding)).not.toContain('ACK');
  });

  it.each<[EmotionId, 1 | 2]>([
    ['annoyance', 2],
    ['sadness', 1],
    ['worry', 1],
    ['hurt_humiliation', 1],
  ])('still meets %s at arousal %i', (emotion, arousal) =>
    expect(moves('plain', emotion, arousal)).toContain('FEEL'),
  );
});

describe('the languages of a voice', () => {
  const speaks = (...languages: Voice['languages']) => voiceOf({ languages });
  const german: ReadingParts = { intents: ['complaint.delivery'] };
  const english: ReadingParts = { intents: ['complaint.delivery'], language: 'en' };

  it('decide where the voice does not speak the comment’s, and the caution says so', () => {
    const [best] = suggest(inputOf('Wo ist mein Paket?', german, { voice: speaks('en') }));
    expect(best?.language).toBe('en');
    expect(best?.caution.de).toContain('Der Kommentar ist auf Deutsch');
    expect(best?.slots.every(({ value }) => value === null)).toBe(true);
    const [back] = suggest(inputOf('Where is it?', english, { voice: speaks('de') }));
    expect(back).toMatchObject({ language: 'de' });
    expect(back?.caution.en).toContain('The comment is in English');
  });

  it('do not matter where both are spoken, or one is asked for', () => {
    expect(suggest(inputOf('Where is it?', english, { voice: speaks('de', 'en') }))[0]?.language).toBe('en');
    const [asked] = suggest(inputOf('Wo ist es?', german, { voice: speaks('en'), lang: 'de' }));
    expect(asked?.language).toBe('de');
    const [other] = suggest(inputOf('Wo ist es?', german, { lang: 'en' }));
    expect(other?.caution.de).not.toContain('Stimme');
  });

  it('answer a third language in English only where English is spoken', () => {
    const third: ReadingParts = { intents: ['complaint.delivery'], language: 'other' };
    const [best] = suggest(inputOf('¿Dónde?', third, { voice: speaks('de') }));
    expect(best?.language).toBe('de');
    expect(best?.caution.de).toContain('die Antwort ist auf Deutsch');
  });
});

describe('who takes over', () => {
  const row = (id: string, intents: string[], who: string): HandoverRow => ({
    id,
    topic: id,
    intents,
    who,
    channel: '',
    hours: '',
  });
  const voice = guided({
    handover: [
      row('any', [], 'Zentrale'),
      row('group', ['legal.*', 'press'], 'unsere Pressestelle'),
      row('exact', ['legal.threat'], 'Mira aus der Rechtsabteilung'),
    ],
  });
  const examples = (parts: ReadingParts) =>
    suggest(inputOf('x', { risk: 'R2', ...parts }, { voice, seed: 'b' })).flatMap(({ id, slots }) =>
      slots
        .filter((slot) => /^(?:who|contact)/.test(slot.id))
        .map(({ value, example }) => [id, value, example]),
    );

  it('is shown as the example where the framing hands over, and never filled in', () => {
    const shown = examples({ intents: ['legal.threat'], risk: 'R3', reply: 'handover' });
    expect(shown.length).toBeGreaterThan(0);
    for (const [, value, example] of shown) {
      expect(value).toBeNull();
      expect(example).toBe('Mira aus der Rechtsabteilung');
    }
    for (const [, , example] of examples({ intents: ['press'], reply: 'handover' }))
      expect(example).toMatch(/^[Uu]nsere Pressestelle$/);
  });

  it('is the built-in example for any other intent', () => {
    const shown = examples({ intents: ['privacy.request'], risk: 'R3', reply: 'handover' });
    expect(shown.length).toBeGreaterThan(0);
    for (const [, , example] of shown) expect(example).not.toMatch(/Mira aus der|Zentrale/);
  });
});

describe('secrecy', () => {
  const comment = 'Seit 15 Jahren Kundin und in eurer Filiale so unfreundlich behandelt';
  const parts: ReadingParts = {
    intents: ['complaint.service'],
    facts: [
      ['duration', '15 Jahren'],
      ['place', 'Filiale'],
    ],
  };
  it('of the guidelines keeps unsaid that somebody is with us', () => {
    const told = (voice: Voice) =>
      suggest(inputOf(comment, parts, { voice })).some(({ text }) => /15 Jahre|Filiale/.test(text));
    expect(told(DEFAULT_VOICE)).toBe(true);
    expect(told(guided({ secrecy: true }))).toBe(false);
  });
});

describe('the check of a suggestion', () => {
  it('knows the guidelines, and whose page it is', () => {
    const seen: CheckInput[] = [];
    const voice = guided({ title: 'Unser Buch' });
    const [best] = createSuggester(packs, (input) => {
      seen.push(input);
      return silentChecker(input);
    })(inputOf('x', { intents: ['complaint.delivery'] }, { voice, surface: 'other' }));
    expect(best?.check.findings).toEqual([]);
    expect(seen[0]?.context).toMatchObject({ guidelines: voice.guidelines, surface: 'other' });
  });
});
