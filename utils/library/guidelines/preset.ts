import type { OrganisationKind } from '../voice';
import { GUIDELINE_PRESETS, type Guidelines } from './guidelines';

/** The book with strictness, secrecy and emoji as an organisation of this kind starts with; all else stays. */
export function withPreset(guidelines: Guidelines, organisation: OrganisationKind): Guidelines {
  const { strictness, secrecy, emoji } = GUIDELINE_PRESETS[organisation];
  return { ...guidelines, strictness, secrecy, emoji: { ...emoji } };
}
