import type { Span } from '../reading/reading';
import { splitCompound } from './compound';
import type { Lang } from './message';
import { lookUpNoun } from './nouns';
import { fold, stem } from './stem';
import { isStopWord } from './stopwords';
import type { Text, Word } from './text';

export type SharedKind = 'number' | 'date' | 'product' | 'word';

export interface SharedContent extends Span {
  /** The words of the reply. */
  words: string;
  kind: SharedKind;
}

export interface ContentOverlap {
  /** What the reply takes up from the comment, as offsets in the reply. */
  shared: SharedContent[];
  /** Longest run of words the reply copies from the comment as they stand. */
  copiedRun: number;
}

/** Words looked at on each side; a comment or reply longer than that says enough in its beginning. */
const MOST_WORDS = 1000;

/** Different words for the same thing; one line, one meaning. Stems are made of them once. */
const SAME: Readonly<Record<Lang, string>> = {
  de: `paket päckchen sendung lieferung bestellung ware
    rechnung betrag abbuchung abgebucht belastet abrechnung zahlung bezahlt
    geld erstattung rückerstattung rückzahlung gutschrift
    warten wartezeit gewartet warteschlange schlange warteschleife
    kaputt defekt gebrochen gerissen zerbrochen beschädigt schaden hinüber
    antwort rückmeldung reaktion gemeldet antworten rückruf
    mitarbeiter mitarbeiterin personal kollege kollegin verkäufer verkäuferin bedienung berater
    laden filiale geschäft shop markt
    preis kosten teuer preiserhöhung gebühr
    bahn zug züge
    app anwendung programm update
    seite website webseite homepage
    login einloggen anmelden anmeldung zugang
    spät verspätet verspätung verspätungen
    kündigung gekündigt kündigen
    kind kinder tochter sohn kleine kleiner
    unfreundlich unverschämt pampig patzig ton
    essen speise gericht mahlzeit
    krank übel erbrochen bauchweh
    arzt praxis ärztin
    wohnung haus zuhause
    auto wagen fahrzeug
    schwester bruder geschwister
    fleck dreck schmutz dreckig schmutzig
    hitze heiß warm
    heizung warmwasser heizen`,
  en: `parcel package delivery order shipment
    bill invoice charge charged payment paid debit
    refund reimbursement money
    wait waiting waited queue hold
    broken broke faulty defective cracked snapped torn ripped damaged damage
    reply response answer replied answered responded callback
    staff employee colleague assistant cashier clerk agent
    shop store branch
    price cost expensive fee hike increase
    train rail railway
    app application update
    site website page
    login password account
    late delay delayed
    cancel cancelled cancellation
    child kid kids daughter son boy girl
    rude unfriendly attitude tone
    meal food dish dinner lunch
    sick ill vomit vomiting
    doctor surgery gp
    flat home house apartment
    car vehicle
    mum mother mom
    dad father
    nan gran grandmother grandma
    dirty filthy stain stained
    phone call called ring rang hotline line`,
};

const MEANINGS: Readonly<Record<Lang, ReadonlyMap<string, number>>> = {
  de: meanings('de'),
  en: meanings('en'),
};

function meanings(lang: Lang): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  SAME[lang].split('\n').forEach((line, group) => {
    for (const word of line.trim().split(/\s+/))
      if (!map.has(stem(word, lang))) map.set(stem(word, lang), group);
  });
  return map;
}

const NUMBER_WORDS: Readonly<Record<Lang, readonly string[]>> = {
  de: [
    'zwei zwo zwa beide',
    'drei drü',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
    'elf',
    'zwölf dutzend',
  ],
  en: [
    'two couple both twice',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve dozen',
  ],
};
const FURTHER_NUMBERS: Readonly<Record<string, string>> = {
  zwanzig: '20',
  dreissig: '30',
  vierzig: '40',
  fuenfzig: '50',
  hundert: '100',
  tausend: '1000',
  zweimal: '2',
  dreimal: '3',
  viermal: '4',
  fuenfmal: '5',
  zweiten: '2',
  dritten: '3',
  vierten: '4',
  fuenften: '5',
  thirteen: '13',
  fourteen: '14',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  hundred: '100',
  thousand: '1000',
  third: '3',
  fourth: '4',
  fifth: '5',
};
const NUMBERS: Readonly<Record<Lang, ReadonlyMap<string, string>>> = { de: numbers('de'), en: numbers('en') };

function numbers(lang: Lang): ReadonlyMap<string, string> {
  const map = new Map(Object.entries(FURTHER_NUMBERS));
  NUMBER_WORDS[lang].forEach((words, index) => {
    for (const word of words.split(' ')) map.set(fold(word), String(index + 2));
  });
  return map;
}

/** "9", "9,00", "1'200" and "neun" as one number; `null` for a word that is none. */
function numberOf(word: string, lang: Lang): string | null {
  const digits = word.replace(/[^\d.,:'’]/g, '');
  if (/\d/.test(digits)) {
    const plain = digits.replace(/['’]|[.,](?=\d{3}(?!\d))/g, '').replace(',', '.');
    return plain.includes(':') ? plain : String(Number.parseFloat(plain));
  }
  return NUMBERS[lang].get(fold(word)) ?? null;
}

const DATE_WORD = {
  de: /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|gestern|vorgestern|januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|weihnachten|ostern|pfingsten)(?:s|abend|nacht|morgen|nachmittag|vormittag)?$/i,
  en: /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|january|february|march|april|june|july|august|september|october|november|december|christmas|easter)s?$/i,
} as const;

/** Everything a word can be recognised by: its stem, those of its parts, and the meanings of all of them. */
function keysOf(word: Word, lang: Lang): string[] {
  const parts = [word.text];
  if (lang === 'de') {
    const compound = splitCompound(word.text);
    if (compound) parts.push(compound.modifier, compound.head);
  }
  const stems = parts.map((part) => stem(part, lang));
  const groups = stems.map((one) => MEANINGS[lang].get(one)).filter((group) => group !== undefined);
  return [...stems.map((one) => `stem ${one}`), ...groups.map((group) => `meaning ${group}`)];
}

function copiedRun(comment: readonly string[], reply: readonly string[]): number {
  let longest = 0;
  let row = new Uint16Array(reply.length + 1);
  for (const word of comment) {
    const next = new Uint16Array(reply.length + 1);
    for (let j = 1; j <= reply.length; j++) {
      if (reply[j - 1] !== word) continue;
      next[j] = (row[j - 1] as number) + 1;
      longest = Math.max(longest, next[j] as number);
    }
    row = next;
  }
  return longest;
}

/** Words of a reply that look shared and are only talk: they name nothing of what happened. */
const TALK = {
  de: /^(?:kommentar|nachricht|feedback|beitrag|post|anliegen|grüße|gruß|team|moment|ordnung|problem|sache|thema|uhr|tag|tage|tagen|woche|wochen|stunden|mal|melden|meldest|schreiben|schreib|helfen|hilfe|gut|gute|guten|besser|schnell|neu|wirklich|echt|sehr|leid|schade|toll|super|schön|finde|finden|wissen|weiß|sagen|sagt|geht|gehen|kommt|kommen)$/i,
  en: /^(?:comment|message|feedback|post|team|moment|problem|thing|day|days|week|weeks|hours|time|times|help|good|better|fast|new|really|sorry|great|know|say|said|go|went|come|came|work|works|find|people|today|back|way|got|look|looking)$/i,
} as const;

/**
 * What a reply takes up from the comment in its own words (handbook P01): numbers, also as words, dates, products, and
 * other content words by stem, as part of a compound ("Paket" in "Paketlieferung") or as another word for the same.
 */
export function contentOverlap(comment: Text, reply: Text): ContentOverlap {
  const commentWords = comment.words.slice(0, MOST_WORDS);
  const replyWords = reply.words.slice(0, MOST_WORDS);
  const keys = new Set<string>();
  const counted = new Set<string>();
  for (const word of commentWords) {
    const number = numberOf(word.text, comment.lang);
    if (number) counted.add(number);
    if (isStopWord(word.text, comment.lang)) continue;
    for (const key of keysOf(word, comment.lang)) keys.add(key);
  }
  const shared: SharedContent[] = [];
  for (const word of replyWords) {
    const { start, end, text } = word;
    const words = reply.raw.slice(start, end);
    const number = numberOf(text, reply.lang);
    if (number) {
      if (counted.has(number)) shared.push({ start, end, words, kind: 'number' });
      continue;
    }
    if (isStopWord(text, reply.lang) || TALK[reply.lang].test(text)) continue;
    if (!keysOf(word, reply.lang).some((key) => keys.has(key))) continue;
    const dated = DATE_WORD[reply.lang].test(text);
    const compound = reply.lang === 'de' && (lookUpNoun(text)?.head ?? 0) > 2;
    shared.push({ start, end, words, kind: dated ? 'date' : compound ? 'product' : 'word' });
  }
  const lower = (list: readonly Word[]) => list.map(({ text }) => text.toLowerCase());
  return { shared, copiedRun: copiedRun(lower(commentWords), lower(replyWords)) };
}
