import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../utils/reading/reading';
import { urgency } from '../../../utils/reading/triage';

const calm: Reading = {
  language: 'en',
  register: null,
  intents: [{ id: 'question.info', score: 0.7 }],
  emotions: [{ id: 'neutral', score: 1 }],
  arousal: 0,
  polarity: 0,
  needs: [],
  risk: 'R0',
  reply: 'yes',
  facts: [],
  ironyPossible: false,
  why: [],
};
const open = { answered: false, own: false };

describe('urgency', () => {
  it('sorts danger, then harm, then anger, then questions, then praise, then spam, then answered, then our own', () => {
    const list: [string, Reading, { answered: boolean; own: boolean }][] = [
      ['own', calm, { answered: false, own: true }],
      ['answered', { ...calm, risk: 'R2', polarity: -1, arousal: 3 }, { answered: true, own: false }],
      ['spam', { ...calm, intents: [{ id: 'spam', score: 1 }], reply: 'no' }, open],
      ['praise', { ...calm, intents: [{ id: 'praise', score: 1 }], polarity: 1, arousal: 1 }, open],
      ['question', calm, open],
      [
        'anger',
        { ...calm, intents: [{ id: 'complaint.delivery', score: 1 }], risk: 'R1', arousal: 3, polarity: -1 },
        open,
      ],
      [
        'injury',
        {
          ...calm,
          intents: [{ id: 'safety.product', score: 1 }],
          risk: 'R3',
          polarity: -1,
          reply: 'handover',
        },
        open,
      ],
      [
        'danger',
        { ...calm, intents: [{ id: 'selfharm', score: 1 }], risk: 'R4', polarity: -1, reply: 'handover' },
        open,
      ],
    ];
    const sorted = list.toSorted((a, b) => urgency(b[1], b[2]) - urgency(a[1], a[2])).map(([name]) => name);
    expect(sorted).toEqual(['danger', 'injury', 'anger', 'question', 'praise', 'spam', 'answered', 'own']);
  });
});
