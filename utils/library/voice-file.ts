import * as v from 'valibot';
import type { Message } from '../language/message';
import { SITE_IDS } from '../thread/thread';
import type { VoiceProfile } from './client';
import { readUntrustedJson, unsafeText } from './untrusted';

const VOICE_FORMAT = 'tonfall-voice';
const LIMITS = { characters: 20_000, depth: 3, entries: 200 } as const;

const text = (longest: number) =>
  v.pipe(
    v.string(),
    v.maxLength(longest),
    v.check((value) => unsafeText(value) === null),
  );
const unique = <T>(values: T[]) => new Set(values).size === values.length;

const PROFILE = {
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/)),
  name: text(120),
  role: text(120),
  signOff: text(200),
  register: v.picklist(['du', 'sie', 'ihr', 'mirror']),
  warmth: v.picklist(['plain', 'warm']),
  languages: v.pipe(
    v.array(v.picklist(['de', 'en'])),
    v.minLength(1),
    v.check((values) => unique(values)),
  ),
  platforms: v.pipe(
    v.array(v.picklist(SITE_IDS)),
    v.check((values) => unique(values)),
  ),
} satisfies { [Key in keyof VoiceProfile]: v.GenericSchema<unknown, VoiceProfile[Key]> };

export const VoiceFileSchema = v.strictObject({
  format: v.literal(VOICE_FORMAT),
  version: v.literal(1),
  voice: v.strictObject(PROFILE),
});

/** One profile as the text of a file, for whoever takes the voice over. Keys in a fixed order, a line break at the end. */
export function serialiseVoiceFile(profile: VoiceProfile): string {
  const voice = Object.fromEntries(
    Object.keys(PROFILE).map((key) => [key, profile[key as keyof VoiceProfile]]),
  );
  return `${JSON.stringify({ format: VOICE_FORMAT, version: 1, voice }, null, 2)}\n`;
}

/** Reads such a file. What does not fit is refused with a reason. The id is that of the file and may be taken here. Never throws. */
export function parseVoiceFile(
  file: string,
): { ok: true; voice: VoiceProfile } | { ok: false; reason: Message } {
  const read = readUntrustedJson(file, LIMITS);
  if (!read.ok) return { ok: false, reason: read.refusal === 'not_json' ? NOT_JSON : NO_VOICE };
  const head = read.data as { format?: unknown; version?: unknown } | null;
  if (typeof head !== 'object' || head === null || head.format !== VOICE_FORMAT)
    return { ok: false, reason: NO_VOICE };
  if (head.version !== 1) return { ok: false, reason: NEWER };
  const result = v.safeParse(VoiceFileSchema, head);
  if (result.success) return { ok: true, voice: result.output.voice };
  return { ok: false, reason: wrongAt((v.getDotPath(result.issues[0]) ?? '').slice(0, 120)) };
}

const NOT_JSON: Message = { de: 'Die Datei ist kein gültiges JSON.', en: 'The file is not valid JSON.' };
const NO_VOICE: Message = {
  de: 'Das ist keine Stimme aus Tonfall.',
  en: 'This is not a voice from Tonfall.',
};
const NEWER: Message = {
  de: 'Die Datei kommt aus einer neueren Fassung von Tonfall.',
  en: 'The file comes from a newer version of Tonfall.',
};
const wrongAt = (where: string): Message => ({
  de: `Die Angabe an der Stelle „${where}“ fehlt oder passt nicht.`,
  en: `The entry at “${where}” is missing or does not fit.`,
});
