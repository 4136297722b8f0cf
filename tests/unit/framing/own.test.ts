import { describe, expect, it } from 'vitest';
import type { Framing, SuggestInput } from '../../../utils/framing/framing';
import { fittingTemplates, frameMove, frameTemplate } from '../../../utils/framing/own';
import { createSuggester } from '../../../utils/framing/suggest';
import { loadBuiltInPack } from '../../../utils/library/packs';
import type { TeamMove, TeamTemplate } from '../../../utils/library/templates/template';
import { DEFAULT_VOICE } from '../../../utils/library/voice';
import { inputOf, type ReadingParts, silentChecker } from './fixtures';

const suggest = createSuggester(
  { de: await loadBuiltInPack('de'), en: await loadBuiltInPack('en') },
  silentChecker,
);

const COMMENT = 'Seit neun Tagen warte ich auf mein Paket, nichts da!!';
const PARTS: ReadingParts = {
  intents: ['complaint.delivery'],
  emotions: ['anger'],
  arousal: 3,
  facts: [
    ['duration', 'neun Tagen'],
    ['product', 'Paket'],
  ],
};

const delivery = (more: Partial<SuggestInput> = {}, parts: ReadingParts = {}): SuggestInput =>
  inputOf(COMMENT, { ...PARTS, ...parts }, { register: 'du', author: 'Lena Berger', ...more });

const sentences = (...texts: string[]): TeamMove[] => texts.map((text) => ({ move: 'DO', text }));

function templateOf(texts: string[] | TeamMove[], more: Partial<TeamTemplate> = {}): TeamTemplate {
  const moves = texts.flatMap((text) => (typeof text === 'string' ? sentences(text) : [text]));
  return {
    id: 't1',
    title: 'Lieferung',
    framing: 'own_and_fix',
    language: 'de',
    register: null,
    moves,
    slots: [],
    intents: [],
    owner: '',
    reviewedAt: null,
    notes: '',
    retired: false,
    ...more,
  };
}

const frame = (template: TeamTemplate, input = delivery()) =>
  frameTemplate(template, 'own:p/t1', input, silentChecker);
const textOf = (texts: string[], input = delivery()) => frame(templateOf(texts), input)?.text;

function expectExact({ text, moves, slots }: Pick<Framing, 'text' | 'slots'> & Partial<Framing>): void {
  for (const move of moves ?? []) expect(text.slice(move.start, move.end)).toBe(move.text);
  for (const slot of slots) expect(text.slice(slot.start, slot.end)).toBe(slot.value ?? `{${slot.label}}`);
  expect(new Set(slots.map(({ id }) => id)).size).toBe(slots.length);
  expect(text).not.toMatch(/\p{Co}|\{\{|\{%|undefined|null/u);
}

describe('a template of the team', () => {
  const template = templateOf(
    [
      { move: 'GREET', text: 'Hallo {{ name }},' },
      { move: 'ACK', text: '{{ wait.nom }} auf {{ goods.acc }} {{ wait.be }} zu lang.' },
      { move: 'DO', text: 'ich {nächster Schritt}. {Name oder Team} hilft mit.' },
      { move: 'WHEN', text: 'ich melde mich bis {Tag und Uhrzeit}.' },
    ],
    {
      slots: [
        { label: 'nächster Schritt', example: 'rufe im Depot an' },
        { label: 'Name oder Team', example: 'das Lager' },
      ],
    },
  );

  it('becomes a framing: values from the comment, the rest open, sign-off at the end', () => {
    const framing = frame(template, delivery({ voice: { ...DEFAULT_VOICE, signOff: '– Jana' } }));
    expect(framing?.text).toBe(
      'Hallo Lena, neun Tage auf das Paket sind zu lang. Ich {nächster Schritt}. {Name oder Team} hilft mit. Ich melde mich bis {Tag und Uhrzeit}. – Jana',
    );
    expect(framing).toMatchObject({
      id: 'own_and_fix',
      templateId: 'own:p/t1',
      own: template.title,
      language: 'de',
    });
    expect(framing?.moves.map(({ variant }) => variant)).toEqual([
      'own:p/t1#0',
      'own:p/t1#1',
      'own:p/t1#2',
      'own:p/t1#3',
      'voice',
    ]);
    if (framing) expectExact(framing);
  });

  it('shows the examples of its slots, with a capital where a sentence starts', () => {
    const open = frame(template)?.slots.filter(({ value }) => value === null);
    expect(open?.map(({ label, example }) => [label, example])).toEqual([
      ['nächster Schritt', 'rufe im Depot an'],
      ['Name oder Team', 'Das Lager'],
      ['Tag und Uhrzeit', undefined],
    ]);
  });

  it('carries why, caution and the check of its text', () => {
    const framing = frame(template);
    expect(framing?.why.de).toContain('Beschwerde über die Lieferung');
    expect(framing?.caution.de).not.toBe('');
    expect(framing?.check.length.used).toBe(framing?.text.length);
  });

  it('keeps open what the comment does not tell, and says what is missing', () => {
    const framing = frame(template, inputOf('x', { intents: ['complaint.delivery'] }, { register: 'du' }));
    expect(framing?.text).toMatch(
      /^Hallo \{Name\}, \{Wartezeit\} auf \{Produkt oder Leistung\} \{ist oder sind\} zu lang\./,
    );
    expect(framing?.slots.slice(0, 4).map(({ id, value }) => [id, value])).toEqual([
      ['name', null],
      ['wait', null],
      ['goods', null],
      ['wait.2', null],
    ]);
  });

  it('names what is missing in English too', () => {
    const english = templateOf(['{{ wait.nom }} for {{ goods.acc }} {{ goods.be }} too long, {step}.'], {
      language: 'en',
    });
    const framing = frame(english, inputOf('x', { language: 'en', intents: ['complaint.delivery'] }));
    expect(framing?.text).toBe(
      '{how long they have waited} for {product or service} {is or are} too long, {step}.',
    );
    expect(framing?.register).toBeNull();
  });

  it.each([
    ['Hallo{% if name %} {{ name }}{% endif %}, {x}.', 'Hallo Lena, {x}.', 'Hallo, {x}.'],
    [
      '{% if wait %}{{ wait.acc }} lang.{% else %}Zu lang.{% endif %} {x}',
      'Neun Tage lang. {x}',
      'Zu lang. {x}',
    ],
    ['{% if wait.dat %}Ja{% endif %} {x}', 'Ja {x}', '{x}'],
    ['{% if name == "Lena" %}Du{% elsif name %}Wer{% endif %} {x}', 'Du {x}', '{x}'],
    ['{% if amount or place %}Geld{% endif %} {x}', '{x}', '{x}'],
  ])('takes what is not known as false: %s', (text, known, unknown) => {
    expect(textOf([text])).toBe(known);
    const bare = inputOf('x', { intents: ['complaint.delivery'] }, { register: 'du' });
    expect(textOf([text], bare)).toBe(unknown);
  });

  it('starts a line where the move does, and leaves out a move of which nothing is left', () => {
    expect(textOf(['Hallo.', '\nneue Zeile, {x}.', '{% if amount %}Geld{% endif %}', 'Ende.'])).toBe(
      'Hallo.\nNeue Zeile, {x}. Ende.',
    );
  });

  it('takes its own language and form of address, and fills nothing from a comment in another', () => {
    const english = templateOf(['Hi {{ name }}, {{ wait.nom }}, {step}.'], { language: 'en' });
    expect(frame(english)).toMatchObject({ language: 'en', register: null });
    expect(frame(english)?.text).toBe('Hi Lena, {how long they have waited}, {step}.');
    const formal = templateOf(['Guten Tag {{ name }}, {{ goods.yourNom }}: {Stand}.'], { register: 'sie' });
    expect(frame(formal)?.text).toBe('Guten Tag Lena Berger, Ihr Paket: {Stand}.');
  });

  it('is spelled as the country spells, words and names too, and its words stay', () => {
    const swiss = delivery({
      author: 'Jörg Groß',
      register: 'sie',
      voice: { ...DEFAULT_VOICE, country: 'CH', signOff: 'Grüße, Weiß' },
    });
    const framing = frame(
      templateOf(['{{ name }}, „Ihr Fahrrad“ heißt {Größe}.'], {
        slots: [{ label: 'Größe', example: 'groß' }],
      }),
      swiss,
    );
    expect(framing?.text).toBe('Jörg Gross, «Ihr Fahrrad» heisst {Grösse}. Grüsse, Weiss');
    expect(framing?.slots.at(-1)).toMatchObject({ label: 'Grösse', example: 'gross' });
    if (framing) expectExact(framing);
  });

  it('of silence is a note for the log and no reply', () => {
    const noted = templateOf(['wir antworten nicht: {Grund}.'], { framing: 'no_public_reply' });
    expect(frame(noted, delivery({ voice: { ...DEFAULT_VOICE, signOff: '– J' } }))).toMatchObject({
      text: '',
      moves: [],
      slots: [],
      logNote: 'Wir antworten nicht: {Grund}.',
    });
  });

  it.each<[string, string[]]>([
    ['no slot for the human', ['Fertig.']],
    ['no moves', []],
    ['a value that does not exist', ['{{ nothing }} {x}']],
    ['a form that does not exist', ['{{ wait.genitive }} {x}']],
    ['a loop', ['{% for a in b %}{% endfor %} {x}']],
    ['an open condition', ['{% if name %} {x}']],
    ['a filter', ['{{ name | upcase }} {x}']],
    ['a stray brace', ['{ {x}']],
    ['HTML', ['<b>{x}</b>']],
    ['marks of the renderer', ['\ue000wait\ue001x\ue002 {x}']],
  ])('with a problem is never offered: %s', (_, texts) => {
    expect(frame(templateOf(texts))).toBeNull();
    expect(frameMove(templateOf(texts), 'own:p/t1', 0, delivery())).toBeNull();
  });

  it('leaves no gap where a condition is false', () => {
    const greeting = templateOf([
      'Hallo {% if name %}{{ name }}{% endif %}, {Schritt} {% if day %}am {{ day }}{% endif %} .',
    ]);
    expect(frame(greeting, delivery({ author: undefined }))?.text).toBe('Hallo, {Schritt}.');
  });

  it('is never offered where somebody may be in danger', () => {
    const danger = delivery({}, { intents: ['selfharm'], risk: 'R4' });
    expect(frame(template, danger)).toBeNull();
    expect(frameMove(template, 'own:p/t1', 1, danger)).toBeNull();
  });

  it('gives one move alone, without the sign-off', () => {
    const input = delivery({ voice: { ...DEFAULT_VOICE, signOff: '– Jana' } });
    const move = frameMove(template, 'own:p/t1', 1, input);
    expect(move?.text).toBe('Neun Tage auf das Paket sind zu lang.');
    expect(move?.slots.map(({ id }) => id)).toEqual(['wait', 'goods']);
    if (move) expectExact(move);
    expect(frameMove(template, 'own:p/t1', 9, input)).toBeNull();
  });
});

describe('which templates fit', () => {
  const fitting = (templates: Record<string, Partial<TeamTemplate>>, input = delivery()) =>
    fittingTemplates(
      Object.entries(templates).map(([key, more]) => ({ key, template: templateOf(['{x}'], more) })),
      input,
    ).map(({ key }) => key);

  it('puts the framing first, then the intent by itself, its group, any; then the form of address', () => {
    expect(
      fitting({
        any: {},
        'other framing': { framing: 'acknowledge_first', intents: ['complaint.delivery'], register: 'du' },
        group: { intents: ['complaint.*'] },
        'not proposed': { framing: 'thank_and_invite' },
        exact: { intents: ['praise', 'complaint.delivery'] },
        addressed: { intents: ['complaint.delivery'], register: 'du' },
      }),
    ).toEqual(['addressed', 'exact', 'group', 'any', 'other framing']);
  });

  it.each<[string, Partial<TeamTemplate>]>([
    ['another language', { language: 'en' }],
    ['another form of address', { register: 'sie' }],
    ['another intent', { intents: ['praise', 'complaint.price'] }],
    ['only an unclear comment', { intents: ['unclear'] }],
    ['retired', { retired: true }],
  ])('leaves out: %s', (_, more) => expect(fitting({ t: more })).toEqual([]));

  it('has a template for this very matter behind those of the chosen framings, unless it would own what others did', () => {
    const templates = {
      other: { framing: 'thank_and_invite' as const, intents: ['complaint.delivery'] },
      owning: { framing: 'own_and_fix' as const, intents: ['complaint.*'] },
      chosen: { framing: 'acknowledge_first' as const },
    };
    expect(fitting(templates, delivery({ fault: 'theirs' }))).toEqual(['chosen', 'other']);
    expect(fitting(templates, delivery({ fault: 'ours' }))).toContain('owning');
  });

  it('knows an unclear comment', () => {
    const unclear = inputOf('hm', {}, { register: 'du' });
    const templates = { t: { framing: 'clarify_question' as const, intents: ['unclear'] } };
    expect(fitting(templates, unclear)).toEqual(['t']);
  });

  it('follows the form of address of the reply', () => {
    const mirrored = delivery({ register: undefined }, { register: 'sie' });
    expect(fitting({ du: { register: 'du' }, sie: { register: 'sie' } }, mirrored)).toEqual(['sie']);
  });

  it('does not repeat what this thread has read', () => {
    expect(fitting({ 'own:p/a': {}, 'own:p/ab': {} }, delivery({ usedVariants: ['own:p/a#0'] }))).toEqual([
      'own:p/ab',
    ]);
  });

  it('does not take up praise that may be meant the other way round', () => {
    const ironic = inputOf('na toll', { intents: ['praise'], polarity: 1, ironyPossible: true });
    const templates = { t: { framing: 'clarify_question' as const, intents: ['praise'] } };
    expect(fitting(templates, ironic)).toEqual([]);
  });

  it('is none in danger', () => {
    const danger = delivery({}, { intents: ['complaint.delivery', 'selfharm'], risk: 'R4' });
    expect(fitting({ t: {} }, danger)).toEqual([]);
  });

  it('is not always the same among equals, and is for one comment', () => {
    const equals = Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`own:p/${n}`, {}]));
    const order = (seed: string) => fitting(equals, delivery({ seed })).join(' ');
    expect(order('a')).toBe(order('a'));
    expect(new Set([...'abcdefgh'].map((seed) => order(seed).split(' ')[0])).size).toBeGreaterThan(2);
  });
});

describe('a suggestion in the words of the team', () => {
  const own = (templates: Record<string, [texts: string[], more?: Partial<TeamTemplate>]>) =>
    Object.entries(templates).map(([key, [texts, more]]) => ({ key, template: templateOf(texts, more) }));

  it('takes the place of the built-in words of its framing, and the others stay', () => {
    const plain = suggest(delivery());
    const ours = suggest(delivery({ own: own({ 'own:p/a': [['Unser Weg: {Schritt}.']] }) }));
    expect(ours.map(({ id }) => id)).toEqual(plain.map(({ id }) => id));
    expect(ours[0]).toMatchObject({
      templateId: 'own:p/a',
      text: 'Unser Weg: {Schritt}.',
      own: expect.any(String),
    });
    expect(ours.slice(1).every((framing) => framing.own === undefined)).toBe(true);
    expect(
      ours
        .slice(1)
        .map(({ text }) => text)
        .every(Boolean),
    ).toBe(true);
  });

  it('is the best that works: a broken one is passed over', () => {
    const [best] = suggest(
      delivery({
        own: own({
          'own:p/any': [['Für alle: {x}.']],
          'own:p/broken': [['Kaputt {{ nothing }} {x}'], { intents: ['complaint.delivery'] }],
          'own:p/group': [['Für Beschwerden: {x}.'], { intents: ['complaint.*'] }],
        }),
      }),
    );
    expect(best?.templateId).toBe('own:p/group');
  });

  it('is built in again when all of the team’s were broken or used', () => {
    const broken = own({ 'own:p/a': [['{{ nothing }} {x}']] });
    expect(suggest(delivery({ own: broken }))[0]?.own).toBeUndefined();
    const used = own({ 'own:p/a': [['Unser Weg: {x}.']] });
    expect(suggest(delivery({ own: used, usedVariants: ['own:p/a#0'] }))[0]?.own).toBeUndefined();
  });

  it('does not stand where somebody may be in danger', () => {
    const templates = own({ 'own:p/a': [['{x}'], { framing: 'compassion_signpost' }] });
    const framings = suggest(delivery({ own: templates }, { intents: ['selfharm'], risk: 'R4' }));
    expect(framings).toHaveLength(1);
    expect(framings[0]).toMatchObject({ text: '', id: 'compassion_signpost' });
    expect(framings[0]?.own).toBeUndefined();
  });

  it('looks at no more of 2,000 templates than it has to', () => {
    let read = 0;
    const templates = Array.from({ length: 2000 }, (_, n) => {
      const template = templateOf(['Unser Weg: {x}.']);
      const moves = template.moves;
      Object.defineProperty(template, 'moves', {
        get: () => {
          read++;
          return moves;
        },
      });
      return { key: `own:p/${n}`, template };
    });
    expect(suggest(delivery({ own: templates }))[0]?.own).toBe('Lieferung');
    expect(read).toBeLessThan(20);
  });
});
