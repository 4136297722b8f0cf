import { describe, it } from 'vitest';
import { lengthFit as property } from '../../../../utils/checking/properties/length_fit';
import { expectBad, expectExplained, expectGood } from './judge';

describe('length_fit', () => {
  it('is explained in both languages', () => expectExplained(property));

  const long = 'Das ist ein ganz normaler Satz mit einigen Wörtern darin. '.repeat(4);

  it('counts as the platform counts', () => {
    expectBad(property, 'de', [long], { platform: 'tiktok' });
    expectBad(property, 'en', ['This reply is a good deal longer than the platform takes. '.repeat(6)], {
      platform: 'x',
    });
    expectBad(property, 'en', ['One more short sentence goes here to fill the page. '.repeat(20)], {
      platform: 'facebook',
    });
    expectBad(property, 'de', [long.repeat(5)], { platform: 'forum' });
    expectGood(property, 'de', [long], { platform: 'facebook' });
    expectGood(
      property,
      'en',
      ['See https://example.com/a/very/long/path/that/goes/on/and/on/and/on/and/on'],
      { platform: 'x' },
    );
    expectGood(property, 'en', ['Short and clear.'], { platform: 'tiktok' });
    expectGood(property, 'de', ['Kurz und klar.'], { platform: 'x' });
  });
});
