import { expect } from 'vitest';
import type { CheckContext } from '../../../../utils/checking/checking';
import type { Property, RawFinding, Situation, Verdict } from '../../../../utils/checking/property';
import type { Lang } from '../../../../utils/language/message';
import { parseText } from '../../../../utils/language/text';
import type { EmotionId, IntentId, Reading } from '../../../../utils/reading/reading';

export interface Given {
  comment?: string;
  lang?: Lang;
  intent?: IntentId | null;
  emotion?: EmotionId;
  arousal?: Reading['arousal'];
  risk?: Reading['risk'];
  register?: Reading['register'];
  polarity?: Reading['polarity'];
  platform?: string;
  context?: CheckContext;
}

/** A situation with the reading stated, not computed, so that a property is tested alone. */
export function situation(given: Given = {}): Situation {
  const { intent = null, lang = 'en' } = given;
  const isComplaint = /^(?:complaint|accusation|crisis|safety)/.test(intent ?? '');
  const positive = intent === 'praise' || intent === 'ugc' || intent === 'closing' || intent === 'peer_help';
  const polarity = given.polarity ?? (isComplaint ? -1 : positive ? 1 : 0);
  return {
    comment: parseText(given.comment ?? '', lang),
    reading: {
      language: lang,
      register: given.register ?? null,
      intents: intent ? [{ id: intent, score: 0.9 }] : [],
      emotions: [
        {
          id: given.emotion ?? (isComplaint ? 'annoyance' : positive ? 'joy_gratitude' : 'neutral'),
          score: 0.9,
        },
      ],
      arousal: given.arousal ?? (isComplaint ? 2 : 1),
      polarity,
      needs: [],
      risk: given.risk ?? (isComplaint ? 'R1' : 'R0'),
      reply: 'yes',
      facts: [],
      ironyPossible: false,
      why: [],
    },
    intent,
    isComplaint: isComplaint || (intent === null && polarity < 0),
    platform: given.platform ?? 'facebook',
    context: given.context ?? {},
    now: new Date(given.context?.now ?? '2025-05-14T10:00:00+02:00'),
  };
}

/** What a property says about a draft; nothing when it does not apply. */
export function judge(property: Property, draft: string, given: Given = {}): Required<Verdict> {
  const text = parseText(draft, given.lang ?? 'en');
  const here = situation(given);
  const verdict = property.applies(here, text) ? property.check(text, here) : {};
  return { findings: verdict.findings ?? [], strengths: verdict.strengths ?? [] };
}

/** The words under the findings, in order. */
export function flagged(property: Property, draft: string, given: Given = {}): string[] {
  return judge(property, draft, given).findings.map(({ span }) =>
    span ? draft.slice(span.start, span.end) : '',
  );
}

/** Every draft is found fault with. */
export function expectBad(
  property: Property,
  lang: Lang,
  drafts: readonly string[],
  given: Given = {},
): void {
  const missed = drafts.filter((draft) => flagged(property, draft, { ...given, lang }).length === 0);
  expect(missed, `${property.key} overlooks`).toEqual([]);
}

/** No draft is found fault with. */
export function expectGood(
  property: Property,
  lang: Lang,
  drafts: readonly string[],
  given: Given = {},
): void {
  const wrong = drafts.filter((draft) => flagged(property, draft, { ...given, lang }).length > 0);
  expect(wrong, `${property.key} raises a false alarm`).toEqual([]);
}

/** Name, explanation and praise stand in both languages, as one sentence or two short ones. */
export function expectExplained(property: Property): void {
  for (const message of [property.name, property.explain, property.praise]) {
    if (!message) continue;
    expect(message.de.length).toBeGreaterThan(5);
    expect(message.en.length).toBeGreaterThan(5);
    expect(message.de).not.toBe(message.en);
  }
  expect(property.sources.length).toBeGreaterThan(0);
}

/** The draft after a finding's fix was applied. */
export function apply(draft: string, finding: RawFinding | undefined): string {
  const { span = finding?.span, text } = finding?.fix ?? {};
  if (!span || text === undefined) throw new Error('the finding offers no replacement');
  return draft.slice(0, span.start) + text + draft.slice(span.end);
}
