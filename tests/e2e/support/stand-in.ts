/** A page of the extension that speaks to a tab exactly as the panel does, to test the tab's side alone. */
import type { Browser } from 'wxt/browser';
import type { InsertResult, TabEvent } from '../../../utils/messages';

/** In pages of the extension. */
declare const chrome: typeof Browser;

/** A page of Playwright or of Puppeteer. */
export interface AnyPage {
  url(): string;
  evaluate<Result, Given = undefined>(
    inPage: (given: Given) => Result | Promise<Result>,
    given?: Given,
  ): Promise<Result>;
}

export class StandIn {
  readonly #page: AnyPage;
  readonly #tabId: number;

  private constructor(page: AnyPage, tabId: number) {
    this.#page = page;
    this.#tabId = tabId;
  }

  /** @param page A page of the extension. @param tab The page to speak to; it must be loaded. */
  static async open(page: AnyPage, tab: AnyPage): Promise<StandIn> {
    // An address the tab has for a moment names it: several tabs may show the same page.
    const mark = `#stand-in-${Math.random().toString(36).slice(2)}`;
    const before = tab.url();
    await tab.evaluate((hash) => history.replaceState(history.state, '', hash), mark);
    const tabId = await page.evaluate(async (hash) => {
      const tabs = await chrome.tabs.query({});
      return tabs.find(({ url }) => url?.endsWith(hash))?.id;
    }, mark);
    await tab.evaluate((url) => history.replaceState(history.state, '', url), before);
    if (tabId === undefined) throw new Error(`No tab shows ${before}`);
    return new StandIn(page, tabId);
  }

  /** Opens the port that makes the tab watch its thread. */
  async connect(): Promise<void> {
    await this.#page.evaluate((tabId) => {
      const events: unknown[] = [];
      const port = chrome.tabs.connect(tabId, { name: 'thread', frameId: 0 });
      port.onMessage.addListener((event) => events.push(event));
      Object.assign(window, { standIn: { port, events } });
    }, this.#tabId);
  }

  async disconnect(): Promise<void> {
    await this.#page.evaluate(() =>
      (window as never as { standIn: { port: Browser.runtime.Port } }).standIn.port.disconnect(),
    );
  }

  events(): Promise<TabEvent[]> {
    return this.#page.evaluate(() => (window as never as { standIn: { events: TabEvent[] } }).standIn.events);
  }

  /** The events so far, once `isEnough` holds for them. */
  async eventsUntil(isEnough: (events: TabEvent[]) => boolean, deadline = 10_000): Promise<TabEvent[]> {
    const end = Date.now() + deadline;
    for (;;) {
      const events = await this.events();
      if (isEnough(events)) return events;
      if (Date.now() > end) throw new Error(`Not enough by now: ${JSON.stringify(events).slice(0, 2000)}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Ids of the comments known so far, in order, once there are at least `count`. */
  async comments(count: number): Promise<string[]> {
    const events = await this.eventsUntil((all) => orderIn(all).length >= count);
    return orderIn(events);
  }

  insertReply(commentId: string, text: string): Promise<InsertResult> {
    return this.#send('insertReply', { commentId, text });
  }

  markComment(commentId: string, scroll = false): Promise<boolean> {
    return this.#send('markComment', { commentId, scroll });
  }

  async #send<Result>(type: string, data: object): Promise<Result> {
    const answer = await this.#page.evaluate(
      ([tabId, message]) => chrome.tabs.sendMessage(tabId, message, { frameId: 0 }),
      [this.#tabId, { id: Math.random(), type, data, timestamp: Date.now() }] as const,
    );
    const { res, err } = (answer ?? {}) as { res?: Result; err?: { message: string } };
    if (err) throw new Error(err.message);
    return res as Result;
  }
}

/** Ids of the comments told so far, in order. */
export function orderIn(events: TabEvent[]): string[] {
  let order = new Set<string>();
  for (const event of events) {
    if (event.type !== 'thread') continue;
    for (const { id } of event.update.comments) order.add(id);
    if (event.update.order) order = new Set(event.update.order);
  }
  return [...order];
}
