import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FRAMING_IDS } from '../../../utils/framing/framing';
import { textFor } from '../../../utils/framing/render';
import { parsePack, type TemplatePack, textsOf } from '../../../utils/library/pack';
import { joinPacks, loadBuiltInPack } from '../../../utils/library/packs';

const packs: Record<'de' | 'en', TemplatePack> = {
  de: await loadBuiltInPack('de'),
  en: await loadBuiltInPack('en'),
};

describe.each(['de', 'en'] as const)('the built-in pack in %s', (language) => {
  const pack = packs[language];
  const registers = language === 'de' ? (['du', 'sie', 'ihr'] as const) : ([null] as const);

  it('has a template for each of the 20 framings', () => {
    expect(new Set(pack.templates.map(({ framing }) => framing))).toEqual(new Set(FRAMING_IDS));
  });

  const moves = pack.templates.flatMap((template) =>
    template.moves.map(({ move, phrases }) => [template.framing, move, phrases] as const),
  );
  it.each(moves)('%s says %s in at least three ways in every form of address', (_, move, phrases) => {
    for (const register of registers) {
      // Several people are not greeted by one name.
      if (move === 'GREET' && register === 'ihr') continue;
      const texts = (pack.phrases[phrases] ?? []).map((variant) => textFor(variant, register));
      const written = new Set(texts.filter((text) => text !== null));
      expect(written.size).toBeGreaterThanOrEqual(3);
    }
  });

  const sentences = Object.values(pack.phrases).flatMap((variants) =>
    variants.flatMap((variant) => textsOf(variant).map((text) => ({ id: variant.id, ...text }))),
  );

  it('does not shout, smile or trail off', () => {
    for (const { id, text } of sentences) {
      expect(text, id).not.toMatch(/!|…|\p{Emoji_Presentation}/u);
      expect(text, id).not.toMatch(/[.,?] {2,}|\s[.,?]|\.\./);
    }
  });

  it('ends every sentence', () => {
    for (const { id, text } of sentences) expect(text, id).toMatch(/[.?,]$/);
  });

  it('keeps each text to its form of address', () => {
    const of = {
      du: /(?<!\p{L})(?:du|dich|dir|dein\p{L}*)(?!\p{L})/iu,
      sie: /(?<!\p{L})(?:Ihnen|Ihre?[nmrs]?|Sie)(?!\p{L})/u,
      ihr: /(?<!\p{L})(?:ihr|euch|euer|eure\p{L}?)(?!\p{L})/u,
    };
    if (language === 'en') return;
    for (const { id, register, text } of sentences) {
      if (register === null) {
        for (const pattern of Object.values(of)) {
          // "sie" as "she" or "they" is no address, nor is it written with a capital inside a sentence.
          expect(text.replace(/^Sie\b/, ''), id).not.toMatch(pattern);
        }
      } else {
        for (const other of (['du', 'sie', 'ihr'] as const).filter((form) => form !== register))
          expect(text, `${id} ${register}`).not.toMatch(of[other]);
      }
    }
  });

  it('uses every list, slot and wording it brings', () => {
    const used = new Set(pack.templates.flatMap(({ moves: all }) => all.map(({ phrases }) => phrases)));
    expect(new Set(Object.keys(pack.phrases))).toEqual(used);
    const text = sentences.map((sentence) => sentence.text).join(' ');
    for (const slot of Object.keys(pack.slots)) expect(text).toContain(`open.${slot} `);
  });
});

it('comes as files that pass as packs of their own', () => {
  for (const file of ['de', 'de.safety', 'en', 'en.safety']) {
    const json = readFileSync(`utils/library/packs/${file}.json`, 'utf8');
    expect(parsePack(json)).toMatchObject({ ok: true });
  }
});

it('lets a later pack replace a template and add a list', () => {
  const joined = joinPacks([
    packs.en,
    {
      ...packs.en,
      id: 'team',
      slots: {},
      phrases: { mine: [{ id: 'mine.1', text: 'thanks.' }] },
      templates: [{ id: 'mine', framing: 'close_loop', moves: [{ move: 'THANK', phrases: 'mine' }] }],
    },
  ]);
  expect(joined.templates.filter(({ framing }) => framing === 'close_loop').map(({ id }) => id)).toEqual([
    'mine',
  ]);
  expect(joined.phrases.mine).toHaveLength(1);
  expect(joined.phrases.ack).toBe(packs.en.phrases.ack);
});
