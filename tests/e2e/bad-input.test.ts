/** What strangers write and what breaks, in the real panel: a clear message, no crash, nothing lost. */
import type { Page } from '@playwright/test';
import type { Page as PanelPage } from 'puppeteer-core';
import { type LaunchedExtension, launchExtension } from '../../scripts/browser';
import { SidePanel } from '../../scripts/panel';
import { expect, test } from './support/extension';
import { addressOf, servePages } from './support/pages';

interface Scene {
  extension: LaunchedExtension;
  page: Page;
  side: SidePanel;
  panel: PanelPage;
  errors: string[];
}

async function begin(trouble?: 'vanish'): Promise<Scene> {
  const extension = await launchExtension({ debugPort: true });
  await servePages(extension.context);
  const page = await extension.context.newPage();
  await page.goto(addressOf('facebook', { editor: 'lexical', ...(trouble && { trouble }) }));
  const side = await SidePanel.open(extension, page);
  const errors: string[] = [];
  side.page.on('pageerror', (error) => errors.push(String(error)));
  await side.click('button', 'Skip');
  await side.page.waitForSelector('[data-comment]');
  return { extension, page, side, panel: side.page, errors };
}

async function end({ extension, side, errors }: Scene): Promise<void> {
  expect(errors).toEqual([]);
  await side.release();
  await extension.close();
}

/** Writes into the first comments of the page, as if people had written so. */
function rewrite(page: Page, texts: string[]): Promise<void> {
  return page.evaluate((wanted) => {
    const places = document.querySelectorAll('[role=article] span[lang] > div[dir=auto]');
    for (const [index, text] of wanted.entries()) {
      const place = places[index];
      if (place) place.textContent = text;
    }
  }, texts);
}

const waitFor = (panel: PanelPage, text: string) =>
  panel.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 20_000 }, text);

async function open(panel: PanelPage, text: string): Promise<void> {
  await panel.locator('nav button').click();
  await waitFor(panel, text);
  await panel.locator(`::-p-text(${text})`).click();
  await panel.waitForSelector('dl');
}

test('a comment of 100,000 characters, right to left, emoji only, script tags', async () => {
  const scene = await begin();
  const { page, panel, side } = scene;
  const strange = {
    long: `Endlos lang ${'und immer weiter so '.repeat(5000)}`,
    rightToLeft: 'الخدمة سيئة للغاية ولم يصل الطلب حتى الآن',
    emoji: '😡😡😡🤬🔥👎🏽👨‍👩‍👧‍👦',
    script: '<script>document.title="gone"</script><img src=x onerror="document.title=1"> & "q"',
  };
  await rewrite(page, Object.values(strange));
  for (const start of ['Endlos lang', 'الخدمة سيئة', '😡😡😡', '<script>document']) {
    await open(panel, start);
    await panel.waitForSelector('[role=textbox]');
    expect(await side.text()).toMatch(/Feeling[\s\S]*Reply\?/);
  }
  expect(await panel.title()).toBe('Tonfall');
  expect(await panel.$$('blockquote script, blockquote img, [data-comment] img')).toEqual([]);
  await end(scene);
});

test('the editor goes away between the click and the insertion: nothing is lost', async () => {
  const scene = await begin('vanish');
  const { panel, side } = scene;
  await panel.locator('[data-comment]').click();
  await panel.waitForSelector('[role=textbox]');
  await panel.locator('[role=textbox]').click();
  await panel.keyboard.type('I have called the depot and will post here by Friday, 5 pm.');
  await side.click('button', 'Copy');
  await panel.waitForFunction(() => /Copied|anyway/.test(document.body.innerText));
  if (/anyway/.test(await side.text())) await side.click('button', 'Change it');
  await side.click('button', 'Insert');
  await panel.waitForFunction(() =>
    /anyway|went away|copied the text|I copied it/.test(document.body.innerText),
  );
  if (/Insert anyway/.test(await side.text())) {
    await panel.keyboard.type('a test');
    await side.click('button', 'Insert anyway');
  }
  await panel.waitForFunction(() => document.querySelector('[role=alert]')?.textContent?.includes('copied'));
  expect(await panel.$eval('[role=textbox]', (box) => box.textContent)).toContain('called the depot');
  await end(scene);
});

test('a page without the structure it should have says so and keeps the panel alive', async () => {
  const scene = await begin();
  const { page, panel } = scene;
  await page.evaluate(() => document.body.replaceChildren('Nothing of the old page is left'));
  await page.evaluate(() => history.pushState(null, '', '/settings'));
  await panel.waitForFunction(() => /no comment thread|can't read/.test(document.body.innerText), {
    timeout: 20_000,
  });
  await end(scene);
});

test('no room left: the panel says so, goes on, and the text stays', async () => {
  const scene = await begin();
  const { panel } = scene;
  await panel.evaluate(() => {
    const full = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = full;
    IDBObjectStore.prototype.add = full;
    Storage.prototype.setItem = full;
  });
  await panel.locator('[data-comment]').click();
  await panel.waitForSelector('[role=textbox]');
  await panel.locator('[role=textbox]').click();
  await panel.keyboard.type('Still here when the disk is full');
  await waitFor(panel, 'Storage is full');
  expect(await panel.$eval('[role=textbox]', (box) => box.textContent)).toBe(
    'Still here when the disk is full',
  );
  await end(scene);
});
