import type { Message } from '../language/message';
import type { Text } from '../language/text';
import type { OwnHelpLine } from '../library/guidelines/guidelines';
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

/** A line of the team's book in the shape of the built-in ones. Only a web address is kept as one. */
function ownLine({ country, name, number, hours, url }: OwnHelpLine): HelpLine {
  return {
    country,
    name: name.trim(),
    number: number.trim(),
    ...(hours.trim() && { hours: { de: hours.trim(), en: hours.trim() } }),
    ...(/^https?:\/\//i.test(url.trim()) && { url: url.trim() }),
  };
}

/** The built-in help lines of all countries, with those of the team in front of them. */
export function allHelpLines(own: readonly OwnHelpLine[] = []): readonly HelpLine[] {
  const complete = own.filter(({ name, number }) => name.trim() !== '' && /\d/.test(number));
  return complete.length > 0 ? [...complete.map(ownLine), ...HELP_LINES] : HELP_LINES;
}

/** Help lines of one country: the team's own first, then the best known; never empty. */
export function helpLinesFor(country: Country, own: readonly OwnHelpLine[] = []): readonly HelpLine[] {
  return allHelpLines(own).filter((line) => line.country === country);
}

/** Whether a text names a help line by its number: whoever writes that has read distress in the comment. */
export function namesHelpLine({ plain }: Text, own: readonly OwnHelpLine[] = []): boolean {
  const digits = plain.replace(/(?<=\d)[ /-](?=\d)/g, '');
  return allHelpLines(own).some(({ number }) => {
    const dialled = number.replace(/\D/g, '');
    return dialled.length > 2 && new RegExp(`(?<!\\d)${dialled}(?!\\d)`).test(digits);
  });
}
