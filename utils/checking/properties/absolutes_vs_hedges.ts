import { cues, findCues, sentenceAt } from '../cues';
import type { Property, RawFinding } from '../property';
import { rolesOf, sentenceSpan } from '../roles';

const ABSOLUTE = cues({
  de: [
    '~(?:nie|niemals|immer|stets|definitiv|ausnahmslos|auf keinen fall|keinesfalls|keineswegs|unter (?:gar )?keinen umständen|jeder weiß|selbstverständlich nicht|in keinster weise|zu keiner zeit|zu keinem zeitpunkt|niemand|absolut (?:nicht|kein\\p{L}*|jede\\p{L}*|sicher)|völlig ausgeschlossen|garantiert nicht|zweifellos|ohne jeden zweifel|hundertprozentig|grundsätzlich (?:nie|nicht|immer|kein\\p{L}*)|jederzeit|jedes einzelne mal|alle wissen)~',
  ],
  en: [
    '~(?:never|always|definitely|absolutely|in no way|under no circumstances|everyone knows|everybody knows|without exception|at no (?:point|time)|nobody (?!likes|wants|should|deserves)|no one (?!likes|wants|should|deserves|else should)|certainly not|categorically|100 ?%|every single|invariably|undoubtedly|without (?:a )?doubt|not once|by no means|all of our|completely (?:untrue|false|impossible|out of)|impossible)~',
  ],
});

/** The sentence gives a rule of service, thanks, a wish or an apology; an absolute is no disagreement there. */
const NO_DISPUTE = cues({
  de: [
    '~(?:immer (?:gern\\p{L}*|noch|wieder|mehr|weniger|für (?:dich|sie|euch)|willkommen|da~|freitags|montags|dienstags|samstags|sonntags|so lange|häufiger|öfter|ein(?:en)? grund)|nie wieder|nie (?:was|etwas|mehr) (?:zahlen|kosten)|kostet nie|noch nie so|wie immer|jederzeit (?:gern\\p{L}*|melden|schreib\\p{L}*|wieder|möglich|kündbar|erreichbar|willkommen|fragen|kommen)|absolut (?:richtig|recht|verständlich|nachvollziehbar|berechtigt|fair|klar)|definitiv (?:ärgerlich|zu|unser|nicht (?:in ordnung|okay|gut|so gedacht)))~',
    '~(?:hätte|darf|dürfte|sollte|muss|soll|wollten|wollen|hätten|dürfen|sollten)~[^.!?\\n]{0,60}(?:nie|niemals|immer|niemand\\p{L}*|keinesfalls|auf keinen fall)',
    '~(?:nie|niemals|niemand\\p{L}*|nicht immer)~[^.!?\\n]{0,60}(?:dürfen|sollen|sollte\\p{L}*|müssen|erleben|verdient|schön|leicht|einfach)',
    '~(?:nicht immer|selbstverständlich stehen|bleibt? (?:\\p{L}+ )?immer)~',
  ],
  en: [
    '~(?:always (?:want|try|tries|trying|look|looking|aim|strive|expect|hope|intend|mean|remember|been (?:grateful|proud)|welcome|happy|here|glad|a pleasure|good|nice|love|open|be (?:reached|found)|free|feel free|reach|call|ask|message|appreciate|grateful|\\p{L}+day|worth|hard|room)|never (?:too late|easy|nice|fun|ideal|meant|mind|pleasant|what|heard such|a good|going back|costs?|charged|be (?:treated|left|ignored|in)|have (?:been|had|happened|to))|absolutely (?:right|understand\\p{L}*|fair|no problem|love\\p{L}*|gutted|beautiful|gorgeous|agree|not (?:okay|ok|good enough|how|what|fair|acceptable|the)|unacceptable)|definitely (?:not (?:okay|ok|good|how|what|right|the)|a|one|look|pass|worth|should|be|take|keep|let|our|on)|impossible to (?:reach|get|find|use|read|contact|say))~',
    "~(?:should|must|shouldn't|ought|deserve\\p{L}*|could|can)~[^.!?\\n]{0,40}(?:never|always|definitely|under no circumstances|no one|nobody|every single)",
    "~(?:isn't|aren't|not|won't|can't|don't|doesn't|rarely) (?:\\p{L}+ )?(?:always|definitely|absolutely|everyone|every single)~",
    "~(?:i'll|we'll|i will|we will|i'd|we'd|i've|feel free)~[^.!?\\n]{0,20}(?:always|definitely|never forget|absolutely)",
  ],
});

/** About ourselves, the facts or the person: here an absolute disputes what they say. */
const DISPUTE = cues({
  de: [
    '~(?:wir|unser\\p{L}*|bei uns|das|dies\\p{L}*|die|es|hier|du|sie|ihr|so etwas|sowas|niemand|jeder|alle|ich)~',
  ],
  en: [
    "~(?:we(?:'re|'ve)?|our|us|this|that|it|the|you|your|they|these|nobody|no one|everyone|everybody|i|such)~",
  ],
});

const DISAGREEMENTS = new Set([
  'misinformation',
  'complaint.policy',
  'complaint.price',
  'accusation.ethical',
  'accusation.dishonesty',
  'crisis.boycott',
  'complaint.service',
  'complaint.billing',
  'complaint.product',
  'complaint.delivery',
  'complaint.digital',
  'complaint.no_response',
  'privacy.request',
]);

/** P18. */
export const absolutesVsHedges: Property = {
  key: 'absolutes_vs_hedges',
  number: 'P18',
  dimension: 'respect',
  severity: 'hint',
  name: { de: 'Absolutheiten statt weicher Formulierung', en: 'Absolutes instead of soft wording' },
  explain: {
    de: '„Nie“ und „immer“ laden zum Gegenbeweis ein. Sag, was du weißt und woher.',
    en: '“Never” and “always” invite a counter-example. Say what you know and how.',
  },
  sources: ['S33'],
  applies: ({ intent, isComplaint }) => isComplaint || (intent !== null && DISAGREEMENTS.has(intent)),
  check(draft) {
    const roles = rolesOf(draft);
    const findings: RawFinding[] = [];
    for (const hit of findCues(draft, ABSOLUTE)) {
      const index = sentenceAt(draft, hit.start);
      const { start, end } = sentenceSpan(draft, index);
      const sentence = draft.plain.slice(start, Math.min(end, start + 500));
      // Promises, apologies and what we own are meant to be firm; a source makes a firm fact checkable.
      if (roles.in('apologise', index) || roles.in('own', index) || roles.in('source', index)) continue;
      if (roles.in('invite', index) || roles.in('thank', index) || roles.in('validate', index)) continue;
      const harmless = NO_DISPUTE.regexp(draft.lang);
      const dispute = DISPUTE.regexp(draft.lang);
      if ((harmless && sentence.match(harmless)) || !dispute || !sentence.match(dispute)) continue;
      findings.push({
        span: hit,
        fix: {
          label: {
            de: 'Sagen, was du weißt und woher: „Soweit ich sehe …“',
            en: 'Say what you know and how: “As far as I can see …”',
          },
        },
      });
    }
    return { findings };
  },
};
