import { acknowledgementOf } from '../acknowledgement';
import { cues, findCues } from '../cues';
import { remove } from '../edits';
import type { Property, RawFinding } from '../property';
import { mostAlike } from '../repetition';

/** Stock phrases of service language. */
const CANNED = cues({
  de: [
    '~(?:gebe?n?|leite?n?) (?:\\p{L}+ ){0,3}(?:feedback|kritik|hinweis|anliegen|rückmeldung|anregung(?:en)?|unmut)~[^.!?\\n]{0,60}weiter~',
    '~(?:feedback|kritik|hinweis|anliegen|rückmeldung|anregung(?:en)?|unmut|beschwerde) (?:haben|habe|wurde|wurden|leiten|leite|geben|gebe|werden|nehmen) (?:\\p{L}+ ){0,8}(?:weitergegeben|weitergeleitet|weiter|weitergeben|weiterleiten|notiert|aufgenommen|besprochen|intern|mit)~',
    '~(?:an|mit) (?:die|der|den|das|unsere?n?) (?:\\p{L}+ )?(?:fachabteilung|abteilungsleitung|kolleg(?:en|innen)? (?:aus|der|vom)|verantwortlichen|zuständigen|entsprechenden)(?: \\p{L}+){0,4} (?:weitergegeben|weitergeleitet|weitergeben|weiterleiten|gegeben|geleitet|besprechen|kommuniziert)~',
    '~(?:anliegen|feedback|hinweis|meinung|zufriedenheit|rückmeldung|kritik|sicherheit|kundenzufriedenheit|wohl|vertrauen|beschwerde|anregung\\p{L}*|nachricht|privatsphäre|datenschutz)(?: \\p{L}+){0,4} (?:ist|sind|liegt|hat für|haben|steht|stehen)(?: \\p{L}+){0,4} ?(?:wichtig|am herzen|an erster stelle|höchste\\p{L}* (?:priorität|bedeutung|stellenwert)|oberste\\p{L}* (?:priorität|gebot)|große\\p{L}* bedeutung|im mittelpunkt|ein anliegen|wertvoll)~',
    '~(?:liegt|liegen) (?:uns|mir) (?:\\p{L}+ ){0,6}am herzen~',
    '~(?:wir|ich) (?:nehmen|nehme)(?: \\p{L}+){0,6} (?:sehr |äußerst |überaus |natürlich |selbstverständlich )*ernst~',
    '~nehmen (?:wir|ich)(?: \\p{L}+){0,4} (?:sehr |äußerst |überaus )*ernst~',
    '~(?:danke(?:n)?|dank)(?: \\p{L}+){0,3} für (?:ihr|dein|euer|ihre|deine|eure|das entgegengebrachte|die)(?: \\p{L}+){0,3}? ?(?:feedback|verständnis|nachricht|geduld|rückmeldung|kontaktaufnahme|anfrage|mitteilung|interesse|hinweis|kommentar|vertrauen|bewertung|beitrag|zuschrift|anregungen?|schreiben|entgegenkommen|treue|offene? (?:worte|feedback))~(?=\\s*(?:[.!,]|$|und|zu unser|wir|-|bezüglich|–))',
    '~(?:bitten|bitte)(?: \\p{L}+){0,4} (?:unannehmlichkeiten|umstände) (?:\\p{L}+ ){0,2}(?:zu )?entschuldigen~',
    '~(?:unannehmlichkeiten|entstandenen umstände|etwaige\\p{L}* umstände)~',
    '~(?:steh|stehe|stehen)(?: \\p{L}+){0,9} (?:gern\\p{L}* |jederzeit |selbstverständlich )*(?:zur verfügung|zur seite|bereit)~',
    '~zögern sie (?:\\p{L}+ )?nicht~|~zöger\\p{L}* nicht~',
    '~sehr geehrte[rn]? (?:kund\\p{L}*|damen und herren|nutzer\\p{L}*|gast|user|fahrgast|mitglied)~',
    '~(?:höchste|oberste|hohe) (?:priorität|qualitätsansprüche|ansprüche|standards|qualitätsstandards|anspruch)~',
    '~(?:sind|waren) (?:\\p{L}+ ){0,2}(?:stets |immer |ständig |jederzeit |sehr )*bemüht~|~bemühen uns (?:stets|immer|ständig|jederzeit|um eine (?:schnelle|rasche|zeitnahe))~',
    '~(?:leider )?müssen wir ihnen (?:leider )?mitteilen~|~teilen wir ihnen (?:\\p{L}+ )?mit~',
    '~(?:arbeiten|wird gearbeitet)(?: \\p{L}+){0,3} (?:mit hochdruck|unter hochdruck|kontinuierlich|stetig|ständig|intensiv|laufend)(?: \\p{L}+){0,4}~',
    '~(?:ihre|deine|eure) (?:anfrage|nachricht|beschwerde|anregung|rückmeldung) (?:\\p{L}+ ){0,2}(?:ist (?:\\p{L}+ )?(?:eingegangen|bei uns)|wurde (?:\\p{L}+ )?(?:weitergeleitet|aufgenommen|registriert|erfasst|an die))~',
    '~(?:wir|ich) (?:werden|haben|leiten|geben|werde|gebe|leite)(?: \\p{L}+){0,6} (?:an die (?:zuständige|entsprechende|verantwortliche)\\p{L}* (?:abteilung|stelle\\p{L}*|fachabteilung|kollegen|bereich|person\\p{L}*)|intern (?:weiter|weitergeleitet|weitergegeben|besprechen|prüfen))~',
    '~(?:zuständige\\p{L}*|entsprechende\\p{L}*) (?:fach)?(?:abteilung|stelle|kollegen)~',
    '~(?:ständig|stetig|kontinuierlich|laufend) (?:\\p{L}+ ){0,4}(?:verbessern|optimieren|weiterentwickeln|zu verbessern)~|~(?:um|damit) (?:\\p{L}+ ){0,2}(?:unseren? service|unsere qualität|unsere dienstleistungen|unsere leistungen|unser angebot)(?: \\p{L}+){0,3} (?:verbessern|optimieren)~',
    '~(?:das|dies) (?:entspricht|ist) (?:\\p{L}+ ){0,2}nicht (?:\\p{L}+ )?(?:unser\\p{L}* |der )(?:qualitäts\\p{L}*|anspruch|ansprüchen|standard\\p{L}*|erwartung\\p{L}*|service\\p{L}*)~|~nicht unser\\p{L}* (?:anspruch|standard\\p{L}*|ansprüchen|qualitätsansprüchen)~',
    '~(?:wir|ich) (?:hoffen|hoffe),? (?:ihnen|dir|euch)(?: \\p{L}+){0,4} (?:geholfen|weitergeholfen|helfen)~',
    '~(?:wir|ich) bedauern? (?:\\p{L}+ ){0,3}(?:sehr|zutiefst|außerordentlich)?,? ?(?:dass (?:sie|du) (?:\\p{L}+ ){0,4}(?:schlechte erfahrung\\p{L}*|negative erfahrung\\p{L}*|unzufrieden|nicht zufrieden))~',
    '~(?:wir|ich) (?:haben|habe) (?:ihr|dein|euer)(?:e|en)? (?:anliegen|anfrage|feedback|kommentar|hinweis|kritik) (?:\\p{L}+ )?(?:zur kenntnis|aufgenommen|erhalten|registriert|vermerkt|notiert|weitergeleitet)~',
    '~(?:für (?:weitere|rückfragen)|bei (?:weiteren|rückfragen|fragen))(?: \\p{L}+){0,4} (?:jederzeit|gerne?|wenden|kontaktieren|melden sie sich|erreichen sie)~',
    '~(?:wir sind (?:jederzeit )?für (?:sie|dich|euch) da|ihr zufriedenes|kundenorientierung|steht (?:bei uns )?(?:der kunde|ihre zufriedenheit|kundenservice) (?:\\p{L}+ )?(?:im mittelpunkt|an erster stelle)|wir setzen alles daran|wir tun unser (?:bestes|möglichstes)|schnellstmöglich um ihr anliegen|kümmern uns um ihr anliegen)~',
    '~(?:teil unserer dna|bei uns großgeschrieben|wird bei uns gro(?:ß|ss) ?geschrieben|ist unser ansporn|gelebte\\p{L}* (?:vielfalt|werte|nachhaltigkeit)|bitten (?:wir )?um (?:\\p{L}+ )?(?:geduld|verständnis|nachsicht))~',
    '~(?:freuen|freut) (?:wir )?uns,? (?:sehr,? )?dass wir (?:ihnen|dir|euch) (?:weiter)?helfen konnten~',
    '~(?:nehmen|nehme) (?:wir |ich )?(?:\\p{L}+ ){0,4}(?:so |gerne? )?mit und~',
    '~danke fürs teilen~',
    '~für (?:ihr|dein|euer) (?:positives|tolles|nettes|wertvolles) feedback~',
  ],
  en: [
    '~(?:dealt with|handled|addressed|resolved|discussed|reviewed|raised|taken up) internally~|~(?:internal (?:review|investigation|processes|procedures))~',
    '~(?:kindly|please) (?:reach out|get in touch|contact (?:us|our (?:team|customer))|feel free to (?:contact|reach)|be patient|bear with us|allow us|accept)~',
    '~(?:your|customer|guest|passenger|client|user|the) (?:\\p{L}+ )?(?:feedback|opinion|satisfaction|comments?|safety|experience|concerns?|business|input|call|privacy|comfort|message|views?|trust|happiness)(?: and \\p{L}+)? (?:is|are|means|mean|remains|matters?)(?: \\p{L}+){0,3} ?(?:important|valued|invaluable|our (?:top|number one|highest|first|main|utmost)|paramount|of the utmost|a (?:lot|great deal)|the world|priority|to us|valuable|appreciated|essential|at the heart)~',
    '~(?:we|i) (?:\\p{L}+ )?(?:value|appreciate|welcome|cherish|treasure) (?:all )?your (?:\\p{L}+ )?(?:feedback|business|opinion|patience|comments?|input|custom|loyalty|understanding|cooperation|support|time|patronage|trust|message|concerns?)~',
    '~(?:thank you|thanks|many thanks|thank-you)(?: \\p{L}+){0,2} for (?:reaching out|contacting|getting in touch|your (?!kind )(?:\\p{L}+ )?(?:feedback|understanding|patience|message|email|enquiry|inquiry|comments?|cooperation|post|query|continued|loyalty|business|support|interest|concern|valued|review|custom|correspondence)|bringing (?:this|it|that|the matter) to our|taking the time|writing (?:to us|in)|sharing (?:your|this|that)(?: \\p{L}+)? ?(?:feedback|experience|concerns?|thoughts|with us)|the feedback|choosing|flying with|shopping with|letting us know(?=[.!,]|$)|being a (?:valued|loyal)|alerting us|highlighting|raising (?:this|your) (?:concern|matter|issue)?)~',
    "~(?:we|i)(?:'re| are)? (?:\\p{L}+ )?(?:take|taking) (?:this|that|it|such|all|these|your|any|customer|every)(?: \\p{L}+){0,5} (?:very |extremely |incredibly |so |really )*(?:seriously|on board)~|~taken (?:very |extremely )?seriously~",
    "~(?:please )?(?:do not|don't|never) hesitate (?:to|in)~",
    '~(?:any|the|this|all|your) (?:\\p{L}+ )?inconvenience~',
    '~(?:rest assured|be assured|please be advised|kindly be (?:advised|informed)|please note that|kindly note|we assure you|i can assure you|let me assure|please accept our|accept our (?:\\p{L}+ )?apolog\\p{L}+|we wish to (?:inform|advise|assure)|we would like to (?:assure|inform|thank you|apologi[sz]e|take this))~',
    '~(?:valued|dear|esteemed|loyal) (?:valued )?(?:customer|guest|client|user|passenger|member|sir|madam|patron)s?~',
    '~(?:we|our team|i) (?:\\p{L}+ )?(?:strive|endeavou?r|pride ourselves|aim to provide|are (?:always )?(?:committed|dedicated|striving|working (?:hard|tirelessly|around the clock|diligently|continuously))|continuously (?:work|strive)|work hard to|do our (?:best|utmost)|hold ourselves)~',
    '~(?:committed to|dedicated to|commitment to|pride in) (?:\\p{L}+ )?(?:providing|delivering|improving|excellence|offering|quality|customer|the highest|our customers|ensuring|great|excellent)~',
    '~(?:highest|exceptional|excellent|outstanding|world-class|first-class|best possible|high) (?:\\p{L}+ )?(?:standards?|service|quality|level of|customer|experience)~(?= |[.,!]|$)',
    '~(?:passed|pass|passing|forwarded|forwarding|forward|shared|sharing|share|relayed|relay|escalated) (?:this|that|it|your|the|along|on)(?: \\p{L}+){0,4} ?(?:along|on)? ?(?:to|with) (?:the|our) (?:relevant|appropriate|concerned|respective|correct|proper|responsible|necessary|right)(?: \\p{L}+)? ?(?:team|department|people|person|channels?|parties|colleagues|teams|departments|management|stakeholders)?~',
    '~(?:relevant|appropriate|respective|concerned) (?:team|department|department|channels?|colleagues|stakeholders|parties)~',
    '~(?:look into (?:this|the|your) (?:matter|concern|issue)|looking into (?:this|the) matter|investigate (?:this|the) matter|address(?:ing)? (?:your|this|these) (?:concerns?|matter|issues?)|assist you (?:further|with (?:this|your))|further assist(?:ance)?|be of (?:further )?(?:assistance|help|service)|better (?:assist|serve) you|serve you (?:better|again)|happy to (?:assist|be of)|resolve (?:this|your|the) (?:matter|concern|issue)s?(?: for you)?)~',
    '~(?:your (?:\\p{L}+ )?(?:request|query|enquiry|inquiry|complaint|case|ticket|message|feedback|concerns?|comments?) (?:has|have) been (?:\\p{L}+ )?(?:received|noted|logged|forwarded|escalated|passed|recorded|registered|shared))~',
    '~(?:we|i) (?:sincerely |deeply |truly |humbly |do )?(?:apologi[sz]e|regret) (?:for )?(?:any|the|this) (?:\\p{L}+ )?(?:inconvenience|issues?|trouble|disappointment|frustration|delay and inconvenience|experience|distress)(?: \\p{L}+){0,5}~(?=[.!,]|$| and)',
    "~(?:(?:sorry|disappointed|saddened|concerned) to (?:hear|learn|read|see)(?: that)? (?:you(?:'ve| have| had|'re| are| did| were)|about|of|your)(?: \\p{L}+){0,4} (?:experience|expectations|dissatisf\\p{L}*|unhappy|less than|not (?:satisfied|happy)|a (?:bad|negative|poor|disappointing|less)|feel this way|feel that way|standards?))~",
    "~(?:fell|fall|falls|falling|did not meet|didn't meet|do not meet|not meet|meet) (?:short of )?(?:your|our|the)(?: \\p{L}+){0,2} (?:expectations?|standards?)~|~not (?:reflective|representative|indicative|typical) of (?:our|the)~|~(?:not|isn't|is not|this is not) the (?:\\p{L}+ )?(?:experience|level of service|service|standard) (?:we|that we|you)~",
    '~(?:your call is|all our (?:agents|operators)|high volume of|unusually high|at this time|at the earliest (?:convenience|possible)|at your earliest|in a timely (?:manner|fashion)|for your (?:reference|convenience|records|information)|going forward|moving forward,? we|hope (?:this|that) (?:helps|clarifies|answers|message finds|email finds)|customer (?:satisfaction|experience|service) is|continuous improvement|continually (?:improve|strive)|valuable feedback|constructive feedback|help us (?:\\p{L}+ )?(?:improve|serve|do better)|feedback (?:like yours|helps us))~',
    '~(?:take|complete|fill (?:in|out)) our (?:\\p{L}+[- ]?){0,3}survey~|~we hear you~(?=[.!])',
    '~(?:stay tuned|great question|what a great)~(?=[.!])',
    '~thank you for your (?:kind words|comment)~(?=[.!])',
  ],
});

/** A fit goodbye to a happy customer; to an angry one it sounds as if all were well. */
const GOODBYE = cues({
  de: [
    '~(?:wir|ich) (?:würden uns|würde mich|freuen uns) (?:\\p{L}+ ){0,2}(?:sie|dich|euch|darüber)?,? ?(?:\\p{L}+ ){0,5}(?:wieder|bald|weiterhin) (?:\\p{L}+ ){0,4}(?:begrüßen|kunden|kundin)~',
  ],
  en: [
    '~(?:we (?:hope|look forward) to (?:see(?:ing)?|serv(?:e|ing)|welcom(?:e|ing)|hav(?:e|ing)|regain\\p{L}*)(?: you)?(?: \\p{L}+){0,3} (?:again|soon|back|future|trust|business|opportunity))~|~(?:opportunity|chance) to (?:make (?:it|this|things) right|regain|restore|serve|turn (?:this|your))~',
  ],
});

/** Similarity from which a reply repeats an earlier one (handbook P19). */
const SAME_THREAD = 0.6;
const ELSEWHERE = 0.8;

/** P19. */
export const cannedText: Property = {
  key: 'canned_text',
  number: 'P19',
  dimension: 'human_voice',
  severity: 'warn',
  name: { de: 'Floskel', en: 'Canned text' },
  explain: {
    de: 'Dieser Satz passt unter jeden Post. Schreib einen, den nur diese Person bekommen kann.',
    en: 'This phrase could stand under any post. Write one sentence only this person could get.',
  },
  sources: ['S05', 'S19', 'S51'],
  applies: () => true,
  check(draft, { context, comment, isComplaint }) {
    const findings: RawFinding[] = [];
    for (const { similarity, sameThread } of mostAlike(draft, context.history ?? [])) {
      if (similarity < (sameThread ? SAME_THREAD : ELSEWHERE)) continue;
      findings.push({
        severity: sameThread ? 'block' : 'warn',
        message: sameThread
          ? {
              de: 'Fast dieselbe Antwort steht schon in dieser Unterhaltung. Sag, was neu ist.',
              en: 'Almost the same reply already stands in this conversation. Say what is new.',
            }
          : {
              de: 'Fast dieselbe Antwort hat diese Person schon bekommen. Schreib sie neu.',
              en: 'This person has had almost the same reply before. Write a new one.',
            },
      });
      break;
    }
    // One worn phrase in a reply that plainly read the comment is a blemish, not a form letter.
    const personal = acknowledgementOf(draft, comment).specific;
    const hits = [...findCues(draft, CANNED), ...(isComplaint ? findCues(draft, GOODBYE) : [])];
    for (const hit of hits) {
      findings.push({
        span: hit,
        severity: personal && hits.length === 1 ? 'hint' : 'warn',
        fix: remove(draft, hit, { de: 'Floskel streichen', en: 'Take the phrase out' }),
      });
    }
    return { findings };
  },
};
