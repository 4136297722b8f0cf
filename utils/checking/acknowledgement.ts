import { contentOverlap } from '../language/content';
import { fold, stem } from '../language/stem';
import { isStopWord } from '../language/stopwords';
import type { Text } from '../language/text';
import type { Span } from '../reading/reading';
import { conceptsOf } from './concepts';
import { cues, hasCue } from './cues';
import { feelingsIn } from './feelings';
import { rolesOf } from './roles';

export interface Acknowledgement {
  /** Different things of the comment that the draft takes up, as offsets in the draft. */
  shared: Span[];
  /** Whether the draft names what the person reported, specifically enough for this comment. */
  specific: boolean;
  /** Whether its warm sentences speak of particular things, be it in words the comment does not use. */
  particular: boolean;
  /** Words the comment offers to take up. */
  offered: number;
  /** Longest run of words copied as they stand. */
  copiedRun: number;
}

/** The person as the one it happened to: "you waited", "dass du … musstest". */
const EXPERIENCE = cues({
  de: [
    '~(?:dass|weil|wenn|nachdem|obwohl|bis) (?:du|sie|ihr|dein\\p{L}*|eur\\p{L}*|ihr\\p{L}*)~…~(?:wart\\p{L}*|gewartet|musst\\p{L}*|standst|standen|bekam\\p{L}*|bekommen|bezahlt|gezahlt|verlor\\p{L}*|verpasst|ausgegeben|erlebt|vergeblich|umsonst)~',
    '~(?:du|sie|ihr) (?:wartest|warten|wartet|standest|standen|musstest|mussten|musstet|schreibst|schreiben|schreibt|schilderst|schildern|beschreibst|beschreiben)~',
    '~(?:nach|seit|über) (?:\\p{L}+ ){0,2}(?:\\d+|\\p{L}+) (?:tagen|wochen|stunden|monaten|minuten)~',
  ],
  en: [
    "~you(?:'ve| have|'d| had)? (?:just |already |now )?(?:waited|been (?:waiting|left|told|charged|stuck|trying|without|passed)|paid|spent|lost|missed|ordered|stood|sat|took|booked|travelled|came|drove|described|wrote|chased|had to)~",
    '~(?:after|for) (?:\\p{L}+ )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:days|weeks|hours|months|minutes|years)~',
  ],
});

/** Words that any service reply uses; they show nothing about this comment. Folded stems by their beginning. */
const SERVICE_WORDS =
  /^(?:service|kund|customer|client|guest|team|mitarbeit|staff|kolleg|colleague|unternehm|company|abteilung|department|anlieg|concern|feedback|rueckmeld|nachricht|message|mail|kontakt|contact|hilf|help|unterstuetz|support|assist|loesung|solution|resol|problem|issue|matter|fall|case|vorgang|situation|erfahrung|experienc|unannehm|inconven|umstaend|umstand|verstaend|understand|geduld|patien|zeit|time|tag|day|heute|today|morgen|tomorrow|moeglich|possib|schnell|soon|quick|gern|happy|glad|freu|leid|sorry|entschuld|apolog|bedau|regret|danke|dank|thank|bitte|please|wichtig|important|ernst|serious|qualit|standard|erwart|expect|anspruch|zufried|satisf|verbess|improv|prozess|process|massnahm|measure|pruef|check|look|review|klaer|kuemmer|melde|meldet|schreib|write|send|schick|nenn|share|provid|information|detail|nummer|number|order|bestell|dm$|pn$|direktnachricht|inbox|hallo|hello|gruess|regards|best|lieb|dear|jana|frage|question|antwort|answer|reply|respons|hear|hoer|lese|read|genau|exact|wirklich|really|truly|sehr|very|natuerlich|course|leider|unfortunat|passier|happen|geschehen|fehler|mistake|error|arbeit|work|weitergeb|pass|forward|weiterleit|intern|relevant|zustaend|appropriat|inconvenien|frustrat|aerger|disappoint|enttaeusch|upset|unmut|unhappy|bemueh|strive|commit|ensure|sicher|continu|weiter|future|zukunft|kuenftig|bald|kritik|critic|hinweis|kommentar|comment|anfrag|request|enquir|inquir|beschwerd|complain|aufkomm|volume|demand|nachfrag|verzoeger|delay|derzeit|current|moment)/u;
/** Particular things in one warm sentence that show somebody wrote it for this person. */
const PARTICULAR = 3;

function isParticular(draft: Text, comment: Text): boolean {
  const roles = rolesOf(draft);
  const feelings = feelingsIn(draft).strong;
  return draft.sentences.some((sentence, index) => {
    const warm =
      roles.in('apologise', index) ||
      roles.in('validate', index) ||
      roles.in('own', index) ||
      roles.in('react', index) ||
      feelings.some((hit) => hit.start >= sentence.start && hit.end <= sentence.end);
    if (!warm) return false;
    const own = draft.words.filter(
      (word) =>
        word.start >= sentence.start &&
        word.end <= sentence.end &&
        word.text.length > 2 &&
        !isStopWord(word.text, comment.lang) &&
        !SERVICE_WORDS.test(fold(word.text)),
    );
    return own.length >= PARTICULAR;
  });
}

/** Letters two words must share at their beginning, or a compound with its head at their end. */
const BEGINNING = 6;
const HEAD = 4;
/** No word is longer; what is, is not taken apart. */
const LONGEST_WORD = 60;

/** Words of the draft that are a form, a part or a compound of a word of the comment: Wagen in Kinderwagen. */
function relatedWords(draft: Text, comment: Text): { key: string; span: Span }[] {
  const content = (text: Text) =>
    text.words
      .map((word) => ({ word, folded: fold(word.text) }))
      .filter(
        ({ word, folded }) =>
          folded.length >= HEAD && folded.length <= LONGEST_WORD && !isStopWord(word.text, text.lang),
      );
  const beginnings = new Set<string>();
  const endings = new Set<string>();
  const whole = new Set<string>();
  for (const { folded } of content(comment)) {
    whole.add(folded);
    if (folded.length >= BEGINNING) beginnings.add(folded.slice(0, BEGINNING));
    if (comment.lang === 'de')
      for (let at = 3; folded.length - at >= HEAD; at += 1) endings.add(folded.slice(at));
  }
  return content(draft).flatMap(({ word, folded }) => {
    if (SERVICE_WORDS.test(folded)) return [];
    let found = beginnings.has(folded.slice(0, BEGINNING)) || endings.has(folded);
    if (!found && draft.lang === 'de') {
      for (let at = 3; !found && folded.length - at >= HEAD; at += 1) found = whole.has(folded.slice(at));
    }
    return found ? [{ key: folded.slice(0, BEGINNING), span: { start: word.start, end: word.end } }] : [];
  });
}

/** A comment this short offers one thing to take up. */
const FEW_WORDS = 3;

const known = new WeakMap<Text, { comment: Text; result: Acknowledgement }>();

/**
 * How far a draft names what the comment reports (handbook P01): two different content words, one number, date or
 * product, or one word together with the person's experience. Looked up once per draft and comment.
 */
export function acknowledgementOf(draft: Text, comment: Text): Acknowledgement {
  const done = known.get(draft);
  if (done?.comment === comment) return done.result;
  const { shared, copiedRun } = contentOverlap(comment, draft);
  const items = new Map<string, Span>();
  let precise = false;
  for (const { start, end, words, kind } of shared) {
    if (kind !== 'word') precise = true;
    const key = stem(words, draft.lang);
    if (!items.has(key)) items.set(key, { start, end });
  }
  const spoken = new Set(conceptsOf(comment).map((hit) => hit.concept));
  const seen = new Set<string>();
  for (const { concept, start, end } of conceptsOf(draft)) {
    if (!spoken.has(concept) || seen.has(concept)) continue;
    seen.add(concept);
    const taken = [...items.values()].some((span) => span.start < end && start < span.end);
    if (!taken) items.set(`concept ${concept}`, { start, end });
  }
  for (const { key, span } of relatedWords(draft, comment)) {
    const taken = [...items.values()].some((other) => other.start < span.end && span.start < other.end);
    if (!taken && !items.has(`related ${key}`)) items.set(`related ${key}`, span);
  }
  const content = new Set(
    comment.words
      .filter((word) => !isStopWord(word.text, comment.lang))
      .map((word) => stem(word.text, comment.lang)),
  );
  const enough = content.size <= FEW_WORDS ? 1 : 2;
  const result: Acknowledgement = {
    shared: [...items.values()],
    specific: precise || items.size >= enough || (items.size > 0 && hasCue(draft, EXPERIENCE)),
    particular: isParticular(draft, comment),
    offered: content.size,
    copiedRun,
  };
  known.set(draft, { comment, result });
  return result;
}
