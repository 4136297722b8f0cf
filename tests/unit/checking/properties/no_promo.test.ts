import { describe, it } from 'vitest';
import { noPromo as property } from '../../../../utils/checking/properties/no_promo';
import { expectBad, expectExplained, expectGood, type Given } from './judge';

const given: Given = { intent: 'complaint.product', comment: 'kaputt, broken' };

describe('no_promo', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds what is wrong', () => {
    expectBad(
      property,
      'de',
      [
        'Schade! Entdecke jetzt unsere neue Kollektion.',
        'Wir stehen für Qualität seit 1950. #WirLiebenKaffee',
        'Mit unserem Premium-Tarif wäre das nicht passiert.',
        'Folge uns für tolle Angebote.',
      ],
      given,
    );
    expectBad(
      property,
      'en',
      [
        'Sorry! Check out our new collection in the meantime.',
        'We pride ourselves on award-winning service. #BestBurgers',
        'Upgrade to our Premium plan and it works.',
        'Follow us for great offers.',
      ],
      given,
    );
  });

  it('leaves good drafts alone', () => {
    expectGood(
      property,
      'de',
      [
        'Den Ersatzdeckel haben wir da, ich kann ihn morgen schicken.',
        'Ich habe dich vom Newsletter abgemeldet.',
        'Die neue Lieferung kommt am Freitag.',
        'Du findest das Formular auf hilfe.example.',
      ],
      given,
    );
    expectGood(
      property,
      'en',
      [
        'The spare lid is in stock, I can send one tomorrow.',
        'I have taken you off the newsletter, so you are unsubscribed.',
        'The new delivery arrives on Friday.',
        'The form is at help.example.',
      ],
      given,
    );
  });
});
