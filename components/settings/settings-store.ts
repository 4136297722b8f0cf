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

export const useSettings = create<SettingsStore>()((set, get) => ({
  settings: DEFAULT_SETTINGS,
  problem: null,

  async start() {
    set({ settings: await loadSettings(undefined, navigator.languages) });
    watchSettings((settings) => set({ settings }));
  },

  change(change) {
    const settings = { ...get().settings, ...change };
    set({ settings });
    void saveSettings(settings).then((saved) => set({ problem: saved.ok ? null : saved.error }));
  },

  changeVoice(change) {
    get().change({ voice: { ...get().settings.voice, ...change } });
  },
}));
