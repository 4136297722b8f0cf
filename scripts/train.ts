/**
 * Trains the small models that Tonfall ships: `npx tsx scripts/train.ts [language] [emotion] …`, all without arguments.
 * Reads `data/` and the public sets in `$TONFALL_DATA` (default `../shared/data`) whose licence allows shipping; the
 * same input gives the same bytes.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { trainDanger } from './train/danger';
import { trainDrafts } from './train/drafts';
import { countFeelings, trainEmotion } from './train/emotion';
import { trainIntents } from './train/intents';
import { trainLanguage } from './train/language';
import { DATA } from './train/rows';

const MODELS: Record<string, { path: string; train(): object | Promise<object> }> = {
  danger: { path: 'utils/reading/models/danger.json', train: trainDanger },
  drafts: { path: 'utils/checking/models/drafts.json', train: trainDrafts },
  emotion: { path: 'utils/reading/models/emotion.json', train: trainEmotion },
  feelings: { path: 'utils/reading/models/feelings.json', train: countFeelings },
  intents: { path: 'utils/reading/models/intents.json', train: trainIntents },
  language: { path: 'utils/language/models/language.json', train: trainLanguage },
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in MODELS));
if (unknown.length)
  throw new Error(`Unknown model ${unknown.join(', ')}; there are ${Object.keys(MODELS).join(', ')}`);
if (!existsSync(DATA)) throw new Error(`No public sets in ${DATA}; set TONFALL_DATA`);

for (const [name, { path, train }] of Object.entries(MODELS)) {
  if (wanted.length && !wanted.includes(name)) continue;
  const began = performance.now();
  const json = `${JSON.stringify(await train())}\n`;
  writeFileSync(join(import.meta.dirname, '..', path), json);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${name}: ${path}, ${(json.length / 1024).toFixed(0)} KB, ${seconds} s`);
}
