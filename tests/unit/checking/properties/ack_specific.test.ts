import { describe, expect, it } from 'vitest';
import { ackSpecific as property } from '../../../../utils/checking/properties/ack_specific';
import { apply, expectBad, expectExplained, expectGood, judge } from './judge';

describe('ack_specific', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds it in German', () => {
    expectBad(
      property,
      'de',
      [
        'Ihr Anliegen ist uns wichtig.',
        'Das tut uns leid, wir kümmern uns.',
        'Bitte schreib uns eine Nachricht.',
        'Danke für dein Feedback, wir geben es weiter.',
      ],
      {
        intent: 'complaint.delivery',
        comment: 'Seit neun Tagen warte ich auf das Geburtstagsgeschenk für meine Tochter.',
      },
    );
  });

  it('finds it in English', () => {
    expectBad(
      property,
      'en',
      [
        'Your concern is important to us.',
        "We're sorry, we will sort it.",
        'Please send us a message.',
        'Thanks for your feedback, we will pass it on.',
      ],
      {
        intent: 'complaint.delivery',
        comment: 'I have been waiting nine days for a birthday present for my daughter.',
      },
    );
  });

  it('leaves good German alone', () => {
    expectGood(
      property,
      'de',
      [
        'Neun Tage auf ein Geburtstagsgeschenk warten ist zu lang.',
        'Das Geschenk für deine Tochter hätte längst da sein sollen.',
        'Dass du so lange auf das Geschenk wartest, tut mir leid.',
        'Ein Geburtstag ohne Geschenk, nach neun Tagen Wartezeit.',
      ],
      {
        intent: 'complaint.delivery',
        comment: 'Seit neun Tagen warte ich auf das Geburtstagsgeschenk für meine Tochter.',
      },
    );
  });

  it('leaves good English alone', () => {
    expectGood(
      property,
      'en',
      [
        'Nine days for a birthday present is too long.',
        'The present for your daughter should have been there long ago.',
        "I'm sorry you have waited so long for the present.",
        'A birthday without the present, after nine days of waiting.',
      ],
      {
        intent: 'complaint.delivery',
        comment: 'I have been waiting nine days for a birthday present for my daughter.',
      },
    );
  });

  it('leaves good German alone (complaint.service)', () => {
    expectGood(property, 'de', ['Was ist denn passiert?'], {
      intent: 'complaint.service',
      comment: 'Saftladen!!!',
    });
  });

  it('leaves good English alone (question.info)', () => {
    expectGood(property, 'en', ['At ten.'], {
      intent: 'question.info',
      comment: 'When do you open on public holidays in May?',
    });
  });

  it('leaves good English alone (troll)', () => {
    expectGood(property, 'en', ['Happy to answer questions about the product.'], {
      intent: 'troll',
      comment: 'You people are a joke, total joke of a company',
    });
  });

  it('does not take a long quote for an acknowledgement', () => {
    const comment = 'The lift at platform three has been broken since Monday and nobody puts up a sign.';
    expect(
      judge(property, `"${comment}" noted.`, { intent: 'complaint.service', comment }).strengths,
    ).toEqual([]);
  });

  it('offers a fact of the comment, behind the greeting', () => {
    const draft = 'Hallo Tom, das tut uns leid.';
    const [finding] = judge(property, draft, {
      lang: 'de',
      intent: 'complaint.delivery',
      comment: 'Mein Sessel kam mit abgebrochenem Bein.',
    }).findings;
    expect(apply(draft, finding)).toBe('Hallo Tom, {was dieser Person passiert ist}. das tut uns leid.');
  });
});
