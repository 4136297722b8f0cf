import { describe, expect, it } from 'vitest';
import { DEFAULT_PROFILE, type VoiceProfile } from '../../../utils/library/client';
import { parseVoiceFile, serialiseVoiceFile } from '../../../utils/library/voice-file';

const JANA: VoiceProfile = {
  id: 'jana-1',
  name: 'Jana',
  role: 'Redaktion',
  signOff: '– Jana',
  register: 'du',
  warmth: 'plain',
  languages: ['de', 'en'],
  platforms: ['facebook', 'mastodon'],
};

const reason = (change: object): string => {
  const file = JSON.stringify({ format: 'tonfall-voice', version: 1, voice: JANA, ...change });
  const result = parseVoiceFile(file);
  return result.ok ? 'taken' : result.reason.en;
};

describe('a voice as a file', () => {
  it('comes back as it was, to the same bytes', () => {
    for (const voice of [JANA, DEFAULT_PROFILE]) {
      const file = serialiseVoiceFile(voice);
      expect(parseVoiceFile(file)).toEqual({ ok: true, voice });
      expect(serialiseVoiceFile({ ...voice })).toBe(file);
    }
  });

  it('is refused with a reason', () => {
    expect(reason({})).toBe('taken');
    expect(reason({ format: 'tonfall-library' })).toBe('This is not a voice from Tonfall.');
    expect(reason({ version: 2 })).toContain('newer version');
    expect(reason({ voice: { ...JANA, register: 'thou' } })).toContain('voice.register');
    expect(reason({ voice: { ...JANA, languages: [] } })).toContain('voice.languages');
    expect(reason({ voice: { ...JANA, platforms: ['myspace'] } })).toContain('voice.platforms');
    expect(reason({ voice: { ...JANA, signOff: '<b>J</b>' } })).toContain('voice.signOff');
    expect(reason({ voice: { ...JANA, id: 'a/b' } })).toContain('voice.id');
    expect(reason({ voice: { ...JANA, admin: true } })).toContain('voice.admin');
    for (const file of ['', '[]', 'null', '{"__proto__":1}', `"${'x'.repeat(30_000)}"`])
      expect(parseVoiceFile(file).ok, file.slice(0, 20)).toBe(false);
  });
});
