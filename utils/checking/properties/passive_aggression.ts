import { straighten } from '../../language/pattern';
import { cues, findCues, sentenceAt } from '../cues';
import { remove } from '../edits';
import type { Property, RawFinding } from '../property';
import { sentenceSpan } from '../roles';

/** Jabs: "as already said", rhetorical praise, gladness that is none, teaching. */
const JAB = cues({
  de: [
    '~(?:meinung|ansicht) (?:\\p{L}+ )?(?:dürfen|darfst|dürft|können|kannst|sei|steht) (?:sie|du|ihr|ihnen|dir)~|~(?:steht|ist) (?:ihnen|dir) (?:\\p{L}+ )?frei~|~das ist (?:ihre|deine) meinung~',
    '~(?:wir|ich) (?:sind|bin|haben|ist) (?:\\p{L}+ )?(?:kein|keine|nicht die|auch kein\\p{L}*) (?:\\p{L}+ )?(?:wohlfahrt\\p{L}*|wohltätigkeit\\p{L}*|caritas|zauberer|hotel|maschinen?|roboter|übermenschen|auskunft|kindergarten|ponyhof)~',
    '~(?:niemand|keiner) (?:zwingt|zwang|hat (?:sie|dich|euch) (?:\\p{L}+ )?gezwungen)~',
    '~(?:wem|wer) (?:\\p{L}+ ){0,4}(?:nicht (?:passt|gefällt|schmeckt|mag|will|reicht)|ein problem hat|stört),? ',
    '~(?:müssen|musst|müsst|muss) (?:sie |du |ihr )?(?:ja|doch) (?:\\p{L}+ ){0,3}nicht~',
    '~(?:können|kannst|könnt|steht) (?:sie |du |ihr |ihnen |dir )?(?:ja |gern\\p{L}* |jederzeit |auch |natürlich )+(?:\\p{L}+ ){0,3}(?:woanders|anderswo|zur konkurrenz|gehen|wechseln|kündigen|selbst (?:machen|kochen|backen)|selber (?:machen|kochen|backen))~',
    '~(?:qualität|gutes|leistung|service) (?:hat|kostet) (?:\\p{L}+ ){0,2}(?:seinen|ihren|nun mal|eben|halt)? ?preis~',
    '~(?:regeln sind (?:nun mal )?regeln|so ist das (?:nun mal|eben|halt)|so ist es (?:nun mal|eben|halt)|das leben ist kein|man kann es nicht (?:allen|jedem) recht|allen (?:leuten )?recht getan|pech gehabt|dumm gelaufen|shit happens|kann man nichts machen|wo gehobelt wird|andere länder|was erwarten sie|was erwartest du)~',
    '~(?:nur|bloß|auch nur) zwei hände~',
    '~nicht nach lautstärke~',
    '~(?:gesunde\\p{L}* menschenverstand|bekanntlich|wie jede[rs]? weiß|(?:sollte|dürfte|müsste) (?:\\p{L}+ )?(?:klar|bekannt|jedem klar|logisch|selbstverständlich|verständlich) sein|kann man sich (?:doch )?denken|versteht sich (?:doch )?von selbst|logischerweise|ist doch logisch|jedes kind|selbst ein kind|kein hexenwerk|zwei minuten google|einfach googeln)~',
    '~(?:brille (?:putzen|aufsetzen)|augen auf|augenarzt|lesebrille|lesen lernen|nachhilfe|deutschkurs|optiker)~',
    '~(?:uns|mir) kommen (?:\\p{L}+ )?die tränen~|~(?:heul|heulen sie) (?:doch|leise)~|~(?:ach )?(?:sie|du) ärmste[rs]?~|~wie (?:schrecklich|furchtbar|tragisch|dramatisch) aber auch~',
    '~(?:wenn man|falls man) sonst (?:keine|nichts)~|~(?:nichts besseres zu tun|zu viel zeit|so viel (?:frei)?zeit|keine anderen (?:sorgen|probleme|hobbys)|keine hobbys)~',
    '~(?:guter mann|gute frau|junger mann|junge frau|werter herr|werte dame|meine gute|mein guter|herr lehrer|herr oberlehrer|frau lehrerin)~',
    '~(?:schön|toll|interessant|spannend|bemerkenswert|erstaunlich|lustig|komisch|witzig),? (?:dass|wie) (?:ausgerechnet |gerade )?(?:sie|du|ihr) (?:\\p{L}+ ){0,6}(?:zeit|besser|immer|alles|ahnung|experte|wissen|weißt|auskennen|auskennst|so schnell|trotzdem|jedes mal|schon wieder)~',
    '~(?:gern\\p{L}*|extra für (?:sie|dich)|ich|wir) (?:erkläre?n?|wiederhole?n?|sagen?) (?:\\p{L}+ ){0,3}(?:es |das )?(?:\\p{L}+ ){0,3}(?:noch ?(?:ein)?mal|nochmals|erneut|ein letztes mal)~',
    '~wie (?:\\p{L}+ ){0,2}(?:bereits|schon|oben|oft|mehrfach|wiederholt|x-mal|hinlänglich)(?: \\p{L}+){0,3} (?:erwähnt|gesagt|geschrieben|mitgeteilt|erklärt|erläutert|angekündigt|beschrieben|dargelegt|ausgeführt|kommuniziert|betont|bekannt|angemerkt|beantwortet|zu lesen)~',
    '~(?:das|es) (?:haben|hatten|habe|hatte|hab) (?:wir|ich)(?: \\p{L}+){0,3} (?:bereits|schon|mehrfach|mehrmals|oft genug|zigmal|doch)(?: \\p{L}+){0,3} (?:erwähnt|gesagt|geschrieben|erklärt|mitgeteilt|beantwortet)~',
    '~(?:nochmals?|noch einmal|nochmal|gerne? nochmal) (?:zum mitschreiben|für (?:alle|sie|dich|euch|langsame)|ganz langsam|langsam|in aller (?:ruhe|deutlichkeit)|extra für)~',
    '~zum (?:mitschreiben|(?:letzten|wiederholten|hundertsten|x-ten|zehnten|zweiten|dritten|gefühlt\\p{L}* \\p{L}+|tausendsten) mal)~',
    '~wer lesen kann~',
    '~(?:schön|toll|freut mich|super|prima|gut|klasse) für (?:dich|sie|euch)~(?! (?:zusammen|gemacht|da|eingerichtet))',
    '~(?:na|ja) (?:dann|bravo|toll|prima|klar|super|wunderbar|herzlichen|also)~(?=[ ,!.])(?! (?:mal los|bis))',
    '~herzlichen glückwunsch~(?= (?:zu (?:dieser|ihrer|deiner|so|der|diesem)|dass|,)|[!.])(?! zu(?:r|m)? (?:geburt|hochzeit|bestand|neu|abschluss|jubil))',
    '(?:^|[.!?\\n] ?)(?:tja|naja|nun ja|ach ja|ach so|soso|aha|interessant|spannend|schade eigentlich|oh je,? wie schrecklich|ach gottchen|ach herrje,? wie|huch)(?=[ ,.!])',
    '~(?:danke|vielen dank|besten dank|merci|herzlichen dank) für (?:nichts|die (?:belehrung|aufklärung|lektion|weisheit\\p{L}*|blumen|nachhilfe|ferndiagnose|kostenlose\\p{L}*|umfangreiche|wertvolle|freundlich\\p{L}*|netten|liebevoll\\p{L}*|konstruktiv\\p{L}* beschimpf\\p{L}*)|(?:ihre|deine|eure) (?:fachkundig\\p{L}*|qualifiziert\\p{L}*|experten\\p{L}*|geballte|überaus|konstruktive beschimpf\\p{L}*|weisheit\\p{L}*|ferndiagnose|belehrung\\p{L}*|ungefragt\\p{L}*|charmant\\p{L}*|herzlich\\p{L}*))~',
    '~(?:wie (?:sie|du|ihr) (?:sicher|sicherlich|bestimmt|ja|zweifellos|hoffentlich|vielleicht|eigentlich|als (?:experte|profi|fach\\p{L}*)) ?(?:\\p{L}+ )?(?:wissen|weißt|wisst|gelesen|gesehen|bemerkt|verstehen))~',
    '~(?:überraschung|oh wunder|welch ein wunder|wer hätte das gedacht|was für eine überraschung|man höre und staune|schockierend|sensationell|unfassbar,? oder|kaum zu glauben,? aber)~(?=[:!,. ])(?! (?:im|aus|für|gut|dabei|geplant))',
    '~(?:gerne? doch|aber gern(?:e)? doch|bitte,? gern(?:e)? geschehen|immer wieder gern(?:e)?|stets zu diensten|zu ihren diensten|wie sie wünschen|ganz wie sie|ihr wunsch ist uns|es sei ihnen gegönnt)~(?=[ ,.!])(?<!dank)',
    '~(?:für|als) (?:experten|hobby\\p{L}*|selbsternannte\\p{L}*|besserwisser\\p{L}*|ungeduldige|ganz eilige|schlaue\\p{L}*|oberschlaue\\p{L}*|superschlaue\\p{L}*|besonders eilige)~',
    '~(?:falls|sofern|wenn) (?:sie|du|ihr|das|es) (?:\\p{L}+ )?(?:nicht zu viel verlangt|überfordert|überhaupt (?:interessiert|gelesen)|lesen (?:kannst|können)|zwischen (?:ihren|deinen)|mal zeit|irgendwann mal)~',
    '~(?:offensichtlich|offenbar|anscheinend|scheinbar) (?:haben|hast|ist|sind|können|kannst|fällt|reicht|war) (?:sie|du|ihr|es|ihnen|dir|lesen|niemand)~',
    '~(?:wir|ich) (?:sind|bin|werden|haben) (?:\\p{L}+ ){0,2}(?:untröstlich|zutiefst erschüttert|am boden zerstört|natürlich allwissend|keine hellseher|kein hellseher|leider keine hellseher|hellsehen|keine zauberer|kein wunschkonzert|nicht die wohlfahrt|kein wohlfahrtsverein)~',
    '~(?:hellsehen|hellseher|zaubern|wunschkonzert|glaskugel|kristallkugel|gedankenlesen|gedanken lesen)~',
    '~(?:schon klar|alles klar,? (?:chef|sherlock|meister)|sicher doch|natürlich,? natürlich|was auch immer|wie auch immer|jaja|ja ja|bla ?bla|gähn|augenroll\\p{L}*|facepalm|hört hört|na so was|na sowas|kinners|mein lieber|meine liebe|schätzchen|süße[rs]?|freundchen|werte[rs]? besserwisser\\p{L}*)~',
    '~(?:noch|sonst) (?:irgend)?(?:was|etwas|wünsche|fragen|beschwerden)\\?(?=$|\\s*$)',
    '~(?:ist|war) (?:das|es) (?:jetzt |nun |so )?(?:wirklich |denn )?(?:so schwer|zu viel verlangt|zu kompliziert|zu hoch|so schwierig)~',
    '~(?:komm|kommen sie) (?:doch |gern(?:e)? |ruhig )+(?:vorbei|her|persönlich)~[^.!?\\n]{0,60}(?:boxer|türsteher|security|hund|hinterausgang|hintereingang|warten schon|trau)',
    '~(?:trau(?:en sie|st du)? (?:sich|dich)|na los|nur zu|versuch(?:en sie)? (?:es )?doch|mach(?:en sie)? doch|dann geh(?:en sie)? doch|dann kauf\\p{L}*(?: sie)? doch|wechsel\\p{L}*(?: sie)? doch|such\\p{L}*(?: sie)? (?:dir|sich) doch|viel glück (?:dabei|woanders|bei|damit)|viel spaß (?:bei der (?:konkurrenz|suche)|dabei|damit|beim warten)|gern(?:e)? woanders|die tür|da ist die tür|reisende soll man)~(?! das neue| die neue)',
    '~(?:können|kann) (?:\\p{L}+ ){0,3}nicht (?:zaubern|hexen|hellsehen|gedanken lesen|an zwei orten)~',
    '~(?:kompliment|blumen) (?:\\p{L}+ ){0,3}zurück~',
    '~(?:geistreich\\p{L}*|im keller|auf dem sofa|vom sofa aus|andere sorgen|keine anderen sorgen)~',
    '~ist (?:doch|ja) (?:ganz |wirklich |so |eigentlich )?(?:simpel|einfach|logisch|kein hexenwerk|nicht so schwer)~',
    '~(?:sie|du)~…nicht zum ersten mal~',
    '~(?:säßen|sitzen|stünden|stehen) sie (?:jetzt )?nicht (?:hier|da)~',
  ],
  en: [
    "~(?:entitled to your|you(?:'re| are) (?:of course )?entitled to|that(?:'s| is) (?:just |only )?(?:your|one person's)) opinion~|~everyone(?:'s| is) (?:a critic|an expert|entitled)~",
    "~(?:we|i|this|it)(?:'re| are|'m| am|'s| is|n't|isn't| isn't| aren't)? (?:not |n't )?(?:a charity|magicians?|robots?|the samaritans|a hotel|santa|mind readers|superhuman|running a charity)~|~not a charity~|~you know\\.~",
    "~(?:nobody|no one|no-one)(?:'s| is| has| ever)? (?:ever )?(?:forc(?:ed|es|ing)|made|mak(?:es|ing)|asked|held|is holding|holding) (?:you|a gun)~",
    "~(?:if you (?:don't|do not|didn't) like (?:it|that|our|the)(?: \\p{L}+){0,3},? (?:then |just |you |don't |please |go|feel|there)|don't like it,? don't|you (?:don't|do not) have to (?:come|shop|buy|eat|stay|use|follow|read|watch|be here)|vote with your feet|other (?:\\p{L}+ )?(?:are|is) available|plenty of other \\p{L}+|no one is stopping you|nobody is stopping you)~",
    "~(?:you get what you pay for|quality (?:costs|has its price|comes at a price)|rules are rules|that's life|such is life|life's tough|life isn't fair|welcome to the real world|tough luck|hard luck|deal with it|get over it|move on|it is what it is|can't (?:please|win) (?:everyone|them all)|can't please everybody|first come,? first served,? as|what were you expecting|shit happens)~",
    '~(?:only (?:have|got) two hands|not by volume|who shouts loudest|common sense|goes without saying|should be (?:obvious|common|clear to)|any (?:fool|idiot|child)|even a child|a child could|not that (?:hard|difficult|complicated)|simple as that|google is your friend|just google|let me google|learn to read|reading is|use your (?:eyes|brain|head)|eyes tested|glasses|eye test|read before)~(?! (?:case|frame|lens|lenses|order|are|were|arrived|you|on|in|that|for|with|broke|back))',
    "~(?:my heart bleeds|our hearts bleed|poor (?:you|thing|baby)|cry (?:about|all|harder|more)|cue the|world's smallest|how (?:awful|terrible|tragic|dreadful) for you|oh (?:no|dear),? (?:not|how|what a tragedy|the horror)|the horror|heaven forbid|god forbid|perish the thought|first world)~",
    "~(?:nothing better to do|too much time|so much (?:free )?time|must be nice (?:to|having)|glad you(?:'ve| have)? (?:got |had |found )?(?:the )?time|funny (?:how|that) (?:you|some)|interesting (?:how|that) you|amazing (?:how|that) (?:you|some people)|strange (?:how|that) (?:you|nobody))~",
    '~(?:happy|glad|pleased|delighted) to (?:explain|repeat|say|clarify|spell) (?:it|this|that) (?:again|once more|slowly|out|one more)~',
    "~(?:as|like) (?:i|we|was|has been|my colleague)(?:'ve| have|'d| had)? ?(?:already |previously |repeatedly |clearly |just |now )*(?:said|mentioned|explained|stated|told you|pointed out|written|wrote|made clear|covered|noted|advised|outlined|communicated)(?: (?:already|before|above|twice|several times|many times|earlier))?~",
    '~as (?:already|previously|repeatedly|clearly|mentioned|stated|explained|noted) ?(?:already|above|before|earlier|stated|mentioned|explained|noted|said|advised|previously)?~(?<! as)',
    '~(?:per|refer (?:back )?to|see|read|re-?read|go back to) (?:my|our|the) (?:last|previous|earlier|first|original) (?:email|message|reply|comment|answer|response|post|statement)~',
    "~(?:i've|we've|i have|we have|i|we) (?:already|previously|repeatedly|now|literally just) (?:said|mentioned|explained|stated|told you|answered|been over|covered|gone over)(?: (?:this|that|it))?~",
    '~(?:once|yet) again,? (?:as|for|let me|please (?:read|see|note))~',
    '~for the (?:second|third|fourth|last|umpteenth|hundredth|millionth|tenth|final|nth) time~',
    '~(?:good|great|nice|lovely|bully|happy|congratulations|well done|bravo|hooray|yay|kudos) (?:for|to) you~(?! (?:all|both|and|on|for|from|too|guys))',
    '~(?:nice try|good try|whatever(?=[.,!?]|$)|yeah,? right|oh,? really|oh please|big deal|cry me|boo hoo|slow clap|golf clap|(?<!(?:an|the|that|her|his) )eye ?roll(?! on)|facepalm|newsflash|news flash|spoiler(?: alert)?|shocker|shocking,? (?:i know|right)|surprise,? surprise|what a (?:surprise|shock)|who knew|who would have thought|imagine that|fancy that|bless(?: your heart)?|sweetie|sweetheart|darling|buddy|pal|mate,? (?:calm|relax|read)|my friend,|sunshine|genius|sherlock|einstein|captain obvious|well,? duh|duh)~',
    '~(?:thanks|thank you|cheers|many thanks) (?:so much |a lot |very much |ever so )?for (?:nothing|sharing your (?:wisdom|expertise|insight)|the (?:lecture|lesson|tip,|advice,|insight|wisdom|charming|constructive abuse|armchair|unsolicited|free)|your (?:\\p{L}+ )?(?:wisdom|expertise|expert|insight\\p{L}*|charming|unsolicited|invaluable|enlightening|armchair|profound|colourful|delightful))~(?! about our team| on the)',
    "~(?:obviously|clearly|evidently|apparently),? (?:you|some (?:people|of us)|reading|this is|that is|the|it's|we can't please|someone|not everyone|nothing|patience)~",
    "~(?:as|which) (?:you|anyone|everyone)(?:'ll|'d| will| would| may| might| can| should)? ?(?:surely|undoubtedly|no doubt|certainly|obviously|of course|hopefully|presumably|well) (?:know|have (?:read|seen|noticed)|aware|understand|realise|remember|be aware)~",
    "~(?:if you(?:'d| had| could| would)? ?(?:actually|bothered|took the time|care(?:d)? to|manage(?:d)? to|scroll(?:ed)?|looked|can read|were paying|paid attention)|had you (?:bothered|actually))~",
    "~(?:sorry|apologies|forgive us) (?:that )?(?:we (?:aren't|can't|couldn't|are not|don't|cannot|weren't) (?:\\p{L}+ )?(?:mind[- ]?readers|psychic|read (?:your )?minds|perfect like|magicians|wave a (?:magic )?wand|please everyone|robots))~",
    "~(?:mind[- ]?readers?|crystal ball|magic wand|psychic|not (?:magicians|wizards|miracle workers|a charity)|money (?:doesn't )?grows? on trees|rocket science|world(?: doesn't|'s not| does not)? revolve|wait your turn like|like everyone else|patience is a virtue|rome wasn't)~",
    "~(?:good luck (?:with that|elsewhere|finding|getting)|feel free to (?:leave|shop elsewhere|go elsewhere|take your (?:business|custom)|try (?:a|another|our) (?:competitor\\p{L}*|other)|switch|complain|cancel)|you(?:'re| are) (?:more than )?(?:welcome|free) to (?:leave|shop elsewhere|go elsewhere|take your|try elsewhere|switch|complain)|don't let the door|there(?:'s| is) the door|the door is|go ahead and (?:leave|complain|sue|switch)|be our guest|knock yourself out|suit yourself|(?<!(?:for|about|of) )your loss|our loss,? i'm sure|come (?:and )?(?:try|say it|find) (?:us|it|me|to)|bring it on|i dare you|we dare you|try us|we'll be waiting)~",
    '~(?:how (?:very |so )?(?:original|clever|charming|mature|kind of you|thoughtful of you|dare|observant|perceptive|delightful|constructive))~',
    "~(?:i'm|we're|i am|we are) (?:so |terribly |deeply |truly |devastated|heartbroken|crushed)(?:sorry |sad |upset )?(?:that )?(?:to lose (?:such|a)|your (?:latte|coffee|majesty|highness|world)|(?:our|the) (?:free|complimentary))~",
    "~(?:is that (?:so|too) (?:hard|difficult|much)|was that so (?:hard|difficult)|anything else (?:we can|you'd like to) (?:complain|moan)|happy now|satisfied now|are we done|are you (?:done|finished)|feel better now|any other complaints)~",
    '~(?:your (?:majesty|highness|lordship|royal)|expert|armchair (?:expert|critic)|keyboard warrior|know-?it-?all|some people|certain people|people like you|those of us who|unlike (?:you|some))~(?! (?:team|help|advice|support|staff|panel|will call|at|in|from|on|eye|tip|tips|can|may|might|have|find|prefer|are (?:allergic|coming|waiting)))',
    '~(?:if|should) you (?:still |really |insist|choose|must)(?: \\p{L}+){0,4} (?:an issue|a fuss|a scene|a drama|a thing) (?:of|about|out of)~',
    '~(?:tough guy|hard man|brave (?:you|of you|behind)|how brave|big talk|mr perfect|genius)~',
    '~next time,? please (?:use|try|read|go|call|ask)~',
    '~deem (?:appropriate|necessary|fit)~',
  ],
});

const WINK = /(?:😉|🙄|😏|🤷|🤦|😜|😝|🙃|🤡|;-?\))/gu;
/** Praise in quotation marks: "toller" Service. */
const SCARE_QUOTES = /(["'])(?:[\p{L}-]{3,30})(?: [\p{L}-]{2,20})?\1/gu;
/** A quotation with these words around it is one. */
const REAL_QUOTE =
  /(?:wort|worte|begriff|ausdruck|heißt|hieß|steht|stand|stehen|schreib|schrieb|geschrieben|titel|button|knopf|menü|unter|feld|taste|option|auf|klick|status|betreff|namens|genannt|zeile|mail|word|term|says|said|saying|call|called|label|marked|titled|tap|click|press|under|menu|button|field|status|subject|wrote|read|reads|show|quote|phrase|means|heading|sign|line|list|section|option|tab|page|choose|select|wähl|zeigt|meldet|meldung|heisst)/iu;

const SAD = new Set(['complaint.no_response']);

/** P15. */
export const passiveAggression: Property = {
  key: 'passive_aggression',
  number: 'P15',
  dimension: 'respect',
  severity: 'warn',
  name: { de: 'Sarkasmus und Spitzen', en: 'Sarcasm and passive aggression' },
  explain: {
    de: 'Das liest sich als Spitze. Schreib es gerade heraus.',
    en: 'Readers hear a jab here. Write it straight.',
  },
  sources: ['S25', 'S46'],
  applies: () => true,
  check(draft, situation) {
    const findings: RawFinding[] = [];
    const tense = situation.isComplaint || situation.reading.polarity < 0 || situation.reading.arousal >= 2;
    for (const hit of findCues(draft, JAB)) {
      if (!tense && situation.reading.polarity > 0) break;
      const words = hit.words.trim();
      // The team takes up its own promise after a silence: "as I wrote on Monday" is not a jab then.
      if (SAD.has(situation.intent ?? '') && /promis|versproch|zugesagt/iu.test(words)) continue;
      const start = hit.start + hit.words.indexOf(words);
      findings.push({
        span: { start, end: start + words.length },
        severity: tense ? 'warn' : 'hint',
        fix: remove(
          draft,
          { start, end: start + words.length },
          { de: 'Spitze streichen', en: 'Take the jab out' },
        ),
      });
    }
    if (tense) {
      for (const match of draft.plain.matchAll(WINK)) {
        // Their own wink, taken up, is not aimed at them.
        if (situation.comment.plain.includes(match[0])) continue;
        const span = { start: match.index, end: match.index + match[0].length };
        findings.push({
          span,
          message: {
            de: 'Ein Zwinkern neben einer Beschwerde liest sich als Spott.',
            en: 'Next to a complaint a wink reads as mockery.',
          },
          fix: remove(draft, span, { de: 'Emoji streichen', en: 'Take the emoji out' }),
        });
      }
      const comment = straighten(situation.comment.raw).toLowerCase();
      for (const match of draft.plain.matchAll(SCARE_QUOTES)) {
        const inner = match[0].slice(1, -1).toLowerCase();
        const { start, end } = sentenceSpan(draft, sentenceAt(draft, match.index));
        const around = draft.plain.slice(
          Math.max(start, match.index - 60),
          Math.min(end, match.index + match[0].length + 30),
        );
        const apostrophe =
          match[0].startsWith("'") && /[\p{L}\p{N}]/u.test(draft.plain[match.index - 1] ?? ' ');
        const quoted =
          draft.raw[match.index] !== '"' && draft.raw[match.index] !== "'" && match[0].includes(' ');
        if (apostrophe || quoted || REAL_QUOTE.test(around)) continue;
        // Their own word in quotation marks doubts it: your "problem".
        const doubted =
          /(?:dein|deine|deinen|ihr|ihre|ihren|euer|eure|your|this|these|so-called|sogenannte\p{L}*|angebliche\p{L}*) $/iu.test(
            draft.plain.slice(0, match.index).slice(-24),
          );
        if (!doubted || (comment.includes(inner) && /(?:wort|frage|punkt)/iu.test(around))) continue;
        findings.push({
          span: { start: match.index, end: match.index + match[0].length },
          message: {
            de: 'Anführungszeichen um ihr Wort klingen, als glaubtest du es nicht.',
            en: 'Quotation marks around their word sound as if you doubted it.',
          },
        });
      }
    }
    return { findings };
  },
};
