/** Firefox with the built extension, over WebDriver BiDi: Playwright's own Firefox takes no extensions. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { pageHtml, platformOf } from './pages';

/** The build to run: `FIREFOX_EXTENSION_DIR`, else where `wxt build -b firefox --mv3` puts it. */
const FIREFOX_DIR = process.env.FIREFOX_EXTENSION_DIR ?? resolve('.output', 'firefox-mv3');

const ID = 'tonfall@tonfall.example';
/** Firefox draws a random one for every profile; a given one makes the extension's pages addressable. */
const UUID = '5d1f9a64-2c1b-4b59-9c2e-6f2a51a0c001';

/** The path of an installed Firefox (`FIREFOX` or on the path), or undefined. */
export function findFirefox(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const named = ['firefox', 'firefox-esr'].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env.FIREFOX, ...named].find((path) => {
    try {
      if (path) accessSync(path, constants.X_OK);
      return Boolean(path);
    } catch {
      return false;
    }
  });
}

export class FirefoxWithExtension {
  readonly #browser: Browser;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async launch(executablePath: string): Promise<FirefoxWithExtension> {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      // Without it WebDriver may not open the pages of an extension.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }) },
    });
    await browser.installExtension(FIREFOX_DIR);
    return new FirefoxWithExtension(browser);
  }

  /** Opens an address of a platform; the test page answers, everything else is refused. */
  async openPage(address: string): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      const platform = request.isNavigationRequest() ? platformOf(request.url()) : undefined;
      if (!platform) return request.abort();
      const body = await pageHtml(platform);
      return request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
    });
    await page.goto(address);
    return page;
  }

  /** Opens a page of the extension, such as `sidepanel.html`. */
  async openOwnPage(name: string): Promise<Page> {
    const address = `moz-extension://${UUID}/${name}`;
    const page = await this.#browser.newPage();
    // Firefox opens the page in another process and never reports that it was loaded.
    page.goto(address).catch(() => undefined);
    const end = Date.now() + 10_000;
    while (Date.now() < end) {
      const now = await page.evaluate(() => [location.href, document.readyState]).catch(() => []);
      if (now[0] === address && now[1] === 'complete') return page;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error(`Firefox did not open ${address}`);
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}
