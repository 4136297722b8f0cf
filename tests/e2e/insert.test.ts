import type { Locator, Page } from '@playwright/test';
import { normalise } from '../../utils/page/editor-text';
import { expect, test } from './support/extension';
import type { Platform } from './support/pages';

const TEXTS = {
  'two lines': 'Das tut uns leid.\nWir schauen sofort nach.',
  'a blank line': 'Hallo,\n\ndanke für die Nachricht.',
  umlauts: 'Schöne Grüße aus Köln, bis übermorgen! ß Ä Ö Ü',
  emoji: 'Danke dir 🙏🏽 und schönes Wochenende 👩‍💻🎉',
  markup: '<b>fett</b> &amp; "q" <script>alert(1)</script>',
};

const EDITORS: { platform: Platform; editor: string }[] = [
  { platform: 'x', editor: 'draft' },
  { platform: 'facebook', editor: 'lexical' },
  { platform: 'facebook', editor: 'contenteditable' },
  { platform: 'x', editor: 'textarea' },
  { platform: 'x', editor: 'react-textarea' },
];

/** The reply box that was opened last; the pages also hold one of the post's own, like the real ones. */
function openBox(page: Page, platform: Platform): Locator {
  return platform === 'x'
    ? page.getByRole('dialog').getByRole('textbox')
    : page.locator('.box [role=textbox]');
}

const read = (box: Locator) =>
  box.evaluate((element) => {
    if (element instanceof HTMLTextAreaElement) return element.value;
    return (element as HTMLElement).innerText;
  });

const sent = (page: Page) => page.evaluate(() => document.documentElement.dataset.sent);

for (const { platform, editor } of EDITORS) {
  for (const prefill of ['', 'Liebe Frau Beispiel, ']) {
    for (const [name, text] of Object.entries(TEXTS)) {
      test(`${editor} on ${platform}, ${prefill ? 'prefilled' : 'empty'}: ${name}`, async ({
        openPage,
        standInFor,
      }) => {
        const page = await openPage(platform, { editor, prefill });
        const standIn = await standInFor(page);
        const [, comment = ''] = await standIn.comments(6);

        expect(await standIn.insertReply(comment, text)).toEqual({ ok: true, alreadyThere: false });
        const box = openBox(page, platform);
        const whole = normalise(prefill + text);
        expect(normalise(await read(box))).toBe(whole);
        expect(await standIn.insertReply(comment, text)).toEqual({ ok: true, alreadyThere: true });
        expect(normalise(await read(box))).toBe(whole);

        await page.bringToFront();
        await page.keyboard.type(' Ende');
        expect(normalise(await read(box))).toBe(`${whole} Ende`);
        await page.keyboard.press('Backspace');
        expect(normalise(await read(box))).toBe(`${whole} End`);
        for (let step = 0; step < 12; step++) await page.keyboard.press('ControlOrMeta+z');
        await expect.poll(async () => normalise(await read(box))).toBe(normalise(prefill));
        await page.keyboard.type('Neu');
        expect(normalise(await read(box))).toBe(normalise(`${prefill}Neu`));
        expect(await sent(page)).toBe('0');
      });
    }
  }
}

for (const platform of ['x', 'facebook'] as const) {
  const refusals = [
    { trouble: 'wrong', reason: 'unproven' },
    { trouble: 'twice', reason: 'unproven' },
    { trouble: 'nothing', reason: 'no_box' },
    { trouble: 'vanish', reason: 'vanished' },
  ] as const;
  for (const { trouble, reason } of refusals) {
    test(`${platform}: refuses a box with trouble "${trouble}" as ${reason}`, async ({
      openPage,
      standInFor,
    }) => {
      const page = await openPage(platform, { trouble });
      const standIn = await standInFor(page);
      const [first = ''] = await standIn.comments(6);
      expect(await standIn.insertReply(first, 'Ein Satz, der nirgends stehen darf.')).toEqual({
        ok: false,
        reason,
      });
      const boxes = await page.getByRole('textbox').all();
      for (const box of boxes) expect(await read(box)).not.toContain('nirgends');
      expect(await sent(page)).toBe('0');
    });
  }

  test(`${platform}: an editor that takes nothing is reported, and nothing is written`, async ({
    openPage,
    standInFor,
  }) => {
    const page = await openPage(platform, { editor: 'deaf' });
    const standIn = await standInFor(page);
    const [first = ''] = await standIn.comments(6);
    expect(await standIn.insertReply(first, 'Ein Satz.')).toEqual({ ok: false, reason: 'not_taken' });
    expect(await read(openBox(page, platform))).toBe('');
  });

  test(`${platform}: a comment that is not in the page is gone`, async ({ openPage, standInFor }) => {
    const page = await openPage(platform);
    const standIn = await standInFor(page);
    await standIn.comments(6);
    expect(await standIn.insertReply('no such comment', 'Ein Satz.')).toEqual({
      ok: false,
      reason: 'comment_gone',
    });
  });
}

test('two presses of Insert at once put the text in once', async ({ openPage, standInFor }) => {
  const page = await openPage('facebook');
  const standIn = await standInFor(page);
  const [first = ''] = await standIn.comments(6);
  const text = 'Das tut uns leid.\nWir schauen nach.';
  const results = await Promise.all([standIn.insertReply(first, text), standIn.insertReply(first, text)]);
  expect(results).toEqual([
    { ok: true, alreadyThere: false },
    { ok: true, alreadyThere: true },
  ]);
  expect(normalise(await read(openBox(page, 'facebook')))).toBe(text);
});
