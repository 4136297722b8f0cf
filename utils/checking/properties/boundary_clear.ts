import type { Message } from '../../language/message';
import type { Text } from '../../language/text';
import type { IntentId } from '../../reading/reading';
import { cues, findCues, hasCue } from '../cues';
import type { Property, RawFinding, Situation } from '../property';
import { rolesOf } from '../roles';
import { isAttack } from './no_troll_feed';

const BEHAVIOUR = cues({
  de: [
    '~(?:beleidig\\p{L}*|beschimpf\\p{L}*|drohung\\p{L}*|drohen|bedroh\\p{L}*|hass\\p{L}*|hetze\\p{L}*|abwert\\p{L}*|herabwürdig\\p{L}*|menschenverachtend\\p{L}*|diskriminier\\p{L}*|rassis\\p{L}*|antisemit\\p{L}*|sexis\\p{L}*|pauschal\\p{L}*|wortwahl|dieser ton|diesen ton|diese\\p{L}? (?:worte|sätze|sprache|formulierung|ausdrücke|aussage|bemerkung\\p{L}*)|schimpfw\\p{L}*|persönliche\\p{L}? angriff\\p{L}*|angriffe?|gewalt\\p{L}*|(?:so etwas|sowas) zu (?:schreiben|posten|sagen)|(?:verletzt|trifft) menschen|dieser kommentar|diesen kommentar|der satz|dieser satz|solche (?:sätze|kommentare|aussagen|worte))~',
  ],
  en: [
    '~(?:insults?|insulting|abuse|abusive|slurs?|threats?|threaten\\p{L}*|hate(?:ful)?|harass\\p{L}*|dehumani[sz]\\p{L}*|racis[mt]|sexis[mt]|antisemiti\\p{L}*|homophobi\\p{L}*|transphobi\\p{L}*|discriminat\\p{L}*|name-?calling|personal attacks?|attacks?|swear\\p{L}*|(?:this|that|your) (?:wording|language|tone|comment|line|sentence|remark|post|word)|(?:lines?|words?|comments?|posts?|things?|stuff|remarks?|jokes?|talk) like (?:this|that|these)|(?:hurts?|hurting) (?:people|others|someone)|going after|violence|generali[sz]\\p{L}*)~',
  ],
});
const RULE = cues({
  de: [
    '~(?:netiquette|hausregeln?|gesprächsregeln?|community-?regeln?|community-?richtlinien|unsere regeln|spielregeln|hausordnung|(?:lassen|dulden|akzeptieren|tolerieren|wollen|stehen|haben) (?:wir )?(?:(?!sie )\\p{L}+ ){0,5}(?:nicht|keinen platz|kein\\p{L}*)|(?:hat|haben) (?:(?!sie )\\p{L}+ ){0,3}keinen platz|nicht (?:okay|ok|in ordnung|akzeptabel|hinnehmbar|stehen|willkommen|geduldet|erlaubt)|geht (?:hier )?(?:gar |einfach )?nicht|keinen platz|hier nicht|verstößt|grenze|überschritten|tabu|kein raum|keine bühne)~',
  ],
  en: [
    "~(?:house rules|community (?:rules|guidelines|standards)|our (?:rules|guidelines)|netiquette|(?:has|have) no place|not (?:ok|okay|acceptable|welcome|allowed|tolerated|something we)|isn't (?:ok|okay|acceptable|welcome)|aren't (?:ok|okay|acceptable|welcome)|we (?:don't|do not|won't|will not) (?:\\p{L}+ )?(?:accept|tolerate|allow|host|leave|publish)|break(?:s|ing)? (?:our|the)|crosses? (?:a|the) line|against our|don't (?:stay|belong)|doesn't belong|draw the line|no room for|comes? down|(?:don't|doesn't|won't) (?:stay|stand) (?:up|here)|nobody (?:here )?gets)~",
  ],
});
const CONSEQUENCE = cues({
  de: [
    '~(?:blende|blenden|ausgeblendet|ausblenden|lösch\\p{L}*|gelöscht|entfern\\p{L}*|verberg\\p{L}*|verborgen|sperr\\p{L}*|meld(?:e|en)|gemeldet|zur anzeige|anzeige|polizei|nehme(?:n)? (?:\\p{L}+ ){0,4}(?:runter|heraus|raus)|moderier\\p{L}*|beim nächsten mal|weitergegeben|gesichert)~',
  ],
  en: [
    '~(?:hid(?:e|den|ing)?|delet\\p{L}*|remov\\p{L}*|tak(?:e|en|ing) (?:it|this|that|them|your comment)? ?down|block(?:ed|ing)?|report(?:ed|ing)?|ban(?:ned)?|police|moderat\\p{L}*|next time|passed (?:on|to)|saved)~',
  ],
});
const WAY_BACK = cues({
  de: [
    '~(?:willkommen|gern(?:e)?|kritik (?:kann|darf|ist|bleibt)|kann (?:\\p{L}+ ){0,4}(?:stehen|bleiben)|darf (?:\\p{L}+ ){0,4}(?:bleiben|stehen)|ohne (?:sie|das|die|diese\\p{L}?|beleidigung\\p{L}*|schimpf\\p{L}*)|sachlich|formulier\\p{L}*|schreib (?:es|den|das)|noch ?(?:ein)?mal ohne|reden (?:wir )?|antworte(?:n)? (?:ich|wir)|beantworte\\p{L}*|diskutieren|über (?:die|den|das) (?:sache|thema|preis)|offen für|jederzeit)~',
  ],
  en: [
    "~(?:welcome|happy to|glad to|can (?:stay|stand)|criticism (?:is|can|stays)|without (?:it|them|that|the|those|insults?)|rephrase|reword|try again|say it again|talk about|discuss|answer (?:any|your|a)|open to|any time|let's|if you (?:have|want|put))~",
  ],
});
/** Sides with the hate, or shrugs. */
const AGREES = cues({
  de: [
    '~(?:da ist (?:was|etwas) dran|nicht (?:ganz |so )?unrecht|(?:wir|ich) (?:verstehe|verstehen|teile|teilen|sehe|sehen)(?: \\p{L}+){0,4} (?:meinung|haltung|sorgen?|ansicht|standpunkt|unmut|ärger|genauso|ähnlich)|recht (?:hast|haben)|(?:hast|haben) (?:du|sie) (?:\\p{L}+ )?recht|stimmt (?:leider|schon|wohl)|jeder (?:darf|hat) (?:\\p{L}+ )?(?:seine|eine) meinung|danke für (?:deine|ihre|die|diese) (?:meinung|ehrlich\\p{L}*|offen\\p{L}*)|das sehen viele so|sprichst vielen aus|man darf ja nichts mehr|leider wahr|gefällt uns|genau unsere meinung|solche kunden wollen wir auch nicht)~',
  ],
  en: [
    "~(?:(?:you have|you've got|there's|there is|that's) (?:\\p{L}+ )?(?:a )?(?:point|something in|truth)|you(?:'re| are) (?:\\p{L}+ )?(?:right|not wrong)|we (?:understand|share|respect|hear|get) (?:your|that|where)(?: \\p{L}+)? ?(?:opinion|view|concerns?|feelings?|frustration|coming|position)?|(?:everyone|everybody)(?:'s| is| has)(?: \\p{L}+)? (?:entitled|right|opinion)|thanks? (?:you )?for (?:your|the) (?:opinion|honesty|feedback|views?)|many (?:people )?(?:agree|feel the same|think so)|can't say anything any ?more|sadly true|couldn't agree more|fair point)~",
  ],
});
const NEEDS_BOUNDARY: ReadonlySet<IntentId> = new Set(['insult', 'hate', 'threat_violence']);

const SLOTS: readonly { cue: typeof RULE; name: Message; fix: Message }[] = [
  {
    cue: BEHAVIOUR,
    name: { de: 'das Verhalten', en: 'the behaviour' },
    fix: { de: 'Nenne, was nicht geht: „Beleidigungen …“', en: 'Name what is not okay: “Insults …”' },
  },
  {
    cue: RULE,
    name: { de: 'die Regel', en: 'the rule' },
    fix: {
      de: 'Nenne die Regel: „… lassen wir hier nicht stehen (Netiquette).“',
      en: 'Name the rule: “… do not stay up here (house rules).”',
    },
  },
  {
    cue: CONSEQUENCE,
    name: { de: 'die Folge', en: 'the consequence' },
    fix: {
      de: 'Nenne die Folge: „Ich blende den Kommentar aus.“',
      en: 'Name the consequence: “I am hiding the comment.”',
    },
  },
  {
    cue: WAY_BACK,
    name: { de: 'den Weg zurück', en: 'the way back' },
    fix: {
      de: 'Zeig den Weg zurück: „Ohne sie ist deine Kritik willkommen.“',
      en: 'Show the way back: “Without them your criticism is welcome.”',
    },
  },
];

/** Below this the reading of an attack is a guess. */
const SURE = 0.45;

/** The comment attacks, and there is nothing in it to answer: then a reply without a limit fails. */
function limitDue(situation: Situation): boolean {
  const { intent, reading } = situation;
  if (isAttack(situation)) return true;
  if ((reading.intents[0]?.score ?? 0) < SURE) return false;
  if (intent === 'hate' || intent === 'threat_violence') return true;
  return intent === 'insult' && !reading.intents.slice(1).some(({ id }) => id.startsWith('complaint'));
}

/** Behind an insult may stand a real matter; a reply that answers it needs no limit (handbook 2.6). */
function answersTheCore(draft: Text, { intent }: Situation): boolean {
  const roles = rolesOf(draft);
  const answer = roles.has('source') || roles.has('explain') || roles.has('own') || roles.has('apologise');
  return intent === 'threat_violence' || intent === 'hate' ? roles.has('own') : answer;
}

/** P41. */
export const boundaryClear: Property = {
  key: 'boundary_clear',
  number: 'P41',
  dimension: 'safety',
  severity: 'warn',
  name: { de: 'Klare, ruhige Grenze', en: 'Clear, calm boundary' },
  explain: {
    de: 'Nenne Verhalten, Regel, Folge und den Weg zurück.',
    en: 'Name the behaviour, the rule, the consequence and the way back.',
  },
  praise: {
    de: 'Setzt ruhig eine Grenze und zeigt den Weg zurück.',
    en: 'Sets a calm limit and shows the way back.',
  },
  sources: ['S46', 'S32', 'S31'],
  applies: (situation) =>
    (situation.intent !== null && NEEDS_BOUNDARY.has(situation.intent)) || isAttack(situation),
  check(draft, situation) {
    const agreement = situation.intent === 'insult' ? [] : findCues(draft, AGREES);
    const missing = SLOTS.filter(({ cue }) => !hasCue(draft, cue));
    const findings: RawFinding[] = agreement.map((hit) => ({
      span: { start: hit.start, end: hit.end },
      severity: 'block',
      message: {
        de: 'Das liest sich wie Zustimmung. Die Menschen, um die es geht, lesen mit.',
        en: 'This reads as agreement. The people it is about are reading along.',
      },
    }));
    // Two of the three make a limit: "Insults come down here" needs no more.
    const hasLimit = [BEHAVIOUR, RULE, CONSEQUENCE].filter((cue) => hasCue(draft, cue)).length > 1;
    if (!hasLimit && limitDue(situation) && !answersTheCore(draft, situation)) {
      findings.push({ fix: { label: SLOTS[1]?.fix ?? this.explain } });
    } else if (hasLimit && missing.length > 0) {
      for (const { name, fix } of missing.slice(0, 1)) {
        findings.push({
          severity: 'hint',
          message: { de: `Es fehlt noch ${name.de}.`, en: `Still missing: ${name.en}.` },
          fix: { label: fix },
        });
      }
    }
    return { findings, strengths: missing.length === 0 && agreement.length === 0 ? [{}] : [] };
  },
};
