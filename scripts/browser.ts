/** Finds a Chromium and starts it with the built extension; shared by tests, benches and the command line. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Worker } from 'playwright';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** The build to run: `EXTENSION_DIR`, else where `wxt build` puts the one for Chrome. */
export const EXTENSION_DIR = process.env.EXTENSION_DIR ?? join(ROOT, '.output', 'chrome-mv3');

/** Google Chrome itself stands last: since version 137 the branded builds ignore `--load-extension`. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'google-chrome'];

const SWITCHES = [
  '--headless=new',
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A hidden or covered window must paint and run timers as a visible one, or tests measure the throttling.
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(command: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, command))
    .find(isExecutable);
}

function installedChromium(): string | undefined {
  const wanted = process.env.CHROMIUM;
  if (wanted) {
    if (!isExecutable(wanted)) throw new Error(`CHROMIUM names no program that can be run: ${wanted}`);
    return wanted;
  }
  for (const command of COMMANDS) {
    const path = onPath(command);
    if (path) return path;
  }
  const own = chromium.executablePath();
  return own && existsSync(own) ? own : undefined;
}

function run(command: string, ...args: string[]): boolean {
  return (
    spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' }).status ===
    0
  );
}

/**
 * The path of a Chromium that loads extensions: `CHROMIUM`, then an installed one, then Playwright's own.
 * When there is none it is installed (Playwright's download, else the system's package where that is allowed).
 * @throws when none can be found or installed; the message says what to do.
 */
export function findChromium(): string {
  const found = installedChromium();
  if (found) return found;
  if (run('npx', 'playwright', 'install', 'chromium')) {
    const own = installedChromium();
    if (own) return own;
  }
  const isRoot = process.getuid?.() === 0;
  if (
    isRoot &&
    onPath('apt-get') &&
    run('apt-get', 'update') &&
    run('apt-get', 'install', '-y', 'chromium')
  ) {
    const packaged = installedChromium();
    if (packaged) return packaged;
  }
  throw new Error('No Chromium found. Install one, or set CHROMIUM to the path of one.');
}

export interface LaunchOptions {
  /** Default true. */
  headless?: boolean;
  /** Folder of the built extension; default {@link EXTENSION_DIR}. */
  dir?: string;
  /** Language of the browser's own interface and of the extension, such as `de`; default `en-US`. */
  locale?: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number } | null;
  /** Keep this profile instead of a fresh one that is removed on close. */
  profile?: string;
  args?: string[];
  /** Opens a port on this machine through which a second debugger can reach what Playwright does not: the side panel. */
  debugPort?: boolean;
}

export interface LaunchedExtension {
  context: BrowserContext;
  extensionId: string;
  serviceWorker: Worker;
  /** Where a second debugger connects; only with `debugPort`. */
  debugEndpoint: string | undefined;
  /** The address of one of the extension's pages, such as `sidepanel.html`. */
  url(page: string): string;
  close(): Promise<void>;
}

/** What pages see as the accepted languages is a preference; the interface language comes from switch and environment. */
async function prepareProfile(profile: string, locale: string): Promise<void> {
  const preferences = join(profile, 'Default', 'Preferences');
  if (existsSync(preferences)) return;
  await mkdir(dirname(preferences), { recursive: true });
  const language = locale.split('-')[0];
  const accepted = [...new Set([locale, language])].join(',');
  writeFileSync(
    preferences,
    JSON.stringify({ intl: { selected_languages: accepted, accept_languages: accepted } }),
  );
}

function debugEndpoint(profile: string): string {
  const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').trim().split('\n');
  return `ws://127.0.0.1:${port}${path}`;
}

/**
 * Starts Chromium with the built extension in a profile of its own.
 * @throws when the extension is not built or its service worker does not start within 15 s.
 */
export async function launchExtension(options: LaunchOptions = {}): Promise<LaunchedExtension> {
  const {
    headless = true,
    dir = EXTENSION_DIR,
    locale = 'en-US',
    colorScheme = 'light',
    args = [],
  } = options;
  if (!existsSync(join(dir, 'manifest.json'))) {
    throw new Error(`No built extension in ${dir}. Run \`npx wxt build\` first.`);
  }
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'tonfall-profile-'));
  await prepareProfile(profile, locale);
  // Chromium ships `de` but no `de-DE`, and falls back to English for a name it does not ship.
  const uiLanguage = locale.startsWith('en') ? 'en-US' : (locale.split('-')[0] ?? locale);

  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    // Playwright's own headless mode is the old one, which has no extensions; the switch above picks the new one.
    headless: false,
    locale,
    colorScheme,
    viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    env: { ...(process.env as Record<string, string>), LANGUAGE: uiLanguage.replace('-', '_') },
    ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages'],
    args: [
      ...SWITCHES.filter((one) => headless || !one.startsWith('--headless')),
      `--lang=${uiLanguage}`,
      `--disable-extensions-except=${dir}`,
      `--load-extension=${dir}`,
      // Playwright sets the scheme of tabs only; the side panel follows the browser's own.
      ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
      ...(options.debugPort ? ['--remote-debugging-port=0'] : []),
      ...args,
    ],
  });

  const close = async () => {
    await context.close();
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    const serviceWorker =
      context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
    const extensionId = new URL(serviceWorker.url()).host;
    return {
      context,
      extensionId,
      serviceWorker,
      debugEndpoint: options.debugPort ? debugEndpoint(profile) : undefined,
      url: (page) => `chrome-extension://${extensionId}/${page}`,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
