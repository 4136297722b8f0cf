import { describe, it } from 'vitest';
import { empathyFirst as property } from '../../../../utils/checking/properties/empathy_first';
import { expectBad, expectExplained, expectGood, type Given } from './judge';

const given: Given = { intent: 'complaint.delivery', arousal: 2, emotion: 'anger', comment: 'x' };

describe('empathy_first', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds what is wrong', () => {
    expectBad(
      property,
      'de',
      [
        'Aufgrund einer Erkrankung fehlte die Fahrerin. Sorry dafür.',
        'Laut unseren Bedingungen geht das erst ab Montag. Das tut uns leid.',
        'Wir prüfen den Vorgang und melden uns morgen.',
        'Der Grund ist ein Serverausfall. Wir arbeiten daran. Das ist ärgerlich, keine Frage.',
      ],
      given,
    );
    expectBad(
      property,
      'en',
      [
        'Due to illness the second driver was missing. Sorry about that.',
        'Our terms only allow refunds after Monday. We are sorry.',
        'We will check this and get back to you tomorrow.',
        'The reason is a server outage. We are working on it. Frustrating, I know.',
      ],
      given,
    );
  });

  it('leaves good drafts alone', () => {
    expectGood(
      property,
      'de',
      [
        'Zwei Stunden warten ist viel zu lang, tut mir leid. Der Grund: Die Fahrerin war krank.',
        'Das ist wirklich ärgerlich. Ich rufe jetzt im Lager an.',
        'Das hätte nicht passieren dürfen. Wir tauschen das Gerät morgen aus.',
        'Du hast völlig recht, das war zu spät. Ich schicke dir heute ein neues.',
      ],
      given,
    );
    expectGood(
      property,
      'en',
      [
        "Two hours is far too long, I'm sorry. The reason: the driver fell ill.",
        "That is really annoying. I'm calling the depot now.",
        'This should never have happened. We will swap the device tomorrow.',
        "You're right, that was late. I'm sending a new one today.",
      ],
      given,
    );
  });

  it('does not nag a plain question', () => {
    expectGood(property, 'en', ['Because of the holiday we open at ten.'], { intent: 'question.info' });
    expectGood(property, 'de', ['Wegen des Feiertags öffnen wir um zehn.'], { intent: 'question.info' });
  });
});
