import { Dexie, liveQuery, type PromiseExtended } from 'dexie';
import type { TemplateUse } from '../library/templates/health';
import { sealTeamPack } from '../library/templates/serialise';
import {
  TEAM_PACK_FORMAT,
  type TeamPack,
  type TeamTemplate,
  templateKey,
} from '../library/templates/template';
import { type Context, moment } from './context';
import type { LogDatabase } from './database';
import { attempt, errorOf, logError, Managed, NotFound } from './errors';
import { groupBy } from './group';
import type { Library, LibraryContent } from './log';
import { wentOut } from './replies';
import type { Reply, StoredPack, StoredTemplate, TemplateMark, TemplateVersion } from './schema';

type Moment = ReturnType<typeof moment>;

export function library(context: Context): Library {
  const { database, now } = context;
  const { packs, templates, templateVersions, templateMarks, replies } = database;

  const read = (): PromiseExtended<LibraryContent> =>
    database.transaction('r', packs, templates, templateMarks, () => contentOf(database));

  /** One transaction over all that makes up the library: what is refused, or does not fit, changes nothing. */
  const change = <T>(work: () => Promise<T>): PromiseLike<T> =>
    database.transaction('rw', packs, templates, templateVersions, templateMarks, work);

  /** The pack, if it is ours to change. */
  async function ownPack(packId: string): Promise<StoredPack> {
    const pack = await packs.get(packId);
    if (!pack) throw new NotFound();
    if (pack.managed) throw new Managed();
    return pack;
  }

  return {
    all: () => attempt(read),

    watch(changed, failed) {
      // Dexie keeps silent about a closed database; whoever closes an open one tells (`onClosed`).
      if (!database.isOpen()) failed(logError('closed'));
      const watching = liveQuery(read).subscribe({
        next: changed,
        error: (cause: unknown) => failed(errorOf(cause)),
      });
      return () => watching.unsubscribe();
    },

    importPack: (pack, managed = false) =>
      attempt(() =>
        change(async () => {
          const known = await packs.get(pack.id);
          if (known?.managed && !managed) throw new Managed();
          const at = moment(now());
          const before = await inPack(database, pack.id).toArray();
          const next = replaced(pack, before, at);
          const wasOurs = managed && known && (!known.managed || known.wasOurs);
          await packs.put({ ...packRow(pack, managed, at), ...(wasOurs && { wasOurs }) });
          await templates.bulkPut(next.rows);
          await templateVersions.bulkPut(next.history);
          return next.counts;
        }),
      ),

    exportPack: (packId) =>
      attempt(async () => {
        const [pack, rows] = await database.transaction('r', packs, templates, () =>
          Promise.all([packs.get(packId), inPack(database, packId).toArray()]),
        );
        if (!pack) throw new NotFound();
        const { format, version, id, name, owner, licence } = pack;
        return sealTeamPack({
          format,
          version,
          id,
          name,
          owner,
          licence,
          templates: rows.map(({ template }) => template),
        });
      }),

    savePack: (pack) =>
      attempt(() =>
        change(async () => {
          const known = await packs.get(pack.id);
          if (known?.managed) throw new Managed();
          const { id, name, owner, licence } = pack;
          const fresh = packRow(
            { id, name, owner, licence, format: TEAM_PACK_FORMAT, version: 1 },
            false,
            moment(now()),
          );
          const row: StoredPack = known ? { ...known, name, owner, licence } : fresh;
          await packs.put(row);
          return row;
        }),
      ),

    removePack: (packId, withdrawn = false) =>
      attempt(() =>
        change(async () => {
          const pack = await packs.get(packId);
          if (pack?.managed && !withdrawn) throw new Managed();
          if (pack?.wasOurs) {
            const { wasOurs: _, ...ours } = pack;
            await packs.put({ ...ours, managed: false });
            return;
          }
          const start = templateKey(packId, '');
          await templates.where('key').startsWith(start).delete();
          await templateMarks.where('key').startsWith(start).delete();
          await templateVersions.where('id').startsWith(start).delete();
          await packs.delete(packId);
        }),
      ),

    save: (packId, template) =>
      attempt(() =>
        change(async () => {
          await ownPack(packId);
          const known = await templates.get(templateKey(packId, template.id));
          if (known && isSame(known.template, template)) return known;
          const at = moment(now());
          const row = known
            ? nextVersion(known, template, known.position, at)
            : firstVersion(packId, template, await endOf(database, packId), at);
          await templates.put(row);
          if (known) await templateVersions.put(versionOf(known));
          return row;
        }),
      ),

    remove: (key) =>
      attempt(() =>
        change(async () => {
          const row = await templates.get(key);
          if (!row) return;
          await ownPack(row.packId);
          await templates.delete(key);
          await templateMarks.delete(key);
          await earlierVersions(database, key).delete();
        }),
      ),

    versions: (key) =>
      attempt(() =>
        database.transaction('r', templates, templateVersions, async () => {
          const today = await templates.get(key);
          const earlier = await earlierVersions(database, key).reverse().toArray();
          return today ? [versionOf(today), ...earlier] : [];
        }),
      ),

    mark: (key, marked) =>
      attempt(() =>
        database.transaction('rw', templateMarks, async () => {
          const known = await templateMarks.get(key);
          const mark = { key, favourite: false, ...known, ...marked };
          const time = mark.lastUsedAt ? Date.parse(mark.lastUsedAt) : 0;
          await templateMarks.put({ ...mark, time } satisfies TemplateMark);
        }),
      ),

    usage: (since) =>
      attempt(async () => {
        const from = since?.getTime() ?? Number.NEGATIVE_INFINITY;
        const used = await replies
          .where('framing.templateId')
          .startsWith(OWN)
          .filter((row) => wentOut(row) && row.time >= from)
          .toArray();
        const byKey = groupBy(used, (row) => row.framing?.templateId ?? '');
        return new Map([...byKey].map(([key, rows]) => [key, usageOf(key, rows)]));
      }),
  };
}

/** How every key of a team template begins, see `templateKey`. */
const OWN = 'own:';

/** Inside a transaction over `packs`, `templates`, `templateMarks`. */
async function contentOf({ packs, templates, templateMarks }: LogDatabase): Promise<LibraryContent> {
  const [known, rows, marks] = await Promise.all([
    packs.toArray(),
    templates.orderBy('[packId+position]').toArray(),
    templateMarks.toArray(),
  ]);
  known.sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
  const byPack = groupBy(rows, ({ packId }) => packId);
  return { packs: known, templates: known.flatMap(({ id }) => byPack.get(id) ?? []), marks };
}

/** What importing a pack makes of the rows that are there, oldest position first. */
function replaced(pack: TeamPack, before: readonly StoredTemplate[], at: Moment) {
  const known = new Map(before.map((row) => [row.key, row]));
  const counts = { added: 0, changed: 0, retired: 0 };
  const rows: StoredTemplate[] = [];
  const history: TemplateVersion[] = [];
  const goOn = (row: StoredTemplate, template: TeamTemplate, position: number): boolean => {
    if (isSame(row.template, template)) {
      if (row.position !== position) rows.push({ ...row, position });
      return false;
    }
    rows.push(nextVersion(row, template, position, at));
    history.push(versionOf(row));
    return true;
  };

  pack.templates.forEach((template, position) => {
    const key = templateKey(pack.id, template.id);
    const row = known.get(key);
    known.delete(key);
    if (row) counts.changed += Number(goOn(row, template, position));
    else {
      rows.push(firstVersion(pack.id, template, position, at));
      counts.added += 1;
    }
  });
  // What the pack no longer has: the log may still speak of it.
  [...known.values()].forEach((row, index) => {
    const isNews = goOn(row, { ...row.template, retired: true }, pack.templates.length + index);
    counts.retired += Number(isNews);
  });
  return { rows, history, counts };
}

function packRow(
  { format, version, id, name, owner, licence }: Omit<TeamPack, 'templates' | 'hash'>,
  managed: boolean,
  { at, time }: Moment,
): StoredPack {
  return { format, version, id, name, owner, licence, managed, importedAt: at, time };
}

const firstVersion = (
  packId: string,
  template: TeamTemplate,
  position: number,
  { at, time }: Moment,
): StoredTemplate => ({
  key: templateKey(packId, template.id),
  packId,
  template,
  position,
  version: 1,
  updatedAt: at,
  time,
});

const nextVersion = (
  row: StoredTemplate,
  template: TeamTemplate,
  position: number,
  { at, time }: Moment,
): StoredTemplate => ({ ...row, template, position, version: row.version + 1, updatedAt: at, time });

const versionOf = ({ key, version, template, updatedAt, time }: StoredTemplate): TemplateVersion => ({
  id: `${key}#${version}`,
  key,
  version,
  template,
  savedAt: updatedAt,
  time,
});

/** Oldest first; today's is no row of its own. */
const earlierVersions = ({ templateVersions }: LogDatabase, key: string) =>
  templateVersions.where('[key+version]').between([key, Dexie.minKey], [key, Dexie.maxKey]);

/** Templates of a pack in their order. */
const inPack = ({ templates }: LogDatabase, packId: string) =>
  templates.where('[packId+position]').between([packId, Dexie.minKey], [packId, Dexie.maxKey]);

/** The position behind the last template of a pack. */
async function endOf(database: LogDatabase, packId: string): Promise<number> {
  const last = await inPack(database, packId).last();
  return last ? last.position + 1 : 0;
}

/** Whether two values of JSON are equal, in whatever order their keys stand. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!(a instanceof Object && b instanceof Object) || Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return left.length === right.size && left.every(([key, value]) => isSame(value, right.get(key)));
}

/** @param rows replies that left the panel, at least one */
function usageOf(key: string, rows: readonly Reply[]): TemplateUse {
  const edits = rows.flatMap(({ edited }) => edited ?? []);
  const last = rows.map(leftAt).sort().at(-1);
  return {
    key,
    uses: rows.length,
    edited: edits.length > 0 ? edits.reduce((sum, share) => sum + share, 0) / edits.length : null,
    answered: rows.filter(({ after }) => after).length,
    thanked: rows.filter(({ after }) => after?.thanked).length,
    lastUsedAt: last ?? null,
  };
}

/** When a reply left the panel. */
const leftAt = ({ insertedAt, copiedAt, createdAt }: Reply): string => insertedAt ?? copiedAt ?? createdAt;
