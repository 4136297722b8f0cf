import type { Lang, Register } from '../language/message';
import { genderOf } from '../language/nouns';
import { straighten } from '../language/pattern';
import { lookUpThing } from '../reading/facts/nouns';
import type { Fact, IntentId, Reading } from '../reading/reading';
import { type DurationForms, numberWord, parseDuration, parseNumber } from './durations';
import { isPatient, type KinForms, kinOf } from './kin';
import { type ThingDeterminer, thingPhrase } from './nounphrase';
import { type TopicId, topicsOf } from './topics';

/** A thing of the comment, ready for a sentence. */
export interface ThingForms {
  /** das Paket, das Paket, dem Paket; `the parcel` in English. */
  nom: string;
  acc: string;
  dat: string;
  /** beim Paket, bei der Jacke; `with the parcel`. */
  bei: string;
  /** dein Paket …, in the form of address of the reply; `your parcel`. */
  yourNom: string;
  yourAcc: string;
  yourDat: string;
  /** ist or sind, is or are; sollte or sollten; darf or dürfen. */
  be: string;
  should: string;
  may: string;
}

export interface PersonForms {
  nom: string;
  /** Herrn Kaya, where the sentence needs another case. */
  acc: string;
}

/** What a template variant can read out of a comment. A value stands here only when it is certain enough to be written. */
export interface Values {
  name?: string;
  /** How long the person has been waiting, for whatever it is. */
  wait?: DurationForms;
  /** How long an answer has been missing. */
  silence?: DurationForms;
  /** How long the person was on hold, and how long in a queue. */
  hold?: DurationForms;
  queued?: DurationForms;
  /** By how much something came late. */
  delay?: DurationForms;
  /** How long a thing held. */
  life?: DurationForms;
  /** How long the person has been with the organisation. */
  loyalty?: DurationForms;
  /** What was ordered, bought or expected. */
  goods?: ThingForms;
  /** What an accusation or a dispute is about, to stand after "beim Thema" or "on". */
  theme?: string;
  /** With its preposition: "in unserer Filiale am Markt", "at our branch in Leeds". */
  place?: string;
  amount?: string;
  /** "seit Montag", "since Monday". */
  since?: string;
  /** The same, where an answer has been missing since then. */
  silent?: string;
  /** "gestern", "am 3. Mai", "on 3 May". */
  day?: string;
  /** dreimal; three times: how often it happened, how often the person asked, how often money was taken. */
  times?: string;
  asked?: string;
  charged?: string;
  /** A person that the comment praises by name. */
  person?: PersonForms;
  /** Somebody close to the writer, or an animal of theirs, that the comment is about. */
  kin?: KinForms;
  /** The same, where they are the one who was harmed. */
  patient?: KinForms;
  /** Words that somebody said to the writer, verbatim. */
  said?: string;
  /** Few words of praise, verbatim. */
  quote?: string;
  /** A help line with its number, in a crisis. */
  help?: string;
  topics: ReadonlySet<TopicId>;
}

export interface ValueContext {
  comment: string;
  reading: Reading;
  /** Of the reply. */
  language: Lang;
  register: Register | null;
}

/** Offsets of facts are trusted only up to here; a comment this long is not written by hand. */
const LOOK_AT = 5000;
const LONGEST_VALUE = 60;

/** Takes from the facts of a reading what a reply can name. A reply in another language than the comment names nothing. */
export function valuesOf({ comment, reading, language, register }: ValueContext): Values {
  if (reading.language !== language) return { topics: new Set() };
  const topics = topicsOf(comment, language);
  const straight = straighten(comment.slice(0, LOOK_AT + 200));
  const values: Values = { topics };
  const kin = kinOf(comment.slice(0, LOOK_AT), language, register);
  if (kin) {
    values.kin = kin;
    if (isPatient(straight, language)) values.patient = kin;
  }
  const theme = themeOf(comment, language);
  if (theme) values.theme = theme;
  const intents = reading.intents.map(({ id }) => id);
  const goods = goodsOf(straight, reading, language);
  if (goods) {
    const { before } = surroundings(straight, goods);
    const forms = language === 'de' ? germanThing(goods.text, before, register) : englishThing(goods.text);
    if (forms) values.goods = forms;
  }
  for (const fact of reading.facts) {
    if (fact.end > LOOK_AT || fact.text.length > LONGEST_VALUE || /[{}<>]/.test(fact.text)) continue;
    const around = surroundings(straight, fact);
    switch (fact.kind) {
      case 'duration':
        readDuration(values, fact, around, language, topics, intents[0]);
        break;
      case 'product':
        if (PLACE_NOUN.test(fact.text)) values.place ??= placeOf(fact, around, language);
        break;
      case 'place':
        values.place ??= placeOf(fact, around, language);
        break;
      case 'amount':
        if (
          !OLD_PRICE[language].test(
            `${around.before.split(/[.!?]/).at(-1) ?? ''}| ${around.after.slice(0, 40)}`,
          )
        )
          values.amount ??= amountOf(fact.text, language);
        break;
      case 'date':
        readDate(values, fact, around, language);
        break;
      case 'count':
        readCount(values, fact, around, language);
        break;
      case 'person':
        values.person ??= personOf(fact.text);
        break;
      case 'quote':
        values.quote ??= quoteOf(fact.text);
        if (SPOKEN[language].test(`${around.before.slice(-60)} | ${around.after.slice(0, 40)}`))
          values.said ??= quoteOf(fact.text);
        break;
    }
  }
  return values;
}

interface Around {
  before: string;
  after: string;
  /** The sentence that holds the fact. */
  sentence: string;
}

/** Takes the straightened comment. */
function surroundings(text: string, { start, end }: Fact): Around {
  const before = text.slice(Math.max(0, start - 200), start);
  const after = text.slice(end, end + 200);
  const sentence = `${before.split(/[.!?\n]/).at(-1) ?? ''}${text.slice(start, end)}${after.split(/[.!?\n]/)[0] ?? ''}`;
  return { before, after, sentence };
}

const LOYAL: Record<Lang, RegExp> = {
  de: /(?<!\p{L})(?:kund\p{L}*|mitglied\p{L}*|stammgast|abonnent\p{L}*|leser\p{L}*|hörer\p{L}*|patient\p{L}*|mandant\p{L}*|klient\p{L}*|treu\p{L}*|dabei|fan)(?!\p{L})/iu,
  en: /\b(?:customers?|members?|subscribers?|readers?|listeners?|regulars?|loyal|patients?|clients?|fans?|coming here|shopping)\b/i,
};
const STILL: Record<Lang, RegExp> = {
  de: /wart|gwart|(?<!\p{L})(?:angestanden|gestanden|standen?|anstehen)(?!\p{L})|noch nicht|noch immer|immer noch|noch kein|kein(?:e|en)? (?:antwort|paket|lieferung|reaktion)|verspät|zu spät|warteschleife|hotline|hingehalten|überfällig|ohne (?:antwort|rückmeldung|reaktion|ein wort)/iu,
  en: /\b(?:wait|waiting|waited|spent|sat|stood|been stuck|on its way|out for delivery|still|hasn't|haven't|not arrived|no (?:reply|answer|response|parcel|sign)|on hold|late|delayed?|overdue|queue[ds]?|without (?:a |an |any )?(?:reply|answer|response|word))\b/i,
};
const HELD: Record<Lang, RegExp> = {
  de: /(?<!\p{L})(?:nach|innerhalb von|keine|nicht (?:ein)?mal|gerade mal|nur|hielt|hält|gehalten)\s+(?:nur |gerade mal |knapp |nicht mal )?$/iu,
  en: /\b(?:after|within|lasted|not even|less than|only|barely)\s+(?:only |just |barely )?$/i,
};
const OTHER_TIME: Record<Lang, RegExp> = {
  de: /(?<!\p{L})(?:in|vor)\s+(?:über |fast )?$/iu,
  en: /\b(?:in|next)\s+$/i,
};
/** An age, a holiday: time that nobody spent waiting. */
const ELSEWHERE: Record<Lang, RegExp> = {
  de: /^\s*(?:alt|jung|(?:lang )?(?:im|in|auf) (?:den )?(?:urlaub|krankenhaus|reha|reise)|verreist|weggefahren)(?!\p{L})/iu,
  en: /^\s*(?:old|of age|pregnant|(?:on|in) (?:holiday|vacation|hospital|leave)|away|abroad)\b/i,
};
const AGO = /^\s*ago\b/i;
/** A term that was promised or that applies, not time that has passed: "within 5 days", "Lieferzeit 3 Tage". */
const TERM: Record<Lang, RegExp> = {
  de: /(?<!\p{L})(?:innerhalb|binnen|bis zu|maximal|max\.?|höchstens|spätestens|versprochen\p{L}*|angekündigt\p{L}*|zugesagt\p{L}*|angeblich|lieferzeit|bearbeitungszeit|frist|statt|es hieß)(?!\p{L})[^.!?;\n]{0,25}$/iu,
  en: /\b(?:within|inside|up to|at most|no more than|under|in|promised|supposed to be|you said|said|told|quoted|estimated?|instead of|rather than|guarantee\w*|delivery time|lead time)\b[^.!?;\n]{0,25}$/i,
};
const TERM_AFTER: Record<Lang, RegExp> = {
  de: /^\s*(?:lieferzeit|bearbeitungszeit|frist|(?:\p{L}+\s+){0,2}(?:versprochen|zugesagt|angekündigt))/iu,
  en: /^\s*(?:delivery|turnaround|max\b|promised|guarantee)/i,
};

/** Something is still outstanding, so time that has passed is time spent waiting. */
const NOT_YET: readonly TopicId[] = ['not_arrived', 'ignored', 'refund_missing'];

const WAITING_INTENTS: ReadonlySet<IntentId | undefined> = new Set<IntentId>([
  'complaint.delivery',
  'complaint.no_response',
  'complaint.billing',
  'complaint.service',
  'question.status',
]);
const LASTING_INTENTS: ReadonlySet<IntentId | undefined> = new Set<IntentId>([
  'complaint.product',
  'safety.product',
]);

function readDuration(
  values: Values,
  fact: Fact,
  around: Around,
  language: Lang,
  topics: ReadonlySet<TopicId>,
  intent: IntentId | undefined,
): void {
  const forms = parseDuration(fact.text, language);
  if (!forms) {
    const vague = VAGUE_SINCE[language].exec(fact.text.trim())?.[1]?.toLowerCase();
    if (vague && WAITING_INTENTS.has(intent))
      values.since ??=
        language === 'de' ? `seit ${vague.charAt(0).toUpperCase()}${vague.slice(1)}` : `for ${vague}`;
    return;
  }
  const role = durationRole(fact, around, language, topics, intent);
  if (!role) return;
  if (role !== 'wait') {
    values[role] ??= forms;
    return;
  }
  const { sentence } = around;
  const short = /min|std|stund|hour|hr|\bh\b/i.test(fact.text);
  if (short && ON_HOLD[language].test(sentence)) values.hold ??= forms;
  else if (short && IN_QUEUE[language].test(sentence)) values.queued ??= forms;
  else {
    values.wait ??= forms;
    if (DELAYED[language].test(sentence)) values.delay ??= forms;
    if (isSilence(sentence, language)) values.silence ??= forms;
  }
}

const ON_HOLD: Record<Lang, RegExp> = {
  de: /warteschleife|(?<!\p{L})leitung(?!\p{L})|hotline|am telefon/iu,
  en: /\bon hold\b|hold music|hotline|helpline|on the phone|phone queue/i,
};
const IN_QUEUE: Record<Lang, RegExp> = {
  de: /schlange|angestanden|anstehen|an der kasse|wartezimmer/iu,
  en: /\bqueu(?:e|ed|ing)\b|\bin line\b|waiting room/i,
};
const DELAYED: Record<Lang, RegExp> = {
  de: /verspät|zu spät|(?<!\p{L})später(?!\p{L})|überfällig|(?<!\p{L})drüber(?!\p{L})|verzöger/iu,
  en: /\b(?:late|later|delay(?:ed)?|overdue|behind schedule)\b/i,
};

/** An answer is what is missing, by the words of the sentence. */
const ANSWER: Record<Lang, RegExp> = {
  de: /antwort|gantwort|rückmeldung|reaktion|reagier|gemeldet|meldet|(?<!\p{L})meld(?!\p{L})|funkstille|ignorier|zurückgerufen|ruft|gehört|(?:^|\s)geschrieben|angeschrieben|(?<!\p{L})mail|e-mail|nachricht|anfrage|kontaktier|kein wort/iu,
  en: /\b(?:repl(?:y|ies|ied)|answer(?:s|ed)?|respon[sd]\w*|heard?|silence|ignor\w+|e-?mail\w*|message\w*|messaged|wrote|written|contact\w*|call(?:ed)? (?:me )?back|got back|get back|word)\b/i,
};
/** What somebody waits for is a thing or money, so the time is not time without an answer. */
const AWAITS_THING: Record<Lang, RegExp> = {
  de: /wart\p{L}*\s+(?:\p{L}+\s+){0,3}?auf\s+(?!(?:\p{L}+\s+)?(?:antwort|rückmeldung|reaktion|rückruf|nachricht|mail|hilfe|auskunft))/iu,
  en: /\bwait\w*\s+(?:\w+\s+){0,4}?(?:for|on)\s+(?!(?:\w+\s+){0,2}(?:reply|answer|response|call|word|someone|somebody|anyone|you|\d|an?\s+hour|days|weeks|months|two|three|four|five|six|over|almost|nearly|more))/i,
};

function isSilence(sentence: string, language: Lang): boolean {
  return ANSWER[language].test(sentence) && !AWAITS_THING[language].test(sentence);
}

/** "seit Wochen", "for ages": no figure, and still said. */
const VAGUE_SINCE: Record<Lang, RegExp> = {
  de: /^(?:seit|seid|sit) (stunden|tagen|wochen|monaten|jahren)$/i,
  en: /^for (ages|weeks|days|months|hours|years)$/i,
};

/** A stretch of time means different things: having waited, having lasted, having been a customer. `null`: cannot tell. */
function durationRole(
  fact: Fact,
  { before, after, sentence }: Around,
  language: Lang,
  topics: ReadonlySet<TopicId>,
  intent: IntentId | undefined,
): 'wait' | 'life' | 'loyalty' | null {
  if (LOYAL[language].test(`${before.slice(-40)} ${after.slice(0, 45)}`) && LOYAL[language].test(sentence))
    return 'loyalty';
  if (ELSEWHERE[language].test(after)) return null;
  const down =
    (intent === 'complaint.service' || intent === 'complaint.digital') &&
    topics.has('down') &&
    !/jahr|year/i.test(fact.text);
  if (down) return 'wait';
  const notYet = NOT_YET.some((topic) => topics.has(topic));
  const lead = `${before}${/^\s*(?:seit|for|since|nach|after|vor|in)\s/i.exec(fact.text)?.[0] ?? ''}`;
  if (AGO.test(after) || /\bago$/i.test(fact.text) || OTHER_TIME[language].test(lead))
    return notYet && WAITING_INTENTS.has(intent) ? 'wait' : null;
  const broken = topics.has('broken') || topics.has('quality_down') || LASTING_INTENTS.has(intent);
  if (HELD[language].test(lead) && broken && !STILL[language].test(sentence)) return 'life';
  const clause = lead.split(/[,:–]/).at(-1) ?? '';
  if (
    (TERM[language].test(clause) || TERM_AFTER[language].test(after)) &&
    !/wart|wait|seit|sit |for /i.test(clause.slice(-30))
  )
    return null;
  if (!WAITING_INTENTS.has(intent)) return null;
  if (STILL[language].test(sentence) || topics.has('late')) return 'wait';
  // Years that something has been so are a state; nobody waits that long without saying so.
  const since = /(?<!\p{L})(?:seit|for)\s+(?:\S+\s+)?$/iu.test(lead) && !/jahr|year/i.test(fact.text);
  return notYet || (since && intent !== 'complaint.service') ? 'wait' : null;
}

/** Named in a comment, but nothing that somebody waits for, or that wears out. */
const NO_GOODS =
  /warteschleife|schlange|^(?:hammer|traum|hit|wahnsinn|lauf)$|nummer|verfolgung|adresse|fahrer|bote\b|hotline|service|status|e-?mail|konto|nachbar|filiale|shop|kund|abholung|termin|schalter|kasse|erstattung|gutschrift|bahnhof|personal|mitarbeiter|verkäufer|bewerbung|antrag|beschwerde|anfrage|auskunft|umstellung|rezept|zutat|etikett|größe|farbe|preis|number|tracking|address|driver|courier|account|neighbou?r|branch|store|customer|counter|staff|support|refund|station|status|application|request|complaint|recipe|ingredient|label|size|colou?r|price|\bday/i;

/** A thing that people are in or at, rather than get. */
const PLACE_NOUN =
  /(?:filiale|laden|geschäft|markt|kasse|schalter|restaurant|café|hotel|praxis|klinik|bahnhof|zug|bus|flughafen|studio|salon|branch|store|shop|restaurant|caf[eé]|hotel|clinic|surgery|station|train|bus|airport|gym|counter|checkout|salon)$/i;

const THEME: Record<Lang, RegExp> = {
  de: /(?<!\p{L})(?:Greenwashing|Klima(?!x|neutral(?!ität)|freundlich|schäd)\p{Ll}*|Plastik\p{Ll}*|Umwelt\p{Ll}*|Verpackung\p{Ll}*|Nachhaltigkeit|CO2|Tierwohl|Tierleid|Massentierhaltung|Tierversuche|Arbeitsbedingungen|Kinderarbeit|Hungerlöhne|Löhne|Überstunden|Entlassungen|Stellenabbau|Zulieferer|Leiharbeit|Rassismus|Sexismus|Diskriminierung|Barrierefreiheit|Werbung|Bewertungen|Rezensionen|Datenschutz|Preiserhöhung\p{Ll}*|Filialschließung\p{Ll}*)(?!\p{L})/u,
  en: /\b(?:greenwashing|climate|plastic|packaging|carbon emissions|sustainability|animal (?:welfare|testing|cruelty)|factory farming|working conditions|child labou?r|sweatshops|wages|overtime|layoffs|racism|sexism|discrimination|accessibility|advertising|reviews|price increases?|branch closures?)\b/i,
};

/** A word of the comment that names what it accuses or disputes. */
function themeOf(comment: string, language: Lang): string | undefined {
  const word = THEME[language].exec(comment.slice(0, LOOK_AT))?.[0];
  return language === 'en' ? word?.toLowerCase() : word;
}

/**
 * Before a thing that is only where something happened, or what it is compared with: "im Bus vergessen", "next to a
 * toilet". One that somebody waits for ("auf mein Paket") or owns is what the comment is about.
 */
const ASIDE: Record<Lang, RegExp> = {
  de: /(?<!\p{L})(?:(?:im|am|beim|vom|zum|zur|ins|ans|fürs|als|wie|neben|unter|über|zwischen|statt|ohne|bis|außer|ohni|i|uf)\s+|(?:in|an|bei|vor|hinter|nach|seit|von|aus|mit|zu)\s+(?:d(?:er|em|en)|ein(?:er|em)|mein(?:er|em)|eur(?:er|em)|ihr(?:er|em)|unser(?:er|em)|dein(?:er|em)|dies(?:er|em)|jed(?:er|em)|kein(?:er|em))?\s*|auf\s+(?:dem|der|einem|einer)\s+|(?:so |noch )?(?:k?eine?[nmr]?|en|a|nen?)\s+)(?:\p{Ll}+e[nrms]?\s+)?$/iu,
  en: /\b(?:(?:in|on|at|by|to|next to|near|from|beside|behind|under|over|like|than|as|into|onto|inside|off|through|around|across|between|without|before|after|since|past|own)\s+(?:the|my|our|your|a|an|this|that|their|his|her)?\s*|(?:a|an|no|any|another|some)\s+)(?:[a-z]+\s+)?$/i,
};
/** Somebody wants it, pays for it or waits for it, so an indefinite thing is the matter too. */
const WANTED: Record<Lang, RegExp> = {
  de: /(?:bestell|gekauft|kauft|bezahl|gebucht|abonn|für|wart|kein(?:e[nrm]?)?)\p{L}*\s+(?:\p{L}+\s+){0,3}$/iu,
  en: /\b(?:order(?:ed)?|bought|buy|paid|pay|booked|book|for|wait(?:ing|ed)?|no|got|received|sent|without)\s+(?:[a-z']+\s+){0,3}$/i,
};

const OWN: Record<Lang, RegExp> = {
  de: /(?<!\p{L})(?:auf\s+(?:mein|die|den|das)\p{L}*|mein\p{L}*|mei|mis|mini|unser\p{L}*|eu(?:er|re)\p{L}*|eui|ihre?)\s+(?:\p{Ll}+\s+)?$/iu,
  en: /\b(?:my|our|your|for the)\s+(?:[a-z]+\s+)?$/i,
};
const PRAISING: Record<Lang, RegExp> = {
  de: /traum|lecker|köstlich|toll|super|best|genial|spitze|wunderbar|großartig|perfekt|klasse|liebe|lob|dank|schön|hammer|gut|merci/iu,
  en: /\b(?:love|best|delicious|great|perfect|amazing|wonderful|fantastic|brilliant|made my|saved|thank|lovely|good|excellent|favou?rite|yum)/i,
};

/**
 * The thing a comment is about: owned or waited for before merely named, in the sentence that says how long before
 * elsewhere, in praise only where it is praised. `null` where none is certain.
 */
function goodsOf(text: string, { facts, polarity }: Reading, language: Lang): Fact | null {
  const lengths = facts
    .filter(({ kind }) => kind === 'duration')
    .map((fact) => surroundings(text, fact).sentence);
  const rated = facts
    .filter((fact) => fact.kind === 'product' && fact.end <= LOOK_AT && fact.text.length <= LONGEST_VALUE)
    .filter((fact) => !NO_GOODS.test(fact.text) && !/[{}<>]/.test(fact.text))
    .flatMap((fact) => {
      const around = surroundings(text, fact);
      if (!isSubject(around, fact, language)) return [];
      const own = OWN[language].test(around.before);
      if (polarity > 0 && !own && !PRAISING[language].test(around.sentence)) return [];
      const together = lengths.includes(around.sentence);
      // What stands in another sentence than the time is not what somebody waited for.
      if (lengths.length && !together && !own) return [];
      return [{ fact, worth: (own ? 3 : 0) + (together ? 2 : 0) - fact.start / LOOK_AT }];
    });
  return rated.sort((a, b) => b.worth - a.worth)[0]?.fact ?? null;
}

/** Whether a thing is what the comment is about, by the words before it. */
function isSubject({ before }: Around, { text }: Fact, language: Lang): boolean {
  const clause = before.split(/[.!?;:,\n(–]/).at(-1) ?? '';
  if (/^(?:im|in|am|an|at|on|bei)\s/i.test(text)) return false;
  return !ASIDE[language].test(clause) || WANTED[language].test(clause);
}

const SPOKEN: Record<Lang, RegExp> = {
  de: /(?<!\p{L})(?:sagt|sagte|gesagt|gsagt|gseit|meint|meinte|gemeint|antwortet\p{L}*|hieß es|hiess es|blafft\p{L}*|ruft|rief|fragt|fragte)(?!\p{L})/iu,
  en: /\b(?:said|says|told|goes|went|was like|called|shouted|asked|replied)\b/i,
};

const GERMAN_LEAD =
  /^(?:(?:der|die|das|den|dem|ein|eine|einen|einem|einer|mein|meine|meinen|meinem|meiner|unser|unsere|unseren|unserem|unserer|eure?n?|dein|deine|deinen|ihre?n?)\s+)+/i;

/** Adjectives that tell one thing from another, by their stem; what they say of its state stays out. */
const ADJECTIVE =
  /(?<!\p{L})(blau|rot|grün|gelb|schwarz|weiß|weiss|grau|braun|klein|groß|gross|neu|vegan|bunt)e[nmrs]?\s/iu;

function germanThing(text: string, before: string, register: Register | null): ThingForms | undefined {
  const last = text.trim().replace(GERMAN_LEAD, '').split(/\s+/).at(-1) ?? '';
  const noun = /^\p{Lu}{5,}$/u.test(last) ? last.toLowerCase() : last;
  const known = /^[\p{L}-]{3,30}$/u.test(noun) ? lookUpThing(noun) : null;
  if (!known) return undefined;
  const number = known.number ?? numberByDeterminer(`${before}${text.slice(0, text.lastIndexOf(last))}`);
  if (!number) return undefined;
  const adjective = ADJECTIVE.exec(text)?.[1]?.toLowerCase();
  const form = (kase: 'nominative' | 'accusative' | 'dative', determiner: ThingDeterminer) =>
    thingPhrase(noun, { case: kase, determiner, number, adjective });
  const your = register ?? 'sie';
  const forms = {
    nom: form('nominative', 'definite'),
    acc: form('accusative', 'definite'),
    dat: form('dative', 'definite'),
    yourNom: form('nominative', your),
    yourAcc: form('accusative', your),
    yourDat: form('dative', your),
  };
  if (Object.values(forms).some((words) => words === null)) return undefined;
  const bei = `bei ${forms.dat}`.replace(/^bei dem /, 'beim ');
  const agreement =
    number === 'plural'
      ? { be: 'sind', should: 'sollten', may: 'dürfen' }
      : { be: 'ist', should: 'sollte', may: 'darf' };
  return { ...(forms as Record<keyof typeof forms, string>), bei, ...agreement };
}

/** One or many of a noun that looks the same in both ("der Koffer, die Koffer"), by the word the person put before it. */
function numberByDeterminer(before: string): 'singular' | 'plural' | null {
  const determiner =
    /(?<!\p{L})(d(?:en|em|as|er|ie)|(?:k?ein|[mds]ein|unser|euer|ihr)(?:e[nm]?)?)\s+(?:\p{Ll}+\s+)?$/iu
      .exec(before)?.[1]
      ?.toLowerCase();
  if (!determiner) return null;
  return /^die$|e$/.test(determiner) ? 'plural' : 'singular';
}

const ENGLISH_LEAD = /^(?:(?:the|a|an|my|our|your|this|that|these|those|some)\s+)+/i;
const ALWAYS_PLURAL = /(?:[^su]s|shoes|glasses|clothes|buses)$/i;
const SINGULAR_IN_S = /(?:ss|us|is|news|bus|gas|lens|atlas|canvas|fries)$/i;

function englishThing(text: string): ThingForms | undefined {
  const noun = text.trim().replace(ENGLISH_LEAD, '');
  if (!/^[\p{L}\d][\p{L}\d' -]{1,30}$/u.test(noun) || noun.split(' ').length > 3) return undefined;
  // A brand stays as written; a common word does not start with a capital in the middle of a sentence.
  const word =
    /^\p{Lu}{5,}$/u.test(noun) || (/^\p{Lu}\p{Ll}+$/u.test(noun) && text.trim().startsWith(noun))
      ? noun.toLowerCase()
      : noun;
  const plural = /fries$/i.test(word) || (ALWAYS_PLURAL.test(word) && !SINGULAR_IN_S.test(word));
  const the = `the ${word}`;
  const your = `your ${word}`;
  return {
    nom: the,
    acc: the,
    dat: the,
    bei: `with ${the}`,
    yourNom: your,
    yourAcc: your,
    yourDat: your,
    be: plural ? 'are' : 'is',
    should: 'should',
    may: 'may',
  };
}

const GERMAN_PLACE =
  /(?<!\p{L})(im|am|beim|(?:in|an|auf|vor|bei)(?:\s+(?:der|dem|eurer|eurem|ihrer|ihrem|deiner|deinem|unserer|unserem))?)\s+$/iu;
const ENGLISH_PLACE = /\b((?:in|at|on|outside)(?:\s+(?:the|your|our))?)\s+$/i;

/** The person's own words for where it was, with the preposition they used; theirs becomes ours. */
function placeOf({ text, start }: Fact, { before }: Around, language: Lang): string | undefined {
  const inside = (
    language === 'de'
      ? /^((?:im|am|beim|in|an|auf|vor|bei)(?:\s+(?:der|dem|einer|einem|eurer|eurem|ihrer|ihrem|deiner|deinem|unserer|unserem))?)\s+(?=\p{L}|\d)/iu
      : /^((?:in|at|on|outside)(?:\s+(?:the|your|our))?)\s+/i
  ).exec(text);
  const lead =
    inside?.[1] ?? (language === 'de' ? GERMAN_PLACE : ENGLISH_PLACE).exec(start > 0 ? before : '')?.[1];
  const place = (inside ? text.slice(inside[0].length) : text).trim();
  if (!lead || place.length < 2 || place.length > 40 || !/^[\p{L}\d][\p{L}\d .'-]*$/u.test(place))
    return undefined;
  const preposition = lead
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ (?:eur|ihr|dein)(er|em)$/, ' unser$1')
    .replace(/ your$/, ' our');
  // Without an article only a proper name is safe: "in Köln", not "in Filiale".
  if (
    language === 'de' &&
    /^(?:in|an|auf|vor|bei)$/.test(preposition) &&
    genderOf(place.split(/[ -]/)[0] ?? '')
  )
    return undefined;
  const written = /^\p{Ll}/u.test(place)
    ? place.replace(/(?<![\p{L}'])\p{Ll}/gu, (first) => first.toUpperCase())
    : place;
  return `${preposition} ${written}`;
}

/** What it used to cost; the complaint is about the other sum. */
const OLD_PRICE: Record<Lang, RegExp> = {
  de: /(?<!\p{L})(?:früher|bisher|vorher|statt|immer|damals)(?:\s\p{L}+){0,3}\s*\||^[^|]*\|\s(?:[^.!?]*\s)?(?:immer|früher|bisher|vorher)(?!\p{L})/iu,
  en: /\b(?:used to|was|from|instead of|always|were)(?:\s\w+){0,2}\s*\||^[^|]*\|\s(?:[^.!?]*\s)?(?:before|ago|last year|used to)\b/i,
};
const NOT_WORTH_SAYING = /(?:cent|cents|rappen|pence|\dp|%|prozent|percent|per cent)$/i;

/** A sum as it is written in a sentence: "7 Euro", "9,99 €", "CHF 48.50", "£4.80"; `undefined` where it is slang or small change. */
function amountOf(text: string, language: Lang): string | undefined {
  const amount = text.trim().replace(/\s+/g, ' ');
  if (NOT_WORTH_SAYING.test(amount)) return undefined;
  if (/^(?:€|£|(?:US)?\$|CHF|EUR|USD|GBP|S?Fr\.)\s?\d[\d.,'’ ]*(?:[–-]{1,2}|k)?$/i.test(amount))
    return amount.replace(/^(?:chf|eur|usd|gbp)/i, (code) => code.toUpperCase()).replace(/^fr\./i, 'Fr.');
  const worded =
    /^(\d[\d.,'’ ]*(?:[–-]{1,2})?|\p{L}+)\s?(€|£|\$|CHF|EUR|Euros?|Franken|Fr\.|pounds?|dollars?|quid)$/iu.exec(
      amount,
    );
  if (!worded) return undefined;
  const [, sum = '', unit = ''] = worded;
  const named = /^(?:euros?|franken)$/i.test(unit)
    ? language === 'de'
      ? unit.charAt(0).toUpperCase() +
        unit
          .slice(1)
          .toLowerCase()
          .replace(/euros$/, 'euro')
      : unit.toLowerCase()
    : /^(?:chf|eur)$/i.test(unit)
      ? unit.toUpperCase()
      : unit.toLowerCase();
  return `${sum.trim().toLowerCase()} ${named}`;
}

const WEEKDAY: Record<Lang, RegExp> = {
  de: /^(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)(?:abend|morgen|mittag|nachmittag|vormittag)?$/i,
  en: /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/i,
};
const CALENDAR_DAY: Record<Lang, RegExp> = {
  de: /^\d{1,2}\.\s?(?:\d{1,2}\.(?:\d{2,4})?|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)$/i,
  en: /^(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:st|nd|rd|th)?)$/i,
};
/** Only after "since": nobody complains of a feast day itself. */
const FEAST: Record<Lang, RegExp> = {
  de: /^(?:Weihnachten|Ostern|Pfingsten|Silvester|Neujahr|Anfang|Mitte|Ende|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|KW)(?:\s\S+)?$/i,
  en: /^(?:Easter|Christmas|New Year(?:'s)?|Halloween|January|February|March|April|May|June|July|August|September|October|November|December)$/i,
};
const PAST_WORD: Record<Lang, RegExp> = {
  de: /^(?:gestern|vorgestern|letzten (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)|letzte Woche|gestern Abend|gestern Morgen)$/i,
  en: /^(?:yesterday|last (?:night|week|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))$/i,
};

function readDate(values: Values, { text }: Fact, { before, sentence }: Around, language: Lang): void {
  const inside = /^(seit|sit|seid|since|am|on)\s+(?:dem\s+)?/i.exec(text.trim());
  const date = text.trim().slice(inside?.[0].length ?? 0);
  const named = WEEKDAY[language].test(date) || CALENDAR_DAY[language].test(date);
  const past = PAST_WORD[language].test(date);
  const lead = `${before}${inside?.[0] ?? ''}`;
  const since = /(?<!\p{L})(?:seit|sit|seid|since)\s+(?:dem\s+)?$/iu.test(lead);
  if (!named && !past && !(since && FEAST[language].test(date))) return;
  const written = past
    ? lowerFirst(date, language)
    : date.replace(/(?<!\p{L})\p{Ll}/gu, (first) => first.toUpperCase());
  if (since) {
    const article = language === 'de' && CALENDAR_DAY.de.test(date) ? 'dem ' : '';
    values.since ??= `${language === 'de' ? 'seit' : 'since'} ${article}${written}`;
    if (isSilence(sentence, language)) values.silent ??= values.since;
  } else if (past) {
    values.day ??= written;
  } else if (/(?<!\p{L})(?:am|on)\s+$/iu.test(lead) && happened(sentence, language)) {
    values.day ??= `${language === 'de' ? 'am' : 'on'} ${written}`;
  }
}

/** A weekday can lie ahead; it is a day in the past only when the sentence says so. */
function happened(sentence: string, language: Lang): boolean {
  return language === 'de'
    ? /(?<!\p{L})(?:war|waren|hat|hatte|haben|wurde|wurden|ging|kam|stand|habe|hab|bin|ist|sollte)(?!\p{L})/iu.test(
        sentence,
      )
    : /\b(?:was|were|had|did|didn't|went|came|told|said|\p{L}+ed)\b/iu.test(sentence);
}

function lowerFirst(words: string, language: Lang): string {
  if (language === 'en' && /^last/i.test(words)) return `last${words.slice(4)}`;
  return words.charAt(0).toLowerCase() + words.slice(1);
}

const GERMAN_TIMES = /(\d{1,2}|\p{L}+?)\s?-?(?:mal|x|mails?|anrufe?|nachrichten|e-mails?)(?!\p{L})/iu;
const ENGLISH_TIMES = /(\d{1,2}|[a-z]+)\s?(?:times|x|e-?mails|calls|messages|tickets)\b/i;
const GERMAN_NTH: Record<string, number> = { zweite: 2, dritte: 3, vierte: 4, fünfte: 5, sechste: 6 };
const ENGLISH_NTH: Record<string, number> = { second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6 };

const ASKED: Record<Lang, RegExp> = {
  de: /geschrieben|schreib|angeschrieben|gschriebe|nachgefragt|nachgehakt|gefragt|gebeten|gemeldet|angerufen|telefonier|kontaktier|reklamier|erinnert|(?<!\p{L})(?:e-?)?mails?(?!\p{L})|nachrichten|anrufe?(?!\p{L})|anfragen|tickets/iu,
  en: /\b(?:wrote|written|writing|asked|asking|e-?mail\w*|call(?:s|ed|ing)|rang|rung|phoned|messag\w+|contact\w*|chas(?:ed|ing)|tickets?|reported|complained|reminded|requests?)\b/i,
};
const CHARGED: Record<Lang, RegExp> = {
  de: /abgebucht|abbuch|kassiert|berechnet|belastet|bezahlt|eingezogen|gebucht/iu,
  en: /\b(?:charg\w+|bill\w+|debit\w*|paid|taken|took)\b/i,
};
/** What happened to the writer, or what the writer did with what we wrote, is no question of theirs. */
const NOT_ASKED: Record<Lang, RegExp> = {
  de: /gelesen|kopiert|textbaustein|standardantwort|bekommen|erhalten|aufgelegt|vertröstet|bestellt|gekauft/iu,
  en: /\b(?:read|copy|copied|template|canned|received|got|cut off|hung up|ordered|bought)\b/i,
};

/** How often: by the words of its clause, the person asked, was charged, or it happened. Unsure of the three: nothing. */
function readCount(
  values: Values,
  { text }: Fact,
  { before, after, sentence }: Around,
  language: Lang,
): void {
  const times = timesOf(`${text}${after.slice(0, 16)}`, language);
  if (!times) return;
  const clause = `${before.split(/[.!?;,:–\n]/).at(-1) ?? ''}${text}${after.split(/[.!?;,:–\n]/)[0] ?? ''}`;
  if (CHARGED[language].test(clause)) values.charged ??= times;
  if (ASKED[language].test(clause) && !NOT_ASKED[language].test(clause)) values.asked ??= times;
  else if (/(?<!\p{L})(?:zum|das|the|for the)\s/iu.test(sentence) && /mal|time/i.test(text))
    values.times ??= times;
}

function timesOf(text: string, language: Lang): string | undefined {
  const count = countOf(text.toLowerCase(), language);
  if (count === null || count < 2 || count > 12) return undefined;
  if (language === 'de') return `${numberWord(count, 'de')}mal`;
  return count === 2 ? 'twice' : `${numberWord(count, 'en')} times`;
}

function countOf(text: string, language: Lang): number | null {
  const ordinals = language === 'de' ? GERMAN_NTH : ENGLISH_NTH;
  for (const [word, value] of Object.entries(ordinals)) if (text.includes(word)) return value;
  const ordinal = (language === 'de' ? /^(?:zum )?(\d)\. ?(?:mal|mail)/ : /^(\d)(?:nd|rd|th) /).exec(text);
  if (ordinal) return Number(ordinal[1]);
  if (language === 'en' && /\btwice\b/.test(text)) return 2;
  const match = (language === 'de' ? GERMAN_TIMES : ENGLISH_TIMES).exec(text);
  return match ? parseNumber(match[1] ?? '', language) : null;
}

function personOf(text: string): PersonForms | undefined {
  const name = text.trim().replace(/^Herrn\s/, 'Herr ');
  const isName =
    /^(?:(?:Frau|Herr|Schwester|Nurse|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)\s+(?:(?:Dr|Mag|Prof|Ing)\.\s)?)?\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?$/u.test(
      name,
    );
  return isName && name.length <= 30 ? { nom: name, acc: name.replace(/^Herr\s/, 'Herrn ') } : undefined;
}

function quoteOf(text: string): string | undefined {
  const words = text
    .trim()
    .replaceAll(/^["'„“”»«‚‘]+|["'“”»«‘’.,!?]+$/gu, '')
    .trim();
  return /^[\p{L}\d][\p{L}\d ,'’-]{2,38}$/u.test(words) && words.split(' ').length <= 6 ? words : undefined;
}
