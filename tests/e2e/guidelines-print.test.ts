/** The guidelines on paper: whatever the screen shows at that moment, they print as pages of a handbook. */
import type { Browser } from 'wxt/browser';
import { launchExtension } from '../../scripts/browser';
import { EMPTY_GUIDELINES, type Guidelines } from '../../utils/library/guidelines/guidelines';
import { DEFAULT_SETTINGS } from '../../utils/settings/schema';
import { expect, test } from './support/extension';

/** In the service worker of the extension. */
declare const chrome: typeof Browser;

const BOOK: Guidelines = {
  ...EMPTY_GUIDELINES,
  redLines: [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({
    id: `r${number}`,
    kind: 'words',
    text: `Project Kingfisher ${number}`,
    words: [],
    reason: 'Not public before May.',
  })),
  targets: [{ risk: 'R1', hours: 24 }],
};

test('prints as pages of a handbook, also from the middle of the page', async () => {
  const extension = await launchExtension({ locale: 'en' });
  await extension.serviceWorker.evaluate((items) => chrome.storage.local.set(items), {
    settings: { ...DEFAULT_SETTINGS, firstRun: 'skipped' },
    settings$: { v: 2 },
    'guidelines.default': BOOK,
  });
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${extension.url('desk.html')}#guidelines`);
  await page.locator('h1').waitFor();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.emulateMedia({ media: 'print' });

  for (const width of [640, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const paper = await page.evaluate(() => {
      const seen = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) =>
        one.checkVisibility(),
      );
      const box = (wanted: string) =>
        document.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
      return {
        floating: seen
          .filter((one) => ['sticky', 'fixed'].includes(getComputedStyle(one).position))
          .map(({ outerHTML }) => outerHTML),
        buttons: seen.filter((one) => one.matches('button, input, form')).length,
        parts: seen.filter((one) => one.matches('section')).map(({ id }) => id),
        listed: seen.filter((one) => one.matches('nav a')).map((one) => one.getAttribute('href')?.slice(1)),
        gapAbove: box('h1').top + scrollY,
        gapBelowTitle: box('main nav').top - box('main header').bottom,
        overlap: box('main nav').bottom - box('section').top,
      };
    });
    expect(paper.floating, `at ${width}`).toEqual([]);
    expect(paper.buttons).toBe(0);
    expect(paper.parts).toEqual(
      ['red-lines', 'targets', 'gender-form', 'emoji', 'disclosure', 'secrecy'].map(
        (id) => `guidelines/${id}`,
      ),
    );
    expect(paper.listed).toEqual(paper.parts);
    expect(paper.gapAbove).toBeLessThan(80);
    expect(paper.gapBelowTitle).toBeLessThan(60);
    expect(paper.overlap, `the contents stand above the first part at ${width}`).toBeLessThanOrEqual(0);
  }
  await extension.close();
});
