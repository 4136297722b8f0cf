import type { Text } from '../../language/text';
import type { Finding, OpenSlot } from '../checking';

/** Words between brackets that only a template puts there. */
const PLACEHOLDER =
  '(?:(?:vor|nach|first|last|full|user|kunden|customer|your|ihr|dein) ?_?)?(?:name|vorname|nachname)|datum|date|uhrzeit|time|link|url|ort|' +
  'bestellnummer|order ?(?:number|no\\.?|id)|insert\\b[^\\]]{0,40}|hier\\b[^\\]]{0,40}einf[^\\]]{0,20}|platzhalter|placeholder|' +
  'produkt|product|filiale|store|kürzel|initials|unterschrift|signature|betrag|amount|grund|reason|xx+|…|\\.\\.\\.';

const OPEN_SLOT = new RegExp(
  [
    '\\{\\{[^{}\\n]{0,120}\\}\\}', // {{ name }}
    '\\{%[^{}\\n]{0,120}%\\}', // {% if %}
    '\\$?\\{[^{}\\n]{0,120}\\}', // {day}, ${day}
    '<<[^<>\\n]{1,60}>>',
    '(?<![\\p{L}\\p{N}])%[\\p{L}_][\\p{L}\\p{N}_.]{1,40}%', // %name%
    `\\[(?:${PLACEHOLDER})\\]`,
    '(?<!_)_{3,}(?!_)', // until ____
  ].join('|'),
  'giu',
);

/** Places that are still to be filled in: `{…}`, and what a template engine of another tool leaves behind. */
export function findOpenSlots(draft: Text): OpenSlot[] {
  return Array.from(draft.plain.matchAll(OPEN_SLOT), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    label: draft.raw
      .slice(match.index, match.index + match[0].length)
      .replace(/^[\s{}%$<>[\]_]+|[\s{}%$<>[\]_]+$/g, ''),
  }));
}

/** One block per open slot. */
export function openSlotFindings(slots: readonly OpenSlot[]): Finding[] {
  return slots.map(({ start, end, label }) => ({
    key: 'open_slot',
    severity: 'block',
    span: { start, end },
    message: {
      de: label ? `Hier fehlt noch etwas: ${label}.` : 'Hier fehlt noch etwas.',
      en: label ? `Something is still missing here: ${label}.` : 'Something is still missing here.',
    },
    sources: [],
  }));
}
