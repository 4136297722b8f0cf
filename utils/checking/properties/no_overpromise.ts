import type { Message } from '../../language/message';
import type { Text } from '../../language/text';
import type { IntentId } from '../../reading/reading';
import { type Cues, cueIn, cues, findCues, sentenceAt } from '../cues';
import type { Property, RawFinding } from '../property';

/** "Never again", in every word order. */
const NEVER_AGAIN = cues({
  de: [
    '~(?:nie|niemals|nicht|kein(?:es)? (?:zweites|weiteres) mal|keinesfalls)~(?: \\p{L}+){0,2} (?:wieder|mehr|noch ?(?:ein)?mal|ein zweites mal)(?: \\p{L}+){0,3} (?:vorkomm|passier|gescheh|auftret|auftauch|erleb|ereign)\\p{L}*~',
    '~(?:passiert|geschieht|kommt|tritt)(?: \\p{L}+){0,4} (?:nie|niemals|nicht) (?:wieder|mehr|noch ?(?:ein)?mal)(?: \\p{L}+)? ?(?:vor|auf)?~',
    '~(?:passiert|geschieht|kommt)(?: \\p{L}+){0,6} kein(?:es)? (?:zweites|weiteres|nächstes) mal~',
    '~wird sich (?:\\p{L}+ ){0,2}(?:nicht|nie|niemals) (?:\\p{L}+ )?wiederholen~',
    '~(?:so etwas|sowas|so was|das|dies)~ (?:wird|gibt) es (?:bei uns )?(?:\\p{L}+ )?(?:nie|niemals|nicht) (?:wieder|mehr)~',
    '~(?:das|dies) (?:war|ist) (?:\\p{L}+ )?das (?:aller)?letzte mal~',
    '~(?:nie|niemals) (?:wieder|mehr)(?: \\p{L}+){0,4} (?:sein|geben|fehlen|ausfallen|warten|erleben)~|~(?:wird|werden|müssen|musst)(?: \\p{L}+){0,5} (?:nie|niemals) (?:wieder|mehr)~',
    '~(?:ausgeschlossen|unmöglich),? dass…(?:wieder|noch ?mal|erneut)',
    '~(?:ab jetzt|künftig|in zukunft|von nun an|ab sofort)(?: \\p{L}+){0,4} (?:immer pünktlich|fehlerfrei|keine (?:fehler|probleme|verspätungen?|ausfälle) mehr)~',
  ],
  en: [
    "~(?:never|not|won't|will not|doesn't|does not)(?: \\p{L}+){0,3} (?:happen|occur|be repeated|repeat itself|arise|go wrong)(?: \\p{L}+){0,3} again~",
    "~(?:never|won't|will not) (?:\\p{L}+ )?(?:happen|occur|be repeated) (?:again|twice)~",
    "~(?:it|this|that)(?:'ll| will) (?:never|not) (?:be repeated|recur)~",
    "~(?:this|that|it)(?:'s| is| was| will be) the (?:very )?last time~",
    '~never again will (?:you|this|we)~',
    "~(?:you|it|nobody|no one|no \\p{L}+|we|they|\\p{L}+)(?:'ll| will|'d)? (?:never|won't|will not) (?!(?:forget|happen))(?:\\p{L}+ ){1,6}(?:ever again|again,? ever|again|ever)~(?! (?:until|before|if|unless|without))",
    '~(?:from now on|in future|going forward)…(?:always (?:be )?on time|no (?:more )?(?:mistakes|errors|delays)|every single time)',
  ],
});
/** An aim is honest, a promise is not: "so that it does not happen again", "should not happen again". */
const AIM = cues({
  de: [
    '~(?:damit|dass wir|um zu|darf|dürfte|soll|sollte|hoffe\\p{L}*|wünsch\\p{L}*|daran|bemüh\\p{L}*|möchten?|wollen|hätte|hätten)~',
  ],
  en: [
    "~(?:so (?:that )?(?:it|this|that)|to (?:try and )?(?:stop|prevent|keep|avoid)|should(?:n't)?|must(?:n't| not)|hope|hoping|aim|trying|working|want|mean(?:s|t)? to|less likely|could|can|ought)~",
  ],
});

const GUARANTEE = cues({
  de: [
    '~(?:ich|wir) garantieren?~',
    '~(?:sicher\\p{L}*|zusicher\\p{L}*|verbürg\\p{L}*)(?: (?:wir|ich|ihnen|dir|euch|mich|uns|das)){1,3}(?: zu)?~|~(?:dir|ihnen|euch) (?:zusichern|schriftlich (?:geben|zusichern))~|~(?:geben|gebe)(?: (?:wir|ich|ihnen|dir|euch|das|es)){1,4} schriftlich~',
    '~verspreche?n? (?:wir |ich )?(?:dir|ihnen|euch)?,? (?:morgen|alles|dass (?:alles|es|nie|du|sie|niemand|so)|es wird|das wird)~|~hand aufs herz~|~versprochen ist versprochen~|~(?:da|dafür|davon)(?: \\p{L}+){0,2} (?:wird|bekommt) (?:niemand|keiner) (?:davon )?krank~|~wird (?:davon )?(?:niemand|keiner) krank~',
    '~garantiere?n? (?:ich|wir)~',
    '~(?:geben?|hast|haben|bekommst|bekommen)(?: \\p{L}+){0,3} (?:unsere|meine|volle|eine|die) garantie~,? (?:dass|darauf)',
    '~(?:verspreche?n?|schwöre?n?|versichere?n?|gebe dir mein wort|geben ihnen unser wort|mein wort drauf|verlass dich drauf|verlassen Sie sich darauf)~[^.!?\\n]{0,70}(?:jeden cent|ganze[ns]? geld|alles zurück|geld zurück|voll(?:e|en|ständig\\p{L}*) (?:betrag|erstatt\\p{L}*)|gewinn|klappt|pünktlich|nie|niemals|für immer|gesund|bestehst|bestehen sie|genehmigt|bewilligt)',
  ],
  en: [
    "~(?:i|we)(?: can|'ll| will| do)? (?:\\p{L}+ly |absolutely )?guarantee~",
    "~(?:you have|you've(?: got)?|that's|it's) (?:my|our|a) (?:absolute |full |personal )?(?:word|guarantee|promise)~[^.!?\\n]{0,40}",
    "~hand on (?:my )?heart~|~(?:i|we) (?:give|gave) you (?:my|our) word~|~(?:i|we) swear~(?! by)|~(?:you've|you have) that in writing~|~(?:fine|ok|okay|well|safe),? i promise~|~promise (?:you )?(?:he|she|it|they|no|nobody|nothing)(?:'ll| will| is|'s)? ?(?:\\p{L}+ )?(?:fine|safe|happen|harm|hurt|never|be)~|~as long as \\p{L}+ exists?~|~(?:off|free|never)(?: \\p{L}+){0,4} for life~",
    '~(?:promise|swear|assure you|give you my word)~[^.!?\\n]{0,70}(?:every penny|every cent|all (?:of )?your money|full refund|money back|never|always|for ever|forever|win|profit|work perfectly|on time|be approved|will pass|cured|healthy|back to normal)',
  ],
});
/** Certainty about an outcome nobody holds in their hand. */
const CERTAIN = cues({
  de: [
    '~(?:garantiert|hundertprozentig\\p{L}{0,2}|100 ?%(?:ig)?|100-prozentig|todsicher|mit (?:absoluter |hundertprozentiger )?(?:sicherheit|garantie)|ganz sicher|auf jeden fall|in jedem fall|definitiv|ohne wenn und aber|komme,? was (?:da )?wolle|egal,? was (?:passiert|es kostet|kommt)|um jeden preis|unter allen umständen)~',
  ],
  en: [
    '~(?:guaranteed?|100 ?%|one hundred per ?cent|a hundred per ?cent|for certain|for sure|definitely|certainly|without (?:a )?(?:doubt|fail)|no matter what(?: happens)?(?=[,.!]|$)|whatever (?:happens|it takes|it costs)|come what may|under all circumstances|no ifs or buts|rest assured)~',
  ],
});
const OUTCOME = cues({
  de: [
    '~(?:geld|jeden cent|erstatt\\p{L}*|zurück(?:bekomm|erhalt|erstatt)\\p{L}*|ersetzt|entschädig\\p{L}*|pünktlich|rechtzeitig|geliefert|kommt (?:an|morgen|heute|pünktlich)|ankommt|ankommen|funktioniert|klappt|gelöst|behoben|repariert|nie wieder|nie mehr|gewinn\\p{L}*|rendite|plus|verlust\\p{L}*|verlier\\p{L}*|gesund|geheilt|heil\\p{L}{0,3}|schmerzfrei|wirkt|hilft|bestehst|bestehen|genehmig\\p{L}*|bewillig\\p{L}*|gewinnst|sicher(?:er)?|ungefährlich|unbedenklich|harmlos|allergi\\p{L}*|verträg\\p{L}*|passiert|zufrieden|stattfind\\p{L}*|keine? (?:fehler|risiko|probleme?|gefahr|nebenwirkung\\p{L}*)|dicht|bleiben|job|zusage)~',
  ],
  en: [
    '~(?:money|refund\\p{L}*|penny|cent|back|compensat\\p{L}*|on time|deliver\\p{L}*|arrives?|works?|working|fix(?:ed)?|solved?|resolved?|profit|returns?|gains?|lose|loss(?:es)?|healthy|cured?|pain-?free|pass|approved?|accepted|win|safe|harmless|allerg\\p{L}*|happen|go ahead|take place|happy|satisf\\p{L}*|no (?:risk|problems?|errors?|danger|side effects)|never|replaced|hired|job|get it)~',
  ],
});
/** Everyday words of certainty; they promise only together with something that will come to the reader. */
const WEAK = /^(?:definiti|certainly|definitely|rest assured|auf jeden|in jedem|without|sure)/iu;
const RESULT_FOR_YOU = cues({
  de: [
    '~(?:du (?:bekommst|kriegst|erhältst|wirst|hast)|(?:bekommst|kriegst|erhältst|wirst) du|Sie (?:bekommen|erhalten|werden)|(?:bekommen|erhalten|werden) Sie|(?:wird|klappt|funktioniert|kommt|ist)~…~(?:bewilligt|genehmigt|zurück|erstattet|klappen|funktionieren|gelöst|behoben|pünktlich|da|an|sicher))~',
  ],
  en: [
    "~(?:you(?:'ll| will| are going to|'re going to)|your (?:\\p{L}+ ){1,2}(?:will|is going to)|(?:it|this|that)(?:'ll| will| is going to)|(?:works|arrives|passes|gets) )~",
  ],
});
const OWN_WISH = cues({
  de: ['~(?:wünsch\\p{L}*|hoffe\\p{L}*|ich melde|ich schaue|ich sage|ich gebe|ich prüfe|melde ich)~'],
  en: ["~(?:wish|hope|appreciate|understand|feel free|i(?:'ll| will) (?:definitely|certainly))~"],
});
const PLAYFUL: ReadonlySet<IntentId> = new Set(['praise', 'ugc', 'closing', 'peer_help']);

/** Money that cannot be lost. Looked at where the talk is of money. */
const MONEY = cues({
  de: [
    '~(?:kein(?:erlei)?|null|ohne|praktisch kein|praktisch null|so gut wie kein|fast kein) ?(?:\\p{L}+ )?(?:verlust)?risiko~',
    '~risiko (?:ist|liegt|geht) (?:\\p{L}+ ){0,2}(?:null|bei null|gegen null|ausgeschlossen|nicht vorhanden)~',
    '~(?:risikofrei|risikolos|verlust(?:e)? (?:sind |ist )?(?:praktisch )?ausgeschlossen|(?:sichere|feste|garantierte)[rn]? (?:rendite|gewinne?|erträge?))~',
    '~(?:macht|bringt|wirft|steigt|erzielt)(?: \\p{L}+){0,4} (?:sicher|immer|garantiert|jedes jahr)(?: \\p{L}+){0,3} ?(?:plus|gewinn|rendite|ab|zu)?~',
    '~(?:kannst|können|kann man)(?: \\p{L}+){0,3} (?:nichts|nicht|nur) (?:verlieren|gewinnen|falsch machen)~',
    '~(?:dein|ihr|das) (?:geld|erspartes|kapital) ist (?:\\p{L}+ ){0,2}sicher~',
  ],
  en: [
    '~(?:no|zero|without|virtually no|practically no|basically no|hardly any|next to no)(?: \\p{L}+)? risk~',
    '~risk(?: \\p{L}+){0,2} (?:is|of losing)(?: \\p{L}+){0,3} (?:zero|nil|none|practically)~',
    "~(?:risk-?free|(?:guaranteed|certain|steady|safe|assured) (?:returns?|profits?|gains?|income)|can(?:'t|not) (?:possibly )?(?:lose|go wrong)|nothing to lose|only go(?:es)? up|always goes? up|always (?:makes|turns|returns) (?:a )?(?:profit|gain)|sure thing)~",
    "~your (?:money|savings|capital|deposit)(?:'s| is| are) (?:\\p{L}+ ){0,2}safe~",
    '~(?:makes?|turns?|returns?)(?: \\p{L}+){0,3} (?:every|each) year~',
  ],
});
const MONEY_TALK = cues({
  de: [
    '~(?:\\p{L}{0,12}fonds|\\p{L}{0,8}sparpl[aä]n\\p{L}*|\\p{L}{0,8}anlage\\p{L}*|anleg\\p{L}*|invest\\p{L}*|aktien?|etf|rendite|zins\\p{L}*|depot|krypto\\p{L}*|bitcoin|kurs(?:e|en)?|erspar\\p{L}*|vermögen|geld (?:verlieren|anlegen)|versicherung|rente\\p{L}*)~',
  ],
  en: [
    '~(?:funds?|savings?|invest\\p{L}*|shares?|stocks?|etfs?|portfolio|interest|crypto\\p{L}*|bitcoin|pension|isa|returns on|mortgage|bonds?|trading|capital|lose money)~',
  ],
});

/** Health and safety given as certain, also to somebody who has just been hurt. */
const HARMLESS = cues({
  de: [
    '~(?:völlig|absolut|komplett|vollkommen|total|garantiert|100 ?%|hundertprozentig|ganz|zu hundert prozent|definitiv|überhaupt) (?:ungefährlich|unbedenklich|harmlos|sicher|risikolos|unschädlich|nebenwirkungsfrei)~',
    '~(?:kann|könnte|wird) (?:dir|ihnen|euch|da|dabei|hier)? ?(?:\\p{L}+ ){0,2}(?:nichts|nie etwas) (?:passieren|zustoßen)~',
    '~(?:heilt|beseitigt|kuriert) (?:\\p{L}+ ){0,3}(?:krebs|depression\\p{L}*|schmerzen|neurodermitis|allergie\\p{L}*|migräne|krankheit\\p{L}*|diabetes|arthrose|tinnitus|akne|rheuma)~',
    '~(?:hilft|wirkt) (?:\\p{L}+ ){0,2}(?:immer|bei jedem|garantiert|hundertprozentig|sicher)~',
    '~(?:keine(?:rlei)?|null|ohne) nebenwirkungen~',
    '~(?:ersetzt|brauchst|brauchen)(?: \\p{L}+){0,4} (?:keinen arzt|keine ärztin|nicht zum arzt|den arztbesuch)~',
  ],
  en: [
    '~(?:perfectly|completely|totally|absolutely|entirely|100 ?%|utterly|guaranteed) (?:safe|harmless|risk-?free|side-effect free|fine to (?:eat|use|drink|take))~',
    '~nothing (?:bad )?(?:can|could|will) (?:possibly )?happen to (?:you|him|her|them|your)~',
    '~(?:cures?|heals?|gets rid of)(?: \\p{L}+){0,3} (?:cancer|depression|pain|eczema|allerg\\p{L}+|migraines?|disease|diabetes|arthritis|tinnitus|acne|anxiety|covid)~',
    '~(?:no|zero|without any) side[- ]effects?~',
    "~(?:always works|works for everyone|works every time|no need (?:to see|for) a doctor|don't need (?:a|to see a) doctor)~",
    "~you(?:'ll| will) (?:definitely |certainly |absolutely )?be (?:completely |totally |perfectly |absolutely )(?:fine|safe|cured|healthy)~",
  ],
});

/** Legal responsibility and its price. */
const LIABILITY = cues({
  de: [
    '~(?:haften|hafte) (?:wir|ich)~',
    '~(?:wir|ich|dafür)(?: \\p{L}+){0,2} haften?~',
    '~(?:haftbar|fahrlässig\\p{L}*|grob fahrlässig|vorsätzlich|schuldanerkenntnis|schuldeingeständnis|schmerzensgeld|schaden(?:s)?ersatz\\p{L}*|verdienstausfall|rechtlich verantwortlich|pflichtverletzung|verkehrssicherungspflicht|aufsichtspflicht verletzt)~',
    '~haftung (?:\\p{L}+ ){0,3}(?:übernehmen|anerkennen|liegt|tragen)~',
    '~(?:übernehmen|anerkennen|tragen) (?:\\p{L}+ ){0,4}(?:haftung|volle schuld|alleinige schuld|alle kosten|sämtliche kosten|jegliche kosten|alle schäden|arztkosten|behandlungskosten|anwaltskosten|krankenhauskosten|die haftung)~',
    '~(?:volle|alleinige|ganze|komplette) schuld~',
    '~(?:rechtlich|juristisch)(?: \\p{L}+){0,3} (?:keine chance|im unrecht|schuld|haltlos)~|~erkennen (?:wir )?(?:den|ihren|deinen|diesen|die) (?:anspruch|forderung)(?: \\p{L}+){0,2} an~|~(?:stehen|steh|stehe)(?: (?:wir|ich|dafür|da|auch|voll|natürlich)){0,4} gerade~|~geradestehen~|~(?:klinik|arzt|krankenhaus|tierarzt|anwalt)\\p{L}* (?:zahlen|bezahlen|übernehmen) wir~|~(?:eindeutig|klar|ganz klar) (?:unser )?(?:verschulden|diskriminier\\p{L}*)~',
    '~(?:kommen|komme|stehen|stehe) (?:wir |ich )?(?:\\p{L}+ ){0,3}für (?:alle|sämtliche|jeden|den gesamten|den ganzen|jegliche|schmerzensgeld|die (?:arzt|behandlungs|krankenhaus|anwalts)kosten)\\p{L}* ?(?:\\p{L}+ ){0,5}(?:auf|gerade|ein)~',
    '~für (?:schmerzensgeld|alle|sämtliche|die)(?: \\p{L}+){0,4} (?:stehen|kommen) wir (?:\\p{L}+ )?(?:gerade|auf)~',
    '~(?:zahlen|bezahlen|ersetzen|übernehmen) (?:wir )?(?:\\p{L}+ ){0,2}(?:alles|jeden schaden|alle (?:kosten|schäden|folgekosten)|sämtliche (?:kosten|schäden))~',
  ],
  en: [
    "~(?:we|i)(?:'re| are|'m| am| accept| admit)(?: \\p{L}+){0,3} (?:liable|liability|negligen(?:t|ce)|legally responsible)~",
    '~(?:liable|negligen(?:t|ce|tly)|duty of care|damages|admission of (?:guilt|fault|liability)|loss of earnings|lost earnings|punitive)~',
    '~accept(?:s|ed|ing)? (?:full |all |complete |legal )*liability~',
    "~(?:responsibility|responsible) in law~|~legally (?:our|my|we're|in the wrong|at fault)~|~(?:it's|it was|that's|that was|we know it's|is) (?:\\p{L}+ )?(?:unlawful|illegal|against the law)~|~(?:we|i)(?:'ve| have|'re| are)? (?:breached|breaching|broke|broken|breaking) (?:the|our|your|tenancy|data)(?: \\p{L}+){0,2} (?:law|rules?|code|regulations?|agreement|act|duty)~|~breaking the (?:\\p{L}+ )?(?:code|law|rules)~|~(?:we'll|we will|i'll) (?:wear|cover|pay|foot|stand|meet)(?: for)? (?:any|whatever|all|the whole|the)(?: \\p{L}+){0,3} (?:bills?|costs?|lot|lost)~|~(?:any|every) (?:vet|medical|hospital|dental|doctor'?s?)(?: \\p{L}+)? bills?~|~you should (?:claim|sue)~",
    '~(?:cover|pay(?: for)?|reimburse|settle|foot|meet)(?: you)?(?: for)? (?:all|any|every|each|whatever)(?: \\p{L}+){0,4} (?:bills?|costs?|damages?|expenses?|treatment|fees|losses)~',
    "~(?:pay|cover|compensate)(?: \\p{L}+){0,3} (?:medical|hospital|legal|vet|dental|lawyer'?s?) (?:bills?|costs?|fees|expenses)~",
    "~(?:we'll|we will) pay for everything~",
  ],
});
/** Names the thing without admitting it. */
const NO_ADMISSION = cues({
  de: [
    '~(?:haftpflicht\\p{L}*|\\p{L}{0,12}versicherung|ob|prüf\\p{L}*|klär\\p{L}*|beurteil\\p{L}*|frage (?:der|nach)|fragen zu|wer haftet|rechtsabteilung|entscheide\\p{L}*)~',
    '~(?:nicht|kein|keine|keinen|weder)~',
  ],
  en: [
    '~(?:liability (?:insurer|insurance|team|question)|insurers?|insurance|whether|decide\\p{L}*|question of|questions (?:about|of)|claims team|legal team|assess\\p{L}*)~',
    "~(?:not|can't|cannot|don't|isn't|no(?! questions)|neither|won't)~",
  ],
});
/** Money from an insurer, or good chances in court, promised to somebody who is hurt or has a lawyer. */
const WINNING = cues({
  de: [
    '~(?:haftpflicht\\p{L}*|\\p{L}{0,12}versicher\\p{L}*) (?:\\p{L}+ )?(?:zahlt|übernimmt|ersetzt|kommt|erstattet|zahlen|übernehmen)~',
    '~(?:gute chancen|gute karten|starken fall|recht bekommen|vor gericht gewinnen|gewinnen sie|für die (?:folgen|schäden) (?:kommt|kommen|steht|stehen))~',
  ],
  en: [
    "~(?:insurers?|insurance)(?: \\p{L}+)?(?: will|'ll) (?:\\p{L}+ )?(?:pay|cover|compensate|settle|reimburse)~",
    "~(?:(?:strong|good|solid|cast-iron|winning) case|you(?:'d|'ll| would| will) (?:\\p{L}+ )?win|good chance of winning)~",
  ],
});
/** Said to somebody who is hurt or has a lawyer, this is evidence. */
const KNEW = cues({
  de: [
    '~(?:bekannt fehlerhaft|bekannter (?:fehler|mangel|defekt)|(?:war|ist) (?:uns|bei uns) (?:\\p{L}+ ){0,3}bekannt|(?:nie|niemals|nicht) (?:\\p{L}+ )?(?:verkauft|ausgeliefert|ausgegeben|serviert|freigegeben) werden dürfen)~',
    '~(?:wir|ich) (?:wussten|wusste|wissen|ahnten)(?: \\p{L}+){0,3} (?:schon|längst|seit|bereits|davon|dass)~',
    '~(?:spinnt|spann|wackelt|klemmt|macht probleme|kaputt|defekt)(?: \\p{L}+){0,3} (?:schon )?seit (?:tagen|wochen|monaten|langem|einer weile|ein paar)~',
    '~(?:schon|bereits) seit (?:tagen|wochen|monaten|langem)(?: \\p{L}+){0,4} (?:kaputt|defekt|gesponnen|locker|undicht)~',
  ],
  en: [
    "~(?:we|i)(?:'ve| have|'d| had)? (?:already |long )?(?:knew|known|were aware|was aware)(?: \\p{L}+){0,3} (?:about|that|of|for|it|the|this)~",
    '~(?:known (?:fault|issue|defect|problem)|should never have (?:been )?(?:sold|shipped|served|left|gone out))~',
    "~(?:had|has|have|'d|'s) been (?:playing up|faulty|broken|leaking|loose|acting up|failing|dodgy|wobbly)(?: for (?:days|weeks|months|ages|a while))?~",
  ],
});
const PLAIN_GUILT = cues({
  de: [
    '~(?:unsere|meine) (?:schuld|verantwortung|fahrlässigkeit)~',
    '~(?:schuld|verantwortung)(?: \\p{L}+){0,2} (?:liegt|trifft)(?: \\p{L}+){0,3} (?:uns|bei uns)~',
    '~(?:trifft uns|wir sind schuld|wir tragen die verantwortung|wir hätten~…(?:müssen|sollen)|hätten wir~…(?:müssen|sollen))~',
    '~(?:wir geben zu|wir räumen ein|sie haben recht,? und wir|das war unser fehler|unser fehler)~',
  ],
  en: [
    '~(?:our|my) (?:fault|negligence|responsibility|mistake)~',
    "~(?:we|i)(?:'re| are| were|'m| am| was) (?:to blame|at fault|in the wrong|responsible|guilty)~",
    '~(?:we|i) (?:accept|take|admit)(?: \\p{L}+){0,2} (?:responsibility|blame|fault|guilt)~',
    "~(?:we|i) should(?:'ve| have)~",
    '~(?:we|i) (?:admit|concede|broke the law)~',
  ],
});

/** Nobody who answers in public can keep a secret, and a crisis must not be kept secret. */
const SECRECY = cues({
  de: [
    '~(?:bleibt|bleiben|behalte\\p{L}*)(?: \\p{L}+){0,3} (?:unter uns|zwischen uns|unser geheimnis|geheim|für mich|für uns)~',
    '~(?:unter uns|geheim) (?:bleiben|bleibt)~',
    '~(?:sag|sage|sagen|erzähl|erzähle|erzählen|verrat|verrate|verraten|petze\\p{L}*)(?: \\p{L}+){0,3} (?:niemandem|niemanden|keinem|keiner menschenseele|nicht weiter|nichts weiter)~',
    '~(?:niemand|keiner|kein mensch)(?: \\p{L}+){0,3} (?:erfährt|erfahren|wissen|mitbekommt)~',
    '~(?:erfährt|erfahren)(?: \\p{L}+){0,3} (?:niemand|keiner|nie)~',
    '~(?:kein wort|nichts) (?:zu|an) (?:niemand\\p{L}*|irgend\\p{L}*|deine\\p{L}*)~',
    '~(?:deine|ihre) (?:eltern|familie|lehrer|chefin|chef)~[^.!?\\n]{0,30}(?:nichts|nie|nicht)[^.!?\\n]{0,20}(?:erfahren|wissen)',
    '~unser (?:kleines )?geheimnis~',
  ],
  en: [
    '~(?:stays?|keep (?:it|this)|keeping (?:it|this)|remain)(?: \\p{L}+){0,2} (?:between us|between you and me|a secret|our secret|to myself|to ourselves)~',
    '~(?:just )?between (?:you and me|us two)~',
    "~(?:nobody|no one|no-one|not a soul)(?: \\p{L}+){0,2}(?:'ll| will| has to| needs to| is going to)(?: \\p{L}+)? (?:know|find out|hear)~",
    "~(?:won't|will not|wouldn't|never)(?: \\p{L}+){0,2} (?:tell|breathe)(?: \\p{L}+)? (?:a soul|anyone|anybody|a word|your (?:parents|mum|mom|dad|family))~",
    '~(?:our (?:little )?secret|cross my heart|my lips are sealed|pinky promise|strictly between)~',
  ],
});

/** Decisions of somebody else, or about somebody's job, given away. */
const NOT_OURS = cues({
  de: [
    '~(?:wird|werden)(?: \\p{L}+){0,3} (?:entlassen|gefeuert|rausgeworfen|fristlos gekündigt|rausgeschmissen)~',
    '~(?:antrag|visum|kredit|förderung|bewerbung|klage|einspruch|widerspruch)~[^.!?\\n]{0,40}(?:sicher|definitiv|bestimmt|garantiert|auf jeden fall|natürlich)[^.!?\\n]{0,25}(?:bewilligt|genehmigt|durch|angenommen|erfolg|gewinn)',
  ],
  en: [
    "~(?:will|'ll|going to)(?: \\p{L}+){0,3} (?:be (?:fired|sacked|dismissed|let go)|fire (?:him|her|them)|sack (?:him|her|them)|lose (?:his|her|their) job)~",
    '~(?:application|visa|loan|mortgage|claim|appeal|grant)~[^.!?\\n]{0,40}(?:definitely|certainly|for sure|guaranteed|of course|surely)[^.!?\\n]{0,25}(?:approved|accepted|go through|succeed|win)',
    "~(?:will|'ll) (?:definitely|certainly|surely) (?:be )?(?:approved|accepted|granted|hired|win)~",
  ],
});

const DENIED = cues({
  de: [
    '~(?:kann|können|könnte|könnten|möchte|möchten|will|wollen|darf|dürfen|werde|werden)(?: \\p{L}+){0,4} (?:nicht|nichts|leider nicht|noch nicht|niemand\\p{L}*|keine)(?: \\p{L}+){0,4} (?:garantieren|versprechen|zusagen|zusichern|ausschließen|garantie)~',
    '~(?:nicht|ohne|keine?|nie) (?:\\p{L}+ ){0,2}(?:garantie|gewähr|garantieren|versprechen)~',
    '~garantiere?n? (?:\\p{L}+ ){0,3}(?:nicht|nichts|leider|keine)~',
    '~(?:wäre|klänge) (?:gelogen|unehrlich|zu viel versprochen)~',
  ],
  en: [
    "~(?:can't|cannot|can not|won't|will not|couldn't|don't|do not|not going to|unable to|wouldn't|never|isn't|not)(?: \\p{L}+){0,4} (?:guarantee\\p{L}*|promise|rule (?:it|that|this) out|swear)~",
    '~(?:no|without(?: a)?|not a) guarantees?~',
    "~(?:money-?back|price|satisfaction|manufacturer'?s?|year|month|day) guarantee~",
    '~(?:i|we) wish (?:i|we) could~',
  ],
});

const OUT_OF_HAND: Message = {
  de: 'Das hat niemand in der Hand. Sag, was ihr ändert oder bis wann ihr etwas tut.',
  en: 'Nobody can hold this promise. Say what you are changing, or what you will do by when.',
};
const LEGAL: Message = {
  de: 'Das liest sich wie ein Haftungseingeständnis. Zeig Mitgefühl und lass Haftungsfragen von der Rechtsabteilung beantworten.',
  en: 'This reads as a legal admission. Show that you care, and let your legal team answer questions of liability.',
};
const SECRET: Message = {
  de: 'Verschwiegenheit kannst du hier nicht versprechen, und im Ernstfall muss jemand davon wissen.',
  en: 'You cannot promise secrecy here, and in an emergency somebody has to know.',
};

const LEGAL_CASES: ReadonlySet<IntentId> = new Set(['legal.threat', 'safety.product']);

function isAimed(words: string, before: string, lang: Text['lang']): boolean {
  return cueIn(before, lang, AIM) && !/garantier|guarantee/i.test(words);
}

/** P29. */
export const noOverpromise: Property = {
  key: 'no_overpromise',
  number: 'P29',
  dimension: 'safety',
  severity: 'block',
  name: { de: 'Keine Garantie, kein Haftungseingeständnis', en: 'No guarantee or legal admission' },
  explain: {
    de: 'Versprich nur, was du in der Hand hast. Haftungswörter gehören zur Rechtsabteilung.',
    en: 'Promise only what you control. Words of liability need your legal team.',
  },
  sources: ['S44'],
  applies: () => true,
  check(draft, situation) {
    const findings: RawFinding[] = [];
    const { lang } = draft;
    const sentenceOf = (offset: number) => draft.sentences[sentenceAt(draft, offset)];
    const add = (
      from: Cues,
      message: Message,
      fits: (words: string, sentence: string, before: string) => boolean,
    ) => {
      for (const hit of findCues(draft, from)) {
        const sentence = sentenceOf(hit.start);
        const before = draft.plain.slice(sentence?.start ?? hit.start, hit.start);
        if (cueIn(sentence?.text ?? '', lang, DENIED) || !fits(hit.words, sentence?.text ?? '', before))
          continue;
        findings.push({ span: { start: hit.start, end: hit.end }, message, fix: fixFor(message) });
      }
    };
    const seriousTone = situation.intent === null || !PLAYFUL.has(situation.intent);
    const aboutMoney =
      cueIn(draft.plain, lang, MONEY_TALK) || cueIn(situation.comment.plain, lang, MONEY_TALK);
    const legal = situation.reading.intents.slice(0, 2).some(({ id }) => LEGAL_CASES.has(id));

    add(NEVER_AGAIN, OUT_OF_HAND, (words, _, before) => !isAimed(words, `${before} ${words}`, lang));
    add(GUARANTEE, OUT_OF_HAND, () => true);
    add(CERTAIN, OUT_OF_HAND, (words, sentence, before) => {
      const rest = sentence.slice(before.length);
      const casual = cueIn(sentence, lang, OWN_WISH) || !cueIn(sentence, lang, RESULT_FOR_YOU);
      if (WEAK.test(words) && casual) return false;
      return (
        seriousTone &&
        (cueIn(rest, lang, OUTCOME) || cueIn(before, lang, OUTCOME)) &&
        isPromise(sentence, lang)
      );
    });
    if (aboutMoney) add(MONEY, OUT_OF_HAND, () => true);
    add(HARMLESS, OUT_OF_HAND, () => true);
    add(LIABILITY, LEGAL, (_, sentence) => !cueIn(sentence, lang, NO_ADMISSION));
    if (legal) {
      add(KNEW, LEGAL, () => true);
      add(WINNING, LEGAL, () => true);
    }
    if (situation.intent === 'legal.threat')
      add(PLAIN_GUILT, LEGAL, (_, sentence) => !cueIn(sentence, lang, NO_ADMISSION));
    add(SECRECY, SECRET, () => true);
    add(NOT_OURS, OUT_OF_HAND, () => true);
    return { findings: distinct(findings) };
  },
};

/** Certainty counts where something is promised: future, result or benefit for the reader. */
const PROMISE = cues({
  de: [
    '~(?:du|dir|dein\\p{L}*|Sie|Ihnen|ihr|euch|wir|ich|das|es|wird|werden|bekomm\\p{L}*|kommt|ist|sind|funktioniert|klappt|hilft|wirkt|passiert)~',
  ],
  en: ["~(?:you|your|you'll|we|we'll|i|i'll|it|this|that|will|is|are|works?|it's)~"],
});
function isPromise(sentence: string, lang: Text['lang']): boolean {
  return (
    cueIn(sentence, lang, PROMISE) && !/\?\s*$/.test(sentence) && !RECYCLED.some((of) => of.test(sentence))
  );
}
/** "100 %" as a quantity, not as certainty; and what others do. */
const RECYCLED = [
  /100 ?% ?\p{Lu}\p{Ll}/u,
  /100 ?% ?(?:aus|bio|recyc|baumwolle|öko|vegan|natur|cotton|recycled|organic|wool|of|der|des|vom|renewable|electric|strom)|zu 100 ?%/iu,
];

function fixFor(message: Message): RawFinding['fix'] {
  if (message === LEGAL)
    return {
      label: {
        de: 'Mitgefühl zeigen und den Fall an die zuständige Stelle geben',
        en: 'Show care and hand the case to the team in charge',
      },
    };
  if (message === SECRET)
    return {
      label: { de: 'Sagen, wer mitliest und wer helfen kann', en: 'Say who reads along and who can help' },
    };
  return {
    label: {
      de: 'Stattdessen: „Wir ändern …, ab … gilt …“',
      en: 'Instead: “We are changing …, from … on …”',
    },
  };
}

/** One finding per place: several cues may see the same words. */
function distinct(findings: RawFinding[]): RawFinding[] {
  return findings.filter(
    ({ span }, index) =>
      !findings
        .slice(0, index)
        .some((other) => other.span && span && other.span.start < span.end && span.start < other.span.end),
  );
}
