import { launchExtension } from '../../scripts/browser';
import { expect, test } from './support/extension';
import { addressOf, servePages } from './support/pages';
import { StandIn } from './support/stand-in';
import { scriptEvents, traceOf } from './support/trace';

test('the script of an extension that was reloaded ends itself', async () => {
  const extension = await launchExtension();
  try {
    await servePages(extension.context);
    const page = await extension.context.newPage();
    await page.goto(addressOf('facebook'));
    const panel = await extension.context.newPage();
    await panel.goto(extension.url('sample.html'));
    const standIn = await StandIn.open(panel, page);
    await standIn.connect();
    const [first = ''] = await standIn.comments(6);
    await standIn.markComment(first);
    await expect(page.locator('[data-tonfall-chosen]')).toHaveCount(1);

    await extension.serviceWorker.evaluate('chrome.runtime.reload()').catch(() => undefined);
    await expect(page.locator('[data-tonfall-chosen]')).toHaveCount(0);
    await page.bringToFront();
    const events = await traceOf(extension, page, async () => {
      await page.evaluate(() => document.querySelector('[role=main]')?.append('A change of the page'));
      await page.getByText('Reply', { exact: true }).first().click();
      await page.waitForTimeout(500);
    });
    expect(scriptEvents(events, extension).map(({ name }) => name)).toEqual([]);
  } finally {
    await extension.close();
  }
});
