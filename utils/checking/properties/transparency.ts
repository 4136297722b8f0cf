import type { IntentId } from '../../reading/reading';
import { cueIn, cues, findCues, hasCue, sentenceAt } from '../cues';
import type { Property, RawFinding, Situation } from '../property';
import { rolesOf } from '../roles';

const NO_COMMENT = cues({
  de: [
    '~kein(?:en)? kommentar~(?! (?:gelöscht|ausgeblendet|entfernt))',
    '~(?:dazu|darüber|hierzu|zu (?:diesem|dem|laufenden|internen) \\p{L}+)(?: \\p{L}+){0,3} (?:äußern|kommentieren|sagen|geben|nehmen|sprechen)(?: \\p{L}+){0,3} (?:nichts|nicht|keine|kein)~',
    '~(?:dazu|darüber|hierzu) (?:können|möchten|wollen|dürfen|äußern|geben|sagen|kann|möchte|darf) (?:wir|ich)(?: \\p{L}+){0,4} (?:nichts|nicht|keine\\p{L}?|kein)~',
    '~(?:äußern|kommentieren) (?:wir|ich) (?:uns |mich )?(?:\\p{L}+ ){0,4}(?:nicht|nichts|grundsätzlich nicht)~',
    '~(?:wir|ich) (?:äußern|kommentieren|kommentiere|geben|gebe)(?: \\p{L}+){0,5} (?:nicht|keine (?:auskunft|auskünfte|stellungnahme|informationen|details))~',
    '~(?:aus (?:internen|betrieblichen|organisatorischen|rechtlichen|wettbewerbs\\p{L}*) gründen|betriebsgeheimnis|betriebsinterna|intern(?:e|es|a) (?:vorgänge|angelegenheit\\p{L}*|abläufe|thema|themen)|geht (?:niemanden|dich|sie|euch) (?:\\p{L}+ )?(?:etwas|nichts) an)~',
  ],
  en: [
    '~no comment~',
    "~(?:we|i)(?: are|'re|'m)? (?:cannot|can't|can not|do not|don't|won't|will not|are unable to|not able to|unable to|not in a position to|not going to|never)(?: \\p{L}+)? (?:comment|discuss|speculate|disclose|share (?:any )?(?:details|information)|say (?:any ?(?:more|thing)|more)|go into)~",
    '~(?:for (?:internal|operational|legal|commercial|business|confidentiality) reasons|(?:internal|confidential|commercially sensitive) (?:matter|information|process|business)|none of your business|not public information|we do not discuss)~',
  ],
});
/** The matter is only handed over or comes later, or it is somebody's privacy. */
const GOOD_REASON = cues({
  de: [
    '~(?:noch|heute|morgen|bis|um \\d|ab \\d|sobald|pressestelle|datenschutz|persönlich\\p{L}*|einzelne\\p{L}*|schweigepflicht|polizei|ermittl\\p{L}*|privat|nachricht|dein(?:e|en)? (?:fall|konto|daten)|ihre?n? (?:fall|konto|daten))~',
  ],
  en: [
    '~(?:yet|today|tomorrow|by|until|at \\d|once|press (?:office|team)|privacy|private|personal|individual|patient|client|confidentiality of|police|investigation|your (?:account|case|details|data)|here)~',
  ],
});
const KNOWN = cues({
  de: [
    '~(?:wissen wir|wir wissen|fest steht|was feststeht|bekannt ist|bisher|nach jetzigem stand|aktueller stand|stand \\p{L}+|stand:|seit \\d|betroffen (?:ist|sind)|grund (?:ist|dafür|war)|ursache|noch (?:offen|unklar)|ist (?:noch )?unklar|prüfen noch|wir prüfen|nächstes? (?:update|stand|meldung)|update (?:um|gegen|folgt)|uhr)~',
  ],
  en: [
    "~(?:we know|what we (?:know|don't)|so far|known|don't know yet|do not know yet|still (?:checking|investigating|unclear|open|finding)|as of|since \\d|affected|the (?:cause|reason)|update (?:at|by|here|again)|next update|by \\d|at \\d|(?:am|pm)|o'clock)~",
  ],
});
const OUTAGE = cues({
  de: [
    '~(?:ausfall|ausgefallen|störung\\p{L}*|down|offline|geht (?:bei )?(?:nichts|gar nichts|nix)|ganze[nr]? (?:siedlung|stadt|straße|haus|viertel|ort|land)|was ist (?:da |bei euch |denn )?los|bei allen|stromausfall|heizung|netz weg|server|kein (?:strom|wasser|netz|internet|empfang|gas)|keine heizung)~',
  ],
  en: [
    "~(?:outage|down|offline|not working for anyone|whole (?:street|town|village|area|building|estate)|power cut|no (?:power|water|heating|internet|signal|gas|hot water)|what(?:'s| is) going on|servers?|anyone else)~",
  ],
});
/** Nobody is kept in the dark here. */
const CALM: ReadonlySet<IntentId> = new Set([
  'praise',
  'ugc',
  'closing',
  'peer_help',
  'spam',
  'troll',
  'insult',
  'hate',
  'threat_violence',
]);

/** Below this the reading of a crisis is a guess. */
const SURE = 0.5;

/** Many people wait for facts: a crisis, or something that is down for all. */
function isShared({ intent, comment, reading }: Situation): boolean {
  if (intent === 'crisis.boycott') return (reading.intents[0]?.score ?? 0) >= SURE;
  return (
    (intent === 'complaint.digital' ||
      intent === 'complaint.service' ||
      intent === 'question.status' ||
      intent === null) &&
    hasCue(comment, OUTAGE)
  );
}

/** P38. */
export const transparency: Property = {
  key: 'transparency',
  number: 'P38',
  dimension: 'substance',
  severity: 'warn',
  name: { de: 'Sagt, was bekannt und unbekannt ist', en: 'Says what is known and unknown' },
  explain: {
    de: 'Sag, was du weißt, was nicht, und wann es mehr gibt.',
    en: 'Say what you know, what you do not know, and when you will say more.',
  },
  praise: {
    de: 'Sagt, was bekannt ist und was noch fehlt.',
    en: 'Says what is known and what is still open.',
  },
  sources: ['S44', 'S06'],
  applies: (situation) => situation.intent === null || !CALM.has(situation.intent),
  check(draft, situation) {
    const findings: RawFinding[] = findCues(draft, NO_COMMENT)
      .filter(
        (hit) => !cueIn(draft.sentences[sentenceAt(draft, hit.start)]?.text ?? '', draft.lang, GOOD_REASON),
      )
      .map((hit) => ({
        span: { start: hit.start, end: hit.end },
        fix: {
          label: {
            de: '„Was wir wissen: … Noch offen: … Nächster Stand: …“',
            en: '“What we know: … Still open: … Next update: …”',
          },
        },
      }));
    const roles = rolesOf(draft);
    const facts = roles.has('dated') || roles.has('explain') || roles.has('source') || hasCue(draft, KNOWN);
    if (findings.length === 0 && isShared(situation) && !facts) {
      findings.push({
        fix: {
          label: {
            de: 'Nenne den Stand und die Uhrzeit der nächsten Meldung.',
            en: 'Give the state of things and the time of the next update.',
          },
        },
      });
    }
    const open =
      findings.length === 0 && hasCue(draft, KNOWN) && (roles.has('dated') || roles.has('explain'));
    return { findings, strengths: open ? [{}] : [] };
  },
};
