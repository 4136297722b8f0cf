import * as v from 'valibot';
import type { Message } from '../../language/message';
import { readUntrustedJson, unsafeText } from '../untrusted';
import { templateProblems } from './problems';
import { atPlace, reasonFor, type TeamPackRefusal } from './reasons';
import { TeamPackSchema } from './schema';
import { packHash } from './serialise';
import { TEAM_PACK_FORMAT, TEAM_PACK_LIMITS, type TeamPack, type TeamTemplate } from './template';

export type TeamPackResult =
  | { ok: true; pack: TeamPack }
  | { ok: false; refusal: TeamPackRefusal; reason: Message };

type Refused = Extract<TeamPackResult, { ok: false }>;

/** More than the largest library that the other limits allow. */
const MOST_ENTRIES = 1_000_000;

/**
 * Reads a pack of team templates from the text of a file. A broken or hostile one is refused as a whole, with a reason that
 * names what is wrong and where; nothing of it is used. Never throws.
 */
export async function parseTeamPack(text: string): Promise<TeamPackResult> {
  const read = readUntrustedJson(text, { ...TEAM_PACK_LIMITS, entries: MOST_ENTRIES });
  if (!read.ok) return refuse(read.refusal, read.where);
  const head = read.data as { format?: unknown; version?: unknown } | null;
  if (typeof head !== 'object' || head?.format !== TEAM_PACK_FORMAT) return refuse('wrong_format');
  if (head.version !== 1) return refuse('wrong_version', String(head.version));
  const result = v.safeParse(TeamPackSchema, head, { abortEarly: true });
  if (!result.success) return refuseIssue(result.issues[0], read.data);
  const pack = result.output as TeamPack;
  const refused = refuseNames(pack) ?? refuseTemplates(pack.templates);
  if (refused) return refused;
  return pack.hash === (await packHash(pack)) ? { ok: true, pack } : refuse('wrong_hash');
}

const refuse = (refusal: TeamPackRefusal, detail = ''): Refused => ({
  ok: false,
  refusal,
  reason: reasonFor(refusal, detail),
});

const refuseAt = (place: Message, refusal: TeamPackRefusal, detail = ''): Refused => ({
  ok: false,
  refusal,
  reason: atPlace(place, reasonFor(refusal, detail)),
});

/** „Vorlage 3 („Titel“)“; the title helps to find it, where there is one that can be shown. */
function placeOf(index: number, title: unknown, move?: number): Message {
  const named = typeof title === 'string' && title !== '' && unsafeText(title) === null;
  const short = named ? title.slice(0, 60) : '';
  const step = move === undefined ? '' : String(move + 1);
  return {
    de: `Vorlage ${index + 1}${short && ` („${short}“)`}${step && `, Schritt ${step}`}`,
    en: `Template ${index + 1}${short && ` (“${short}”)`}${step && `, step ${step}`}`,
  };
}

function refuseIssue(issue: v.BaseIssue<unknown>, data: unknown): Refused {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const refusal = refusalOf(issue, path);
  if (path[0] !== 'templates' || typeof path[1] !== 'number') return refuse(refusal, detailOf(issue, path));
  const template = (data as TeamPack).templates[path[1]];
  const move = path[2] === 'moves' && typeof path[3] === 'number' ? path[3] : undefined;
  return refuseAt(placeOf(path[1], template?.title, move), refusal, detailOf(issue, path.slice(2)));
}

/** What a message names: the value where it is a word out of a list, else the place. */
function detailOf(issue: v.BaseIssue<unknown>, path: readonly (string | number)[]): string {
  const named = issue.type === 'picklist' || issue.type === 'regex' || issue.type === 'iso_date';
  return named && typeof issue.input === 'string' ? issue.input : path.join('.');
}

function refusalOf(issue: v.BaseIssue<unknown>, path: readonly (string | number)[]): TeamPackRefusal {
  const field = path.findLast((key) => typeof key === 'string');
  switch (issue.type) {
    case 'strict_object':
      if (issue.expected === 'never') return 'unknown_key';
      if (issue.received !== 'undefined') return 'wrong_shape';
      return field === 'hash' ? 'missing_hash' : 'missing_key';
    case 'max_length':
      return Array.isArray(issue.input) ? tooMany(field) : tooLong(field);
    case 'min_length':
      if (field === 'moves') return 'no_moves';
      return field === 'title' ? 'no_title' : 'empty_text';
    case 'regex':
      return field === 'hash' ? 'wrong_hash' : 'bad_id';
    case 'iso_date':
      return 'bad_date';
    case 'picklist':
      return typeof issue.input === 'string' ? unknownWord(field) : 'wrong_shape';
    default:
      return 'wrong_shape';
  }
}

function tooMany(field: string | number | undefined): TeamPackRefusal {
  if (field === 'templates') return 'too_many_templates';
  return field === 'moves' ? 'too_many_moves' : 'too_many';
}

function tooLong(field: string | number | undefined): TeamPackRefusal {
  if (field === 'title') return 'title_too_long';
  return field === 'notes' ? 'notes_too_long' : 'text_too_long';
}

function unknownWord(field: string | number | undefined): TeamPackRefusal {
  if (field === 'framing') return 'unknown_framing';
  if (field === 'move') return 'unknown_move';
  return field === 'intents' ? 'unknown_intent' : 'wrong_shape';
}

const PACK_FIELDS = {
  name: { de: 'Name des Pakets', en: 'Name of the pack' },
  owner: { de: 'Zuständig für das Paket', en: 'Owner of the pack' },
  licence: { de: 'Lizenz', en: 'Licence' },
} as const satisfies Partial<Record<keyof TeamPack, Message>>;

function refuseNames(pack: TeamPack): Refused | null {
  for (const field of ['name', 'owner', 'licence'] as const) {
    const unsafe = unsafeText(pack[field]);
    if (unsafe) return refuseAt(PACK_FIELDS[field], unsafe);
  }
  return null;
}

function refuseTemplates(templates: readonly TeamTemplate[]): Refused | null {
  const ids = new Set<string>();
  for (const [index, template] of templates.entries()) {
    if (ids.has(template.id)) return refuseAt(placeOf(index, template.title), 'duplicate_id', template.id);
    ids.add(template.id);
    const [problem] = templateProblems(template);
    if (problem) {
      const place = placeOf(index, template.title, problem.move);
      return { ok: false, refusal: problem.code, reason: atPlace(place, problem.message) };
    }
  }
  return null;
}
