import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../utils/language/message';
import { parseText } from '../../../utils/language/text';
import { readIrony } from '../../../utils/reading/irony';

describe('readIrony', () => {
  it.each<[Lang, string]>([
    ['de', 'Super, wieder drei Stunden gewartet'],
    ['de', 'Na toll, jetzt geht gar nichts mehr'],
    ['de', 'Danke für nichts'],
    ['de', 'Der „kostenlose“ Versand hat mich 9 Euro gekostet'],
    ['de', 'läuft bei euch 🤡'],
    ['en', 'Great job losing my suitcase again'],
    ['en', 'thanks for nothing'],
    ['en', "Your 'superfast' broadband takes a nap every evening"],
    ['en', 'oh great, late again 🙃'],
  ])('%s: may be meant the other way round: %s', (lang, text) => {
    const irony = readIrony(parseText(text, lang));
    expect(irony.possible).toBe(true);
    expect(irony.evidence.length).toBeGreaterThan(0);
    for (const { start, end, words } of irony.evidence) expect(text.slice(start, end)).toBe(words);
  });

  it.each<[Lang, string]>([
    ['de', 'Super, vielen Dank für die schnelle Hilfe!'],
    ['de', 'Tolles Produkt, aber die Lieferung kam zu spät'],
    ['de', 'Wann öffnet die Filiale?'],
    ['de', 'Mein Paket ist kaputt angekommen.'],
    ['en', 'Great service, they replaced the broken one at once'],
    ['en', 'Lovely staff but the food was cold'],
    ['en', 'Do you ship to Ireland?'],
  ])('%s: is plain: %s', (lang, text) => {
    expect(readIrony(parseText(text, lang)).possible).toBe(false);
  });
});
