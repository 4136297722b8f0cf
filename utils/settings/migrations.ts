import { storage } from 'wxt/utils/storage';
import { DEFAULT_CLIENT, DEFAULT_PROFILE } from '../library/client';
import { EMPTY_GUIDELINES, type Guidelines, type RedLine } from '../library/guidelines/guidelines';
import { guidelinesKey } from './keys';

/** Raised with every change of shape that `repairSettings` cannot bridge by defaults. */
export const SETTINGS_VERSION = 2;

/**
 * By target version: settings of the version before to settings of this one. Never changed after a release.
 * A step that throws is reported by the storage library and leaves the stored value as it is.
 */
export const SETTINGS_MIGRATIONS: Record<number, (stored: unknown) => unknown> = { 2: voiceBecomesClient };

type Fields = Record<string, unknown>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/**
 * Version 1 knew one voice, with the team's rules in it. Version 2 knows clients with profiles, and keeps the rules apart, as
 * the guidelines of a client. The guidelines are stored first: if that fails, the settings stay as they are and nothing is lost.
 */
async function voiceBecomesClient(stored: unknown): Promise<unknown> {
  const { voice: oldVoice, ...rest } = fieldsOf(stored);
  if (oldVoice === undefined) return stored;
  const voice = fieldsOf(oldVoice);
  const key = guidelinesKey(DEFAULT_CLIENT.id);
  if ((await storage.getItem(key)) === null) await storage.setItem(key, rulesOf(voice));
  const { organisation, country, ownAccounts, name, signOff, register } = voice;
  const profile = { id: DEFAULT_PROFILE.id, name, signOff, register };
  const client = {
    id: DEFAULT_CLIENT.id,
    organisation,
    country,
    ownAccounts,
    voices: [profile],
    voiceId: profile.id,
  };
  return { ...rest, clients: [client], clientId: client.id };
}

function rulesOf({ redLines, brandContacts, genderForm }: Fields): Guidelines {
  return {
    ...EMPTY_GUIDELINES,
    redLines: wordsOf(redLines).map(
      (text, at): RedLine => ({ id: `r${at + 1}`, kind: 'words', text, words: [], reason: '' }),
    ),
    contacts: wordsOf(brandContacts),
    // What is no gender form falls back when the guidelines are read.
    ...(typeof genderForm === 'string' && { genderForm: genderForm as Guidelines['genderForm'] }),
  };
}

const wordsOf = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((word): word is string => typeof word === 'string') : [];
