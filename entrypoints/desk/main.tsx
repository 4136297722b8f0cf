import '../../components/ui/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Desk } from '../../components/desk/Desk';
import { ErrorBoundary } from '../../components/panel/ErrorBoundary';
import { useLog } from '../../components/panel/log-store';
import { useSettings } from '../../components/settings/settings-store';
import { changeLanguage, interfaceLanguage, startTexts } from '../../components/ui/i18n';
import de from '../../locales/desk/de.json';
import en from '../../locales/desk/en.json';
import type { Settings } from '../../utils/settings';

function present({ uiLanguage, theme }: Settings) {
  changeLanguage(interfaceLanguage(uiLanguage, navigator.language));
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

async function start() {
  await useSettings.getState().start();
  const { settings } = useSettings.getState();
  await startTexts(interfaceLanguage(settings.uiLanguage, navigator.language), { de, en });
  present(settings);
  useSettings.subscribe((state, before) => {
    if (state.settings !== before.settings) present(state.settings);
  });
  void useLog.getState().open();
  createRoot(document.getElementById('root') as HTMLElement).render(
    <StrictMode>
      <ErrorBoundary>
        <Desk />
      </ErrorBoundary>
    </StrictMode>,
  );
}

void start();
