import type { Text } from '../language/text';
import type { Span } from '../reading/reading';
import { type Cues, cueIn, cues, findCues, type Hit, sentenceAt } from './cues';

/**
 * Why an apology is none (handbook P06): it depends on a condition, moves the fault to the feeling of the other person,
 * is taken back by "but", is aimed at a vague inconvenience, regrets without anybody, denies an intention, or is grudging.
 */
export type ApologyFault =
  | 'conditional'
  | 'feeling_shift'
  | 'but_cancelled'
  | 'inconvenience'
  | 'impersonal'
  | 'intention'
  | 'grudging';

export interface Apology extends Hit {
  /** `null` for an honest one. */
  fault: ApologyFault | null;
}

/** Words with which an apology starts. Whether it is honest is decided by what stands around them. */
const TOKENS = cues({
  de: [
    '~(?:tut|tun|tat|täte|tuts) (?:\\p{L}+ ){0,6}leid~',
    '~leid (?:tut|täte|getan)~',
    '~leid ?(?:tut|getan)~',
    '~leid~(?=,? (?:dass|für|wegen|wenn|falls))',
    '~(?:entschuldige|entschuldigen|entschuldigt|tschuldigung|schuldigung|verzeih|verzeihen|verzeiht|verzeihung|sorry|sry|pardon|abbitte|um nachsicht)~',
    '~(?<!kein )(?<!keine )(?<!jede )entschuldigung(?:en)?~',
    '~(?:bedaue?re?n?|bedauerlich|bedauern)~',
  ],
  en: [
    '~sorry~',
    '~(?:apologi[sz]e[sd]?|apologi[sz]ing|apolog(?:y|ies))~',
    '~(?:regrets?|regretted|regrettable|regrettabl[ey])~',
    '~(?:forgive (?:me|us)|pardon (?:me|us)|my bad|mea culpa|excuse (?:the|our|my))~',
  ],
});

/** Talks about an apology instead of making one, or says "sorry" about something else. */
const ABOUT_APOLOGY = cues({
  de: [
    '~(?:bedauern|bedaure)(?: \\p{L}+){0,2} mitteilen~',
    '~(?:anfrage|antrag|formular)~…entschuldigung~',
    '~(?:eine|die|deine|ihre|kein\\p{L}*) entschuldigung (?:reicht|hilft|bringt|ändert|nützt|wäre|ist)~',
    '~(?:musst|müssen|müsst|brauchst|brauchen) (?:\\p{L}+ ){0,3}nicht (?:\\p{L}+ )?entschuldigen~',
  ],
  en: [
    '~regret to (?:inform|advise|tell)~',
    "~(?:no need to|don't|do not|needn't|never|nothing to) (?:apologi[sz]e|be sorry)~",
    "~(?:an|your|the) apology (?:is not|isn't|does not|doesn't|alone|won't)~",
    '~(?:better|rather be) safe than sorry~',
  ],
});

/** A condition that belongs to an offer or to the writer's own wording: "Sorry for that, and if you like, …". */
const INNOCENT_CONDITION = cues({
  de: [
    '^(?:wenn|falls|sofern|sollten?|solltest) (?:du|sie|ihr|dir|ihnen|euch)?~ ?(?:\\p{L}+ ){0,3}(?:magst|mögen|mögt|willst|wollen|wollt|möchte\\p{L}*|brauchst|brauchen|braucht|schick\\p{L}*|schreib\\p{L}*|send\\p{L}*|kannst|können|könnt|lieber|noch|wieder|weiter|fragen|hilfe|nachricht|zeit|lust|nenn\\p{L}*|sag\\p{L}*|meld\\p{L}*|gib\\p{L}*|verrät\\p{L}*|bestellnummer)~',
    '^(?:wenn|falls|sofern)…(?:morgen|freitag|montag|dienstag|mittwoch|donnerstag|samstag|wieder|noch (?:nichts|nicht|mal|einmal)|bis \\d+)~',
    '^(?:wenn|falls|sofern) ich~…(?:unklar|undeutlich|missverständlich|verwirr\\p{L}*|zu (?:knapp|kurz|lang)|falsch verst\\p{L}*|missverst\\p{L}*|überlesen|ausgedrückt|wiederhole)',
    '^(?:wenn|falls) (?:das|es|meine antwort|meine formulierung)~…(?:unklar|undeutlich|missverständlich|verwirrend|zu knapp|zu kurz|zu lang)',
  ],
  en: [
    "^(?:if|in case|should) (?:you(?:'d| would| are|'re)?|that|it|this)~ ?(?:\\p{L}+ ){0,2}(?:like|want|prefer|need|send|wish|dm|message|email|can|could|share|tell|rather|let|reply|still|give|pop|happens? again|drop|have (?:any|more|further|a (?:minute|moment|photo))|get another|in a hurry|happy to)~",
    '^(?:if|in case|should)…(?:again|tomorrow|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|by then|still (?:not|nothing))~',
    "^(?:if|in case) (?:i|my (?:answer|reply|message|post|wording|explanation)|that|this)(?:'s| was| were| wasn't| weren't| is| isn't|'ve been| sounded| came across| seemed| seems)?…(?:unclear|not clear|confus\\p{L}*|clear(?:er)?|misread|misunderst\\p{L}*|missed (?:the|your) point|too (?:short|long|brief|technical)|long|brief|repeat\\p{L}*|clumsy|worded|garbled)",
  ],
});

/** A condition right behind the apology: the comma and short "for that" between them are allowed. */
const CONDITION_BEHIND = cues({
  de: [
    '~(?:wenn|falls|sofern|im falle|insofern)~',
    // "…, sollten Sie warten müssen"; not "so lange solltest du nicht warten".
    '(?<=[,;:–-] ?|leid |entschuldigung |entschuldigen |verzeihung |sorry )(?:sollten?|solltest)~(?! (?:so )?(?:nicht|nie|niemand|kein))',
  ],
  en: [
    '~(?:if|in case|should (?:you|any|anyone|this|it|there)|insofar|to the extent|to anyone who (?:was|were|felt|may)|to those who (?:were|felt|may|might)|whoever|where (?:appropriate|applicable))~',
  ],
});

/** A condition that opens the sentence whose main clause apologises. */
const CONDITION_BEFORE = cues({
  de: ['^(?:und |oder |aber |auch )?(?:wenn|falls|sofern|sollte[nt]?|solltest|insofern)~'],
  en: [
    '^(?:and |or |but |so |well,? )?(?:if|in case|should (?:you|any|anyone|this|it|there|we)|to the extent|insofar)~',
  ],
});

/** Feeling, perception or effect as the thing regretted. */
const FEELING_SHIFT = cues({
  de: [
    'dass (?:(?:du|ihr|sie|dir|ihnen|euch|bei|der|dies\\p{L}*|das|es|sich|manche|einige|jemand)~)…(?:so|anders|derart|negativ|als \\p{L}+)? ?(?:siehst|sehen|seht|empfind\\p{L}*|empfunden|wahrn\\p{L}*|wahrgenommen|aufgefasst|aufnehmen|aufnimmst|aufgenommen|interpretier\\p{L}*|gefühlt|fühlst|fühlen|fühlt|vorkommt|erscheint|rüberkam|rübergekommen|rüberkommt|angekommen ist|verstanden wurde|missverstanden|gekränkt|gestört|unwohl|ungerecht behandelt|eindruck|stör(?:t|st|en)|aufreg\\p{L}*|ärger(?:st|n|t)~(?! (?:wir|ich))|enttäuscht (?:bist|sind|seid|waren|warst|wurden)|unzufrieden|nicht zufrieden|nicht gefallen|nicht gefällt|meinst|meinen|meint|denkst|denken|glaubst|glauben|verärgert (?:bist|sind|seid))',
    '(?:deine|ihre|eure) (?:wahrnehmung|sichtweise|empfindung|sicht der dinge|einschätzung)~',
    '(?:wegen|für) (?:deines|ihres|eures|deinen|ihren|euren) (?:empfinden|gefühl|eindruck|missverständnis)',
  ],
  en: [
    "(?:that |to (?:hear|see|learn|read) (?:that )?)?(?:you|some|anyone|people|everyone)(?:'re| are| have| may have| might have|'ve| were|'d)? ?(?:\\p{L}+ )?(?:feel|felt|feeling|see (?:it|this|that|things)|saw (?:it|this|that)|took|take (?:it|this|that)|taken (?:it|this|offen[cs]e)|think|thought|believe|believed|perceiv\\p{L}*|consider|considered|view|viewed|interpret\\p{L}*|misunderst\\p{L}+|found (?:it|this|that|our|the|my)|find (?:it|this|that|our|the)|upset|offended|unhappy|not (?:\\S+ )?(?:happy|satisfied|pleased|impressed)|weren't (?:\\p{L}+ )?(?:happy|satisfied|pleased)|aren't (?:\\p{L}+ )?(?:happy|satisfied|pleased)|dissatisfied|bothered|disagree|don't (?:like|agree|appreciate|understand)|didn't (?:like|enjoy|appreciate|understand)|got the impression|have the impression|the wrong way|experienced (?:it|this|that) (?:as|that|this|so))~",
    '(?:for |about )?(?:your|any|the) (?:perception|impression|feelings?|misunderstanding|reaction|interpretation|hurt feelings)~',
    '(?:that )?(?:it|this|that|our \\p{L}+) (?:came across|was (?:perceived|received|taken|interpreted|misunderstood|seen))~',
  ],
});

/** Feelings the writer grants are their own doing: "that you were left feeling ignored", "that we made you feel …". */
const OWNED_FEELING = cues({
  de: [
    '~(?:wir|ich)~…(?:enttäuscht|verärgert|verletzt|gekränkt|verunsichert|das gefühl gegeben)',
    '~durch (?:uns|mich|unser\\p{L}*)~',
  ],
  en: [
    "~(?:we|i)(?:'ve| have)? (?:made|left|caused|gave|let)~",
    '~(?:left|made) (?:you )?feel\\p{L}*~',
    '~(?:because|when|after|by) (?:we|i|of us)~',
  ],
});

/** What stands behind a "but" that takes the apology back. Good news behind a "but" does not. */
const CANCELLING = cues({
  de: [
    '~(?:du|sie|ihr) (?:hätte\\p{L}*|müss\\p{L}*|muss\\p{L}*|soll\\p{L}*|könnt\\p{L}*|darf\\p{L}*|dürf\\p{L}*|hast|haben|habt)~',
    '~(?:hättest|hätten|hättet|müssen|musst|müsst|sollten|solltest) (?:du|sie|ihr)~',
    '~(?:so|das) (?:ist|sind|steht|läuft|war) (?:\\p{L}+ ){0,3}(?:nun mal|eben|halt|einmal|regel\\p{L}*|vorschrift\\p{L}*|AGB|üblich|normal|bekannt)~',
    '~(?:nun mal|nun einmal|AGB|vorschrift\\p{L}*|richtlinie\\p{L}*|regeln sind|hausordnung|bedingungen)~',
    '~(?:wir|ich|da|dafür|daran|hier) (?:\\p{L}+ ){0,4}(?:nichts|nicht|kein\\p{L}*|nie)~',
    '~(?:alle|jeder|andere\\p{L}*|sonst|niemand|normalerweise|eigentlich|bisher|auch nur menschen|viel los|personalmangel|hochsaison|zu verstehen)~',
    '~(?:das|es) (?:ist|war|liegt|lag)~',
    '~(?:passiert|kommt vor|kann vorkommen|schuld)~',
    '~(?:ehrlich gesagt|immerhin|schließlich|trotzdem)~',
  ],
  en: [
    "~you (?:\\p{L}+ ){0,2}(?:should|could|need|must|have to|had|did|didn't|were|agreed|signed|chose|knew|can't|cannot|also)~",
    "~(?:that's|that is|this is|it's|it is|it was|those are|these are|that was|there's|there is|there was|there were)~",
    "~(?:we|i|our hands|the system|nobody|no one|none)(?:'re| are|'m| am|'ve| have|'d| had)? ?(?:\\p{L}+ )?(?:can't|cannot|can not|don't|do not|didn't|did not|never|not|were|was|had|only|always|no|tied|won't|have to|human|busy|unable|understaffed|allow\\p{L}*)~",
    '~(?:policy|policies|terms|rules|guidelines|t&cs|nothing (?:we|i) can)~',
    '~(?:everyone|everybody|others|most (?:people|customers|guests)|things happen|these things|happens|at least|to be fair|to be honest|in fairness|in our defen[cs]e|however)~',
    '~(?:please (?:understand|bear|remember|note|appreciate)|keep in mind|due to|because)~',
  ],
});

const GOOD_NEWS = cues({
  de: [
    '~(?:ich|wir) (?:habe?n?|hab) (?:\\p{L}+ ){0,3}(?:jetzt|nun|gerade|eben|schon|inzwischen|bereits|dir|ihnen|euch|gute|den|die|das)~',
    '~(?:ich|wir) (?:brauche?n?|bräuchten?|benötigen?|muss|müssen) (?:\\p{L}+ ){0,3}(?:noch|kurz|nur|erst)~',
    '~(?:jetzt|inzwischen|ab (?:heute|morgen|sofort)|dafür|gute nachricht\\p{L}*|unterwegs|wieder da|behoben|kann (?:ich|dir|ihnen)|können wir (?!nicht|nichts|leider))~',
  ],
  en: [
    "~(?:i|we)(?:'ve| have|'ll| will|'re|'m| are| am| can) (?:\\p{L}+ ){0,2}(?:now|just|already|got|found|sent|fixed|sorted|refund\\p{L}*|replac\\p{L}*|send\\p{L}*|booked|spoken|asked|happy|glad|working on|checking|look into|help|offer)~",
    "~(?:could you|can you|would you|let me|i(?:'ll| will)? (?:just )?need)~",
    "~(?:good news|on its way|on the way|is back|are back|is fixed|here's|it's (?:now|fixed|back|on|sorted)|you'll (?:have|get|hear))~",
  ],
});

const BUT = cues({
  de: ['~(?:aber|jedoch|allerdings|doch|nur)~'],
  en: ['~(?:but|however|though|although|yet)~'],
});

const VAGUE_OBJECT = cues({
  de: [
    '~(?:etwaige|eventuelle|mögliche|eventuell|jegliche|allfällige|alle|die|diese|entstandene\\p{L}*|den|das|der|dein\\p{L}*|ihr\\p{L}*|eur\\p{L}*)?\\s?(?:\\p{L}+ ){0,2}(?:unannehmlichkeit(?:en)?|umstände|ungelegenheiten|unanehmlichkeiten)~',
  ],
  en: [
    '~(?:any|the|this|all|that|your|these)(?: \\p{L}+){0,2} (?:inconveniences?|trouble caused|disruption (?:caused|this|it)|bother caused)~',
    '~(?:inconvenience|trouble|upset|distress|offen[cs]e) (?:caused|this may|that may|it may|this might|you may|we may|that might|which may)~',
    '~any (?:\\p{L}+ )?(?:offen[cs]e|upset|distress|confusion|disappointment|bad impression|misunderstanding|trouble|problems?|issues?)~',
  ],
});

const IMPERSONAL = cues({
  de: [
    '~es ist (?:\\p{L}+ ){0,2}(?:bedauerlich|schade),? dass (?:sie|du|ihr|dieser|der|bei|es|das|hier)~',
    '~bedauerlich(?:erweise)? (?:ist|kam|sind|wurde)~',
    '~(?:man|das unternehmen|die (?:firma|leitung|geschäftsführung|redaktion|verwaltung)) (?:bedauert|entschuldigt)~',
    '~(?:bedauern|bedaure|bedauere) (?:den|diesen|die|jegliche|etwaige|ihren|deinen|den entstandenen) (?:vorfall|umstand|vorgang|eindruck|missverständnis\\p{L}*|unmut|ärger|vorkommnis\\p{L}*|situation|sachverhalt)~',
  ],
  en: [
    "~(?:it is|it's|it was) (?:\\p{L}+ )?(?:regrettable|unfortunate|a shame|a pity) (?:that|if)~",
    '~(?:the (?:company|team|management|firm|organi[sz]ation)|management|\\p{L}+ (?:ltd|inc|plc)) (?:regrets|apologi[sz]es|is sorry)~',
    '~regret (?:any|the|this|that) (?:incident|situation|matter|circumstances|misunderstanding|occurrence|events?|outcome|experience)~',
  ],
});

const INTENTION = cues({
  de: [
    '~(?:war|ist|lag) (?:\\p{L}+ ){0,2}(?:nie|nicht|niemals|keineswegs|keinesfalls) (?:\\p{L}+ ){0,2}(?:unsere|meine|in unserer|in meiner|die) (?:absicht|intention)~',
    '~(?:lag|liegt) (?:\\p{L}+ ){0,2}(?:nicht|nie|fern|niemals)~…(?:absicht|verletzen|kränken|beleidigen|zu nahe)',
    '~(?:wollten|wollte) (?:\\p{L}+ ){0,2}(?:niemanden?|keine[nm]?|nie|dich nicht|sie nicht|euch nicht)~…(?:verletzen|kränken|beleidigen|nahe ?treten|verärgern|angreifen|diskriminieren|ausschließen)',
    '~(?:war|ist) (?:\\p{L}+ ){0,3}(?:nicht|nie) (?:so|böse|ernst|persönlich) gemeint~',
    '~keine böse absicht~',
  ],
  en: [
    '~(?:was|is|were) (?:\\p{L}+ )?(?:never|not|in no way) (?:\\p{L}+ )?(?:our|my|the) (?:intent|intention|aim|goal)~',
    "~(?:wasn't|isn't|never) (?:our|my|the) (?:intent|intention|aim)~",
    "~(?:never|not|didn't|did not) (?:\\p{L}+ )?(?:mean|meant|intend|intended|set out|want|wish) (?:for \\p{L}+ )?(?:to )?(?:offend|upset|hurt|insult|cause|exclude|disrespect|discriminate|harm|annoy|any (?:harm|offen[cs]e))~",
    '~(?:no (?:harm|offen[cs]e) (?:was )?(?:meant|intended)|(?:not|never) meant (?:like|that|in) that(?: way)?)~',
  ],
});

/** Regret without the word "sorry" that is aimed at how the person sees it, or at their expectations. */
const SHIFT_ALONE = cues({
  de: [
    '~(?:schade|bedauerlich|traurig|enttäuschend|betrübt|betroffen),? (?:zu (?:hören|lesen),? )?dass (?:du|sie|ihr) (?:\\p{L}+ ){0,7}(?:nicht (?:\\p{L}+ )?(?:glücklich|einverstanden|begeistert|überzeugt)|so (?:siehst|sehen|seht|empfind\\p{L}*|wahrn\\p{L}*)|empfunden|gefühlt|fühlst|fühlen|wahrgenommen|unzufrieden|nicht zufrieden|missverstanden|den eindruck)',
    '~(?:bedauern?|bedaure|leid)~[^.!?\\n]{0,80}(?:erwartungen|vorstellungen|ansprüchen) (?:\\p{L}+ ){0,3}(?:nicht|kaum) (?:\\p{L}+ )?(?:entspr\\p{L}*|erfüll\\p{L}*|gerecht|genüg\\p{L}*)',
    '~(?:bedauern?|bedaure|leid)~[^.!?\\n]{0,80}nicht (?:\\p{L}+ )?(?:ihren|deinen|euren|den) (?:erwartungen|vorstellungen|ansprüchen|wünschen)',
  ],
  en: [
    "~(?:saddened|disappointed|dismayed|concerned|a shame|a pity|unfortunate|regrettable|surprised|disheartened|distressed) (?:to (?:hear|learn|read|see) )?(?:that )?you(?:'ve| have|'re| are)? (?:\\p{L}+ )?(?:feel|felt|think|thought|found|find|believe|perceived|see (?:it|this|things)|took|were (?:unhappy|offended|dissatisfied|not (?:happy|satisfied))|unhappy|dissatisfied|not (?:happy|satisfied))~",
    "~(?:sorry|apologi[sz]e|regret|saddened|disappointed)~[^.!?\\n]{0,80}(?:did not|didn't|does not|doesn't|not|failed to|hasn't|has not) (?:\\p{L}+ )?(?:meet|met|live up to|lived up to|match|matched|meeting) (?:with )?(?:all )?your (?:\\p{L}+ )?(?:expectations?|standards?)~",
  ],
});

const GRUDGING = cues({
  de: [
    '~(?:trotzdem|dennoch|dann eben|na dann|na gut|nun gut|meinetwegen|von mir aus|also gut|wenn es (?:dich|sie|euch|sein muss|dir|ihnen|denn)|der form halber|formhalber|gut,? dann|okay,? dann|ok,? dann)~…(?:sorry|entschuldig\\p{L}*|verzeih\\p{L}*|leid~)',
    '~(?:sorry|entschuldig\\p{L}*|leid~)…(?:,? (?:zufrieden|okay|ok|gut|reicht das|genügt das|besser) ?\\?|wenn (?:es|dir das|ihnen das|euch das) (?:\\p{L}+ )?(?:hilft|glücklich macht|so wichtig|lieber)|wenn es denn sein muss)',
  ],
  en: [
    "~(?:fine|ok|okay|alright|all right|well|then|nevertheless|nonetheless|still|if it (?:helps|makes)|if that(?:'s| makes| helps| is what)|for what it's worth),? (?:\\p{L}+ ){0,4}(?:sorry|apologi[sz]e|apologies)~(?=[^.!?\\n]{0,12}(?:anyway|then|\\.|$|,? ok|if))",
    '~(?:sorry|apologi[sz]e|apologies) (?:anyway|then|i guess|i suppose|nonetheless)~',
    "~(?:sorry|apologi[sz]e|apologies)~…(?:happy now|satisfied|if that(?:'s| is) what|if it makes you|if that makes you|if you insist|if we must)",
    '~(?:sorry|apologies),? (?:not sorry|i guess)~',
  ],
});

/** Longest piece looked at behind an apology word. */
const REACH = 220;

interface Place {
  text: Text;
  token: Hit;
  sentence: Span;
  before: string;
  behind: string;
  /** `behind` and the sentence that follows, for a "But …" that opens it. */
  next: string;
}

function matches(piece: string, place: Place, from: Cues): boolean {
  return cueIn(piece, place.text.lang, from);
}

function isConditional(place: Place): boolean {
  const { text, before, behind } = place;
  const regexp = CONDITION_BEHIND.regexp(text.lang);
  const hit = regexp ? [...behind.matchAll(regexp)][0] : undefined;
  if (hit) {
    const between = behind.slice(0, hit.index);
    const clause = behind.slice(hit.index);
    const newClause = /(?:[;:–—]|\s-|~|\b(?:und|and|so|also|but|aber|please|bitte))\s*$/iu.test(between);
    // "sorry, dass wir nicht gefragt haben, ob es geht, wenn …": an own clause stands between.
    const own = between.trim().split(/\s+/).length > 9;
    if (!newClause && !own && !matches(clause, place, INNOCENT_CONDITION)) return true;
  }
  const opening = before.trimStart();
  return matches(opening, place, CONDITION_BEFORE) && !matches(opening, place, INNOCENT_CONDITION);
}

/** A particle, not a turn: "das ist doch", "nur noch". */
const PARTICLE = /^(?:nur|doch|yet|though)$/iu;

/** What follows a "but": in the same sentence, or in the next one when it opens with it. `bare`: "Sorry, but …". */
function turnOf({ text, behind, next }: Place): { clause: string; bare: boolean } | null {
  const regexp = BUT.regexp(text.lang);
  if (!regexp) return null;
  for (const hit of behind.matchAll(regexp)) {
    const before = behind.slice(0, hit.index);
    if (PARTICLE.test(hit[0]) && !/[,;–—-]\s*$/.test(before)) continue;
    return { clause: behind.slice(hit.index + hit[0].length), bare: /^[\s,;–—-]*$/.test(before) };
  }
  const opening = [...next.matchAll(regexp)][0];
  if (!opening || opening.index > 1 || PARTICLE.test(opening[0])) return null;
  return { clause: next.slice(opening.index + opening[0].length), bare: false };
}

function isCancelled(place: Place): boolean {
  const turn = turnOf(place);
  if (!turn || matches(turn.clause, place, GOOD_NEWS)) return false;
  return turn.bare || matches(turn.clause, place, CANCELLING);
}

function faultOf(place: Place): ApologyFault | null {
  const { before, token, behind } = place;
  const whole = before + token.words + behind;
  if (matches(whole, place, GRUDGING)) return 'grudging';
  if (isConditional(place)) return 'conditional';
  if (matches(behind.slice(0, 160), place, FEELING_SHIFT) && !matches(behind, place, OWNED_FEELING))
    return 'feeling_shift';
  if (matches(behind.slice(0, 60), place, VAGUE_OBJECT) || matches(before.slice(-90), place, VAGUE_OBJECT)) {
    return 'inconvenience';
  }
  if (isCancelled(place)) return 'but_cancelled';
  if (matches(whole, place, IMPERSONAL)) return 'impersonal';
  return null;
}

const known = new WeakMap<Text, Apology[]>();

/** Every apology of a text, honest or not, in order; at most one per sentence and fault. Searched once per text. */
export function findApologies(text: Text): Apology[] {
  const done = known.get(text);
  if (done) return done;
  const about = findCues(text, ABOUT_APOLOGY);
  const found: Apology[] = [];
  const taken = new Set<string>();
  for (const token of findCues(text, TOKENS)) {
    if (about.some((hit) => hit.start <= token.end && token.start <= hit.end)) continue;
    const index = sentenceAt(text, token.start);
    const sentence = text.sentences[index];
    if (!sentence) continue;
    const next = text.sentences[index + 1];
    const place: Place = {
      text,
      token,
      sentence,
      before: text.plain.slice(Math.max(sentence.start, token.start - REACH), token.start),
      behind: text.plain.slice(token.end, Math.min(sentence.end, token.end + REACH)),
      next: next ? text.plain.slice(next.start, Math.min(next.end, next.start + REACH)) : '',
    };
    const fault = faultOf(place);
    const key = `${index} ${fault}`;
    if (taken.has(key)) continue;
    taken.add(key);
    const span = fault === null ? token : { start: Math.min(token.start, sentence.start), end: sentence.end };
    found.push({ start: span.start, end: span.end, words: text.plain.slice(span.start, span.end), fault });
  }
  const covered = (hit: Hit) => found.some((a) => a.fault !== null && a.start < hit.end && hit.start < a.end);
  for (const hit of findCues(text, SHIFT_ALONE))
    if (!covered(hit)) found.push({ ...hit, fault: 'feeling_shift' });
  for (const hit of findCues(text, INTENTION)) if (!covered(hit)) found.push({ ...hit, fault: 'intention' });
  for (const hit of findCues(text, IMPERSONAL))
    if (!covered(hit)) found.push({ ...hit, fault: 'impersonal' });
  found.sort((a, b) => a.start - b.start);
  known.set(text, found);
  return found;
}
