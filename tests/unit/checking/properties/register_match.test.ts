import { describe, it } from 'vitest';
import { registerMatch as property } from '../../../../utils/checking/properties/register_match';
import { expectBad, expectExplained, expectGood, type Given } from './judge';

const given: Given = {};

describe('register_match', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds what is wrong', () => {
    expectBad(
      property,
      'de',
      [
        'Hallo Tom, wir haben Ihnen geschrieben, schau mal in deine Mails.',
        'Können Sie mir deine Nummer schicken?',
        'Ach Schatz, das kriegen wir hin.',
        'Sehr geehrter Herr Kern, hey, das ist ja krass gelaufen.',
      ],
      given,
    );
    expectBad(
      property,
      'en',
      [
        'Dear Mr Tom, hey mate, your order is here.',
        "Aw hun, that's rubbish.",
        'Sorry bro, will fix.',
        'Dear Sir, yep, gonna check.',
      ],
      given,
    );
  });

  it('leaves good drafts alone', () => {
    expectGood(
      property,
      'de',
      [
        'Hallo Lena, deine Schwester und ihre Karte sind jetzt eingetragen.',
        'Guten Tag, Ihre Karte ist da. Sie können sie ab 9 Uhr abholen.',
        'Schau gern vorbei, wir freuen uns auf euch.',
        'Das Ersatzteil ist da.',
      ],
      given,
    );
    expectGood(
      property,
      'en',
      [
        'Hi Tom, I can see your order now.',
        'Dear Ms Clarke, your card is here.',
        "No problem, I'll have a look.",
        'My colleague Pal Singh will call you.',
      ],
      given,
    );
  });

  it('follows the setting and the commenter', () => {
    expectBad(property, 'de', ['Du kannst es morgen abholen.'], {
      context: { settings: { register: 'sie' } },
    });
    expectBad(property, 'de', ['Sie können es morgen abholen.'], {
      context: { settings: { register: 'du' } },
    });
    expectBad(property, 'de', ['Du kannst es morgen abholen.'], { register: 'sie' });
    expectBad(property, 'de', ['Wir haben es Ihnen geschickt.'], {
      register: 'du',
      context: { settings: { register: 'mirror' } },
    });
    expectGood(property, 'de', ['Wir haben es Ihnen geschickt.'], { register: 'du' });
    expectGood(property, 'de', ['Wir haben es Ihnen geschickt.'], {
      register: 'sie',
      arousal: 3,
      context: { settings: { register: 'du' } },
    });
    expectGood(property, 'de', ['Habt ihr es schon gesehen?'], { context: { settings: { register: 'du' } } });
  });
});
