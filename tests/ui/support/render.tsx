import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach } from 'vitest';
import { startTexts } from '../../../components/ui/i18n';
import deskDe from '../../../locales/desk/de.json';
import deskEn from '../../../locales/desk/en.json';
import type { Check } from '../../../utils/checking/checking';
import { DIMENSION_IDS } from '../../../utils/checking/checking';
import type { Lang } from '../../../utils/language/message';
import type { Reading } from '../../../utils/reading/reading';
import type { Comment } from '../../../utils/thread/thread';

afterEach(cleanup);

/** Renders in a language of the interface, with the texts of panel and desk. */
export async function show(element: ReactElement, language: Lang = 'en') {
  await startTexts(language, { de: deskDe, en: deskEn });
  return render(element);
}

export const comment = (change: Partial<Comment> = {}): Comment => ({
  id: 'c1',
  parentId: null,
  depth: 0,
  author: { name: 'Maureen' },
  text: 'Nine days and no box!',
  postedLabel: '3h',
  isOwn: false,
  truncated: false,
  ...change,
});

export const reading = (change: Partial<Reading> = {}): Reading => ({
  language: 'en',
  register: null,
  intents: [{ id: 'complaint.delivery', score: 0.8 }],
  emotions: [{ id: 'anger', score: 0.7 }],
  arousal: 3,
  polarity: -1,
  needs: ['reliability'],
  risk: 'R1',
  reply: 'yes',
  facts: [{ kind: 'duration', start: 0, end: 9, text: 'Nine days' }],
  ironyPossible: false,
  why: [{ about: 'emotion:anger', words: 'no box!', start: 14, end: 21, source: 'rule' }],
  ...change,
});

export const check = (change: Partial<Check> = {}): Check => ({
  findings: [],
  strengths: [],
  dimensions: Object.fromEntries(DIMENSION_IDS.map((id) => [id, 100])) as Check['dimensions'],
  openSlots: [],
  length: { used: 10, limit: 280 },
  ...change,
});
