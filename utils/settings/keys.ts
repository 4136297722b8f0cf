import { DEFAULT_CLIENT } from '../library/client';

/** Where the guidelines of a client are stored. */
export const guidelinesKey = (clientId: string): `local:${string}` => `local:guidelines.${clientId}`;

/** Where the secret of a client's pseudonyms is stored; the first client has the key from before there were others. */
export const pseudonymKeyKey = (clientId: string): `local:${string}` =>
  clientId === DEFAULT_CLIENT.id ? 'local:pseudonymKey' : `local:pseudonymKey.${clientId}`;

/** Where it is stored which packs of an administrator the library of a client has. */
export const managedPacksKey = (clientId: string): `local:${string}` => `local:managedPacks.${clientId}`;
