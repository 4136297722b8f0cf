import { describe, it } from 'vitest';
import { policyShield as property } from '../../../../utils/checking/properties/policy_shield';
import { expectBad, expectExplained, expectGood, type Given } from './judge';

const given: Given = { intent: 'complaint.policy' };

describe('policy_shield', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds what is wrong', () => {
    expectBad(
      property,
      'de',
      [
        'Laut unseren AGB ist das ausgeschlossen.',
        'Uns sind da leider die Hände gebunden.',
        'Das System lässt das nicht zu.',
        'Das sind nun mal unsere Vorschriften.',
      ],
      given,
    );
    expectBad(
      property,
      'en',
      [
        'According to our policy this is not possible.',
        'Our hands are tied.',
        "The system doesn't allow that.",
        'Those are the rules.',
      ],
      given,
    );
  });

  it('leaves good drafts alone', () => {
    expectGood(
      property,
      'de',
      [
        'Geöffnete Kosmetik darf aus Hygienegründen nicht zurück, ein Tausch geht aber.',
        'Nach unseren Regeln geht das nicht, weil sonst andere warten müssten. Was ich tun kann: Ich setze dich auf die Liste.',
        'Die Regeln findest du auf unserer Seite.',
        'Ich ändere das für dich.',
      ],
      given,
    );
    expectGood(
      property,
      'en',
      [
        'Opened cosmetics cannot go back on the shelf for hygiene reasons; a swap for a new one works.',
        "Under our terms I can't refund it, because the maker has to see it first. What I can do is send it today.",
        'You will find the rules on our page.',
        'I have changed it for you.',
      ],
      given,
    );
  });
});
