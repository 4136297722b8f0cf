import type { Author, SiteId } from '../thread/thread';
import type { ThreadRef } from './log';

const BYTES = 16;

/** URL-safe, so that ids fit into file names and addresses. */
const encode = (hash: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(hash, 0, BYTES)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

// The outer Promise is Dexie's inside a live query, which loses its place after a foreign one.
const outer = <T>(promise: Promise<T>): Promise<T> => Promise.resolve(promise);

/** The same on every machine: hash of site and thread key. Hashed because a key may be an address that names somebody. */
export async function conversationId({ site, key }: Pick<ThreadRef, 'site' | 'key'>): Promise<string> {
  const bytes = new TextEncoder().encode(`${site}\n${key}`);
  return encode(await outer(crypto.subtle.digest('SHA-256', bytes)));
}

export const commentKey = (conversation: string, commentId: string): string => `${conversation}/${commentId}`;

/** Turns the secret of this installation into a signing key. Throws on fewer than 32 bytes. */
export async function importPseudonymKey(secret: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  if (secret.length < 32) throw new RangeError('The pseudonym key is too short.');
  return crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

/**
 * The pseudonym of a person: HMAC-SHA-256 of site and handle, or profile where there is no handle (handbook 5.2).
 * A mere display name proves nothing across conversations, so it counts only within `conversation`.
 */
export async function personId(
  key: CryptoKey,
  site: SiteId,
  author: Author,
  conversation: string,
): Promise<string> {
  const identity = author.handle
    ? `@${foldHandle(author.handle)}`
    : author.profileUrl
      ? foldProfile(author.profileUrl)
      : `${conversation} ${author.name.normalize('NFC')}`;
  return encode(
    await outer(crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${site}\n${identity}`))),
  );
}

export const foldHandle = (handle: string): string => handle.normalize('NFC').replace(/^@/, '').toLowerCase();

/** A profile address without what changes from link to link. Facebook's `profile.php` is told apart by `id` alone. */
export function foldProfile(address: string): string {
  if (!URL.canParse(address)) return address.toLowerCase();
  const { hostname, pathname, searchParams } = new URL(address);
  const id = searchParams.get('id');
  return `${hostname.replace(/^(?:www|m)\./, '')}${pathname.replace(/\/+$/, '')}${id ? `?id=${id}` : ''}`.toLowerCase();
}
