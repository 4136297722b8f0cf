import { isGivenName } from '../language/names';
import { find } from '../language/pattern';
import { fold } from '../language/stem';
import { isStopWord } from '../language/stopwords';
import type { Text, Word } from '../language/text';
import { findHits, type Hits } from './emotion/hits';
import { BARE_PRICE, FACT_PATTERNS, MODEL, QUOTE, TITLED } from './facts/patterns';
import { KNOWN_PLACES, PLACE_ENDING } from './facts/places';
import { isThing } from './facts/things';
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

/** Things the comment is about, with a plain adjective before them ("blaue Jacke"). */
function products(text: Text): Candidate[] {
  const found: Candidate[] = [];
  const careless = !text.words.some((word, i) => i > 0 && /^\p{Lu}\p{Ll}{2,}/u.test(word.text));
  text.words.forEach((word, index) => {
    if (word.start >= LIMIT || word.text.length > 40) return;
    const capital = /^\p{Lu}/u.test(word.text);
    if (text.lang === 'de' && !capital && !careless) return;
    if (!isThing(word.text, text.lang) || (!capital && isStopWord(word.text, text.lang))) return;
    const before = text.words[index - 1];
    const joined =
      before && text.plain.slice(before.end, word.start) === ' ' && COLOUR[text.lang].test(before.text);
    // The longer the compound, the more it says; a thing named again says no more.
    const worth = WORTH.product + Math.min(1.5, word.text.length / 12) - index * 0.01;
    found.push({ kind: 'product', start: joined ? before.start : word.start, end: word.end, worth });
  });
  return found;
}

const PLACE_BEFORE = {
  de: /^(?:in|aus|nach|bei|von|filiale|bahnhof|standort|raum|stadt|markt|laden|hauptbahnhof|hbf|i)$/iu,
  en: /^(?:in|from|at|near|to|of|outside)$/iu,
} as const;
const NO_PLACE =
  /^(?:I|I'm|I've|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|English|German|God|TV|UK|Facebook|Instagram|Twitter|WhatsApp|PayPal|Black|DM|DMs|PM|CEO|GDPR|Mr|Mrs|Ms|Dr)$/u;

function places(text: Text): Candidate[] {
  const found: Candidate[] = [];
  text.words.forEach((word, index) => {
    if (word.start >= LIMIT || !/^\p{Lu}\p{Ll}{2,}/u.test(word.text)) return;
    const before = text.words[index - 1];
    if (!before || !PLACE_BEFORE[text.lang].test(before.text)) return;
    if (text.plain.slice(before.end, word.start) !== ' ') return;
    const name = fold(word.text);
    const safe = KNOWN_PLACES.has(name) || KNOWN_PLACES.has(word.text.toLowerCase());
    const likely =
      text.lang === 'en'
        ? !NO_PLACE.test(word.text) && !isGivenName(word.text) && !/^(?:of|to)$/iu.test(before.text)
        : PLACE_ENDING.test(word.text) &&
          !isThing(word.text, 'de') &&
          !/^(?:bei|von|aus)$/iu.test(before.text);
    if (!safe && !likely) return;
    const start = /^(?:in|at|near|outside|i)$/iu.test(before.text) ? before.start : word.start;
    found.push({ kind: 'place', start, end: word.end, worth: WORTH.place });
  });
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
  /^(?:weg|hin|alt|hart|kalt|weich|dünn|trocken|spät|leer|fehler|obwohl|trotz|trotzdem|einfach so|old|hard|cold|soft|thin|dry|flat|line|late|short|despite|although|even though|wrong|gone|lost|error|down|slow|useless|crack|break|breaks|tear|fault|could|sharp|splitter|spitz|feuer|fire|batch|charge|wire|mouse|maus|airbag|gurt|recall|rat|rats|bang|hut|sauer|salty|sour|doppelt|mehrfach|double|doubled|disgusting|eklig|widerlich|rude|frech|unverschämt|niemand|keiner|nobody|no one)$/iu;
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
  de: /(?<![\p{L}\p{N}.,#/-])(?:\d{1,3}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|hundert) (?=(\p{Lu}\p{Ll}{2,}))/gu,
  en: /(?<![\p{L}\p{N}.,#/-])(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|a hundred) (?=((?!days|weeks|hours|months|years|minutes|times|stars)\p{Ll}{3,}s)(?!\p{L}))/giu,
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
      !/(?:Uhr|Euro|Franken|Prozent|Sterne?|Jährige\p{L}*)$/u.test(text.plain.slice(start, end)),
  );
}

function people(text: Text): Candidate[] {
  const titled = find(text.plain.slice(0, LIMIT), TITLED).map(({ start, end }) => ({ start, end }));
  const called =
    /^(?:kollegin|kollege|mitarbeiterin|mitarbeiter|namens|verkäuferin|schwester|fahrer|named|called|colleague|by)$/iu;
  const named = text.words.filter(
    (word: Word, index) =>
      word.start < LIMIT &&
      /^\p{Lu}/u.test(word.text) &&
      isGivenName(word.text) &&
      called.test(text.words[index - 1]?.text ?? ''),
  );
  return [...titled, ...named].map(({ start, end }) => ({ kind: 'person', start, end, worth: WORTH.person }));
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
  const open = candidates.filter(
    (candidate) =>
      candidate.end > candidate.start &&
      !(candidate.kind === 'product' && candidates.some((other) => holds(other, candidate))),
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
