import { isGivenName } from '../language/names';
import { find } from '../language/pattern';
import { fold } from '../language/stem';
import { isStopWord } from '../language/stopwords';
import type { Text, Word } from '../language/text';
import { findHits, type Hits } from './emotion/hits';
import { BARE_PRICE, FACT_PATTERNS, MODEL, QUOTE, TITLED } from './facts/patterns';
import { ALSO_WORDS, KNOWN_PLACES, PLACE_ENDING, STREET, VENUE } from './facts/places';
import { isFront, isThing } from './facts/things';
import type { Fact, FactKind, Span } from './reading';

const LIMIT = 5000;
const MOST = 4;

/** How much a kind is worth naming; what went wrong, with what, and its numbers come first. */
const WORTH: Readonly<Record<FactKind, number>> = {
  problem: 8,
  amount: 8,
  duration: 8,
  product: 7,
  quote: 6,
  date: 6,
  count: 5.5,
  place: 5,
  time: 5,
  person: 4,
};

/** "Twice" is worth naming only where there is hardly anything else. */
const BARE_COUNT = 3;
const ENOUGH = 2;

interface Candidate extends Span {
  kind: FactKind;
  worth: number;
}

const COLOUR = {
  de: /^(?:blau|rot|grün|gelb|schwarz|weiß|weiss|grau|braun|rosa|lila|neu|alt|klein|groß|gross|warm|kalt|vegan|halb|ganz|bestellt|defekt|kaputt|bunt|kurz|lang|leer)(?:e[nmrs]?)?$/iu,
  en: /^(?:blue|red|green|yellow|black|white|grey|gray|brown|pink|purple|new|old|small|large|big|warm|cold|vegan|left|right|front|back|broken|birthday|replacement|electric|leather|winter|summer|wooden)$/iu,
} as const;

const VERB_BEFORE =
  /^(?:to|i|you|we|they|can|can't|could|will|won't|would|did|didn't|do|don't|please|cannot|not|just|and)$/i;
const ALSO_VERBS =
  /^(?:order|return|repair|exchange|update|cancel|book|charge|fine|view|handle|watch|play|match|brake|fork|light|form|post|store|shop|stop|train|coach|iron|fish|seat|tour|table|queue|counter|filter|feed|chat|plant|skip|slide|swing|swings|guide|feature|bin|tank|scan|brace|alarm|stand|wrap|roll|cut|park|glass|litter|monitor|crown|filling|facial|blind|tap|sink|jam|egg|prize|basket|pan|tin)$/i;
/** German verbs that look like a thing when nothing has a capital. */
const ALSO_GERMAN_VERBS =
  /^(?:essen|sitz|steh|leben|schreiben|kosten|laden|gericht|teile|reise|rede|probe|folge|karten|steuern|kochen|angebot|lade|kissen|messer|mittel|liege|schale|klappe|runde|feder|rollen|bar|los|eis|ei|tee|rad|bett|heft|schloss|gas|kurs|schirm|kater)$/iu;
/** What follows without a capital is a verb. */
const PRONOUN = /^(?:ich|du|er|es|wir|man|i|mir|zu)$/iu;
const DETERMINER =
  /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|mein\p{L}*|dein\p{L}*|eu(?:er|re\p{L}*)|ihre?\p{L}*|unser\p{L}*|kein\p{L}*|beim|zum|zur|vom|im|am|ins|dies\p{L}*|jede\p{L}*|fürs|d|s|mei|mis|mini|kei)$/iu;

/** Things the comment is about, with a plain adjective before them ("blaue Jacke") and in English the words of its name. */
function products(text: Text): Candidate[] {
  const found: Candidate[] = [];
  const careless = !text.words.some((word, i) => i > 0 && /^\p{Lu}\p{Ll}{2,}/u.test(word.text));
  const adjacent = (index: number): Word | null => {
    const [before, word] = [text.words[index - 1], text.words[index]];
    return before && word && text.plain.slice(before.end, word.start) === ' ' ? before : null;
  };
  text.words.forEach((word, index) => {
    if (word.start >= LIMIT || word.text.length > 40) return;
    const capital = /^\p{Lu}/u.test(word.text);
    if (text.lang === 'de' && !capital && !careless) return;
    if (!isThing(word.text, text.lang) || (!capital && isStopWord(word.text, text.lang))) return;
    const before = adjacent(index);
    if (text.lang === 'de' && !capital && before && PRONOUN.test(before.text)) return;
    if (text.lang === 'en' && ALSO_VERBS.test(word.text) && before && VERB_BEFORE.test(before.text)) return;
    if (
      text.lang === 'de' &&
      !capital &&
      ALSO_GERMAN_VERBS.test(word.text) &&
      !(before && DETERMINER.test(before.text))
    )
      return;
    // The longer the compound, the more it says; a thing named again says no more.
    const worth = WORTH.product + Math.min(1.5, word.text.length / 12) - index * 0.01;
    found.push({ kind: 'product', start: word.start, end: word.end, worth });
    let start = word.start;
    for (let at = index, front = before; front && index - at < 2; front = adjacent(--at)) {
      const named =
        text.lang === 'en' && (isFront(front.text) || (isThing(front.text, 'en') && !/s$/.test(front.text)));
      if (!named && !(start === word.start && COLOUR[text.lang].test(front.text))) break;
      start = front.start;
    }
    if (start < word.start) found.push({ kind: 'product', start, end: word.end, worth: worth + 1 });
  });
  return found;
}

const PLACE_BEFORE = {
  de: /^(?:in|z|aus|nach|bei|von|filiale|raststätte|therme|flughafen|bahnhof|standort|raum|stadt|markt|laden|hauptbahnhof|hbf|i)$/iu,
  en: /^(?:in|from|at|near|to|of|outside)$/iu,
} as const;
const NO_PLACE =
  /^(?:I|I'm|I've|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|English|German|God|TV|UK|Facebook|Instagram|Twitter|WhatsApp|PayPal|Black|DM|DMs|PM|CEO|GDPR|Mr|Mrs|Ms|Dr)$/u;

/** Words that go on a place name: "Wien Mitte", "Köln Ehrenfeld", "St. Pölten", "Leeds branch". */
function placeEnd(text: Text, index: number): number {
  const word = text.words[index] as Word;
  const next = text.words[index + 1];
  if (!next || text.plain.slice(word.end, next.start) !== ' ') return word.end;
  const goes =
    text.lang === 'en'
      ? VENUE.en.test(next.text)
      : /^(?:mitte|nord|süd|ost|west|hbf|hauptbahnhof|zentrum|altstadt|stadt)$/iu.test(next.text) ||
        (PLACE_ENDING.test(next.text) && /feld$|burg$|hausen$|dorf$/u.test(next.text)) ||
        /feld$/u.test(next.text);
  return goes ? next.end : word.end;
}

const LOCATED = { de: /^(?:in|im|am|an|beim|bei|auf)$/iu, en: /^(?:in|at|on)$/iu } as const;
const ARTICLE = /^(?:der|dem|einer|einem|eurer|eurem|ihrer|ihrem|deiner|deinem|unserer|unserem)$/iu;

function places(text: Text): Candidate[] {
  const found: Candidate[] = [];
  const add = (start: number, end: number, worth = WORTH.place) =>
    found.push({ kind: 'place', start, end, worth });
  const known = (word: string) => {
    const lower = word.toLowerCase();
    return KNOWN_PLACES.has(fold(word)) || KNOWN_PLACES.has(lower);
  };
  text.words.forEach((word, index) => {
    if (word.start >= LIMIT) return;
    const capital = /^\p{Lu}\p{Ll}{2,}/u.test(word.text);
    const before = text.words[index - 1];
    const touching = before && text.plain.slice(before.end, word.start) === ' ' ? before : null;
    const lower = word.text.toLowerCase();

    // "in der Filiale Wien Mitte", "am Bahnhof Uster"
    if (text.lang === 'de' && VENUE.de.test(word.text) && touching) {
      const article = ARTICLE.test(touching.text) ? text.words[index - 2] : touching;
      if (article && LOCATED.de.test(article.text)) {
        const next = text.words[index + 1];
        const named =
          next && /^\p{Lu}\p{Ll}{2,}/u.test(next.text) && text.plain.slice(word.end, next.start) === ' ';
        const proper =
          named && (known(next.text) || !isThing(next.text, 'de')) && !isStopWord(next.text, 'de');
        add(article.start, proper ? placeEnd(text, index + 1) : word.end, WORTH.place + (proper ? 1 : 0));
      }
    }
    // "your Camden store"
    if (
      text.lang === 'en' &&
      VENUE.en.test(word.text) &&
      touching &&
      /^\p{Lu}\p{Ll}{2,}/u.test(touching.text) &&
      !NO_PLACE.test(touching.text) &&
      /^(?:your|the|at|in|our)$/iu.test(text.words[index - 2]?.text ?? '')
    )
      add(touching.start, word.end, WORTH.place + 0.5);
    // "in st. pölten", "St. Gallen"
    if (/^(?:pölten|gallen|veit|johann|anton|ingbert|helens|albans|austell|ives)$/iu.test(word.text)) {
      const saint = text.words[index - 1];
      if (saint && /^(?:st|sankt)$/iu.test(saint.text)) add(saint.start, word.end, WORTH.place + 0.5);
      return;
    }
    if (!capital && !(known(word.text) && !ALSO_WORDS.has(lower))) return;
    if (!touching || !PLACE_BEFORE[text.lang].test(touching.text)) {
      if (capital && known(word.text) && !ALSO_WORDS.has(lower) && index > 0)
        add(word.start, placeEnd(text, index), WORTH.place - 1);
      return;
    }
    const safe = known(word.text) && !(ALSO_WORDS.has(lower) && !capital);
    const likely =
      text.lang === 'en'
        ? /^(?:in|at|near|outside)$/iu.test(touching.text) &&
          !NO_PLACE.test(word.text) &&
          !isGivenName(word.text)
        : (PLACE_ENDING.test(word.text) &&
            !isThing(word.text, 'de') &&
            !/^(?:bei|von|aus)$/iu.test(touching.text)) ||
          (/^(?:filiale|raststätte|bahnhof|standort|hauptbahnhof|flughafen|therme)$/iu.test(touching.text) &&
            !isThing(word.text, 'de'));
    if (!safe && !(likely && capital)) return;
    const start = /^(?:in|at|near|outside|i)$/iu.test(touching.text) ? touching.start : word.start;
    add(start, placeEnd(text, index));
  });
  for (const match of text.plain.slice(0, LIMIT).matchAll(STREET[text.lang]))
    add(match.index, match.index + match[0].length, WORTH.place + 0.5);
  return found;
}

const PROBLEMS = new Set([
  'broken',
  'missing',
  'wrong',
  'crash',
  'unanswered',
  'tasteless',
  'rude',
  'hazard',
  'dear',
]);
/** Too little said by one word alone. */
const VAGUE =
  /^(?:weg|hin|alt|hart|kalt|weich|dünn|trocken|spät|leer|fehler|obwohl|trotz|trotzdem|einfach so|old|hard|cold|soft|thin|dry|flat|line|late|short|despite|although|even though|wrong|gone|lost|error|down|slow|useless|crack|break|breaks|tear|fault|could|sharp|splitter|spitz|feuer|fire|batch|charge|wire|mouse|maus|airbag|gurt|recall|rat|rats|bang|hut|laut|instead of|let go|won't let me|dead|tot|hängt|riecht|löst sich|gehts noch|laden|kalt|wo bleibt|never came|sauer|salty|sour|doppelt|mehrfach|double|doubled|disgusting|eklig|widerlich|rude|frech|unverschämt|niemand|keiner|nobody|no one)$/iu;
/** Says how often, and nothing about what. */
const HOW_OFTEN =
  /^(?:(?:zwei|drei|vier|fünf|sechs|sieben|acht|zehn|zwo|drü|\d+)[ -]?(?:mal|x)|twice|thrice|(?:two|three|four|five|\d+) ?(?:times|x))$/iu;
/** "Third time" is a count, not a problem. */
const ORDINAL =
  /^(?:schon |bereits |for the )?(?:(?:zum|das) )?(?:zweite|dritte|vierte|fünfte|x-?te|wiederholte|second|third|fourth|fifth|umpteenth)[nm]? (?:mal|time)$/iu;

function problemSpans(text: Text, hits: Hits): Candidate[] {
  const found: Candidate[] = [];
  for (const { start, end, situation } of hits.situations) {
    if (start >= LIMIT || !PROBLEMS.has(situation)) continue;
    const words = text.plain.slice(start, end);
    if (VAGUE.test(words) || HOW_OFTEN.test(words) || ORDINAL.test(words) || !/\p{L}/u.test(words)) continue;
    found.push({ kind: 'problem', start, end, worth: WORTH.problem + Math.min(1, (end - start) / 20) });
  }
  return found;
}

const NUMBERED = {
  de: /(?<![\p{L}\p{N}.,#/-])(?:\d{1,3}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|hundert) (?=(\p{Lu}\p{Ll}{2,}|mails?|e-mails|anrufe|briefe|nachrichten|tickets|termine|techniker|versuche|pakete|anfragen|mahnungen)(?!\p{L}))/giu,
  en: /(?<![\p{L}\p{N}.,#/-])(?:\d{1,3}|eleven|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|a hundred) (?=((?!days|weeks|hours|months|years|minutes|times|stars)\p{Ll}{3,}s)(?!\p{L}))/giu,
} as const;

/** A counted German noun has a capital, or is a message or a visit. */
const COUNTED = {
  de: /\p{Lu}\p{Ll}+$|(?:mails?|anrufe|briefe|nachrichten|tickets|termine|techniker|versuche|pakete|anfragen|mahnungen)$/u,
  en: /./u,
} as const;

/** "drei Mails", "four calls": a number with what it counts. */
function counts(text: Text): Candidate[] {
  return Array.from(text.plain.slice(0, LIMIT).matchAll(NUMBERED[text.lang]), (match) => ({
    kind: 'count' as const,
    start: match.index,
    end: match.index + match[0].length + (match[1] ?? '').length,
    worth: WORTH.count,
  })).filter(
    ({ start, end }) =>
      COUNTED[text.lang].test(text.plain.slice(start, end)) &&
      !/(?:Jahrzehnte?n?|Uhr|Euro|Franken|Prozent|Sterne?|Jährige\p{L}*)$/u.test(
        text.plain.slice(start, end),
      ),
  );
}

function people(text: Text): Candidate[] {
  const titled = find(text.plain.slice(0, LIMIT), TITLED).map(({ start, end }) => ({ start, end }));
  const called =
    /^(?:kollegin|kollege|mitarbeiterin|mitarbeiter|namens|verkäuferin|schwester|fahrer|fahrerin|zusteller|rep|advisor|agent|manager|cashier|waitress|waiter|barista|engineer|zustellerin|techniker|trainer|trainerin|chefin|chef|die|der|an|named|called|colleague|by|to|with|driver|nurse|and|und)$/iu;
  const named = text.words.filter(
    (word: Word, index) =>
      word.start < LIMIT &&
      /^\p{Lu}/u.test(word.text) &&
      isGivenName(word.text) &&
      called.test(text.words[index - 1]?.text ?? ''),
  );
  const thanked = Array.from(
    text.plain
      .slice(0, LIMIT)
      .matchAll(
        /\b(?:thanks|thank you|shout ?out|props|kudos|credit|spoke|talked|chatted) (?:\p{Ll}+ ){0,2}?(?:to|with) (?!The|You|Your|All|Every|My|Our|This|That|It)(\p{Lu}\p{Ll}{2,12})(?!\p{L})/gu,
      ),
    (match) => ({
      start: match.index + match[0].length - (match[1] ?? '').length,
      end: match.index + match[0].length,
    }),
  );
  return [...titled, ...named, ...thanked].map(({ start, end }) => ({
    kind: 'person',
    start,
    end,
    worth: WORTH.person,
  }));
}

/**
 * What a reply can name: at most four spans of the comment, most telling first. Long numbers (customer, order, phone) are
 * left out: they are nobody's to repeat in public. Looks at the first 5,000 characters.
 */
export function findFacts(text: Text, hits: Hits = findHits(text)): Fact[] {
  const plain = text.plain.slice(0, LIMIT);
  const candidates: Candidate[] = [
    ...products(text),
    ...places(text),
    ...problemSpans(text, hits),
    ...counts(text),
    ...people(text),
  ];
  for (const [kind, pattern] of FACT_PATTERNS[text.lang]) {
    for (const { start, words } of find(plain, pattern)) {
      const trimmed = words.length - words.trimStart().length;
      const worth = HOW_OFTEN.test(words.trim())
        ? BARE_COUNT
        : WORTH[kind] + Math.min(0.9, words.trim().length / 30);
      candidates.push({ kind, start: start + trimmed, end: start + words.trimEnd().length, worth });
    }
  }
  for (const match of plain.matchAll(QUOTE)) {
    candidates.push({
      kind: 'quote',
      start: match.index,
      end: match.index + match[0].length,
      worth: WORTH.quote,
    });
  }
  for (const { start, end } of find(plain, BARE_PRICE)) {
    candidates.push({ kind: 'amount', start, end, worth: WORTH.amount - 1 });
  }
  for (const { start, end } of find(plain, MODEL)) {
    candidates.push({ kind: 'product', start, end, worth: WORTH.product + 0.8 });
  }

  const chosen: Candidate[] = [];
  // A thing inside what is counted, quoted or priced is not named twice.
  const holds = (outer: Candidate, inner: Candidate) =>
    outer.kind !== 'product' &&
    outer.kind !== 'problem' &&
    outer.start <= inner.start &&
    inner.end <= outer.end;
  const overlap = (a: Candidate, b: Candidate) => a.start < b.end && b.start < a.end;
  const isWord = ({ start, end }: Candidate) => /^\p{L}+$/u.test(plain.slice(start, end));
  // What went wrong is said around the thing; a thing or a count that reaches beyond it is the firmer fact.
  const firmer = (named: Candidate, problem: Candidate) =>
    overlap(named, problem) &&
    (named.kind === 'count' ||
      (named.kind === 'product' &&
        (named.start < problem.start ||
          named.end > problem.end ||
          (named.start === problem.start && named.end === problem.end && isWord(named)))));
  // "5th replacement" of "replacement charger": the shorter name stays.
  const splits = (count: Candidate, thing: Candidate) =>
    count.kind === 'count' && overlap(count, thing) && count.start < thing.start && count.end < thing.end;
  const open = candidates.filter(
    (candidate) =>
      candidate.end > candidate.start &&
      !(candidate.kind === 'product' && candidates.some((other) => holds(other, candidate))) &&
      !(candidate.kind === 'product' && candidates.some((other) => splits(other, candidate))) &&
      !(candidate.kind === 'problem' && candidates.some((other) => firmer(other, candidate))),
  );
  while (chosen.length < MOST && open.length) {
    // A second fact of the same kind tells less than the first of another.
    const value = (candidate: Candidate) =>
      candidate.worth - 2.5 * chosen.filter(({ kind }) => kind === candidate.kind).length;
    let best = 0;
    for (let i = 1; i < open.length; i++) {
      const [a, b] = [open[i] as Candidate, open[best] as Candidate];
      if (value(a) > value(b) || (value(a) === value(b) && a.start < b.start)) best = i;
    }
    const next = open[best] as Candidate;
    if (value(next) < 2 || (chosen.length >= ENOUGH && next.worth <= BARE_COUNT)) break;
    chosen.push(next);
    for (let i = open.length - 1; i >= 0; i--) {
      const other = open[i] as Candidate;
      const overlaps = other.start < next.end && next.start < other.end;
      const same = fold(plain.slice(other.start, other.end)) === fold(plain.slice(next.start, next.end));
      if (overlaps || same) open.splice(i, 1);
    }
  }
  return chosen.map(({ kind, start, end }) => ({ kind, start, end, text: text.raw.slice(start, end) }));
}
