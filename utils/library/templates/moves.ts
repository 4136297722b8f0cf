import type { FramingId, MoveId } from '../../framing/framing';
import type { Lang } from '../../language/message';
import { parseText } from '../../language/text';
import { TEAM_PACK_LIMITS, type TeamMove } from './template';

const GREETING =
  /^(?:hallo|hi|hey|moin|servus|grüezi|guten (?:tag|morgen|abend)|grüß (?:gott|dich|euch)|liebe[rs]?|sehr geehrte[rs]?|dear|hello|good (?:morning|afternoon|evening))(?!\p{L})/iu;

/**
 * What a sentence is mostly for, by its words in both languages, read in this order: what binds more comes before what is
 * only kind. Broad on purpose: it sorts a sentence for somebody who will look at it.
 */
const CUES: readonly [MoveId, RegExp][] = [
  ['HELP_LINE', /telefonseelsorge|krisentelefon|samaritans|help ?line|116 ?123|\b988\b/iu],
  [
    'PERMISSION',
    /(?:dürfen|dürften|könnten) wir .*(?:teilen|verwenden|nutzen|zeigen)|(?:may|could|can) we .*(?:share|repost|use|feature)/iu,
  ],
  [
    'CONS',
    /ausblenden|gelöscht|löschen wir|gesperrt|sperren wir|(?:hide|remove|delete|block) (?:it|them|such|comments|posts)/iu,
  ],
  [
    'RULE',
    /netiquette|hausregel|community.?(?:regel|guideline|rule|richtlinie)|sachlich|respektvoll(?!es produkt)|respectful|house rules/iu,
  ],
  [
    'SORRY',
    /entschuldig|verzeih|(?:tut|täte) (?:mir|uns) .*leid|leid tut|\bsorry\b|apologi[sz]|apology|apologies|bedauer|we regret/iu,
  ],
  [
    'OWN',
    /(?:unser|mein) fehler|(?:da|hier|das) haben wir .*(?:falsch|versäumt|nicht)|hätte nicht passieren|darf nicht passieren|nicht unser anspruch|(?:our|my) (?:mistake|fault|error)|we got .*wrong|should(?:n't| not) have happened|not (?:good enough|our standard)/iu,
  ],
  [
    'PRIV',
    /privatnachricht|direktnachricht|private[nr]? nachricht|persönliche[nr]? nachricht|per (?:dm|pn|e-?mail|mail)(?!\p{L})|\b(?:dm|pn)\b|(?:private|direct) message|message us|inbox|e-?mail us/iu,
  ],
  [
    'WHO',
    /kolleg(?:in|e|en|innen)\b|fachabteilung|weitergeleitet|leite(?:n wir)? .*weiter|zuständige|forward(?:ed)? (?:this|it|your)|pass(?:ed)? (?:this|it|your .*) (?:on|along)|colleague/iu,
  ],
  [
    'RESULT',
    /(?:ist|sind|wurde|wurden|haben .*) (?:jetzt |nun |wieder |inzwischen )*(?:erledigt|gelöst|behoben|repariert)|(?:is|are|has been|have been) (?:now )?(?:resolved|fixed|sorted|solved)/iu,
  ],
  [
    'DECISION',
    /haben (?:wir )?uns .*entschieden|leider (?:nicht|keine?n?)|können (?:wir )?(?:das |dir |ihnen |euch )*leider|leider können wir|unfortunately|we (?:have )?decided|(?:cannot|can't|are unable to) offer/iu,
  ],
  [
    'DO',
    /(?:ich|wir|werde|werden) .*(?:prüf|kümmer|klär|schau|schick|send|veranlass|erstatt|ersetz|tausch|frag|geb|nehm|leg)|(?:prüfen|klären|kümmern|schicken|senden|veranlassen|erstatten|ersetzen|geben|schauen) wir|(?:i|we)(?:'ll| will|'m| am|'re| are|'ve| have)? .*(?:look(?:ing)? into|check|send|refund|replac|arrang|investigat|sort|pass)/iu,
  ],
  [
    'WHEN',
    /(?:bis|ab) (?:spätestens|heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|zum|ende|\{)|innerhalb|spätestens|in den nächsten|melde(?:n)? (?:mich|uns|wir uns)|within|by (?:tomorrow|today|monday|tuesday|wednesday|thursday|friday|the end|\{)|get back to you|be in touch/iu,
  ],
  [
    'ASK',
    /\?["“”»)]*$|bitte (?:schick|nenn|sag|teil|send|schreib|gib)|(?:please|could you|can you) (?:send|let|share|tell|give|check)/iu,
  ],
  [
    'INVITE',
    /freuen uns (?:auf|über|,? wenn)|(?:melde|meldet|melden sie) (?:dich|euch|sich) (?:gerne?|jederzeit)|jederzeit .*(?:melden|schreiben)|lass(?:t)? (?:es )?uns .*wissen|bis bald|let us know|look(?:ing)? forward|feel free|hope to see you/iu,
  ],
  [
    'FEEL',
    /ärgerlich|frustrier|nachvollzieh|verstehe(?:n)? (?:gut|dich|sie|dass|deinen|ihren|eure|wir|ich)|kann (?:ich )?mir vorstellen|enttäusch|frustrating|annoying|upset|disappoint|i understand|we understand|can imagine/iu,
  ],
  ['THANK', /\bdank(?:e|en|eschön)?\b|bedanken|\bthanks?\b|thank you|grateful|appreciate/iu],
  [
    'SRC',
    /quelle|nachlesen|nachzulesen|studie|laut (?:dem|der|einer)|https?:\/\/|source|according to|read more/iu,
  ],
  ['FACT', /richtig ist|tatsächlich|fakt ist|in fact|the fact|actually/iu],
  ['STATUS', /derzeit|aktuell|zurzeit|im moment|momentan|currently|at the moment|right now/iu],
  ['OPEN', /noch (?:nicht|offen|unklar)|not (?:yet|clear)|still (?:open|unclear|waiting)/iu],
  ['WHY', /\bweil\b|der grund|aufgrund|wegen|because|the reason|due to/iu],
  ['OPTION', /alternativ|stattdessen|möglichkeit|instead|alternative|option/iu],
];

const SIGN_OFF =
  /^(?:(?:mit )?(?:(?:ganz )?(?:viele|liebe|beste|herzliche|freundliche|sonnige|schöne)[nrs]? )?grü(?:ß|ss)en?|(?:kind|best|warm) (?:regards|wishes)|regards|sincerely|cheers|all the best|take care|yours|lg|vg|mfg|(?:dein|ihr|euer|your) .{0,40}team|[–—^-] ?[\p{L}{])/iu;

/** „Danke! – Jana“ is one sentence for the segmenter. */
const BEFORE_SIGN = /(?<=[.!?])\s+(?=[–—^-]\s?\p{L}+\s*$)/u;

/** A greeting up to its comma or exclamation mark, in front of the sentence it belongs to. */
const GREETING_PART = /^([^,!.?\n]{1,60}[,!])\s+(?=\S)/u;

/**
 * Takes a text apart into moves: sentences, and the greeting in front of the first. What a sentence is for is guessed from its
 * words; neighbours of the same kind are one move. May give more moves, or longer ones, than a template may have.
 */
export function movesFromText(text: string, language: Lang): TeamMove[] {
  const parts = partsOf(text, language);
  const moves: TeamMove[] = [];
  for (const [index, { words, newLine }] of parts.entries()) {
    const move = moveFor(words, index, parts.length, moves);
    const before = moves.at(-1);
    const joined = before ? `${before.text} ${words}` : '';
    if (before?.move === move && joined.length <= TEAM_PACK_LIMITS.text) before.text = joined;
    // A farewell keeps its line; everything else runs on, as in a comment.
    else moves.push({ move, text: move === 'SIGN' && newLine ? `\n${words}` : words });
  }
  return moves;
}

interface Part {
  words: string;
  /** First of its line. */
  newLine: boolean;
}

/** Lines, their sentences, and the greeting on its own. Brackets are hidden, so that no slot is cut in two. */
function partsOf(text: string, language: Lang): Part[] {
  const parts = text.split('\n').flatMap((line) => {
    const hidden = line.replaceAll(/\{[^{}]*\}/g, (slot) => 'x'.repeat(slot.length));
    const sentences = parseText(hidden, language).sentences.flatMap(({ start, end }) =>
      line.slice(start, end).split(BEFORE_SIGN),
    );
    return sentences.map((sentence, index) => ({ words: sentence.trim(), newLine: index === 0 }));
  });
  const [first, ...rest] = parts;
  const greeting = first && GREETING.test(first.words) ? first.words.match(GREETING_PART)?.[1] : undefined;
  if (!first || greeting === undefined) return parts;
  const after = first.words.slice(greeting.length).trim();
  return [{ words: greeting, newLine: true }, { words: after, newLine: false }, ...rest];
}

function moveFor(part: string, index: number, count: number, before: readonly TeamMove[]): MoveId {
  if (index === 0 && GREETING.test(part) && part.length <= 80) return 'GREET';
  if (index > 0 && index >= count - 2 && part.length <= 80 && SIGN_OFF.test(part)) return 'SIGN';
  // A sentence as long as that is no move; looking for words in it would only take time.
  const cue = part.length > TEAM_PACK_LIMITS.text ? undefined : CUES.find(([, words]) => words.test(part));
  if (cue) return cue[0];
  const said = before.filter(({ move }) => move !== 'GREET');
  if (said.length === 0) return 'ACK';
  return said.some(({ move }) => move === 'ANSWER' || move === 'DO') ? 'EXTRA' : 'ANSWER';
}

const LATE =
  /(?:späte|verspätete) (?:antwort|rückmeldung)|so lange (?:nichts|gewartet)|late (?:reply|response|answer)|(?:taken|took) (?:us )?so long/iu;
const IDEA = /\b(?:idee|vorschlag|anregung|wunsch|idea|suggestion)\b/iu;
const GRATEFUL = /\bdank|thank/iu;
const DANGER =
  /verletz|allergi|rückruf|nicht (?:mehr|weiter) (?:benutz|verwend|ess)|injur|allerg|recall|stop using/iu;
const GLAD =
  /\blob\b|freut (?:uns|mich)|tolles? (?:feedback|foto|bild)|so glad|happy to hear|made (?:our|my) day|delighted/iu;

/** What kind of reply these moves make, most special first. A guess, for somebody who will look at it. */
export function guessFraming(moves: readonly TeamMove[]): FramingId {
  const has = (...ids: MoveId[]) => moves.some(({ move }) => ids.includes(move));
  const text = moves.map((move) => move.text).join(' ');
  const rules: readonly [boolean, FramingId][] = [
    [has('HELP_LINE'), 'compassion_signpost'],
    [DANGER.test(text), 'safety_first'],
    [has('PERMISSION'), 'amplify_ugc'],
    [has('RULE', 'CONS'), 'boundary'],
    [LATE.test(text), 'late_recovery'],
    [has('OWN') || (has('SORRY') && has('DO', 'WHEN')), 'own_and_fix'],
    [has('DECISION'), 'explain_decision'],
    [IDEA.test(text) && GRATEFUL.test(text), 'take_up_idea'],
    [has('PRIV'), 'private_channel'],
    [has('WHO'), 'hand_over'],
    [has('RESULT'), 'close_loop'],
    [has('FACT', 'SRC') && !has('SORRY'), 'correct_with_respect'],
    [has('SORRY', 'FEEL'), 'acknowledge_first'],
    [has('STATUS', 'OPEN'), 'transparent_update'],
    [has('ASK') && !has('ANSWER'), 'clarify_question'],
    [has('THANK') && (GLAD.test(text) || !has('ANSWER', 'DO')), 'thank_and_invite'],
  ];
  return rules.find(([holds]) => holds)?.[1] ?? 'answer_directly';
}
