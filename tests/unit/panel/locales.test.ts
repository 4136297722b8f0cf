import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import de from '../../../locales/de.json';
import deskDe from '../../../locales/desk/de.json';
import deskEn from '../../../locales/desk/en.json';
import en from '../../../locales/en.json';
import { DIMENSION_IDS, PROPERTY_KEYS } from '../../../utils/checking/checking';
import { FRAMING_IDS, MOVE_IDS } from '../../../utils/framing/framing';
import { EMOTION_IDS, INTENT_IDS, NEED_IDS, RISK_LEVELS } from '../../../utils/reading/reading';

type Texts = Record<string, string>;

const SETS: [name: string, de: Texts, en: Texts][] = [
  ['of panel and desk', de, en],
  ['of the desk alone', deskDe, deskEn],
];

/** Folders of `components` that only the desk shows. */
const DESK_FOLDERS = ['desk', 'library', 'guidelines', 'voices'];

const slots = (text: string | undefined) =>
  [...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

const withoutPlural = (key: string) => key.replace(/_(?:zero|one|other)$/, '');

function sources(folder: string, isMeant: (file: string) => boolean = () => true): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && isMeant(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

/** Keys that the code names, and the beginnings of those that it builds. */
function keysIn(code: string): { named: Set<string>; built: string[] } {
  return {
    named: new Set([...code.matchAll(/[`'"]([a-zA-Z]+\.[\w.]+)[`'"]/g)].map(([, key]) => key as string)),
    built: [...code.matchAll(/`([a-zA-Z]+\.[\w.]*)\$\{/g)].map(([, start]) => start as string),
  };
}

describe('interface texts', () => {
  it.each(SETS)(
    '%s are the same set in both languages, with the same placeholders, none empty',
    (_, de, en) => {
      expect(Object.keys(en)).toEqual(Object.keys(de));
      for (const key of Object.keys(de)) {
        expect(de[key]?.trim(), key).not.toBe('');
        expect(en[key]?.trim(), key).not.toBe('');
        expect(slots(en[key]), key).toEqual(slots(de[key]));
      }
    },
  );

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

  it.each(SETS)('%s are all used', (_, de) => {
    const { named, built } = keysIn(`${sources('components')}\n${sources('entrypoints')}`);
    const unused = Object.keys(de)
      .map(withoutPlural)
      .filter((key) => !named.has(key) && !built.some((start) => key.startsWith(start)));
    expect(unused).toEqual([]);
  });

  it('of the desk do not stand among the others, and nothing else needs them', () => {
    expect(Object.keys(deskDe).filter((key) => key in de)).toEqual([]);
    const { named } = keysIn(
      sources('components', (file) => !DESK_FOLDERS.includes(file.split(/[\\/]/)[0] ?? '')),
    );
    expect(Object.keys(deskDe).filter((key) => named.has(withoutPlural(key)))).toEqual([]);
  });
});
