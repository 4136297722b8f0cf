import { describe, expect, it } from 'vitest';
import { detectRegister } from '../../../utils/language/register';

const register = (text: string) => detectRegister(text).register;

describe('detectRegister', () => {
  it.each([
    ['sie', 'Wann melden Sie sich endlich?'],
    ['sie', 'Ich habe bei Ihnen gekauft.'],
    ['sie', 'haben sie das auch in grün'],
    ['sie', 'ich hab schon dreimal bei ihnen angerufen und immer besetzt'],
    ['sie', 'WAS BILDEN SIE SICH EIN'],
    ['sie', 'Mir wurde gesagt, dass Sie das übernehmen.'],
    ['ihr', 'warum sagt ihr das nicht gleich'],
    ['ihr', 'Habts ihr no Karten?'],
    ['ihr', 'Chönd ihr das bitte aaluege?'],
    ['ihr', 'Suechet dir no Lüt?'],
    ['ihr', 'eure App ist Schrott'],
    ['ihr', 'Löscht meine Daten'],
    ['ihr', 'macht das doch mal in klein'],
    ['ihr', 'das ist der Service den ihr versprochen habt'],
    ['ihr', 'Wann habt Ihr wieder offen?'],
    ['du', 'machst du das auch für Hunde?'],
    ['du', 'Mach bitte einen zweiten Teil'],
    ['mixed', 'Sagen Sie mal, willst du mich veräppeln?'],
  ])('hears %s toward the reader: %s', (form, text) => {
    expect(register(text)).toBe(form);
  });

  it.each([
    ['they', 'Die Verkäufer waren nett. Sie haben alles erklärt.'],
    ['she', 'Meine Nachbarin wartet auch. Sie ist stinksauer.'],
    ['her', 'Meine Oma hat ihr Handy verloren und ihr wurde nicht geholfen'],
    ['quoted', 'In der Mail steht „Sie erhalten Ihr Geld in 3 Tagen“. Nichts kam.'],
    ['reported', 'Man sagte mir, Sie müssen eben warten.'],
    ['reported after a colon', 'Antwort vom Schalter: Du kannst ja zu Fuß gehen.'],
    ['a peer', '@Sandra hast du es mit einem anderen Browser versucht?'],
    ['the round', 'Hat jemand von euch sein Geld bekommen?'],
    ['a phrase', 'Du liebe Zeit, schon wieder teurer'],
    ['an elliptic first person', 'Warte seit Montag auf Antwort'],
    ['an elliptic third person', 'Geht nicht auf, kommt nur Fehler'],
    ['nobody', 'Schade um den Laden'],
  ])('hears nobody addressed: %s', (_, text) => {
    expect(register(text)).toBeNull();
  });

  it('reads drafts by their imperatives', () => {
    expect(register('Schreib uns kurz, dann schauen wir nach.')).toBe('du');
    expect(register('Melde dich gern.')).toBe('du');
    expect(register('Schicken Sie uns bitte ein Foto.')).toBe('sie');
    expect(register('Die Kolleginnen prüfen das. Sie melden sich heute bei dir.')).toBe('du');
    expect(register('Melde dich, dann prüfen wir Ihre Rechnung.')).toBe('mixed');
  });

  it('names the words', () => {
    const text = 'Wie könnt ihr das erklären?';
    const { spans } = detectRegister(text);
    expect(spans.map(({ start, end, form }) => [text.slice(start, end), form])).toEqual([['ihr', 'ihr']]);
  });

  it('survives anything', () => {
    for (const text of ['', '\ud800', 'Sie '.repeat(30_000), '"'.repeat(100_000), 'ihr'.repeat(40_000)]) {
      expect(() => detectRegister(text)).not.toThrow();
    }
  });
});
