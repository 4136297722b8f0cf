import { describe, expect, it } from 'vitest';
import { secondPersonAttack as property } from '../../../../utils/checking/properties/second_person_attack';
import { expectBad, expectExplained, expectGood, flagged } from './judge';

describe('second_person_attack', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds it in German', () => {
    expectBad(
      property,
      'de',
      [
        'Sie müssen zuerst das Formular ausfüllen.',
        'Das ist bekannt. Du solltest die Mails lesen.',
        'Sie irren sich da.',
        'Du behauptest Dinge, die nicht belegt sind.',
      ],
      { intent: 'complaint.service' },
    );
  });

  it('finds it in English', () => {
    expectBad(
      property,
      'en',
      [
        'You need to fill in the form first.',
        'Noted. You should read the mails.',
        'You are mistaken there.',
        'You keep asking the same thing.',
      ],
      { intent: 'complaint.service' },
    );
  });

  it('leaves good German alone', () => {
    expectGood(
      property,
      'de',
      [
        'Du musst nichts weiter tun.',
        'Sie haben recht.',
        'Du kannst die Jacke in jeder Filiale tauschen.',
        'Sie hätten von uns hören müssen.',
        'Wir sehen, dass Sie zuerst anrufen mussten.',
      ],
      { intent: 'complaint.service' },
    );
  });

  it('leaves good English alone', () => {
    expectGood(
      property,
      'en',
      [
        "You don't need to do anything else.",
        "You're right.",
        'You can swap the jacket in any store.',
        'You should have heard from us.',
        'You never have to pay for that.',
      ],
      { intent: 'complaint.service' },
    );
  });

  it('leaves good English alone (question.info)', () => {
    expectGood(property, 'en', ['You need to fill in the form, it is here: example.org/form.'], {
      intent: 'question.info',
    });
  });

  it('marks from the first word on', () => {
    expect(flagged(property, 'Noted. You need to wait.', { intent: 'complaint.service' })).toEqual([
      'You need to',
    ]);
  });
});
