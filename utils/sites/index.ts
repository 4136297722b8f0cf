import { facebook } from './facebook';
import type { Site } from './site';
import { x } from './x';

/** Every supported platform. The sample thread is no platform: its own page knows its site. */
export const SITES: readonly Site[] = [facebook, x];

/** Whether a host name is covered by a pattern like those of the manifest: `x.com`, `*.facebook.com`. */
export function hostMatches(pattern: string, host: string): boolean {
  if (!pattern.startsWith('*.')) return host === pattern;
  const domain = pattern.slice(2);
  return host === domain || host.endsWith(`.${domain}`);
}

/** The site that a page belongs to, or null when it belongs to none. */
export function siteFor(url: URL): Site | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const host = url.hostname.toLowerCase();
  return SITES.find((site) => site.hosts.some((pattern) => hostMatches(pattern, host))) ?? null;
}
