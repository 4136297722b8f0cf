import { expect, test } from '@playwright/test';
import { normalise } from '../../../utils/page/editor-text';
import { ensureBuild } from '../support/build';
import { FirefoxWithExtension, findFirefox } from '../support/firefox';
import { addressOf, type Platform } from '../support/pages';
import { type AnyPage, StandIn } from '../support/stand-in';

const TEXT = 'Schöne Grüße 🙏🏽\n\n<b>fett</b> &amp; "q"\nbis bald!';
const EDITORS: { platform: Platform; editor: string }[] = [
  { platform: 'x', editor: 'draft' },
  { platform: 'facebook', editor: 'lexical' },
  { platform: 'facebook', editor: 'contenteditable' },
  { platform: 'x', editor: 'textarea' },
  { platform: 'x', editor: 'react-textarea' },
];

const path = findFirefox();

test.describe('in Firefox', () => {
  test.skip(!path, 'Firefox is not installed on this machine.');
  test.describe.configure({ mode: 'serial' });
  let firefox: FirefoxWithExtension;

  test.beforeAll(async () => {
    if (!process.env.FIREFOX_EXTENSION_DIR) ensureBuild('firefox');
    firefox = await FirefoxWithExtension.launch(path ?? '');
  });

  test.afterAll(async () => {
    await firefox?.close();
  });

  for (const { platform, editor } of EDITORS) {
    for (const prefill of ['', 'Liebe Frau Beispiel, ']) {
      test(`${editor} on ${platform}, ${prefill ? 'prefilled' : 'empty'}`, async () => {
        const page = await firefox.openPage(addressOf(platform, { editor, prefill }));
        const own = await firefox.openOwnPage('sample.html');
        const standIn = await StandIn.open(own as AnyPage, page as AnyPage);
        await standIn.connect();
        const [, comment = ''] = await standIn.comments(6);
        expect(await standIn.insertReply(comment, TEXT)).toEqual({ ok: true, alreadyThere: false });
        expect(await standIn.insertReply(comment, TEXT)).toEqual({ ok: true, alreadyThere: true });

        const read = () =>
          page.evaluate(
            (selector) => {
              const box = document.querySelector<HTMLElement>(selector);
              return box instanceof HTMLTextAreaElement ? box.value : (box?.innerText ?? '');
            },
            platform === 'x' ? '[role=dialog] [role=textbox]' : '.box [role=textbox]',
          );
        const whole = normalise(prefill + TEXT);
        expect(normalise(await read())).toBe(whole);
        await page.bringToFront();
        await page.keyboard.type(' Ende');
        await page.keyboard.press('Backspace');
        expect(normalise(await read())).toBe(`${whole} End`);
        expect(await page.evaluate(() => document.documentElement.dataset.sent)).toBe('0');
        await page.close();
        await own.close();
      });
    }
  }
});
