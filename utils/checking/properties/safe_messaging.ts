import type { Lang, Message } from '../../language/message';
import type { Text } from '../../language/text';
import type { OwnHelpLine } from '../../library/guidelines/guidelines';
import { type Cues, cues, findCues, hasCue } from '../cues';
import { ownHelpLinesOf } from '../guidelines-in-force';
import { allHelpLines, EMERGENCY_NUMBERS, type HelpLine, helpLinesFor } from '../help-lines';
import type { Property, RawFinding, Situation } from '../property';

/** A comment that speaks of not wanting to live, or of hurting oneself. The reading may have missed it. */
const CRISIS = cues({
  de: [
    '~(?:(?:will|möchte|mag|kann) (?:\\p{L}+ ){0,4}(?:nicht mehr leben|sterben|tot sein|nicht mehr (?:da|hier) ?sein|nicht mehr aufwachen)|mich umbringen|bringe? mich um|(?:mir|mein) (?:das )?leben (?:nehmen|beenden)|suizid\\p{L}*|selbstmord\\p{L}*|(?:wäre|wär) (?:ich )?(?:lieber |besser )?tot|ritze? mich|mich (?:wieder )?(?:ritzen|geritzt|selbst verletz\\p{L}*)|selbstverletz\\p{L}*|ohne mich besser (?:dran|aus)|keinen grund mehr zu leben|(?:lust|kraft) mehr (?:zu|zum) leben|(?:keiner|niemand) würde (?:mich vermissen|merken,? wenn ich)|mit allem schluss|allem ein ende)~',
  ],
  en: [
    "~(?:want(?:ed)? to (?:die|be dead|end (?:it all|my life|it))|kill(?:ing)? myself|end(?:ing)? (?:my (?:own )?life|it all|it(?= ?(?:[,.!?]|$|tonight|soon|now)))|wish (?:i|it) (?:\\p{L}+ )?(?:would )?(?:not wake up|be over for good)|nobody would (?:notice|miss me|care) if i|suicid(?:e|al)|self[- ]?harm(?:ing|ed)?|(?:don't|do not|dont) want to (?:live|be (?:here|alive)|wake up|exist)(?: any ?more)?|no reason to live|better off (?:dead|without me)|cutting (?:myself|again)|hurt(?:ing)? myself|wish (?:i|i'd) (?:was|were) dead|wish i (?:was|were)n't alive)~",
  ],
});

const SEEN = cues({
  de: [
    '~(?:(?:gut|schön|froh|dankbar|danke|mutig|stark|wichtig|dank)(?: \\p{L}+){0,4},? dass (?:du|sie|ihr)|danke(?: \\p{L}+){0,3} für (?:dein|ihr|das) (?:vertrauen|offenheit|offenen)|für deine offen\\p{L}*|(?:ich|wir) (?:lese|lesen|höre|hören|sehe|sehen|habe|haben)(?: \\p{L}+){0,5} (?:gelesen|gesehen|dich|sie|dir|ihnen|das|was|wie)|was du (?:schreibst|beschreibst|erzählst)|was sie (?:schreiben|beschreiben)|deine (?:worte|nachricht|zeilen)|ihre (?:worte|nachricht|zeilen)|du schreibst|sie schreiben|das klingt)~',
  ],
  en: [
    "~(?:(?:glad|thankful|grateful|thank you|thanks|good|brave|important|relieved)(?: \\p{L}+){0,4} (?:that )?(?:you|for (?:telling|writing|sharing|saying|reaching|trusting|your|being))|i(?:'ve| have)?(?: just)? (?:read|hear|heard|see|seen|saw)(?: \\p{L}+){0,3} (?:you|what|your|this|that)|read every word|i hear you|what you(?:'re| are|'ve)? (?:\\p{L}+ )?(?:describe|describing|wrote|written|going|carrying|feeling|said)|your (?:words|message|comment)|(?:that|this|it) sounds)~",
  ],
});
const CARE = cues({
  de: [
    '~(?:schwer\\p{L}*|nicht allein(?:e)?|(?:ist|bist|sind)(?: \\p{L}+){0,3} (?:wichtig|nicht egal)|mach(?:e|en)?(?: \\p{L}+){0,3} (?:sorgen|gedanken)|sorge um|tut (?:mir|uns)(?: \\p{L}+){0,3} leid|berührt|nicht egal|zählt|wertvoll|jemand(?:en|em)?(?: \\p{L}+){0,3} (?:da|reden|sprechen|zuhört)|verdienst|da sind|kümmer\\p{L}*|liegst? (?:mir|uns) am herzen|schmerz\\p{L}*|dunkel\\p{L}*|viel (?:zu )?(?:tragen|kraft)|trägst|belast\\p{L}*|verzweifel\\p{L}*)~',
  ],
  en: [
    "~(?:heavy|hard|painful|dark|hurting|so much pain|overwhelm\\p{L}*|unbearable|exhausting|lonely|not alone|(?:don't|do not) have to (?:carry|face|go through|do|be)|you matter|matters?|care(?:s)? about|worried about|concerned (?:about|for)|so sorry|i'm sorry|deserve|we care|i care|thinking of you|important (?:to|that)|want you (?:to be )?(?:safe|here)|glad you're here|someone (?:to|who)|carrying)~",
  ],
});
const FOLLOW_UP = cues({
  de: [
    '~(?:(?:ich|wir)(?: \\p{L}+){0,3} (?:bleibe?n?|bin|sind|melde?n?|schreibe?n?|schaue?n?|lese?n?|frage?n?|rufe?n?|gebe?n?|warte?n?)(?: \\p{L}+){0,6} ?(?:hier|da|erreichbar|dran|dir|ihnen|dich|sie|morgen|heute|gleich|wieder|später|mit)|bleibe? (?:ich|hier|da)|bleiben wir|(?:eine|ein|meine|mein|unsere|unser) (?:\\p{L}+ )?(?:kollegin|kollege|person|mensch|mitarbeiter\\p{L}*|vertrauens\\p{L}*|seelsorg\\p{L}*|sozialarbeit\\p{L}*|geschulte\\p{L}*|ansprechpartner\\p{L}*)~[^.!?\\n]{0,50}(?:meldet|schreibt|ruft|da|liest|bei dir|bei ihnen)|(?:habe|haben) (?:dir|ihnen)(?: \\p{L}+){0,4} (?:geschrieben|nachricht|geschickt)|antworte(?: \\p{L}+){0,2} (?:mir|hier|gern)|schreib (?:mir|uns|hier)|schreiben sie (?:mir|uns|hier)|magst du (?:mir|hier|uns))~',
  ],
  en: [
    "~(?:(?:i|we)(?:'m| am|'re| are|'ll| will|'ve| have)(?: \\p{L}+){0,4} (?:here|stay\\p{L}*|reachable|around|check(?:ing)?(?: in)?|message\\p{L}*|messag(?:ed|ing)|write|written|sent|be back|look out|keep|reading|with you|in touch|watching)|(?:staying|stay) (?:here|with you|reachable|online|around)|(?:a|one of our|my|our|someone (?:from|on|in)|somebody from)(?: \\p{L}+){0,4} (?:colleague|team|person|counsell?or|welfare|staff|member)[^.!?\\n]{0,50}(?:message|write|call|contact|check|reach|with you|be in touch)|(?:reply|write|message|answer|talk) (?:to )?(?:me|us|here|back)|you can (?:reply|write|answer|message)(?: \\p{L}+){0,2})~",
  ],
});

interface Wrong {
  cue: Cues;
  message: Message;
}

/** Handbook P44: what makes it worse. */
const FORBIDDEN: readonly Wrong[] = [
  {
    cue: cues({
      de: [
        '~(?:womit|wie (?:oft|tief|viele?|genau|willst|machst|hast|planst|stellst)|was (?:benutzt|nimmst|hast du (?:genommen|vor|geplant))|welche (?:tabletten|medikamente|klinge|methode|art)|mit was|wo (?:genau )?(?:ritzt|schneidest|willst)|hast du (?:schon )?(?:einen plan|tabletten|ein messer|eine klinge|eine waffe)|seit wann (?:machst|ritzt|tust|schneidest))~(?=[^.!?\\n]{0,60}\\?)',
        '~(?:tabletten|überdosis|pulsader\\p{L}*|strick|brücke|gleise?|schienen|klinge|rasierklinge|messer|erhängen|springen|waffe|gift|autoabgase)~',
      ],
      en: [
        '~(?:what (?:do|did|are|will|would) you (?:use|using|take|taken|do it with|planning)|how (?:deep|often|many (?:times|pills)|would you|are you (?:planning|going)|do you (?:do|plan))|which (?:pills|tablets|method|bridge)|with what|where (?:do you cut|on your body|would you)|do you have a (?:plan|knife|blade|gun))~(?=[^.!?\\n]{0,60}\\?|\\?)',
        '~(?:pills|overdose|rope|noose|bridge|train tracks|razor|blades?|knife|hang(?:ing)? yourself|jump(?:ing)?|gun|poison|wrists|bleach)~',
      ],
    }),
    message: {
      de: 'Keine Fragen nach der Methode und keine Einzelheiten: Das gefährdet auch Mitlesende.',
      en: 'No questions about the method and no details: they also put readers at risk.',
    },
  },
  {
    cue: cues({
      de: [
        '~(?:kopf hoch|wird (?:schon |alles |bestimmt |sicher )+(?:wieder )?(?:gut|besser|werden)?|alles wird gut|halb so (?:schlimm|wild)|nicht so schlimm|(?:anderen|vielen|leuten)(?: \\p{L}+){0,3} (?:geht|ging)(?: \\p{L}+){0,2} (?:viel |noch )?(?:schlechter|schlimmer)|(?:haben|hat)(?: \\p{L}+){0,2} es (?:viel )?(?:schwerer|schlimmer)|könnte schlimmer|reiß dich|reißen sie sich|stell dich nicht|stellen sie sich nicht|nur eine phase|geht vorbei|geht vorüber|morgen sieht|lach mal|denk positiv|positiv denken|das leben ist schön|sei stark|bleib stark|durchhalten|zähne zusammen|schlaf (?:mal |erst ?mal )?(?:drüber|eine nacht)|jeder hat mal|haben wir alle mal|kennen wir alle|übertreib\\p{L}*|dramatisier\\p{L}*|wegen (?:so etwas|sowas|so einer|einem|einer) (?:\\p{L}+ )?(?:bringt|nimmt)|genieß das leben|jung und hast)~',
      ],
      en: [
        "~(?:stay strong|be strong|hang in there|chin up|cheer up|keep your chin|keep smiling|smile|it(?:'ll| will)(?: all)? (?:be (?:fine|ok|okay|alright|all right|over soon)|get better|pass)|everything will be|could be worse|(?:others|people|some|many)(?: \\p{L}+){0,3} (?:have|got|had|with) it (?:much |far |a lot |way )?(?:worse|harder)|worse off|worse problems|not (?:that|so) bad|just a phase|this too shall pass|look on the bright side|think positive|positive thoughts|snap out of it|pull yourself together|man up|toughen up|tomorrow is (?:another|a new) day|we all (?:have|feel|get)|everyone (?:feels|has|gets) (?:like )?(?:this|that|down|bad|sad)|over-?reacting|being dramatic|don't be (?:silly|dramatic|so)|life is (?:beautiful|short|too)|sleep on it|you're (?:so )?young|your whole life|so much to live for|worth it just|get over it|over a (?:boy|girl|job|breakup|parcel))~",
      ],
    }),
    message: {
      de: 'Das macht den Schmerz klein. Sag, dass du ihn siehst, und nenne Hilfe.',
      en: 'This makes the pain small. Say that you see it, and name help.',
    },
  },
  {
    cue: cues({
      de: [
        '~(?:(?:denk|denken sie)(?: \\p{L}+){0,2} an (?:deine|ihre|die|deinen)|(?:tust|antun|antust|antut)(?: \\p{L}+){0,4} (?:an|deiner|deinen|ihrer)|deiner (?:familie|mutter|mama) (?:das )?(?:nicht )?an|egoistisch|selbstsüchtig|feige|aufmerksamkeit|sünde|undankbar|verantwortungslos|was sollen (?:deine|die)|schäm\\p{L}*|erpress\\p{L}*|unfair (?:gegenüber|deiner))~',
      ],
      en: [
        "~(?:think (?:of|about) (?:your|the|those|all the|everyone)|selfish|coward\\p{L}*|attention|sin|ungrateful|do (?:this|that) to your|how (?:would|will|could) your (?:family|mum|mom|parents|kids|friends)|blackmail|manipulat\\p{L}*|guilt|shame on|irresponsible|break your (?:mother|mum|mom|family)'?s? heart)~",
      ],
    }),
    message: {
      de: 'Schuldgefühle treiben tiefer hinein. Sag, dass die Person zählt, und nenne Hilfe.',
      en: 'Guilt pushes people further down. Say that they matter, and name help.',
    },
  },
  {
    cue: cues({
      de: [
        '~(?:du (?:bist|hast|leidest)(?: \\p{L}+){0,3} (?:depress\\p{L}*|bipolar|borderline|psychisch krank|burnout|angststörung|trauma\\p{L}*|gestört)|sie (?:sind|haben|leiden)(?: \\p{L}+){0,3} (?:depress\\p{L}*|bipolar|borderline|psychisch krank|burnout)|klingt nach (?:\\p{L}+ )?(?:depress\\p{L}*|borderline|burnout|bipolar\\p{L}*)|typisch(?:e)? (?:depress\\p{L}*|borderline))~',
        '~(?:geh (?:mal |doch |einfach )*(?:raus|spazieren|an die (?:frische )?luft|joggen|schlafen|unter leute)|mach (?:mal |doch |einfach )*(?:sport|yoga|urlaub|pause|was schönes)|trink (?:mal )?(?:einen )?tee|lenk dich ab|ablenkung|such dir (?:ein hobby|neue freunde)|johanniskraut|meditier\\p{L}*|nimm (?:einfach )?(?:was|etwas|ein) )~',
      ],
      en: [
        "~(?:you(?:'re| are| have|'ve got)(?: \\p{L}+){0,3} (?:depress\\p{L}*|bipolar|borderline|mentally ill|burnout|anxiety disorder|ptsd|unstable|clinically)|sounds like (?:\\p{L}+ )?(?:depression|bipolar|borderline|burnout|bpd)|symptoms? of|classic (?:depression|borderline))~",
        "~(?:go (?:for (?:a|an) (?:\\p{L}+ )?(?:walk|run|jog)|outside|out more|to the gym|to sleep)|get (?:some )?(?:fresh air|sunshine|sleep|exercise|a hobby|a dog|out more)|try (?:yoga|meditation|exercis\\p{L}*|journal\\p{L}*|vitamin\\p{L}*|herbal|going)|have a (?:cup of tea|nice bath|drink)|take a (?:bath|break|holiday|vacation)|distract yourself|st\\.? john'?s wort|just relax)~",
      ],
    }),
    message: {
      de: 'Keine Diagnosen und keine Tipps: Das ist Sache von Menschen, die dafür ausgebildet sind.',
      en: 'No diagnosis and no tips: leave those to people trained for them.',
    },
  },
  {
    cue: cues({
      de: [
        '~(?:mach (?:keinen|keine|bloß keinen|jetzt keinen) (?:unsinn|blödsinn|mist|quatsch|dummheit\\p{L}*|scheiß)|machen sie (?:keine|keinen) (?:dummheit\\p{L}*|unsinn)|tu es nicht|tun sie es nicht|tu dir nichts an|dann mach (?:es )?doch|selbstmord\\p{L}*|freitod|umbringen|nur bluff|meinst du (?:das )?ernst|ist das (?:dein|ihr) ernst|soll das ein witz)~',
        '~(?:(?:hier|das) ist (?:\\p{L}+ ){0,4}(?:falsche (?:ort|stelle|seite|adresse)|nicht der (?:richtige )?(?:ort|platz)|kundenservice|kundendienst|eine (?:firmen|marken)seite)|(?:dafür|damit) sind wir nicht (?:zuständig|da)|nicht unser thema|gehört (?:hier )?nicht hierher|können wir (?:dir |ihnen )?(?:hier )?(?:leider )?nicht helfen|bitte (?:lösch|nicht hier)|beim thema bleiben|anderes anliegen)~',
      ],
      en: [
        "~(?:don't do (?:it|anything (?:stupid|silly|rash))|commit(?:ted|ting)? suicide|killing yourself|do it then|go (?:on|ahead) then|are you (?:serious|joking|bluffing|for real)|calm down|not funny|is this a joke)~",
        "~(?:not the (?:right )?(?:place|forum|page|channel)|wrong (?:place|page|number)|this is (?:a |our )?(?:customer|brand|company|business|support) (?:page|service|account)|(?:can't|cannot|unable to) help (?:you )?(?:with (?:this|that)|here)|off[- ]topic|not (?:something we|our (?:department|area|job))|please (?:delete|remove|don't post|keep (?:this|it))|product questions? only|any (?:other )?product questions)~",
      ],
    }),
    message: {
      de: 'Das weist ab oder fordert heraus. Wer so schreibt, braucht jetzt Zuwendung und eine Nummer.',
      en: 'This turns the person away or dares them. They need warmth and a number now.',
    },
  },
  {
    cue: cues({
      de: [
        '~(?:bleibt(?: \\p{L}+){0,2} (?:unter uns|zwischen uns|geheim)|unter uns bleib\\p{L}*|ehrenwort|(?:sag|sage|sagen|erzähl|erzähle|verrat|verrate)(?: \\p{L}+){0,3} (?:niemandem|keinem|es nicht weiter)|erfährt (?:niemand|keiner)|unser geheimnis|versprochen,? (?:ich|wir) sag\\p{L}*)~',
      ],
      en: [
        "~(?:between us|between you and me|our (?:little )?secret|cross my heart|won't tell|will not tell|wouldn't tell|nobody (?:will|has to|needs to)(?: \\p{L}+)? (?:know|find out)|no one (?:will|has to|needs to)(?: \\p{L}+)? (?:know|find out)|my lips are sealed|keep (?:it|this) (?:a )?secret|i promise not to tell)~",
      ],
    }),
    message: {
      de: 'Versprich keine Verschwiegenheit: Im Ernstfall muss jemand Hilfe holen dürfen.',
      en: 'Do not promise secrecy: in an emergency somebody must be free to get help.',
    },
  },
];

const digits = (text: string): string => text.replace(/\D/g, '');
const NAMED_HELP = cues({
  de: [
    '~(?:telefon-?seelsorge|krisen(?:telefon|dienst|chat|hilfe|hotline|intervention)|sorgentelefon|nummer gegen kummer|kummernummer|dargebotene hand|rat auf draht|pro juventute|seelsorge|notruf|rettungsdienst|notfallnummer|psychiatrische[rn]? (?:notdienst|notaufnahme|ambulanz)|hilfetelefon|samaritans|lifeline)~',
  ],
  en: [
    '~(?:samaritans|life ?line|crisis (?:text )?line|crisis team|help ?line|hot ?line|childline|papyrus|shout|emergency (?:services|number|room|department)|befrienders|trevor project|pieta|a&e|999|911|988|112|111)~',
  ],
});

/** Help lines whose number stands in the draft. */
function linesIn(draft: Text, own: readonly OwnHelpLine[]): HelpLine[] {
  const numbers = [...draft.plain.matchAll(/\+?\d[\d ()/-]{1,18}\d/g)].map((match) => digits(match[0]));
  return allHelpLines(own).filter((line) => numbers.includes(digits(line.number)));
}

const hoursOf = ({ hours }: HelpLine, lang: Lang) => (hours ? `, ${hours[lang]}` : '');

function missingHelp(draft: Text, { context }: Situation): RawFinding | null {
  const country = context.settings?.country;
  const own = ownHelpLinesOf(context);
  const lines = linesIn(draft, own);
  const wanted = helpLinesFor(country ?? (draft.lang === 'de' ? 'DE' : 'GB'), own);
  const [first] = wanted;
  const emergency = Object.values(EMERGENCY_NUMBERS).some((number) =>
    new RegExp(`(?<!\\d)${number}(?!\\d)`).test(draft.plain),
  );
  const add: RawFinding['fix'] = first && {
    label: {
      de: `Hilfsangebot nennen: ${first.name} ${first.number}`,
      en: `Name a help line: ${first.name} ${first.number}`,
    },
    span: { start: draft.raw.length, end: draft.raw.length },
    text:
      draft.lang === 'de'
        ? ` Du kannst jetzt mit jemandem reden: ${first.name} ${first.number}${hoursOf(first, 'de')}.`
        : ` You can talk to someone right now: ${first.name}, ${first.number}${hoursOf(first, 'en')}.`,
  };
  if (lines.length === 0 && !emergency && !hasCue(draft, NAMED_HELP)) {
    return {
      message: {
        de: 'Es fehlt ein Hilfsangebot, das jetzt erreichbar ist.',
        en: 'There is no help line that can be reached now.',
      },
      fix: add,
    };
  }
  const elsewhere =
    country &&
    lines.length > 0 &&
    !lines.some((line) => wanted.some((own) => digits(own.number) === digits(line.number)));
  if (elsewhere) {
    return {
      message: {
        de: 'Diese Nummer gilt in einem anderen Land.',
        en: 'This number belongs to another country.',
      },
      fix: add,
    };
  }
  return null;
}

/** Grief for somebody else sounds like a farewell of one's own. */
const MOURNING = cues({
  de: [
    '~(?:verstorben\\p{L}*|gestorben|verloren (?:haben|habe)|beerdigung|trauerfeier|begräbnis|eingeschläfert|einschläfern|abschied (?:von|nehmen)|von uns gegangen|über die regenbogenbrücke|hospiz)~',
  ],
  en: [
    '~(?:said goodbye to|saying goodbye to|passed away|funeral|put to sleep|lost (?:my|our|her|him)|in (?:his|her) last (?:days|weeks)|rainbow bridge|hospice|in loving memory)~',
  ],
});

/** Below this the reading only says that it could be. */
const SURE = 0.7;

/** Weak signs: what would hurt is still blocked, what is missing is only suggested. */
function mayBeCrisis({ intent }: Situation): boolean {
  return intent === 'selfharm';
}

function isCrisis({ comment, intent, reading }: Situation): boolean {
  if (hasCue(comment, CRISIS)) return true;
  if (hasCue(comment, MOURNING)) return false;
  if (intent === 'selfharm' && (reading.intents[0]?.score ?? 0) >= SURE) return true;
  if (reading.intents.some(({ id, score }) => id === 'selfharm' && score >= SURE)) return true;
  return hasCue(comment, CRISIS);
}

/** P44. */
export const safeMessaging: Property = {
  key: 'safe_messaging',
  number: 'P44',
  dimension: 'safety',
  severity: 'block',
  name: { de: 'Sichere Antwort bei persönlicher Krise', en: 'Safe reply in a personal crisis' },
  explain: {
    de: 'Hol jetzt eine geschulte Person dazu. Sei warm, nenne ein Hilfsangebot, versprich nichts Unhaltbares.',
    en: 'Get a trained person now. Be warm, name a help line, promise nothing you cannot keep.',
  },
  praise: { de: 'Warm, mit Hilfe, die jetzt da ist.', en: 'Warm, with help that is there now.' },
  sources: ['S47', 'S48'],
  applies: (situation) => isCrisis(situation) || mayBeCrisis(situation),
  check(draft, situation) {
    const findings: RawFinding[] = FORBIDDEN.flatMap(({ cue, message }) =>
      findCues(draft, cue).map((hit) => ({ span: { start: hit.start, end: hit.end }, message })),
    );
    const help = missingHelp(draft, situation);
    if (!isCrisis(situation)) {
      return { findings: help ? [...findings, { ...help, severity: 'hint' }] : findings };
    }
    if (help) findings.push(help);
    const seen = hasCue(draft, SEEN);
    const care = hasCue(draft, CARE);
    if (!seen && !care) {
      findings.push({
        message: {
          de: 'Die Person ist noch nicht gesehen: Sag zuerst, dass du gelesen hast, wie schwer es ist.',
          en: 'The person is not seen yet: first say that you read how hard it is.',
        },
        fix: {
          label: {
            de: '„Gut, dass du schreibst. Das klingt sehr schwer.“',
            en: '“I am glad you wrote. That sounds very heavy.”',
          },
        },
      });
    } else if (!seen || !care) {
      findings.push({
        severity: 'hint',
        message: seen
          ? {
              de: 'Sag noch, dass die Person dir nicht egal ist.',
              en: 'Say as well that this person matters.',
            }
          : {
              de: 'Sag noch, dass du gelesen hast, was da steht.',
              en: 'Say as well that you read what they wrote.',
            },
      });
    }
    if (!hasCue(draft, FOLLOW_UP)) {
      findings.push({
        severity: 'hint',
        message: {
          de: 'Sag, welcher Mensch jetzt dranbleibt: „Ich bleibe hier erreichbar.“',
          en: 'Say which human stays with it: “I am staying reachable here.”',
        },
      });
    }
    return { findings, strengths: findings.length === 0 ? [{}] : [] };
  },
};
