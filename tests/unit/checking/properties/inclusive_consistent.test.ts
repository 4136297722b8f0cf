import { describe, expect, it } from 'vitest';
import { inclusiveConsistent as property } from '../../../../utils/checking/properties/inclusive_consistent';
import type { GenderForm } from '../../../../utils/library/voice';
import { expectBad, expectExplained, expectGood, flagged, type Given } from './judge';

const given: Given = {};

describe('inclusive_consistent', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds what is wrong', () => {
    expectBad(
      property,
      'de',
      [
        'Alle Kund:innen und unsere Kund*innen im Süden sind informiert.',
        'Unsere Mitarbeiter*innen und die Studentinnen und Studenten wissen Bescheid.',
        'Alle Nutzer und unsere Kolleg:innen sind dran.',
        'Die Schüler_innen und Lehrer:innen kommen.',
      ],
      given,
    );
    expectBad(
      property,
      'en',
      [
        'Our support guys will call you.',
        'The foreman shows you the ropes.',
        'We need two salesmen in May.',
        'Dear Sir or Madam, thanks.',
      ],
      given,
    );
  });

  it('leaves good drafts alone', () => {
    expectGood(
      property,
      'de',
      [
        '34 Kolleginnen und Kollegen sind betroffen.',
        'Alle Kund:innen und Mitarbeiter:innen sind informiert.',
        'Wir haben alle Teilnehmenden informiert.',
        'Unser Team und die Nutzenden wissen Bescheid.',
      ],
      given,
    );
    expectGood(
      property,
      'en',
      [
        'Our support staff will call you.',
        'The site lead shows you the ropes.',
        'We need two people in sales in May.',
        'The woman at the till was right.',
      ],
      given,
    );
  });

  it('follows the team setting', () => {
    const gender = (form: GenderForm) => ({ context: { settings: { gender_form: form } } });
    expectBad(property, 'de', ['Alle Kund*innen sind informiert.'], gender('colon'));
    expectBad(property, 'de', ['Alle Kund:innen sind informiert.'], gender('pair'));
    expectBad(property, 'de', ['Unsere Mitarbeiter sind informiert.'], gender('star'));
    expectGood(property, 'de', ['Alle Kund:innen sind informiert.'], gender('colon'));
    expectGood(property, 'de', ['Kundinnen und Kunden sind informiert.'], gender('pair'));
    expect(
      flagged(property, 'Hallo, unsere Kund*innen wissen es.', { lang: 'de', ...gender('colon') }),
    ).toEqual(['Kund*innen']);
  });
});
