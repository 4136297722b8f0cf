import { beforeAll, describe, expect, it } from 'vitest';
import { loadReader } from '../../../../utils/reading/read';
import { INTENT_IDS, type Reader } from '../../../../utils/reading/reading';
import { SENTENCES } from './sentences';

let read: Reader;
beforeAll(async () => {
  read = await loadReader();
});

describe.each(INTENT_IDS)('%s', (id) => {
  describe.each(['de', 'en'] as const)('%s', (lang) => {
    it.each(SENTENCES[id][lang].yes)('is read in: %s', (text) => {
      const first = read({ text, lang }).intents[0]?.id;
      expect(first).toBe(id);
    });

    it.each(SENTENCES[id][lang].no)('is not read in: %s', (text) => {
      const { intents } = read({ text, lang });
      expect(intents[0]?.id).not.toBe(id);
    });
  });
});
