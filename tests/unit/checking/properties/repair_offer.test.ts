import { describe, it } from 'vitest';
import { repairOffer as property } from '../../../../utils/checking/properties/repair_offer';
import { expectBad, expectExplained, expectGood } from './judge';

describe('repair_offer', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds it in German', () => {
    expectBad(
      property,
      'de',
      [
        'Wir nehmen Ihre Kritik sehr ernst.',
        'Das tut uns leid.',
        'Ihr Hinweis wurde aufgenommen.',
        'Das werden wir künftig berücksichtigen.',
        'Schade, dass die Jacke nicht gehalten hat.',
      ],
      { intent: 'complaint.product' },
    );
  });

  it('finds it in English', () => {
    expectBad(
      property,
      'en',
      [
        'We take this very seriously.',
        "We're sorry to hear that.",
        'Your feedback has been noted.',
        "We'll do better next time.",
        'That is a real shame about the jacket.',
      ],
      { intent: 'complaint.product' },
    );
  });

  it('leaves good German alone', () => {
    expectGood(
      property,
      'de',
      [
        'Ich schicke dir heute einen neuen Reißverschluss.',
        'Die Werkstatt ruft Sie morgen an.',
        'Du kannst die Jacke in jeder Filiale tauschen.',
        'Schick mir bitte ein Foto per DM, dann bestelle ich Ersatz.',
        'Der Ersatz ist schon unterwegs.',
        'Ich frage gleich in der Schneiderei nach.',
      ],
      { intent: 'complaint.product' },
    );
  });

  it('leaves good English alone', () => {
    expectGood(
      property,
      'en',
      [
        "I'm sending you a new zip today.",
        'The workshop will call you tomorrow.',
        'You can swap the jacket in any store.',
        "Send me a photo by DM and I'll order a replacement.",
        'The new one is already on its way.',
        "I've asked our tailor about it.",
      ],
      { intent: 'complaint.product' },
    );
  });

  it('leaves good English alone (praise)', () => {
    expectGood(property, 'en', ['Thank you, Mia, that made our day.'], { intent: 'praise' });
  });

  it('leaves good German alone (insult)', () => {
    expectGood(property, 'de', ['Beleidigungen lassen wir hier nicht stehen.'], { intent: 'insult' });
  });
});
