import { cueIn, cues, findCues, sentenceAt } from '../cues';
import type { Property, RawFinding } from '../property';

const SHIELD = cues({
  de: [
    '~(?:laut|gemäß|nach|entsprechend|aufgrund|wegen|so steht (?:es|das) in)(?: \\p{L}+){0,2} (?:AGBs?|richtlinien?|geschäftsbedingungen|bedingungen|vorschrift(?:en)?|regel(?:n|ung|ungen|werk)|satzung|hausordnung|nutzungsbedingungen|verordnung|vorgaben?|tarifbestimmungen|beförderungsbedingungen|gebührenordnung|dienstanweisung|unternehmensrichtlinie\\p{L}*|firmenpolitik)~',
    '~(?:gemäß|laut|nach) (?:§|ziffer|paragraph|paragraf|punkt|absatz|artikel) ?\\d*',
    '~(?:das|so|die|es) (?:sind|ist|lauten|steht|stehen|sehen)(?: \\p{L}+){0,3} (?:die vorschrift(?:en)?|unsere vorschrift(?:en)?|unsere richtlinie\\p{L}*|die regel\\p{L}*|unsere regel\\p{L}*|vorschrift|geregelt|vorgegeben|so vorgesehen|in den AGBs?|in unseren AGBs?)~',
    '~(?:unsere|die) (?:AGBs?|richtlinien|vorschriften|regeln|geschäftsbedingungen|vorgaben)(?: \\p{L}+){0,3} (?:sehen|lassen|erlauben|gelten|besagen|sagen|schließen|verbieten|lauten|sind (?:da )?(?:klar|eindeutig|einzuhalten))~',
    '~(?:uns|mir) sind (?:da |hier |leider )*die hände gebunden~',
    '~das system (?:lässt|erlaubt|sieht|gibt|macht|kann|nimmt)~[^.!?\\n]{0,40}',
    '~(?:da|daran|dagegen|hier) (?:können|kann) (?:wir|ich)(?: \\p{L}+){0,3} nichts (?:machen|ändern|tun|dran)~',
    '~(?:das ist|ist) (?:leider )?(?:technisch |grundsätzlich |generell |so )?nicht (?:möglich|vorgesehen|zulässig|gestattet)~(?=[.!]|$)',
    '~(?:ausnahmen?|sonderregelung\\p{L}*)(?: \\p{L}+){0,4} (?:nicht|keine|ausgeschlossen)~|~keine ausnahmen?~',
    '~(?:wir|ich) (?:müssen|muss|dürfen|darf)(?: \\p{L}+){0,3} (?:an (?:die|unsere|das)|nicht von (?:den|unseren|der)) (?:vorschrift\\p{L}*|vorgaben?|regel\\p{L}*|richtlinie\\p{L}*|AGBs?)~',
    '~ausschließlich (?:schriftlich|per post|auf dem postweg|über das (?:formular|portal)|persönlich vor ort)(?: \\p{L}+){0,3} (?:möglich|bearbeitet|angenommen|entgegengenommen|akzeptiert)~',
    '~(?:nach|laut|gemäß) (?:§ ?|paragraf |ziffer |artikel |absatz |punkt )\\d+~',
    '~(?:bedingungen|agbs?|regeln|vertrag|vorgaben) (?:sind|ist) (?:\\p{L}+ ){0,2}(?:transparent|eindeutig|klar|deutlich|bindend|verbindlich)~',
    '~(?:unterschrift|vertrag|regel|frist|vorschrift|gesetz|termin) (?:ist|bleibt) (?:nun mal |eben |eine |ein )*(?:unterschrift|vertrag|regel|frist|vorschrift|gesetz|termin)~',
    '~(?:ziffer|tarif|artikel|absatz|klausel|punkt) \\d+~|§ ?\\d+~|~\\p{L}{4,30}(?:verordnung|ordnung|satzung|richtlinie)\\p{L}{0,2}~(?! (?:ist|war) (?:falsch|unfair|unsinn))',
    '~(?:sämtliche|alle) (?:\\p{L}+ )?(?:vorgaben|vorschriften|auflagen|standards)~|~(?:kein\\p{L}*) (?:spielraum|handlungsspielraum|ermessen)~|~(?:ist|sind) (?:\\p{L}+ ){0,3}(?:angehalten|verpflichtet|gehalten)~(?=[.!]|$)|~gilt (?:für alle gleich|ausnahmslos|unabhängig)~|~(?:verlangen|schreiben) (?:die|das) (?:behörden|gesetz)~',
    '~(?:können|kann) (?:\\p{L}+ ){0,6}(?:leider )?(?:auch )?nichts (?:machen|tun|unternehmen|ändern|ausrichten)~',
  ],
  en: [
    '~(?:per|according to|as per|under|in line with|in accordance with|due to|because of|based on|as stated in|as outlined in)(?: \\p{L}+){0,2} (?:polic(?:y|ies)|terms(?: and conditions| of (?:service|use|sale))?|t&cs?|guidelines|rules|regulations|conditions of carriage|tariff|procedure|protocol|contract)~',
    "~(?:that's|that is|this is|it's|it is|those are|these are)(?: \\p{L}+){0,3} (?:policy|the rules?|our rules?|the policy|our terms|how it works|standard procedure|the procedure|protocol|the way it is)~",
    "~(?:company|store|our|shop|school|club|bank|airline|hotel)(?: \\p{L}+)? (?:policy|policies|rules|terms|guidelines)(?: \\p{L}+){0,3} (?:states?|says?|prevents?|doesn't|does not|don't|do not|prohibits?|means?|requires?|is clear|are clear|clearly|allows?|must|applies|apply)~",
    '~(?:our|my) hands are tied~',
    "~(?:the|our) (?:computer|system)(?: \\p{L}+)? (?:does not|doesn't|won't|will not|can't|cannot|isn't able to|says no|only)~[^.!?\\n]{0,40}",
    "~(?:there(?:'s| is)|there's really) (?:nothing|not (?:much|a lot)) (?:\\p{L}+ )?(?:we|i) can do~",
    "~(?:no exceptions?|(?:can't|cannot|unable to|don't) make (?:an )?exceptions?|rules are rules|policy is policy)~",
    "~(?:this|that|it)(?:'s| is) (?:unfortunately |sadly |simply |just )?not possible~(?=[.!]|$)",
    '~(?:under|per|see|as per|pursuant to) (?:section|clause|article|paragraph|rule) \\d+~',
    '~(?:exclusively|solely) (?:through|via|by way of|using) (?:the|our|a)(?: \\p{L}+){0,3} (?:portal|form|process|channel|system|procedure)~',
    "~(?:cannot|can not|can't|will not|won't) be (?:processed|considered|accommodated|entertained|dealt with)~",
    '~(?:privacy|returns?|refund|cancellation|company|our) (?:policy|terms|notice|statement) (?:explains?|sets out|outlines|details|describes)~',
    '~(?:falls|set out|as) (?:under|in) (?:section|clause|article) \\d|~(?:section|clause|article|paragraph|category) \\d+[\\d.()a-z]* (?:of (?:the|our|your) (?:terms|conditions|booklet|tenancy|contract|policy|agreement)|sets?|obliges?|requires?|states?|uk|gdpr|and)~|~(?:terms|conditions|regulations|guidelines|rules|criteria|code)(?: \\p{L}+){0,3} (?:require|state|oblige|specify|set (?:out|by))\\p{L}*~|~under (?:the|our)(?: \\p{L}+){0,4} (?:regulations|criteria|standard|rules|terms|guidelines|scheme)~',
    '~(?:decision is final|matter (?:is )?closed|no ability to|no influence on|not an insured event|mandatory as per|within target)~|~(?:are|is) required to (?:verify|take|check|carry|show|ask)~|~(?:applies|apply) equally to all~|~(?:cannot|can.t) be (?:accepted|waived|altered)(?: \\p{L}+){0,3} (?:circumstances|terms)~',
    '~(?:are|is) (?:excluded|not covered|ineligible|not eligible)(?: \\p{L}+){0,3} (?:irrespective|regardless|under)~',
  ],
});
/** Says what the rule is for. */
const PURPOSE = cues({
  de: [
    '~(?:weil|damit|denn|sonst|nämlich|aus \\p{L}+gründen|aus gründen|hintergrund|der grund|grund (?:dafür|ist)|deshalb|dient|schützt|zum schutz|weshalb)~',
  ],
  en: [
    '~(?:because|so that|so (?:the|we|that|nobody|everyone|other)|since|the reason|for (?:\\p{L}+ ){0,2}reasons|otherwise|to (?:protect|keep|make sure|avoid|prevent)|which means|this protects|in case)~',
  ],
});
/** Says what does work. */
const OPTION = cues({
  de: [
    '~(?:kann (?:ich|man|dir|ihnen)|können wir(?! (?:leider )?(?:nicht|nichts|da nichts))|kannst du|können Sie|stattdessen|alternativ\\p{L}*|aber|dafür|möglich ist|was geht|geht aber|was ich|trotzdem|biete|bieten|tausch\\p{L}*|umtausch\\p{L}*|ausnahmsweise|wenn du|wenn Sie|falls|lass uns|probier\\p{L}*|versuch\\p{L}*)~',
  ],
  en: [
    "~(?:you can|you could|you're welcome|i can(?! not)|we can(?! not)|can i|instead|alternatively|but|what (?:i|we) can|however|what does work|what works|still|swap|exchange|offer|option|try|if you|let's|let me|happy to|i'll|i've|we'll)~",
  ],
});

/** P36. */
export const policyShield: Property = {
  key: 'policy_shield',
  number: 'P36',
  dimension: 'respect',
  severity: 'warn',
  name: { de: 'Hinter Regeln verstecken', en: 'Hiding behind rules' },
  explain: {
    de: 'Eine Regel allein klingt nach verschlossener Tür. Nenne den Grund und eine Möglichkeit.',
    en: 'A rule alone sounds like a closed door. Add the reason and one option.',
  },
  sources: ['S12'],
  applies: ({ intent, isComplaint, reading }) =>
    isComplaint ||
    intent === null ||
    /^(?:question|suggestion|legal|privacy|insult)/.test(intent) ||
    reading.polarity < 0,
  check(draft) {
    const findings: RawFinding[] = [];
    for (const hit of findCues(draft, SHIELD)) {
      const index = sentenceAt(draft, hit.start);
      const near = [index - 1, index, index + 1, index + 2]
        .map((at) => draft.sentences[at]?.text ?? '')
        .join(' ');
      const rest = near.replace(hit.words, ' ');
      const reason = cueIn(rest, draft.lang, PURPOSE);
      const option = cueIn(rest, draft.lang, OPTION);
      if (reason && option) continue;
      findings.push({
        span: { start: hit.start, end: hit.end },
        fix: {
          label: reason
            ? {
                de: 'Ergänze, was stattdessen geht: „Möglich ist …“',
                en: 'Add what does work: “What I can do is …”',
              }
            : {
                de: 'Ergänze, wozu die Regel da ist: „…, weil …“',
                en: 'Add what the rule is for: “… because …”',
              },
        },
      });
    }
    return { findings: findings.slice(0, 2) };
  },
};
