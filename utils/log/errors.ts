import type { Message } from '../language/message';
import { fail, ok, type Result } from './result';

export type LogErrorKind =
  | 'migrationFailed' // an older database could not be brought to today's shape; it is unchanged
  | 'newerVersion' // a newer Tonfall wrote this database; it is unchanged
  | 'blocked' // another window holds the older database open
  | 'quota' // no room left
  | 'unavailable' // the browser gives no database at all
  | 'closed' // the connection was given up, for a newer Tonfall in another window or by `close`
  | 'aborted' // the browser gave up a write; nothing of it was kept
  | 'notFound' // the row is gone
  | 'managed'; // handed out by an administrator, not to be changed here

export interface LogError {
  kind: LogErrorKind;
  /** For the user. */
  message: Message;
  /** For a bug report; holds no text of a comment, draft or reply. */
  detail?: string;
}

const MESSAGES: Record<LogErrorKind, Message> = {
  migrationFailed: {
    de: 'Das Protokoll konnte nicht auf die neue Version gebracht werden. Es ist unverändert; sichere es als Datei, bevor du weitermachst.',
    en: 'The log could not be brought to the new version. It is unchanged; save it as a file before you go on.',
  },
  newerVersion: {
    de: 'Dieses Protokoll stammt von einer neueren Tonfall-Version. Es bleibt unberührt; aktualisiere Tonfall oder sichere es als Datei.',
    en: 'This log was written by a newer version of Tonfall. It stays untouched; update Tonfall, or save the log as a file.',
  },
  blocked: {
    de: 'Ein anderes Fenster hält das Protokoll noch mit einer älteren Version offen. Schließ es und versuch es noch einmal.',
    en: 'Another window still holds the log open with an older version. Close it and try again.',
  },
  quota: {
    de: 'Der Speicher ist voll, deshalb konnte nichts gesichert werden. Schaff etwas Platz auf dem Gerät und versuch es noch einmal.',
    en: 'Storage is full, so nothing could be saved. Free some space on this device and try again.',
  },
  unavailable: {
    de: 'Der Browser lässt hier keinen Speicher zu. Tonfall arbeitet weiter, merkt sich aber nichts.',
    en: 'The browser allows no storage here. Tonfall keeps working but will not remember anything.',
  },
  closed: {
    de: 'Tonfall wurde in einem anderen Fenster aktualisiert. Lade diese Ansicht neu.',
    en: 'Tonfall was updated in another window. Reload this view.',
  },
  aborted: {
    de: 'Das Speichern wurde unterbrochen, es hat sich nichts geändert. Versuch es noch einmal.',
    en: 'Saving was interrupted and nothing was changed. Try again.',
  },
  notFound: {
    de: 'Dieser Eintrag ist nicht mehr im Protokoll.',
    en: 'This entry is no longer in the log.',
  },
  managed: {
    de: 'Das ist zentral vorgegeben und lässt sich hier nicht ändern. Kopiere die Vorlage in eine eigene Sammlung, dann gehört sie dir.',
    en: 'This was set up centrally and cannot be changed here. Copy the template into a collection of your own, then it is yours to change.',
  },
};

export function logError(kind: LogErrorKind, cause?: unknown): LogError {
  const detail = cause === undefined ? undefined : names(cause).join(' < ');
  return { kind, message: MESSAGES[kind], ...(detail && { detail }) };
}

const BY_NAME: Record<string, LogErrorKind> = {
  QuotaExceededError: 'quota',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
  VersionError: 'newerVersion',
};

/**
 * What went wrong in an operation on an open database. A full disk reaches us as an aborted transaction that carries the
 * reason inside, so the whole chain of causes is looked at; anything unknown ended the transaction too, hence `aborted`.
 */
function classify(cause: unknown): LogErrorKind {
  for (const name of names(cause)) {
    const kind = BY_NAME[name];
    if (kind) return kind;
  }
  return 'aborted';
}

/** Names of an error and of the errors inside it, outermost first. Messages are left out: they may quote data. */
function names(cause: unknown): string[] {
  const found: string[] = [];
  for (let error = cause; error instanceof Object && found.length < 5; ) {
    const { name, inner, cause: deeper } = error as { name?: unknown; inner?: unknown; cause?: unknown };
    if (typeof name === 'string') found.push(name);
    error = inner ?? deeper;
  }
  return found;
}

/** Runs an operation on the database and turns what it throws into a value. */
export async function attempt<T>(operation: () => PromiseLike<T>): Promise<Result<T, LogError>> {
  try {
    return ok(await operation());
  } catch (cause) {
    return fail(errorOf(cause));
  }
}

/** What an operation on an open database threw, as it is reported. */
export function errorOf(cause: unknown): LogError {
  if (cause instanceof NotFound) return logError('notFound');
  if (cause instanceof Managed) return logError('managed');
  return logError(classify(cause), cause);
}

/** Thrown inside an operation for a row that is gone. */
export class NotFound extends Error {}

/** Thrown inside an operation that would change what an administrator handed out. */
export class Managed extends Error {}
