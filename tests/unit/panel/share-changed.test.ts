import { describe, expect, it } from 'vitest';
import { shareChanged } from '../../../components/reply/reply-store';

describe('shareChanged', () => {
  it.each([
    ['Neun Tage sind zu lang.', 'Neun Tage sind zu lang.', 0],
    ['Neun Tage sind zu lang.', '', 1],
    ['one two three four', 'one two other words', 0.5],
    ['one one', 'one', 0.5],
    ['', 'anything', 1],
    ['Wir melden uns {Tag und Uhrzeit}.', 'Wir melden uns morgen um acht.', 0],
  ])('of %j becoming %j is %d', (framing, text, share) => {
    expect(shareChanged(framing, text)).toBeCloseTo(share);
  });
});
