import { describe, it } from 'vitest';
import { nonApology as property } from '../../../../utils/checking/properties/non_apology';
import { expectBad, expectExplained, expectGood } from './judge';

describe('non_apology', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds it in German', () => {
    expectBad(
      property,
      'de',
      [
        'Sollte bei Ihnen der Eindruck entstanden sein, wir würden Sie nicht ernst nehmen, tut uns das leid.',
        'Entschuldige, falls da etwas schiefgegangen ist.',
        'Es tut mir leid, dass du das als unfreundlich empfunden hast.',
        'Sorry, aber an der Kasse steht das groß angeschrieben.',
        'Wir möchten uns für etwaige Unannehmlichkeiten entschuldigen.',
        'Es lag nie in unserer Absicht, jemanden zu verletzen.',
        'Na gut, dann eben Entschuldigung.',
        'Tut mir leid, dass Sie mit uns nicht zufrieden sind.',
        'Ich entschuldige mich bei allen, die sich gestört fühlten, sofern es welche gab.',
        'Das tut uns leid, allerdings hätten Sie auch früher kommen können.',
      ],
      { intent: 'complaint.service' },
    );
  });

  it('finds it in English', () => {
    expectBad(
      property,
      'en',
      [
        'We apologise if our driver came across as rude.',
        "I'm sorry you found the visit disappointing.",
        'Sorry, but the sign at the door is hard to miss.',
        'Please accept our apologies for any inconvenience this may have caused.',
        'It was never our intention to upset anyone.',
        'Fine, sorry then.',
        "If anyone was offended by the post, we're sorry.",
        "We're sorry that you see it that way.",
        'Apologies should you have experienced any issues with the order.',
        "We're sorry for the wait, however you did arrive ten minutes early.",
      ],
      { intent: 'complaint.service' },
    );
  });

  it('leaves good German alone', () => {
    expectGood(
      property,
      'de',
      [
        'Tut mir leid, dass niemand ans Telefon ging. Falls du noch wartest, ruf mich direkt an.',
        'Entschuldigung für die zwei Stunden am Bahnsteig, und wenn der Anschluss weg ist, zahlen wir das Taxi.',
        'Es tut uns leid, dass wir dich haben warten lassen, aber jetzt ist dein Paket unterwegs.',
        'Sorry, dass ich mich unklar ausgedrückt habe.',
        'Das tut mir leid, so lange solltest du nicht warten. Ich rufe heute im Lager an.',
        'Das tut mir leid, sollte nicht passieren, und ich kläre es heute.',
        'Das tut mir leid. Wenn Sie mögen, schaue ich gleich nach.',
        'Es tut mir leid, dass wir dich enttäuscht haben.',
        'Leider ist der Platz schon vergeben.',
        'Sorry, falls ich mich unklar ausgedrückt habe: Der Tausch kostet nichts.',
      ],
      { intent: 'complaint.service' },
    );
  });

  it('leaves good English alone', () => {
    expectGood(
      property,
      'en',
      [
        "I'm sorry the shower was cold. If you're still with us, I can move you to another room.",
        'Sorry about the wait, but your table is ready now.',
        'Sorry if I was unclear earlier: the swap is free.',
        "I'm sorry we left you standing in the rain.",
        "We're sorry the letter made you feel like a number; we wrote it badly.",
        "I'm sorry for the double charge, and if it isn't back by Friday, tell me.",
        "Apologies for the late reply, I've now got an answer from the depot.",
        'I regret how I put that this morning.',
      ],
      { intent: 'complaint.service' },
    );
  });

  it('leaves good English alone (question.info)', () => {
    expectGood(property, 'en', ["Sorry, but we're closed on Mondays. From Tuesday we open at 9."], {
      intent: 'question.info',
    });
  });

  it('leaves good German alone (question.info)', () => {
    expectGood(property, 'de', ['Sorry, aber montags haben wir zu. Ab Dienstag sind wir ab 9 Uhr da.'], {
      intent: 'question.info',
    });
  });
});
