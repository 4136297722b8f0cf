/** The desk, built, in the real browser: every section in both languages and themes, by address and by keyboard. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import { type LaunchedExtension, launchExtension } from '../../scripts/browser';
import { expect, test } from './support/extension';

/** In pages of the extension. */
declare const chrome: typeof Browser;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (window as never as { axe: typeof import('axe-core') }).axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
}

const BOOK = {
  format: 'tonfall-guidelines',
  version: 1,
  title: 'Wie wir antworten',
  strictness: 'standard',
  secrecy: false,
  redLines: [{ id: 'r1', kind: 'words', text: 'Nordlicht', words: [], reason: 'Noch nicht öffentlich.' }],
  words: [{ id: 'w1', avoid: 'Unannehmlichkeiten', prefer: '', reason: '' }],
  handover: [{ id: 'h1', topic: 'Presse', intents: ['press'], who: 'Pressestelle', channel: '', hours: '' }],
  helpLines: [],
  targets: [{ risk: 'R1', hours: 24 }],
  genderForm: 'colon',
  emoji: { rule: 'sparing', most: 1 },
  disclosure: { required: true, sentence: { de: 'Ich arbeite bei Amsel.', en: '' } },
  contacts: ['hallo@amsel.example'],
  notes: [],
};

const TITLES = {
  de: { voices: 'Stimmen', settings: 'Einstellungen', library: 'Bibliothek', guidelines: BOOK.title },
  en: { voices: 'Voices', settings: 'Settings', library: 'Library', guidelines: BOOK.title },
} as const;

async function openDesk(extension: LaunchedExtension, language: string, route: string): Promise<Page> {
  await extension.serviceWorker.evaluate(
    ([uiLanguage, book]) =>
      chrome.storage.local.set({
        settings: { uiLanguage, firstRun: 'done' },
        settings$: { v: 2 },
        'guidelines.default': book,
      }),
    [language, BOOK] as const,
  );
  const page = await extension.context.newPage();
  await page.goto(`${extension.url('desk.html')}#${route}`);
  await page.locator('main h1').waitFor();
  return page;
}

for (const language of ['de', 'en'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the desk breaks no rule of accessibility: ${language}, ${colorScheme}`, async () => {
      const extension = await launchExtension({ colorScheme });
      const page = await openDesk(extension, language, 'guidelines');
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      for (const [section, title] of Object.entries(TITLES[language])) {
        await page.locator(`nav a[href="#${section}"]`).first().click();
        await expect(page.locator('main h1')).toHaveText(title);
        expect(await violations(page), section).toEqual([]);
      }
      await page.goto(`${extension.url('desk.html')}#guidelines/red-lines/r1`);
      await page.getByRole('button', { name: 'Nordlicht' }).click();
      expect(await violations(page), 'a red line as a form').toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await extension.close();
    });
  }
}

test('an address leads to its paragraph, and the back button back', async ({ extension }) => {
  const page = await openDesk(extension, 'en', 'voices');
  await page.evaluate(() => {
    location.hash = '#guidelines/red-lines/r1';
  });
  await expect(page.locator('[id="guidelines/red-lines/r1"]')).toBeFocused();
  await expect(page).toHaveTitle('Guidelines – Tonfall');
  await page.goBack();
  await expect(page).toHaveTitle('Voices – Tonfall');
  await expect(page.locator('main h1')).toBeFocused();
  await page.close();
});

test('a rule changed by keyboard is there in the next window, and so is its undoing', async ({
  extension,
}) => {
  const page = await openDesk(extension, 'en', 'guidelines/red-lines/r1');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByLabel('The word or phrase').fill('Polarstern');
  await page.keyboard.press('Enter');
  const other = await extension.context.newPage();
  await other.goto(`${extension.url('desk.html')}#guidelines`);
  await expect(other.getByText('Polarstern')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(other.getByText('Nordlicht')).toBeVisible();
  await other.close();
  await page.close();
});
