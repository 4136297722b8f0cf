import { describe, expect, it } from 'vitest';
import { loadChecker } from '../../../utils/checking/check';
import type { Framing } from '../../../utils/framing/framing';
import { createSuggester } from '../../../utils/framing/suggest';
import { loadBuiltInPack } from '../../../utils/library/packs';
import { inputOf, type ReadingParts, silentChecker } from './fixtures';

const check = await loadChecker();
const suggest = createSuggester(
  { de: await loadBuiltInPack('de'), en: await loadBuiltInPack('en') },
  silentChecker,
);

/** What a person would write into the slots that are about the comment itself. */
type Filled = Partial<Record<string, string>>;
type Row = [comment: string, parts: ReadingParts, fault: 'ours' | 'unclear' | undefined, filled?: Filled];

const GERMAN: Row[] = [
  [
    'Seit neun Tagen warte ich auf mein Paket, nichts da!!',
    {
      intents: ['complaint.delivery'],
      emotions: ['anger'],
      arousal: 3,
      facts: [
        ['duration', 'neun Tagen'],
        ['product', 'Paket'],
      ],
    },
    'ours',
  ],
  [
    'Mein Paket ist immer noch nicht da',
    { intents: ['complaint.delivery'], emotions: ['annoyance'], facts: [['product', 'Paket']] },
    undefined,
  ],
  [
    'Die Jacke ist nach zwei Wochen kaputt',
    {
      intents: ['complaint.product'],
      emotions: ['disappointment'],
      facts: [
        ['duration', 'zwei Wochen'],
        ['product', 'Jacke'],
      ],
    },
    'ours',
  ],
  [
    'Wurde gestern in eurer Filiale am Markt total unfreundlich behandelt',
    {
      intents: ['complaint.service'],
      emotions: ['annoyance'],
      facts: [
        ['date', 'gestern'],
        ['place', 'Filiale am Markt'],
      ],
    },
    undefined,
  ],
  [
    '79 Euro doppelt abgebucht, seit 3 Wochen keine Rückerstattung',
    {
      intents: ['complaint.billing'],
      emotions: ['anger'],
      arousal: 2,
      risk: 'R2',
      facts: [
        ['amount', '79 Euro'],
        ['duration', '3 Wochen'],
      ],
    },
    'ours',
  ],
  [
    'Die App stürzt bei jedem Login ab',
    { intents: ['complaint.digital'], emotions: ['annoyance'], facts: [['product', 'App']] },
    undefined,
  ],
  [
    'Keine Antwort seit drei Wochen, dreimal geschrieben',
    {
      intents: ['complaint.no_response'],
      emotions: ['anger'],
      arousal: 2,
      risk: 'R2',
      facts: [
        ['duration', 'drei Wochen'],
        ['count', 'dreimal'],
      ],
    },
    undefined,
  ],
  [
    'Ein Dunkelmodus wäre super',
    { intents: ['suggestion'], emotions: ['hope_interest'], polarity: 0, arousal: 0, risk: 'R0' },
    undefined,
    { topic: 'den Dunkelmodus', idea_status: 'Der Dunkelmodus liegt jetzt bei Mira im Produktteam' },
  ],
  ['Habt ihr Samstag offen?', { intents: ['question.info'], polarity: 0, arousal: 0, risk: 'R0' }, undefined],
  ['Ihr Idioten', { intents: ['insult'], emotions: ['anger'], arousal: 2, risk: 'R2' }, undefined],
  [
    'Die sollen alle verschwinden',
    { intents: ['hate'], emotions: ['contempt_sarcasm'], risk: 'R3' },
    undefined,
  ],
  [
    'Total lecker, und Frau Kaya war so freundlich',
    {
      intents: ['praise'],
      emotions: ['joy_gratitude'],
      polarity: 1,
      risk: 'R0',
      facts: [['person', 'Frau Kaya']],
    },
    undefined,
  ],
  [
    'Hat geklappt, danke euch!',
    { intents: ['closing'], emotions: ['joy_gratitude'], polarity: 1, risk: 'R0' },
    undefined,
  ],
  [
    'Mein Anwalt meldet sich wegen der Kaution',
    { intents: ['legal.threat'], emotions: ['neutral'], arousal: 1, risk: 'R3', reply: 'handover' },
    undefined,
    { topic: 'die Kaution', contact: 'unsere Rechtsabteilung' },
  ],
  [
    'Ich schreibe einen Artikel über die Schließung und hätte gern eine Stellungnahme',
    { intents: ['press'], polarity: 0, arousal: 0, risk: 'R2', reply: 'handover' },
    undefined,
    { topic: 'die Schließung' },
  ],
];

const ENGLISH: Row[] = [
  [
    'nine days and my parcel is still not here',
    {
      intents: ['complaint.delivery'],
      emotions: ['annoyance'],
      facts: [
        ['duration', 'nine days'],
        ['product', 'parcel'],
      ],
    },
    undefined,
  ],
  [
    'The jacket ripped after two weeks!! unbelievable',
    {
      intents: ['complaint.product'],
      emotions: ['anger'],
      arousal: 2,
      facts: [
        ['duration', 'two weeks'],
        ['product', 'jacket'],
      ],
    },
    'ours',
  ],
  [
    'Charged me £79 twice',
    {
      intents: ['complaint.billing'],
      emotions: ['anger'],
      arousal: 2,
      risk: 'R2',
      facts: [['amount', '£79']],
    },
    undefined,
  ],
  [
    'staff at your Leeds branch were so rude yesterday',
    {
      intents: ['complaint.service'],
      emotions: ['hurt_humiliation'],
      arousal: 2,
      risk: 'R2',
      facts: [
        ['place', 'Leeds branch'],
        ['date', 'yesterday'],
      ],
    },
    undefined,
  ],
  [
    '40 minutes on hold with the hotline',
    { intents: ['complaint.service'], emotions: ['annoyance'], facts: [['duration', '40 minutes']] },
    undefined,
  ],
  ['Are you open on Sunday?', { intents: ['question.info'], polarity: 0, arousal: 0, risk: 'R0' }, undefined],
  ['you idiots', { intents: ['insult'], emotions: ['anger'], arousal: 2, risk: 'R2' }, undefined],
  [
    'best pizza in town, thank you',
    { intents: ['praise'], emotions: ['joy_gratitude'], polarity: 1, risk: 'R0' },
    undefined,
  ],
  [
    'got it, thanks so much!',
    { intents: ['closing'], emotions: ['joy_gratitude'], polarity: 1, risk: 'R0' },
    undefined,
  ],
];

/** The text with every open slot filled by the given words, or by its example. */
function filledText(framing: Framing, filled: Filled): string {
  return framing.slots
    .filter(({ value }) => value === null)
    .toReversed()
    .reduce((text, { id, start, end, example }) => {
      const words = filled[id.split('.')[0] ?? ''] ?? example ?? '';
      const first = start === 0 || /[.?!]\s$/.test(text.slice(0, start));
      return (
        text.slice(0, start) +
        (first ? words.charAt(0).toUpperCase() + words.slice(1) : words) +
        text.slice(end)
      );
    }, framing.text);
}

function pairs(language: 'de' | 'en', rows: Row[]): [string, string, string, string][] {
  const registers = language === 'de' ? (['du', 'sie'] as const) : (['mirror'] as const);
  return rows.flatMap(([comment, parts, fault, filled = {}]) =>
    registers.flatMap((register) => {
      const input = inputOf(comment, { ...parts, language }, { register, fault, seed: comment });
      return suggest(input)
        .filter(({ text }) => text !== '')
        .map((framing): [string, string, string, string] => {
          const draft = filledText(framing, filled);
          const { findings } = check({
            draft,
            comment,
            reading: input.reading,
            platform: 'facebook',
            lang: language,
            context: { fault, settings: { register }, now: '2026-05-04T10:00:00+02:00' },
          });
          const faults = findings
            .filter(({ severity }) => severity === 'block' || severity === 'warn')
            .map(({ key, severity }) => `${severity} ${key}`);
          return [framing.id, comment, draft, faults.join(', ')];
        });
    }),
  );
}

describe('a framing with its slots filled holds what the checks ask for', () => {
  const all = [...pairs('de', GERMAN), ...pairs('en', ENGLISH)];

  it('in at least 60 pairs of comment and framing', () => expect(all.length).toBeGreaterThanOrEqual(60));

  it.each(all)('%s for "%s": %s', (_id, _comment, _draft, faults) => expect(faults).toBe(''));
});
