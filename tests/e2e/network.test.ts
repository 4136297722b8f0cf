import { readdirSync } from 'node:fs';
import { connect, type Target } from 'puppeteer-core';
import { EXTENSION_DIR, launchExtension } from '../../scripts/browser';
import { SidePanel } from '../../scripts/panel';
import { expect, test } from './support/extension';
import { addressOf, servePages } from './support/pages';
import { StandIn } from './support/stand-in';

/** Until nothing more has been asked for during one second. */
async function quiet(requests: readonly string[]): Promise<void> {
  let seen = -1;
  await expect(async () => {
    const before = seen;
    seen = requests.length;
    expect(seen).toBe(before);
  }).toPass({ intervals: [1000] });
}

/** Everything the extension can do in one run, and nobody outside the browser is asked for anything. */
test('no part of the extension makes a request to the outside', async () => {
  test.setTimeout(120_000);
  const extension = await launchExtension({ debugPort: true });
  const own = `chrome-extension://${extension.extensionId}/`;
  const byExtension: string[] = [];
  const byPages: string[] = [];
  try {
    const { context } = extension;
    await servePages(context);
    context.on('request', (request) => byPages.push(request.url()));

    // The background and the side panel are invisible to Playwright: their requests are read from the protocol.
    const browser = await connect({
      browserWSEndpoint: extension.debugEndpoint ?? '',
      defaultViewport: null,
      targetFilter: (target: Target) =>
        target.type() === 'browser' || (target.type() === 'service_worker' && target.url().startsWith(own)),
    });
    const record = async (target: Target) => {
      const session = await target.createCDPSession();
      session.on('Network.requestWillBeSent', ({ request }) => byExtension.push(request.url));
      await session.send('Network.enable');
    };
    await record(await browser.waitForTarget((target) => target.type() === 'service_worker'));

    const tabs: string[] = [];
    for (const platform of ['x', 'facebook'] as const) {
      const page = await context.newPage();
      tabs.push(addressOf(platform));
      await page.goto(addressOf(platform));
      const panel = await SidePanel.open(extension, page);
      await record(panel.page.target());
      await panel.page.reload();
      const standInPage = await context.newPage();
      await standInPage.goto(extension.url('sample.html'));
      const standIn = await StandIn.open(standInPage, page);
      await standIn.connect();
      const [first = ''] = await standIn.comments(6);
      await standIn.markComment(first, true);
      expect(await standIn.insertReply(first, 'Siehe https://example.org/hilfe')).toMatchObject({ ok: true });
      await quiet(byExtension);
      // The recorder hears what the panel asks for, so silence means something.
      await panel.page.evaluate(() => fetch('/manifest.json').then((response) => response.text()));
      await panel.release();
    }
    for (const name of readdirSync(EXTENSION_DIR).filter((file) => file.endsWith('.html'))) {
      const page = await context.newPage();
      await page.goto(extension.url(name));
      await page.waitForLoadState('networkidle');
    }
    await extension.serviceWorker.evaluate(() => fetch('/manifest.json').then((response) => response.text()));
    await browser.disconnect();

    expect(byExtension.filter((url) => url === `${own}manifest.json`).length).toBeGreaterThanOrEqual(3);
    expect(byExtension.filter((url) => !url.startsWith(own) && !url.startsWith('data:'))).toEqual([]);
    const outside = byPages.filter((url) => !url.startsWith(own) && !url.startsWith('data:'));
    // The pages themselves, asked for by their tabs; nothing was added by the script in them.
    expect(outside).toEqual(tabs);
  } finally {
    await extension.close();
  }
});
