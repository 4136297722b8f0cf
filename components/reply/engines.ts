import type { Checker } from '../../utils/checking/checking';
import type { Suggester } from '../../utils/framing/framing';
import { DEFAULT_VOICE } from '../../utils/library/voice';
import type { Reader } from '../../utils/reading/reading';

/** Reading, framing, checking and the knowledge of language around them, each in a chunk of its own that the panel loads after its first paint. */
let reader: Promise<Reader> | undefined;
let suggester: Promise<Suggester> | undefined;
let checker: Promise<Checker> | undefined;

export function loadReader(): Promise<Reader> {
  reader ??= import('../../utils/reading/read').then((module) => module.loadReader());
  return reader;
}

/** Which form of address a text uses. */
export const loadRegisterDetector = () =>
  import('../../utils/language/register').then((module) => module.detectRegister);

/** A text as it is spelled in a country. */
export const loadSpelling = () =>
  import('../../utils/language/german/regional').then((module) => module.regionalSpelling);

export function loadSuggester(): Promise<Suggester> {
  suggester ??= import('../../utils/framing/suggest').then((module) => module.loadSuggester());
  return suggester;
}

export function loadChecker(): Promise<Checker> {
  checker ??= import('../../utils/checking/check').then((module) => module.loadChecker());
  return checker;
}

const idle = () => new Promise<void>((resolve) => requestIdleCallback(() => resolve()));

/** Loads everything while nothing else is to be done, and runs it once: patterns are compiled at their first use. */
export async function warmUp(): Promise<void> {
  const read = await loadReader();
  const [suggest, check] = await Promise.all([loadSuggester(), loadChecker()]);
  for (const [lang, comment] of [
    ['de', 'Mein Paket ist seit neun Tagen nicht da!'],
    ['en', 'My parcel has not arrived for nine days!'],
  ] as const) {
    await idle();
    const reading = read({ text: comment, lang });
    await idle();
    const [framing] = suggest({ comment, reading, voice: DEFAULT_VOICE });
    await idle();
    check({ draft: framing?.text ?? comment, comment, reading, lang });
  }
}
