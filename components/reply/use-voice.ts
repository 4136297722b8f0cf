import { useMemo } from 'react';
import { profileFor, type VoiceProfile, voiceOf } from '../../utils/library/client';
import type { Voice } from '../../utils/library/voice';
import type { SiteId } from '../../utils/thread/thread';
import { useSettings } from '../settings/settings-store';

/** Who writes on a platform, as a person and as the engines know it; follows every change. */
export function useVoice(site?: SiteId): { profile: VoiceProfile; voice: Voice } {
  const client = useSettings((state) => state.client);
  const guidelines = useSettings((state) => state.guidelines);
  return useMemo(() => {
    const profile = profileFor(client, site);
    return { profile, voice: voiceOf(client, profile, guidelines) };
  }, [client, guidelines, site]);
}
