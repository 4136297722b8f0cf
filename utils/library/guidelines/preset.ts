import type { OrganisationKind } from '../voice';
import { GUIDELINE_PRESETS, type Guidelines } from './guidelines';

/** The book with strictness, secrecy and emoji as an organisation of this kind starts with; all else stays. */
export function withPreset(guidelines: Guidelines, organisation: OrganisationKind): Guidelines {
  const { strictness, secrecy, emoji } = GUIDELINE_PRESETS[organisation];
  return { ...guidelines, strictness, secrecy, emoji: { ...emoji } };
}

/** Whether strictness, secrecy and emoji are what an organisation of this kind starts with: nobody has set them otherwise. */
export function isAsPreset(guidelines: Guidelines, organisation: OrganisationKind): boolean {
  const { strictness, secrecy, emoji } = GUIDELINE_PRESETS[organisation];
  return (
    guidelines.strictness === strictness &&
    guidelines.secrecy === secrecy &&
    guidelines.emoji.rule === emoji.rule &&
    guidelines.emoji.most === emoji.most
  );
}
