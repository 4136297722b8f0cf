import { storage } from 'wxt/utils/storage';
import { managedPacksKey } from './keys';

/** Which packs of an administrator a library has, by pack id: the hash of the text as handed out. */
export type ImportedPacks = Record<string, string>;

/** Of the library of a client. */
export const importedPacks = async (clientId: string): Promise<ImportedPacks> =>
  (await storage.getItem<ImportedPacks>(managedPacksKey(clientId))) ?? {};

export const keepImportedPacks = (clientId: string, packs: ImportedPacks): Promise<void> =>
  storage.setItem(managedPacksKey(clientId), packs);

/** For a client that is removed. */
export const forgetManagedPacks = (clientId: string): Promise<void> =>
  storage.removeItem(managedPacksKey(clientId));
