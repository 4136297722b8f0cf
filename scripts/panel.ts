/**
 * The real side panel. Browsers open it only on a user's click, and a headless browser has no toolbar to click; the button of
 * the sample page goes the way that a user's click goes. The panel belongs to the window, so it stays when the tab changes.
 * Playwright does not see it: a second debugger speaks to it.
 */
import type { Page as Tab } from '@playwright/test';
import { type Browser, connect, type Page, type Target } from 'puppeteer-core';
import type { LaunchedExtension } from './browser';

export class SidePanel {
  readonly #browser: Browser;

  private constructor(
    browser: Browser,
    /** The panel's page, for all that has no shorter way here. */
    readonly page: Page,
  ) {
    this.#browser = browser;
  }

  /** @param extension Launched with `debugPort`. @param tab The tab to be in front of when the panel opens. */
  static async open(extension: LaunchedExtension, tab?: Tab): Promise<SidePanel> {
    if (!extension.debugEndpoint) throw new Error('Launch the extension with `debugPort`.');
    const address = extension.url('sidepanel.html');
    const isPanel = (target: { url(): string }) => target.url().startsWith(address);
    const sample = await extension.context.newPage();
    await sample.goto(extension.url('sample.html'));
    await sample.locator('#open').click();

    const browser = await connect({
      browserWSEndpoint: extension.debugEndpoint,
      defaultViewport: null,
      targetFilter: (target: Target) => target.type() === 'browser' || isPanel(target),
    });
    const target = await browser.waitForTarget(isPanel, { timeout: 15_000 });
    const page = await target.asPage();
    await tab?.bringToFront();
    await sample.close();
    return new SidePanel(browser, page);
  }

  /** Clicks what a screen reader calls by this role and name. */
  async click(role: string, name: string): Promise<void> {
    await this.page.locator(`::-p-aria([role="${role}"][name="${name}"])`).click();
  }

  /** Clicks the first element that shows this text. */
  async clickText(text: string): Promise<void> {
    await this.page.locator(`::-p-text(${text})`).click();
  }

  /** Types into whatever has the focus, as a keyboard does. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** The text a reader sees. */
  text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText);
  }

  evaluate<Result>(inPanel: () => Result | Promise<Result>): Promise<Result> {
    return this.page.evaluate(inPanel) as Promise<Result>;
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path: path as `${string}.png` });
  }

  /** Lets go of the panel; it stays open until the browser closes. */
  async release(): Promise<void> {
    await this.#browser.disconnect();
  }
}
