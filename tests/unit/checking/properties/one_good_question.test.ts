import { describe, expect, it } from 'vitest';
import { oneGoodQuestion as property } from '../../../../utils/checking/properties/one_good_question';
import { expectBad, expectExplained, expectGood, flagged, judge } from './judge';

describe('one_good_question', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds it in German', () => {
    expectBad(
      property,
      'de',
      [
        'Warum haben Sie das Protokoll dann unterschrieben?',
        'Wieso hast du dich nicht früher gemeldet?',
        'Wie können wir Ihnen helfen?',
        'Was haben Sie denn erwartet?',
      ],
      {
        intent: 'complaint.service',
        comment: 'Eure Umzugsleute haben mein Klavier zerkratzt und nichts gesagt.',
      },
    );
  });

  it('finds it in English', () => {
    expectBad(
      property,
      'en',
      [
        'Why did you sign the sheet then?',
        "Why didn't you contact us earlier?",
        'How can we help you?',
        'What did you expect?',
      ],
      {
        intent: 'complaint.service',
        comment: 'Your removal crew scratched my piano and left without a word.',
      },
    );
  });

  it('leaves good German alone', () => {
    expectGood(
      property,
      'de',
      [
        'In welcher Stadt war der Umzug?',
        'Magst du mir ein Foto per DM schicken?',
        'Ich rufe das Team an.',
        'Wann passt dir ein Anruf?',
      ],
      {
        intent: 'complaint.service',
        comment: 'Eure Umzugsleute haben mein Klavier zerkratzt und nichts gesagt.',
      },
    );
  });

  it('leaves good English alone', () => {
    expectGood(
      property,
      'en',
      [
        'Which city was the move in?',
        'Could you send me a photo by DM?',
        "I'm calling the crew.",
        'When would a call suit you?',
      ],
      {
        intent: 'complaint.service',
        comment: 'Your removal crew scratched my piano and left without a word.',
      },
    );
  });

  it('asks what happened where the comment does not say', () => {
    expect(
      flagged(property, 'Das tut mir leid.', {
        lang: 'de',
        intent: 'complaint.service',
        comment: 'Saftladen!',
      }),
    ).toHaveLength(1);
    expect(
      flagged(property, 'Was ist an der Kasse passiert?', {
        lang: 'de',
        intent: 'complaint.service',
        comment: 'Saftladen!',
      }),
    ).toEqual([]);
  });

  it('praises one question with its words', () => {
    const { strengths } = judge(property, 'In welcher Stadt war der Umzug?', {
      lang: 'de',
      intent: 'complaint.service',
      comment: 'Klavier zerkratzt.',
    });
    expect(strengths).toHaveLength(1);
  });
});
