import { describe, expect, it } from 'vitest';
import { countryFrom } from '../../../utils/settings/country';

describe('countryFrom', () => {
  it.each([
    [['en-GB'], 'GB'],
    [['en-US', 'en'], 'US'],
    [['en-IE'], 'IE'],
    [['de-AT', 'de'], 'AT'],
    [['de-CH'], 'CH'],
    [['fr-CH'], 'CH'],
    [['de'], 'DE'],
    [['de-Latn-DE'], 'DE'],
    [['en', 'en-GB'], 'GB'],
    [['en'], null],
    [['en-AU'], null],
    [['not a language'], null],
    [[], null],
  ] as const)('%j points to %s', (languages, country) => {
    expect(countryFrom(languages)).toBe(country);
  });
});
