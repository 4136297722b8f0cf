import type { Text } from '../language/text';
import { findApologies } from './apology';
import { cues, findCues, type Hit, overlaps } from './cues';

/** Words for what a situation is like, and for what a person goes through. */
const FEELING = cues({
  de: [
    '~(?:ärgerlich|ärgernis|frustrierend|frustriert|frust|enttäuschend|enttäuscht\\p{L}*|enttäuschung|nervig|nervt|nervend|belastend\\p{L}*|belastet|beunruhigend|beunruhigt|unfair|ungerecht|zermürbend|zermürbt|anstrengend|bitter|mühsam|unangenehm|unerfreulich|unschön|ermüdend|kräftezehrend|aufreibend|verunsichernd|verunsichert|beängstigend|erschreckend|erschrocken|schockierend|schmerzhaft|schmerzlich|traurig|trauer|verletzend|verletzt hat|kränkend|demütigend|entwürdigend|peinlich|furchtbar\\p{L}*|schrecklich\\p{L}*|schlimm\\p{L}*|grauenhaft|fürchterlich|entsetzlich|katastrophe|albtraum|alptraum|horror|mist|großer mist|blöd|doof|ätzend|(?:kaum|nicht|schwer) (?:mehr )?auszuhalten|unerträglich|schlaflos\\p{L}*|zum (?:haareraufen|verzweifeln|heulen|aus der haut fahren)|verzweifel\\p{L}*|hilflos|ohnmächtig|allein\\s?gelassen|im stich gelassen|verarscht|veräppelt|vor den kopf gestoßen|auf die palme|zerrt|an den nerven|nerven|geduldsprobe|geduldsfaden|zumutung|tiefschlag|schlag ins gesicht|rückschlag|hart|schwer\\p{L}*|heftig|schock|schreck|sorgen?|angst|ängste|unruhe|unsicher\\p{L}*|panik|stress\\p{L}*|gestresst|wut|wütend|sauer|verärgert|verärgerung|ärger(?:st|t)?|ärgern|zornig|genervt|empört|empörung|fassungslos|sprachlos|bestürzt|stinksauer|unmut|kummer|leid(?:est|en|et) |elend|niederschmetternd|trostlos|unheimlich|erschütter\\p{L}*|knüppelhart|zehrt|gruselig|verdirbt|verdorben|verhagelt|versaut|vermiest|ruiniert|weh ?tut|tut weh|trifft|beweg(?:t|en)|beschäftig(?:t|en)|umtreib\\p{L}*|aufwühl\\p{L}*|bedrückend|überfordernd|alptraumhaft|zeitraubend|undankbar|unzumutbar|lästig|misslich|ungemütlich|kein spaß|nicht lustig|nicht leicht|keine kleinigkeit)~',
    '~(?:das|so etwas|sowas|es) (?:kostet|raubt|frisst) (?:\\p{L}+ ){0,2}(?:nerven|zeit|kraft|vertrauen|geduld)~',
  ],
  en: [
    "~(?:frustrating|frustrated|frustration|annoying|annoyed|annoyance|disappointing|disappointed|disappointment|worrying|worried|worry|upsetting|upset|unfair|exhausting|exhausted|stressful|stressed|stress|maddening|unsettling|unsettled|awful|horrible|terrible|dreadful|infuriating|infuriated|scary|scared|frightening|frightened|terrifying|terrified|alarming|alarmed|painful|heart ?breaking|heartbroken|humiliating|humiliated|embarrassing|embarrassed|miserable|nerve-?(?:w)?racking|draining|drained|tiring|confusing|unpleasant|nuisance|headache|nightmare|let-?down|a blow|shock|shocking|shaken|rotten|gutting|gutted|sickening|galling|tough|rough|distressing|distressed|distress|furious|angry|anger|mad|fuming|livid|fed up|sad|hurt|hurtful|hurts|anxious|anxiety|nervous|lonely|helpless|hopeless|powerless|betrayed|ignored|dismissed|overwhelmed|overwhelming|shattered|devastating|devastated|desperate|cruel|grim|lousy|crushing|crushed|harrowing|disheartening|demoralising|demoralizing|insulting|undignified|degrading|irritating|irritated|aggravating|inconsiderate|disturbing|unnerving|uncomfortable|sinking feeling|kick in the teeth|slap in the face|last straw|last thing (?:you|anyone)|no fun|hardest|(?:so|really|very|incredibly|must be|that's|it's|is) hard|heavy|sting(?:s|ing)|stung|sore|ruin(?:s|ed)|spoil(?:s|ed|t)|spoilt|bitter|disgusting|revolting|gross|crap|rubbish (?:way|feeling|experience)|sucks|stinks|a pain|harsh|steep|rattling|scary stuff|pain in|such a shame|a real shame|a slog|wears you|wearing|taken its toll|patience|on edge|at your wits'? end|beside yourself|lose sleep|panic|frantic|fear|fears|afraid|concerning)~",
  ],
});

/** The weak form of EPITOME: understanding claimed, nothing said about what is understood. */
const GENERIC = cues({
  de: [
    '~(?:ich|wir|man) (?:verstehe?n?|kann|können|versteh)~(?: \\p{L}+){0,4} (?:ärger|unmut|frust|frustration|enttäuschung|verärgerung|wut|sorgen?|ängste|angst|bedenken|aufregung|empörung|gefühle|situation|lage|reaktion|standpunkt|anliegen|position|perspektive)(?: (?:\\p{L}+ ){0,3}(?:verstehen|nachvollziehen|nachempfinden))?~(?!,? (?:dass|weil|wenn|nach|über|wegen|gerade|denn))',
    '~(?:ich|wir) (?:kann|können|verstehe?n?|versteh)(?: \\p{L}+){0,2}(?: gut| sehr gut| voll und ganz| absolut| völlig)?(?: (?:das|es|sie|dich|euch))?(?: \\p{L}+){0,2} ?(?:verstehen|nachvollziehen|nachempfinden)?~(?=\\s*[.!,]? *(?:$|[.!]))',
    '~(?:wir|ich) (?:bedauern?|bedaure) (?:deinen|ihren|euren|den) (?:ärger|unmut|frust|enttäuschung|verärgerung)~',
    '~(?:verständnis (?:für|haben wir)|nachvollziehbar|verständlich)~(?=\\s*[.!])',
  ],
  en: [
    "~(?:understand|appreciate|acknowledge|recogni[sz]e|hear|share|respect|sympathi[sz]e with|empathi[sz]e with|sorry for|apologi[sz]e for|note)(?: (?:all|and))? (?:your|the|any|how|with your|why)(?: \\p{L}+){0,2} (?:frustrations?|concerns?|feelings?|situation|disappointment|anger|upset|annoyance|worry|worries|position|point of view|you feel|you're feeling|you must feel|feel|stress|distress|dissatisfaction)~(?! (?:about|over|when|after|because|at|that|with (?!us)|of \\p{L}+ing|, (?:especially|above|particularly)|especially))",
    '~(?:we|i) (?:\\p{L}+ )?(?:understand|hear you|get it|get that|know how you feel|know the feeling|feel your pain)~(?=\\s*[.!,]? ?(?:$|[.!]|and|but))',
  ],
});

/** Feeling words that tell the person not to have the feeling, or speak of something else. */
const NOT_EMPATHY = cues({
  de: [
    '~(?:kein(?:en)? grund|nicht so|brauchst|brauchen|musst|müssen|sei(?:en)?|bitte nicht)~…(?:sorgen?|angst|ärger\\p{L}*|sauer|wütend|aufreg\\p{L}*|panik|schlimm|stress|dramatisch)',
    '~(?:nicht|halb) so (?:schlimm|wild|tragisch|dramatisch|schwer)~',
    '~(?:keine sorge|kein stress|keine angst|ohne sorge|gar nicht schlimm|nicht schlimm|nicht schwer|schwer (?:zu sagen|möglich|erreichbar))~',
  ],
  en: [
    "~(?:no need to|don't|do not|please don't|not|never|nothing to|no reason to|stop|why so)(?: \\p{L}+)? (?:be|get|feel|worry|panic|stress|upset|angry|mad|afraid|scared|annoyed|sad)(?: \\p{L}+)?~",
    '~(?:no worries|not that bad|no stress|your patience|thank you for your patience|be patient|heavy (?:rain|traffic|snow|load|demand|use)|hard (?:to (?:say|tell|find)|copy|drive)|no hard feelings|rough (?:idea|estimate|guide)|patience)~',
  ],
});

export interface NamedFeelings {
  /** Names a feeling or what is hard about it. */
  strong: Hit[];
  /** Claims to understand and leaves it there. */
  generic: Hit[];
}

const known = new WeakMap<Text, NamedFeelings>();

/** What a draft says about the person's feelings. Feeling words inside a non-apology or a command do not count. */
export function feelingsIn(draft: Text): NamedFeelings {
  const done = known.get(draft);
  if (done) return done;
  const generic = findCues(draft, GENERIC);
  const spoiled = [
    ...generic,
    ...findCues(draft, NOT_EMPATHY),
    ...findApologies(draft).filter((apology) => apology.fault !== null),
  ];
  const strong = findCues(draft, FEELING).filter((hit) => !spoiled.some((other) => overlaps(hit, other)));
  const result = { strong, generic };
  known.set(draft, result);
  return result;
}
