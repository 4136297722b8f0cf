/** The team's own rules in the real panel: red lines hold back, findings lead to their paragraph, voices decide the spelling. */
import type { Page } from '@playwright/test';
import type { Page as PanelPage } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';
import { type LaunchedExtension, launchExtension } from '../../scripts/browser';
import { SidePanel } from '../../scripts/panel';
import { type Client, DEFAULT_CLIENT, DEFAULT_PROFILE } from '../../utils/library/client';
import { EMPTY_GUIDELINES, type Guidelines } from '../../utils/library/guidelines/guidelines';
import { DEFAULT_SETTINGS } from '../../utils/settings/schema';
import { violations } from './support/axe';
import { expect, test } from './support/extension';

/** In the service worker of the extension. */
declare const chrome: typeof Browser;

interface Desk {
  extension: LaunchedExtension;
  page: Page;
  side: SidePanel;
  panel: PanelPage;
}

/** Opens the sample thread with the panel beside it, for a team with these rules. */
async function begin({
  locale,
  client = {},
  others = [],
  book = {},
}: {
  locale?: string;
  client?: Partial<Client>;
  /** Further clients of the same browser. */
  others?: Client[];
  book?: Partial<Guidelines>;
}): Promise<Desk> {
  const extension = await launchExtension({ debugPort: true, locale });
  const stored = {
    settings: {
      ...DEFAULT_SETTINGS,
      firstRun: 'skipped',
      // Answered comments stay where they are.
      sort: 'thread',
      clients: [{ ...DEFAULT_CLIENT, ...client }, ...others],
    },
    settings$: { v: 2 },
    'guidelines.default': { ...EMPTY_GUIDELINES, ...book },
  };
  await extension.serviceWorker.evaluate((items) => chrome.storage.local.set(items), stored);
  const page = await extension.context.newPage();
  await page.goto(extension.url('sample.html'));
  const side = await SidePanel.open(extension, page);
  await side.page.waitForSelector('[data-comment]');
  return { extension, page, side, panel: side.page };
}

async function end({ extension, side }: Desk): Promise<void> {
  await side.release();
  await extension.close();
}

async function open(panel: PanelPage, commentId: string): Promise<void> {
  await panel.waitForSelector(`[data-comment="${commentId}"]`);
  await panel.locator(`[data-comment="${commentId}"]`).click();
  await panel.waitForSelector('[role=textbox]');
}

/** Writes a draft in the place of the one before. */
async function write(panel: PanelPage, text: string): Promise<void> {
  await panel.focus('[role=textbox]');
  await panel.keyboard.down('Control');
  await panel.keyboard.press('KeyA');
  await panel.keyboard.up('Control');
  await panel.keyboard.type(text);
}

const waitForText = (panel: PanelPage, text: string) =>
  panel.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 15_000 }, text);

/** Whether Insert and Copy can be pressed. */
const pressable = (panel: PanelPage) =>
  panel.$$eval('footer button', (buttons) =>
    buttons
      .filter((button) => /^(Insert|Copy)$/.test(button.textContent ?? ''))
      .map((button) => !(button as HTMLButtonElement).disabled),
  );

const BOOK: Partial<Guidelines> = {
  redLines: [
    { id: 'r1', kind: 'words', text: 'Project Kingfisher', words: [], reason: 'Not public before May.' },
    { id: 'r2', kind: 'pattern', text: 'voucher ####', words: [], reason: '' },
    { id: 'r3', kind: 'topic', text: 'Staff cuts', words: ['dismissal', 'redundancy'], reason: '' },
  ],
};

test('a red line holds Insert and Copy back, names the words and the reason, and leads to its paragraph', async () => {
  const desk = await begin({ book: BOOK });
  const { panel, side, extension } = desk;
  await open(panel, 'c1');

  await write(panel, 'We will write to you on Friday at noon, Renate.');
  await panel.waitForFunction(() =>
    [...document.querySelectorAll('footer button')].some((one) => one.textContent === 'Insert'),
  );
  expect(await pressable(panel)).toEqual([true, true]);

  for (const [draft, words, paragraph] of [
    ['More about PROJECT  kingfisher on Friday.', 'Not public before May.', 'red-lines/r1'],
    ['Take voucher 4711 at the till.', 'voucher 4711', 'red-lines/r2'],
    ['The dismissals were hard for all of us.', 'Staff cuts', 'red-lines/r3'],
  ] as const) {
    await write(panel, draft);
    await waitForText(panel, words);
    expect(await pressable(panel), draft).toEqual([false, false]);
    expect(await violations(panel), draft).toEqual([]);

    // Nor by the key that inserts.
    await panel.keyboard.down('Control');
    await panel.keyboard.press('Enter');
    await panel.keyboard.up('Control');
    await expect(desk.page.locator('[data-reply-box]')).toHaveCount(0);

    const waiting = extension.context.pages().some((page) => page.url().includes('desk.html'))
      ? null
      : extension.context.waitForEvent('page');
    await panel.locator('::-p-text(From your guidelines)').click();
    const book = (await waiting) ?? extension.context.pages().find((one) => one.url().includes('desk.html'));
    await expect.poll(() => book?.url()).toContain(`desk.html#guidelines/${paragraph}`);
    await expect(book?.locator('h1') as ReturnType<Page['locator']>).toBeVisible();
    await desk.page.bringToFront();
    await waitForText(panel, words);
  }

  await write(panel, 'We will write to you on Friday at noon, Renate.');
  await expect.poll(() => pressable(panel)).toEqual([true, true]);
  expect(await side.text()).not.toContain('From your guidelines');
  await end(desk);
});

test('a Swiss voice puts no ß into the page, and the draft shows it', async () => {
  const desk = await begin({
    locale: 'de',
    client: {
      country: 'CH',
      voices: [{ ...DEFAULT_PROFILE, name: 'Jürg Weiß', signOff: '– Jürg Weiß' }],
    },
  });
  const { page, panel, side } = desk;
  await open(panel, 'c1');
  await panel.waitForSelector('details[open] button');
  await panel.locator('details[open] button').click();
  const draft = () => panel.$eval('[role=textbox]', (box) => (box as HTMLElement).innerText.trim());
  await expect.poll(draft).not.toBe('');
  expect(await draft(), 'our own words').not.toMatch(/[ßẞ]/);
  await write(
    panel,
    'Grüezi Renate, wir haben die Kiste in der Weißgasse gefunden: Heißt das „morgen“? Ja! – Jürg Weiß',
  );
  await panel.waitForFunction(() =>
    [...document.querySelectorAll('footer button')].some((one) => one.textContent === 'Einfügen'),
  );
  await side.click('button', 'Einfügen');
  await panel.waitForFunction(() => /Trotzdem einfügen|steht im Antwortfeld/.test(document.body.innerText));
  if (/Trotzdem einfügen/.test(await side.text())) {
    await panel.keyboard.type('Probe');
    await side.click('button', 'Trotzdem einfügen');
  }
  await waitForText(panel, 'steht im Antwortfeld');
  const box = page.locator('[data-reply-box]');
  await expect(box).toContainText('Weissgasse');
  const inserted = await box.innerText();
  expect(inserted).toContain('Heisst das «morgen»?');
  expect(inserted).toContain('– Jürg Weiss');
  expect(inserted).not.toMatch(/[ßẞ„“]/);
  expect(await draft()).toBe(inserted.trim());
  await end(desk);
});

test('the hand-over table names who takes over, and the decision keeps it', async () => {
  const desk = await begin({
    book: {
      handover: [
        {
          id: 'h1',
          topic: 'Deliveries',
          intents: ['complaint.*'],
          who: 'Noor',
          channel: 'parcels@tonfall.example',
          hours: 'Mon-Fri 9-17',
        },
      ],
      targets: [{ risk: 'R0', hours: 1 }],
    },
  });
  const { panel, side } = desk;
  await open(panel, 'c1');
  await waitForText(panel, 'Goal: reply within 1 hr · passed');
  await side.click('button', "Don't reply");
  await waitForText(panel, 'parcels@tonfall.example');
  expect(await violations(panel)).toEqual([]);
  await panel.locator('footer fieldset fieldset button').click();
  await waitForText(panel, 'handed over to Noor');
  await end(desk);
});

test('voices and clients: who writes is in sight, a take-over is said, and clients share nothing', async () => {
  const jana = { ...DEFAULT_PROFILE, id: 'v1', name: 'Jana', signOff: '– Jana' };
  const ben = { ...DEFAULT_PROFILE, id: 'v2', name: 'Ben', signOff: '– Ben' };
  const desk = await begin({
    client: { name: 'Bakery', voices: [jana, ben] },
    others: [{ ...DEFAULT_CLIENT, id: 'museum', name: 'Museum' }],
  });
  const { panel, side } = desk;
  const draft = () => panel.$eval('[role=textbox]', (box) => (box as HTMLElement).innerText.trim());
  const choose = (label: string, option: string) =>
    panel.$$eval(
      'label',
      (labels, name, wanted) => {
        const select = labels.find((one) => one.textContent?.startsWith(name))?.querySelector('select');
        if (!select) throw new Error(`no choice called ${name}`);
        select.value = [...select.options].find(({ text }) => text === wanted)?.value ?? '';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      label,
      option,
    );

  await open(panel, 'c1');
  await write(panel, 'We are asking the driver where your box is, Maureen. – Jana');
  await waitForText(panel, 'Tips');
  await side.click('button', 'Copy');
  await panel.waitForFunction(() => /Copy anyway|Copied|did not work/.test(document.body.innerText));
  if (/Copy anyway/.test(await side.text())) {
    await panel.keyboard.type('a test');
    await side.click('button', 'Copy anyway');
  }
  await waitForText(panel, 'Copied');

  await choose('You are writing as', 'Ben');
  await waitForText(panel, 'Jana answered here last.');
  expect(await draft(), 'the sign-off goes with the voice').toMatch(/– Ben$/);
  expect(await violations(panel)).toEqual([]);
  await side.click('button', 'Say that you take over');
  await expect.poll(draft).toMatch(/^This is Ben now, taking over from Jana\. We are asking/);

  await choose('You are writing for', 'Museum');
  await open(panel, 'c1');
  expect(await draft()).toBe('');
  await side.click('button', 'History');
  await waitForText(panel, 'Nothing answered yet');
  expect(await side.text()).not.toContain('asking the driver');

  await choose('You are writing for', 'Bakery');
  await open(panel, 'c1');
  await expect.poll(draft).toMatch(/^This is Ben now/);
  await end(desk);
});
