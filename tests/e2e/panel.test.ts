/** The panel itself, built, in the real browser: it renders, it is accessible, it stays small, it bears bad input. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page as PanelPage } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';
import { EXTENSION_DIR, launchExtension } from '../../scripts/browser';
import { SidePanel } from '../../scripts/panel';
import { expect, test } from './support/extension';

/** In the service worker of the extension. */
declare const chrome: typeof Browser;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(panel: PanelPage): Promise<string[]> {
  await panel.evaluate(axe);
  return panel.evaluate(async () => {
    const { violations } = await (window as never as { axe: typeof import('axe-core') }).axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
}

for (const language of ['de', 'en'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`no violation of accessibility rules: ${language}, ${colorScheme}`, async () => {
      const extension = await launchExtension({ debugPort: true, colorScheme });
      await extension.serviceWorker.evaluate(
        (uiLanguage) => chrome.storage.local.set({ settings: { uiLanguage }, settings$: { v: 1 } }),
        language,
      );
      const page = await extension.context.newPage();
      await page.goto(extension.url('sample.html'));
      const side = await SidePanel.open(extension, page);
      const { page: panel } = side;
      await panel.setViewport({ width: 360, height: 800 });
      await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colorScheme }]);
      await panel.waitForSelector('main footer button');
      expect(await panel.$eval('html', (html) => html.lang)).toBe(language);
      expect(await violations(panel), 'first run').toEqual([]);

      await panel.locator('main footer button:last-of-type').click();
      await panel.waitForSelector('[data-comment="c1"]');
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await violations(panel), 'comments').toEqual([]);

      await panel.locator('label:nth-of-type(2)').click();
      await panel.locator('[data-comment="c1"]').click();
      await panel.waitForSelector('details[open] button');
      expect(await violations(panel), 'reading and framings').toEqual([]);
      await panel.locator('details[open] button').click();
      await panel.waitForSelector('[role=textbox]');
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await violations(panel), 'draft').toEqual([]);

      await panel.locator('nav button:nth-of-type(3)').click();
      await panel.waitForSelector('h2, section');
      expect(await violations(panel), 'history').toEqual([]);
      await panel.locator('nav button:nth-of-type(4)').click();
      await panel.waitForSelector('textarea');
      expect(await violations(panel), 'settings').toEqual([]);
      await side.release();
      await extension.close();
    });
  }
}

/** Gzip size in KB of a page's own script and everything it imports statically. */
function firstScripts(html: string): number {
  const sources = [
    ...readFileSync(join(EXTENSION_DIR, html), 'utf8').matchAll(/(?:src|href)="\/?([^"]+\.js)"/g),
  ];
  const seen = new Set<string>();
  const visit = (file: string): number => {
    if (seen.has(file)) return 0;
    seen.add(file);
    const code = readFileSync(join(EXTENSION_DIR, file), 'utf8');
    const imports = [...code.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)].map(([, path]) =>
      join(dirname(file), path as string),
    );
    return gzipSync(code).length / 1024 + imports.reduce((sum, path) => sum + visit(path), 0);
  };
  return sources.reduce((sum, [, path]) => sum + visit(path as string), 0);
}

test('the panel loads at most 150 KB of script first, the content script is at most 25 KB (gzip)', () => {
  expect(firstScripts('sidepanel.html')).toBeLessThanOrEqual(150);
  expect(firstScripts('sidepanel.html')).toBeGreaterThan(20);
  const scripts = readdirSync(join(EXTENSION_DIR, 'content-scripts')).filter((name) => name.endsWith('.js'));
  expect(scripts).toEqual(['thread.js']);
  const thread = gzipSync(readFileSync(join(EXTENSION_DIR, 'content-scripts', 'thread.js'))).length / 1024;
  expect(thread).toBeLessThanOrEqual(25);
});

test('the manifest asks for nothing more than is used, and extension pages may connect nowhere else', () => {
  const manifest = JSON.parse(readFileSync(join(EXTENSION_DIR, 'manifest.json'), 'utf8'));
  expect(manifest.permissions.toSorted()).toEqual(['sidePanel', 'storage', 'unlimitedStorage']);
  expect(manifest.host_permissions).toEqual([
    'https://*.facebook.com/*',
    'https://x.com/*',
    'https://twitter.com/*',
    'https://mobile.twitter.com/*',
  ]);
  const csp: string = manifest.content_security_policy.extension_pages;
  expect(csp).toContain("default-src 'none'");
  expect(csp).toContain("connect-src 'self'");
  expect(csp).not.toMatch(/https?:|\*|unsafe-eval/);
});
