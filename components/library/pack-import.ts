import { sealTeamPack } from '../../utils/library/templates/serialise';
import {
  TEAM_PACK_FORMAT,
  TEAM_PACK_LIMITS,
  type TeamPack,
  type TeamTemplate,
  templateKey,
} from '../../utils/library/templates/template';
import type { StoredTemplate } from '../../utils/log/schema';
import { useLibrary } from './library-store';
import { inLibrary, useNotice } from './notice';
import { newPackId } from './template-actions';
import { sameTemplate } from './template-draft';

/** What importing a pack would do. */
export interface ImportSummary {
  added: number;
  changed: number;
  /** In use here, but no longer in the pack. */
  retired: number;
  same: number;
}

/** Counts what is new in a pack, before anything happens. */
export function summaryOf(pack: TeamPack, templates: readonly StoredTemplate[]): ImportSummary {
  const here = new Map(
    templates.filter(({ packId }) => packId === pack.id).map((one) => [one.key, one.template]),
  );
  const summary = { added: 0, changed: 0, retired: 0, same: 0 };
  for (const template of pack.templates) {
    const key = templateKey(pack.id, template.id);
    const known = here.get(key);
    here.delete(key);
    if (!known) summary.added += 1;
    else summary[sameTemplate(known, template) ? 'same' : 'changed'] += 1;
  }
  summary.retired = [...here.values()].filter(({ retired }) => !retired).length;
  return summary;
}

/** Puts a checked pack into the library, and says what that did. */
export async function takePack(pack: TeamPack): Promise<boolean> {
  const taken = await inLibrary((library) => library.importPack(pack));
  if (!taken) return false;
  const { added, changed, retired } = taken.value;
  useNotice.getState().tell({
    kind: 'done',
    message: {
      de: `„${pack.name}“ ist da: ${added} neu, ${changed} geändert, ${retired} außer Gebrauch.`,
      en: `“${pack.name}” is in: ${added} new, ${changed} changed, ${retired} retired.`,
    },
  });
  return true;
}

/** Where imported rows go: a pack that is there, or a new one of this name. */
export type Destination = { packId: string } | { name: string };

/** Adds templates behind those that a pack has; all of them or none. */
export async function addTemplates(into: Destination, templates: readonly TeamTemplate[]): Promise<boolean> {
  const pack = await packFor(into);
  if (!pack) return false;
  if (pack.templates.length + templates.length > TEAM_PACK_LIMITS.templates) {
    const most = TEAM_PACK_LIMITS.templates;
    useNotice.getState().tell({
      kind: 'problem',
      message: {
        de: `Mehr als ${most} Vorlagen passen nicht in ein Paket. Wähle ein anderes.`,
        en: `A pack holds no more than ${most} templates. Choose another one.`,
      },
    });
    return false;
  }
  return takePack(await sealTeamPack({ ...pack, templates: [...pack.templates, ...templates] }));
}

async function packFor(into: Destination): Promise<Omit<TeamPack, 'hash'> | null> {
  if ('packId' in into) {
    const found = await inLibrary((library) => library.exportPack(into.packId));
    return found?.value ?? null;
  }
  const id = newPackId(into.name, useLibrary.getState().packs);
  return { format: TEAM_PACK_FORMAT, version: 1, id, name: into.name, owner: '', licence: '', templates: [] };
}
