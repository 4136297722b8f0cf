import type { Lang } from '../language/message';
import { isGivenName } from '../language/names';
import { find, pattern } from '../language/pattern';
import type { Sentence, Text } from '../language/text';
import type { Span } from '../reading/reading';
import { cueIn, cues, overlaps, sentenceAt } from './cues';
import { HELP_LINES } from './help-lines';

export const PERSONAL_DATA_KINDS = [
  'email',
  'phone',
  'iban',
  'card',
  'birth_date',
  'address',
  'reference',
  'account_ending',
] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

export interface PersonalDatum extends Span {
  kind: PersonalDataKind;
}

/** Length of an IBAN by country, ISO 13616 registry; the countries our users pay to and from most. */
const IBAN_LENGTH: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 16,
  CH: 21,
  CZ: 24,
  DE: 22,
  DK: 18,
  ES: 24,
  FR: 27,
  GB: 22,
  IE: 22,
  IT: 27,
  LI: 21,
  LU: 20,
  NL: 18,
  PL: 28,
  PT: 25,
  SE: 24,
};

/** ISO 7064 mod 97-10. `iban` without spaces, upper case. */
export function isIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  const moved = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const character of moved) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Luhn's check digit. `digits` holds digits only. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

const EMAIL = /(?<![\w.+-])[\w+-][\w.+-]{0,63}@(?:[\w-]{1,63}\.){1,4}[a-z]{2,}/giu;
/** Mailboxes of a function belong to nobody in particular. */
const FUNCTION_MAILBOX =
  /^(?:info|hello|hallo|hi|service|kundenservice|kundendienst|support|help|hilfe|kontakt|contact|team|office|buero|büro|mail|post|presse|press|media|medien|jobs?|karriere|careers?|bewerbung|recruiting|hr|datenschutz|dsb|dpo|privacy|legal|recht|beschwerde|complaints?|feedback|shop|verkauf|sales|order|bestellung|billing|rechnung|buchhaltung|returns?|retoure|reklamation|care|customer\.?(?:care|service)|security|abuse|rathaus|buergerbuero|bürgerbüro|gemeinde|stadt|verein|vorstand|redaktion|events?|tickets?|booking|buchung|reservierung|reservations?|praxis|kanzlei|empfang|reception|werkstatt|technik|redaktion|studio|laden|enquiries|inquiries|ask|spenden?|donat\w+|charity|ehrenamt|volunteer\w*|partner\w*|kooperation\w*|sponsor\w*|mitmachen|community|marketing|newsletter|termine?|appointments?|fundsachen|lost|claims?|schaden|refunds?|finance|payments?|accounts?|konto|members?|mitglieder|kurse|schule|school|training|news|mail)(?:[._+-]?[\w-]{0,20})$/iu;

/** Providers whose mailboxes belong to people. */
const FREE_MAIL =
  /^(?:g(?:oogle)?mail|gmx|web|hotmail|outlook|live|yahoo|icloud|me|aol|t-online|freenet|posteo|mailbox|bluewin|sunrise|protonmail|proton|btinternet|sky|mail)\./iu;
/** A mailbox with a given name, an initial or two names in it; one word for a task is nobody's. */
function isSomebody(mailbox: string): boolean {
  const parts = mailbox.split(/[._+-]/).map((part) => part.replace(/\d+$/, ''));
  if (parts.some((part) => isGivenName(part) || part.length === 1)) return true;
  return parts.length === 2 && mailbox.includes('.') && !TASK.test(mailbox);
}
const TASK =
  /manag|leit|team|desk|appeal|office|amt|stelle|beauftragt|officer|line|service|care|help|data|report|request|query|group|support|centre|center|press|kontakt|frage|wunsch/iu;
/** Whose it is, is said in the sentence. */
const THEIRS = cues({
  de: ['~(?:deine?[nrms]?|ihre?[nrms]?|seine?[nrms]?) (?:\\p{L}+ )?(?:e-?mail\\p{L}*|mail\\p{L}*|adresse)~'],
  en: ['~(?:your|his|her|their) (?:\\p{L}+ )?(?:e-?mail|address|inbox)~'],
});

const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){2,8}(?![\p{L}\p{N}])/gu;
const CARD = /(?<![\p{L}\p{N}.,-])\d(?:[ -]?\d){12,18}(?![\p{L}\p{N}])/gu;
const PHONE =
  /(?<![\p{L}\p{N}.,/#-])(?:\+\d|\(0?\d|00?[1-9]|1-|\d{3}[ .-]\d{3}[ .-]\d{4})(?:[ ()/.-]{0,2}\d){0,13}(?![\p{L}\p{N}]|[.,:]\d|[ ]?(?:€|%|uhr))/giu;
/** Free or shared-cost numbers are lines of an organisation, and so are the three-digit ones. */
const PUBLIC_LINE =
  /^(?:0049|\+?49|0043|\+?43|0041|\+?41|0044|\+?44|\+?1)?0?(?:800|808|810|820|840|842|844|848|900|180[1-7]?|345|344|343|330|333|300|303|888|877|866|855)\d{3,}/;
const MOBILE =
  /^(?:(?:\+?49|0049)?0?1[5-7]\d|(?:\+?43|0043)?0?6[5-9]\d|(?:\+?41|0041)?0?7[5-9]\d|(?:\+?44|0044)?0?7\d{3})\d{5,}$/;
const OWN_LINE = cues({
  de: [
    '~(?:hotlines?|(?:service|kunden|info|notfall|bürger|störungs|entstör|not|sperr)-?(?:nummer|telefon|hotline|dienst|notruf)|zentrale|pressestelle|empfang|sekretariat|unser\\p{L}{0,3} (?:telefon|büro|team|praxis|laden|filiale|werkstatt)|notdienst|beratungsstelle|bürgertelefon|(?:sorgen|krisen|hilfe)telefon)~',
  ],
  en: [
    '~(?:hot ?line|help ?line|our (?:switchboard|line|team|desk|office|shop|store|front desk|main number|number|press office)|switchboard|front desk|press office|reception|customer (?:service|care) (?:line|number)|support line|emergency line|out[- ]of[- ]hours)~',
  ],
});

/** A line that people are invited to call. */
const CALL_US = cues({
  de: [
    '~(?:ruf(?:e|en|t)?|anruf\\p{L}*|anzurufen|durchklingel\\p{L}*|klingel\\p{L}*|erreich\\p{L}*|telefon\\p{L}*|wähl\\p{L}*|tel\\.?|durchwahl|meld\\p{L}*)~',
  ],
  en: ['~(?:ring|call|phone|dial|reach|text|speak to|talk to|direct line|tel\\.?|extension|on|or)~'],
});
/** The number of the person, and not a line of ours. */
const THEIR_NUMBER = cues({
  de: [
    '~(?:deine?[nr]?|ihre?[nr]?|seine?[nr]?) (?:\\p{L}+ )?(?:nummer|handy\\p{L}*|telefon\\p{L}*|mobil\\p{L}*|rufnummer)~',
    '~(?:wir|ich|jemand|kolleg\\p{L}+) (?:\\p{L}+ )?(?:ruf\\p{L}*|meld\\p{L}*|versuch\\p{L}*|erreich\\p{L}*)(?: \\p{L}+){0,3} (?:sie|dich|ihnen|dir) ',
    '~(?:privat\\p{L}*|zu hause|daheim|hinterlegt\\p{L}*|gespeichert\\p{L}*)~',
  ],
  en: [
    "~(?:your|his|her|their) (?:\\p{L}+ )?(?:number|mobile|phone|cell|landline)~|~(?:number|mobile) (?:we|i)(?:'ve| have)? (?:got|have|hold|see)~",
    "~(?:ring|call|phone|text|reach|contact)(?:ed|ing)? you~|~(?:he|she|they)(?:'s|'re| is| are) (?:on|at)~|~(?:at home|home number|private|on file|registered)~",
  ],
});

const DATE = '\\d{1,2}\\.? ?(?:[./-] ?\\d{1,2}\\.?|\\p{L}{3,9}) ?(?:[./-] ?)?(?:\\d{4}|\\d{2})';
const BIRTH_DATE = {
  de: pattern(`~(?:geboren|geb\\.|geburtsdatum|geburtstag)[^.!?\\d\\n]{0,25}${DATE}(?!\\p{N})`),
  en: pattern(
    `~(?:born|date of birth|birth ?date|d\\.?o\\.?b\\.?)[^.!?\\d\\n]{0,25}(?:${DATE}|\\p{L}{3,9} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})(?!\\p{N})`,
  ),
};

/** A number that opens somebody's file: with the value itself. Serial, lot, model and our own case numbers do not. */
const REFERENCE = {
  de: pattern(
    '~(?:(?:bestell|auftrags?|kunden|rechnungs?|vertrags?|mitglieds?|buchungs?|sendungs?|sendungsverfolgungs|paket|tracking|konto|versicherten|versicherungs?|policen|ausweis|pass|personal|steuer|patienten|mandats|akten|zähler|depot|karten)-? ?(?:nummer|nr\\.?|code|id|kennung|zeichen)|kennzeichen|buchungscode|bestellung|auftrag|iban)(?: (?:ist|lautet|war|mit der nummer|nr\\.?|nummer))?[: ]{0,3}(?:#|nr\\.? ?)?"?(?=[\\p{L}/-]{0,8}\\d)[\\p{L}\\d][\\p{L}\\d/-]{3,24}',
  ),
  en: pattern(
    '~(?:(?:order|customer|client|account|booking|reservation|invoice|tracking|parcel|policy|member(?:ship)?|patient|insurance|passport|licence|license|payroll|staff|employee|national insurance|social security|nhs|claim|meter) ?(?:number|no\\.?|nr\\.?|reference|ref\\.?|id|code)|(?:your|the) (?:order|booking|account|policy|reservation)|(?:registration|number) plate)(?: (?:is|was|ends in|number))?[: ]{0,3}(?:#|no\\.? ?)?"?(?=[\\p{L}/-]{0,8}\\d)[\\p{L}\\d][\\p{L}\\d/-]{3,24}',
  ),
};
/** A case by the short name of its file, with a number of at least four digits that is no year: "acct 55-2041", "Darlehen 555-889". */
const FILE_REFERENCE = {
  de: pattern(
    '~(?:buchung|darlehen|vertrag|police|urnr\\.?|aktenzeichen|zähler|(?:kunden|kd|bg|vers|mitgl|vertrags|rechn)\\.?-? ?nr\\.?|konto|mandat|akte|vorgang|fall|grab|depot|versicherung|kundennummer|anschluss)[: ]{1,2}(?:nr\\.? ?)?(?:[a-z]{1,4}[ -]?)?(?!(?:19|20)\\d{2}~(?![/-]))(?=(?:[^\\s\\d]{0,6}[ ]?\\d){3})\\d[\\da-z/ -]{1,22}\\d~(?! ?(?:€|euro|uhr|%|kwh|mbit))',
  ),
  en: pattern(
    '~(?:acct?\\.?|account|claim|policy|contract|loan|case|utr|your ref\\.?|booking|meter|mortgage|file|tenancy|nhs|employee|payroll|crime ref\\p{L}*)[: ]{1,2}(?:no\\.? ?)?#?(?:[a-z]{1,4}[ -]?)?(?!(?:19|20)\\d{2}~(?![/-]))(?!0[38]0\\d)(?=(?:[^\\s\\d]{0,6}[ ]?\\d){4})\\d[\\da-z/ -]{2,22}\\d~(?! ?(?:£|%|kwh|mb|days|people|customers))',
  ),
};

const ACCOUNT_ENDING = {
  de: pattern(
    '~(?:konto|karte|kreditkarte|iban|kontonummer|handynummer|nummer)[^.!?\\n]{0,25}(?:endet|endend|mit der endung|endung|endziffern|letzte\\p{L}? (?:vier|4|drei|3) (?:ziffern|stellen))[^.!?\\d\\n]{0,15}\\d{3,4}~',
  ),
  en: pattern(
    '~(?:card|account|iban|number|visa|mastercard|phone)[^.!?\\n]{0,25}(?:ending|ends|last (?:four|4|three|3)(?: digits)?)[^.!?\\d\\n]{0,15}\\d{3,4}~',
  ),
};

const STREET = {
  de: pattern(
    '~(?:\\p{Lu}\\p{L}{1,30}(?:straße|str\\.|weg|gasse|allee|platz|ring|damm|ufer|chaussee|steig|stieg|pfad|zeile|berg|hof|park|markt)|(?:\\p{Lu}\\p{L}{1,20}[ -]){1,3}(?:Straße|Str\\.|Weg|Gasse|Allee|Platz|Ring|Damm|Ufer|Markt)|(?:Am|An der|Im|In der|Auf dem|Zum|Zur) \\p{Lu}\\p{L}{3,25}) \\d{1,4}(?: ?[a-h])?~(?!\\.? ?(?:Uhr|€|%|Minuten|Stunden|Tage|\\p{L}*\\.? \\d{4}))',
    { caseSensitive: true },
  ),
  en: pattern(
    "~(?:(?:[Ff]lat|[Aa]pt\\.?|[Uu]nit) \\d{1,4}\\p{L}?,? )?\\d{1,5}\\p{L}?,? (?:\\p{Lu}[\\p{L}']{1,25} ){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Dr|Close|Court|Crescent|Terrace|Way|Place|Square|Gardens|Grove|Hill|Row|Mews|Boulevard|Blvd)~",
    { caseSensitive: true },
  ),
};
/** Whose address it is, is told by what is done with it: things are brought to a customer, customers come to a shop. */
const TO_SOMEBODY = cues({
  de: [
    '~(?:deine?[nrms]?|ihre?[nrms]?|eure?[nrms]?) (?:\\p{L}{1,15} )?(?:\\p{L}{0,10}adresse|anschrift|wohnung|haus|haustür|zuhause)~',
    '~(?:wohn(?:st|t|en|haft|ort)|zuhause|zu hause|geliefert|lieferadresse|zugestellt|zustell\\p{L}{0,10}|ausgeliefert|gps|hauseingang|haustür|stockwerk|stock|etage|klingel\\p{L}{0,8}|unterschrieben|abgestellt|abgelegt|nachbar\\p{L}{0,3}|privatadresse)~',
    '~(?:schick|send|liefer|bring|verschick|versend|stell)\\p{L}{0,4}~…~(?:an|nach|in|zu)~',
    '~(?:techniker|monteur|fahrer|bote|handwerker)\\p{L}{0,3}~…~(?:kommt|fährt|steht|klingelt)~',
  ],
  en: [
    '~(?:your|his|her|their) (?:\\p{L}{1,15} )?(?:address|home|house|flat|place|door|doorstep)~',
    '~(?:lives?|living|delivered|deliver(?:ing|y)?|ship(?:ped|ping)?|sen[dt]|sending|posted|dispatched|gps|signed for|porch|doorstep|left it|neighbou?rs?|registered|engineer|driver|courier)~',
    '~you at~',
  ],
});
const OUR_PLACE = cues({
  de: [
    '~(?:unser\\p{L}{0,3}|bei uns|filiale|laden|geschäft|büro|werkstatt|abhol\\p{L}{0,8}|vorbei\\p{L}{0,8}|treffpunkt|eingang|standort|haltestelle|baustelle|sperrung|findet statt|veranstaltung|ausgabestelle|wir sind)~',
  ],
  en: [
    '~(?:our|branch|store|shop|office|depot|drop in|pop in|pop by|come (?:by|in|to)|pick(?:ed)? (?:it|them)? ?up|collect(?:ion)?|venue|entrance|roadworks|stop|meet at)~',
  ],
});

/** Says outright where somebody lives. */
const THEIR_HOME = cues({
  de: [
    '~(?:sie|du|er|ihr) (?:\\p{L}+ )?(?:wohnen|wohnst|wohnt|leben|lebst|lebt)~',
    '~(?:wohnen|wohnst|wohnt) (?:sie|du|er)~',
  ],
  en: ["~(?:you|he|she|they|who)(?:'s|'re|'ve)? (?:\\p{L}+ )?(?:live|lives|living|lived)~"],
});

const helpNumbers = new Set(HELP_LINES.map((line) => digitsOf(line.number)));

function sentenceOf(text: Text, span: Span): Sentence | undefined {
  return text.sentences[sentenceAt(text, span.start)];
}

/**
 * Personal data that stands in a text with its value. The organisation's own public lines and mailboxes are no personal
 * data: those of `brandContacts`, function mailboxes, freephone numbers, help lines. Checksums (IBAN mod 97, Luhn) keep
 * dates, prices and article numbers out.
 */
export function findPersonalData(text: Text, brandContacts: readonly string[] = []): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  const add = (kind: PersonalDataKind, span: Span): void => {
    if (!found.some((other) => overlaps(other, span))) found.push({ kind, start: span.start, end: span.end });
  };
  const contacts = brandContacts.map((contact) => contact.trim().toLowerCase()).filter(Boolean);
  const ownDomains = new Set(contacts.filter((contact) => contact.includes('@')).map((c) => c.split('@')[1]));
  const ownNumbers = contacts.map(digitsOf).filter((digits) => digits.length >= 3);
  const sameNumber = (a: string, b: string): boolean => {
    const [long, short] = a.length >= b.length ? [a, b] : [b, a];
    return long === short || (short.length >= 6 && long.endsWith(short.replace(/^0+/, '')));
  };

  for (const hit of find(text.plain, EMAIL)) {
    const address = hit.words.toLowerCase();
    const [mailbox = '', domain = ''] = address.split('@');
    if (contacts.includes(address) || ownDomains.has(domain) || FUNCTION_MAILBOX.test(mailbox)) continue;
    if (
      FREE_MAIL.test(domain) ||
      isSomebody(mailbox) ||
      cueIn(sentenceOf(text, hit)?.text ?? '', text.lang, THEIRS)
    )
      add('email', hit);
  }
  for (const hit of find(text.plain, IBAN)) {
    const compact = hit.words.replaceAll(' ', '');
    if (isIban(compact) || IBAN_LENGTH[compact.slice(0, 2)] === compact.length) add('iban', hit);
  }
  const cardWord = /\b(?:karte|kreditkarte|card|visa|mastercard|amex)\b/i;
  for (const hit of find(text.plain, CARD)) {
    const digits = digitsOf(hit.words);
    const named = cardWord.test(sentenceOf(text, hit)?.text ?? '');
    if (/^[3-6]/.test(digits) && digits.length >= 13 && (isLuhn(digits) || named)) add('card', hit);
  }
  for (const hit of find(text.plain, BIRTH_DATE[text.lang])) add('birth_date', hit);
  for (const hit of find(text.plain, REFERENCE[text.lang])) add('reference', hit);
  for (const hit of find(text.plain, FILE_REFERENCE[text.lang])) add('reference', hit);
  for (const hit of find(text.plain, ACCOUNT_ENDING[text.lang])) add('account_ending', hit);
  for (const hit of find(text.plain, PHONE)) {
    const digits = digitsOf(hit.words);
    if (digits.length < 7 || digits.length > 15 || isDate(hit.words)) continue;
    if (helpNumbers.has(digits) || PUBLIC_LINE.test(digits)) continue;
    if (ownNumbers.some((own) => sameNumber(own, digits))) continue;
    const sentence = sentenceOf(text, hit)?.text ?? '';
    const offered = cueIn(sentence, text.lang, CALL_US) && !cueIn(sentence, text.lang, THEIR_NUMBER);
    if (!MOBILE.test(digits) && (offered || cueIn(sentence, text.lang, OWN_LINE))) continue;
    add('phone', hit);
  }
  for (const hit of find(text.plain, STREET[text.lang])) {
    const sentence = sentenceOf(text, hit)?.text ?? '';
    if (contacts.some((contact) => contact.includes(hit.words.toLowerCase()))) continue;
    // "We have your home address. 41 Fern Street, right?"
    const before = text.sentences[sentenceAt(text, hit.start) - 1]?.text ?? '';
    // A floor behind its dot begins a sentence of its own: "Feldweg 9, 2. Stock".
    const around = text.plain.slice(hit.start, hit.end + 20);
    const theirs =
      cueIn(sentence, text.lang, TO_SOMEBODY) ||
      /\d\. ?(?:stock|og|etage)|\b(?:flat|apartment) \d/iu.test(around) ||
      /\b(?:home address|privatadresse|wo (?:Sie|du) wohn)/iu.test(before);
    if ((theirs && !cueIn(sentence, text.lang, OUR_PLACE)) || cueIn(sentence, text.lang, THEIR_HOME))
      add('address', hit);
  }
  return found.sort((a, b) => a.start - b.start);
}

function isDate(words: string): boolean {
  return /^\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})$/.test(words.trim());
}

/** What a kind is called in a sentence, German with its article. */
export const PERSONAL_DATA_NAMES: Readonly<Record<PersonalDataKind, Record<Lang, string>>> = {
  email: { de: 'eine E-Mail-Adresse', en: 'an e-mail address' },
  phone: { de: 'eine Telefonnummer', en: 'a phone number' },
  iban: { de: 'eine IBAN', en: 'an IBAN' },
  card: { de: 'eine Kartennummer', en: 'a card number' },
  birth_date: { de: 'ein Geburtsdatum', en: 'a date of birth' },
  address: { de: 'eine Adresse', en: 'an address' },
  reference: { de: 'eine persönliche Nummer', en: 'a personal reference number' },
  account_ending: { de: 'ein Teil einer Konto- oder Kartennummer', en: 'part of an account or card number' },
};
