import { describe, expect, it } from 'vitest';
import {
  EMPTY_GUIDELINES,
  GUIDELINE_PARTS,
  type HandoverRow,
} from '../../../utils/library/guidelines/guidelines';
import { handoverFor } from '../../../utils/library/guidelines/handover';
import { paragraphTitle } from '../../../utils/library/guidelines/paragraphs';
import { withPreset } from '../../../utils/library/guidelines/preset';
import { targetFor } from '../../../utils/library/guidelines/targets';
import type { IntentId, Reading } from '../../../utils/reading/reading';
import { situation } from '../checking/properties/judge';

const row = (id: string, intents: string[]): HandoverRow => ({
  id,
  topic: id,
  intents,
  who: '',
  channel: '',
  hours: '',
});
const reading = (...intents: [IntentId, number][]): Reading => ({
  ...situation().reading,
  intents: intents.map(([id, score]) => ({ id, score })),
});

describe('a preset', () => {
  it('sets strictness, secrecy and emoji, and nothing else', () => {
    const book = { ...EMPTY_GUIDELINES, title: 'Praxis', genderForm: 'star' as const };
    expect(withPreset(book, 'practice')).toEqual({
      ...book,
      strictness: 'strict',
      secrecy: true,
      emoji: { rule: 'never', most: 0 },
    });
    expect(withPreset(withPreset(book, 'law'), 'club')).toMatchObject({
      secrecy: false,
      strictness: 'gentle',
    });
  });

  it('shares nothing with the next one', () => {
    const first = withPreset(EMPTY_GUIDELINES, 'shop');
    first.emoji.most = 9;
    expect(withPreset(EMPTY_GUIDELINES, 'shop').emoji.most).toBe(2);
  });
});

describe('the hand-over table', () => {
  const handover = [
    row('group', ['accusation.*']),
    row('ethics', ['accusation.ethical', 'press']),
    row('press', ['press']),
    row('unclear', ['unclear']),
    row('nobody', []),
  ];
  const offered = (given: Reading) => handoverFor({ handover }, given).map(({ id }) => id);

  it('offers the row for the intent before the one for its group', () => {
    expect(offered(reading(['accusation.ethical', 0.9]))).toEqual(['ethics', 'group']);
    expect(offered(reading(['accusation.dishonesty', 0.2]))).toEqual(['group']);
    expect(offered(reading(['praise', 0.9]))).toEqual([]);
  });

  it('adds what the comment may be besides, once', () => {
    expect(offered(reading(['press', 0.6], ['accusation.ethical', 0.4]))).toEqual([
      'ethics',
      'press',
      'group',
    ]);
    expect(offered(reading(['praise', 0.6], ['press', 0.1]))).toEqual([]);
  });

  it('knows comments without intent', () => {
    expect(offered(reading())).toEqual(['unclear']);
  });
});

describe('response times', () => {
  const targets = [
    { risk: 'R3' as const, hours: 1 },
    { risk: 'R1' as const, hours: 8 },
  ];

  it('fall back to the nearest lower risk', () => {
    const at = (['R0', 'R1', 'R2', 'R3', 'R4'] as const).map((risk) => targetFor({ targets }, risk));
    expect(at).toEqual([null, 8, 8, 1, 1]);
  });
});

describe('titles of paragraphs', () => {
  const book = {
    ...EMPTY_GUIDELINES,
    redLines: [{ id: 'r1', kind: 'words' as const, text: ' Kulanz ', words: [], reason: '' }],
    notes: [{ id: 'n1', title: 'x'.repeat(100), text: '' }],
  };

  it('name part and entry', () => {
    expect(paragraphTitle(book, 'red-lines/r1')).toEqual({
      de: 'Rote Linien: Kulanz',
      en: 'Red lines: Kulanz',
    });
    expect(paragraphTitle(book, 'red-lines/gone').de).toBe('Rote Linien');
    expect(paragraphTitle(book, 'notes/n1').en.length).toBeLessThan(80);
  });

  it('stand for every part in both languages', () => {
    const titles = GUIDELINE_PARTS.map((part) => paragraphTitle(book, part));
    expect(new Set(titles.map(({ de }) => de)).size).toBe(GUIDELINE_PARTS.length);
    expect(new Set(titles.map(({ en }) => en)).size).toBe(GUIDELINE_PARTS.length);
    expect(paragraphTitle(book, 'other/thing' as 'notes').en).toBe('Guidelines');
  });
});
