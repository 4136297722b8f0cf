import { describe, expect, it } from 'vitest';
import { correct, correctLikeBefore, currentValue } from '../../../utils/reading/correct';
import type { Reading } from '../../../utils/reading/reading';

const reading: Reading = {
  language: 'de',
  register: 'sie',
  intents: [
    { id: 'complaint.delivery', score: 0.8 },
    { id: 'question.status', score: 0.3 },
  ],
  emotions: [
    { id: 'contempt_sarcasm', score: 0.6 },
    { id: 'anger', score: 0.4 },
  ],
  arousal: 2,
  polarity: -1,
  needs: ['reliability'],
  risk: 'R1',
  reply: 'yes',
  facts: [],
  ironyPossible: true,
  why: [],
};

describe('correct', () => {
  it('puts the corrected value first and keeps the others behind it', () => {
    const corrected = correct(reading, [{ field: 'emotion', from: 'contempt_sarcasm', to: 'worry' }]);
    expect(corrected.emotions.map(({ id }) => id)).toEqual(['worry', 'contempt_sarcasm', 'anger']);
    expect(corrected.why.some(({ about, source }) => about === 'emotion:worry' && source === 'user')).toBe(
      true,
    );
  });

  it('does not list a value twice', () => {
    const corrected = correct(reading, [
      { field: 'intent', from: 'complaint.delivery', to: 'question.status' },
    ]);
    expect(corrected.intents.map(({ id }) => id)).toEqual(['question.status']);
  });

  it('follows another intent with the risk and the gate that are usual for it', () => {
    const corrected = correct(reading, [{ field: 'intent', from: 'complaint.delivery', to: 'hate' }]);
    expect(corrected).toMatchObject({ risk: 'R3', reply: 'handover' });
    const harmless = correct(corrected, [{ field: 'intent', from: 'hate', to: 'praise' }]);
    expect(harmless).toMatchObject({ risk: 'R0', reply: 'yes' });
  });

  it('leaves risk and gate to the user who sets them after the intent', () => {
    const corrected = correct(reading, [
      { field: 'intent', from: 'complaint.delivery', to: 'praise' },
      { field: 'risk', from: 'R0', to: 'R2' },
    ]);
    expect(corrected.risk).toBe('R2');
  });

  it('takes an intent away that is none', () => {
    const corrected = correct(reading, [{ field: 'intent', from: 'complaint.delivery', to: 'unclear' }]);
    expect(corrected.intents.map(({ id }) => id)).toEqual(['question.status']);
  });

  it.each([
    ['need', 'time'],
    ['risk', 'R3'],
    ['reply', 'handover'],
    ['irony', 'no'],
  ] as const)('sets %s to %s', (field, to) => {
    expect(currentValue(correct(reading, [{ field, from: null, to }]), field)).toBe(to);
  });

  it('keeps at most two needs', () => {
    const twice = correct(reading, [
      { field: 'need', from: 'reliability', to: 'time' },
      { field: 'need', from: 'time', to: 'respect' },
    ]);
    expect(twice.needs).toEqual(['respect', 'time']);
  });
});

describe('correctLikeBefore', () => {
  it('repeats a correction where the reading makes the same mistake again', () => {
    const next = correctLikeBefore(reading, [
      { field: 'emotion', from: 'contempt_sarcasm', to: 'joy_gratitude' },
    ]);
    expect(next.emotions[0]?.id).toBe('joy_gratitude');
  });

  it('leaves a comment alone that reads differently', () => {
    const next = correctLikeBefore(reading, [{ field: 'emotion', from: 'sadness', to: 'joy_gratitude' }]);
    expect(next).toEqual(reading);
  });

  it('never carries over that somebody was in no danger', () => {
    const danger: Reading = { ...reading, intents: [{ id: 'selfharm', score: 0.9 }], risk: 'R4' };
    const next = correctLikeBefore(danger, [
      { field: 'intent', from: 'selfharm', to: 'unclear' },
      { field: 'risk', from: 'R4', to: 'R1' },
    ]);
    expect(next).toEqual(danger);
  });

  it('carries nothing over from something that was unclear', () => {
    const unclear = { ...reading, intents: [] };
    expect(correctLikeBefore(unclear, [{ field: 'intent', from: null, to: 'praise' }])).toEqual(unclear);
  });
});
