import { GUIDELINES_FORMAT, type Guidelines } from './guidelines';
import { GuidelinesSchema, LISTS, type ListName } from './schema';

/** What a text file should not hold; a tab becomes a blank. */
const CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ue000-\uf8ff\p{Surrogate}]/gu;

function tidy(_key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(CONTROL, '');
}

function inOrder(value: object, keys: readonly string[]): Record<string, unknown> {
  const from = value as Record<string, unknown>;
  return Object.fromEntries(keys.map((key) => [key, from[key]]));
}

/**
 * A book as the text of a file: keys in a fixed order, two blanks per level, a line break at the end. The same book gives the
 * same bytes, also after it was imported.
 */
export function serialiseGuidelines(guidelines: Guidelines): string {
  const whole = inOrder(guidelines, Object.keys(GuidelinesSchema.entries));
  for (const part of Object.keys(LISTS) as ListName[])
    whole[part] = guidelines[part].map((entry) => inOrder(entry, Object.keys(LISTS[part])));
  const { emoji, disclosure } = guidelines;
  const ordered = {
    ...whole,
    format: GUIDELINES_FORMAT,
    version: 1,
    emoji: inOrder(emoji, ['rule', 'most']),
    disclosure: { required: disclosure.required, sentence: inOrder(disclosure.sentence, ['de', 'en']) },
  };
  return `${JSON.stringify(ordered, tidy, 2)}\n`;
}
