import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LinearData } from '../../utils/language/linear';
import { type Example, randomFrom, trainLinear } from './linear';
import { HELD_BACK, hundredth, ownRows, publicSet } from './rows';

const CLASSES = ['de', 'en', 'other'] as const;
type LanguageClass = (typeof CLASSES)[number];

const SETS: [name: string, lang: LanguageClass, most: number][] = [
  ['germeval2018-offense.de', 'de', 5000],
  ['brighter.de', 'de', 3000],
  ['isear.de', 'de', 400],
  ['formality.de', 'de', 900],
  ['goemotions.en', 'en', 7000],
  ['politeness.en', 'en', 2000],
  ['isear.en', 'en', 400],
];

/** Comments are short and carelessly typed: pieces of one to six words, without capitals, without umlauts. */
function pieces(text: string, random: () => number): string[] {
  const words = text.split(/\s+/).filter((word) => word && !word.startsWith('@'));
  const out = [words.slice(0, 40).join(' ')];
  for (let i = 0; i < 3; i++) {
    const length = 1 + Math.floor(random() * 6);
    const from = Math.floor(random() * Math.max(1, words.length - length));
    out.push(words.slice(from, from + length).join(' '));
  }
  const flat = out[1] ?? '';
  out.push(flat.toLowerCase().replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u'));
  return out;
}

function otherPieces(random: () => number): string[] {
  const file = join(import.meta.dirname, '..', '..', 'data', 'words', 'other.json');
  const lists = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return Object.values(lists).flatMap((list) => {
    const words = list.split(' ');
    return Array.from({ length: 900 }, () => {
      const length = 2 + Math.floor(random() * 9);
      return Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(' ');
    });
  });
}

/** German, English or something else: from the public sets that may be shipped, our own rows, and word lists. */
export function trainLanguage(): LinearData {
  const random = randomFrom(7);
  const examples: Example[] = [];
  const add = (text: string, lang: LanguageClass, weight = 1) => {
    if (text.trim()) examples.push({ text, weight, target: CLASSES.map((name) => (name === lang ? 1 : 0)) });
  };
  for (const [name, lang, most] of SETS) {
    const rows = publicSet<{ text: string }>(name).filter(({ text }) => hundredth(text) >= HELD_BACK);
    for (const { text } of rows.slice(0, most)) for (const piece of pieces(text, random)) add(piece, lang);
  }
  for (const row of ownRows('train')) {
    for (const piece of [row.text, row.text.toLowerCase()]) add(piece, row.lang, 3);
  }
  for (const piece of otherPieces(random)) add(piece, 'other');
  return trainLinear(examples, {
    classes: CLASSES,
    output: 'one',
    bits: 16,
    runs: [2, 5],
    keep: 30000,
    cost: 1,
    epochs: 5,
    seed: 1,
    sharpness: 2,
  });
}
