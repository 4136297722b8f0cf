/** A large library from the file to the reply: imported at the desk, found while typing, used in the real panel. */
import type { Page } from '@playwright/test';
import type { Page as PanelPage } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';
import { launchExtension } from '../../scripts/browser';
import { SidePanel } from '../../scripts/panel';
import { serialiseTeamPack } from '../../utils/library/templates/serialise';
import { TEAM_PACK_FORMAT, type TeamTemplate } from '../../utils/library/templates/template';
import { DEFAULT_SETTINGS } from '../../utils/settings/schema';
import { violations } from './support/axe';
import { expect, test } from './support/extension';

/** In the service worker of the extension. */
declare const chrome: typeof Browser;

const THINGS = ['box', 'loaf', 'invoice', 'voucher', 'pick-up', 'app', 'recipe', 'driver', 'label', 'queue'];
const TIMES = ['in the morning', 'at noon', 'after work', 'on Saturdays', 'before Easter'];

const template = (id: string, change: Partial<TeamTemplate>): TeamTemplate => ({
  id,
  title: id,
  framing: 'answer_directly',
  language: 'en',
  register: null,
  moves: [],
  slots: [],
  intents: ['question.info'],
  owner: 'JK',
  reviewedAt: '2026-01-15',
  notes: '',
  retired: false,
  ...change,
});

/** 2,000 templates; one of them speaks of a cargo bike. */
function templates(): TeamTemplate[] {
  const many = Array.from({ length: 1_999 }, (_, index) => {
    const thing = THINGS[index % THINGS.length];
    const time = TIMES[Math.floor(index / THINGS.length) % TIMES.length];
    return template(`t${index}`, {
      title: `About the ${thing} ${time}, ${index}`,
      moves: [
        { move: 'ACK', text: `Thank you for asking about the ${thing}.` },
        { move: 'ANSWER', text: `We see to the ${thing} ${time}, from {hour} on.` },
      ],
    });
  });
  const rare = template('bike', {
    title: 'Where the cargo bike stops',
    moves: [
      { move: 'GREET', text: 'Hello{% if name %} {{ name }}{% endif %}.' },
      { move: 'ANSWER', text: 'The cargo bike stops at {street} next.' },
      { move: 'DO', text: 'I have asked the driver to ring twice.' },
    ],
    slots: [{ label: 'street', example: 'Mill Lane' }],
  });
  return [...many, rare];
}

/** Takes the file in at the desk, as a person does. */
async function importAtDesk(desk: Page, file: string): Promise<void> {
  await desk.getByRole('button', { name: /^Import/ }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.locator('input[type=file]').setInputFiles({
    name: 'team.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  });
  await expect(dialog).toContainText('2000 templates new');
  await dialog.getByRole('button', { name: 'Import' }).click();
  await expect(dialog).toHaveCount(0);
}

const waitForText = (panel: PanelPage, text: string) =>
  panel.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 15_000 }, text);

const draftOf = (panel: PanelPage) =>
  panel.$eval('[role=textbox]', (box) => (box as HTMLElement).innerText.trim());

test('2,000 templates: imported at the desk, found while typing, one of them into the page', async () => {
  test.setTimeout(180_000);
  const extension = await launchExtension({ debugPort: true });
  await extension.serviceWorker.evaluate(
    (settings) => chrome.storage.local.set({ settings, settings$: { v: 2 } }),
    { ...DEFAULT_SETTINGS, firstRun: 'skipped' as const },
  );
  const desk = await extension.context.newPage();
  await desk.goto(extension.url('desk.html#library'));
  const file = await serialiseTeamPack({
    format: TEAM_PACK_FORMAT,
    version: 1,
    id: 'bakery',
    name: 'Bakery',
    owner: 'JK',
    licence: 'CC0-1.0',
    templates: templates(),
  });
  await importAtDesk(desk, file);
  await desk.getByRole('searchbox').fill('cargo bik');
  await expect(desk.getByRole('link', { name: /Where the cargo bike stops/ })).toBeVisible();
  await expect(desk.locator('[data-row]')).toHaveCount(1);

  const page = await extension.context.newPage();
  await page.goto(extension.url('sample.html'));
  const side = await SidePanel.open(extension, page);
  const panel = side.page;
  await panel.waitForSelector('[data-comment="c1"]');
  await panel.locator('[data-comment="c1"]').click();
  const rows = () => panel.$$eval('section[aria-labelledby=own-templates] summary', (all) => all.length);
  await panel.waitForSelector('input[type=search]');

  await panel.focus('input[type=search]');
  await panel.keyboard.type('about the invoice');
  await panel.waitForFunction(
    () => document.querySelectorAll('section[aria-labelledby=own-templates] summary').length === 5,
  );
  await side.click('button', 'Show more');
  await expect.poll(rows).toBe(20);

  await panel.$eval('input[type=search]', (input) => (input as HTMLInputElement).select());
  await panel.focus('input[type=search]');
  await panel.keyboard.type('cargo');
  await waitForText(panel, 'Where the cargo bike stops');
  await expect.poll(rows).toBe(1);

  // By the keyboard alone from here: into the list, open, to the button, use.
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('Enter');
  await panel.waitForFunction(() =>
    [...document.querySelectorAll('button')].some((one) => one.textContent === 'Use'),
  );
  expect(await violations(panel)).toEqual([]);
  const focused = () => panel.evaluate(() => document.activeElement?.textContent ?? '');
  for (let step = 0; (await focused()) !== 'Use'; step += 1) {
    expect(step, 'Tab reaches the button').toBeLessThan(10);
    await panel.keyboard.press('Tab');
  }
  await panel.keyboard.press('Enter');
  await panel.waitForFunction(() => document.activeElement?.getAttribute('role') === 'textbox');
  expect(await draftOf(panel)).toContain('The cargo bike stops at {street} next.');
  await panel.waitForFunction(() => document.getSelection()?.toString() === '{street}');
  await panel.keyboard.type('Mill Lane');

  // One step of another template, at the caret.
  await panel.keyboard.press('End');
  await panel.locator('::-p-text(Steps from your library)').click();
  await panel.waitForSelector('input[type=search]');
  await panel.focus('input[type=search]');
  await panel.keyboard.type('recipe easter');
  await waitForText(panel, 'About the recipe');
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('button[aria-label^="Just this step: Thank you"]');
  await panel.$eval('button[aria-label^="Just this step: Thank you"]', (button) =>
    (button as HTMLElement).click(),
  );
  await expect.poll(() => draftOf(panel)).toContain('Thank you for asking about the recipe.');
  const draft = await draftOf(panel);
  expect(draft).toContain('The cargo bike stops at Mill Lane next.');

  await side.click('button', 'Insert');
  await panel.waitForFunction(() => /Insert anyway|stands in this comment/.test(document.body.innerText));
  if (/Insert anyway/.test(await side.text())) {
    await panel.keyboard.type('a test');
    await side.click('button', 'Insert anyway');
  }
  await waitForText(panel, 'stands in this comment');
  await expect(page.locator('[data-reply-box]')).toContainText('The cargo bike stops at Mill Lane next.');
  await side.release();
  await extension.close();
});
