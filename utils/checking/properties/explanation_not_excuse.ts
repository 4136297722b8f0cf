import { cueIn, cues, findCues, sentenceAt } from '../cues';
import { feelingsIn } from '../feelings';
import type { Property, RawFinding } from '../property';
import { rolesOf } from '../roles';

/** Causes that point away: workload, season, staff, provider, the world. */
const POINTS_AWAY = cues({
  de: [
    '~(?:hunderte|tausende|dutzende|unzählige|zahlreiche|so viele|sehr viele|extrem viele|zig) (?:\\p{L}+ )?(?:nachrichten|anfragen|mails|anrufe|bestellungen|kommentare|kunden|pakete|patienten)~',
    '~(?:ist|war|herrscht|herrschte) (?:\\p{L}+ ){0,3}(?:hochbetrieb|hochsaison|stoßzeit|rushhour|ausnahmezustand|chaos|viel los|betrieb)~|~da kann (?:es|das) (?:\\p{L}+ ){0,3}(?:mal|dauern|länger|vorkommen|passieren)~',
    '~(?:unter|am) (?:\\p{L}+ )?(?:druck|limit|anschlag|belastung|hochdruck|stress)~|~(?:tun|geben|gibt|tut) (?:\\p{L}+ )?(?:unser|ihr|sein) (?:bestes|möglichstes)~|~(?:nach dringlichkeit|der reihe nach|überlastet|überbelastet|auch nur zwei hände)~',
    '~(?:derzeit|momentan|aktuell|zurzeit|zur zeit|im moment|gerade|leider) (?:\\p{L}+ ){0,4}(?:viele anfragen|zu (?:längeren|verlängerten|erhöhten) \\p{L}+|verzögerungen|längere wartezeit\\p{L}*|hoch\\p{L}* \\p{L}*aufkommen|stark ausgelastet|sehr viel zu tun|in der umstellung|mitten in)~',
    '~(?:aufgrund|auf grund|wegen|infolge|angesichts|durch|bei|bedingt durch|mangels)~…(?:hohe\\p{L}*|erhöht\\p{L}*|stark\\p{L}*|gestiegen\\p{L}*|enorm\\p{L}*|groß\\p{L}*|viel\\p{L}*|unerwartet\\p{L}*|personell\\p{L}*|personal\\p{L}*|unvorhergesehen\\p{L}*|unvorhersehbar\\p{L}*|technisch\\p{L}*|aktuell\\p{L}*|derzeitig\\p{L}*|momentan\\p{L}*|gegenwärtig\\p{L}*|urlaub\\p{L}*|ferien\\p{L}*|feiertag\\p{L}*|saison\\p{L}*|weihnacht\\p{L}*|krank\\p{L}*|corona|pandemie|lieferkette\\p{L}*|lieferengp\\p{L}*|lieferant\\p{L}*|zulieferer\\p{L}*|dienstleister\\p{L}*|partner\\p{L}*|wetter\\p{L}*|witterung\\p{L}*|streik\\p{L}*|umstellung\\p{L}*|systemumstellung|anfrageaufkommen\\p{L}*|auslastung|überlastung|nachfrage|andrang\\p{L}*|fachkräftemangel\\p{L}*|marktlage|inflation|energiekrise|rohstoff\\p{L}*|höherer gewalt|umst(?:ä|ae)nde\\p{L}*)',
    '~(?:außerhalb|jenseits) (?:unseres|meines|unserer|unseren) (?:einfluss\\p{L}*|verantwortung\\p{L}*|kontrolle|macht\\p{L}*|zuständigkeit\\p{L}*)~',
    '~(?:nicht in (?:unserer|meiner) (?:hand|macht)|keinen einfluss|nicht beeinflussen|nichts dran drehen|nichts daran (?:ändern|drehen)|gar nichts drehen|nichts (?:dafür|machen|tun|ausrichten)|höhere gewalt|sind uns die hände gebunden)~',
    '~(?:bitte|um) (?:\\p{L}+ ){0,3}(?:verständnis|nachsicht|geduld)~(?:,? (?:dass|wenn|für|da|weil))?',
    '~(?:hab|habt|haben sie) (?:bitte |dafür )?(?:verständnis|geduld|nachsicht)~',
    '~(?:sie|du|ihr) (?:müssen|musst|müsst|müßt) (?:\\p{L}+ ){0,2}(?:verstehen|bedenken|sehen|wissen|berücksichtigen)~',
    '~(?:wir|ich) (?:sind|bin) (?:auch |halt |eben |doch )+(?:nur )?(?:menschen|ein mensch|mensch)~',
    '~(?:wie (?:sie|du|ihr) (?:sich|dir|euch) (?:\\p{L}+ )?(?:vorstellen|denken) (?:können|kannst|könnt))~',
    '~(?:ist|war|sind|haben|hatten|herrscht|gibt)(?: \\p{L}+){0,4} (?:viel los|hochbetrieb|hochsaison|unterbesetzt|überlastet|ausgelastet|personalmangel|personalnot|krankheitsfälle|krankheitswelle|personalengpass|engpass\\p{L}*|alle hände voll zu tun|land unter|viele anfragen)~',
    '~(?:das|solche|sowas|so etwas|fehler) (?:kann|können)? ?(?:\\p{L}+ ){0,2}(?:passiert|passieren|vorkommen)(?: (?:mal|halt|eben|jedem))?~(?= *[.!,]| mal| halt)',
    '~(?:der|die|unser\\p{L}*) (?:lieferant|zulieferer|dienstleister|spediteur|spedition|paketdienst|hersteller|provider|partner|subunternehmer)\\p{L}*~…(?:hat|haben|ist|war|kann|konnte|nicht|leider)',
    '~(?:die ganze branche|alle anbieter|überall|bundesweit|in ganz (?:deutschland|europa)|weltweit)~…(?:gestiegen|steigen|teurer|engpässe|probleme|knapp)',
    '~zur einordnung~',
    '~(?:\\p{L}*budget|mittel|personal|kapazität\\p{L}*|stellen) (?:\\p{L}+ ){0,3}(?:erschöpft|aufgebraucht|knapp|gekürzt|nicht bewilligt|fehlt|fehlen|begrenzt)~',
    '~(?:angespannte\\p{L}*|schwierige\\p{L}*|dünne\\p{L}*) (?:personal\\p{L}*|lage|situation|haushaltslage|personaldecke)~',
    '~vielzahl (?:an|von|der)~',
  ],
  en: [
    '~(?:hundreds|thousands|dozens|so many|lots|loads|a lot|tons) of (?:\\p{L}+ )?(?:messages|emails|requests|calls|orders|customers|enquiries|parcels|patients|people)(?: (?:a|every|each|per) (?:day|week|hour))?~',
    '~(?:please be patient|your patience|be patient|it gets (?:\\p{L}+ )?busy|busy (?:time|period|season|night|day|weekend)|peak (?:time|season|hours))~',
    '~under (?:\\p{L}+ ){0,2}(?:pressure|strain|stress)~|~(?:staff|teams?|drivers?|nurses|agents?|they|everyone|people|colleagues) (?:are|is|were|was|have been) (?:\\p{L}+ )?(?:doing|trying) (?:their|our) (?:\\p{L}+ )?(?:best|utmost)~|~(?:overworked|overstretched|rushed off (?:our|their) feet|stretched thin|in order of (?:clinical|urgency|priority)|strict order|only have (?:so many|two)|limited (?:staff|resources|capacity)|skeleton staff)~',
    '~(?:due to|because of|owing to|as a result of|given|in light of|on account of|thanks to)~…(?:high|higher|unusually|increased?|unprecedented|unexpected\\p{L}*|heavy|overwhelming|exceptional\\p{L}*|large|sheer|current|ongoing|unforeseen|unavoidable|staff\\p{L}*|short-?staff\\p{L}*|personnel|sickness|illness|holiday\\p{L}*|season\\p{L}*|christmas|peak|covid|pandemic|supplier\\p{L}*|carrier\\p{L}*|courier\\p{L}*|provider\\p{L}*|third[- ]part\\p{L}*|supply[- ]chain|shortages?|weather|storm|strikes?|circumstances|technical (?:issues?|difficult\\p{L}*|reasons)|operational|migration|upgrade|workload|backlog|demand|volumes?|inflation|market conditions|energy (?:prices|crisis)|rising costs|system (?:issues?|upgrade|error))',
    '~(?:beyond|outside|out of) (?:our|my) (?:control|hands|influence|power)~',
    "~(?:as you (?:can|will|may|might|'ll) (?:imagine|appreciate|understand|know|be aware)|please (?:bear in mind|understand|appreciate|remember|keep in mind|be aware|bear with us)|you (?:have|need|must) to? ?(?:understand|appreciate|realise|realize|remember)|we ask (?:for|that) (?:your|you)(?: \\p{L}+)? (?:patience|understanding|understand|bear))~",
    "~(?:we|i)(?:'re| are|'m| am| were|'ve been| have been) (?:\\p{L}+ )?(?:only human|(?:very|really|extremely|so|incredibly|super|rather|quite|just) (?:busy|stretched|short)|short-?staffed|understaffed|swamped|snowed under|rushed off|overwhelmed|inundated|run off our feet|experiencing|seeing (?:a|an) (?:high|unusual)|dealing with (?:a|an)? ?(?:backlog|high|large))~",
    '~(?:these|such|mistakes|things|accidents|errors)(?: things)? (?:do |can |will |sometimes )*(?:happen|occur)~',
    "~(?:nothing (?:we|i) can do|nothing to do with us|not (?:something|in) (?:we|our) (?:can )?(?:control|power|hands|influence)|no control over|can't control|cannot control)~",
    "~(?:our|the) (?:supplier|carrier|courier|provider|contractor|partner|manufacturer|driver|agency|logistics)\\p{L}*~…(?:let us down|has|have|had|is|was|were|didn't|failed|couldn't)",
    '~(?:the (?:whole|entire) (?:industry|sector)|across the (?:industry|board|sector|country)|industry-wide|like (?:every|all|most) (?:other )?(?:compan|provider|business|retailer)\\p{L}*|nationwide|global)~…(?:cost|rise|rising|increase|shortage|issue|problem|pressure|prices)',
    '~(?:staff(?:ing)? levels?|capacity|resources|budgets?) (?:is|are|were|was) (?:\\p{L}+ ){0,2}(?:affected|limited|stretched|low|tight|reduced|cut)~',
    '~(?:is|are) a (?:frequent|common|known|typical|natural|usual) (?:cause|reason|effect|result|consequence)~',
    '~(?:labou?r market|recruitment|staffing) (?:crisis|shortage|problems?|challenges?)~',
  ],
});

/** The commenter asks for the reason, so giving it is the answer. */
const ASKS_WHY = cues({
  de: [
    '~(?:warum|wieso|weshalb|woran liegt|wie kommt es|was ist (?:der grund|los|da los)|aus welchem grund|was soll)~',
  ],
  en: ["~(?:why|how come|what's the reason|what is the reason|what's going on|what gives|reason for)~"],
});

/** Canned workload talk explains nothing, even to someone who asked why. */
const WORKLOAD = cues({
  de: [
    '~(?:anfrageaufkommen\\p{L}*|hohe\\p{L}* (?:nachfrage|aufkommen|auslastung|bestellaufkommen)|verständnis|nachsicht|auch nur menschen|viel los)~',
  ],
  en: [
    '~(?:high|unprecedented|increased|unusual(?:ly)?) (?:\\p{L}+ )?(?:volumes?|demand|number|numbers)|only human|bear with us|as you can imagine|circumstances~',
  ],
});

/** Share of a reply that may be explanation (handbook P10). */
const MOST_EXPLANATION = 0.6;

/** P10. */
export const explanationNotExcuse: Property = {
  key: 'explanation_not_excuse',
  number: 'P10',
  dimension: 'responsibility',
  severity: 'warn',
  name: { de: 'Erklärung statt Ausrede', en: 'Explanation, not excuse' },
  explain: {
    de: 'Eine Ursache ist gut, wenn du vorher Verantwortung übernommen hast. Allein klingt sie nach Ausrede.',
    en: 'A cause is welcome after you have owned the effect. Alone it sounds like an excuse.',
  },
  praise: {
    de: 'Erklärt kurz, woran es lag, ohne sich herauszureden.',
    en: 'Explains the cause without making excuses.',
  },
  sources: ['S06', 'S12', 'S13'],
  applies: ({ isComplaint }) => isComplaint,
  check(draft, { comment, intent }) {
    const roles = rolesOf(draft);
    const owned = roles.has('own');
    const grounded = roles.first('apologise') >= 0 ? roles.first('apologise') : Number.POSITIVE_INFINITY;
    const felt = feelingsIn(draft).strong[0];
    const heard = Math.min(grounded, felt ? sentenceAt(draft, felt.start) : Number.POSITIVE_INFINITY);
    const asked = findCues(comment, ASKS_WHY).length > 0 && intent !== 'complaint.no_response';
    const findings: RawFinding[] = [];
    for (const hit of findCues(draft, POINTS_AWAY)) {
      if (owned) continue;
      // After an apology or a named feeling a cause is welcome, unless it is the stock phrase about workload.
      const workload = cueIn(hit.words, draft.lang, WORKLOAD);
      const after = heard <= sentenceAt(draft, hit.start);
      if ((asked || after) && !workload) continue;
      findings.push({
        span: hit,
        severity: after ? 'hint' : 'warn',
        fix: {
          label: {
            de: 'Erst sagen, was das für die Person heißt, dann die Ursache',
            en: 'First say what it means for the person, then the cause',
          },
        },
      });
    }
    if (findings.length > 0) return { findings };
    const explaining = draft.sentences.filter((_, index) => roles.in('explain', index));
    const share =
      explaining.reduce((sum, sentence) => sum + sentence.text.length, 0) / Math.max(1, draft.plain.length);
    const first = roles.hits('explain')[0];
    if (first && (owned || heard < Number.POSITIVE_INFINITY || asked))
      return { strengths: [{ span: first }] };
    if (first && share > MOST_EXPLANATION && draft.sentences.length > 2) {
      return {
        findings: [
          {
            severity: 'hint',
            span: first,
            message: {
              de: 'Fast alles hier ist Erklärung. Kürze sie und sag zuerst, dass du die Person gehört hast.',
              en: 'Nearly all of this is explanation. Shorten it, and say first that you heard the person.',
            },
          },
        ],
      };
    }
    return {};
  },
};
