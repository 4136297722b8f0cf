import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFor } from '../../../utils/sites';
import type { Site, ThreadPlace } from '../../../utils/sites/site';
import type { Comment } from '../../../utils/thread/thread';

const FOLDER = join(import.meta.dirname, '..', '..', 'pages');

export interface TruthRow {
  author: string;
  handle: string | null;
  text: string;
  altTexts?: string[];
  postedAt: string | null;
  parent: number | null;
  permalink: string | null;
}

export interface Truth {
  url: string;
  platform: string;
  parents: string;
  comments: TruthRow[];
  optional?: TruthRow[];
  editor: string | null;
}

export const PAGES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/\.html$/, ''));

export const truthOf = (page: string): Truth =>
  JSON.parse(readFileSync(join(FOLDER, `${page}.json`), 'utf8')) as Truth;

export interface Opened {
  document: Document;
  url: URL;
  site: Site;
  place: ThreadPlace;
}

/** A document without a window of its own, as if it were loaded from this address. */
export function documentOf(html: string, address: string): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  Object.defineProperty(document, 'URL', { value: address });
  return document;
}

/** Opens HTML at an address. Fails when the page shows no thread. */
export function open(html: string, address: string): Opened {
  const document = documentOf(html, address);
  const url = new URL(address);
  const site = siteFor(url);
  const place = site?.locate(document, url);
  if (!site || !place) throw new Error(`No thread at ${address}`);
  return { document, url, site, place };
}

export const openPage = (page: string): Opened =>
  open(readFileSync(join(FOLDER, `${page}.html`), 'utf8'), truthOf(page).url);

/** Everything the site reads on the page. */
export function commentsOf({ place, site }: Opened): Comment[] {
  return site.findComments(place.root, place).flatMap((element) => site.readComment(element, place) ?? []);
}

/** The element of the first comment whose text begins so. */
export function elementOf({ place, site }: Opened, beginning: string): Element {
  const found = site
    .findComments(place.root, place)
    .find((element) => site.readComment(element, place)?.text.startsWith(beginning));
  if (!found) throw new Error(`No comment begins with ${beginning}`);
  return found;
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
