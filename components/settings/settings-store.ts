import { create } from 'zustand';
import type { Message } from '../../utils/language/message';
import type { Voice } from '../../utils/library/voice';
import {
  DEFAULT_SETTINGS,
  loadSettings,
  type Settings,
  saveSettings,
  watchSettings,
} from '../../utils/settings';

interface SettingsStore {
  settings: Settings;
  /** Why the last change could not be kept. */
  problem: Message | null;
  /** Loads the settings and follows changes made in other windows. */
  start(): Promise<void>;
  change(change: Partial<Settings>): void;
  changeVoice(change: Partial<Voice>): void;
}

/**
 * What this window saved and has not yet heard of, oldest first. Its own changes come back late: taken as news, they
 * would put back what was typed since.
 */
const saved: string[] = [];

function isEcho(settings: Settings): boolean {
  const at = saved.indexOf(JSON.stringify(settings));
  saved.splice(0, at + 1);
  return at >= 0;
}

export const useSettings = create<SettingsStore>()((set, get) => ({
  settings: DEFAULT_SETTINGS,
  problem: null,

  async start() {
    set({ settings: await loadSettings(undefined, navigator.languages) });
    watchSettings((settings) => {
      if (!isEcho(settings)) set({ settings });
    });
  },

  change(change) {
    const settings = { ...get().settings, ...change };
    set({ settings });
    saved.push(JSON.stringify(settings));
    void saveSettings(settings).then((kept) => set({ problem: kept.ok ? null : kept.error }));
  },

  changeVoice(change) {
    get().change({ voice: { ...get().settings.voice, ...change } });
  },
}));
