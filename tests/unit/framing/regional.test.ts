import { describe, expect, it } from 'vitest';
import { renderMoves } from '../../../utils/framing/render';
import { crisisKit } from '../../../utils/framing/safety';
import { createSuggester } from '../../../utils/framing/suggest';
import { TOPIC_IDS } from '../../../utils/framing/topics';
import type { Values } from '../../../utils/framing/values';
import { regionalGerman } from '../../../utils/language/german/regional';
import { type TemplatePack, textsOf } from '../../../utils/library/pack';
import { loadBuiltInPack } from '../../../utils/library/packs';
import { type Country, DEFAULT_VOICE } from '../../../utils/library/voice';
import { inputOf, silentChecker } from './fixtures';

const pack = await loadBuiltInPack('de');
const REGISTERS = ['du', 'sie', 'ihr'] as const;

/** Everything a comment can tell, with ß and German quotation marks wherever a comment could bring them. */
const WORDS = 'Größe „groß“';
const DURATION = { nom: 'dreißig Tage', acc: 'dreißig Tage', dat: 'dreißig Tagen', be: 'sind' };
const KIN = { nom: 'Ihre Großmutter', acc: 'Ihre Großmutter', dat: 'Ihrer Großmutter' };
const VALUES: Required<Values> = {
  name: 'Jörg Groß',
  wait: DURATION,
  silence: DURATION,
  hold: DURATION,
  queued: DURATION,
  delay: DURATION,
  life: DURATION,
  loyalty: DURATION,
  goods: {
    nom: 'die Straßenkarte',
    acc: 'die Straßenkarte',
    dat: 'der Straßenkarte',
    bei: 'bei der Straßenkarte',
    yourNom: 'Ihre Straßenkarte',
    yourAcc: 'Ihre Straßenkarte',
    yourDat: 'Ihrer Straßenkarte',
    be: 'ist',
    should: 'sollte',
    may: 'darf',
  },
  theme: WORDS,
  place: 'in der Großen Straße',
  amount: '1.250,50 Franken',
  since: 'seit dem großen Tag',
  silent: 'seit dem großen Tag',
  day: 'am Großtag',
  times: 'dreißigmal',
  asked: 'dreißigmal',
  charged: 'dreißigmal',
  person: { nom: 'Frau Weiß', acc: 'Frau Weiß' },
  kin: KIN,
  patient: KIN,
  said: 'das heißt Spaß',
  quote: 'mein Fahrrad ist großartig',
  help: WORDS,
  topics: new Set(TOPIC_IDS),
};

function* wordings({ phrases }: TemplatePack, country: Country) {
  for (const variant of Object.values(phrases).flat())
    for (const register of REGISTERS) {
      const rendered = renderMoves([{ move: 'ACK', variant }], {
        slots: pack.slots,
        values: VALUES,
        language: 'de',
        register,
        country,
        signOff: '– Anna Weiß, „Straße“',
      });
      yield { id: `${variant.id} ${register}`, ...rendered };
    }
}

describe('a Swiss profile', () => {
  it('never emits ß or German quotation marks, in no wording, value, label, example or sign-off', () => {
    const all = [...wordings(pack, 'CH')];
    expect(all.length).toBeGreaterThan(1000);
    const wrong = all.filter(({ text, slots }) =>
      /[ßẞ„“]/.test([text, ...slots.map(({ label, example }) => `${label} ${example}`)].join(' ')),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(all[0]?.text.endsWith('– Anna Weiss, «Strasse»')).toBe(true);
  });

  it('keeps the place of every slot', () => {
    for (const { text, slots, moves } of wordings(pack, 'CH')) {
      for (const { start, end, value, label } of slots)
        expect(text.slice(start, end)).toBe(value ?? `{${label}}`);
      for (const { start, end, text: words } of moves) expect(text.slice(start, end)).toBe(words);
    }
  });

  it('never emits ß in a crisis', () => {
    for (const register of REGISTERS)
      expect(crisisKit({ ...DEFAULT_VOICE, country: 'CH', register }, 'de').signpost?.text).not.toMatch(
        /[ßẞ„“]/,
      );
  });

  it('leaves the words of the commenter as they are, but for their spelling', () => {
    const quoted = [...wordings(pack, 'CH')].filter(({ slots }) => slots.some(({ id }) => id === 'quote'));
    expect(quoted.length).toBeGreaterThan(0);
    for (const { text } of quoted) expect(text).toMatch(/[Mm]ein Fahrrad ist grossartig/);
  });

  it('writes sums and times as they are written there', () => {
    const sums = [...wordings(pack, 'CH')].flatMap(({ slots }) => slots.filter(({ id }) => id === 'amount'));
    expect(new Set(sums.map(({ value }) => value))).toEqual(new Set(["CHF 1'250.50"]));
    const known = [...wordings(pack, 'CH')].flatMap(({ slots }) => slots).find(({ id }) => id === 'known');
    expect(known?.example).toContain('9.10 Uhr');
  });
});

describe.each(['CH', 'AT'] as const)('built-in words for %s', (country) => {
  const texts = Object.values(pack.phrases).flatMap((variants) => variants.flatMap(textsOf));
  it('do not change twice', () => {
    for (const { text } of texts) {
      const once = regionalGerman(text, country);
      expect(regionalGerman(once, country)).toBe(once);
    }
  });
});

describe('words of a country', () => {
  const packOf = (text: string): TemplatePack => ({
    ...pack,
    phrases: { ...pack.phrases, ack: [{ id: 'a', text }] },
  });
  const opening = (country: Country, signOff = '') =>
    createSuggester(
      { de: packOf('bis Januar steht das Fahrrad im Krankenhaus.'), en: pack },
      silentChecker,
    )(
      inputOf(
        'x',
        { intents: ['complaint.delivery'] },
        { register: 'du', voice: { ...DEFAULT_VOICE, country, signOff } },
      ),
    )[0]?.text;

  it.each([
    ['DE', 'Bis Januar steht das Fahrrad im Krankenhaus.'],
    ['AT', 'Bis Jänner steht das Fahrrad im Spital.'],
    ['CH', 'Bis Januar steht das Velo im Spital.'],
  ] as const)('%s', (country, text) => expect(opening(country)?.startsWith(text)).toBe(true));

  it('do not enter the sign-off', () => {
    expect(opening('CH', '– Fahrrad Groß')?.endsWith('– Fahrrad Gross')).toBe(true);
    expect(opening('AT', '– Krankenhaus Groß')?.endsWith('– Krankenhaus Groß')).toBe(true);
  });
});
