import { browser } from 'wxt/browser';

/**
 * Shows the desk at a route such as `library/own:pack/t1` or `guidelines/red-lines/r1`: in the tab where it is open already,
 * else in a new one.
 */
export function openDesk(route: string): void {
  void show(route);
}

async function show(route: string): Promise<void> {
  const page = browser.runtime.getURL('/desk.html');
  const url = `${page}#${encodeURI(route)}`;
  const [tab] = await browser.tabs.query({ url: page }).catch(() => []);
  if (tab?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(tab.id, { url, active: true });
  await browser.windows?.update(tab.windowId, { focused: true });
}
