import type { IntentId } from '../../reading/reading';
import { cues, findCues } from '../cues';
import type { Property } from '../property';
import { rolesOf, sentenceSpan } from '../roles';

const CLOSED = cues({
  de: [
    '~(?:damit|somit|hiermit|für uns) (?:ist|sehen wir|betrachten wir|hat sich)(?: \\p{L}+){0,5} (?:erledigt|abgeschlossen|beendet|vom tisch|gegessen|durch)~',
    '~(?:die sache|der fall|das thema|die angelegenheit|die diskussion|der vorgang|das gespräch)(?: \\p{L}+){0,4} (?:erledigt|abgeschlossen|beendet|geschlossen|durch)~',
    '~(?:wir|ich) (?:betrachten?|sehen?|erachten?)(?: \\p{L}+){0,5} als (?:erledigt|abgeschlossen|beendet|geklärt)~',
    '~(?:keine|von|auf) (?:weitere[nr]?|zusätzliche[nr]?) (?:diskussion\\p{L}*|stellungnahme\\p{L}*|anfragen|rückfragen|nachfragen|kommentare?n?|antworten|auskünfte|korrespondenz)~(?=[^.!?\\n]{0,40}(?:ab|nicht|mehr|[.!]|$))',
    '~(?:ende der diskussion|thema beendet|punkt\\. aus|basta|mehr gibt es (?:dazu )?nicht zu sagen|mehr (?:können|werden) wir (?:dazu )?nicht|weiter(?:e|en) (?:kommentare|nachrichten) (?:werden|wird)(?: \\p{L}+){0,2} (?:ignoriert|nicht beantwortet))~',
    '~(?:bitte|wir bitten)(?: \\p{L}+){0,4} (?:sehen Sie|sieh|seht|abzusehen|unterlassen|unterlass)(?: \\p{L}+){0,4} (?:anfragen|nachfragen|kommentaren?|nachrichten|anrufen|ab)~',
    '~nicht mehr (?:antworten|reagieren|darauf eingehen|diskutieren)~',
    '~(?:bis|dann) (?:\\p{L}+ )?(?:nimmer wiedersehen|nie wieder)~',
    '~(?:äußern|äußere) (?:wir|ich) uns (?:\\p{L}+ ){0,2}nicht~|~kein kommentar~|~ausnahmen (?:sind|gibt es|werden) (?:\\p{L}+ )?(?:nicht|keine)~|~gehört nicht hierher~|~nicht zuständig~',
  ],
  en: [
    "~(?:case|matter|discussion|subject|conversation|ticket|topic|thread)(?:'s| is| has been| now)?(?: \\p{L}+)? (?:closed|over|finished|settled|done|resolved)~",
    "~(?:we|i)(?: now|'d| would)? (?:consider|regard|deem|treat|see)(?: \\p{L}+){0,5} (?:closed|resolved|settled|finished|concluded)~",
    '~(?:no|any) further (?:comments?|correspondence|questions?|discussion|replies|messages|enquiries|action)~',
    "~(?:end of (?:discussion|story|conversation)|that's (?:all|final|the end)|nothing (?:more|else|further) to (?:say|add|discuss)|there's no more to say|won't be (?:responding|replying|discussing|answering)|will not be (?:responding|replying|entering)|stop (?:messaging|contacting|asking|commenting))~",
    "~(?:please )?(?:refrain from|do not|don't|stop) (?:contact\\p{L}*|messag\\p{L}*|call(?:ing)?|ask(?:ing)?|post(?:ing)?|reply(?:ing)?|send(?:ing)?)(?: \\p{L}+){0,3} (?:us|again|further|any ?more|more)~",
    "~no comment~|~(?:do not|don't|won't) comment on~|~(?:cannot|can't|will not) be processed~|~(?:matter|case) is closed~|~(?:does not|doesn't) belong here~",
  ],
});
/** Somebody who attacks is told where the limit is; there the door may be shut. */
const BOUNDARY: ReadonlySet<IntentId> = new Set(['insult', 'hate', 'threat_violence', 'troll', 'spam']);

/** P37. */
export const doorOpen: Property = {
  key: 'door_open',
  number: 'P37',
  dimension: 'structure',
  severity: 'hint',
  name: { de: 'Tür bleibt offen', en: 'Door left open' },
  explain: {
    de: 'Lass die andere Person entscheiden, ob es erledigt ist.',
    en: 'Let them decide when it is settled.',
  },
  praise: { de: 'Die Tür bleibt offen.', en: 'The door stays open.' },
  sources: ['S03', 'S04'],
  applies: ({ intent }) => intent === null || !BOUNDARY.has(intent),
  check(draft) {
    const closed = findCues(draft, CLOSED);
    if (closed.length > 0) {
      return {
        findings: closed.slice(0, 2).map((hit) => ({
          span: { start: hit.start, end: hit.end },
          fix: {
            label: { de: '„Sag mir gern, ob das so passt.“', en: '“Let me know if that works for you.”' },
          },
        })),
      };
    }
    const roles = rolesOf(draft);
    const signature = roles.hits('sign')[0];
    const ends = draft.sentences.flatMap((sentence, index) =>
      signature && sentence.start >= signature.start - 1 ? [] : [index],
    );
    const last = ends.at(-1) ?? -1;
    const open = [last, last - 1].find(
      (index) => index > 0 && (roles.in('invite', index) || roles.in('ask', index)),
    );
    return open === undefined ? {} : { strengths: [{ span: sentenceSpan(draft, open) }] };
  },
};
