import { COUNTRIES, type Country } from '../library/voice';

/**
 * The country a browser's languages point to: the first one that names a country we know, or is plain German.
 * @param languages BCP 47 tags, the preferred first, as in `navigator.languages`
 * @returns null where nothing tells, as with plain English
 */
export function countryFrom(languages: readonly string[]): Country | null {
  for (const tag of languages) {
    const locale = parse(tag);
    const region = locale?.region;
    const known = COUNTRIES.find((country) => country === region);
    if (known) return known;
    if (locale?.language === 'de' && !region) return 'DE';
  }
  return null;
}

function parse(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}
