import { describe, expect, it } from 'vitest';
import { PACK_FORMAT, PACK_LIMITS, type PackRefusal, parsePack } from '../../../utils/library/pack';

const sound = () => ({
  format: PACK_FORMAT,
  version: 1,
  id: 'team.de',
  name: 'Team',
  language: 'de',
  licence: 'MIT',
  slots: { step: { label: 'nächster Schritt', example: 'rufe an' } } as Record<string, unknown>,
  phrases: {
    ack: [
      { id: 'a1', text: '{{ wait.nom }} warten ist zu lang.', needs: ['wait'] } as Record<string, unknown>,
    ],
    do: [{ id: 'd1', text: { du: 'ich {{ open.step }} für dich.', sie: 'ich {{ open.step }} für Sie.' } }],
  } as Record<string, unknown>,
  templates: [
    {
      id: 't1',
      framing: 'own_and_fix',
      moves: [
        { move: 'ACK', phrases: 'ack' },
        { move: 'DO', phrases: 'do' },
      ],
    },
  ] as unknown[],
});

type Sound = ReturnType<typeof sound>;
const withAck = (variant: Record<string, unknown>) => (pack: Sound) => {
  pack.phrases.ack = [{ id: 'a1', text: 'gut.', ...variant }];
};
const withText = (text: string) => withAck({ text });

describe('a template pack', () => {
  it('is read from an object and from JSON text alike', () => {
    expect(parsePack(sound())).toMatchObject({ ok: true, pack: { id: 'team.de' } });
    expect(parsePack(JSON.stringify(sound()))).toMatchObject({ ok: true, pack: { language: 'de' } });
  });

  it('may use a simple condition', () => {
    const pack = sound();
    withAck({ text: '{% if wait.be == "ist" %}ein{% else %}zwei{% endif %}', needs: ['wait'] })(pack);
    expect(parsePack(pack).ok).toBe(true);
  });
});

const HOSTILE: [PackRefusal, string, (pack: Sound) => unknown][] = [
  ['too_large', 'a huge text', () => `"${'x'.repeat(PACK_LIMITS.characters)}"`],
  ['not_json', 'broken JSON', () => '{"format": '],
  [
    'too_deep',
    'endless nesting',
    (pack) => {
      let deep: unknown = 1;
      for (let level = 0; level < 40; level++) deep = [deep];
      return { ...pack, slots: deep };
    },
  ],
  ['forbidden_key', 'a prototype key', () => '{"format":"tonfall-templates","__proto__":{"polluted":true}}'],
  [
    'forbidden_key',
    'a constructor key',
    (pack) => ({ ...pack, slots: { constructor: { label: 'a', example: 'b' } } }),
  ],
  ['wrong_format', 'another format', (pack) => ({ ...pack, format: 'macros' })],
  ['wrong_format', 'no object at all', () => 'null'],
  ['wrong_format', 'a list', () => []],
  ['wrong_version', 'a later version', (pack) => ({ ...pack, version: 7 })],
  ['unknown_key', 'an unknown key', (pack) => ({ ...pack, script: 'alert(1)' })],
  ['wrong_shape', 'a missing licence', (pack) => ({ ...pack, licence: undefined })],
  [
    'wrong_shape',
    'an unknown framing',
    (pack) => ({ ...pack, templates: [{ id: 't', framing: 'sell', moves: [] }] }),
  ],
  ['wrong_shape', 'an endless sentence', withText('a'.repeat(PACK_LIMITS.text + 1))],
  ['wrong_shape', 'an id with a path', withAck({ id: '../../x' })],
  [
    'too_many',
    'too many wordings',
    (pack) => {
      pack.phrases.ack = Array.from({ length: PACK_LIMITS.variants + 1 }, (_, n) => ({
        id: `a${n}`,
        text: 'gut.',
      }));
    },
  ],
  [
    'too_many',
    'too many templates',
    (pack) => {
      pack.templates = Array.from({ length: PACK_LIMITS.templates + 1 }, (_, n) => ({
        id: `t${n}`,
        framing: 'own_and_fix',
        moves: [{ move: 'ACK', phrases: 'ack' }],
      }));
    },
  ],
  ['html', 'a script', withText('gut <script>alert(1)</script>')],
  ['html', 'an image', withText('gut <img src=x onerror=alert(1)>')],
  ['html', 'an entity', withText('gut &lt;b&gt;')],
  [
    'html',
    'markup in a label',
    (pack) => ({ ...pack, slots: { step: { label: '<b>x</b>', example: 'y' } } }),
  ],
  ['brace', 'a slot written by hand', withText('ich {rufe an}.')],
  [
    'brace',
    'braces in an example',
    (pack) => ({ ...pack, slots: { step: { label: 'x', example: '{{ y }}' } } }),
  ],
  ['control_character', 'a bidi override', withText('gut \u202e tug')],
  ['control_character', 'a character used as a mark', withText('gut \ue000x\ue001y\ue002')],
  ['forbidden_tag', 'a loop', withText('{% for i in (1..999999) %}x{% endfor %}')],
  ['forbidden_tag', 'an include', withText('{% include "secrets" %}')],
  ['forbidden_tag', 'an assignment', withText('{% assign a = 1 %}')],
  ['bad_liquid', 'a filter', withText('{{ wait.nom | upcase }}')],
  ['bad_liquid', 'an open tag', withText('{% if wait %}gut')],
  ['unknown_value', 'a value that does not exist', withText('{{ password }}')],
  ['unknown_value', 'a need that does not exist', withAck({ needs: ['about:aliens'] })],
  ['missing_need', 'a value that is not asked for', withText('{{ wait.nom }} warten')],
  ['unknown_slot', 'a slot that is not listed', withText('{{ open.nothing }}')],
  [
    'unknown_phrases',
    'a move without a list',
    (pack) => ({
      ...pack,
      templates: [{ id: 't', framing: 'own_and_fix', moves: [{ move: 'ACK', phrases: 'gone' }] }],
    }),
  ],
  [
    'duplicate_id',
    'the same id twice',
    (pack) => {
      pack.phrases.ack = [
        { id: 'same', text: 'gut.' },
        { id: 'same', text: 'schön.' },
      ];
    },
  ],
];

describe('a broken or hostile pack', () => {
  it.each(HOSTILE)('is refused as %s: %s', (refusal, _, change) => {
    const pack = sound();
    const result = parsePack(change(pack) ?? pack);
    expect(result).toMatchObject({ ok: false, refusal });
    if (!result.ok) {
      expect(result.reason.de).toMatch(/\p{L}{3}.*\.$/u);
      expect(result.reason.en).toMatch(/\p{L}{3}.*\.$/u);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('has a reason of its own for every kind of refusal', () => {
    const reasons = new Map<PackRefusal, string>();
    for (const [refusal, , change] of HOSTILE) {
      const pack = sound();
      const result = parsePack(change(pack) ?? pack);
      if (!result.ok) reasons.set(refusal, result.reason.de.replaceAll(/„[^“]*“/g, ''));
    }
    expect(new Set(reasons.values()).size).toBe(reasons.size);
  });

  it.each([undefined, null, 42, '', [], {}, new Date(0), Number.NaN])(
    'is refused without throwing: %s',
    (input) => {
      expect(parsePack(input).ok).toBe(false);
    },
  );
});
