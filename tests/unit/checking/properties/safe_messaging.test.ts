import { describe, it } from 'vitest';
import { safeMessaging as property } from '../../../../utils/checking/properties/safe_messaging';
import { expectBad, expectExplained, expectGood, type Given } from './judge';

const given: Given = { intent: 'selfharm' };

describe('safe_messaging', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds what is wrong', () => {
    expectBad(
      property,
      'de',
      [
        'Kopf hoch, anderen geht es schlechter.',
        'Womit machst du das? Wie oft?',
        'Denk an deine Familie. TelefonSeelsorge 116 123.',
        'Das ist hier leider der falsche Ort.',
      ],
      given,
    );
    expectBad(
      property,
      'en',
      [
        'Stay strong, others have it worse.',
        'What do you use? How deep?',
        'Think of your family. Samaritans: 116 123.',
        'This is a customer service page, sorry.',
      ],
      given,
    );
  });

  it('leaves good drafts alone', () => {
    expectGood(
      property,
      'de',
      [
        'Gut, dass du schreibst. Das klingt sehr schwer. Du kannst jetzt mit jemandem reden: TelefonSeelsorge 116 123, kostenlos, Tag und Nacht. Ich bleibe hier erreichbar.',
        'Danke für dein Vertrauen. Du bist nicht allein damit. Die TelefonSeelsorge ist unter 0800 111 0 111 jederzeit da. Meine Kollegin meldet sich gleich bei dir.',
        'Ich habe gelesen, was du schreibst, und es ist mir nicht egal. Ruf bitte 116 123 an, da hört jetzt jemand zu. Ich schreibe dir gleich noch privat.',
        'Deine Worte nehme ich ernst, das klingt verzweifelt. Wenn du in Gefahr bist: 112. Sonst 116 123, Tag und Nacht. Ich bin hier und lese mit.',
      ],
      given,
    );
    expectGood(
      property,
      'en',
      [
        'I am glad you wrote. What you describe sounds very heavy. You can talk to someone right now: 116 123, free, day and night. I am staying reachable here.',
        'Thank you for telling us. You are not alone with this. Samaritans are there on 116 123 at any hour. Someone from our team will message you.',
        "I read every word and I care about what happens next. Please ring 116 123, somebody listens there now. I'll check in with you in an hour.",
        "I hear you, and you matter. If you are in danger right now, call 999. Samaritans are on 116 123. I'm here and reading.",
      ],
      given,
    );
  });

  it('sees a crisis that the reading missed, and the country of a number', () => {
    expectBad(property, 'en', ['Have a nice day!'], {
      comment: "I don't want to be here anymore",
      intent: 'complaint.service',
    });
    expectBad(property, 'de', ['Schönen Tag!'], {
      comment: 'ich will einfach nicht mehr leben',
      intent: null,
    });
    const ch = { intent: 'selfharm', context: { settings: { country: 'CH' } } } as const;
    expectBad(
      property,
      'de',
      ['Gut, dass du schreibst, das klingt schwer. TelefonSeelsorge 0800 111 0 111. Ich bleibe hier.'],
      ch,
    );
    expectGood(
      property,
      'de',
      ['Gut, dass du schreibst, das klingt schwer. Die Dargebotene Hand ist unter 143 da. Ich bleibe hier.'],
      ch,
    );
    expectGood(property, 'en', ['So sorry you lost Biscuit. The pet loss line is free.'], {
      comment: 'We said goodbye to our dog',
      intent: 'praise',
    });
    expectGood(property, 'de', ['Haha, das bringt uns auch um!'], {
      comment: 'Dieses Update bringt mich um',
      intent: 'complaint.digital',
    });
  });
});
