import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadChecker } from '../../../utils/checking/check';
import { createSuggester } from '../../../utils/framing/suggest';
import type { Lang, Register } from '../../../utils/language/message';
import { parseText } from '../../../utils/language/text';
import { loadBuiltInPack } from '../../../utils/library/packs';
import { type Country, DEFAULT_VOICE } from '../../../utils/library/voice';
import { findFacts } from '../../../utils/reading/facts';
import type { Arousal, EmotionId, IntentId, Reading, ReplyGate, Risk } from '../../../utils/reading/reading';

/** A comment, what it was read as, and the first sentences of its suggestions by form of address and framing. */
interface Row {
  lang: Lang;
  comment: string;
  intent?: IntentId;
  emotion: EmotionId;
  arousal: Arousal;
  polarity?: Reading['polarity'];
  risk?: Risk;
  reply?: ReplyGate;
  country?: Country;
  author?: string;
  openings: Record<string, string>;
}

/** Read one by one; a changed sentence is read again before it is written here. */
const rows: Row[] = JSON.parse(readFileSync(new URL('./openings.json', import.meta.url), 'utf8'));

const suggest = createSuggester(
  { de: await loadBuiltInPack('de'), en: await loadBuiltInPack('en') },
  await loadChecker(),
);

function suggestionsFor(row: Row, address: string) {
  const register = address === 'en' ? null : (address as Register);
  return suggest({
    comment: row.comment,
    reading: {
      language: row.lang,
      register,
      facts: findFacts(parseText(row.comment, row.lang)),
      intents: row.intent ? [{ id: row.intent, score: 0.9 }] : [],
      emotions: [{ id: row.emotion, score: 0.9 }],
      arousal: row.arousal,
      polarity: row.polarity ?? -1,
      needs: [],
      risk: row.risk ?? 'R1',
      reply: row.reply ?? 'yes',
      ironyPossible: false,
      why: [],
    },
    author: row.author,
    voice: { ...DEFAULT_VOICE, country: row.country ?? DEFAULT_VOICE.country },
    register: register ?? undefined,
    seed: row.comment,
  });
}

const expected = rows.flatMap((row) =>
  Object.entries(row.openings).map(
    ([key, opening]) =>
      [row.comment, ...key.split(' '), opening, row] as [string, string, string, string, Row],
  ),
);

describe('suggested openings', () => {
  it('are at least 300', () => expect(expected.length).toBeGreaterThanOrEqual(300));

  it.each(expected)('%s (%s, %s): %s', (_comment, address, id, opening, row) => {
    const framing = suggestionsFor(row, address).find((one) => one.id === id);
    expect(framing?.text.replaceAll('\n', ' ').startsWith(opening)).toBe(true);
  });
});

describe('every suggestion', () => {
  const all = rows.flatMap((row) =>
    (row.lang === 'de' ? ['du', 'sie', 'ihr'] : ['en']).flatMap((address) =>
      suggestionsFor(row, address)
        .filter(({ text }) => text !== '')
        .map((framing) => [row.comment, address, framing.id, framing] as const),
    ),
  );

  it.each(all)('to "%s" (%s, %s) leaves a slot to the human', (_comment, _address, _id, { slots }) => {
    expect(slots.some(({ value }) => value === null)).toBe(true);
  });

  it.each(all)('to "%s" (%s, %s) passes the check', (_comment, _address, _id, { check }) => {
    const findings = check.findings.filter(({ key }) => key !== 'open_slot');
    expect(findings.filter(({ severity }) => severity === 'block').map(({ key }) => key)).toEqual([]);
    expect(findings.filter(({ severity }) => severity === 'warn').length).toBeLessThanOrEqual(1);
  });
});
