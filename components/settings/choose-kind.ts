import { GUIDELINE_PRESETS } from '../../utils/library/guidelines/guidelines';
import { isAsPreset, withPreset } from '../../utils/library/guidelines/preset';
import type { OrganisationKind } from '../../utils/library/voice';
import { useSettings } from './settings-store';

/** Where strangers are addressed with Sie as a rule; our own judgement, as with the presets of the guidelines. */
export const isFormal = (kind: OrganisationKind): boolean => GUIDELINE_PRESETS[kind].strictness === 'strict';

/**
 * Takes the kind of organisation and with it what such a one starts with: strictness, secrecy, emojis, and Sie where it is formal.
 * What somebody chose otherwise stays. Locked parts stay as they are.
 * @returns whether the guidelines follow the kind
 */
export function chooseKind(kind: OrganisationKind): boolean {
  const { client, profile, guidelines, changeClient, changeProfile, changeGuidelines } =
    useSettings.getState();
  const before = client.organisation;
  changeClient({ organisation: kind });
  // What somebody set otherwise is theirs; the desk offers the preset beside it.
  const follows = isAsPreset(guidelines, before);
  if (follows) changeGuidelines(withPreset(guidelines, kind));
  const { register } = profile;
  if (isFormal(kind) && register === 'mirror') changeProfile(profile.id, { register: 'sie' });
  // Passing a formal kind on the way to another one, as the arrow keys do, leaves nothing behind.
  if (isFormal(before) && !isFormal(kind) && register === 'sie')
    changeProfile(profile.id, { register: 'mirror' });
  return follows;
}
