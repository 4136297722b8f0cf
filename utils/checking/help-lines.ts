import type { Message } from '../language/message';
import type { Text } from '../language/text';
import type { Country } from '../library/voice';

/** A service that a person in a crisis can reach now. */
export interface HelpLine {
  country: Country;
  name: string;
  /** As it is dialled in that country. */
  number: string;
  hours?: Message;
  url?: string;
}

/** Handbook, source S48. Numbers change: `checked` says when this list was last held against its sources. */
export const HELP_LINES_CHECKED = '2026-11-20';

const DAY_AND_NIGHT: Message = { de: 'Tag und Nacht, kostenlos', en: 'day and night, free' };

/** Best known first in each country. */
export const HELP_LINES: readonly HelpLine[] = [
  {
    country: 'DE',
    name: 'TelefonSeelsorge',
    number: '0800 111 0 111',
    hours: DAY_AND_NIGHT,
    url: 'https://www.telefonseelsorge.de',
  },
  {
    country: 'DE',
    name: 'TelefonSeelsorge',
    number: '0800 111 0 222',
    hours: DAY_AND_NIGHT,
    url: 'https://www.telefonseelsorge.de',
  },
  {
    country: 'DE',
    name: 'TelefonSeelsorge',
    number: '116 123',
    hours: DAY_AND_NIGHT,
    url: 'https://www.telefonseelsorge.de',
  },
  {
    country: 'AT',
    name: 'TelefonSeelsorge',
    number: '142',
    hours: DAY_AND_NIGHT,
    url: 'https://www.telefonseelsorge.at',
  },
  {
    country: 'CH',
    name: 'Die Dargebotene Hand',
    number: '143',
    hours: DAY_AND_NIGHT,
    url: 'https://www.143.ch',
  },
  {
    country: 'GB',
    name: 'Samaritans',
    number: '116 123',
    hours: DAY_AND_NIGHT,
    url: 'https://www.samaritans.org',
  },
  {
    country: 'IE',
    name: 'Samaritans',
    number: '116 123',
    hours: DAY_AND_NIGHT,
    url: 'https://www.samaritans.org',
  },
  {
    country: 'US',
    name: '988 Suicide & Crisis Lifeline',
    number: '988',
    hours: DAY_AND_NIGHT,
    url: 'https://988lifeline.org',
  },
];

/** Emergency services, for danger to life right now. */
export const EMERGENCY_NUMBERS: Readonly<Record<Country, string>> = {
  DE: '112',
  AT: '144',
  CH: '144',
  GB: '999',
  IE: '112',
  US: '911',
};

/** Help lines of one country, best known first; never empty. */
export function helpLinesFor(country: Country): readonly HelpLine[] {
  return HELP_LINES.filter((line) => line.country === country);
}

/** Whether a text names a help line by its number: whoever writes that has read distress in the comment. */
export function namesHelpLine({ plain }: Text): boolean {
  const digits = plain.replace(/(?<=\d)[ /-](?=\d)/g, '');
  return HELP_LINES.some(({ number }) => {
    const dialled = number.replace(/\D/g, '');
    return dialled.length > 2 && new RegExp(`(?<!\\d)${dialled}(?!\\d)`).test(digits);
  });
}
