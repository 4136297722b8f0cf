/**
 * `npm start`: builds the extension and opens a browser with it on the sample thread, the panel beside it. Without a
 * display it does the same headless, prints what the panel shows and writes pictures to `screenshots/`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type LaunchedExtension, launchExtension } from './browser';
import { SidePanel } from './panel';

const PICTURES = 'screenshots';
const VIEWPORT = { width: 420, height: 900 };
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function build(): void {
  const { status } = spawnSync('npx', ['wxt', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Opens the sample thread with the panel beside it. */
async function open(extension: LaunchedExtension): Promise<SidePanel> {
  const page = extension.context.pages()[0] ?? (await extension.context.newPage());
  await page.goto(extension.url('sample.html'));
  return SidePanel.open(extension, page);
}

/** From the first run to a draft, as a new user would go, telling and picturing each step. */
async function walkThrough(panel: SidePanel): Promise<void> {
  const { page } = panel;
  mkdirSync(PICTURES, { recursive: true });
  await page.setViewport(VIEWPORT);

  async function show(name: string) {
    // Readings and suggestions arrive a moment after the view.
    await new Promise((resolve) => setTimeout(resolve, 800));
    const file = join(PICTURES, `${name}.png`);
    await panel.screenshot(file);
    console.log(`\n== ${file}\n${await panel.text()}`);
  }

  await page.waitForSelector('form, main footer button');
  await show('1-first-run');
  await page.locator('main footer button:last-of-type').click();
  await page.waitForSelector('[data-comment]');
  await show('2-comments');
  await page.locator('label:nth-of-type(2)').click();
  await page.locator('[data-comment="c1"]').click();
  await page.waitForSelector('details[open] button');
  await show('3-reading-and-framings');
  await page.locator('details[open] button').click();
  await page.waitForSelector('[role=textbox]');
  await show('4-draft');
}

async function main(): Promise<void> {
  build();
  const language = (process.env.LC_ALL || process.env.LANG || '').startsWith('de') ? 'de' : 'en-US';
  const extension = await launchExtension({
    headless: !hasDisplay,
    locale: language,
    viewport: hasDisplay ? null : { width: 900, height: 900 },
    debugPort: true,
  });
  const panel = await open(extension);
  if (hasDisplay) {
    await panel.release();
    console.log('Tonfall is open beside the sample thread. Close the browser to end.');
    await new Promise((resolve) => extension.context.once('close', resolve));
    return;
  }
  await walkThrough(panel);
  await panel.release();
  await extension.close();
}

await main();
