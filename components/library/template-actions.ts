import type { TeamTemplate } from '../../utils/library/templates/template';
import type { StoredPack, StoredTemplate, TemplateVersion } from '../../utils/log/schema';
import { fileName } from '../desk/save-file';
import { useLibrary } from './library-store';
import { inLibrary, useNotice } from './notice';

/** A template to begin with: one step, and one place that stays open. */
export function emptyTemplate(language: TeamTemplate['language']): TeamTemplate {
  return {
    id: '',
    title: '',
    framing: 'acknowledge_first',
    language,
    register: language === 'de' ? 'sie' : null,
    moves: [{ move: 'ACK', text: '' }],
    slots: [],
    intents: [],
    owner: '',
    reviewedAt: null,
    notes: '',
    retired: false,
  };
}

/** Packs that the user may write into. */
export const ownPacks = (packs: readonly StoredPack[]): StoredPack[] =>
  packs.filter(({ managed }) => !managed);

/** An id for a template of this title that its pack does not have yet. */
export function newTemplateId(title: string, packId: string, templates: readonly StoredTemplate[]): string {
  const taken = new Set(templates.filter((one) => one.packId === packId).map(({ template }) => template.id));
  return free(fileName(title, 't').slice(0, 48), taken);
}

/** An id for a pack of this name that is not in use yet. */
export function newPackId(name: string, packs: readonly StoredPack[]): string {
  return free(fileName(name, 'pack').slice(0, 48), new Set(packs.map(({ id }) => id)));
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
  return id;
}

/** The pack to write into: the chosen one, else the first own one, else a new one of this name. `null` where that failed. */
export async function packToWrite(packId: string, nameOfNew: string): Promise<string | null> {
  const { packs } = useLibrary.getState();
  const own = ownPacks(packs);
  const found = own.find(({ id }) => id === packId) ?? own[0];
  if (found) return found.id;
  const made = await makePack(nameOfNew);
  return made?.id ?? null;
}

/** Makes an empty pack. */
async function makePack(name: string): Promise<StoredPack | null> {
  const id = newPackId(name, useLibrary.getState().packs);
  const made = await inLibrary((library) => library.savePack({ id, name, owner: '', licence: '' }));
  return made?.value ?? null;
}

/** Copies a template into an own pack; gives the key of the copy. */
export async function duplicate(
  { packId, template }: Pick<StoredTemplate, 'packId' | 'template'>,
  title: string,
  nameOfNewPack: string,
): Promise<string | null> {
  const into = await packToWrite(packId, nameOfNewPack);
  if (into === null) return null;
  const id = newTemplateId(title, into, useLibrary.getState().templates);
  const copy = { ...template, id, title, reviewedAt: null, retired: false };
  const saved = await inLibrary((library) => library.save(into, copy));
  return saved?.value.key ?? null;
}

/** Takes a template out of use, or back into it. */
export async function setRetired({ packId, template }: StoredTemplate, retired: boolean): Promise<boolean> {
  return (await inLibrary((library) => library.save(packId, { ...template, retired }))) !== null;
}

/** Deletes a template with its history, and offers to bring both back. */
export async function removeTemplate({ key, packId, template }: StoredTemplate): Promise<boolean> {
  const favourite = useLibrary.getState().marks.get(key)?.favourite ?? false;
  const versions = await inLibrary((library) => library.versions(key));
  const removed = versions && (await inLibrary((library) => library.remove(key)));
  if (!removed) return false;
  useNotice.getState().tell({
    kind: 'done',
    path: '',
    message: { de: `„${template.title}“ ist gelöscht.`, en: `“${template.title}” is deleted.` },
    async undo() {
      await bringBack(packId, template, versions.value);
      if (favourite) await setFavourite(key, true);
    },
  });
  return true;
}

async function bringBack(
  packId: string,
  template: TeamTemplate,
  versions: readonly TemplateVersion[],
): Promise<void> {
  const old = versions.map((version) => version.template);
  // Newest first, today's among them; a template without a history is brought back by itself.
  for (const one of old.length > 0 ? old.reverse() : [template]) {
    if (!(await inLibrary((library) => library.save(packId, one)))) return;
  }
}

export async function setFavourite(key: string, favourite: boolean): Promise<void> {
  await inLibrary((library) => library.mark(key, { favourite }));
}
