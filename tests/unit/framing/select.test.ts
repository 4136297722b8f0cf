import { describe, expect, it } from 'vitest';
import type { FramingId } from '../../../utils/framing/framing';
import { type Selected, selectFramings } from '../../../utils/framing/select';
import { SELECTION, UNCLEAR, USUAL_RISK } from '../../../utils/framing/selection';
import { topicsOf } from '../../../utils/framing/topics';
import { INTENT_IDS, type IntentId, RISK_LEVELS, type Risk } from '../../../utils/reading/reading';
import { type ReadingParts, readingOf } from './fixtures';

interface More {
  fault?: 'ours' | 'theirs' | 'unclear';
  ourTurns?: number;
}

function select(comment: string, parts: ReadingParts, { fault, ourTurns = 0 }: More = {}): Selected[] {
  const history = Array.from({ length: ourTurns }, () => ({ from: 'us' as const, text: 'eine Antwort' }));
  return selectFramings({
    comment,
    reading: readingOf(comment, parts),
    fault,
    history,
    topics: topicsOf(comment, parts.language === 'en' ? 'en' : 'de'),
  });
}

const ids = (selected: readonly Selected[]) => selected.map(({ id }) => id);
const first = (selected: readonly Selected[]) => selected[0]?.chain.join(' ');

/** Handbook 3.2, one line per cell: intent, low arousal, high arousal, risk raised above the usual. Fault is known to be ours. */
const TABLE: [IntentId, string, string, string][] = [
  [
    'complaint.product',
    'own_and_fix',
    'acknowledge_first own_and_fix',
    'acknowledge_first own_and_fix private_channel',
  ],
  [
    'complaint.delivery',
    'own_and_fix',
    'acknowledge_first own_and_fix',
    'acknowledge_first own_and_fix private_channel',
  ],
  ['complaint.digital', 'own_and_fix', 'acknowledge_first own_and_fix', 'transparent_update'],
  [
    'complaint.service',
    'acknowledge_first clarify_question',
    'acknowledge_first own_and_fix private_channel',
    'hand_over',
  ],
  [
    'complaint.billing',
    'own_and_fix private_channel',
    'acknowledge_first own_and_fix private_channel',
    'transparent_update',
  ],
  ['complaint.price', 'explain_decision', 'acknowledge_first explain_decision', 'holding_statement'],
  ['complaint.policy', 'explain_decision', 'acknowledge_first explain_decision', 'holding_statement'],
  ['complaint.no_response', 'late_recovery', 'late_recovery own_and_fix', 'late_recovery hand_over'],
  [
    'accusation.ethical',
    'acknowledge_first correct_with_respect',
    'acknowledge_first transparent_update',
    'holding_statement',
  ],
  [
    'accusation.dishonesty',
    'acknowledge_first correct_with_respect',
    'acknowledge_first transparent_update',
    'holding_statement',
  ],
  [
    'misinformation',
    'correct_with_respect',
    'acknowledge_first correct_with_respect',
    'correct_with_respect',
  ],
  ['crisis.boycott', 'holding_statement', 'holding_statement', 'holding_statement'],
  ['insult', 'no_public_reply', 'boundary', 'no_public_reply'],
  ['troll', 'no_public_reply', 'no_public_reply', 'no_public_reply'],
  ['hate', 'empathic_counterspeech', 'no_public_reply', 'no_public_reply'],
  ['safety.product', 'safety_first', 'safety_first', 'safety_first'],
  ['legal.threat', 'hand_over', 'acknowledge_first hand_over', 'hand_over'],
  ['press', 'hand_over', 'acknowledge_first hand_over', 'hand_over'],
  [
    'privacy.request',
    'hand_over private_channel',
    'acknowledge_first hand_over private_channel',
    'hand_over',
  ],
  ['job', 'answer_directly hand_over', 'acknowledge_first hand_over', 'hand_over'],
  ['partnership', 'hand_over', 'acknowledge_first hand_over', 'hand_over'],
  ['question.info', 'answer_directly', 'acknowledge_first answer_directly', 'answer_directly'],
  [
    'question.status',
    'answer_directly private_channel',
    'acknowledge_first answer_directly private_channel',
    'private_channel',
  ],
  ['suggestion', 'take_up_idea', 'acknowledge_first take_up_idea', 'take_up_idea'],
  ['praise', 'thank_and_invite', 'thank_and_invite', 'thank_and_invite'],
  ['ugc', 'amplify_ugc', 'amplify_ugc', 'thank_and_invite'],
  ['peer_help', 'thank_and_invite', 'thank_and_invite', 'thank_and_invite'],
  ['closing', 'close_loop', 'close_loop', 'close_loop'],
  ['scam.impersonation', 'safety_first answer_directly', 'safety_first answer_directly', 'safety_first'],
  ['spam', 'no_public_reply', 'no_public_reply', 'no_public_reply'],
  ['offtopic', 'no_public_reply', 'no_public_reply', 'no_public_reply'],
];

const raised = (intent: IntentId): Risk =>
  RISK_LEVELS[Math.max(2, RISK_LEVELS.indexOf(USUAL_RISK[intent]) + 1)] ?? 'R4';

describe('the selection table', () => {
  it.each(TABLE)('%s', (intent, low, high, grave) => {
    const risk = USUAL_RISK[intent];
    expect(first(select('x', { intents: [intent], arousal: 0, risk }, { fault: 'ours' }))).toBe(low);
    expect(first(select('x', { intents: [intent], arousal: 1, risk }, { fault: 'ours' }))).toBe(low);
    expect(first(select('x', { intents: [intent], arousal: 2, risk }, { fault: 'ours' }))).toBe(high);
    expect(first(select('x', { intents: [intent], arousal: 3, risk }, { fault: 'ours' }))).toBe(high);
    expect(
      first(select('x', { intents: [intent], arousal: 2, risk: raised(intent) }, { fault: 'ours' })),
    ).toBe(grave);
  });

  it('has a row for every intent that may be answered', () => {
    const drafted = INTENT_IDS.filter((id) => id !== 'selfharm' && id !== 'threat_violence');
    expect(TABLE.map(([intent]) => intent).sort()).toEqual([...drafted].sort());
    expect(Object.keys(SELECTION).sort()).toEqual([...drafted].sort());
  });

  it('offers one to three framings, each another one', () => {
    for (const intent of Object.keys(SELECTION) as IntentId[])
      for (const arousal of [0, 2] as const)
        for (const risk of RISK_LEVELS.slice(0, 4))
          for (const ourTurns of [0, 1, 2]) {
            const selected = select('x', { intents: [intent], arousal, risk }, { ourTurns });
            expect(selected.length).toBeGreaterThanOrEqual(1);
            expect(selected.length).toBeLessThanOrEqual(3);
            expect(new Set(ids(selected)).size).toBe(selected.length);
            expect(selected[0]?.role).toBe('best');
          }
  });
});

describe('an unclear comment', () => {
  it.each([
    ['Das ist doch nix', -1, 'low', UNCLEAR.negative.low],
    ['Kann man da was machen?', 0, 'low', UNCLEAR.question.low],
    ['hm', 0, 'low', UNCLEAR.neutral.low],
    ['yes yes yes', 1, 'low', UNCLEAR.positive.low],
  ] as const)('goes by polarity: %s', (comment, polarity, _, options) => {
    const selected = select(comment, { intents: [], polarity, arousal: 1, risk: 'R0' });
    expect(selected.map(({ chain }) => chain)).toEqual(options);
  });
});

describe('whose fault it was', () => {
  const late = 'Mein Paket ist immer noch nicht da';
  const vague = 'Mit der Lieferung bin ich unzufrieden';
  it.each([
    [late, undefined, 'own_and_fix'],
    [late, 'ours', 'own_and_fix'],
    [late, 'unclear', 'clarify_question'],
    [late, 'theirs', 'clarify_question'],
    [vague, undefined, 'clarify_question'],
    [vague, 'ours', 'own_and_fix'],
  ] as const)('"%s", %s: %s', (comment, fault, expected) => {
    expect(ids(select(comment, { intents: ['complaint.delivery'] }, { fault }))[0]).toBe(expected);
  });

  it('never asks and owns in the same list entry twice', () => {
    const selected = select(vague, { intents: ['complaint.delivery'], arousal: 1 });
    expect(ids(selected)).toEqual(['clarify_question', 'acknowledge_first', 'private_channel']);
  });
});

describe('an accusation', () => {
  it.each([
    ['Warum löscht ihr kritische Kommentare?', 'transparent_update'],
    ['Ihr habt versprochen, dass das Geld am Montag da ist', 'transparent_update'],
    ['Ihr verkauft alte Ware als neu', 'correct_with_respect'],
  ])('is corrected first only where nothing was asked or promised: %s', (comment, expected) => {
    expect(ids(select(comment, { intents: ['accusation.dishonesty'], risk: 'R2' }))[0]).toBe(expected);
  });
});

describe('turns', () => {
  it('moves a case to the private channel with the second answer', () => {
    expect(ids(select('x', { intents: ['complaint.billing'] }, { ourTurns: 1 }))[0]).toBe('private_channel');
    expect(ids(select('x', { intents: ['praise'], polarity: 1 }, { ourTurns: 1 }))[0]).toBe(
      'thank_and_invite',
    );
  });

  it('comes to an end with the third', () => {
    expect(ids(select('x', { intents: ['complaint.delivery'] }, { ourTurns: 2 }))).toEqual([
      'close_loop',
      'no_public_reply',
      'private_channel',
    ]);
    expect(ids(select('x', { intents: ['question.info'], polarity: 0 }, { ourTurns: 2 }))[0]).toBe(
      'answer_directly',
    );
  });

  it('never makes safety wait', () => {
    expect(ids(select('x', { intents: ['safety.product'], risk: 'R3' }, { ourTurns: 3 }))[0]).toBe(
      'safety_first',
    );
  });

  it('does not count what happened in another thread', () => {
    const comment = 'x';
    const selected = selectFramings({
      comment,
      reading: readingOf(comment, { intents: ['complaint.billing'] }),
      fault: 'ours',
      history: [{ from: 'us', text: 'früher', sameThread: false }],
      topics: new Set(),
    });
    expect(ids(selected)[0]).toBe('own_and_fix');
  });
});

describe('the reply gate', () => {
  it.each<[ReadingParts, FramingId]>([
    [{ intents: ['troll'], reply: 'no' }, 'no_public_reply'],
    [{ intents: ['insult'], reply: 'no', arousal: 2 }, 'no_public_reply'],
    [{ intents: ['complaint.delivery'], reply: 'no' }, 'no_public_reply'],
  ])('no: %j', (parts, expected) => {
    expect(ids(select('x', parts))[0]).toBe(expected);
  });

  it('offers silence last where one should ask oneself first', () => {
    expect(ids(select('x', { intents: ['complaint.price'], reply: 'ask' })).at(-1)).toBe('no_public_reply');
  });

  it('offers a hand-over second where somebody else must decide', () => {
    expect(ids(select('x', { intents: ['accusation.ethical'], reply: 'handover', risk: 'R2' }))[1]).toBe(
      'hand_over',
    );
  });
});

describe('an insult around a real complaint', () => {
  it('keeps the boundary at hand and the complaint answered', () => {
    const complaint = select(
      'x',
      { intents: ['complaint.billing', 'insult'], arousal: 2 },
      { fault: 'ours' },
    );
    expect(ids(complaint)).toEqual(['own_and_fix', 'private_channel', 'boundary']);
    const insult = select('x', { intents: ['insult', 'complaint.delivery'], arousal: 2 });
    expect(ids(insult)).toEqual(['boundary', 'acknowledge_first', 'no_public_reply']);
  });
});
