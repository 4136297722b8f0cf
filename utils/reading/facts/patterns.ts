import type { Lang } from '../../language/message';
import { pattern } from '../../language/pattern';
import type { FactKind } from '../reading';

const DIGITS = "\\d{1,3}(?:[.,'’]\\d{3})*(?:[.,]\\d{1,2})?";
const DE_NUMBER = `(?:${DIGITS}|ein(?:e[nmrs]?)?|zwei|zwo|zwa|zwoi|zwöi|zwee|füf|drei|drü|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|neunzig|hundert|tausend|anderthalb|eineinhalb|zweieinhalb|(?:ein(?:e[nmr]?)?|ne[nr]?|a) halbe?[nsr]?|ein dreiviertel|dreiviertel|ein paar|mehrere[n]?|etliche[n]?)`;
const EN_NUMBER = `(?:${DIGITS}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -](?:one|two|three|four|five|six|seven|eight|nine)|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|ninety|a hundred|a thousand|half an?|an? (?=fortnight)|a couple of|several|a few)`;
const DE_SPAN =
  '(?:sekunden?|sek|min|minuten?|std|stunden?|stund|tage?n?|täg|wochen?|wochn|wuche|wuchä|monate?n?|monet|mönet|jahrzehnte?n?|jahre?n?|jahrn|johr|werktage?n?|arbeitstage?n?|nächten?)';
const EN_SPAN =
  '(?:seconds?|secs?|mins?|minutes?|hours?|hrs?|(?:(?:working|business|full|whole|long|bloody|more) )?(?:days?|weeks?|months?|years?)|wks?|mths?|yrs?|fortnights?|nights|decades?)';
const DE_DAY =
  '(?:mändig|zischtig|mittwuch|fritig|samschtig|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mäntig|ziischtig|samschtig|sunntig)';
const EN_DAY =
  '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|fri|sat|sun)';
/** Feast days by which people count. */
const DE_FEAST =
  '(?:weihnachten|ostern|pfingsten|silvester|neujahr|fasching|karneval|allerheiligen|mariä empfängnis|advent|muttertag|nikolaus|schulbeginn)';
const EN_FEAST =
  "(?:easter|christmas|xmas|new year(?:'s)?|halloween|thanksgiving|boxing day|ramadan|mother's day|black friday)";
const EN_SHORT_MONTH = '(?:jan|feb|apr|aug|sept?|oct|nov|dec)';
const DE_MONTH =
  '(?:januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember)';
const EN_MONTH = '(?:january|february|march|april|june|july|august|september|october|november|december)';
const DE_PART = '(?:morgen|früh|vormittag|mittag|nachmittag|abend|nacht)';
const EN_PART = '(?:morning|afternoon|evening|night)';
const MONEY_AFTER =
  '(?:€|euros?|eur|chf|franken|franke|stutz|rappen|cent|cents|dollars?|usd|bucks|pounds?|quid|gbp|pence|£|\\$)';
const MONEY_BEFORE = '(?:€|eur|chf|sfr\\.?|fr\\.|usd|us\\$|\\$|£|gbp)';
const MONEY = `(?:£\\s?\\d{1,3}(?:\\.\\d)?k~|${MONEY_BEFORE}\\s?${DIGITS}(?:[.,][-–—])?|~${DIGITS}(?:[.,][-–—])?\\s?${MONEY_AFTER}(?![\\p{L}]))`;

/** Patterns per kind, most exact first. Offsets are those of the straightened text. */
export const FACT_PATTERNS: Readonly<Record<Lang, readonly [FactKind, RegExp][]>> = {
  de: [
    [
      'amount',
      pattern(
        `${MONEY}|~\\d+(?:[.,]\\d+)?\\s?(?:%|prozent~)|~(?:${DE_NUMBER}) (?:euro|franken|franke|cent|stutz)~|~\\d{1,4}(?:['’.]\\d{3})?\\.[-–—]{1,2}(?!\\p{N})|~(?:nen |an |en |ein(?:en)? |zwei |drei )?(?:fuffi|fuffziger|zwanziger|hunderter|fuffzgerl|zehnerl)~|~(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht) (?:fuffzich|fuffzig|fünfzig|achtzig|neunzig)~`,
      ),
    ],
    [
      'duration',
      pattern(
        `~(?:(?:seit|sit|nach|vor|in|für|über|fast|knapp|rund|schon|bereits|noch|innerhalb von|innert|gute[n]?|volle[n]?|ganze[n]?) ){0,2}(?:${DE_NUMBER}|ne[nr]?|na) ?(?:(?:geschlagene|ganze|volle|gute|lange|halbe|endlose)[nrs]? )?-?${DE_SPAN}~(?: lang~)?|(?<!(?:um|ab|bis|gegen) )~\\d{1,3} ?h~(?! uhr)`,
      ),
    ],
    [
      'duration',
      pattern(
        `~(?:(?:seit|sit|seid) (?:über |mehreren? |vielen |etlichen )?(?:stunden|tagen|wochen|monaten|jahren|jahrzehnten|wuche|täg|mönet|ewigkeiten)|stundenlang|tagelang|wochenlang|monatelang|jahrelang)~`,
      ),
    ],
    [
      'time',
      pattern(
        `~(?:(?:um|ab|bis|gegen|zwischen|kurz vor|kurz nach) )?\\d{1,2}(?:[:.]\\d{2})?(?: ?(?:und|bis|-) ?\\d{1,2}(?:[:.]\\d{2})?)? uhr~|~(?:um |ab |bis |gegen )?\\d{1,2}:\\d{2}(?:er)?~|~\\d{1,2} ?(?:h|uhr) ?\\d{2}~|~(?:um|ab|bis|gegen) \\d{1,2} ?h~|~(?:am|zwüsche) \\d{1,2}i~|~(?:(?:um|ab|bis|gegen) )?(?:\\d{1,2}|fünf|zehn|zwanzig|viertel) (?:vor|nach|ab) (?:halb )?(?:\\d{1,2}|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)~|~(?:(?:um|ab|bis|gegen) )?(?:halb|dreiviertel) (?:\\d{1,2}|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)~(?! (?:tag|stund|woch|monat|jahr))|~zwischen \\d{1,2} und \\d{1,2}(?: uhr)?~(?! (?:euro|€|%|prozent|jahr|tag|woche|grad))|~(?:um|ab|bis|gegen) (?:halb )?(?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) ?(?:uhr|in der früh|nachts|morgens|abends)~`,
      ),
    ],
    [
      'date',
      pattern(
        `~(?:am|vom|seit dem|bis zum) \\d{1,2}\\.(?=\\s\\p{Ll})(?! ?${DE_MONTH})|~(?:am |vom |zum |bis zum |bis |seit dem )?\\d{1,2}\\. ?(?:${DE_MONTH}~(?: \\d{4})?|\\d{1,2}\\.(?:\\d{2,4})?)|~(?:am |an diesem |letzten |letztn |letzte |letscht[ae]n? |vergangenen |diesen |jeden |nächsten |seit |sit |bis |ab )(?:letzten |vergangenen )?${DE_DAY}(?:${DE_PART}| ${DE_PART})?~|~(?:seit |sit |vor |an |zu |nach )?${DE_FEAST}~|~(?:in |seit |ab )?kw ?\\d{1,2}~|~(?:seit |sit )(?:(?:anfang|mitte|ende) )?(?:${DE_MONTH}|gestern|vorgestern|letzter woche|letztem (?:monat|jahr)|heute ${DE_PART})~|~(?:letztes|vergangenes|dieses|am letzten) wochenende~|~(?:(?:heute|gestern|vorgestern) ${DE_PART}|gestern|vorgestern|letzte (?:woche|nacht)|letzten monat|letztes jahr|vorige woche|übers wochenende|am wochenende)~|~(?:im|anfang|mitte|ende) ${DE_MONTH}~`,
      ),
    ],
    [
      'count',
      pattern(
        `~(?:(?:schon |bereits )?(?:zum (?:zweiten|dritten|vierten|fünften|sechsten|x-?ten|wiederholten|zehnten)(?: mal)?|(?:das |s )?(?:zweite|dritte|vierte|fünfte|x-?te) mal)~|~(?:(?:zweite|dritte|vierte|fünfte|sechste|zehnte)[rsnm]?|\\d{1,2}\\.) (?:e-?mail|mail|anruf|nachricht|brief|reklamation|beschwerde|anfrage|ticket|techniker|monteur|versuch|termin|lieferung|mahnung|ersatz\\p{L}*|mal)~|(?:zwei|drei|vier|fünf|sechs|sieben|acht|zehn|zwanzig|hundert|zwo|drü)mal~|(?!einmal)${DE_NUMBER} ?(?:mal|x)~)`,
      ),
    ],
  ],
  en: [
    [
      'amount',
      pattern(
        `${MONEY}|~\\d+(?:\\.\\d+)?\\s?(?:%|percent~|per cent~)|~${EN_NUMBER} (?:pounds|quid|dollars|bucks|euros|cents|grand)~|~(?:an? )?(?:tenner|fiver)~|~\\d{1,3}p~`,
      ),
    ],
    [
      'duration',
      pattern(
        `~(?:(?:for|after|in|over|almost|nearly|about|around|within|another|last|past|the last|the past|more than) ){0,2}${EN_NUMBER}(?: and a half)?[ -]?${EN_SPAN}~(?: and a half~)?(?: (?:ago|now|late|later|early)~)?(?! off)`,
      ),
    ],
    ['duration', pattern(`~for (?:ages|weeks|days|months|hours|years|donkey's years)~`)],
    [
      'time',
      pattern(
        `~(?:(?:at|by|from|until|till|before|after|between|around) )?\\d{1,2}(?:[:.]\\d{2})?(?: ?(?:-|to|and|till|until) ?\\d{1,2}(?:[:.]\\d{2})?)? ?(?:am|pm|a\\.m\\.|p\\.m\\.|o'clock)~|~(?:at |by |the )?\\d{1,2}:\\d{2}~|~the \\d{1,2}\\.\\d{2}~|~(?:at |by |until |before |after )?(?:half|quarter|ten|twenty|five) (?:past|to) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})~|~(?:at half|half) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)~(?= (?:now|in the|already)|[.,!?]|$)|~(?:at )?\\d{1,2} in the (?:morning|afternoon|evening)~|~(?:at|by|until|before|after) (?:noon|midnight|(?:half past |quarter past |quarter to )(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))~`,
      ),
    ],
    [
      'date',
      pattern(
        `~(?:on |since |by )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${EN_MONTH}|${EN_SHORT_MONTH}|may)(?: \\d{4})?~|~(?:on |since |by )?(?:${EN_MONTH}|may) \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?~|~(?:on |last |this |next |every |since |by |until )(?:last |this )?${EN_DAY}(?: ${EN_PART}| night)?~|~${EN_DAY} ${EN_PART}~|~(?:yesterday(?: ${EN_PART})?|last (?:week|month|year|night|weekend)|this ${EN_PART}|the day before yesterday|the other day)~|~(?:in|since|back in|early|late|mid) (?:${EN_MONTH}|${EN_SHORT_MONTH})~|~(?:since |at |before |after |over )${EN_FEAST}~|~since (?:yesterday|last (?:week|month|year|night)|this ${EN_PART})~|~(?:on |for |since |by |until )?the \\d{1,2}(?:st|nd|rd|th)~(?! (?:time|e-?mail|call|ticket|message|letter|replacement|attempt|week|day|month|year|floor|century|one|parcel|order|visit|complaint|engineer|try|item|person|birthday))|~\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?~`,
      ),
    ],
    [
      'count',
      pattern(
        `~(?:for the )?(?:second|third|fourth|fifth|sixth|seventh|tenth|umpteenth|nth|\\d{1,2}(?:nd|rd|th)) (?:time|e-?mail|call|phone call|message|letter|ticket|complaint|replacement|delivery|driver|technician|engineer|attempt|visit|order|request|appointment)~|~(?:twice|thrice)~|~${EN_NUMBER} ?(?:times|x)~`,
      ),
    ],
  ],
};

/** A price without its currency: two decimals that are no time and no date. */
export const BARE_PRICE =
  /(?<![\p{L}\p{N}.,:/#v-])(?<!(?<!\p{L})(?:um|ab|bis|gegen|at|by|from|until|am|version|since|seit|patch|the)\s)\d{1,4}[.,]\d{2}(?![\p{N}:]|[.,]\d|\s?(?:uhr|am|pm|er\b|%))/giu;

/** Both languages: what stands between quotation marks. */
export const QUOTE = /(?<![\p{L}\p{N}])["']([^"'\n]{2,60})["'](?![\p{L}])/gu;

/** Models, lines and codes: letters and a short number ("iPhone 13", "Linie 6", "RB 14", "Error 503"). Longer numbers are somebody's own. */
export const MODEL =
  /(?<![\p{L}\p{N}#@])(?:(?:(?:Linie|Bus|Tram|Zug|Line|Train|Gleis|Platform|Terminal|Gate|Error|error|Fehler|fehler|Fehlercode|fehlercode|Code|code|Windows|Android|iOS|Version|Größe|size|Size|Halle|Etage|Zimmer|Room|room|Ward|ward|platform|line|bus)\s(?:\p{Lu}{1,2})?\d{1,4}(?!\d))|(?:[iI](?:[Pp]hone|[Pp]ad|[Mm]ac|OS)(?:\s(?:\d{1,2}(?!\d)|[Pp]ro|[Aa]ir|[Mm]ini|[Mm]ax|SE))+)|(?:[Gg]alaxy\s[A-Za-z]?\d{1,3}(?:\s(?:[Uu]ltra|[Pp]lus))?)|(?:(?!KW|CHF|EUR|USD|GBP|US|UHR|AB|UM|ZB)\p{Lu}{1,3}\s?\d{1,4}(?![\d.:,]\d)(?!\d))|(?:(?!January|February|March|April|June|July|August|September|October|November|December|Januar|Februar|März|Juni|Juli|Oktober|Dezember|Since|Seit|Nach|Nummer)\p{Lu}\p{Ll}{2,}\s(?:\p{Lu}{1,2})?\d{1,4}(?:\s(?:Pro|Plus|Max|Ultra|Mini))?(?![\d.:,%€$]|\s?(?:€|Euro|Uhr|Prozent|Stück|Tage|Wochen|Monate|Jahre|Stunden|Minuten))))/gu;

/** A title and a name: "Frau Dr. Huber", "Mr Jones". */
export const TITLED =
  /(?<!\p{L})(?:Frau|Herrn?|Fr\.|Hr\.|Dr\.|Prof\.|Schwester|Mr|Mrs|Ms|Miss|Dr|Nurse|Sister|Matron)\.?\s(?:(?:Dr|Prof|Mag|Ing|Dipl)\.\s?){0,2}\p{Lu}[\p{L}-]{1,20}(?:\s\p{Lu}[\p{L}-]{1,20})?/gu;
