import type { Lang } from '../language/message';
import { find } from '../language/pattern';
import type { Text } from '../language/text';
import type { Span } from '../reading/reading';
import { type Cues, cueIn, cues, sentenceAt } from './cues';

/** Private life, health and employment of a member of staff. */
const STAFF_MATTER = cues({
  de: [
    '~(?:scheidung|lässt sich scheiden|getrennt (?:von|lebend)|eheprobleme|beziehungsprobleme|alkoholproblem|suchtproblem|entzug|trinkt|burn-?out|depress\\p{L}{0,8}|psychisch\\p{L}{0,3}|schwanger(?:schaft)?|fehlgeburt|schulden|vorbestraft|bewährung|privatinsolvenz|krebs|therapie|(?:schwer|chronisch|psychisch) krank|positiv getestet|alkoholtest|todesfall|trauerfall)~',
    '~(?:abgemahnt|abmahnung|verwarnt|(?:letzte|schriftliche) verwarnung|probezeit|gekündigt|kündigung|gefeuert|entlassen|rausgeworfen|freigestellt|krankgeschrieben|gehaltskürzung)~',
  ],
  en: [
    '~(?:divorc\\p{L}{1,3}|broke up|break-?up|marriage (?:problems|trouble)|drink(?:ing)? problem|alcoholic|rehab|addict\\p{L}{0,4}|burn-?out|burnt out|depress\\p{L}{1,4}|mental health|anxiety|pregnan\\p{L}{1,3}|miscarriage|debts?|criminal record|on probation|bankrupt|cancer|therapy|chemo|medication|bipolar|adhd|fail(?:ed)? (?:a|the|his|her) (?:\\p{L}+ )?test|off (?:work )?(?:with|sick)|bereave\\p{L}*|passed away)~',
    '~(?:(?:been|was|is|got) (?:\\p{L}{1,12} )?(?:warned|sacked|fired|dismissed|suspended|disciplined|demoted)|final warning|written warning|on sick leave|signed off sick|disciplinary|probation(?:ary)?)~',
  ],
});
/** Whom it is said about: one particular member of staff. */
const STAFF = cues({
  de: [
    '~(?:der|die|das|unser[en]?|ein[en]?|diese[rn]?)? ?(?:kolleg(?:e|in|en)|mitarbeiter(?:in)?|fahrer(?:in)?|zusteller(?:in)?|kassierer(?:in)?|verkäufer(?:in)?|azubi|auszubildende[r]?|aushilfe|filialleiter(?:in)?|bedienung|kellner(?:in)?|techniker(?:in)?|monteur(?:in)?|berater(?:in)?|sachbearbeiter(?:in)?|pfleger(?:in)?|trainer(?:in)?|lehrer(?:in)?|schaffner(?:in)?|herr|frau)~',
    '~(?:er|der junge|die junge) (?:ist|war|hat|hatte|macht|wurde)~',
    '~sie (?:ist|war|hat|hatte|macht|wurde) (?:gerade|seit|schon|derzeit|im|in|mitten)~',
  ],
  en: [
    "~(?:he|she)(?:'s|'d| is| was| has| had| got)~",
    '~(?:(?:our|the|that|this) )?(?:colleague|driver|cashier|assistant|waiter|waitress|barista|trainee|manager|receptionist|engineer|technician|agent|clerk|nurse|carer|teacher|coach|employee|member of staff|staff member|guy|lad|lass|girl|lady)~',
    '~(?:mr|mrs|ms)\\.? \\p{L}{2,}~',
  ],
});
/** When and where a member of staff can be met by somebody who is angry with them. */
const STAFF_WHEREABOUTS = cues({
  de: [
    '~(?:er|sie|der kollege|die kollegin|der fahrer|unser \\p{L}{3,15}) (?:hat|ist|arbeitet|macht|kommt)[^.!?\\n]{0,30}(?:feierabend|schicht|schluss|dienst (?:bis|ab)|wohnt|parkt)~',
    '~(?:feierabend|schichtende|schichtwechsel) (?:hat (?:er|sie|der|die)|ist)~',
    '~(?:er|sie) wohnt (?:in|an|im|am)~',
  ],
  en: [
    "~(?:he|she|they)(?:'s| is| will be|'ll be)? (?:clocks? off|finish(?:es)?|knocks? off|gets? off|leaves?|off shift|on shift|working|lives?|parks?)(?: (?:work|the shop|here|his shift|her shift))?(?: (?:until|till|at|from|in|on|again|tomorrow|tonight|round|behind))~",
    '~(?:catch|find|meet|have a word with) (?:him|her) (?:at|after|when|outside|round|behind|in the)~',
  ],
});
/** In answer to a complaint about somebody: who it was, with first and last name. */
const STAFF_NAMED = cues({
  de: [
    '~(?:das|es) (?:ist|war|muss|müsste|dürfte|wird)(?: \\p{L}{1,12}){0,2} (?:unser(?:e|en)?|der|die|mein(?:e)?) (?:\\p{L}{3,20} )?(?:kollege|kollegin|mitarbeiter|mitarbeiterin|fahrer|fahrerin|azubi|aushilfe|zusteller|verkäufer|verkäuferin) (?:herr |frau )?\\p{L}{2,} \\p{L}{2,}~',
    '~(?:der|die) (?:kollege|kollegin|mitarbeiter|mitarbeiterin|fahrer|fahrerin|azubi|aushilfe|zusteller|verkäufer|verkäuferin) (?:heißt|hieß)~',
  ],
  en: [
    "~(?:that|it)(?:'s| is| was|'ll be| will be| would be| must be| must have been) (?:our (?:\\p{L}{3,12} )?)?\\p{L}{2,} \\p{L}{2,}~",
    "~(?:his|her|their|the (?:driver|cashier|assistant|waiter|waitress|trainee|guy|lad)'s) name(?:'s| is| was)~",
  ],
});

/** Somebody's health, said by us about the person we answer. */
const HEALTH_OF_READER = cues({
  de: [
    '~(?:dein|deine|deiner|deinem|deinen|ihr|ihre|ihrer|ihrem|ihren|euer|eure|eurer) (?:\\p{L}{1,14} )?(?:diagnose|befund\\p{L}{0,2}|blutwerte|laborwerte|testergebnis\\p{L}{0,3}|schwangerschaft|depression|hiv-?\\p{L}{0,10}|krebs\\p{L}{0,12}|diabetes|epilepsie|therapie|psychotherapie|krankschreibung|suchtberatung|medikament\\p{L}{0,2}|rezept für|operation|chemo\\p{L}{0,8}|abtreibung|allergie-?test|röntgenbild\\p{L}{0,2}|krankheit|erkrankung|behinderung)~',
  ],
  en: [
    '~your (?:\\p{L}{1,14} )?(?:diagnosis|test results?|blood (?:test|results?|work)|pregnancy|depression|hiv\\p{L}{0,10}|cancer|diabetes|epilepsy|therapy|sick note|addiction|medication|prescription for|surgery|operation|chemo\\p{L}{0,8}|abortion|biopsy|x-?rays?|scan results?|illness|condition|disability|std|sti|antidepressants?)~',
  ],
});

/** Confirms that the person is a patient, a client or a customer. Handbook 3.3: professional secrecy. */
const RELATION = cues({
  de: [
    '~(?:dein|deine|deiner|deinem|deinen|ihr|ihre|ihrer|ihrem|ihren) (?:\\p{L}{1,14} )?(?:termin|behandlung\\p{L}{0,2}|\\p{L}{0,12}behandlung|mandat|akte|patientenakte|fall|verfahren|befund|rezept|eingriff|operation|op|therapie|sitzung|erstgespräch|besuch|aufenthalt|untersuchung|vorsorge|zahn\\p{L}{0,14}|füllung|krone|implantat|steuererklärung|klage|scheidung\\p{L}{0,10}|testament|nachsorge|kontrolle|unterlagen|mandant\\p{L}{0,4}|wartezeit bei uns)~',
    '~(?:termin|behandlung|mandat|patient(?:in)?|mandant(?:in)?|untersuchung|op) bei uns~',
    // With the reader as the one who comes: an invitation to a consultation tells nothing.
    '~bei uns (?:in|zur|zum) (?:\\p{L}{1,14} )?(?:\\p{L}{0,14}(?:behandlung|therapie|betreuung|beratung|untersuchung|sprechstunde|pflege|reha|kur|op|operation|eingriff|termin|mandat)) (?:\\p{L}{1,12} ){0,2}(?:bist|warst|kommst|kamst|gehst)~',
    '~sie (?:\\p{L}{1,12} ){0,6}bei uns (?:in|zur|zum) (?:\\p{L}{1,14} )?(?:\\p{L}{0,14}(?:behandlung|therapie|betreuung|beratung|untersuchung|sprechstunde|pflege|reha|kur|op|operation|eingriff|termin|mandat)) (?:\\p{L}{1,12} ){0,2}(?:sind|waren|kommen|kamen|gehen)~',
    '~(?:sie|du|ihr)(?: \\p{L}{1,12}){0,3} (?:bei uns|in unserer (?:praxis|kanzlei|klinik|sprechstunde|behandlung))(?: \\p{L}{1,14}){0,3} (?:sind|bist|seid|waren|warst|wart|kommen|kommst|kamen|kamst|lagen|lagst|hatten|hattest)~',
    '~(?:als|unser[em]?|unsere|unseren|eine unserer|einer unserer|langjährige[rn]?) (?:\\p{L}{1,14} )?(?:patient|patientin|mandant|mandantin|patienten|mandanten|kunde|kundin|kunden|klient|klientin|klienten)~',
    '~(?:waren sie|warst du|sie waren|du warst|sie sind|du bist|seit sie|seit du)(?: \\p{L}{1,12}){0,3} (?:bei uns|in (?:unserer|der) (?:praxis|kanzlei|klinik|sprechstunde|behandlung))~',
    '~(?:wir haben (?:sie|dich|ihnen|dir)|wir (?:vertreten|behandeln|betreuen) (?:sie|dich)|ich habe (?:sie|dich|ihnen|dir))(?: \\p{L}{1,14}){0,4} (?:behandelt|operiert|untersucht|vertreten|beraten|aufgenommen|betreut|verschrieben)~',
    '~bei (?:ihnen|dir) (?:haben wir|wurde|war)(?: \\p{L}{1,14}){0,3} (?:wurzel\\p{L}{0,12}|zahn\\p{L}{0,12}|füllung|befund|diagnose|operation|entzündung)~',
  ],
  en: [
    '~your (?:\\p{L}{1,14} )?(?:appointment|treatment|consultation|case|file|chart|notes|records?|procedure|surgery|operation|prescription|visit|session|check-?up|stay|matter|root canal|filling|crown|implant|test results?|divorce|will|claim|tax return|retainer|hearing|aftercare|x-?rays?)~',
    "~(?:as|you(?:'re| are|'ve been)|one of) (?:a |an |our |my )?(?:\\p{L}{1,14} )?(?:patients?|clients?|customers?)(?: (?:of|with) (?:ours|us))?~",
    '~(?:when|since|after) you (?:came|were|visited|saw|first came|started)(?: \\p{L}{1,12}){0,3} (?:in|us|here|with us|at (?:the|our) (?:practice|clinic|surgery|office)|(?:dr|doctor)\\.? \\p{L}+)~',
    '~(?:we|i|dr\\.? \\p{L}+) (?:treated|saw|examined|represented|advised|operated on|prescribed) you~',
    '~(?:treating|seeing|representing|examining) you~',
    "~under our care~|~(?:you(?:'re|'ve been| are| were| have been)|being|having you) (?:\\p{L}{1,12} ){0,2}(?:in|under) our (?:\\p{L}{1,10} )?(?:care|treatment|therapy|practice|clinic)~",
    '~(?:having|have|had) you as (?:a|an|our) ~',
  ],
});
/** Speaks about anybody, or refuses to say. */
const GENERAL = cues({
  de: [
    '~(?:ob (?:sie|du|jemand)|weder bestätigen|nicht (?:bestätigen|sagen|äußern|öffentlich)|wenn (?:sie|du)|falls (?:sie|du)|vereinbar\\p{L}{0,3}|buch(?:en|t|st|e)|schweigepflicht|grundsätzlich|allgemein|möchten|brauchst|brauchen|jede[rs]?|alle|neue[rn]? (?:termine?|patient\\p{L}{0,4}))~',
  ],
  en: [
    "~(?:whether (?:or not )?(?:you|anyone|someone)|neither confirm|can(?:'t|not) (?:confirm|say|comment|discuss)|if you|book(?:ing)?|confidential\\p{L}{0,3}|in general|generally|anyone|everyone|any patient|would like|new (?:patients?|clients?|appointments?)|arrange|make an appointment)~",
  ],
});

function within(text: Text, found: Cues, reject?: (sentence: string, words: string) => boolean): Span[] {
  const regexp = found.regexp(text.lang);
  if (!regexp) return [];
  return find(text.plain, regexp)
    .filter((hit) => !reject?.(text.sentences[sentenceAt(text, hit.start)]?.text ?? '', hit.words))
    .map(({ start, end }) => ({ start, end }));
}

/** Private matters, working hours or the full name of a member of staff. `aboutStaff`: the comment complains about one. */
export function findStaffExposure(text: Text, aboutStaff: boolean): Span[] {
  const matters = within(text, STAFF_MATTER, (sentence) => !stands(sentence, text.lang, STAFF));
  if (!aboutStaff) return matters.filter((span) => isPrivateLife(text, span));
  const named = within(
    text,
    STAFF_NAMED,
    (_, words) => !FULL_NAME.test(words) && !/heißt|hieß|name/i.test(words),
  );
  return [...matters, ...within(text, STAFF_WHEREABOUTS), ...named];
}

/** Somebody of ours or somebody else, with first and last name, where only the matter was asked for. */
const NAMED_PERSON = {
  de: /(?<!\p{L})(?:Kolleg(?:e|in|en)|Schwester|Pfleger(?:in)?|Techniker(?:in)?|Fahrer(?:in)?|Mitarbeiter(?:in)?|Azubi|Verkäufer(?:in)?|Kassierer(?:in)?|Zusteller(?:in)?|Nachbar(?:in)?|Frau|Herrn?) (?!Frau |Herrn? )\p{Lu}\p{Ll}{1,14} \p{Lu}\p{Ll}{2,16}(?:-\p{Lu}\p{Ll}+)?(?!\p{L})/gu,
  en: /(?<!\p{L})(?:[Cc]olleague|[Nn]urse|[Dd]river|[Cc]ourier|[Ee]ngineer|[Tt]echnician|[Mm]anager|[Cc]ashier|[Tt]rainee|[Nn]eighbour|[Ss]teward|[Gg]uard|[Ww]aiter|[Ww]aitress|[Aa]gent|her ex|his ex|your ex|(?:[Tt]hat'll|[Tt]hat will|[Tt]hat would|[Tt]hat must) (?:be|have been)|[Tt]hat was|(?:it|It) was) (?:Mr |Mrs |Ms )?\p{Lu}\p{Ll}{1,14} (?:Mc|Mac|O')?\p{Lu}\p{Ll}{2,16}(?!\p{L})/gu,
} as const;

/** A handover names who takes over and how to reach them: that is meant to be public. */
const HANDS_OVER = cues({
  de: [
    '~(?:ruft|meldet|kümmert|übernimmt|hilft|beantwortet|antwortet|schreibt|erreich\\p{L}*|ansprech\\p{L}*|zuständig|leitet|geantwortet)~',
  ],
  en: [
    "~(?:will (?:call|ring|reply|answer|write|be in touch|email|contact|look|sort)|looks? after|leads?|in charge|handles|has your|reach (?:him|her)|contact (?:him|her)|will be|is (?:on|your)|'ll (?:call|ring|reply|answer|write))~",
  ],
});

/** People named in full whom the comment does not name, neither the writer nor the person who takes over. */
export function findNamedPeople(text: Text, comment: Text, author = ''): Span[] {
  const known = `${comment.plain} ${author}`.toLowerCase();
  return Array.from(text.plain.matchAll(NAMED_PERSON[text.lang])).flatMap((match) => {
    const last = match[0].split(' ').at(-1)?.toLowerCase() ?? '';
    const sentence = text.sentences[sentenceAt(text, match.index)]?.text ?? '';
    if (known.includes(last) || stands(sentence, text.lang, HANDS_OVER)) return [];
    return [{ start: match.index, end: match.index + match[0].length }];
  });
}

const FULL_NAME = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u;

/** Unlike `cueIn`, takes "sie" for somebody else on purpose. */
function stands(piece: string, lang: Lang, from: Cues): boolean {
  const regexp = from.regexp(lang);
  return regexp !== null && find(piece, regexp).length > 0;
}

const EMPLOYMENT =
  /abgemahnt|abmahnung|verwarn|probezeit|kündig|gefeuert|entlassen|rausgeworfen|freigestellt|krankgeschrieben|gehalts|warn|sacked|fired|dismissed|suspended|disciplin|demoted|sick|probation/i;
function isPrivateLife(text: Text, span: Span): boolean {
  return !EMPLOYMENT.test(text.plain.slice(span.start, span.end));
}

/** Health matters of the reader that their own comment does not mention. */
export function findHealthExposure(text: Text, comment: Text): Span[] {
  const said = comment.plain.toLowerCase();
  return within(text, HEALTH_OF_READER, (sentence, words) => {
    if (/(?<!\p{L})(?:wenn|falls|if|whether|ob)(?!\p{L})/iu.test(sentence)) return true;
    const noun = words.toLowerCase().split(/\s+/).at(-1) ?? '';
    return said.includes(noun.slice(0, Math.max(4, Math.min(noun.length, 7))));
  });
}

/** For whoever keeps such secrets: words that confirm the reader is a patient, a client or a customer. */
export function findProfessionalSecrets(text: Text): Span[] {
  return within(text, RELATION, (sentence) => cueIn(sentence, text.lang, GENERAL));
}
