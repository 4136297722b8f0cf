import { regender } from './regender';
import { SHARED_IN_THE_SOUTH } from './southern';
import { all, lowerWords, type Rewording, words } from './words';

export const withoutEszett = (text: string): string => text.replaceAll('ß', 'ss').replaceAll('ẞ', 'SS');

/** No ß, and «…» for quotation marks (handbook 3.4). Also inside quoted words: it is spelling, not wording. */
export function swissSpelling(text: string): string {
  return withoutEszett(text)
    .replaceAll(/„([^„“”]*)[“”]/g, '«$1»')
    .replaceAll(/“([^“”]*)”/g, '«$1»')
    .replaceAll(/‚([^‚‘]*)‘/g, '‹$1›')
    .replaceAll('„', '«')
    .replaceAll('“', '»');
}

const CURRENCY = 'Franken|CHF|Fr\\.|Euro|EUR|€';
const WHOLE = "\\d{1,3}(?:[.'’]\\d{3})+|\\d+";
const SUM_BEFORE = new RegExp(
  `(?<![\\p{L}\\d])(${CURRENCY}) ?(${WHOLE})(?:,(\\d{1,2}|[–-]{1,2}))?(?![\\d.,]*\\d)`,
  'gu',
);
const SUM_AFTER = new RegExp(
  `(?<![\\p{L}\\d.,'’])(${WHOLE})(?:,(\\d{1,2}|[–-]{1,2}))? ?(${CURRENCY})(?!\\p{L}|\\d)`,
  'gu',
);

/** CHF 12.50 for 12,50 Franken; 1'000 for 1.000, in sums only; 17.30 Uhr for 17:30 Uhr (handbook 3.4). */
export function swissFigures(text: string): string {
  return text
    .replaceAll(
      SUM_BEFORE,
      (_, currency: string, whole: string, cents?: string) => `${currency} ${sum(whole, cents)}`,
    )
    .replaceAll(SUM_AFTER, (_, whole: string, cents: string | undefined, currency: string) =>
      currency === 'Franken' && cents ? `CHF ${sum(whole, cents)}` : `${sum(whole, cents)} ${currency}`,
    )
    .replaceAll(
      /(?<![\d:])(\d{1,2}):(\d{2})(?=(?: ?(?:[–-]|bis|und|oder) ?\d{1,2}[:.]\d{2})* Uhr(?!\p{L}))/gu,
      '$1.$2',
    );
}

const sum = (whole: string, cents?: string) =>
  whole.replaceAll(/[.’]/g, "'") + (cents ? `.${cents.replace(/^[–-]+$/, '–')}` : '');

const NUMBER =
  'ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|vierzehn|zwanzig|dreißig|dreissig';
const BETWEEN = `von|der|dieser|den|nächsten|kommenden|ersten|letzten|gesetzlichen|einer|eines|einem|weniger|wenigen|mehrerer|mehreren|einiger|einigen|zweier|dreier|${NUMBER}|\\d+(?: ?[–-] ?\\d+)?`;
const TIME =
  'Sekunden?|Minuten?|Stunden?|Tag(?:en?|es)?|(?:Werk|Arbeits)tag(?:en?|es)?|Wochen?|Monat(?:en?|s)?|Jahr(?:en?|es)?|Frist';
/** "innerhalb" is also said of places; "innert" never is. It takes the genitive and the dative alike. */
const WITHIN = new RegExp(
  `(?<!\\p{L})([iI])nnerhalb(?: von)?(?= (?:(?:${BETWEEN}) ){0,4}(?:${TIME})(?!\\p{L}))`,
  'gu',
);
const within: Rewording = (text) => text.replaceAll(WITHIN, '$1nnert');

const parking =
  lowerWords(`parken>parkieren, parke>parkiere, parkst>parkierst, parkt>parkiert, parkte>parkierte,
  parkten>parkierten, geparkt>parkiert`);
const parkingOf: Rewording = (text) =>
  // "in den Parken": more than one park.
  /(?<!\p{L})(?:den|unseren|allen|vielen) Parken(?!\p{L})/u.test(text) ? text : parking(text);

/** What people in Switzerland say instead (handbook 3.4). "Handy" stays. */
export const swissWords: Rewording = all(
  within,
  parkingOf,
  SHARED_IN_THE_SOUTH,
  words(`Fahrrad>Velo, Fahrrads>Velos, Fahrrades>Velos, Fahrräder>Velos, Fahrrädern>Velos,
    E-Fahrrad>E-Velo, E-Fahrräder>E-Velos, E-Fahrrädern>E-Velos,
    Straßenbahnen>Trams, Kostenvoranschläge>Offerten, Kostenvoranschlägen>Offerten,
    Briefumschläge>Couverts, Briefumschlägen>Couverts,
    Führerschein>Führerausweis, Führerscheins>Führerausweises, Führerscheine>Führerausweise,
    Führerscheinen>Führerausweisen, Bahnsteig>Perron, Bahnsteigs>Perrons, Bahnsteige>Perrons, Bahnsteigen>Perrons,
    Mülleimer>Abfalleimer, Mülleimers>Abfalleimers, Mülleimern>Abfalleimern, Fleischerei>Metzgerei,
    Fleischereien>Metzgereien, Anschrift>Adresse, Anschriften>Adressen`),
  lowerWords('grillen>grillieren, grillt>grilliert, gegrillt>grilliert'),
  (text) =>
    text
      .replaceAll(/(?<![\p{L}\p{N}#-])Fahrrad(?=\p{Ll}{4,})/gu, 'Velo')
      .replaceAll(/(?<![\p{L}\p{N}#-])Krankenhaus(?=\p{Ll}{3,})/gu, 'Spital'),
  regender({ noun: 'Straßenbahn', gender: 'f', instead: 'Tram', newGender: 'n' }),
  regender({ noun: 'Kostenvoranschlag', gender: 'm', instead: 'Offerte', newGender: 'f' }),
  regender({ noun: 'Briefumschlag', gender: 'm', instead: 'Couvert', newGender: 'n' }),
  regender({ noun: 'Bürgersteig', gender: 'm', instead: 'Trottoir', newGender: 'n' }),
);
