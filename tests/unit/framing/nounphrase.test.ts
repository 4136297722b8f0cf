import { describe, expect, it } from 'vitest';
import { kinOf } from '../../../utils/framing/kin';
import { greetingName } from '../../../utils/framing/names';
import { thingPhrase } from '../../../utils/framing/nounphrase';
import { lookUpThing } from '../../../utils/reading/facts/nouns';

describe('a thing in a German sentence', () => {
  // noun, adjective, der-form in three cases, dein-form in three cases
  it.each<[string, string | undefined, string, string, string, string, string, string]>([
    [
      'Jacke',
      'blau',
      'die blaue Jacke',
      'die blaue Jacke',
      'der blauen Jacke',
      'deine blaue Jacke',
      'deine blaue Jacke',
      'deiner blauen Jacke',
    ],
    [
      'Rucksack',
      'neu',
      'der neue Rucksack',
      'den neuen Rucksack',
      'dem neuen Rucksack',
      'dein neuer Rucksack',
      'deinen neuen Rucksack',
      'deinem neuen Rucksack',
    ],
    [
      'Handy',
      'neu',
      'das neue Handy',
      'das neue Handy',
      'dem neuen Handy',
      'dein neues Handy',
      'dein neues Handy',
      'deinem neuen Handy',
    ],
    [
      'Schuhe',
      'rot',
      'die roten Schuhe',
      'die roten Schuhe',
      'den roten Schuhen',
      'deine roten Schuhe',
      'deine roten Schuhe',
      'deinen roten Schuhen',
    ],
    [
      'Rucksackgurt',
      undefined,
      'der Rucksackgurt',
      'den Rucksackgurt',
      'dem Rucksackgurt',
      'dein Rucksackgurt',
      'deinen Rucksackgurt',
      'deinem Rucksackgurt',
    ],
    [
      'Packerl',
      undefined,
      'das Packerl',
      'das Packerl',
      'dem Packerl',
      'dein Packerl',
      'dein Packerl',
      'deinem Packerl',
    ],
    ['Velo', undefined, 'das Velo', 'das Velo', 'dem Velo', 'dein Velo', 'dein Velo', 'deinem Velo'],
    [
      'Offerte',
      undefined,
      'die Offerte',
      'die Offerte',
      'der Offerte',
      'deine Offerte',
      'deine Offerte',
      'deiner Offerte',
    ],
    [
      'Billette',
      undefined,
      'die Billette',
      'die Billette',
      'den Billetten',
      'deine Billette',
      'deine Billette',
      'deinen Billetten',
    ],
    [
      'Zimtschnecken',
      undefined,
      'die Zimtschnecken',
      'die Zimtschnecken',
      'den Zimtschnecken',
      'deine Zimtschnecken',
      'deine Zimtschnecken',
      'deinen Zimtschnecken',
    ],
    [
      'Hörgerät',
      undefined,
      'das Hörgerät',
      'das Hörgerät',
      'dem Hörgerät',
      'dein Hörgerät',
      'dein Hörgerät',
      'deinem Hörgerät',
    ],
    [
      'Nachsendeauftrag',
      undefined,
      'der Nachsendeauftrag',
      'den Nachsendeauftrag',
      'dem Nachsendeauftrag',
      'dein Nachsendeauftrag',
      'deinen Nachsendeauftrag',
      'deinem Nachsendeauftrag',
    ],
    [
      'spülmaschine',
      undefined,
      'die Spülmaschine',
      'die Spülmaschine',
      'der Spülmaschine',
      'deine Spülmaschine',
      'deine Spülmaschine',
      'deiner Spülmaschine',
    ],
    [
      'Pfandautomaten',
      undefined,
      'die Pfandautomaten',
      'die Pfandautomaten',
      'den Pfandautomaten',
      'deine Pfandautomaten',
      'deine Pfandautomaten',
      'deinen Pfandautomaten',
    ],
  ])('%s (%s)', (noun, adjective, ...expected) => {
    const forms = (['definite', 'du'] as const).flatMap((determiner) =>
      (['nominative', 'accusative', 'dative'] as const).map((kase) =>
        thingPhrase(noun, { case: kase, determiner, adjective }),
      ),
    );
    expect(forms).toEqual(expected);
  });

  it('says Ihr and euer', () => {
    expect(thingPhrase('Velo', { case: 'dative', determiner: 'sie' })).toBe('Ihrem Velo');
    expect(thingPhrase('Velo', { case: 'nominative', determiner: 'ihr' })).toBe('euer Velo');
    expect(thingPhrase('Offerte', { case: 'accusative', determiner: 'ihr' })).toBe('eure Offerte');
  });

  it('is left out where gender or number is not certain', () => {
    for (const noun of ['Xylofrumpf', 'Quatschi', 'wunderbar']) expect(lookUpThing(noun)).toBeNull();
    expect(thingPhrase('Sessel', { case: 'nominative', determiner: 'du' })).toBeNull();
    expect(thingPhrase('Sessel', { case: 'dative', determiner: 'du', number: 'plural' })).toBe(
      'deinen Sesseln',
    );
  });
});

describe('somebody close', () => {
  it.each([
    ['Mein Sohn hat Ausschlag', 'de', 'sie', 'Ihrem Sohn'],
    ['unsere kleine Tochter ist gestürzt', 'de', 'du', 'deiner Tochter'],
    ['die Beerdigung meines Vaters', 'de', 'du', 'deinem Vater'],
    ['Mei Oma is hingfalln', 'de', 'ihr', 'eurer Großmutter'],
    ['my late husband kept one', 'en', null, 'your husband'],
    ['our 3 year old daughter', 'en', null, 'your daughter'],
  ] as const)('%s', (comment, language, register, dative) => {
    expect(kinOf(comment, language, register)?.dat).toBe(dative);
  });

  it.each(['Herr Mutter hat angerufen', 'Eure Tochterfirma', 'der Sohn vom Chef'])('not in: %s', (comment) =>
    expect(kinOf(comment, 'de', 'sie')).toBeNull(),
  );
});

describe('Frau and Herr', () => {
  it.each([
    ['Lena Brandhuber', '', 'Lena Brandhuber'],
    ['Lena Brandhuber', 'Wo ist meine Rechnung? Gruß, Frau Brandhuber', 'Frau Brandhuber'],
    ['Lena Brandhuber', 'Ich warte auf Frau Huber.', 'Lena Brandhuber'],
    ['Herr Pichler', '', 'Herr Pichler'],
    ['Andrea Rossi', 'Mit freundlichen Grüßen', 'Andrea Rossi'],
  ])('%s: %s', (author, comment, name) => expect(greetingName(author, 'sie', comment)).toBe(name));

  it('is no first name', () => expect(greetingName('Herr Pichler', 'du')).toBeNull());
});
