import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostMatches, SITES, siteFor } from '../../../utils/sites';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const pages = readdirSync(join(ROOT, 'tests', 'pages')).filter((name) => name.endsWith('.html'));
const config = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
const patterns = [...config.matchAll(/'(https:\/\/[^']+\/\*)'/g)].map((match) => match[1] ?? '');

describe.each(SITES)('$name', (site) => {
  it('has stored pages, each with its truth and an address of the site', () => {
    const own = pages.filter((name) => name.startsWith(`${site.id}--`));
    expect(own.length).toBeGreaterThanOrEqual(3);
    for (const page of own) {
      const truth: unknown = JSON.parse(
        readFileSync(join(ROOT, 'tests', 'pages', page.replace(/html$/, 'json')), 'utf8'),
      );
      expect(truth).toMatchObject({ platform: site.id, comments: expect.any(Array) });
      expect(siteFor(new URL((truth as { url: string }).url))).toBe(site);
    }
  });

  it('has notes that carry the date on which its rules were last checked', () => {
    const path = join(ROOT, 'utils', 'sites', `${site.id}.notes.md`);
    expect(existsSync(path)).toBe(true);
    expect(site.lastVerified).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(Number.isNaN(Date.parse(site.lastVerified))).toBe(false);
    expect(readFileSync(path, 'utf8')).toContain(`Last verified: ${site.lastVerified}`);
  });

  it('names in its notes every page that proves it, and no other', () => {
    const notes = readFileSync(join(ROOT, 'utils', 'sites', `${site.id}.notes.md`), 'utf8');
    const named = [...notes.matchAll(/`([a-z]+--[\w-]+)`/g)].map((match) => `${match[1]}.html`);
    expect([...new Set(named)].sort()).toEqual(
      pages.filter((name) => name.startsWith(`${site.id}--`)).sort(),
    );
  });

  it('runs only on hosts that the manifest asks for', () => {
    const hosts = patterns.map((pattern) => new URL(pattern.replace('*.', 'any.')).hostname);
    expect(site.hosts.length).toBeGreaterThan(0);
    for (const host of site.hosts) {
      expect(hosts.some((one) => hostMatches(host, one))).toBe(true);
      expect(patterns).toContain(`https://${host}/*`);
    }
  });
});

it('knows the site of an address, and no site for others', () => {
  const idOf = (address: string) => siteFor(new URL(address))?.id ?? null;
  expect(idOf('https://www.facebook.com/brand')).toBe('facebook');
  expect(idOf('https://facebook.com/')).toBe('facebook');
  expect(idOf('https://x.com/a/status/1')).toBe('x');
  expect(idOf('https://twitter.com/home')).toBe('x');
  for (const other of [
    'https://notfacebook.com/',
    'https://facebook.com.example/',
    'https://ex.com/',
    'chrome-extension://abc/x.com',
    'about:blank',
  ]) {
    expect(idOf(other)).toBeNull();
  }
});

it('registers every site once', () => {
  expect(new Set(SITES.map(({ id }) => id)).size).toBe(SITES.length);
});
