import { create } from 'zustand';
import type { Message } from '../../utils/language/message';
import { type Client, profileFor, type VoiceProfile, voiceOf } from '../../utils/library/client';
import type { Guidelines } from '../../utils/library/guidelines/guidelines';
import type { Voice } from '../../utils/library/voice';
import {
  DEFAULT_SETTINGS,
  loadSettings,
  ownPart,
  readSettings,
  removePseudonymKey,
  type Settings,
  saveSettings,
  watchSettings,
} from '../../utils/settings';
import {
  guidelinesInForce,
  loadGuidelines,
  readGuidelines,
  removeGuidelines,
  saveGuidelines,
  watchGuidelines,
} from '../../utils/settings/guidelines';
import type { LockId } from '../../utils/settings/lock';
import {
  loadManaged,
  type Managed,
  NOTHING_MANAGED,
  watchManaged,
  withLocks,
} from '../../utils/settings/managed';
import { forgetManagedPacks } from '../../utils/settings/managed-packs';
import { isSafeId } from '../../utils/settings/schema';
import type { SiteId } from '../../utils/thread/thread';
import { Echoes, fingerprint } from './echoes';

interface Known {
  settings: Settings;
  /** Guidelines of their own, by client id. */
  books: Readonly<Record<string, Guidelines | null>>;
  managed: Managed;
}

/** What follows from the settings; kept beside them so that it stays the same object until something changes. */
interface Derived {
  client: Client;
  profile: VoiceProfile;
  voice: Voice;
  guidelines: Guidelines;
  locked: ReadonlySet<LockId>;
}

interface SettingsStore extends Known, Derived {
  /** What could not be read or kept. */
  problem: Message | null;
  /** Packs of an administrator that the library refused. */
  packProblems: Message[];
  /** Loads the settings and follows changes made in other windows and by an administrator. */
  start(): Promise<void>;
  /** Locked parts stay as they are; so with all that follow. */
  change(change: Partial<Settings>): void;
  /** Of the client in use. */
  changeClient(change: Partial<Omit<Client, 'id'>>): void;
  changeProfile(id: string, change: Partial<Omit<VoiceProfile, 'id'>>): void;
  /** Returns its id: another one when it is taken. */
  addProfile(profile: VoiceProfile): string;
  /** The last one stays. */
  removeProfile(id: string): void;
  useProfile(id: string): void;
  /** Of the client in use. */
  changeGuidelines(guidelines: Guidelines): void;
  useClient(id: string): void;
  /** Returns its id: another one when it is taken or not safe as part of a name. */
  addClient(client: Client): string;
  /** With its log, library, guidelines and pseudonym key. The last one stays. */
  removeClient(id: string): Promise<void>;
}

/**
 * The whole state that follows from settings.
 * @param books guidelines by client id; a client without has those of its kind of organisation
 */
export function stateOf(
  settings: Settings,
  books: Known['books'] = {},
  managed: Managed = NOTHING_MANAGED,
): Known & Derived {
  const client = settings.clients.find(({ id }) => id === settings.clientId) ?? settings.clients[0];
  if (!client) throw new Error('Settings without a client.');
  const profile = profileFor(client);
  const guidelines = guidelinesInForce(books[client.id] ?? null, client, managed);
  const voice = voiceOf(client, profile, guidelines);
  return { settings, books, managed, client, profile, voice, guidelines, locked: managed.locked };
}

/** The voice in use on a platform. */
export function voiceOn(site: SiteId): Voice {
  const { client, guidelines } = useSettings.getState();
  return voiceOf(client, profileFor(client, site), guidelines);
}

const settingsEchoes = new Echoes();
const bookEchoes = new Echoes();

export const useSettings = create<SettingsStore>()((set, get) => {
  /** What is stored, as it is. */
  let lastStored: unknown;

  /** Puts changes in place and derives the rest anew; what comes out the same stays the same object. */
  function know(change: Partial<Known>): void {
    const before = get();
    const { settings, books, managed } = { ...before, ...change };
    const state = stateOf(settings, books, managed);
    const { client, profile, voice, guidelines } = before;
    set({
      ...state,
      client: settled(client, state.client),
      profile: settled(profile, state.profile),
      voice: settled(voice, state.voice),
      guidelines: settled(guidelines, state.guidelines),
    });
  }

  async function keep(echoes: Echoes, value: unknown, save: () => ReturnType<typeof saveSettings>) {
    const silent = echoes.expect(value);
    const kept = await save();
    if (!kept.ok) silent();
    set({ problem: kept.ok ? null : kept.error });
  }

  /** Reads everything again, as at the start. */
  async function load(managed: Managed): Promise<void> {
    const before = get();
    const { settings, broken, stored } = await loadSettings({ managed, languages: navigator.languages });
    const books: Record<string, Guidelines | null> = {};
    for (const { id } of settings.clients) {
      const book = await loadGuidelines(id);
      books[id] = book.guidelines;
      broken.push(...book.broken);
    }
    const { settings: now, books: booksNow } = get();
    // Changed while it was read: what came may be from before that.
    if (now !== before.settings || booksNow !== before.books) return load(managed);
    lastStored = stored;
    know({ settings, books, managed });
    if (broken.length > 0) set({ problem: notReadable(broken) });
  }

  function follow(stored: unknown): void {
    const { managed, books } = get();
    if (settingsEchoes.isOwn(stored)) return;
    lastStored = stored;
    const { settings } = readSettings(stored, { managed, languages: navigator.languages });
    // Another window made a client: its red lines must be known before it is in use.
    if (settings.clients.every(({ id }) => id in books)) know({ settings });
    else void load(managed);
  }

  function changeClient(change: Partial<Client>): void {
    const { settings, client, change: changeSettings } = get();
    const changed = { ...client, ...change, id: client.id };
    changeSettings({ clients: settings.clients.map((one) => (one.id === client.id ? changed : one)) });
  }

  return {
    ...stateOf(DEFAULT_SETTINGS),
    problem: null,
    packProblems: [],

    async start() {
      await load(await loadManaged());
      watchSettings(follow);
      watchGuidelines((clientId, stored) => {
        if (bookEchoes.isOwn({ clientId, stored })) return;
        know({ books: { ...get().books, [clientId]: readGuidelines(stored).guidelines } });
      });
      watchManaged((managed) => void load(managed));
      // By then this module is there, which the other one asks for.
      void import('./managed-packs').then(({ followManagedPacks }) => followManagedPacks());
    },

    change(change) {
      const { settings: before, managed } = get();
      const settings = withLocks({ ...before, ...change }, managed);
      // Storing the same again would never come back as an echo.
      if (fingerprint(settings) === fingerprint(before)) return;
      know({ settings });
      const own = ownPart(settings, managed, lastStored);
      lastStored = own;
      void keep(settingsEchoes, own, () => saveSettings(own));
    },

    changeClient,

    changeProfile(id, change) {
      const { client } = get();
      changeClient({
        voices: client.voices.map((voice) => (voice.id === id ? { ...voice, ...change, id } : voice)),
      });
    },

    addProfile(profile) {
      const { client } = get();
      const id = freeId(profile.id, 'v', client.voices);
      changeClient({ voices: [...client.voices, { ...profile, id }] });
      return id;
    },

    removeProfile(id) {
      const { client } = get();
      const voices = client.voices.filter((voice) => voice.id !== id);
      if (voices.length > 0) changeClient({ voices, voiceId: idIn(voices, client.voiceId) });
    },

    useProfile(id) {
      const { client } = get();
      changeClient({ voiceId: idIn(client.voices, id, client.voiceId) });
    },

    changeGuidelines(guidelines) {
      const { client, books, locked, guidelines: before } = get();
      if (locked.has('guidelines') || fingerprint(guidelines) === fingerprint(before)) return;
      know({ books: { ...books, [client.id]: guidelines } });
      const stored = { clientId: client.id, stored: guidelines };
      void keep(bookEchoes, stored, () => saveGuidelines(client.id, guidelines));
    },

    useClient(id) {
      const { settings, change } = get();
      change({ clientId: idIn(settings.clients, id, settings.clientId) });
    },

    addClient(client) {
      const { settings, books, change } = get();
      const id = freeId(client.id, 'c', settings.clients);
      know({ books: { ...books, [id]: null } });
      change({ clients: [...settings.clients, { ...client, id }] });
      return id;
    },

    async removeClient(id) {
      const { settings, change } = get();
      const clients = settings.clients.filter((client) => client.id !== id);
      if (clients.length === 0 || clients.length === settings.clients.length) return;
      // First out of use: nothing may go on writing into what is being deleted.
      change({ clients, clientId: idIn(clients, settings.clientId) });
      const { deleteClientDatabase } = await import('../../utils/log');
      const deleted = await deleteClientDatabase(id);
      if (!deleted.ok) set({ problem: deleted.error.message });
      await removePseudonymKey(id);
      await removeGuidelines(id);
      await forgetManagedPacks(id);
    },
  };
});

const settled = <T>(before: T, now: T): T => (fingerprint(before) === fingerprint(now) ? before : now);

function notReadable(broken: readonly string[]): Message {
  const names = broken.join(', ');
  return {
    de: `Ein Teil deiner Einstellungen war nicht lesbar und steht wieder auf dem Anfangswert: ${names}.`,
    en: `Part of your settings could not be read and is back to its first value: ${names}.`,
  };
}

/** The wanted id if the list has it, else the other wish, else the first. */
function idIn(list: readonly { id: string }[], ...wishes: string[]): string {
  return wishes.find((wish) => list.some(({ id }) => id === wish)) ?? list[0]?.id ?? '';
}

/** The wanted id if it is safe and free, else the letter with the first free number. */
function freeId(wanted: string, letter: string, taken: readonly { id: string }[]): string {
  const isFree = (id: string) => isSafeId(id) && taken.every((one) => one.id !== id);
  if (isFree(wanted)) return wanted;
  let number = taken.length + 1;
  while (!isFree(`${letter}${number}`)) number += 1;
  return `${letter}${number}`;
}
