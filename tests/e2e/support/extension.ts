/** Playwright's `test` with the built extension: one browser per worker, one fresh tab per test. */
import { test as base, type Page } from '@playwright/test';
import { type LaunchedExtension, launchExtension } from '../../../scripts/browser';
import { addressOf, type PageWishes, type Platform, servePages } from './pages';
import { StandIn } from './stand-in';

interface TestFixtures {
  /** Opens a test page of a platform. */
  openPage(platform: Platform, wishes?: PageWishes): Promise<Page>;
  /** Speaks to a tab as the panel would, with the port open. */
  standInFor(tab: Page): Promise<StandIn>;
}

interface WorkerFixtures {
  extension: LaunchedExtension;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  extension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const extension = await launchExtension();
      await servePages(extension.context);
      await use(extension);
      await extension.close();
    },
    { scope: 'worker' },
  ],
  openPage: async ({ extension }, use) => {
    const pages: Page[] = [];
    await use(async (platform, wishes) => {
      const page = await extension.context.newPage();
      pages.push(page);
      await page.goto(addressOf(platform, wishes));
      return page;
    });
    for (const page of pages) await page.close();
  },
  standInFor: async ({ extension }, use) => {
    const pages: Page[] = [];
    await use(async (tab) => {
      const page = await extension.context.newPage();
      pages.push(page);
      await page.goto(extension.url('sample.html'));
      const standIn = await StandIn.open(page, tab);
      await standIn.connect();
      return standIn;
    });
    for (const page of pages) await page.close();
  },
});

export { expect } from '@playwright/test';
