import type { Message } from '../language/message';
import { EMPTY_GUIDELINES, GUIDELINE_PRESETS, type Guidelines } from '../library/guidelines/guidelines';
import type { OrganisationKind } from '../library/voice';

export const withPreset = (guidelines: Guidelines, kind: OrganisationKind): Guidelines => ({
  ...guidelines,
  ...GUIDELINE_PRESETS[kind],
});
export const repairGuidelines = (stored: unknown): { guidelines: Guidelines; broken: string[] } => ({
  guidelines: { ...EMPTY_GUIDELINES, ...(stored as Guidelines) },
  broken: [],
});
export const parseGuidelines = (
  text: string,
): { ok: true; guidelines: Guidelines } | { ok: false; reason: Message } => {
  try {
    return { ok: true, guidelines: repairGuidelines(JSON.parse(text)).guidelines };
  } catch {
    return { ok: false, reason: { de: 'kein JSON', en: 'no JSON' } };
  }
};
