import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SCHEMA_FOLDER, schemaFiles } from '../../../scripts/schemas';
import { sealTeamPack } from '../../../utils/library/templates/serialise';
import { content } from './templates/sample';

const files = schemaFiles();

describe('the published JSON Schemas', () => {
  it('are those that the import checks against (npm run schemas)', () => {
    expect(readdirSync(SCHEMA_FOLDER).sort()).toEqual([...files.keys()].sort());
    for (const [name, text] of files)
      expect(readFileSync(`${SCHEMA_FOLDER}/${name}`, 'utf8'), name).toBe(text);
  });

  it.each([...files])('say what they are: %s', (name, text) => {
    const schema = JSON.parse(text);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(`${schema.$id}`.replace('tonfall-', '')).toBe(name.replace('.schema.json', ''));
    expect(schema.title).toMatch(/^Tonfall /);
    expect(schema.description).toMatch(/\.$/);
    expect(schema.additionalProperties).toBe(false);
  });

  it('have all fields of a library, each described, in the order of the file', async () => {
    const schema = JSON.parse(files.get('library-1.schema.json') ?? '');
    const pack = await sealTeamPack(content());
    expect(Object.keys(schema.properties)).toEqual(Object.keys(pack));
    const { properties, required } = schema.properties.templates.items;
    expect(Object.keys(properties)).toEqual(Object.keys(pack.templates[0] ?? {}));
    expect(required).toEqual(Object.keys(properties));
    for (const [name, field] of Object.entries(properties))
      expect((field as { description?: string }).description, name).toBeTruthy();
  });
});
