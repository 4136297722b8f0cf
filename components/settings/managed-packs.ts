import type { Message } from '../../utils/language/message';
import type { TeamPack } from '../../utils/library/templates/template';
import type { Log } from '../../utils/log/log';
import { unusable } from '../../utils/settings/managed';
import { type ImportedPacks, importedPacks, keepImportedPacks } from '../../utils/settings/managed-packs';
import { useLog } from '../panel/log-store';
import { useSettings } from './settings-store';

/**
 * Keeps the library at what an administrator hands out, whenever that, the client or the log changes. Call once per window.
 */
export function followManagedPacks(): void {
  let last = Promise.resolve();
  const bring = () => {
    const { log, clientId } = useLog.getState();
    const { managed } = useSettings.getState();
    if (!log || !clientId) return;
    last = last
      .then(() => alone(() => bringManagedPacks(log.library, clientId, managed.packs)))
      .then(
        (packProblems) => useSettings.setState({ packProblems }),
        // A log that is closed in the middle is opened again, and then it starts anew.
        () => {},
      );
  };
  bring();
  useLog.subscribe((state, before) => {
    if (state.log !== before.log) bring();
  });
  useSettings.subscribe((state, before) => {
    if (state.managed !== before.managed) bring();
  });
}

/** Panel and desk may start at once. */
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks ? navigator.locks.request('tonfall.managedPacks', work) : work();

/**
 * Imports what is new or changed and takes out what is handed out no more. A pack that cannot be read leaves the one that is
 * there in its place.
 * @param texts of pack files
 * @returns what could not be imported, in sentences for the user
 */
export async function bringManagedPacks(
  library: Log['library'],
  clientId: string,
  texts: readonly string[],
): Promise<Message[]> {
  const before = await importedPacks(clientId);
  if (texts.length === 0 && Object.keys(before).length === 0) return [];
  const content = await library.all();
  if (!content.ok) return [content.error.message];
  const present = content.value.packs.filter(({ managed }) => managed).map(({ id }) => id);

  const problems: Message[] = [];
  const imported: ImportedPacks = {};
  for (const [at, text] of texts.entries()) {
    const hash = await hashOf(text);
    const same = present.find((id) => before[id] === hash && !(id in imported));
    const refused = (reason: Message) => problems.push(unusable(`packs.${at}`, reason));
    const id = same ?? (await importText(library, text, imported, refused));
    if (id) imported[id] = hash;
  }
  // While one cannot be read, nobody knows which one it was to replace.
  const withdrawn = problems.length > 0 ? [] : present.filter((id) => !(id in imported));
  for (const id of withdrawn) await library.removePack(id, true);
  await keepImportedPacks(clientId, problems.length > 0 ? { ...before, ...imported } : imported);
  return problems;
}

/** Returns the id of the pack; `null` where it was refused. `taken`: ids of the packs before it, of which it must be none. */
async function importText(
  library: Log['library'],
  text: string,
  taken: ImportedPacks,
  refused: (reason: Message) => void,
): Promise<TeamPack['id'] | null> {
  // Parsing is heavy and hardly ever needed.
  const { parseTeamPack } = await import('../../utils/library/templates/parse');
  const parsed = await parseTeamPack(text);
  if (!parsed.ok) {
    refused(parsed.reason);
    return null;
  }
  if (parsed.pack.id in taken) {
    refused(sameId(parsed.pack.id));
    return null;
  }
  const imported = await library.importPack(parsed.pack, true);
  if (!imported.ok) refused(imported.error.message);
  return imported.ok ? parsed.pack.id : null;
}

const sameId = (id: string): Message => ({
  de: `Zwei Pakete haben die Kennung „${id}“.`,
  en: `Two packs have the id “${id}”.`,
});

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
