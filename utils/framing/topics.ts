import type { Lang } from '../language/message';
import { anyOf, straighten } from '../language/pattern';

/**
 * What a comment is about, finer than its intent, so that a sentence can name it: template variants ask for
 * `about:<topic>`. Sources as in language/pattern.ts. A topic is only ever used together with an intent it fits.
 */
const TOPICS = {
  // What went wrong
  not_arrived: {
    de: [
      '~(?:nicht|nie|nichts|immer noch nicht|noch nicht) (?:da|an(?:ge)?kommen|angekommen|gekommen|geliefert|erhalten|bekommen|eingetroffen|zugestellt)',
      '~nicht da~',
      '~(?:noch|immer noch) (?:keine?n?|nix|nichts)~…(?:paket|lieferung|ware|sendung|bestellung|päckchen|brief|ticket)',
      '~(?:warte|warten)~…auf~…(?:paket|lieferung|ware|sendung|bestellung|päckchen|ersatzteil|ticket|kiste|brotkiste|abokiste)',
      '~(?:kein|keine)~ (?:paket|lieferung|ware|sendung)',
      '~(?:sendungsverfolgung|tracking)~…(?:steht|stillstand|keine|nichts|seit)',
    ],
    en: [
      "~(?:not|never|hasn'?t|haven'?t|didn'?t|still not)~…(?:arrived?|delivered|turned up|shown up|received|come|came|showed|shipped)~",
      '~(?:still|been) waiting (?:for|on)~…(?:parcel|package|order|delivery|item|letter|ticket)',
      '~(?:still )?no (?:sign of|parcel|package|delivery|order)',
      '~(?:still )?not (?:here|there)~',
      '~still (?:says|shows|in transit|label created|nothing)',
      '~(?:tracking)~…(?:stuck|not|no|nothing|same)',
    ],
  },
  late: {
    de: [
      '~verspät\\p{L}*',
      '~zu spät~',
      '~(?:minuten|stunden|std) (?:später|drüber)~',
      '~überfällig',
      '~verzöger\\p{L}*',
    ],
    en: ['~(?:late|delayed|delay|overdue|behind schedule)~', '~(?:minutes|hours) later~'],
  },
  lost: {
    de: [
      '~(?:verloren gegangen|verlorengegangen|verschwunden|verschollen|unauffindbar|abhanden|weg ist|ist weg)~',
      '~(?:koffer|gepäck|paket|brief) (?:ist )?weg~',
      '~(?:paket|koffer|gepäck)~…verloren~',
    ],
    en: [
      '~(?:you|they|courier|airline)? ?lost (?:my|our|the|it)~',
      '~(?:got|gone|went|is|been) lost~',
      '~(?:gone|went|is|been) missing~(?= ?(?:$|[.,!?;]|since|for|and|again|now|still))',
      '~vanished~',
    ],
  },
  damaged: {
    de: [
      '~(?:beschädigt|zerkratzt|zerdrückt|zerbrochen|zerbeult|eingedrückt|verbeult|verwelkt|durchnässt|aufgerissen)',
      '~(?:kaputt|defekt) (?:angekommen|geliefert|bekommen)',
      '~(?:kam|kamen|kommt)~…(?:kaputt|defekt)~',
    ],
    en: [
      '~(?:damaged|smashed|crushed|scratched|dented|soaked|wilted)~',
      '~(?:arrived|came|turned up|delivered)~…(?:broken|cracked|torn)~',
      '~(?:parcel|package|box|delivery)~…(?:broken|smashed|ripped open)~',
    ],
  },
  broken: {
    de: [
      '~(?:kaputt|defekt|gebrochen|abgebrochen|gerissen|abgerissen|abgefallen|geht nicht mehr|funktioniert nicht mehr|auseinandergefallen|den geist aufgegeben|durchgebrannt)',
      '~(?:naht|reißverschluss|henkel|akku|display)~…(?:offen|hin|tot|kaputt|defekt)~',
    ],
    en: [
      "~(?:broke|broken|snapped|fell (?:apart|off)|cracked|ripped|stopped working|died|doesn'?t work any ?more|faulty|defective|split)~",
    ],
  },
  wrong_item: {
    de: [
      '~(?:falsche[snrm]?|verkehrte[snrm]?) (?:größe|farbe|artikel|produkt|ware|modell|teil|paket|pizza|essen|gericht|bestellung|schuhe|adresse)',
      '~(?:etwas|was) (?:ganz )?anderes (?:bekommen|geliefert|geschickt)',
      '~(?:falsch|verkehrt) (?:geliefert|geschickt)',
    ],
    en: [
      '~wrong (?:size|colou?r|item|product|order|model|one|thing|address|food|part)~',
      '~sent me (?:a|the|someone) (?:different|else)',
    ],
  },
  missing_part: {
    de: [
      '~(?:fehlt|fehlen|fehlte|fehlten|gefehlt)~',
      '~(?:war|waren|lag|lagen) nicht (?:dabei|drin|mit drin)',
      '~unvollständig',
    ],
    en: ['~(?:missing|incomplete)~', "~(?:wasn'?t|weren'?t|not) (?:included|in the (?:box|bag))"],
  },
  cancelled: {
    de: [
      '~(?:storniert|abgesagt|ausgefallen|fällt aus|fällt schon wieder aus|gestrichen|annulliert|gecancelt)',
    ],
    en: ['~cancel(?:l?ed|s|ling)~', '~called off~'],
  },
  postponed: {
    de: ['~(?:verschoben|verschiebt|vertagt|vertröstet)~'],
    en: ['~(?:postponed|rescheduled|pushed back|keeps moving)~'],
  },
  no_show: {
    de: [
      '~(?:niemand|keiner|kein (?:techniker|monteur|mensch|fahrer)) (?:da|gekommen|kam|erschienen|aufgetaucht|ist gekommen)',
      '~(?:techniker|monteur|handwerker|fahrer)~…nicht (?:gekommen|erschienen|aufgetaucht|da)',
      '~(?:techniker|monteur|handwerker)~(?: \\p{L}+){0,2} kam(?: \\p{L}+){0,2} nicht~',
    ],
    en: [
      '~(?:nobody|no ?one|no (?:engineer|technician|driver)) (?:came|showed|turned up|arrived)',
      "~(?:engineer|technician|driver|fitter)~…(?:never|didn'?t|not) (?:came|come|show|turn)",
    ],
  },
  crash: {
    de: [
      '~(?:stürzt|stürzte|hängt sich|abgestürzt|absturz|friert ein|eingefroren)',
      '~(?:fehlermeldung|weißer bildschirm)',
    ],
    en: ['~(?:crash|crashes|crashed|crashing|freezes|frozen|freezing|error (?:message|code))~'],
  },
  login: {
    de: [
      '~(?:einloggen|anmelden|anmeldung|login|log-?in|passwort|\\p{L}*zugang|tan|zwei-?faktor)~…(?:nicht|kein|geht|fehler|unmöglich|gesperrt|ging|wieder)',
      '~(?:komme|kommt|kommen) (?:\\p{L}+ ){0,2}nicht (?:mehr )?(?:rein|ins)',
      '~(?:konto|account)~…gesperrt',
    ],
    en: [
      "~(?:can'?t|cannot|unable to|won'?t let me) (?:log ?in|sign ?in|get (?:in|into)|access)~",
      '~locked out~',
      '~(?:log-?in|password|account)~…(?:fail|lock|not work|broken|blocked)',
    ],
  },
  outage: {
    de: [
      '~(?:app|seite|website|webseite|portal|internet|netz|server|shop|automat|online-?banking|wlan)~…(?:geht nicht|geht nix|nicht erreichbar|down|tot|lahm|funktioniert nicht|lädt nicht|ausfall|gestört|offline)',
      '~(?:störung|ausfall|kein netz|kein internet)~',
    ],
    en: [
      "~(?:app|site|website|page|portal|internet|network|server|checkout|wifi|broadband)~…(?:down|not working|isn'?t working|doesn'?t (?:work|load)|won'?t load|offline|broken)~",
      '~(?:outage|no (?:internet|signal|service))~',
    ],
  },
  /** Out of order, so that time since then is time without it. */
  down: {
    de: [
      '~(?:steht|stehen|außer betrieb|ohne (?:strom|internet|wasser|heizung|netz|lift|aufzug)|gesperrt|geht nicht|geht nichts|funktioniert nicht)~',
    ],
    en: [
      "~(?:without (?:power|internet|broadband|water|heating|hot water)|out of order|is down|not working|isn't working|broken)~",
    ],
  },
  double_charge: {
    de: [
      '~(?:doppelt|zweimal|zwei mal|2x|2 ?mal|dreimal|drei mal|3x|3 ?mal)~…(?:abgebucht|belastet|eingezogen|berechnet|bezahlt|kassiert)',
      '~(?:abgebucht|belastet|eingezogen|berechnet)~…(?:doppelt|zweimal)~',
      '~doppelte? abbuchung',
    ],
    en: [
      '~(?:charged|billed|debited|paid|took (?:the )?(?:money|payment))~…(?:twice|double|two times|2x|again)~',
      '~double[- ]?(?:charg|bill)\\p{L}*',
      '~twice~…(?:charged|billed|debited)~',
    ],
  },
  refund_missing: {
    de: [
      '~(?:rückerstattung|erstattung|gutschrift|geld zurück|rückzahlung|kaution|pfand)~',
      '~(?:mein|das) geld~…(?:zurück|wo|weg|warte|nicht)',
    ],
    en: ['~(?:refund|refunded|money back|deposit back|reimburse\\p{L}*)~'],
  },
  wrong_charge: {
    de: [
      '~(?:mahnung|mahngebühr\\p{L}*|inkasso|bearbeitungsgebühr|servicegebühr|gebühr\\p{L}*)~',
      '~(?:zu viel|falsch) (?:abgebucht|berechnet|bezahlt)',
      '~rechnung~…(?:falsch|stimmt nicht|zu hoch)',
    ],
    en: [
      '~(?:overcharged|hidden fees?|late fee|wrong (?:bill|invoice|amount)|charged (?:me )?(?:too much|for))~',
    ],
  },
  price_up: {
    de: [
      '~(?:preiserhöhung|teurer|verteuert|preise?~…(?:rauf|hoch|erhöht|steigen|gestiegen)|überteuert|abzocke|wucher|unverschämte? preise?)',
      '~zu teuer~',
    ],
    en: [
      '~(?:price (?:hike|rise|increase)s?|more expensive|overpriced|rip-?off|too expensive|prices? (?:went|gone|going) up)~',
    ],
  },
  cannot_cancel: {
    de: [
      '~(?:abgebucht|kassiert|gebucht)~…gekündigt',
      '~(?:kündigung|kündigen|gekündigt)~…(?:nicht|ignoriert|trotzdem|unmöglich|verlängert|kein|raus)',
      '~(?:vertrag|abo)~…(?:verlängert|komme nicht raus|nicht raus|loswerden|kündbar)',
    ],
    en: [
      '~(?:charged|charging|billed|billing)~…cancel(?:l?ed)~',
      "~(?:cancel|cancellation|contract|subscription|unsubscribe)~…(?:can'?t|impossible|won'?t|still|ignored|anyway|renewed)~",
      "~(?:can'?t|impossible to|won'?t let me) (?:cancel|unsubscribe)~",
    ],
  },
  rude: {
    de: [
      '~(?:unfreundlich|unhöflich|patzig|pampig|angeschnauzt|angeblafft|angeschrien|herablassend|arrogant|frech|schnippisch|abgewimmelt|abgefertigt|weggeschickt|augenrollen|angemotzt|respektlos|(?:einfach )?aufgelegt)',
    ],
    en: [
      '~(?:rude|unfriendly|condescending|dismissive|snapped at|shouted at|yelled at|arrogant|rolled (?:his|her|their) eyes|brushed off|disrespectful|hung up)~',
    ],
  },
  humiliated: {
    de: [
      '~(?:gedemütigt|bloßgestellt|vorgeführt|ausgelacht|wie dreck|wie ein(?:e)? (?:bittsteller|verbrecher|diebin?|idiot))',
      '~vor (?:allen|der ganzen|versammelter)',
    ],
    en: [
      '~(?:humiliated|embarrassed|laughed at|treated (?:me |us )?like (?:dirt|rubbish|trash|a (?:thief|criminal|child))|in front of (?:everyone|everybody|the whole))',
    ],
  },
  ignored: {
    de: [
      '~(?:keiner|niemand|kein mensch) (?:antwortet|meldet|reagiert|geht ran|hilft|erreichbar|zuständig)',
      '~(?:keine|null|bis heute keine|immer noch keine) (?:antwort|reaktion|rückmeldung)',
      '~(?:ignoriert|funkstille|antwortet (?:mir )?(?:keiner|niemand)|meldet sich (?:keiner|niemand)|warte~…antwort)',
    ],
    en: [
      '~(?:no ?one|nobody) (?:answers?|answered|replies|replied|responds?|responded|cares|helps?|gets back)',
      '~(?:no|zero|without|still no|any) (?:reply|replies|answer|response)~',
      '~(?:ignor(?:ed|ing)|radio silence|never (?:heard|got) back)~',
    ],
  },
  /** Answers came, but nobody had read the question. */
  canned: {
    de: [
      '~(?:textbaustein\\p{L}*|standardantwort\\p{L}*|standardtext\\p{L}*|standardmail\\p{L}*|floskel\\p{L}*|kopiert\\p{L}*|copy ?-?(?:&|and)? ?-?paste|chatbot|automatische antwort\\p{L}*)',
      '~(?:diese|dieselbe|gleiche|selbe) (?:antwort|mail|nachricht)~…(?:gelesen|bekommen|erhalten)',
    ],
    en: [
      '~(?:copy ?-?(?:&|and)? ?-?paste[ds]?|canned|templates?|boilerplate|scripted|auto-?repl(?:y|ies)|chatbot|same (?:reply|answer|response|message))~',
    ],
  },
  on_hold: {
    de: [
      '~(?:warteschleife|in der leitung)~',
      '~hotline~…(?:wart|minuten|stunde|keiner|niemand|durch|besetzt|musik)',
      '~(?:minuten|stunden?)~…(?:hotline|am telefon)~',
    ],
    en: [
      '~(?:on hold|hold music|phone queue)~',
      '~(?:hotline|helpline)~…(?:wait|minutes|hour|nobody|music|busy)',
      '~(?:minutes|hours?)~…(?:hotline|helpline|on the phone)~',
    ],
  },
  queue: {
    de: ['~(?:schlange|warteschlange|angestanden|anstehen|an der kasse|wartezimmer)~'],
    en: ['~(?:queue|queued|queuing|stood in line|in line|waiting room)~'],
  },
  food_bad: {
    de: [
      '~(?:essen|pizza|suppe|burger|fleisch|fisch|kaffee|pommes|gericht|schnitzel)~…(?:kalt|roh|versalzen|ungenießbar|zäh|verbrannt|lauwarm|eklig)~',
      '~(?:verdorben|schimmel\\p{L}*|abgelaufen|vergammelt|schlecht geworden|verschimmelt)',
    ],
    en: [
      '~(?:food|pizza|soup|burger|meat|fish|coffee|fries|chips|meal)~…(?:cold|raw|salty|inedible|burnt|lukewarm|awful)~',
      '~(?:mouldy|moldy|gone off|spoiled|expired|rotten|out of date)~',
      '~(?:cold|raw|burnt) (?:food|pizza|burger|meal|chips|fries)~',
    ],
  },
  dirty: {
    de: ['~(?:dreckig|schmutzig|verdreckt|versifft|klebrig|ungeputzt|haare? im|stinkt|vermüllt|müll~)'],
    en: ['~(?:dirty|filthy|disgusting toilets?|sticky|stinks|not clean(?:ed)?|unclean)~'],
  },
  closed: {
    de: [
      '~(?:verschlossene[rnm]? (?:tür|türen)|geschlossen|zu(?:gesperrt)?~ (?:trotz|obwohl)|vor (?:der )?(?:zugesperrten|geschlossenen))',
    ],
    en: ['~(?:closed|shut)~…(?:although|though|even|despite|website|google|door)', '~locked doors?~'],
  },
  quality_down: {
    de: [
      '~(?:früher|damals) (?:war|waren|gab)',
      '~(?:war|waren) früher (?:\\p{L}+ )?(?:besser|größer|frischer|anders)',
      '~(?:qualität)~…(?:schlechter|nachgelassen|mies|unterirdisch)',
      '~(?:nachgelassen|billig verarbeitet|nicht mehr das)',
    ],
    en: ['~(?:used to be|quality (?:has )?(?:gone|dropped|went)|not what it (?:was|used)|gone downhill)~'],
  },
  promise_broken: {
    de: ['~(?:versprochen|zugesagt|zusage|hieß es|sollte (?:gestern|am|bis|heute|letzte))'],
    en: ['~(?:promised|supposed to|assured|swore)~'],
  },
  again: {
    de: [
      '~(?:schon wieder|immer wieder|jedes mal|jede woche|zum (?:zweiten|dritten|vierten|x-?ten) mal|ständig|dauernd|erneut)~',
    ],
    en: [
      '~(?:yet again|once again|every (?:single )?(?:time|week|day)|(?:second|third|fourth) time|keeps? happening|always|constantly)~',
    ],
  },
  // Why it weighs more for this person
  day_off: {
    de: [
      '~(?:freigenommen|urlaub(?:stag)? genommen|frei genommen|extra (?:daheim|zuhause|zu hause)|den ganzen tag (?:daheim|zuhause|zu hause|gewartet))',
    ],
    en: [
      '~(?:took|taken|booked) (?:a|the|another)?~…(?:day|morning|afternoon) off~',
      '~(?:stayed|waited) (?:in|home|at home) all (?:day|morning)~',
    ],
  },
  gift: {
    de: ['~(?:geschenk\\p{L}*|geburtstag\\p{L}*|weihnachten|hochzeit\\p{L}*|taufe|kommunion|jubiläum)'],
    en: ['~(?:present|gift|birthday|b-?day|christmas|wedding|anniversary|christening)~'],
  },
  child: {
    de: [
      '~(?:(?:mein|unser|das|dem|mit)\\p{L}* (?:kind\\p{L}*|sohn|tochter|kleine[nr]?|baby|enkel\\p{L}*)|kinder(?:n)?~)',
    ],
    en: [
      '~(?:(?:my|our|the|with) (?:kids?|child|children|son|daughter|lad|baby|toddler|grand(?:son|daughter|child))|twins|\\d{1,2}[ -]?(?:year|yr|month|week)s?[- ]?old)~',
    ],
  },
  /** Somebody or an animal died; no joke, no cheer, no "see you next time". */
  grief: {
    de: [
      '~(?:verstorbene[nrms]?|beerdigung\\p{L}*|trauerfeier|begräbnis\\p{L}*|beisetzung|beileid|todesfall|todesanzeige|traueranzeige|grabstein\\p{L}*|trauerkranz)',
      '~(?:mann|frau|mutter|vater|mama|papa|oma|opa|bruder|schwester|sohn|tochter|enkel\\p{L}*|verlobte[rn]?|partner\\p{L}*|freund\\p{L}*|kind|baby|hund|katze|kater|tante|onkel)~(?: \\p{L}+){0,4} (?:tot|gestorben|nicht mehr lebt|verloren haben|eingeschläfert)~',
      '~(?:gestorben|tot|eingeschläfert)~(?: \\p{L}+){0,3} (?:mein|meine|unser|unsere)~ (?:mann|frau|mutter|vater|mama|papa|oma|opa|bruder|schwester|sohn|tochter|hund|katze|kater)~',
    ],
    en: [
      '~(?:funeral|condolences|late (?:husband|wife|father|mother|mum|mom|dad|son|daughter|brother|sister|grandmother|grandfather|nan)|passed away|bereave\\p{L}*|gravestone|widow(?:ed|er)?)~',
      "~(?:husband|wife|mum|mom|mother|dad|father|nan|gran|grandma|grandad|grandpa|brother|sister|son|daughter|friend|partner|fianc[eé]e?|dog|cat|baby)~(?: [\\p{L}']+){0,3} (?:died|passed(?! (?:out|by|it|me|the|us|them|through|over|along))|is dead|put to sleep)~",
    ],
  },
  /** A heavy time in somebody's life, whatever the comment is about. */
  grave: {
    de: [
      '~(?:krebs~|krebsdiagnose|chemo\\p{L}*|tumor\\p{L}*|hospiz|palliativ\\p{L}*|fehlgeburt|schlaganfall|im sterben|intensivstation)',
    ],
    en: [
      '~(?:cancer|chemo\\p{L}*|tumou?r|hospice|palliative|miscarriage|stillb\\p{L}*|dying|intensive care|had a stroke)~',
    ],
  },
  /** Somebody asks. */
  question: { de: ['\\?'], en: ['\\?'] },
  animal: {
    de: [
      '~(?:hund\\p{L}*|katze\\p{L}*|dackel|kater|welpe\\p{L}*|napf|tierarzt|tierärztin|hamster|kaninchen|pfote\\p{L}*)~',
    ],
    en: ['~(?:dog|dogs|cat|cats|pup|puppy|kitten|vet|vets|paws?|rabbit|hamster)~'],
  },
  travel: {
    de: ['~(?:anschluss\\p{L}*|flug verpasst|zug verpasst|urlaubsreise|flieger|in den urlaub|reise)~'],
    en: [
      '~(?:connection|missed (?:my|our|the) (?:flight|train|bus)|(?:on|for|our|my) (?:holiday|vacation|trip))~',
    ],
  },
  // Accusations, decisions and worries
  green: {
    de: [
      '~(?:greenwashing|klima\\p{L}*|co2|umwelt\\p{L}*|plastik\\p{L}*|nachhaltig\\p{L}*|verpackung\\p{L}*)',
    ],
    en: [
      '~(?:greenwash\\p{L}*|climate|carbon|co2|environment\\p{L}*|plastic|sustainab\\p{L}*|packaging|eco)~',
    ],
  },
  labour: {
    de: [
      '~(?:ausbeut\\p{L}*|hungerlohn|lohn\\p{L}*|löhne|arbeitsbedingungen|kinderarbeit|entlass\\p{L}*|kündigungen|zulieferer|überstunden|leiharbeit\\p{L}*)',
    ],
    en: [
      '~(?:exploit\\p{L}*|wages?|sweatshops?|working conditions|child labou?r|layoffs?|laid off|underpaid|suppliers?|unpaid)~',
    ],
  },
  animals: {
    de: ['~(?:tierquälerei|tierleid|tierversuch\\p{L}*|massentierhaltung|tierwohl|käfig\\p{L}*)'],
    en: ['~(?:animal (?:cruelty|testing|abuse|welfare|suffering)|factory farm\\p{L}*|caged?)~'],
  },
  discrimination: {
    de: [
      '~(?:rassis\\p{L}*|sexis\\p{L}*|diskriminier\\p{L}*|frauenfeindlich|klischee\\p{L}*|homophob\\p{L}*)',
    ],
    en: [
      '~(?:racis[mt]|sexis[mt]|discriminat\\p{L}*|misogyn\\p{L}*|stereotyp\\p{L}*|homophob\\p{L}*|transphob\\p{L}*)~',
    ],
  },
  access: {
    de: [
      '~(?:barrierefrei\\p{L}*|stufenlos)',
      '~(?:rollstuhl\\p{L}*|rollator|kinderwagen)~…(?:rein|hinein|stufen?|treppen?|rampe|lift|aufzug|durch)~',
      '~(?:stufen?|treppen?|rampe|aufzug|lift)~…(?:rollstuhl\\p{L}*|rollator|kinderwagen)',
    ],
    en: [
      '~(?:accessib\\p{L}*|step-? ?free|disabled (?:toilet|access|parking|entrance))',
      '~(?:wheelchair|pram|buggy)~…(?:steps?|stairs|ramp|lift|entrance|door|get in)~',
      '~(?:steps?|stairs|ramp|lift)~…(?:wheelchair|pram|buggy)~',
    ],
  },
  advert: {
    de: ['~(?:werbung|werbespot|spot|plakat|kampagne|anzeige|slogan)~'],
    en: ['~(?:advert|ads?|commercial|campaign|billboard|slogan)~'],
  },
  reviews: {
    de: ['~(?:bewertungen|rezensionen|sterne-?bewertung\\p{L}*|gekaufte?)'],
    en: ['~(?:reviews?|ratings?|fake (?:reviews|followers))~'],
  },
  misled: {
    de: [
      '~(?:gelogen|lüge\\p{L}*|lügt|irreführ\\p{L}*|mogelpackung|getäuscht|täusch\\p{L}*|betrug|betrüg\\p{L}*|verarsch\\p{L}*|lockangebot|schwindel)',
    ],
    en: [
      '~(?:lied|lies|lying|liars?|mislead\\p{L}*|misled|decei\\p{L}*|decept\\p{L}*|scam|fraud|bait and switch|con)~',
    ],
  },
  injury: {
    de: [
      '~(?:verletzt|verbrannt|verbrennung|verkohlt|verbrüht|genäht|notarzt|geschnitten|blut\\p{L}*|gestürzt|krankenhaus|notaufnahme|arzt|schmerzen|stromschlag)',
    ],
    en: [
      '~(?:injur\\p{L}*|stitches|paramedics?|burn(?:ed|t|s)?|cut (?:my|his|her)|bleed\\p{L}*|hospital|a&e|emergency room|electric shock|pain|fell)~',
    ],
  },
  smoke: {
    de: [
      '~(?:rauch\\p{L}*|geraucht|gequalmt|angesengt|gebrutzelt|verschmort|qualm\\p{L}*|feuer|gebrannt|brand\\p{L}*|funken|explodiert|überhitzt|geschmolzen|heiß geworden)',
    ],
    en: ['~(?:smok(?:e|ed|ing)|fire|sparks?|explod\\p{L}*|overheat\\p{L}*|melt(?:ed|ing)|caught fire)~'],
  },
  allergy: {
    de: [
      '~(?:allerg\\p{L}*|ausschlag|erdnuss\\p{L}*|nüsse|atemnot|juck\\p{L}*|pusteln|gluten\\p{L}*|unverträglich\\p{L}*|erbrochen|übel(?:keit)?|durchfall|magen\\p{L}*)',
    ],
    en: [
      '~(?:allerg\\p{L}*|rash|peanuts?|nuts?|anaphyla\\p{L}*|swollen|gluten|vomit\\p{L}*|sick|food poisoning|stomach)~',
    ],
  },
  foreign_body: {
    de: [
      '~(?:glas(?:splitter|scherbe\\p{L}*)?|metall\\p{L}*|splitter|scherbe\\p{L}*|plastikteil\\p{L}*|draht|schraube)~…(?:in|im|drin|gefunden)',
      '~(?:im|in (?:der|dem|meine[rm]))~…(?:glas|metall|splitter|scherbe|draht)',
    ],
    en: [
      '~(?:glass|metal|shard|wire|plastic|screw)~…(?:in (?:my|the|a)|inside)~',
      '~found~…(?:glass|metal|shard|wire)~',
    ],
  },
  // What was good
  friendly: {
    de: [
      '~(?:freundlich\\p{L}*|nett\\p{L}*|lieb(?:e[nrs]?)?~ (?:team|mitarbeiter|kolleg|personal)|herzlich\\p{L}*|hilfsbereit\\p{L}*|zuvorkommend\\p{L}*|kompetent\\p{L}*|geduldig\\p{L}*|aufmerksam\\p{L}*)',
    ],
    en: [
      '~(?:friendly|kind|nice|lovely (?:staff|team|people|lady|man)|helpful|patient|attentive|polite|welcoming)~',
    ],
  },
  quick: {
    de: ['~(?:schnell\\p{L}*|fix|blitzschnell|am nächsten tag|prompt|flott|super versand|ruckzuck)~'],
    en: ['~(?:quick(?:ly)?|fast|speedy|next day|prompt(?:ly)?|in no time|super fast)~'],
  },
  tasty: {
    de: [
      '~(?:lecker\\p{L}*|köstlich\\p{L}*|geschmeckt|schmeckt|bestes? (?:brot|kaffee|pizza|eis|essen|kuchen))',
    ],
    en: ['~(?:delicious|tasty|yummy|best (?:bread|coffee|pizza|ice cream|food|cake|meal)|tastes?)~'],
  },
  helped: {
    de: ['~(?:geholfen|hilfe|gerettet|gelöst|geklappt|funktioniert (?:jetzt|wieder|super)|läuft wieder)'],
    en: ['~(?:helped|help|saved|sorted|solved|fixed|works (?:now|again|great))~'],
  },
  event: {
    de: [
      '~(?:abend|konzert|fest|ausstellung|führung|kurs|workshop|vorstellung|veranstaltung|lesung|training)~',
    ],
    en: ['~(?:evening|concert|festival|exhibition|tour|course|class|workshop|show|event|reading)~'],
  },
  photo: {
    de: ['~(?:foto\\p{L}*|bild(?:er)?|schnappschuss|video|reel)~'],
    en: ['~(?:photo|picture|pic|shot|video|reel)s?~'],
  },
} satisfies Record<string, Record<Lang, string[]>>;

export type TopicId = keyof typeof TOPICS;
export const TOPIC_IDS = Object.keys(TOPICS) as TopicId[];

/** Comments are short; what follows after this many characters adds no topic. */
const LOOK_AT = 3000;

const compiled = new Map<string, RegExp>();

function patternOf(topic: TopicId, lang: Lang): RegExp {
  const key = `${topic} ${lang}`;
  const known = compiled.get(key);
  if (known) return known;
  const made = anyOf(TOPICS[topic][lang]);
  compiled.set(key, made);
  return made;
}

/** The topics whose words occur in a comment. */
export function topicsOf(comment: string, lang: Lang): Set<TopicId> {
  const text = straighten(comment.slice(0, LOOK_AT));
  return new Set(TOPIC_IDS.filter((topic) => text.search(patternOf(topic, lang)) >= 0));
}
