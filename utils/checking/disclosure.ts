import { fold } from '../language/stem';
import type { Text } from '../language/text';
import type { Span } from '../reading/reading';
import { cueIn, cues, findCues, sentenceAt } from './cues';

/**
 * What a reply may only know from a file: health, treatment, money trouble, trouble with the law. Stems, because the
 * illness nobody listed still ends in -itis, -therapie or -ectomy.
 */
const SENSITIVE = cues({
  de: [
    '~(?:blutwert|laborwert|blutdruck|blutzucker|bluthochdruck|herzinfarkt|herzrhythm|schlaganfall|bandscheib|diabet|insulin|epilep|asthma|depress|panikattacke|panikstörung|burn-?out|angststörung|psychos|psychiatr|psychisch|entzugsklinik|suchterkrank|suchtproblem|suchtberat|spielsucht|alkoholproblem|alkoholik|alkoholtest|drogen(?!er)|suizid|essstörung|magersucht|adhs|autis|hiv|hepatitis|syphilis|chlamydien|geschlechtskrank|schwanger|fehlgeburt|abtreibung|kinderwunsch|ivf|kaiserschnitt|wechseljahr|viagra|potenzproblem|potenzmittel|erektion|inkontinen|hämorrhoid|nagelpilz|medikament|wechselwirkung|röntgen|biopsie|amputation|prothese|mrsa|chemo|bestrahlung|krebs|tumor|karzinom|metastas|lymph|demenz|alzheimer|parkinson|rheuma|arthros|migräne|neurodermitis|krankschreibung|attest|pflegegrad|schwerbehinder|zehennagel|gallenstein|nierenstein|leisten?bruch|oberschenkelhals|knochenbruch|hüftbruch|beinbruch|hirnblutung|blutverdünner|marcumar|promille|betrunken|alkoholisiert|morphin|antidepress|epidural|bronchitis|lungenentzünd|arthrose|übergewicht|bmi|darmspiegel|rollator|hartz|aufstock|asyl|aufenthaltstitel|gerichtsvollzieher|kindeswohl|vormund|betreuungsgericht)\\p{L}*~',
    '~(?!selbst|bild|display|screen|wider)\\p{L}{2,24}(?:spiegelung|therapie|skopie|itis|ektomie|krebs|tumor|entzündung|infarkt|erkrankung)(?:en|s)?~',
    '~(?:insolven|privatinsolvenz|pfändung|schufa|vorstrafe|vorbestraft|haftstrafe|bewährungsstrafe|alkoholfahrt|trunkenheit|kontostand|bürgergeld|sozialhilfe|zahlungsrückst[aä]nd|mahnstufe|scheidung|sorgerecht|jugendamt)\\p{L}*~',
    '~(?:im (?:rückstand|verzug|minus)|überzogenes konto|konto überzogen)~',
  ],
  en: [
    '~(?:diagnosed with|blood (?:test|pressure|results?|sugar)|heart attack|had a stroke|slipped disc|diabet|insulin|epilep|asthma|depress(?:ion|ive)|panic attack|burn-?out|anxiety disorder|psychiatr|psycho(?:sis|therap)|rehab|addict|alcoholi|drinking (?:problem|habit)|your drinking(?! water)|drug (?:use|test|problem)|suicid|eating disorder|anorexi|bulimi|adhd|autis|hiv|hepatitis|syphilis|chlamydia|pregnan|miscarr|abortion|fertility|ivf|c-section|caesarean|menopaus|viagra|erectile|incontinen|h(?:a?e)morrhoid|medication|antidepressant|x-ray|biops|amputat|prosthe|mrsa|chemo|radiotherap|cancer|tumou?r|carcinoma|metasta|dementia|alzheimer|parkinson|migraine|sick note|overdose|high dependency|intensive care|broken hip|hip fracture|blood loss|bowel|stool|thrush|epidural|bronchitis|pneumonia|obese|obesity|bmi|blood alcohol|drunk|intoxicat|warfarin|bad back|back (?:problems?|trouble)|bipolar|schizo)\\p{L}*~',
    '~(?!aroma|retail|hydro)\\p{L}{2,24}(?:oscopy|ectomy|itis|therapy|plasty)~',
    '~(?:bankrupt\\p{L}*|insolven\\p{L}*|convict(?:ion|ed)\\p{L}*|criminal record|drink[- ]driv\\p{L}*|drunk[- ]driv\\p{L}*|dui|in arrears|overdrawn|debt collect\\p{L}*|evict\\p{L}*|possession hearing|asylum|universal credit|benefits claim|police report|restraining order|behaviour plan|reading recovery|credit score|repossess\\p{L}*|divorce\\p{L}*|custody|social services|probation|arrest(?:ed)?)~',
  ],
});

/** Said as a fact about somebody: whose it is, when it was, how the writer knows. */
const ABOUT_SOMEBODY = cues({
  de: [
    '~(?:dein|ihr|euer|eur|sein)(?:e|er|em|en|es)? ~',
    '~(?:sie|du) (?:waren|warst|hatten|hattest|haben|hast|sind|bist|wurden|wurdest|leiden|leidest|nehmen|nimmst)~|~(?:waren|warst|hatten|hattest|haben|hast|sind|bist|wurden|leiden) (?:ja |doch )?(?:sie|du)~',
    '~(?:er|herr \\p{L}+|frau \\p{L}+) (?:war|hat|hatte|ist|wurde|kam)~',
    '~(?:rechnung|rezept|ergebnis\\p{L}*|bericht|termin|antrag|unterlagen|kontrolle) (?:\\p{L}+ ){0,2}(?:für|zu|zur|zum|von|wegen|nach)~',
    '~(?:wegen|nach|trotz|angesichts|bei) (?:ihre[rnms]?|deine[rnms]?|der|dem|des|einer|eines)~',
  ],
  en: [
    "~(?:your|his|her|their|\\p{L}+'s) ~",
    "~you (?:told|mentioned|had|have|were|are|said|came|suffer\\p{L}*|take)~|~(?:he|she|they)(?:'s| is| was| has| had| did)~",
    '~(?:after|following|given|despite|since) (?:\\p{L}+ ){0,4}',
    '~(?:congratulations|file shows|records? shows?|notes? (?:say|show))~',
  ],
});

/** Talks about anybody, asks, offers help, or leaves it open. */
const OPEN = cues({
  de: [
    '~(?:wenn|falls|ob|sofern|sollten?|jede[rsnm]?|alle[nrm]?|man|grundsätzlich|allgemein|können|kann|könnt\\p{L}*|beratungsstelle|hilfe|hilft|notruf|ärztlich\\p{L}*|ärzt\\p{L}*|arzt|barrierefrei\\p{L}*|unser\\p{L}* (?:kurs|angebot|studie|team|station|praxis))~',
  ],
  en: [
    '~(?:if|whether|anyone|everyone|anybody|in general|generally|can|could|may|might|would|should|please|help ?line|gp|doctor|call|our (?:\\p{L}+ )?(?:course|service|study|team|ward|clinic|staff|drivers?|range|store))~',
  ],
});

/** The writer has looked into somebody's file and tells what stands there. */
const FROM_THE_FILE = cues({
  de: [
    '~(?:laut|gemäß) (?:ihre[rmn]?|deine[rmn]?|der|seine[rmn]?) (?:\\p{L}+ )?(?:\\p{L}{0,12}akte|kartei|krankengeschichte|schadenhistorie|personalakte)~',
    '~(?:steht|stand|sehe|sehen|finde|lese)(?: \\p{L}+){0,3} in (?:ihre[rn]?|deine[rn]?|der|seine[rn]?) (?:\\p{L}+ )?(?:\\p{L}{0,12}akte|kartei|krankengeschichte|schadenhistorie)~',
    '~(?:ihre|deine|die) (?:\\p{L}{0,12}akte|kartei|krankengeschichte|schadenhistorie) (?:zeigt|sagt|verrät|enthält)~',
  ],
  en: [
    '~(?:your|his|her|their|the) (?:\\p{L}+ ){0,2}(?:file|files|notes|chart|history) (?:\\p{L}+ )?(?:shows?|says?|tells?|states?|suggests?|mentions?|reveals?|has)~(?! (?:no|nothing|us|been))',
    '~(?:according to|going by|judging by) (?:your|his|her|their) (?:\\p{L}+ ){0,2}(?:file|notes|chart|history|medical records?)~',
  ],
});

/** Lets somebody know that they can be found. */
const FINDABLE = cues({
  de: [
    '~(?:wir|ich) (?:wissen|weiß|kennen|kenne)(?: \\p{L}+){0,2},? wo (?:sie|du|ihr) (?:\\p{L}+ )?(?:wohn\\p{L}*|arbeite\\p{L}*|lebst|leben)~',
    '~(?:wissen|weiß) (?:wir|ich)(?: \\p{L}+){0,2},? wo (?:sie|du|ihr) (?:\\p{L}+ )?(?:wohn\\p{L}*|arbeite\\p{L}*|lebst|leben)~',
  ],
  en: [
    "~(?:we|i)(?:'ve)? (?:all )?(?:know|found out) (?:exactly )?where you (?:live|work|park)~",
    '~(?:got|have|know) your home address~',
  ],
});

/** Part of an account or card number, with the rest hidden: "DE… 4471", "**** 1234". */
const MASKED =
  /(?<![\p{L}\p{N}])(?:[A-Z]{2} ?(?:\d{2} ?)?(?:…|\.{3}|[*•xX]{2,})|[*•]{2,}|[xX]{4,}) ?\d{3,4}(?!\d)/gu;

/** Letters by which a word of the comment is known again. */
const KNOWN_BEGINNING = 5;

/** Something private that only the organisation knows, as offsets in the draft. `comment`: what the person told themselves. */
export function findDisclosures(draft: Text, comment: Text): Span[] {
  const said = fold(comment.plain);
  const sentence = (at: number) => draft.sentences[sentenceAt(draft, at)]?.text ?? '';
  const intimate = findCues(draft, SENSITIVE).filter((hit) => {
    const around = sentence(hit.start);
    if (said.includes(fold(hit.words).slice(0, KNOWN_BEGINNING)) || around.endsWith('?')) return false;
    return cueIn(around, draft.lang, ABOUT_SOMEBODY) && !cueIn(around, draft.lang, OPEN);
  });
  const masked = Array.from(draft.plain.matchAll(MASKED), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...intimate, ...findCues(draft, FROM_THE_FILE), ...findCues(draft, FINDABLE), ...masked].map(
    ({ start, end }) => ({ start, end }),
  );
}
