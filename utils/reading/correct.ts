import { USUAL } from './intents/usual';
import type { EmotionId, IntentId, NeedId, Reading, ReplyGate, Risk, Scored } from './reading';

/** What a user can set right with "not right". */
export type CorrectableField = 'emotion' | 'intent' | 'need' | 'risk' | 'reply' | 'irony';

export interface Correction {
  field: CorrectableField;
  /** What the reading said; `null` when it was unclear. */
  from: string | null;
  /** What the user says; for an intent also {@link UNCLEAR}. */
  to: string;
}

const SAFETY: ReadonlySet<string> = new Set(['selfharm', 'threat_violence', 'safety.product']);

/** Says of an intent that it is not this one, without saying which it is. */
export const UNCLEAR = 'unclear' as const;

/** The value of a reading that a correction of this field would replace. */
export function currentValue(reading: Reading, field: CorrectableField): string | null {
  switch (field) {
    case 'emotion':
      return reading.emotions[0]?.id ?? null;
    case 'intent':
      return reading.intents[0]?.id ?? null;
    case 'need':
      return reading.needs[0] ?? null;
    case 'risk':
      return reading.risk;
    case 'reply':
      return reading.reply;
    case 'irony':
      return reading.ironyPossible ? 'yes' : 'no';
  }
}

/**
 * The reading as the user set it right. With another intent go the risk and the answer of the gate that are usual for
 * it, unless a later correction says otherwise. The values of `corrections` are trusted to be ids of their field.
 */
export function correct(reading: Reading, corrections: readonly Correction[]): Reading {
  return corrections.reduce(applyOne, reading);
}

/**
 * Carries corrections over to the same person's next comment: only where the new reading says again what was wrong
 * before, so that a different comment is still read for itself. That somebody was in no danger once says nothing about
 * the next time, so nothing that concerns safety is carried over.
 */
export function correctLikeBefore(reading: Reading, corrections: readonly Correction[]): Reading {
  return corrections.reduce(
    (result, correction) =>
      correction.from !== null &&
      correction.field !== 'risk' &&
      !SAFETY.has(correction.from) &&
      currentValue(reading, correction.field) === correction.from
        ? applyOne(result, correction)
        : result,
    reading,
  );
}

function applyOne(reading: Reading, { field, from, to }: Correction): Reading {
  const why = [
    ...reading.why.filter(
      ({ about, source }) => about !== `${field}:${from}` && !(source === 'user' && about.startsWith(field)),
    ),
    {
      about: field === 'emotion' || field === 'intent' || field === 'need' ? `${field}:${to}` : field,
      words: '',
      start: 0,
      end: 0,
      source: 'user' as const,
      note: { de: 'So hast du es korrigiert.', en: 'This is how you corrected it.' },
    },
  ];
  switch (field) {
    case 'emotion':
      return { ...reading, why, emotions: first(reading.emotions, to as EmotionId) };
    case 'intent': {
      const intents = correctIntents(reading.intents, from, to);
      return { ...reading, why, intents, ...(intents[0] && USUAL[intents[0].id]) };
    }
    case 'need':
      return {
        ...reading,
        why,
        needs: [to as NeedId, ...reading.needs.filter((need) => need !== to)].slice(0, 2),
      };
    case 'risk':
      return { ...reading, why, risk: to as Risk };
    case 'reply':
      return { ...reading, why, reply: to as ReplyGate };
    case 'irony':
      return { ...reading, why, ironyPossible: to === 'yes' };
  }
}

/** What was wrong goes, so that it decides nothing any more. */
function correctIntents(intents: Scored<IntentId>[], from: string | null, to: string): Scored<IntentId>[] {
  const rest = intents.filter(({ id }) => id !== from);
  return to === UNCLEAR ? rest : first(rest, to as IntentId);
}

function first<Id>(list: readonly { id: Id; score: number }[], id: Id): { id: Id; score: number }[] {
  return [{ id, score: 1 }, ...list.filter((entry) => entry.id !== id)];
}
