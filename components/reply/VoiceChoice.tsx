import { useTranslation } from 'react-i18next';
import type { VoiceProfile } from '../../utils/library/client';
import type { SiteId } from '../../utils/thread/thread';
import { useSettings } from '../settings/settings-store';
import css from './reply.module.css';

interface Props {
  site: SiteId;
  profile: VoiceProfile;
  onChoose(profileId: string): void;
}

/** Who signs, where several people of the team answer on this platform. */
export function VoiceChoice({ site, profile, onChoose }: Props) {
  const { t } = useTranslation();
  const voices = useSettings((state) => state.client.voices);
  const here = voices.filter(
    ({ id, platforms }) => id === profile.id || platforms.length === 0 || platforms.includes(site),
  );
  if (here.length < 2) return null;
  return (
    <label className={css.country}>
      <span className={css.why}>{t('voice.writingAs')}</span>
      <select value={profile.id} onChange={(event) => onChoose(event.target.value)}>
        {here.map(({ id, name, role }) => (
          <option key={id} value={id}>
            {[name || (!role && t('voice.unnamed')), role].filter(Boolean).join(', ')}
          </option>
        ))}
      </select>
    </label>
  );
}
