import { describe, expect, it } from 'vitest';
import { noPublicCompensation as property } from '../../../../utils/checking/properties/no_public_compensation';
import { expectBad, expectExplained, expectGood, flagged, judge } from './judge';

const intent = 'complaint.service';

describe('no_public_compensation', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds presents for one reader', () => {
    expectBad(
      property,
      'de',
      [
        'Wir schicken dir einen 20-€-Gutschein!',
        'Als Wiedergutmachung bekommen Sie einen Monat gratis.',
        'Das nächste Dessert geht aufs Haus.',
        'Dafür legen wir dir 15 % Rabatt drauf.',
        'Komm vorbei, wir laden dich auf einen Kaffee ein.',
        'Aus Kulanz erhalten Sie 30 Euro extra.',
      ],
      { intent },
    );
    expectBad(
      property,
      'en',
      [
        "We'll send you a £20 voucher!",
        'Your next month is free, on us.',
        "Here's 15% off your next order.",
        'Dessert is on the house next time you visit.',
        'As a goodwill gesture we are adding £10 credit.',
        "We'd like to offer you a free meal.",
      ],
      { intent },
    );
  });

  it('leaves refunds, rules for everyone and the topic itself alone', () => {
    expectGood(
      property,
      'de',
      [
        'Alle Tickets vom 3. Mai erstatten wir automatisch.',
        'Die zweite Abbuchung über 79 € ist bis Donnerstag zurück.',
        'Ich schicke dir heute kostenlos ein Ersatzteil.',
        'Ein Gutschein macht das nicht gut, das ist mir klar.',
        'Ob und wie wir Sie entschädigen, klären wir privat.',
        'Ab 40 € ist der Versand für alle frei.',
        'Die Rücksendung ist kostenlos.',
      ],
      { intent },
    );
    expectGood(property, 'de', ['Dein Gutschein ist wieder freigeschaltet.'], {
      intent,
      comment: 'Mein Gutschein geht nicht!',
    });
    expectGood(
      property,
      'en',
      [
        'Every ticket for 3 May is refunded automatically.',
        'The second charge of £79 goes back to you today.',
        'I am sending a replacement part free of charge.',
        "A voucher won't give you your evening back.",
        "Whether we can offer compensation isn't something I'd settle here, so I've messaged you.",
        'Returns are free for everyone.',
      ],
      { intent },
    );
    expectGood(property, 'en', ['Your gift card works again now.'], {
      intent,
      comment: 'my gift card is rejected at the till',
    });
    expectGood(property, 'en', ["You'll get 10% off as a student."], { intent: 'question.info' });
  });

  it('blocks money for silence', () => {
    const bought = (draft: string, lang: 'de' | 'en') =>
      judge(property, draft, { lang, intent }).findings.map((f) => f.severity);
    expect(bought('Wenn Sie die Bewertung löschen, bekommen Sie einen Gutschein.', 'de')).toContain('block');
    expect(bought('If you delete the review you get a £50 voucher.', 'en')).toContain('block');
  });

  it('marks exactly the words', () => {
    expect(flagged(property, 'Wir schicken dir einen Gutschein.', { lang: 'de', intent })).toEqual([
      'Gutschein',
    ]);
  });
});
