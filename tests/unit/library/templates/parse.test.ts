import { describe, expect, it } from 'vitest';
import { parseTeamPack } from '../../../../utils/library/templates/parse';
import type { TeamPackRefusal } from '../../../../utils/library/templates/reasons';
import { sealTeamPack, serialiseTeamPack } from '../../../../utils/library/templates/serialise';
import { TEAM_PACK_LIMITS, type TeamTemplate } from '../../../../utils/library/templates/template';
import { content, template } from './sample';

describe('a library file', () => {
  it('is read', async () => {
    const result = await parseTeamPack(await serialiseTeamPack(content()));
    expect(result).toEqual({ ok: true, pack: await sealTeamPack(content()) });
  });

  it('may hold 2,000 templates, and has the same bytes after import and export', async () => {
    const templates = Array.from({ length: 2_000 }, (_, n) =>
      template({ id: `t${n}`, title: `Vorlage ${n}` }),
    );
    const text = await serialiseTeamPack(content({ templates }));
    const result = await parseTeamPack(text);
    expect(result.ok && (await serialiseTeamPack(result.pack)) === text).toBe(true);
  });

  it('keeps unusual characters byte for byte', async () => {
    const title = 'Zoe\u0308 ≠ Zoë · 👩🏽‍💻 · שלום · 𝔘 · ﬁ · ẞ "\\"';
    const moves = [{ move: 'ACK' as const, text: 'ﬀ\u00a0Zeile\nzwei \u200d {was geschah – „genau“ 🙏}' }];
    const text = await serialiseTeamPack(content({ templates: [template({ title, moves, slots: [] })] }));
    const result = await parseTeamPack(text);
    if (!result.ok) throw new Error(result.reason.en);
    expect(result.pack.templates[0]).toMatchObject({ title, moves });
    expect(await serialiseTeamPack(result.pack)).toBe(text);
  });

  it('may be laid out in another way and with its keys in another order', async () => {
    const pack = await sealTeamPack(content());
    const turned = Object.fromEntries(Object.entries(pack).reverse());
    expect(await parseTeamPack(`\ufeff${JSON.stringify(turned)}`)).toEqual({ ok: true, pack });
  });

  it('is signed by the plain SHA-256 of its compact content', async () => {
    const { hash, ...rest } = await sealTeamPack(content());
    const { createHash } = await import('node:crypto');
    expect(hash).toBe(`sha256-${createHash('sha256').update(JSON.stringify(rest)).digest('hex')}`);
  });
});

type Change = (pack: ReturnType<typeof content>) => unknown;
const withTemplate =
  (change: Record<string, unknown>): Change =>
  (pack) => ({ ...pack, templates: [{ ...template(), ...change }] });
const without =
  (key: keyof TeamTemplate): Change =>
  (pack) => {
    const { [key]: _, ...rest } = template();
    return { ...pack, templates: [rest] };
  };
const withText = (text: string): Change =>
  withTemplate({
    slots: [],
    moves: [
      { move: 'ACK', text: 'Sie schreiben von {was}.' },
      { move: 'DO', text },
    ],
  });

/** What was done to a sound pack, why it is refused, and the sentence that says so. */
const HOSTILE: [what: string, TeamPackRefusal, german: string, Change | string][] = [
  [
    'a huge file',
    'too_large',
    'Die Datei ist zu groß: höchstens 8 Millionen Zeichen.',
    'x'.repeat(TEAM_PACK_LIMITS.characters + 1),
  ],
  [
    'a file cut off',
    'not_json',
    'Die Datei ist kein gültiges JSON. Vielleicht wurde sie abgeschnitten.',
    '{"format":',
  ],
  [
    'endless nesting',
    'too_deep',
    'Die Datei ist zu tief verschachtelt (bei „0.0.0.0.0.0.0.0.0“).',
    '['.repeat(100_000) + ']'.repeat(100_000),
  ],
  [
    'a flood of entries',
    'too_many_entries',
    'Die Datei hat mehr Einträge, als eine Bibliothek je braucht.',
    `[${'0,'.repeat(1_000_001)}0]`,
  ],
  [
    'a prototype key',
    'forbidden_key',
    'Der Name „__proto__“ ist in einer Bibliothek nicht erlaubt.',
    '{"format":"tonfall-library","__proto__":{"polluted":true}}',
  ],
  [
    'a constructor key deep inside',
    'forbidden_key',
    'Der Name „constructor“ ist in einer Bibliothek nicht erlaubt.',
    withTemplate({ constructor: { prototype: {} } }),
  ],
  [
    'another format',
    'wrong_format',
    'Das ist keine Bibliothek von Tonfall.',
    (pack) => ({ ...pack, format: 'macros' }),
  ],
  ['no object at all', 'wrong_format', 'Das ist keine Bibliothek von Tonfall.', 'null'],
  [
    'a later version',
    'wrong_version',
    'Version 7 dieses Formats kennt dieses Tonfall noch nicht.',
    (pack) => ({ ...pack, version: 7 }),
  ],
  [
    'a key of its own',
    'unknown_key',
    'Die Angabe „script“ gibt es in diesem Format nicht.',
    (pack) => ({ ...pack, script: 'alert(1)' }),
  ],
  [
    'a key of its own in a template',
    'unknown_key',
    'Vorlage 1 („Paket zu spät“): Die Angabe „onload“ gibt es in diesem Format nicht.',
    withTemplate({ onload: 'x' }),
  ],
  [
    'a template without its framing',
    'missing_key',
    'Vorlage 1 („Paket zu spät“): Die Angabe „framing“ fehlt.',
    without('framing'),
  ],
  [
    'a number for a list',
    'wrong_shape',
    'Vorlage 1 („Paket zu spät“): Die Angabe „moves“ hat die falsche Form.',
    withTemplate({ moves: 7 }),
  ],
  [
    'a word for a template',
    'wrong_shape',
    'Vorlage 1: Die Angabe „“ hat die falsche Form.',
    (pack) => ({ ...pack, templates: ['x'] }),
  ],
  [
    'too many templates',
    'too_many_templates',
    'Das Paket hat zu viele Vorlagen: höchstens 5000.',
    (pack) => ({
      ...pack,
      templates: Array.from({ length: TEAM_PACK_LIMITS.templates + 1 }, (_, n) => template({ id: `t${n}` })),
    }),
  ],
  [
    'too many moves',
    'too_many_moves',
    'Vorlage 1 („Paket zu spät“): Die Vorlage hat zu viele Schritte: höchstens 20.',
    withTemplate({ moves: Array.from({ length: 21 }, () => ({ move: 'ACK', text: '{x}' })) }),
  ],
  [
    'no moves',
    'no_moves',
    'Vorlage 1 („Paket zu spät“): Die Vorlage hat noch keinen Schritt.',
    withTemplate({ moves: [] }),
  ],
  [
    'a list without end',
    'too_many',
    'Vorlage 1 („Paket zu spät“): Die Liste „slots“ ist zu lang.',
    withTemplate({ slots: Array.from({ length: 101 }, (_, n) => ({ label: `l${n}`, example: 'x' })) }),
  ],
  [
    'an endless sentence',
    'text_too_long',
    'Vorlage 1 („Paket zu spät“), Schritt 2: Der Text ist zu lang: höchstens 600 Zeichen.',
    withText('a'.repeat(TEAM_PACK_LIMITS.text + 1)),
  ],
  [
    'an endless title',
    'title_too_long',
    `Vorlage 1 („${'a'.repeat(60)}“): Der Titel ist zu lang: höchstens 80 Zeichen.`,
    withTemplate({ title: 'a'.repeat(81) }),
  ],
  ['no title', 'no_title', 'Vorlage 1: Der Titel fehlt.', withTemplate({ title: '' })],
  [
    'endless notes',
    'notes_too_long',
    'Vorlage 1 („Paket zu spät“): Die Notiz ist zu lang: höchstens 2000 Zeichen.',
    withTemplate({ notes: 'a'.repeat(2_001) }),
  ],
  [
    'an empty sentence',
    'empty_text',
    'Vorlage 1 („Paket zu spät“), Schritt 2: Hier steht noch kein Text.',
    withText(' \n '),
  ],
  [
    'a script',
    'html',
    'Vorlage 1 („Paket zu spät“), Schritt 2: HTML ist nicht erlaubt, nur reiner Text.',
    withText('gut <script>alert(1)</script>'),
  ],
  [
    'markup in a title',
    'html',
    'Vorlage 1: Titel: HTML ist nicht erlaubt, nur reiner Text.',
    withTemplate({ title: '<img src=x onerror=alert(1)>' }),
  ],
  [
    'markup in the name of the pack',
    'html',
    'Name des Pakets: HTML ist nicht erlaubt, nur reiner Text.',
    (pack) => ({ ...pack, name: '<b>Team</b>' }),
  ],
  [
    'a character that turns the text around',
    'control_character',
    'Vorlage 1 („Paket zu spät“), Schritt 2: Im Text steckt ein unsichtbares Steuerzeichen.',
    withText('gut \u202e tug'),
  ],
  [
    'a character that Tonfall marks slots with',
    'control_character',
    'Vorlage 1 („Paket zu spät“), Schritt 2: Im Text steckt ein unsichtbares Steuerzeichen.',
    withText('gut \ue000x\ue001y\ue002'),
  ],
  [
    'a loop',
    'forbidden_tag',
    'Vorlage 1 („Paket zu spät“), Schritt 2: Der Befehl „for“ ist nicht erlaubt; möglich ist nur „if“.',
    withText('{% for i in (1..99999999) %}x{% endfor %}'),
  ],
  [
    'an include',
    'forbidden_tag',
    'Vorlage 1 („Paket zu spät“), Schritt 2: Der Befehl „include“ ist nicht erlaubt; möglich ist nur „if“.',
    withText('{% include "secrets" %}'),
  ],
  [
    'an assignment',
    'forbidden_tag',
    'Vorlage 1 („Paket zu spät“), Schritt 2: Der Befehl „assign“ ist nicht erlaubt; möglich ist nur „if“.',
    withText('{% assign name = "x" %}'),
  ],
  [
    'a range in a condition',
    'bad_condition',
    'Vorlage 1 („Paket zu spät“), Schritt 2: Die Bedingung „(1..99999999) contains 3“ ist nicht erlaubt; sie kann nur nach einem Wert fragen.',
    withText('{% if (1..99999999) contains 3 %}x{% endif %}'),
  ],
  [
    'conditions without end',
    'too_nested',
    'Vorlage 1 („Paket zu spät“), Schritt 2: Zu viele Bedingungen stehen ineinander: höchstens drei.',
    withText(`${'{% if name %}'.repeat(20)}x${'{% endif %}'.repeat(20)}`),
  ],
  [
    'a template that never ends',
    'bad_liquid',
    'Vorlage 1 („Paket zu spät“), Schritt 2: Eine doppelte Klammer oder ein „if“ ist nicht geschlossen oder enthält, was Tonfall nicht lesen kann.',
    withText('{% if name %}gut'),
  ],
  [
    'a filter',
    'bad_liquid',
    'Vorlage 1 („Paket zu spät“), Schritt 2: Eine doppelte Klammer oder ein „if“ ist nicht geschlossen oder enthält, was Tonfall nicht lesen kann.',
    withText('{{ name | append: name }}'),
  ],
  [
    'a value that does not exist',
    'unknown_value',
    'Vorlage 1 („Paket zu spät“), Schritt 2: Den Wert „password“ gibt es nicht. Als Lücke steht er in einfachen Klammern: {password}.',
    withText('{{ password }}'),
  ],
  [
    'a value of the prototype',
    'unknown_value',
    'Vorlage 1 („Paket zu spät“), Schritt 2: Den Wert „name.constructor“ gibt es nicht. Als Lücke steht er in einfachen Klammern: {name.constructor}.',
    withText('{{ name.constructor }}'),
  ],
  [
    'a lonely bracket',
    'stray_brace',
    'Vorlage 1 („Paket zu spät“), Schritt 2: Eine geschweifte Klammer steht allein.',
    withText('gut { so'),
  ],
  [
    'an empty slot',
    'bad_label',
    'Vorlage 1 („Paket zu spät“), Schritt 2: In einer Lücke steht nichts. Sag zwischen den Klammern, was hineingehört.',
    withText('gut { } so'),
  ],
  [
    'no slot for a human',
    'no_slot',
    'Vorlage 1 („Paket zu spät“): Es fehlt eine Lücke, die ein Mensch füllt, zum Beispiel {was genau passiert ist}. Sie darf nicht nur in einer Bedingung stehen.',
    withTemplate({ slots: [], moves: [{ move: 'THANK', text: 'Danke, {{ name }}!' }] }),
  ],
  [
    'a slot in a condition only',
    'no_slot',
    'Vorlage 1 („Paket zu spät“): Es fehlt eine Lücke, die ein Mensch füllt, zum Beispiel {was genau passiert ist}. Sie darf nicht nur in einer Bedingung stehen.',
    withTemplate({ slots: [], moves: [{ move: 'ACK', text: 'Gut.{% if name %} {was}{% endif %}' }] }),
  ],
  [
    'an example without its slot',
    'unknown_slot',
    'Vorlage 1 („Paket zu spät“): Es gibt ein Beispiel für „nichts“, aber keine solche Lücke.',
    withTemplate({ slots: [{ label: 'nichts', example: 'x' }] }),
  ],
  [
    'two examples for a slot',
    'duplicate_label',
    'Vorlage 1 („Paket zu spät“): Die Lücke „Tag und Uhrzeit“ hat zwei Beispiele.',
    withTemplate({
      slots: [
        { label: 'Tag und Uhrzeit', example: 'morgen' },
        { label: 'Tag und Uhrzeit', example: 'heute' },
      ],
    }),
  ],
  [
    'the same id twice',
    'duplicate_id',
    'Vorlage 2 („Zweite“): Die Kennung „late-parcel“ kommt zweimal vor.',
    (pack) => ({ ...pack, templates: [template(), template({ title: 'Zweite' })] }),
  ],
  [
    'an id with a path',
    'bad_id',
    'Die Kennung „../../x“ darf nur kleine Buchstaben, Ziffern, Punkt und Strich haben.',
    (pack) => ({ ...pack, id: '../../x' }),
  ],
  [
    'a framing that does not exist',
    'unknown_framing',
    'Vorlage 1 („Paket zu spät“): Den Antwortrahmen „sell“ gibt es nicht.',
    withTemplate({ framing: 'sell' }),
  ],
  [
    'a move that does not exist',
    'unknown_move',
    'Vorlage 1 („Paket zu spät“), Schritt 1: Den Schritt „UPSELL“ gibt es nicht.',
    withTemplate({ moves: [{ move: 'UPSELL', text: '{x}' }] }),
  ],
  [
    'an intent that does not exist',
    'unknown_intent',
    'Vorlage 1 („Paket zu spät“): Das Anliegen „complaint.weather“ gibt es nicht.',
    withTemplate({ intents: ['complaint.weather'] }),
  ],
  [
    'a form of address in English',
    'wrong_register',
    'Vorlage 1 („Paket zu spät“): Eine englische Vorlage hat keine Anrede mit du, ihr oder Sie.',
    withTemplate({ language: 'en' }),
  ],
  [
    'a day that does not exist',
    'bad_date',
    'Vorlage 1 („Paket zu spät“): „2026-02-30“ ist kein Tag. Schreib ihn als JJJJ-MM-TT.',
    withTemplate({ reviewedAt: '2026-02-30' }),
  ],
  [
    'a date in words',
    'bad_date',
    'Vorlage 1 („Paket zu spät“): „gestern“ ist kein Tag. Schreib ihn als JJJJ-MM-TT.',
    withTemplate({ reviewedAt: 'gestern' }),
  ],
  [
    'no checksum',
    'missing_hash',
    'Dem Paket fehlt die Prüfsumme. Gib es aus Tonfall neu aus.',
    (pack) => ({ ...pack, hash: undefined }),
  ],
  [
    'a change after the export',
    'wrong_hash',
    'Die Prüfsumme passt nicht: Das Paket wurde nach der Ausgabe verändert oder beschädigt.',
    (pack) => pack,
  ],
];

describe('a hostile or broken library file', () => {
  it.each(HOSTILE)('is refused with its own words: %s (%s)', async (_, refusal, german, made) => {
    const text =
      typeof made === 'string'
        ? made
        : JSON.stringify({ hash: `sha256-${'0'.repeat(64)}`, ...(made(content()) as object) });
    const result = await parseTeamPack(text);
    if (result.ok) throw new Error('was taken');
    expect(result.refusal).toBe(refusal);
    expect(result.reason.de).toBe(german);
    expect(result.reason.en).not.toMatch(/undefined|\[object|Vorlage|Schritt|\{\{/);
    expect(result.reason.en.length).toBeGreaterThan(15);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('has a sentence of its own for each of at least twenty reasons, in both languages', async () => {
    const refusals = new Set(HOSTILE.map(([, refusal]) => refusal));
    expect(refusals.size).toBeGreaterThan(30);
    const { reasonFor } = await import('../../../../utils/library/templates/reasons');
    for (const lang of ['de', 'en'] as const)
      expect(new Set([...refusals].map((refusal) => reasonFor(refusal, 'x')[lang])).size).toBe(refusals.size);
  });

  it('is refused however large the words are that it wants repeated', async () => {
    const key = 'x'.repeat(100_000);
    const result = await parseTeamPack(JSON.stringify({ ...content(), [key]: 1 }));
    expect(!result.ok && result.reason.de.length).toBeLessThan(200);
  });
});
