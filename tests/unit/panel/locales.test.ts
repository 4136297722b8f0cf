import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import de from '../../../locales/de.json';
import en from '../../../locales/en.json';
import { DIMENSION_IDS, PROPERTY_KEYS } from '../../../utils/checking/checking';
import { FRAMING_IDS, MOVE_IDS } from '../../../utils/framing/framing';
import { EMOTION_IDS, INTENT_IDS, NEED_IDS, RISK_LEVELS } from '../../../utils/reading/reading';

const slots = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

describe('interface texts', () => {
  it('are the same set in both languages, with the same placeholders, none empty', () => {
    expect(Object.keys(en)).toEqual(Object.keys(de));
    for (const key of Object.keys(de) as (keyof typeof de)[]) {
      expect(de[key].trim(), key).not.toBe('');
      expect(en[key].trim(), key).not.toBe('');
      expect(slots(en[key]), key).toEqual(slots(de[key]));
    }
  });

  it('name every id of the domain', () => {
    const wanted = [
      ...INTENT_IDS.map((id) => `intent.${id}`),
      ...EMOTION_IDS.map((id) => `emotion.${id}`),
      ...NEED_IDS.map((id) => `need.${id}`),
      ...RISK_LEVELS.flatMap((id) => [`risk.${id}`, `risk.${id}.long`]),
      ...PROPERTY_KEYS.map((id) => `property.${id}`),
      ...DIMENSION_IDS.map((id) => `dimension.${id}`),
      ...FRAMING_IDS.map((id) => `framing.${id}`),
      ...MOVE_IDS.map((id) => `move.${id}`),
    ];
    expect(wanted.filter((key) => !(key in de))).toEqual([]);
  });

  it('are all used', () => {
    const code = [...sources('components'), ...sources('entrypoints')].join('\n');
    const used = new Set([...code.matchAll(/[`'"]([a-zA-Z]+\.[\w.]+)[`'"]/g)].map(([, key]) => key));
    const built = [...code.matchAll(/`([a-zA-Z]+\.[\w.]*)\$\{/g)].map(([, start]) => start as string);
    const unused = Object.keys(de).filter((key) => {
      const name = key.replace(/_(?:one|other)$/, '');
      return !used.has(name) && !built.some((start) => name.startsWith(start));
    });
    expect(unused).toEqual([]);
  });
});
