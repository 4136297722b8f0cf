import type { Lang } from '../language/message';

/** A length of time in the cases a sentence may need. English has one form in all of them. */
export interface DurationForms {
  nom: string;
  acc: string;
  dat: string;
  /** `ist`, `sind`; English counts a stretch of time as one: `is`. */
  be: string;
}

type Gender = 'm' | 'f' | 'n';
interface Unit {
  gender: Gender;
  one: string;
  many: string;
  manyDative: string;
}

const unit = (gender: Gender, one: string, many: string, manyDative = many): Unit => ({
  gender,
  one,
  many,
  manyDative,
});

const GERMAN_UNITS: [RegExp, Unit][] = [
  [/^min(?:ute|uten|\.)?$/i, unit('f', 'Minute', 'Minuten')],
  [/^(?:std|stund(?:en?)?|h)\.?$/i, unit('f', 'Stunde', 'Stunden')],
  [/^(?:tage?[ns]?|täg)$/i, unit('m', 'Tag', 'Tage', 'Tagen')],
  [/^(?:werk|arbeits)tage?[ns]?$/i, unit('m', 'Werktag', 'Werktage', 'Werktagen')],
  [/^(?:nacht|nächten?|naechten?)$/i, unit('f', 'Nacht', 'Nächte', 'Nächten')],
  [/^(?:woche?n?|wuche|wuchä|wo\.?)$/i, unit('f', 'Woche', 'Wochen')],
  [/^(?:monat(?:en?|s)?|monet|mönet)$/i, unit('m', 'Monat', 'Monate', 'Monaten')],
  [/^jahrzehnte?n?$/i, unit('n', 'Jahrzehnt', 'Jahrzehnte', 'Jahrzehnten')],
  [/^(?:jahr(?:en?|n|s)?|johr)$/i, unit('n', 'Jahr', 'Jahre', 'Jahren')],
];

const ENGLISH_UNITS: [RegExp, string][] = [
  [/^min(?:ute)?s?\.?$/i, 'minute'],
  [/^(?:hours?|hrs?|h)\.?$/i, 'hour'],
  [/^days?$/i, 'day'],
  [/^fortnights?$/i, 'fortnight'],
  [/^decades?$/i, 'decade'],
  [/^nights?$/i, 'night'],
  [/^(?:weeks?|wks?)\.?$/i, 'week'],
  [/^(?:months?|mths?)\.?$/i, 'month'],
  [/^(?:years?|yrs?)\.?$/i, 'year'],
];

const NUMBERS: Record<Lang, string[]> = {
  de: 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
  en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
};
const TENS: Record<Lang, Record<string, number>> = {
  de: {
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    zwanzig: 20,
    dreißig: 30,
    dreissig: 30,
    vierzig: 40,
    fünfzig: 50,
  },
  en: { thirteen: 13, fourteen: 14, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50 },
};

/** The number as a word up to twelve, else as digits; German `ein` is left to the caller to inflect. */
export function numberWord(value: number, lang: Lang): string {
  return NUMBERS[lang][value] ?? String(value);
}

/** Numbers as they are said in the south. */
const dialect = (word: string) =>
  ({ zwo: 'zwei', zwa: 'zwei', zwoi: 'zwei', zwöi: 'zwei', zwee: 'zwei', drü: 'drei', füf: 'fünf' })[word] ??
  word;

/** A number as people write it; `null` when it is none. */
export function parseNumber(words: string, lang: Lang): number | null {
  const word = dialect(words.toLowerCase()).replace('fuenf', 'fünf').replace('zwoelf', 'zwölf');
  if (/^\d{1,4}$/.test(word)) return Number(word);
  if (lang === 'de' && /^(?:eine[mnrs]?|ne[nr]?|na|a)$/.test(word)) return 1;
  if (lang === 'en' && /^an?$/.test(word)) return 1;
  const small = NUMBERS[lang].indexOf(word);
  return small > 0 ? small : (TENS[lang][word] ?? null);
}

const GERMAN =
  /(?:(über|ueber|fast|knapp|gut|rund|mehr als)\s+)?(?:(mehreren?|ein paar|einigen?|anderthalb|(?:ein|zwei|drei|vier)einhalb)|(\d{1,4}|\p{L}+))\s*(?:(halbe?[nrs]?|ganze[nrs]?|volle[nrs]?)\s+)?(?:(?:geschlagene|lange|gute|endlose)[nrs]?\s+)?(\p{L}+\.?)/iu;
const ENGLISH =
  /(?:(over|almost|nearly|more than|about)\s+)?(?:(several|a couple of|a few|one and a half|two and a half|half an?)|(\d{1,4}|[a-z]+))[\s-]*(?:(whole|full|entire|working|business|long)\s+)?([a-z]+)/i;

/** Reads a length of time out of a fact such as "seit neun Tagen", "9 days", "über eine halbe Stunde"; `null` when unsure. */
export function parseDuration(text: string, lang: Lang): DurationForms | null {
  return lang === 'de' ? parseGerman(text.slice(0, 80)) : parseEnglish(text.slice(0, 80));
}

function parseGerman(text: string): DurationForms | null {
  const words = text
    .replace(
      /^\W*(?:schon|jetzt|nun|seit|sit|nach|vor|in|für|bereits|seid|noch|ganze|geschlagene|bestimmt)\s+/i,
      '',
    )
    .trim();
  for (let rest = words; rest; rest = rest.replace(/^\S+\s*/, '')) {
    const match = GERMAN.exec(rest);
    if (match?.index !== 0) continue;
    const forms = germanForms(match);
    if (forms) return forms;
  }
  return null;
}

function germanForms([, about, vague, number, adjective, unitWord]: RegExpExecArray): DurationForms | null {
  const found = GERMAN_UNITS.find(([regexp]) => regexp.test(unitWord ?? ''))?.[1];
  if (!found) return null;
  const before = about ? `${about.toLowerCase().replace('ueber', 'über')} ` : '';
  const adjectiveStem = adjective?.toLowerCase().replace(/e[nrs]?$/, '');
  if (vague) {
    const plain = vague.toLowerCase();
    const inflects = /^(mehrere|einige)n?$/.test(plain);
    const stem = inflects ? plain.replace(/n$/, '') : plain;
    return {
      nom: `${before}${stem} ${found.many}`,
      acc: `${before}${stem} ${found.many}`,
      dat: `${before}${inflects ? `${stem}n` : stem} ${found.manyDative}`,
      be: 'sind',
    };
  }
  const value = parseNumber(number ?? '', 'de');
  if (value === null || value === 0) return null;
  if (value === 1) {
    const [nom, acc, dat] = { m: ['', 'en', 'em'], f: ['e', 'e', 'er'], n: ['', '', 'em'] }[found.gender] as [
      string,
      string,
      string,
    ];
    const [aNom, aAcc] = { m: ['er', 'en'], f: ['e', 'e'], n: ['es', 'es'] }[found.gender] as [
      string,
      string,
    ];
    const middle = (ending: string) => (adjectiveStem ? `${adjectiveStem}${ending} ` : '');
    return {
      nom: `${before}ein${nom} ${middle(aNom)}${found.one}`,
      acc: `${before}ein${acc} ${middle(aAcc)}${found.one}`,
      dat: `${before}ein${dat} ${middle('en')}${found.one}`,
      be: 'ist',
    };
  }
  const spelled = /^\d/.test(number ?? '') ? numberWord(value, 'de') : dialect((number ?? '').toLowerCase());
  const middle = (ending: string) => (adjectiveStem ? `${adjectiveStem}${ending} ` : '');
  return {
    nom: `${before}${spelled} ${middle('e')}${found.many}`,
    acc: `${before}${spelled} ${middle('e')}${found.many}`,
    dat: `${before}${spelled} ${middle('en')}${found.manyDative}`,
    be: 'sind',
  };
}

function parseEnglish(text: string): DurationForms | null {
  for (let rest = text.trim(); rest; rest = rest.replace(/^\S+\s*/, '')) {
    const match = ENGLISH.exec(rest);
    if (match?.index !== 0) continue;
    const words = englishWords(match);
    if (words) return { nom: words, acc: words, dat: words, be: 'is' };
  }
  return null;
}

function englishWords([, about, vague, number, adjective, unitWord]: RegExpExecArray): string | null {
  const found = ENGLISH_UNITS.find(([regexp]) => regexp.test(unitWord ?? ''))?.[1];
  if (!found) return null;
  const before = about ? `${about.toLowerCase()} ` : '';
  const middle = adjective ? `${adjective.toLowerCase()} ` : '';
  if (vague) {
    const words = vague.toLowerCase();
    return `${before}${words} ${found}${words.startsWith('half') ? '' : 's'}`;
  }
  const value = parseNumber(number ?? '', 'en');
  if (value === null || value === 0) return null;
  if (value === 1) {
    const article = found === 'hour' && !middle ? 'an' : middle === 'entire ' ? 'an' : 'a';
    const one = /^(?:one|1)$/i.test(number ?? '') ? 'one' : article;
    return `${before}${one} ${middle}${found}`;
  }
  const spelled = /^\d/.test(number ?? '') ? numberWord(value, 'en') : (number ?? '').toLowerCase();
  return `${before}${spelled} ${middle}${found}s`;
}
