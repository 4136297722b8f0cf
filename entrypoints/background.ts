import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onMessage } from '../utils/messages';

/** Firefox only, hence missing from the types of the browser API. */
const { sidebarAction } = browser as unknown as { sidebarAction: { open(): Promise<void> } };

export default defineBackground(() => {
  if (import.meta.env.FIREFOX) {
    browser.action.onClicked.addListener(() => void sidebarAction.open());
  } else {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  }

  // Both calls need the click of the sender, so nothing may be awaited before them.
  onMessage('openPanel', ({ sender }) => {
    if (import.meta.env.FIREFOX) return sidebarAction.open();
    const windowId = sender.tab?.windowId;
    return windowId === undefined ? undefined : browser.sidePanel.open({ windowId });
  });
});
