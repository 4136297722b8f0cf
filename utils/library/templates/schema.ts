import * as v from 'valibot';
import { FRAMING_IDS, MOVE_IDS } from '../../framing/framing';
import { INTENT_CHOICES } from './intent-choices';
import { TEAM_PACK_FORMAT, TEAM_PACK_LIMITS } from './template';

/** More is no list but a mistake. */
const MOST_EXAMPLES = 100;

const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9._-]{0,63}$/),
  v.description('Lower-case letters, digits, dots, hyphens and underscores; at most 64.'),
);
const line = (most: number, description: string) =>
  v.pipe(v.string(), v.minLength(1), v.maxLength(most), v.description(description));
const lineOrNothing = (most: number, description: string) =>
  v.pipe(v.string(), v.maxLength(most), v.description(description));

const MoveSchema = v.strictObject({
  move: v.pipe(v.picklist(MOVE_IDS), v.description('The purpose of this step of the reply.')),
  text: line(
    TEAM_PACK_LIMITS.text,
    'Plain words. {day and time} is a slot for the person who answers; {{ name }} is filled from the comment where it is certain; {% if name %}…{% endif %} is the only tag.',
  ),
});

const ExampleSchema = v.strictObject({
  label: line(TEAM_PACK_LIMITS.label, 'The slot, as it stands between its braces.'),
  example: line(
    TEAM_PACK_LIMITS.text,
    'Words that would fit the slot. Shown to the person who answers, never inserted.',
  ),
});

const TemplateSchema = v.strictObject({
  id: v.pipe(Id, v.description('Unique in the pack. Never changed: usage and history hang on it.')),
  title: line(TEAM_PACK_LIMITS.title, 'How the team calls the template.'),
  framing: v.pipe(v.picklist(FRAMING_IDS), v.description('What kind of reply it is.')),
  language: v.pipe(v.picklist(['de', 'en']), v.description('Language of the moves.')),
  register: v.pipe(
    v.nullable(v.picklist(['du', 'sie', 'ihr'])),
    v.description('Form of address of the moves; null in English and where they address nobody.'),
  ),
  moves: v.pipe(
    v.array(MoveSchema),
    v.minLength(1),
    v.maxLength(TEAM_PACK_LIMITS.moves),
    v.description(
      'The steps of the reply, in order. At least one slot stands in them outside of every condition.',
    ),
  ),
  slots: v.pipe(
    v.array(ExampleSchema),
    v.maxLength(MOST_EXAMPLES),
    v.description('Examples for slots that stand in the moves.'),
  ),
  intents: v.pipe(
    v.array(v.picklist(INTENT_CHOICES)),
    v.maxLength(INTENT_CHOICES.length),
    v.description('Comments that it fits: intents, groups such as complaint.*, or unclear; empty for any.'),
  ),
  owner: lineOrNothing(TEAM_PACK_LIMITS.title, 'Name or initials of who looks after it; empty for nobody.'),
  reviewedAt: v.pipe(
    v.nullable(v.pipe(v.string(), v.isoDate())),
    v.description('Day on which somebody last looked at it, as YYYY-MM-DD, or null.'),
  ),
  notes: lineOrNothing(TEAM_PACK_LIMITS.notes, 'For the team; never part of a reply.'),
  retired: v.pipe(v.boolean(), v.description('Kept, but offered no more.')),
});

/** A pack of team templates as a file holds it. The order of keys here is their order in the file. */
export const TeamPackSchema = v.strictObject({
  format: v.literal(TEAM_PACK_FORMAT),
  version: v.literal(1),
  id: v.pipe(Id, v.description('A pack of the same id is replaced on import.')),
  name: line(TEAM_PACK_LIMITS.title, 'Name of the pack.'),
  owner: lineOrNothing(TEAM_PACK_LIMITS.title, 'Who looks after the pack; empty for nobody.'),
  licence: lineOrNothing(
    TEAM_PACK_LIMITS.notes,
    'SPDX id, or the words under which the sentences may be used; empty where nothing is said.',
  ),
  templates: v.pipe(v.array(TemplateSchema), v.maxLength(TEAM_PACK_LIMITS.templates)),
  hash: v.pipe(
    v.string(),
    v.regex(/^sha256-[0-9a-f]{64}$/),
    v.description(
      'SHA-256, in hexadecimal, of the pack without this field, written as JSON in UTF-8 without white space, with the keys in the order of this schema.',
    ),
  ),
});
