/** `npm run schemas`: writes the JSON Schemas of Tonfall's files to public/schemas, made from what the import checks. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { GuidelinesSchema } from '../utils/library/guidelines/schema';
import { TeamPackSchema } from '../utils/library/templates/schema';
import { VoiceFileSchema } from '../utils/library/voice-file';

export const SCHEMA_FOLDER = 'public/schemas';

interface Published {
  /** `$id`, and the name of the file. */
  id: string;
  title: string;
  description: string;
  schema: GenericSchema;
}

const PUBLISHED: readonly Published[] = [
  {
    id: 'tonfall-library-1',
    title: 'Tonfall library',
    description: 'A pack of reply templates: ordered moves with slots, never finished texts.',
    schema: TeamPackSchema,
  },
  {
    id: 'tonfall-guidelines-1',
    title: 'Tonfall guidelines',
    description: "A team's rules for its replies: red lines, words, hand-over, help lines and targets.",
    schema: GuidelinesSchema,
  },
  {
    id: 'tonfall-voice-1',
    title: 'Tonfall voice',
    description: 'How one person writes: name, sign-off, form of address, warmth, languages and platforms.',
    schema: VoiceFileSchema,
  },
];

/** The text of each file by its name. JSON Schema, draft 2020-12; every file that is imported fits it, and then some more is checked. */
export function schemaFiles(): Map<string, string> {
  return new Map(
    PUBLISHED.map(({ id, title, description, schema }) => {
      const { $schema, ...rest } = toJsonSchema(schema, {
        target: 'draft-2020-12',
        // What a schema cannot say: the import says it.
        ignoreActions: ['check', 'finite'],
        overrideAction: ({ valibotAction }) => (hasFlags(valibotAction) ? {} : null),
      });
      const file = { $schema, $id: id, title, description, ...rest };
      return [fileName(id), `${JSON.stringify({ ...file, title, description }, null, 2)}\n`];
    }),
  );
}

/** `tonfall-library-1` is published as `library-1.schema.json`. */
const fileName = (id: string): string => `${id.replace(/^tonfall-/, '')}.schema.json`;

/** A pattern of JSON Schema has no flags; without them it would say something else. */
const hasFlags = (action: { type: string; requirement?: unknown }): boolean =>
  action.type === 'regex' && action.requirement instanceof RegExp && /[imsy]/.test(action.requirement.flags);

if (process.argv[1] === import.meta.filename) {
  mkdirSync(SCHEMA_FOLDER, { recursive: true });
  for (const [name, text] of schemaFiles()) {
    writeFileSync(join(SCHEMA_FOLDER, name), text);
    console.log(join(SCHEMA_FOLDER, name));
  }
}
