import { describe, expect, it } from 'vitest';
import { composeMoves } from '../../../utils/framing/compose';
import { FRAMING_IDS, type Framing } from '../../../utils/framing/framing';
import { GUIDANCE } from '../../../utils/framing/guide';
import { registerOf } from '../../../utils/framing/register';
import { renderMoves } from '../../../utils/framing/render';
import { createSuggester } from '../../../utils/framing/suggest';
import type { Variant } from '../../../utils/library/pack';
import { loadBuiltInPack } from '../../../utils/library/packs';
import { DEFAULT_VOICE } from '../../../utils/library/voice';
import { EMOTION_IDS, INTENT_IDS } from '../../../utils/reading/reading';
import { inputOf, type ReadingParts, readingOf, silentChecker } from './fixtures';

const packs = { de: await loadBuiltInPack('de'), en: await loadBuiltInPack('en') };
const suggest = createSuggester(packs, silentChecker);

const PARCEL = 'Seit neun Tagen warte ich auf mein Paket, nichts da!!';
const PARCEL_PARTS: ReadingParts = {
  intents: ['complaint.delivery'],
  emotions: ['anger'],
  arousal: 3,
  facts: [
    ['duration', 'neun Tagen'],
    ['product', 'Paket'],
  ],
};

const PARCEL_LATE: ReadingParts = {
  facts: [
    ['duration', 'neun Tagen'],
    ['product', 'Kiste'],
  ],
};

/** Spans are exact, open slots are the only braces, sentences start with a capital. */
function expectSound(framing: Framing): void {
  for (const move of framing.moves) expect(framing.text.slice(move.start, move.end)).toBe(move.text);
  for (const slot of framing.slots) {
    const words = framing.text.slice(slot.start, slot.end);
    expect(words).toBe(slot.value ?? `{${slot.label}}`);
    if (slot.value === null) expect(slot.example).toBeTruthy();
  }
  expect(new Set(framing.slots.map(({ id }) => id)).size).toBe(framing.slots.length);
  const closed = framing.slots
    .toReversed()
    .filter(({ value }) => value === null)
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), framing.text);
  expect(closed).not.toMatch(/[{}]|undefined|null|\[object|\p{Co}/u);
  expect(framing.text).not.toMatch(/ {2}| \n|\s[.,?]|[.?] \p{Ll}/u);
  for (const message of [framing.why, framing.caution]) {
    expect(message.de.length).toBeGreaterThan(20);
    expect(message.en.length).toBeGreaterThan(20);
  }
}

describe('every framing', () => {
  const bare = 'x';
  const rich: Record<'de' | 'en', [string, ReadingParts]> = {
    de: [
      'Am Freitag in Köln: seit neun Tagen warte ich auf mein Paket für 79 Euro, dreimal geschrieben',
      {
        facts: [
          ['duration', 'neun Tagen'],
          ['product', 'Paket'],
          ['amount', '79 Euro'],
          ['count', 'dreimal'],
          ['place', 'in Köln'],
        ],
      },
    ],
    en: [
      'waiting nine days for my parcel worth £79 at your Leeds branch, wrote three times',
      {
        facts: [
          ['duration', 'nine days'],
          ['product', 'parcel'],
          ['amount', '£79'],
          ['count', 'three times'],
          ['place', 'Leeds branch'],
        ],
      },
    ],
  };

  // What a template says is independent of when it is chosen: all wordings of all moves, in all forms of address.
  it.each(FRAMING_IDS)('%s renders in every language and form of address, with and without facts', (id) => {
    for (const language of ['de', 'en'] as const) {
      const pack = packs[language];
      const template = pack.templates.find(({ framing }) => framing === id);
      const registers = language === 'de' ? (['du', 'sie', 'ihr'] as const) : ([null] as const);
      for (const register of registers) {
        for (const move of template?.moves ?? []) {
          for (const variant of pack.phrases[move.phrases] ?? []) {
            if (variant.needs?.length) continue;
            const rendered = renderMoves([{ move: move.move, variant }], {
              slots: pack.slots,
              values: { topics: new Set() },
              language,
              register,
              country: 'DE',
            });
            expect(rendered.text).not.toMatch(/\{\{|\{%|\}\}|undefined/);
          }
        }
      }
    }
  });

  it.each(INTENT_IDS)('%s: all suggestions are sound', (intent) => {
    for (const language of ['de', 'en'] as const)
      for (const register of language === 'de' ? (['du', 'sie', 'ihr'] as const) : (['mirror'] as const))
        for (const arousal of [0, 1, 3] as const)
          for (const [comment, parts] of [[bare, {}] as [string, ReadingParts], rich[language]])
            for (const fault of ['ours', 'unclear', undefined] as const) {
              const input = inputOf(
                comment,
                { ...parts, language, intents: [intent], arousal, emotions: ['anger'] },
                { register, fault, author: 'Lena Berger', voice: { ...DEFAULT_VOICE, signOff: '– Jana' } },
              );
              const framings = suggest(input);
              expect(framings.length).toBeGreaterThanOrEqual(1);
              expect(framings.length).toBeLessThanOrEqual(3);
              expect(new Set(framings.map(({ id }) => id)).size).toBe(framings.length);
              const texts = framings.filter(({ text }) => text !== '').map(({ text }) => text);
              expect(new Set(texts).size).toBe(texts.length);
              for (const framing of framings) expectSound(framing);
            }
  });

  it('has guidance of its own', () => {
    expect(new Set(Object.values(GUIDANCE).map(({ why }) => why.de)).size).toBe(FRAMING_IDS.length);
    expect(new Set(Object.values(GUIDANCE).map(({ caution }) => caution.en)).size).toBe(FRAMING_IDS.length);
  });
});

describe('a suggestion', () => {
  it('fills what is certain and leaves open what only a human knows', () => {
    const [best] = suggest(inputOf(PARCEL, PARCEL_PARTS, { register: 'du', author: 'Lena Berger' }));
    expect(best?.slots.filter(({ value }) => value !== null).map(({ id }) => id)).toEqual([
      'name',
      'wait',
      'goods',
    ]);
    expect(best?.slots.filter(({ value }) => value === null).map(({ id }) => id)).toEqual([
      'step',
      'by_when',
    ]);
  });

  it('is the same for the same seed, and not for all seeds', () => {
    const text = (seed: string) => suggest(inputOf(PARCEL, PARCEL_PARTS, { seed }))[0]?.text;
    expect(text('a')).toBe(text('a'));
    expect(new Set(Array.from({ length: 12 }, (_, n) => text(`seed ${n}`))).size).toBeGreaterThan(2);
  });

  it('says why, in the words of the comment, and one risk', () => {
    const [best] = suggest(inputOf(PARCEL, PARCEL_PARTS));
    expect(best?.why.de).toContain('Beschwerde über die Lieferung („Seit neun Tagen wart“), Wut (stark): ');
    expect(best?.why.en).toContain('Complaint about delivery');
    expect(best?.caution).toEqual(GUIDANCE.own_and_fix.caution);
  });

  it('asks for a second pair of eyes with every draft from R3 on, and with none below', () => {
    const asks = (risk: 'R1' | 'R2' | 'R3') =>
      suggest(inputOf(PARCEL, { ...PARCEL_PARTS, risk })).map(({ caution }) =>
        caution.de.includes('zweite Person'),
      );
    expect(asks('R1')).toEqual([false, false, false]);
    expect(asks('R2')).toEqual([false, false, false]);
    expect(asks('R3')).toEqual([true, true, true]);
  });

  it('says what is known, not where an idea stands, about a late answer', () => {
    const [best] = suggest(inputOf('Drei Wochen keine Antwort', { intents: ['complaint.no_response'] }));
    expect(best?.id).toBe('late_recovery');
    expect(best?.moves.map(({ move }) => move)).toContain('KNOW');
    expect(best?.moves.map(({ move }) => move)).not.toContain('STATUS');
  });

  it.each<[string, ReadingParts, RegExp]>([
    ['angry', { intents: ['complaint.delivery'], arousal: 3 }, /^Hallo Lena,/],
    ['unhappy', { intents: ['complaint.delivery'], arousal: 0, polarity: -1 }, /^Hallo Lena,/],
    ['at stake', { intents: ['question.info'], arousal: 0, polarity: 0, risk: 'R2' }, /^Hallo Lena,/],
    ['pleased', { intents: ['praise'], arousal: 0, polarity: 1, risk: 'R0' }, /^(?:Hey|Hi) Lena,/],
  ])('greets as the moment allows: %s', (_, parts, greeting) => {
    for (const seed of 'abcdefgh')
      for (const { text } of suggest(
        inputOf('x', parts, { register: 'du', author: 'Lena Berger', seed }),
      ).filter(({ moves }) => moves[0]?.move === 'GREET'))
        expect(text).toMatch(parts.polarity === 1 ? /^(?:Hey|Hi|Hallo) Lena,/ : greeting);
  });

  it('warns of irony', () => {
    const [best] = suggest(inputOf('na toll', { intents: ['complaint.service'], ironyPossible: true }));
    expect(best?.caution.de).toContain('ironisch');
  });

  it.each<[string, ReadingParts]>([
    ['Danke für gar nichts. Geburtstag ohne Torte', { intents: ['praise'], ironyPossible: true }],
    ['aye cheers for that', { language: 'en', intents: ['closing'], ironyPossible: true }],
  ])('asks before it says thanks where irony is possible: %s', (comment, parts) => {
    const [best, second] = suggest(inputOf(comment, { ...parts, polarity: 1, arousal: 0, risk: 'R0' }));
    expect(best?.id).toBe('clarify_question');
    expect(best?.text).not.toMatch(/dank|freu|thank|glad/i);
    expect(second?.id).toBe('thank_and_invite');
  });

  it.each<[string, ReadingParts, string]>([
    ['Seit neun Tagen warte ich auf meine Kiste, niemand ist gekommen', PARCEL_LATE, 'own_and_fix'],
    [
      'Immer nur Textbausteine. Diese Antwort hab ich jetzt viermal gelesen.',
      { facts: [['count', 'viermal']] },
      'clarify_question',
    ],
    ['45 Min Warteschleife, dann rausgeflogen', { facts: [['duration', '45 Min']] }, 'clarify_question'],
    ['Fifth copy-paste reply. Is there a human in there?', { language: 'en' }, 'clarify_question'],
    ['Drei Wochen keine Antwort', { facts: [['duration', 'Drei Wochen']] }, 'late_recovery'],
  ])('speaks of silence only where there was one: %s', (comment, parts, id) => {
    const framings = suggest(inputOf(comment, { ...parts, intents: ['complaint.no_response'] }));
    expect(framings[0]?.id).toBe(id);
    for (const { text, why } of id === 'late_recovery' ? [] : framings) {
      expect(text).not.toMatch(
        /ohne Antwort|keine Antwort|nichts gehört|kein Wort|nachgefragt|heard nothing/i,
      );
      expect(why.de).not.toContain('Schweigen');
    }
  });

  it('does not apologise for silence where the user says it was not theirs', () => {
    const comment = 'Drei Wochen keine Antwort, dreimal geschrieben!!';
    for (const arousal of [1, 3] as const) {
      const framings = suggest(
        inputOf(
          comment,
          {
            intents: ['complaint.no_response'],
            arousal,
            facts: [
              ['duration', 'Drei Wochen'],
              ['count', 'dreimal'],
            ],
          },
          { fault: 'theirs' },
        ),
      );
      expect(framings.map(({ id }) => id)).not.toContain('late_recovery');
      for (const { text } of framings)
        expect(text).not.toMatch(
          /ohne Antwort|keine Antwort|nichts gehört|niemand (?:ge)?antwort|kein Wort/i,
        );
    }
  });

  it.each(['a', 'b', 'c', 'd'])('neither flatters nor concedes: seed %s', (seed) => {
    for (const [comment, intent] of [
      ['Wo bleibt das?', 'question.status'],
      ['Stimmt das Gerücht', 'misinformation'],
      ['Boykott!', 'crisis.boycott'],
    ] as const)
      for (const { text } of suggest(
        inputOf(comment, { intents: [intent], emotions: ['anger'], arousal: 2 }, { seed, register: 'sie' }),
      ))
        expect(text).not.toMatch(/gut, dass Sie|danke für die Frage|zu Recht|berechtigt|viele/i);
  });

  it('ends with the sign-off, once', () => {
    for (const framing of suggest(
      inputOf(PARCEL, PARCEL_PARTS, { voice: { ...DEFAULT_VOICE, signOff: '^JK' } }),
    )) {
      expect(framing.text.endsWith(' ^JK')).toBe(true);
      expect(framing.moves.filter(({ move }) => move === 'SIGN')).toHaveLength(1);
    }
  });

  it('greets once in a conversation', () => {
    const greets = (history?: { from: 'us'; text: string }[]) =>
      suggest(inputOf(PARCEL, PARCEL_PARTS, { author: 'Lena Berger', history }))[0]?.moves.some(
        ({ move }) => move === 'GREET',
      );
    expect(greets()).toBe(true);
    expect(greets([{ from: 'us', text: 'Hallo' }])).toBe(false);
  });

  it('owns a known fault and only promises to find out about an unknown one', () => {
    const own = (fault: 'ours' | undefined) =>
      suggest(inputOf(PARCEL, PARCEL_PARTS, { fault }))[0]?.moves.find(({ move }) => move === 'OWN')?.variant;
    expect(own('ours')).toMatch(/^o\.ours/);
    expect(own(undefined)).toMatch(/^o\.check/);
  });

  it('is shorter where the platform leaves less room', () => {
    const length = (platform: string) =>
      suggest(inputOf(PARCEL, PARCEL_PARTS, { fault: 'ours', author: 'Lena Berger', platform }))[0]?.text
        .length ?? 0;
    expect(length('x')).toBeLessThan(length('facebook'));
  });

  it('carries the check of its text, made when it is asked for, once', () => {
    const seen: string[] = [];
    const framings = createSuggester(packs, (input) => {
      seen.push(input.draft);
      return silentChecker(input);
    })(inputOf(PARCEL, PARCEL_PARTS));
    expect(seen).toEqual([]);
    for (const framing of framings) {
      expect(framing.check.length.used).toBe(framing.text.length);
      expect(framing.check).toBe(framing.check);
    }
    expect(seen).toEqual(framings.map(({ text }) => text));
    expect(JSON.parse(JSON.stringify(framings[0]))).toHaveProperty('check.dimensions');
  });

  it('keeps silence out of the reply and its reason in the log', () => {
    const [best] = suggest(inputOf('mimimi', { intents: ['troll'], reply: 'no', arousal: 1 }));
    expect(best).toMatchObject({ id: 'no_public_reply', text: '', moves: [], slots: [] });
    expect(best?.logNote).toMatch(/\{Grund in Stichworten\}/);
  });
});

describe('the feeling that is named', () => {
  const words: Record<string, RegExp> = {
    anger: /ärger|sauer|wütend/i,
    annoyance: /ärgerlich|ärgert|nerv|lästig/i,
    disappointment: /enttäusch|mehr erwartet/i,
    worry: /Sorge|Gedanken|beunruhig/i,
    sadness: /traurig/i,
    disgust_outrage: /empör|nicht hinnehmen|gegen den Strich/i,
    contempt_sarcasm: /Frust|frustrierend|Geduld/i,
    confusion: /verwirr|unklar|durchblickt/i,
    hurt_humiliation: /verletz|kränk|getroffen|demütig/i,
  };
  const feel = (emotion: (typeof EMOTION_IDS)[number], arousal: 1 | 3, seed: string) =>
    suggest(
      inputOf(
        'x',
        { intents: ['complaint.service'], emotions: [emotion], arousal },
        { seed, register: 'du' },
      ),
    )[0]?.moves.find(({ move }) => move === 'FEEL');

  it.each(Object.keys(words))('is the one that was read: %s', (emotion) => {
    for (const arousal of [1, 3] as const)
      for (const seed of 'abcdefgh')
        expect(feel(emotion as 'anger', arousal, seed)?.text).toMatch(words[emotion] as RegExp);
  });

  it('is none where none was read', () => {
    for (const emotion of ['neutral', 'hope_interest'] as const) {
      expect(feel(emotion, 1, 'a')).toBeUndefined();
      for (const pattern of Object.values(words)) expect(feel(emotion, 3, 'a')?.text).not.toMatch(pattern);
    }
  });

  it('has a strong form for strong feelings', () => {
    expect(feel('anger', 1, 'a')?.variant).toMatch(/^f\.anger\.low/);
    expect(feel('anger', 3, 'a')?.variant).toMatch(/^f\.anger\.high/);
  });
});

describe('one thread', () => {
  it('never gets the same opening twice while others are left', () => {
    const used: string[] = [];
    const openings: string[] = [];
    for (let turn = 0; turn < 40; turn++) {
      const [best] = suggest(
        inputOf(PARCEL, PARCEL_PARTS, { register: 'du', usedVariants: used, seed: 'same' }),
      );
      const opening = best?.moves.find(({ move }) => move === 'ACK');
      if (!opening) throw new Error('no opening');
      openings.push(opening.variant);
      used.push(...(best?.moves.map(({ variant }) => variant) ?? []));
    }
    const fitting = new Set(openings).size;
    expect(fitting).toBeGreaterThanOrEqual(10);
    expect(new Set(openings.slice(0, fitting)).size).toBe(fitting);
  });

  it('still gets a reply when all wordings are used', () => {
    const used = Object.values(packs.de.phrases)
      .flat()
      .map(({ id }) => id);
    const [best] = suggest(inputOf(PARCEL, PARCEL_PARTS, { usedVariants: used }));
    expect(best?.text).toMatch(/neun Tage/i);
  });
});

describe('danger', () => {
  it('stops drafting for a crisis', () => {
    const framings = suggest(inputOf('ich will nicht mehr', { intents: ['selfharm'], risk: 'R4' }));
    expect(framings).toHaveLength(1);
    expect(framings[0]).toMatchObject({ id: 'compassion_signpost', text: '', moves: [], slots: [] });
  });

  it('stops drafting for a threat', () => {
    const framings = suggest(inputOf('ich weiß wo ihr wohnt', { intents: ['threat_violence'], risk: 'R4' }));
    expect(framings).toHaveLength(1);
    expect(framings[0]).toMatchObject({ id: 'no_public_reply', text: '' });
  });

  it('stops drafting whatever stands first, at the highest risk', () => {
    expect(suggest(inputOf('x', { intents: ['complaint.service', 'selfharm'], risk: 'R4' }))[0]?.text).toBe(
      '',
    );
  });
});

describe('the form of address', () => {
  const of = (register: 'du' | 'sie' | 'ihr' | 'mixed' | null, more: object = {}) =>
    registerOf({ language: 'de', wanted: 'mirror', reading: { register }, organisation: 'company', ...more });
  it.each([
    [of('du'), 'du'],
    [of('sie'), 'sie'],
    [of('ihr'), 'du'],
    [of(null), 'sie'],
    [of('mixed'), 'sie'],
    [of(null, { platform: 'instagram' }), 'du'],
    [of('sie', { platform: 'instagram' }), 'sie'],
    [of(null, { platform: 'instagram', organisation: 'authority' }), 'sie'],
    [of('du', { organisation: 'law' }), 'sie'],
    [of('sie', { wanted: 'du' }), 'du'],
    [of('du', { wanted: 'ihr' }), 'ihr'],
    [of('du', { language: 'en' }), null],
  ])('case %#', (actual, expected) => expect(actual).toBe(expected));
});

describe('another language', () => {
  it('is answered in English, with nothing taken from it, and says so', () => {
    const [best] = suggest(
      inputOf('¿Dónde está mi paquete? 9 days', {
        language: 'other',
        intents: ['complaint.delivery'],
        facts: [['duration', '9 days']],
      }),
    );
    expect(best).toMatchObject({ language: 'en', register: null });
    expect(best?.slots.every(({ value }) => value === null)).toBe(true);
    expect(best?.caution.en).toContain('neither German nor English');
  });

  it('can be asked for', () => {
    expect(suggest(inputOf(PARCEL, PARCEL_PARTS, { lang: 'en' }))[0]?.language).toBe('en');
  });
});

describe('Swiss German', () => {
  const voice = { ...DEFAULT_VOICE, country: 'CH' as const };
  it.each(INTENT_IDS)('has no ß and no German quotation marks: %s', (intent) => {
    for (const register of ['du', 'sie', 'ihr'] as const)
      for (const emotion of EMOTION_IDS)
        for (const seed of 'a')
          for (const { text } of suggest(
            inputOf(
              PARCEL,
              { ...PARCEL_PARTS, intents: [intent], emotions: [emotion] },
              { register, voice, seed },
            ),
          ))
            expect(text).not.toMatch(/[ß„“]/);
  });

  it('greets in its own way', () => {
    const greetings = (country: 'CH' | 'AT') =>
      suggest(
        inputOf(PARCEL, PARCEL_PARTS, {
          register: 'sie',
          author: 'Lena Berger',
          voice: { ...voice, country },
        }),
      )[0]?.text;
    expect(greetings('CH')).toMatch(/^Grüezi, Lena Berger, /);
    expect(greetings('AT')).toMatch(/^Grüß Gott, Lena Berger, /);
  });
});

describe('professions bound to secrecy', () => {
  it('do not confirm that somebody is or was with them', () => {
    const comment = 'Seit 15 Jahren Patientin und in eurer Praxis so unfreundlich behandelt';
    for (const organisation of ['practice', 'law'] as const)
      for (const { text } of suggest(
        inputOf(
          comment,
          {
            intents: ['complaint.service'],
            facts: [
              ['duration', '15 Jahren'],
              ['place', 'Praxis'],
            ],
          },
          { voice: { ...DEFAULT_VOICE, organisation } },
        ),
      ))
        expect(text).not.toMatch(/15 Jahre|Praxis/);
  });
});

describe('bad input', () => {
  it.each([
    ['nothing', ''],
    ['100,000 characters', 'Wo ist mein Paket? '.repeat(5300)],
    ['broken surrogates', 'Paket \ud800 weg \udc00'],
    ['right to left', '\u202eأين طردي\u202c'],
    ['emoji only', '😡😡😡'],
    ['markup', '<script>alert(1)</script><b>&amp;"q"</b>'],
    ['template syntax', '{{ open.step }} {% for x in y %} {name}'],
  ])('never throws: %s', (_, comment) => {
    for (const intent of INTENT_IDS)
      for (const framing of suggest(inputOf(comment, { intents: [intent] }, { author: comment })))
        expectSound(framing);
  });

  it('keeps names text, or leaves them out', () => {
    for (const author of [
      '<img src=x onerror=alert(1)>',
      '{{ open.step }}',
      '\u202eLena',
      'Lena 🌸 Berger',
      '\ue000x',
    ]) {
      const text = suggest(inputOf(PARCEL, PARCEL_PARTS, { author, register: 'du' }))[0]?.text ?? '';
      expect(text).not.toMatch(/[<>\u202e\ue000]|\{\{|🌸/);
    }
  });

  it('survives a reading without emotions and facts out of place', () => {
    const reading = {
      ...readingOf('kurz'),
      emotions: [],
      facts: [{ kind: 'duration' as const, text: '9 Tagen', start: 90_000, end: 90_007 }],
    };
    expect(suggest({ comment: 'kurz', reading, voice: DEFAULT_VOICE }).length).toBeGreaterThan(0);
  });
});

describe('joining framings', () => {
  const move = (name: 'ACK' | 'FEEL' | 'SORRY' | 'DO' | 'WHEN' | 'PRIV') => ({
    move: name,
    phrases: name.toLowerCase(),
  });
  it('says nothing twice and keeps the order of each', () => {
    const joined = composeMoves([
      [move('ACK'), move('FEEL'), move('SORRY'), move('DO'), move('WHEN')],
      [move('ACK'), move('PRIV'), move('WHEN')],
    ]);
    expect(joined.map((step) => step.move)).toEqual(['ACK', 'FEEL', 'SORRY', 'DO', 'PRIV', 'WHEN']);
  });

  it('opens as the first framing opens', () => {
    expect(
      composeMoves([
        [move('SORRY'), move('DO')],
        [move('ACK'), move('WHEN')],
      ]).map((step) => step.move),
    ).toEqual(['SORRY', 'DO', 'WHEN']);
  });
});

it('puts the capital where the sentence starts', () => {
  const variant = (id: string, text: string): Variant => ({ id, text, needs: ['name', 'wait'] });
  const { text } = renderMoves(
    [
      { move: 'GREET', variant: variant('a', 'Hallo {{ name }},') },
      { move: 'ACK', variant: variant('b', '{{ wait.nom }} warten ist lang.') },
      { move: 'FEEL', variant: variant('c', '{{ wait.nom }} sind viel.') },
    ],
    {
      slots: packs.de.slots,
      values: {
        name: 'Lena',
        wait: { nom: 'neun Tage', acc: 'neun Tage', dat: 'neun Tagen', be: 'sind' },
        topics: new Set(),
      },
      language: 'de',
      register: 'du',
      country: 'DE',
    },
  );
  expect(text).toBe('Hallo Lena, neun Tage warten ist lang. Neun Tage sind viel.');
});
