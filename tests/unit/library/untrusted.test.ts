import { describe, expect, it } from 'vitest';
import { readUntrustedJson, unsafeText } from '../../../utils/library/untrusted';

const LIMITS = { characters: 100_000, depth: 4, entries: 50 };
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

describe('JSON from elsewhere', () => {
  it('is read, with or without a byte-order mark', () => {
    expect(readUntrustedJson('{"a":[1]}', LIMITS)).toEqual({ ok: true, data: { a: [1] } });
    expect(readUntrustedJson('\ufeff{"a":1}', LIMITS)).toEqual({ ok: true, data: { a: 1 } });
  });

  it.each([
    ['too_large', 'a'.repeat(LIMITS.characters + 1)],
    ['not_json', '{"a":'],
    ['not_json', ''],
    ['too_deep', nested(6)],
    ['too_deep', nested(40_000)],
    ['too_many_entries', JSON.stringify(Array.from({ length: 51 }, () => 0))],
    ['forbidden_key', '{"a":{"__proto__":{"x":1}}}'],
    ['forbidden_key', '{"constructor":1}'],
    ['forbidden_key', '[{"prototype":1}]'],
  ])('is refused as %s', (refusal, text) => {
    expect(readUntrustedJson(text, LIMITS)).toMatchObject({ ok: false, refusal });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('says where', () => {
    expect(readUntrustedJson('{"a":[[],{"b":[[1]]}]}', { ...LIMITS, depth: 3 })).toMatchObject({
      where: 'a.1.b.0',
    });
  });
});

describe('text from elsewhere', () => {
  it.each([
    ['html', 'gut <b>so</b>'],
    ['html', '< script>'],
    ['html', '<!-- x -->'],
    ['html', 'a &amp; b'],
    ['html', '&#x3c;b'],
    ['control_character', 'a\u0000b'],
    ['control_character', 'a\tb'],
    ['control_character', 'a\u202eb'],
    ['control_character', 'a\u2067b'],
    ['control_character', 'a\ue000b'],
    ['control_character', 'a\ud83db'],
    ['control_character', 'a\u2028b'],
  ])('is refused as %s: %j', (refusal, text) => expect(unsafeText(text)).toBe(refusal));

  it('is looked at once, however many blanks it has', () =>
    expect(unsafeText(`${'<'.repeat(1_000)}${' '.repeat(200_000)}1`)).toBeNull());

  it.each(['3 < 4', 'in < drei Tagen', 'Zeile\nzwei', '👩🏽‍💻 ok', 'Müller & Söhne', 'שלום', 'i <3 u'])(
    'may be %j',
    (text) => expect(unsafeText(text)).toBeNull(),
  );
});
