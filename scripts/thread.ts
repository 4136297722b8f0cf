/** `npm run --silent thread -- PAGE.html --url URL`: what the built extension reads on a saved page, as one `Thread`. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import type { TabEvent, THREAD_PORT } from '../utils/messages';
import type { Comment, SiteId, Thread } from '../utils/thread/thread';
import { EXTENSION_DIR, type LaunchedExtension, launchExtension } from './browser';

const USAGE = 'Usage: npm run --silent thread -- PAGE.html --url URL';

/** Nothing new for this long means that the page was read to its end. */
const SETTLE_MS = 700;
/** A page that shows no thread says so at once; this is for a browser that starts slowly. */
const GIVE_UP_MS = 20_000;

/** Importing the value would load the extension's messaging, which needs a browser. */
const PORT: typeof THREAD_PORT = 'thread';

/** The part of the extension's API that is used in a page of the extension. */
declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    connect(
      tabId: number,
      options: { name: string },
    ): {
      onMessage: { addListener(listener: (event: TabEvent) => void): void };
      onDisconnect: { addListener(listener: () => void): void };
    };
  };
};

/** What the tab has said so far, kept in the page of the extension. */
interface Heard {
  events: TabEvent[];
  isConnected: boolean;
  /** When the last event came, in `performance.now()` of that page. */
  at: number;
}

declare global {
  interface Window {
    heard: Heard;
  }
}

/** Connects to the tab as the panel does. The page's script may not be there yet: then the port closes at once. */
async function connect(panel: Page, address: string): Promise<void> {
  await panel.evaluate(
    async ({ address, name }) => {
      const tabs = await chrome.tabs.query({});
      const id = tabs.find(({ url }) => url?.split('#')[0] === address.split('#')[0])?.id;
      if (id === undefined) return;
      const heard = { events: [] as TabEvent[], isConnected: true, at: 0 };
      window.heard = heard;
      const port = chrome.tabs.connect(id, { name });
      port.onMessage.addListener((event) => {
        heard.events.push(event);
        heard.at = performance.now();
      });
      port.onDisconnect.addListener(() => {
        heard.isConnected = false;
      });
    },
    { address, name: PORT },
  );
}

interface Told {
  thread?: Thread;
  none?: { site: SiteId; url: string };
  broken?: string;
}

/** Puts together what a tab told in its updates. */
function assemble(events: readonly TabEvent[]): Told {
  const comments = new Map<string, Comment>();
  const told: Told = {};
  let order: string[] = [];
  for (const event of events) {
    if (event.type === 'noThread') told.none = { site: event.site, url: event.url };
    else if (event.type === 'brokenPage') told.broken = event.detail;
    else if (event.type === 'thread') {
      const { site, url, key, post } = event.update;
      if (told.thread?.key !== key) {
        comments.clear();
        order = [];
      }
      for (const comment of event.update.comments) {
        if (!comments.has(comment.id)) order.push(comment.id);
        comments.set(comment.id, comment);
      }
      order = event.update.order ? [...event.update.order] : order;
      const latest = post ?? (told.thread?.key === key ? told.thread.post : undefined);
      told.thread = {
        site,
        url,
        key,
        ...(latest && { post: latest }),
        comments: order.flatMap((id) => comments.get(id) ?? []),
      };
    }
  }
  return told;
}

/** Serves one document under its own address and nothing else at all. */
async function serve(page: Page, html: string, address: string): Promise<void> {
  await page.context().route('**', (route) => {
    const request = route.request();
    if (request.url().startsWith('chrome-extension:')) return route.continue();
    const isPage = request.resourceType() === 'document' && request.frame() === page.mainFrame();
    if (!isPage) return route.abort();
    return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
  });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
}

/** The thread, or one without comments where the page shows none. */
function conclude({ broken, none, thread }: Told): Thread {
  if (broken !== undefined) throw new Error(`The page could not be read: ${broken}`);
  if (thread) return thread;
  if (none) return { ...none, key: '', comments: [] };
  throw new Error('The tab told nothing about a thread');
}

/**
 * Reads one saved page with the built extension.
 * @param html The page.
 * @param address Where the page was saved; it is served under it.
 * @throws when the extension does not run on such an address or never answers.
 */
export async function readPage(extension: LaunchedExtension, html: string, address: string): Promise<Thread> {
  const page = await extension.context.newPage();
  const panel = await extension.context.newPage();
  try {
    await serve(page, html, address);
    await panel.goto(extension.url('manifest.json'));
    // A tab in the background is not given time to render.
    await page.bringToFront();
    const start = Date.now();
    while (Date.now() - start < GIVE_UP_MS) {
      const { at, events, isConnected, now } = await panel.evaluate(() => ({
        ...(window.heard ?? { events: [], isConnected: false, at: 0 }),
        now: performance.now(),
      }));
      if (events.length > 0 && now - at >= SETTLE_MS) return conclude(assemble(events));
      if (!isConnected) await connect(panel, page.url());
      await page.waitForTimeout(50);
    }
    throw new Error(`Tonfall does not run on ${address}`);
  } finally {
    await extension.context.unroute('**');
    await panel.close();
    await page.close();
  }
}

/** Builds the extension when there is none. Its messages go to the error output: the standard output is the thread. */
function ensureBuilt(): void {
  if (existsSync(join(EXTENSION_DIR, 'manifest.json'))) return;
  const root = resolve(import.meta.dirname, '..');
  const { status } = spawnSync('npx', ['wxt', 'build'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The extension could not be built.');
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
  const [file] = positionals;
  if (!file || !values.url || !URL.canParse(values.url)) throw new Error(USAGE);
  const html = readFileSync(file, 'utf8');
  ensureBuilt();
  const extension = await launchExtension();
  try {
    const thread = await readPage(extension, html, values.url);
    process.stdout.write(`${JSON.stringify(thread)}\n`);
  } finally {
    await extension.close();
  }
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
