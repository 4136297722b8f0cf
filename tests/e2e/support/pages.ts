/** Serves the test pages under the platforms' own addresses; nothing else leaves the browser. */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { build } from 'esbuild';

const PAGES = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..', 'pages', 'editors');

export type Platform = 'x' | 'facebook';

const ADDRESS: Record<Platform, string> = {
  x: 'https://x.com/beispielmarke/status/1000',
  facebook: 'https://www.facebook.com/beispielmarke/posts/5550001',
};

const bundles = new Map<string, Promise<string>>();

/** A test page as HTML with all its code inside. */
export function pageHtml(platform: Platform): Promise<string> {
  const known = bundles.get(platform);
  if (known) return known;
  const html = build({
    entryPoints: [join(PAGES, `${platform}.ts`)],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  }).then(({ outputFiles }) => {
    const script = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${platform}</title></head><body><script>${script}</script></body></html>`;
  });
  bundles.set(platform, html);
  return html;
}

export interface PageWishes {
  editor?: string;
  prefill?: string;
  trouble?: 'nothing' | 'wrong' | 'twice' | 'vanish';
  count?: number;
  bulk?: number;
}

export function addressOf(platform: Platform, wishes: PageWishes = {}): string {
  const url = new URL(ADDRESS[platform]);
  for (const [key, value] of Object.entries(wishes)) url.searchParams.set(key, String(value));
  return url.href;
}

/** The platform that an address belongs to. */
export function platformOf(address: string): Platform | undefined {
  const { origin } = new URL(address);
  return (Object.keys(ADDRESS) as Platform[]).find((platform) => ADDRESS[platform].startsWith(`${origin}/`));
}

/** Answers requests for the platforms with the test pages and lets nothing else out. */
export async function servePages(context: BrowserContext): Promise<void> {
  await context.route(/^https?:/, async (route) => {
    const platform = platformOf(route.request().url());
    if (!platform || route.request().resourceType() !== 'document') return route.abort();
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: await pageHtml(platform) });
  });
}
