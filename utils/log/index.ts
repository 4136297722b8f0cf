import { Dexie } from 'dexie';
import type { Context } from './context';
import { corrections } from './corrections';
import { DATABASE_NAME, databaseName, openDatabase } from './database';
import { decisions } from './decisions';
import { absorbMirror, drafts } from './drafts';
import { attempt, logError } from './errors';
import { history } from './history';
import { importPseudonymKey } from './identity';
import { library } from './library';
import type { Log, LogOptions, MirrorStorage, Outcome } from './log';
import { DraftMirror } from './mirror';
import { privacy } from './privacy';
import { replies } from './replies';
import { fail, ok } from './result';

/**
 * Opens what Tonfall remembers. Never resets anything: where the database cannot be opened the answer says why, and
 * `exportRaw` still gets the data out. Drafts that only reached the mirror are brought in.
 */
export async function openLog(options: LogOptions): Outcome<Log> {
  const { name = DATABASE_NAME, now = () => new Date() } = options;
  let pseudonymKey: CryptoKey;
  try {
    pseudonymKey = await importPseudonymKey(await options.pseudonymKey());
  } catch (cause) {
    return fail(logError('unavailable', cause));
  }
  let isClosing = false;
  const opened = await openDatabase(name, () => {
    if (!isClosing) options.onClosed?.();
  });
  if (!opened.ok) return opened;
  const database = opened.value;
  const context: Context = { database, pseudonymKey, mirror: new DraftMirror(options.mirror, name), now };
  // What does not fit stays in the mirror and is found there by `load`.
  await attempt(() => absorbMirror(context));
  return ok({
    drafts: drafts(context),
    replies: replies(context),
    history: history(context),
    corrections: corrections(context),
    decisions: decisions(context),
    library: library(context),
    privacy: privacy(context),
    close: () => {
      isClosing = true;
      database.close();
    },
  });
}

/**
 * Deletes everything a client has: log, library, and drafts that only reached the mirror. Logs that are open on it, here or
 * in other windows, are closed. A client without a database is no error.
 * @param mirror where this installation keeps drafts; by default the storage of the page
 */
export const deleteClientDatabase = (
  clientId: string,
  mirror: MirrorStorage | undefined = globalThis.localStorage,
): Outcome<void> =>
  attempt(async () => {
    const name = databaseName(clientId);
    await Dexie.delete(name);
    new DraftMirror(mirror, name).clear();
  });

export { databaseName } from './database';
export { exportRaw } from './export-raw';
export type * from './log';
export type * from './schema';
