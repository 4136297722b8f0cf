/** From a comment in the page to the text in its reply box, in the real side panel, with the real editors. */
import type { Page } from '@playwright/test';
import type { Page as PanelPage } from 'puppeteer-core';
import { type LaunchedExtension, launchExtension } from '../../scripts/browser';
import { SidePanel } from '../../scripts/panel';
import { expect, test } from './support/extension';
import { addressOf, type Platform, servePages } from './support/pages';

const EDITORS = { x: 'draft', facebook: 'lexical' } as const;

interface Journey {
  extension: LaunchedExtension;
  page: Page;
  side: SidePanel;
  panel: PanelPage;
}

/** Opens a page of the platform with the real panel beside it, the first run skipped. */
async function begin(platform: Platform, editor: string = EDITORS[platform]): Promise<Journey> {
  const extension = await launchExtension({ debugPort: true });
  await servePages(extension.context);
  const page = await extension.context.newPage();
  await page.goto(addressOf(platform, { editor }));
  const side = await SidePanel.open(extension, page);
  const panel = side.page;
  await side.click('button', 'Skip');
  await panel.waitForSelector('[data-comment]');
  return { extension, page, side, panel };
}

async function end({ extension, side }: Journey): Promise<void> {
  await side.release();
  await extension.close();
}

/** The reply box that is open, not the one of the post. */
const openBox = (page: Page, platform: Platform) =>
  platform === 'x' ? page.getByRole('dialog').getByRole('textbox') : page.locator('.box [role=textbox]');

const draftOf = (panel: PanelPage) =>
  panel.$eval('[role=textbox]', (box) => (box as HTMLElement).innerText.trim());

async function waitForText(panel: PanelPage, text: string): Promise<void> {
  await panel.waitForFunction(
    (wanted) => document.body.innerText.includes(wanted),
    { timeout: 15_000 },
    text,
  );
}

/** Fills every open slot of the draft: Tab goes to the next, typing replaces it. */
async function fillSlots(panel: PanelPage): Promise<number> {
  let filled = 0;
  for (; /\{[^}]*\}/.test(await draftOf(panel)); filled += 1) {
    expect(filled, 'Tab reaches every slot').toBeLessThan(20);
    if (filled > 0) await panel.keyboard.press('Tab');
    await panel.keyboard.type(`filled ${filled}`);
  }
  return filled;
}

for (const platform of ['x', 'facebook'] as const) {
  test(`${platform}: from a comment to the text in its reply box, remembered`, async () => {
    const journey = await begin(platform);
    const { page, panel, side } = journey;

    const id = await panel.$eval('[data-comment]', (row) => row.getAttribute('data-comment'));
    await panel.locator('[data-comment]').click();
    await panel.waitForSelector('dl');
    expect(await side.text()).toMatch(/Feeling[\s\S]*Need[\s\S]*Intent[\s\S]*Risk[\s\S]*Reply\?/);
    await expect(page.locator('[data-tonfall-chosen]')).toHaveCount(1);

    await panel.waitForSelector('details[open] button');
    await panel.locator('details[open] button').click();
    await panel.waitForSelector('[role=textbox]');
    expect(await fillSlots(panel), 'something is left for the human').toBeGreaterThan(0);
    const draft = await draftOf(panel);

    await side.click('button', 'Insert');
    await waitForText(panel, 'stands in this comment');
    const box = openBox(page, platform);
    const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
    await expect.poll(async () => squeeze(await box.innerText())).toBe(squeeze(draft));
    expect(await page.evaluate(() => document.documentElement.dataset.sent)).toBe('0');

    await side.click('button', 'History');
    await waitForText(panel, 'inserted');
    expect(squeeze(await side.text())).toContain(squeeze(draft));

    await side.click('button', 'Comments');
    await panel.waitForSelector(`[data-comment="${id}"]`);
    expect(await panel.$eval(`[data-comment="${id}"]`, (row) => row.textContent)).toContain('answered');
    await end(journey);
  });
}

test('a draft survives another tab, a reload of the panel, and going back to the list', async () => {
  const journey = await begin('facebook');
  const { panel, extension, page } = journey;
  const id = await panel.$eval('[data-comment]', (row) => row.getAttribute('data-comment'));
  const open = () => panel.locator(`[data-comment="${id}"]`).click();
  await open();
  await panel.waitForSelector('[role=textbox]');
  await panel.locator('[role=textbox]').click();
  await panel.keyboard.type('Half a sentence that must not be lost');

  await panel.reload();
  await panel.waitForSelector('[data-comment]');
  await open();
  await waitForText(panel, 'Half a sentence that must not be lost');

  const other = await extension.context.newPage();
  await other.goto(extension.url('sample.html'));
  await waitForText(panel, 'Daybreak Bread Box');
  await page.bringToFront();
  await waitForText(panel, 'Half a sentence that must not be lost');
  await end(journey);
});

test('drafts of two comments never mix, however fast one goes from one to the other', async () => {
  const journey = await begin('facebook');
  const { panel, side } = journey;
  const [first, second] = await panel.$$eval('[data-comment]', (rows) =>
    rows.map((row) => row.getAttribute('data-comment')),
  );
  const open = async (id: string | null | undefined) => {
    await side.click('button', 'Comments');
    await panel.locator(`[data-comment="${id}"]`).click();
    await panel.waitForSelector('[role=textbox]');
    await panel.locator('[role=textbox]').click();
  };
  await open(second);
  await panel.keyboard.type('For the second one');
  await open(first);
  await panel.keyboard.type('For the first one');
  await open(second);
  await waitForText(panel, 'For the second one');
  await panel.keyboard.type('!');
  await open(first);
  await waitForText(panel, 'For the first one');
  expect(await draftOf(panel)).toBe('For the first one');

  await side.click('button', 'Discard');
  await panel.waitForFunction(() => document.querySelector('[role=textbox]')?.textContent === '');
  await side.click('button', 'History');
  await waitForText(panel, 'For the second one');
  expect(await side.text()).not.toContain('For the first one');
  await end(journey);
});

test('Reply pressed in the page opens that comment in the panel', async () => {
  const journey = await begin('facebook');
  const { page, panel } = journey;
  const ids = await panel.$$eval('[data-comment]', (rows) =>
    rows.map((row) => row.getAttribute('data-comment')),
  );
  expect(ids.length).toBeGreaterThan(3);
  await page
    .getByRole('button', { name: /^(Reply|Antworten)$/ })
    .nth(1)
    .click();
  await panel.waitForSelector('dl');
  await end(journey);
});

test('the same sentence to the same thread is noticed before it goes out', async () => {
  const journey = await begin('facebook');
  const { panel, side } = journey;
  const sentence = 'The driver was given the wrong street number this morning.';
  const rows = await panel.$$eval('[data-comment]', (all) =>
    all.map((row) => row.getAttribute('data-comment')),
  );
  for (const [turn, id] of rows.slice(0, 2).entries()) {
    await panel.locator(`[data-comment="${id}"]`).click();
    await panel.waitForSelector('[role=textbox]');
    await panel.locator('[role=textbox]').click();
    await panel.keyboard.type(sentence);
    if (turn === 0) {
      await side.click('button', 'Copy');
      await panel.waitForFunction(() => /Copied|anyway|did not work/.test(document.body.innerText), {
        timeout: 10_000,
      });
      if (/anyway/.test(await side.text())) {
        await panel.keyboard.type('a test');
        await side.click('button', 'Copy anyway');
        await waitForText(panel, 'Copied');
      }
      await side.click('button', 'Comments');
    } else {
      await waitForText(panel, 'already wrote this sentence in this thread');
    }
  }
  await end(journey);
});

test('a red line holds Insert and Copy back', async () => {
  const journey = await begin('facebook');
  const { panel, side } = journey;
  await side.click('button', 'Settings');
  const field = await panel.waitForSelector('textarea');
  await field?.type('Project Kingfisher');
  await side.click('button', 'Comments');
  await panel.locator('[data-comment]').click();
  await panel.waitForSelector('[role=textbox]');
  await panel.locator('[role=textbox]').click();
  await panel.keyboard.type('We will tell you more about project kingfisher on Friday.');
  await waitForText(panel, 'A red line holds this text back');
  const disabled = await panel.$$eval('footer button', (buttons) =>
    buttons.filter((button) => /Insert|Copy/.test(button.textContent ?? '')).map((button) => button.disabled),
  );
  expect(disabled).toEqual([true, true]);
  await end(journey);
});
