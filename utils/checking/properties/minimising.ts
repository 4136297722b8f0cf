import { cues, findCues, sentenceAt } from '../cues';
import { remove } from '../edits';
import type { Property, RawFinding } from '../property';
import { sentenceSpan } from '../roles';
import { empathyDue } from '../situation';

/** Makes the problem smaller than the person says it is. */
const SMALLER = cues({
  de: [
    '~(?:die meisten|viele|fast alle|alle anderen|andere|den meisten)(?: \\p{L}+){0,3} (?:kommen|finden|mögen|schätzen|bevorzugen|nutzen|zahlen|gefällt|stört|freuen|kennen|schaffen)~',
    '~(?:ganz |völlig |absolut )(?:normal\\p{L}*|üblich\\p{L}*|natürlich\\p{L}*|gewöhnlich\\p{L}*)~(?! (?:angerufen|bezahlt|bestellt))|~(?:verfliegt|legt sich|gibt sich|vergeht)(?: \\p{L}+){0,3} (?:mit der zeit|von selbst|bald|schnell|wieder)~',
    '~(?:\\d+ ?(?:%|prozent)|alle\\p{L}*|die meisten|viele|tausende\\p{L}*|hunderte\\p{L}*|der großteil|die mehrheit)~[^.!?\\n]{0,50}~(?:problemlos|einwandfrei|zufrieden|ohne probleme|reibungslos|begeistert|glücklich|pünktlich|beschwerdefrei|keine probleme|kein problem)~',
    '~(?:äußerst |sehr |nur |höchst |extrem )(?:selten|vereinzelt)~|~in (?:seltenen|einzelnen|wenigen) fällen~|~so gut wie nie~|~(?:normalerweise|in der regel|für gewöhnlich|üblicherweise) (?:klappt|läuft|funktioniert|geht|ist|kommt|passiert)(?: \\p{L}+){0,4} (?:problemlos|gut|alles|reibungslos|nie|nicht|einwandfrei|pünktlich)~',
    '~(?:in|seit) (?:\\d+|\\p{L}+) jahren (?:\\p{L}+ ){0,4}(?:noch nie|nie|nicht ein|kein|das erste mal|zum ersten mal)~|~(?:das|zum) (?:allererste|erste|ersten) mal,? (?:dass|seit|in)~',
    '~(?:andere|anderen|manche|viele) (?:\\p{L}+ )?(?:warten|zahlen|müssen|haben|hatten|mussten|stehen) (?:\\p{L}+ ){0,3}(?:länger|mehr|schlimmer|schlechter)~',
    '~(?:besser als (?:nichts|gar nicht)|(?:hätte|könnte) (?:\\p{L}+ )?schlimmer (?:kommen|sein)|glück (?:im unglück|gehabt)|hauptsache|freuen sie sich (?:doch|lieber)|freu dich (?:doch|lieber)|seien sie (?:doch )?froh|sei (?:doch )?froh|wird schon|kopf hoch|man gewöhnt sich|gewöhnungssache|geschmack(?:s?sache| ist)|über geschmack|reine ansichtssache|subjektiv\\p{L}*|kaum (?:sichtbar|spürbar|merklich|zu sehen|auffällig)|fällt (?:\\p{L}+ )?kaum auf|sieht man (?:\\p{L}+ )?kaum|geht vorbei|mal ehrlich)~',
    '~(?:das|es|dies|da|so|hier|die \\p{L}+|der \\p{L}+) (?:ist|war|sind|waren|wären|wäre|handelt\\p{L}* (?:sich|es sich)) (?:\\p{L}+ ){0,2}(?:nur|bloß|lediglich) (?:um )?(?:\\p{L}+ )?(?:ein|eine|einen|einer|\\d+|der|die|das|den|wenige|paar|kurz|kleine?\\p{L}*|optisch\\p{L}*|kosmetisch\\p{L}*|geringfügig\\p{L}*|minimal\\p{L}*)~',
    '~(?:nur|bloß|lediglich|gerade mal|gerade einmal) (?:ein|eine|einen|einer|um) (?:\\p{L}+ )?(?:kleine\\p{L}*|kurze\\p{L}*|geringe\\p{L}*|minimale\\p{L}*|kosmetische\\p{L}*|leichte\\p{L}*|paar|kratzer|schönheitsfehler|tippfehler|verzögerung|minuten|tag|stunde|cent|euro|panne|missverständnis|scherz|werbung|spruch|bild|witz|hinweis)~',
    '~(?:es )?(?:geht|ging|handelt) (?:\\p{L}+ ){0,2}(?:doch |ja )?(?:nur|bloß|lediglich) um~',
    '~(?:bedauerlicher |absoluter |reiner )?einzelfall\\p{L}*~',
    '~(?:halb|nicht|auch nicht|wirklich nicht) (?:mehr )?(?:ganz )?so (?:schlimm|wild|tragisch|dramatisch|arg|ernst)~',
    '~(?:kein|keine) (?:\\p{L}+ )?(?:drama|weltuntergang|beinbruch|katastrophe|tragödie|großes? (?:ding|sache|problem)|grund zur (?:sorge|panik|beunruhigung))~',
    '~(?:kleinigkeit(?:en)?|lappalie\\p{L}*|bagatelle\\p{L}*|petitesse|schönheitsfehler|peanuts|nichtigkeit\\p{L}*|luxusproblem\\p{L}*|sturm im wasserglas|haarspalterei|pillepalle)~',
    '~(?:kleine[rnms]?|geringe\\p{L}*|geringfügige\\p{L}*|minimale\\p{L}*|leichte\\p{L}*|kurze\\p{L}*|kurzfristige\\p{L}*|winzige\\p{L}*|unbedeutende\\p{L}*) (?:\\p{L}+ )?(?:verzögerung\\p{L}*|panne\\p{L}*|malheur|missgeschick|unannehmlichkeit\\p{L}*|problem\\p{L}*|problemchen|störung\\p{L}*|fehler|mangel|mängel|abweichung\\p{L}*|ungenauigkeit\\p{L}*|verspätung\\p{L}*|schaden|kratzer|preisanpassung\\p{L}*|erhöhung|anpassung\\p{L}*|ausfall|ausfälle|unterbrechung\\p{L}*|schwierigkeit\\p{L}*|verletzung\\p{L}*|einschränkung\\p{L}*|makel|hickup|patzer|zwischenfall|vorfall)~',
    '~(?:sonst|bisher|bislang|außer (?:ihnen|dir|euch)|noch) (?:\\p{L}+ ){0,3}(?:hat|haben|hatte|ist|war|gab|kam|kennen)?(?:\\p{L}+ ){0,3}(?:niemand|keiner|keine beschwerde\\p{L}*|nie (?:ein problem|beschwerden|probleme)|keine probleme|nur (?:gute|positive|positives)|nur lob|alle zufrieden|noch nie jemand)~',
    '~(?:niemand|keiner|kein\\p{L}* (?:einziger? )?(?:gast|kunde|kundin|nutzer\\p{L}*|anderer?)) (?:\\p{L}+ )?(?:sonst|anderes?|außer (?:ihnen|dir|euch)|bisher|je|jemals|hat sich)~',
    '~(?:die meisten|alle anderen|andere|tausende|hunderte|viele|über \\d+ ?%|\\d+ ?(?:%|prozent)|alle übrigen|der großteil|die große mehrheit|99|98|95) ?(?:(?:unserer|der|aller|anderen?) )?(?:kund\\p{L}*|gäste\\p{L}*|nutzer\\p{L}*|fahrgäste\\p{L}*|besteller\\p{L}*|leute|eltern|patient\\p{L}*|mitglieder\\p{L}*|besucher\\p{L}*|lieferungen|pakete|bestellungen)?~(?: \\p{L}+){0,3} (?:sind|waren|finden|lieben|kommen|haben|schätzen|freuen|mögen|zufrieden|pünktlich|begeistert|klappt|funktioniert)',
    '~(?:immerhin|zumindest|wenigstens) (?:\\p{L}+ )?(?:haben|hast|habt|ist|war|sind|gab|kam|kommt|hat|bekommen|bekommst|konnten|konntest|können|kannst|du|sie|ihr|es|die|der|das|noch|keine)~',
    '~(?:anderen|anderswo|woanders|anderen leuten|bei (?:anderen|der konkurrenz)) (?:\\p{L}+ ){0,4}(?:schlechter|schlimmer|teurer|länger|viel mehr)~',
    '~(?:im vergleich|verglichen|gemessen) (?:zu|mit|an)~[^.!?\\n]{0,60}(?:wenig|günstig\\p{L}*|gut|billig\\p{L}*|harmlos|gering|kurz|noch|kaum|besser|klein)',
    '~(?:es gibt|gibt es|da gibt es|gäbe) (?:\\p{L}+ ){0,2}(?:schlimmeres|wichtigeres|größere probleme|andere probleme|ärgeres|leute,? (?:denen|die))~',
    '~(?:das|so etwas|sowas|dies) (?:kann|ist|kommt) (?:\\p{L}+ ){0,3}(?:mal vorkommen|mal passieren|in den besten|völlig normal|ganz normal|nun mal so|üblich|nichts ungewöhnliches|nichts besonderes|passiert(?: eben| halt| mal)?|schnell vergessen|im rahmen|kaum der rede wert)~',
    '~(?:kommt|kam|passiert) (?:\\p{L}+ )?(?:mal|eben|halt|schon mal|in den besten familien) ?(?:vor)?~',
    '~(?:nicht der rede wert|nicht weiter (?:schlimm|tragisch|wild)|unbedenklich(?! ist laut)|verkraftbar|zu verschmerzen|verschmerzbar|überschaubar|hält sich in grenzen|im rahmen des üblichen|völlig harmlos|ganz harmlos|rein (?:optisch|kosmetisch)\\p{L}*|marginal\\p{L}*|vernachlässigbar)~',
    '~(?:für den preis|bei dem preis|für das geld)~[^.!?\\n]{0,40}(?:nicht|kein|mehr|erwarten)',
    '~(?:ist|war) (?:doch|ja) (?:\\p{L}+ ){0,2}(?:nichts passiert|alles gut|noch gut|gut ausgegangen|schnell|kein problem)~',
    '~(?:ein paar|die paar|das bisschen|dieses bisschen|die zwei|die drei) (?:minuten|minütchen|stunden|tage|euro|cent|grad|flecken|kratzer|tropfen|krümel|wartezeit|geld|schmutz|dreck|lärm)~',
    '~(?:sieht|sehen|siehst) (?:\\p{L}+ ){0,3}(?:zu (?:eng|streng|schwarz)|so eng)~',
    "~dann (?:ist|wär\\p{L}*)(?:'?s| es| das| die sache| alles)? (?:\\p{L}+ )?(?:vergessen|erledigt|gegessen|wieder gut)~",
    '~(?:nie|nicht|niemals) (?:böse|so|persönlich) gemeint~',
    '~(?:weniger|zu viel|übertriebene) empfindlich\\p{L}*~',
  ],
  en: [
    "~(?:most|many|almost all|other|all our)(?: of our)? (?:\\p{L}+ )?(?:people|customers|guests|users|visitors|parents|passengers|members|clients)(?: \\p{L}+)? (?:prefer|like|love|want|choose|use|enjoy|appreciate|are fine|don't mind|cope|manage)~",
    "~(?:will |'ll |should |usually )?(?:wear|wears|go|goes|fade|fades|settle|settles) (?:off|away|down)? ?(?:\\p{L}+ )?(?:over|with|in|after) (?:time|a (?:few|while|bit))~",
    '~(?:these|those|such|this sort of|this kind of)(?: kinds? of| sorts? of)? (?:things?|mistakes?|errors?|delays?|mix-?ups?|incidents?|problems?) (?:do |can |will |may |sometimes |unfortunately |occasionally )*(?:happen|occur|crop up)~',
    '~(?:happens?|rare) (?:very |only |extremely )?(?:rarely|occasionally|once in a (?:while|blue moon)|to all of us|now and then|from time to time|in any)~|~(?:very|extremely|only) (?:rarely|occasionally)~|~in (?:rare|isolated|a (?:few|handful of)) (?:cases|instances)~',
    "~(?:usually|normally|generally|ordinarily|typically|nine times out of ten),? (?:this |it |everything |there |our \\p{L}+ |the \\p{L}+ )?(?:\\p{L}+ )?(?:works?|runs?|goes|arrives?|isn't|is|are)(?: \\p{L}+){0,2} (?:fine|well|smoothly|perfectly|no (?:problem|issue)|without|on time|a problem|great)~",
    "~(?:first|only) time (?:\\p{L}+ )?(?:in|since|that|anyone|this has|we've|ever|it)~[^.!?\\n]{0,40}(?:years|happened|heard|months|complain)",
    '~in (?:\\d+|all our|\\p{L}+) years (?:\\p{L}+ ){0,4}(?:never|not once|first|no one|nobody)~|~never (?:had|been) (?:a |any |an )?(?:\\p{L}+ )?(?:problem|issue|complaint)s?~',
    '~(?:others|other people|some (?:people|customers|patients|passengers)) (?:\\p{L}+ )?(?:wait|waited|pay|paid|have|had|are waiting|queue) (?:\\p{L}+ )?(?:longer|more|worse|much)~',
    "~(?:better than nothing|better late than never|lucky (?:it|you|that)|(?:could|might) have been (?:\\p{L}+ )?worse|the (?:main|important) thing is|matter of (?:taste|opinion)|subjective|(?:hardly|barely|scarcely) (?:visible|noticeable|audible|worth (?:mentioning|a))|it'll be (?:fine|alright)|you'll get used|cheer up|chin up|no one (?:died|will notice)|nobody (?:died|will notice|got hurt)|hardly a|a storm in|let's be honest|part of the charm|all part of)~",
    "~(?:it|that|this|they|the \\p{L}+|those)(?:'s| is| was| were|'re| are) (?:really |after all |literally |honestly |actually )?(?:only|just|merely|simply) (?:a|an|one|two|three|four|five|six|\\d+|slightly|cosmetic|minor|small|some|about)~",
    '~(?:only|just|merely|simply) (?:a |an |some |one )(?:\\p{L}+ )?(?:small|minor|little|tiny|slight|short|brief|few|quick|bit|matter|tweak|scratch|typo|blip|hiccup|glitch|delay|joke|day or two|couple|laugh|advert|formality|cosmetic|inconvenience)~',
    '~(?:isolated|one-?off|rare|exceptional|single) (?:case|incident|occurrence|event|mistake|instance)~',
    '~(?:very|extremely|really|quite) rare(?:ly)?~',
    "~(?:not|isn't|wasn't|aren't|hardly|wouldn't say it's|nothing) (?:really |actually |all |exactly )?(?:that|so|too|quite so) (?:bad|serious|terrible|big|long|much|unusual|dramatic|awful|uncommon|expensive)~",
    '~(?:no big deal|no biggie|no real harm|no harm done|not a big (?:deal|issue|problem)|hardly (?:a|the) (?:big|end|disaster|crisis|problem)|not the end of the world|nothing (?:serious|major|to worry|unusual|out of the ordinary|dramatic)|storm in a teacup|mountain out of|first[- ]world|trivial|petty|nit-?pick\\p{L}*|blown out of proportion|minor matter|small stuff|pales|peanuts|teething (?:issues?|problems?|troubles?))~',
    '~(?:nobody|no one|none of our (?:other )?\\p{L}+|no other (?:customer|guest|user|passenger|parent|client|one)\\p{L}*)(?: else)? (?:has|have|had|ever|complains?|complained|reported|mentioned|seems|noticed)~',
    "~(?:we've|we have|i've|never|haven't|not) (?:\\p{L}+ ){0,3}(?:never|had|received|heard)? ?(?:any|a single|no|one|another|other) (?:\\p{L}+ )?(?:complaints?|issues?|problems?) (?:about|from|before|like|so far|with|until)~",
    "~(?:most|the (?:vast )?majority|almost all|nearly all|all|many|thousands|hundreds|99|98|95|the rest)(?: of)?(?: our| the| other| your)? ?(?:other )?(?:customers|guests|people|users|passengers|parcels|orders|deliveries|parents|visitors|clients|members|riders|everyone)~(?: \\p{L}+){0,2} (?:are|were|is|love|loved|find|like|enjoy|happy|manage|arrive|arrived|don't|have no|get|got|reach)",
    '~(?:everyone|everybody) else (?:\\p{L}+ )?(?:is|was|loves?|loved|seems?|seemed|enjoy\\p{L}*|had|got|managed|likes?|liked)~',
    "~at (?:the very )?least (?:you|it|it's|the|your|nobody|no one|we|they|there|he|she|this|that|some)~",
    '~(?:minor|small|slight|little|tiny|brief|short|temporary|modest) (?:\\p{L}+ )?(?:issues?|inconveniences?|delays?|glitch(?:es)?|hiccups?|blips?|problems?|errors?|mistakes?|faults?|scratch(?:es)?|mishaps?|setbacks?|defects?|imperfections?|disruptions?|wait|injury|injuries|burn|cut|mix-?ups?|adjustments?|increases?|bugs?|incident|oversight|snags?|bump|spill)~',
    '~(?:could have been|could be|others have it|people have it|some have it|there are) (?:much |far |a lot |so much )?(?:worse|bigger (?:problems|things)|worse things|more important|people (?:who|with))~',
    '~(?:worse things (?:happen|have happened)|look on the bright side|on the bright side|silver lining|count yourself lucky|you (?:should|can|ought to|could|might) (?:\\p{L}+ )?be (?:glad|grateful|thankful|happy)|you were lucky|you got off lightly)~',
    '~(?:compared (?:to|with)|in comparison|relative to)~[^.!?\\n]{0,60}(?:cheap\\p{L}*|little|good|bargain|fine|nothing|small|low\\p{L}*|better|less|short|great value|pretty)',
    '~(?:perfectly|completely|totally|absolutely|quite|entirely) (?:normal|natural|harmless|standard|usual|common|fine|acceptable|to be expected)~',
    '~(?:these things happen|it happens|that happens|happens to (?:everyone|all|the best)|mistakes happen|can happen to)~',
    "~(?:for (?:that|the|this) price|at (?:that|this) price|for what you paid)~[^.!?\\n]{0,50}(?:can't|cannot|not|what|fair|expect|great|good)",
    "~(?:you'll (?:get over|live|survive|be fine|laugh)|no lasting|you'll hardly notice|barely noticeable|hardly noticeable|easily fixed|easily cleaned|not much of a|won't kill|a bit of (?:patience|rain|dirt|noise|mud|perspective|dust|hair))~",
    "~(?:a few|a couple of|those few|a handful of|just) (?:minutes|pounds|pence|cents|dollars|hours|days|quid|bucks|drops|crumbs) (?:late|more|extra|isn't|is(?:n't)? (?:not|hardly)|won't|won’t|here)~",
    '~(?:it|that|this|things?) (?:do |can )?happens? (?:to (?:all|everyone|the best)|once in)~|~(?:a|just) routine (?:check|procedure|measure|inspection)~',
    "~(?:chin|cheer) up~|~(?:onwards and upwards|look on the bright|all'?s well that ends)~",
  ],
});

/** The word stands for a limit or a time, or the sentence takes the problem seriously. */
const NOT_SMALLER = cues({
  de: [
    '~(?:kein\\p{L}*|nicht|alles andere als|mehr als|keineswegs|nie) (?:\\p{L}+ ){0,2}(?:kleinigkeit\\p{L}*|lappalie|bagatelle|einzelfall|schönheitsfehler|nur |bloß|peanuts|luxusproblem)',
    '~(?:nicht nur|nicht bloß|nicht lediglich|darf (?:\\p{L}+ )?(?:nicht|auch nicht) (?:mal )?(?:vorkommen|passieren))~',
    '~(?:hilft|tröstet|ändert|entschuldigt|nützt|macht)(?: \\p{L}+){0,3} (?:nicht|nichts|wenig)~',
    '~(?:dauert|kostet|brauche?n?|bräuchten?|benötigen?|fehlt|reicht|genügt|hilft|unterschied|weg|schritt|handgriff|klick|aufwand|tipp|frage|bitte|trost|rückfrage|update)~',
  ],
  en: [
    "~(?:not|isn't|wasn't|anything but|more than|no|never|far from|hardly) (?:\\p{L}+ ){0,2}(?:just|only|merely|a (?:small|minor|little)|small|minor|trivial|an isolated|isolated|one-?off|a one-?off)~",
    "~(?:doesn't|does not|don't|won't|no) (?:\\p{L}+ ){0,3}(?:help|excuse|make it|change|comfort|consolation)~",
    '~(?:small|little|short|quick|minor) (?:thing (?:we|i) can|gesture|thank you|update|tip|note|step|question|favour|favor|print|team|business|shop|consolation)~',
  ],
});

const NO_STAKE = new Set([
  'question.info',
  'question.status',
  'peer_help',
  'praise',
  'ugc',
  'closing',
  'job',
  'partnership',
  'misinformation',
  'suggestion',
  'scam.impersonation',
  'press',
  'offtopic',
  'spam',
  'troll',
]);

/** P12. */
export const minimising: Property = {
  key: 'minimising',
  number: 'P12',
  dimension: 'respect',
  severity: 'warn',
  name: { de: 'Kleinreden', en: 'Minimising' },
  explain: {
    de: 'Mach das Problem nicht klein. Für diese Person ist es das ganze Problem.',
    en: 'Do not shrink the problem. For this person it is the whole problem.',
  },
  sources: ['S21', 'S12', 'S50'],
  applies: (situation) =>
    situation.isComplaint ||
    situation.intent === 'selfharm' ||
    (empathyDue(situation) &&
      situation.reading.polarity < 0 &&
      (situation.intent === null || !NO_STAKE.has(situation.intent))),
  check(draft) {
    const findings: RawFinding[] = [];
    for (const hit of findCues(draft, SMALLER)) {
      const span = sentenceSpan(draft, sentenceAt(draft, hit.start));
      const serious = NOT_SMALLER.regexp(draft.lang);
      const around = draft.plain.slice(
        Math.max(span.start, hit.start - 40),
        Math.min(span.end, hit.end + 40),
      );
      if (serious && around.match(serious)) continue;
      findings.push({
        span: hit,
        fix: remove(draft, span, { de: 'Satz streichen', en: 'Take the sentence out' }),
      });
    }
    return { findings };
  },
};
