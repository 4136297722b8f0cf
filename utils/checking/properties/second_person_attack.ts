import { cues, findCues } from '../cues';
import type { Property, RawFinding } from '../property';

/** A sentence that opens with "you" plus a duty, a negation or a judgement. */
const START = '(?:^|[.!?:;\\n]["\')]?\\s+|[–—-] )';
const ATTACK = cues({
  de: [
    `${START}(?:informier(?:en sie|t|e)? (?:sich|dich|euch)|(?:lesen|schauen|fragen|hören|denken|prüfen) sie)~…(?:erst|vorher|besser|genauer|das nächste mal|beim nächsten mal)~`,
    `${START}schade,? dass (?:sie|du|ihr) ~`,
    `${START}vielleicht (?:schauen|lesen|sollten|prüfen|fragen|denken) sie~`,
    '~(?:sie|du) hätte(?:n|st) (?:\\p{L}+ ){0,4}(?:müssen|sollen|können)~',
    `${START}(?:du|sie|ihr) (?:müssen|musst|müsst|sollten|solltest|solltet|sollen|sollst|dürfen|darfst|dürft|hätten|hättest|hättet|können doch|kannst doch|könnt doch|liegen|liegst|irren|irrst|täuschen|täuschst|wollen|willst|wollt|verstehen nicht|verstehst nicht|behaupten|behauptest|unterstellen|unterstellst|übertreiben|übertreibst|ignorieren|ignorierst|scheinen|scheinst|haben (?:\\p{L}+ ){0,3}(?:nicht|kein\\p{L}*|nie|falsch)|hast (?:\\p{L}+ ){0,3}(?:nicht|kein\\p{L}*|nie|falsch)|sind (?:\\p{L}+ ){0,2}(?:nicht|falsch|selbst|unfair|unsachlich|ungeduldig|respektlos|unhöflich)|bist (?:\\p{L}+ ){0,2}(?:nicht|falsch|selbst|unfair|unsachlich|ungeduldig|respektlos|unhöflich)|beschweren|beschwerst|machen es sich|machst es dir|verdrehen|verdrehst|lügen|lügst|wissen (?:\\p{L}+ )?nicht|weißt (?:\\p{L}+ )?nicht|brauchen (?:\\p{L}+ ){0,2}nicht|brauchst (?:\\p{L}+ ){0,2}nicht|erwarten|erwartest|verlangen|verlangst|kennen (?:\\p{L}+ )?(?:nicht|die)|vergessen|vergisst)~`,
  ],
  en: [
    `${START}(?:do your (?:own )?(?:research|homework|reading)|(?:read|check|learn|think|get your facts)~[^.!?\\n]{0,40}(?:before you|first|straight))~`,
    `${START}you(?:'re| are) (?:not|wrong|mistaken|being|just|only|simply|clearly|obviously|ignoring|confusing|exaggerating|missing|misunderstanding|lying|twisting|the (?:one|only))~`,
    `${START}you (?:don't|do not|didn't|did not|can't|cannot|won't|shouldn't|should|need to|must|have to|ought to|never|always|keep|seem to|clearly|obviously|just|simply|could have|failed|forgot|claim|say you|want us|expect|people|lot|misunderstand|misunderstood|had (?:better|every)|haven't|refuse|insist|act|think you)~`,
  ],
});

/** Relief, thanks, information or agreement that opens the same way. */
const HARMLESS = cues({
  de: [
    '~(?:müssen|musst|müsst|brauchen|brauchst|braucht) (?:\\p{L}+ ){0,4}(?:nichts|nicht|dafür nichts|keine\\p{L}*|gar nichts)~(?! (?:schreien|schimpfen|so |gleich|laut))',
    '~(?:müssen|musst|müsst) (?:\\p{L}+ ){0,3}(?:nur|lediglich|bloß)~',
    '~(?:haben|hast|habt) (?:\\p{L}+ ){0,3}(?:nichts falsch|nicht unrecht|nichts (?:übersehen|vergessen|verpasst|zu befürchten)|keine (?:schuld|kosten|nachteile)|keinen (?:fehler|nachteil))~',
    '~(?:sollen|sollst|sollt|sollten|solltest) (?:\\p{L}+ ){0,4}(?:bald|heute|morgen|jetzt|gleich|nicht (?:länger|mehr|noch)|wissen)~',
    '~(?:hätten|hättest|hättet)~[^.!?\\n]{0,80}(?:bekommen|erhalten|erfahren|hören|erleben|warten|bescheid|verdient|dürfen)',
    '~(?:dürfen|darfst|dürft) (?:\\p{L}+ ){0,3}(?:gern\\p{L}*|uns|mir|jederzeit|erwarten|zu recht|sich|dich|wütend|sauer|behalten|auch)~',
    '~(?:wollen|willst|wollt) (?:\\p{L}+ ){0,4}(?:wissen|helfen|antworten|klarheit|nur)~',
    '~(?:erwarten|erwartest) (?:\\p{L}+ ){0,2}(?:zu recht|von uns)~',
    '~(?:liegen|liegst) (?:\\p{L}+ )?(?:richtig|uns|mir)~',
    '~(?:sind|bist) (?:\\p{L}+ ){0,2}nicht (?:allein|der einzige|die einzige|schuld|verantwortlich)~',
    '\\?$',
  ],
  en: [
    "~you(?:'re| are) not (?:alone|the only|wrong|imagining|overreacting|being unreasonable|to blame|at fault|asking too much|a number|expected|charged)~",
    "~you(?:'re| are) just (?:in time|right|the|a (?:step|click))~",
    "~you (?:don't|do not|won't|didn't|did not|shouldn't|can't|haven't) (?:\\p{L}+ )?(?:need|have (?:to|had)|deserve|lose|pay|owe|be charged|do anything|done anything|get|got|receive|received|hear|ask for|wait|want (?:to )?(?:wait|hear|a)|miss|missed (?:out|anything))~",
    '~you (?:can|could) (?:always|never be|still)~',
    '~you (?:always|never) (?:deserve|get|have to|need|know|can)~',
    "~you (?:should|should've|ought to) (?:\\p{L}+ )?(?:have (?:\\p{L}+ )?(?:been|had|received|got|gotten|heard|left|seen|felt|known (?:sooner|earlier|from us))|be|get|see|hear|receive|now|find|notice|already|have (?:it|your|the|a))~",
    '~you (?:just|simply|only) (?:tap|click|press|hold|need|pay|show|bring|scan|have)~',
    '~you (?:just|simply) made~',
    '~you keep (?:the|your|it|any|all|both|us)~',
    '~you (?:must|have to) (?:be|have been|feel)~',
    '~you (?:expect|want us) (?:\\p{L}+ )?(?:rightly|and you should)~',
    '\\?$',
  ],
});

const CONTEXTS = new Set(['misinformation', 'troll', 'insult']);

/** P16. */
export const secondPersonAttack: Property = {
  key: 'second_person_attack',
  number: 'P16',
  dimension: 'respect',
  severity: 'hint',
  name: { de: 'Vorwurfs-„Du/Sie“ am Satzanfang', en: 'Sentence opening with accusing “you”' },
  explain: {
    de: 'Ein Satzanfang mit „Sie müssen“ klingt nach Vorwurf. Beginne mit der Sache oder mit „ich“.',
    en: 'Opening with “you” plus a duty sounds like an accusation. Start with the thing or with “I”.',
  },
  sources: ['S33', 'S36'],
  applies: ({ isComplaint, intent, reading }) =>
    isComplaint || (intent !== null && CONTEXTS.has(intent)) || (intent === null && reading.polarity < 0),
  check(draft) {
    const findings: RawFinding[] = [];
    for (const hit of findCues(draft, ATTACK)) {
      const from = hit.start + (hit.words.match(/^[^\p{L}]*/u)?.[0].length ?? 0);
      const end = /[.!?\n]/.exec(draft.plain.slice(hit.end));
      const sentence = draft.plain
        .slice(from, end ? hit.end + end.index + 1 : draft.plain.length)
        .slice(0, 300);
      const harmless = HARMLESS.regexp(draft.lang);
      if (harmless && sentence.match(harmless)) continue;
      findings.push({
        span: { start: from, end: hit.end },
        fix: {
          label: { de: 'Mit der Sache oder mit „ich“ beginnen', en: 'Start with the thing or with “I”' },
        },
      });
    }
    return { findings };
  },
};
