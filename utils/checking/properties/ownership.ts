import { cues, findCues, sentenceAt } from '../cues';
import { replace } from '../edits';
import type { Property } from '../property';
import { rolesOf, sentenceSpan } from '../roles';
import { empathyDue } from '../situation';

/** Sentences in which a failure happens and nobody did it. */
const NOBODY_DID_IT = cues({
  de: [
    '~(?:es|dabei|dadurch|hier|hierbei|leider|offenbar|anscheinend)? ?(?:kam|gekommen|kommt)(?: \\p{L}+){0,6} zu (?:\\p{L}+ ){0,3}(?:verzögerung\\p{L}*|missverständnis\\p{L}*|problem\\p{L}*|unstimmigkeit\\p{L}*|komplikation\\p{L}*|fehler\\p{L}*|engp\\p{L}*|verwechslung\\p{L}*|störung\\p{L}*|ausfäll\\p{L}*|ausfall|doppel\\p{L}*|wartezeit\\p{L}*|abweichung\\p{L}*|irritation\\p{L}*|unregelmäßigkeit\\p{L}*|panne\\p{L}*|schwierigkeit\\p{L}*|beschädigung\\p{L}*|verlust\\p{L}*|überschneidung\\p{L}*|einschränkung\\p{L}*)~',
    '~zu (?:\\p{L}+ ){0,3}(?:verzögerung\\p{L}*|missverständnis\\p{L}*|verwechslung\\p{L}*|unstimmigkeit\\p{L}*|panne\\p{L}*|fehler\\p{L}*|störung\\p{L}*) gekommen~',
    '~(?:ein|der|dieser|kleiner|technischer|menschlicher) (?:\\p{L}+ )?(?:fehler|irrtum|missgeschick|versehen|lapsus) (?:ist |wurde |hat sich |trat |muss )?(?:\\p{L}+ ){0,3}(?:aufgetreten|unterlaufen|passiert|entstanden|eingeschlichen|auf|vorliegen|vorgelegen)~',
    '~(?:ist|sind|wäre) (?:\\p{L}+ ){0,4}(?:etwas|was|einiges|wohl etwas|manches) (?:\\p{L}+ ){0,3}(?:schief ?gelaufen|schief ?gegangen|durcheinander ?geraten|falsch gelaufen|untergegangen|nicht (?:ganz )?(?:optimal|rund|ideal|glatt)\\p{L}*|unglücklich gelaufen)~',
    '~(?:lief|läuft|ist|war) (?:\\p{L}+ ){0,4}(?:nicht (?:ganz )?(?:optimal|rund|ideal|wie (?:gewünscht|geplant|erwartet))|suboptimal)~',
    '~(?:gab|gibt|gegeben) (?:es )?(?:\\p{L}+ ){0,4}(?:ein|eine|einen|einige|probleme|unstimmigkeiten)? ?(?:\\p{L}+ )?(?:missverständnis\\p{L}*|verwechslung\\p{L}*|unstimmigkeit\\p{L}*|kommunikationsproblem\\p{L}*|fehler|panne|problem\\p{L}*|durcheinander)~',
    '~(?:wurde|wurden|worden)(?: \\p{L}+){0,6} (?:fälschlich\\p{L}*|versehentlich|irrtümlich\\p{L}*|falsch|nicht|leider|doppelt|zu spät|übersehen|vergessen|verwechselt|vertauscht)~',
    '~(?:fälschlich\\p{L}*|versehentlich|irrtümlich\\p{L}*) (?:\\p{L}+ ){0,4}(?:wurde|wurden|worden)~',
    '~(?:fehler|irrtum|versehen|panne) (?:ist |war )?(?:passieren|passiert|kommen vor|geschehen)~',
  ],
  en: [
    '~(?:mistakes|errors|a mistake|an error|something|things|a slip) (?:\\p{L}+ ){0,3}(?:were made|was made|(?:has |have |had )?(?:occurred|happened|gone wrong|went wrong|slipped|crept in|gone awry|went awry|gone astray|been made|got lost))~',
    '~there (?:was|were|has been|have been|had been|seems to (?:be|have been)|appears to (?:be|have been)|must have been|may have been)(?: \\p{L}+){0,5} (?:issues?|errors?|problems?|misunderstandings?|mix-?ups?|mistakes?|delays?|confusion|glitch(?:es)?|hiccups?|miscommunications?|oversights?|discrepanc(?:y|ies)|breakdown|failures?|slip-?ups?|irregularit(?:y|ies)|complications?|disruptions?)~',
    '~(?:it|this) (?:appears|seems|would appear|would seem) (?:that )?(?:your|the|there|this|it|a|an)~',
    '~(?:your|the) \\p{L}+(?: \\p{L}+){0,2} (?:was|were|has been|have been|got) (?:\\p{L}+ly )?(?:mishandled|misplaced|lost|overlooked|delayed|cancelled in error|charged in error|missed|mislaid|misrouted|duplicated|mixed up|damaged|forgotten|wrongly \\p{L}+|incorrectly \\p{L}+|mistakenly \\p{L}+|not \\p{L}+)~',
    "~(?:didn't|did not|hasn't|has not) (?:go|gone|quite go|work out) (?:\\p{L}+ ){0,2}(?:to plan|as (?:planned|expected|hoped)|smoothly|right)~",
    '~(?:due to|owing to|because of|result of|caused by|down to) (?:an? )?(?:\\p{L}+ ){0,2}(?:error|mix-?up|glitch|oversight|human error|mistake|misunderstanding|miscommunication)~',
  ],
});

/** P07. */
export const ownership: Property = {
  key: 'ownership',
  number: 'P07',
  dimension: 'responsibility',
  severity: 'warn',
  name: { de: 'Verantwortung übernommen', en: 'Responsibility owned' },
  explain: {
    de: 'Verantwortung zu übernehmen ist der wichtigste Teil. Mach „wir“ zum Subjekt.',
    en: 'Of all parts of an apology, taking responsibility counts most. Make “we” the subject.',
  },
  praise: { de: 'Übernimmt Verantwortung: „wir“ ist das Subjekt.', en: 'Owns it: “we” is the subject.' },
  sources: ['S13', 'S12', 'S24'],
  applies: (situation) =>
    situation.context.fault !== 'theirs' &&
    (situation.isComplaint || (situation.context.fault === 'ours' && empathyDue(situation))),
  check(draft, { context, intent }) {
    const owned = rolesOf(draft).hits('own')[0];
    if (owned) return { strengths: [{ span: owned }] };
    const confirmed = context.fault === 'ours';
    const hidden = intent === 'complaint.price' && !confirmed ? [] : findCues(draft, NOBODY_DID_IT);
    if (hidden.length > 0) {
      return {
        findings: hidden.map((span) => ({
          span,
          severity: confirmed ? ('block' as const) : ('warn' as const),
          message: {
            de: 'Hier hat es niemand getan. Mach „wir“ zum Subjekt: Wer hat was versäumt?',
            en: 'Nobody did it here. Make “we” the subject: who missed what?',
          },
          fix: replace(
            sentenceSpan(draft, sentenceAt(draft, span.start)),
            { de: 'Sag, was ihr versäumt habt', en: 'Say what you got wrong' },
            draft.lang === 'de'
              ? 'Wir haben {was ihr versäumt habt}, das ist unser Fehler.'
              : 'We {what you got wrong}, that is our mistake.',
          ),
        })),
      };
    }
    // Many words own a failure without naming it; only what hides the actor is sure to be wrong.
    const mended = rolesOf(draft).has('apologise') && rolesOf(draft).has('act');
    return confirmed && !mended ? { findings: [{ severity: 'hint' }] } : {};
  },
};
