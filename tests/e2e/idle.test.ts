import type { Page } from '@playwright/test';
import { expect, test } from './support/extension';
import { scriptEvents, traceOf } from './support/trace';

/** A page that is busy with itself: new elements, new text, clicks and scrolling. */
async function keepBusy(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const noise = document.createElement('div');
    document.querySelector('[role=main]')?.append(noise);
    for (let step = 0; step < 20; step++) {
      noise.append(document.createElement('p'), `step ${step}`);
      document.body.click();
      window.scrollBy(0, step % 2 ? 40 : -40);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    noise.remove();
  });
}

const names = (events: { name: string }[]) => [...new Set(events.map(({ name }) => name))].sort();

test('without a panel the tab runs no script of ours', async ({ extension, openPage }) => {
  const page = await openPage('facebook');
  const events = await traceOf(extension, page, () => keepBusy(page));
  expect(names(scriptEvents(events, extension))).toEqual([]);
});

test('with a panel it follows the page, rests when the page rests, and ends when the panel closes', async ({
  extension,
  openPage,
  standInFor,
}) => {
  const page = await openPage('facebook');
  const standIn = await standInFor(page);
  const [first = ''] = await standIn.comments(6);
  await page.bringToFront();

  const busy = await traceOf(extension, page, () => keepBusy(page));
  expect(names(scriptEvents(busy, extension))).toContain('FunctionCall');

  await page.waitForTimeout(500);
  const still = await traceOf(extension, page, () => page.waitForTimeout(1500));
  expect(names(scriptEvents(still, extension))).toEqual([]);

  await standIn.markComment(first);
  await expect(page.locator('[data-tonfall-chosen]')).toHaveCount(1);
  await standIn.disconnect();
  await expect(page.locator('[data-tonfall-chosen]')).toHaveCount(0);
  const closed = await traceOf(extension, page, () => keepBusy(page));
  expect(names(scriptEvents(closed, extension))).toEqual([]);
});
