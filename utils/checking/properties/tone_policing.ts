import { cues, findCues, sentenceAt } from '../cues';
import { remove } from '../edits';
import type { Property, RawFinding } from '../property';
import { rolesOf, sentenceSpan } from '../roles';

/** Commands calm, comments on the tone, calls the reaction too much. */
const POLICING = cues({
  de: [
    '~(?:immer (?:schön )?mit der ruhe|nun mal langsam|mal langsam|gemach|nur (?:keine|die) (?:panik|ruhe|aufregung)|ganz ruhig|ruhig blut|keine (?:aufregung|panik)|geduld,? geduld|contenance|tief durchatmen|erst ?mal durchatmen|nicht gleich (?:den kopf|die nerven|durchdrehen))~',
    '~(?:wenn|sofern|sobald|falls) (?:sie|du|ihr) (?:\\p{L}+ ){0,5}(?:freundlicher|höflicher|sachlicher|ruhiger|anständig|respektvoller|normal|vernünftig)~',
    '~(?:auf|bei) (?:solche\\p{L}*|derartige\\p{L}*|beleidigende\\p{L}*|unfreundliche\\p{L}*|diese\\p{L}*) (?:kommentare|töne|nachrichten|äußerungen|art|umgangston|wortwahl|mails)~[^.!?\\n]{0,40}(?:nicht|kein)',
    '~beruhig\\p{L}* (?:dich|sie sich|euch)~',
    '~(?:dich|sich|euch) (?:\\p{L}+ ){0,3}(?:beruhigen|abregen|mäßigen|zusammenreißen|zu mäßigen|zu beruhigen)~',
    '~(?:kein|keinen|keinerlei|nicht der) (?:grund|anlass),? (?:\\p{L}+ ){0,3}(?:aufregung|aufzuregen|aufregen|gleich|auszurasten|laut|ausfallend|unfreundlich|beleidigend|panik|wut|empörung|beschimpf\\p{L}*|ärger\\p{L}*|schimpfen|drama\\p{L}*|überzureagieren)~',
    '~komm(?:en sie|t)? (?:\\p{L}+ ){0,2}(?:runter|wieder runter|herunter|auf den teppich|zur ruhe)~',
    '~(?:bleib|bleibe|bleiben sie|bleibt|bleiben wir|bitte) (?:\\p{L}+ ){0,3}(?:sachlich|freundlich|höflich|ruhig|fair|gelassen|cool|locker|entspannt|respektvoll|konstruktiv|bei der sache|auf dem boden|anständig)~(?! (?:erreichbar|geöffnet))',
    '~(?<!um )(?:etwas|ein bisschen|ein wenig|mehr|bisschen) (?:sachlichkeit|freundlichkeit|höflichkeit|respekt|gelassenheit|geduld|contenance|anstand|fairness|objektivität|ruhe|zurückhaltung)~',
    '~mäßigen sie~',
    '~(?:in|mit) (?:diesem|so einem|dem|ihrem|deinem|eurem|einem solchen) ton(?:fall)?~',
    '~(?:ihr|dein|euer|der|diesen|ihren|deinen|dieser) ton(?:fall)? (?:\\p{L}+ ){0,3}(?:ist|hilft|macht|war|lässt|bringt|gefällt|finde|unangemessen|daneben|überdenken|trägt)',
    '~(?:ihren|deinen|euren|ihre|deine) (?:ton(?:fall)?|wortwahl|ausdrucksweise|worte)~(?: \\p{L}+){0,4} (?:mäßigen|überdenken|anpassen|achten|zügeln|wählen)?',
    '~(?:auf|achte\\p{L}* (?:\\p{L}+ )?auf|über) (?:ihre|deine|eure|ihren|deinen) (?:ton|tonfall|wortwahl|ausdrucksweise|sprache|umgangston)~',
    '~(?:unangemessen\\p{L}*|überzogen\\p{L}*|übertrieben\\p{L}*|maßlos\\p{L}*|unsachlich\\p{L}*|hysterisch\\p{L}*|überempfindlich\\p{L}*|emotional aufgeladen\\p{L}*|aggressiv\\p{L}*|kindisch\\p{L}*|unverhältnismäßig\\p{L}*)~(?= (?:reaktion|reagiert|ton|wort|kritik|kommentar|vorwurf|zu reagieren|ausdruck|aufreg|sein|formul|verhalten)|[.!,])',
    '~(?:übertreib(?:e|en|st|t)?|überreagier\\p{L}*|steigern? (?:sie |du )?(?:sich|dich)|dramatisier\\p{L}*|hochkochen|hochschaukeln|hineinsteiger\\p{L}*|reinsteiger\\p{L}*|ausraste\\p{L}*|auszurasten|eskalier\\p{L}* (?:sie|du))~',
    '~(?:jetzt |nun |bitte )?(?:mal )?(?:halblang|langsam mit den|die kirche im dorf|den ball flach|nicht so empfindlich|nicht so hysterisch|nicht so emotional|nicht gleich|nicht übertreiben|mal durchatmen|tief durch|einen gang (?:runter|zurück)|locker|fünf gerade)~(?= ?[.!,;:]|lassen|halten| durchatmen| sein| (?:so )?(?:persönlich|laut|aufregen|ausflippen|wütend|sauer|schimpfen|beleidig\\p{L}*|unfreundlich|ausfallend|pampig|emotional)|schalten| atmen)',
    '~(?:atme\\p{L}*|durchatmen)(?: sie)?(?: \\p{L}+){0,3} (?:durch|tief)~',
    '~bei allem respekt~',
    '~(?:reg|regen|regt) (?:sie )?(?:dich|sich|euch) (?:\\p{L}+ ){0,3}(?:nicht|ab|mal)~',
    '~sei(?:en sie|d)? (?:\\p{L}+ ){0,3}(?:vernünftig|nicht so|fair|ehrlich|froh|realistisch|höflich|freundlich|nett)~',
    '~(?:schreien|schrei|brüllen|schimpfen|pöbeln|meckern|fluchen|großbuchstaben|ausrufezeichen|beschimpfungen|kraftausdrücke)(?: \\p{L}+){0,4} (?:hilft|helfen|bringt|bringen|ändert|ändern|nützt|nutzt|muss|macht|machen|braucht|beschleunigt|nicht nötig|nicht weiter)~',
    '~(?:müssen|musst|brauchen|brauchst|müsst) (?:sie|du|ihr) (?:\\p{L}+ ){0,3}(?:nicht|kein\\p{L}*) (?:\\p{L}+ ){0,2}(?:schreien|schimpfen|laut|ausfallend|aufregen|aufzuregen|unfreundlich|beleidigend|gleich|so aggressiv|persönlich|panik|hysterisch|sauer|wütend)',
    '~(?:wie man in den wald|der ton macht|so reden wir|(?<!stimmt )so nicht|mit mir nicht|ein freundlich\\p{L}* (?:wort|ton)|freundlich\\p{L}* (?:gefragt|formulier\\p{L}*))~',
    '~(?:lassen|lass) (?:wir |sie |uns )?(?:\\p{L}+ )?(?:emotionen|gefühle)~',
    '~(?:ihre|deine|eure) (?:aufregung|empörung|wut|hysterie|panik|emotionalität|überreaktion)~(?: \\p{L}+){0,3} (?:ist|sind|hilft|scheint|finde|finden|bringt|wirkt|unbegründet|unnötig|überflüssig)(?: \\p{L}+){0,2} (?:nicht (?:nötig|angebracht|hilfreich|nachvollziehbar)|unbegründet|unnötig|überflüssig|übertrieben|unangebracht|unangemessen|fehl am platz)',
    '~(?:so emotional|so wütend|so sauer|so aufgebracht|so empfindlich) (?:\\p{L}+ )?(?:reagier|sein|zu (?:sein|reagieren|werden)|werden)',
    '~weniger (?:empfindlich\\p{L}*|drama\\p{L}*|aufregung|emotion\\p{L}*|wut|schärfe|hysterie|gemecker|polemik|geschimpfe|theatralik)~',
    '~(?:sie|du|ihr) (?:immer |gleich |nur |stets |bloß ){1,3}(?:das (?:negative|schlechte|schlimmste)|alles (?:schlecht|negativ|schwarz))~',
    '~schaum vor?m? (?:dem )?mund~',
    '~(?:kommentare?|beiträge|beitrag|behauptungen|äußerungen|posts?|posten|schreiben|verbreiten)~…(?:kann|können|könnte|könnten) (?:auch |für sie |für dich |rechtliche |ernste )*(?:folgen|konsequenzen|ein nachspiel)~',
  ],
  en: [
    "~(?:easy (?:there|now|tiger)|steady on|hold your horses|now now|there,? there|patience,? please|language,? please|manners,? please|temper,? temper|deep breaths|woo?sah|let's all (?:just )?(?:calm|take|relax))~(?=[ ,.!])",
    "~(?:we|i) (?:will |'ll |can |are |'re )?(?:only |not |won't |don't |happy to |gladly )+(?:respond|reply|answer|engage|talk|help|discuss|deal)(?: \\p{L}+){0,4} (?:polite|rude|respectful|civil|abusive|aggressive|that tone|this tone|calmer|calmed|nicely|when you)~",
    "~(?:with that|with this|such an) attitude~|~(?:when|once|if) you(?:'ve| have|'re| are)? (?:\\p{L}+ )?(?:calmed? down|calmer|ready to be|cooled|speak|spoken|ask) ?(?:nicely|politely|civil|reasonable|respectful)?~",
    "~(?:calm (?:down|yourself)|stay calm|remain calm|keep calm|keep your (?:cool|temper|hair on|shirt on)|(?:please|just|let's|should|need to) cool (?:off|down|it)|settle down|simmer down|chill(?: out)?|take a (?:deep )?breath|deep breath|take a chill|breathe|lighten up|get a grip|pipe down|dial it (?:down|back)|tone it down|ease off|take it down a notch)~",
    '~(?:^|[.!?,;] ?|please |just |so |should |to |can |could |need to |try to )relax~(?! (?:and|with|in|on your|by the))',
    "~(?:no need|no reason|not necessary|unnecessary|no call|no cause|hardly necessary|not helpful|isn't necessary|needn't|there's no point|pointless)(?: for (?:you|anyone|the|such|that|this|all)(?: to)?| to| in)? (?:\\p{L}+ )?(?:shout\\p{L}*|yell\\p{L}*|scream\\p{L}*|be (?:so |that |this )?(?:rude|angry|aggressive|abusive|nasty|hostile|dramatic|upset|sarcastic|emotional|unpleasant)|get (?:so |all )?(?:upset|angry|worked|emotional|personal|aggressive|nasty)|getting (?:so )?(?:upset|angry|worked|emotional|personal)|overreact\\p{L}*|swear\\p{L}*|curse|panic|drama|hysteric\\p{L}*|raise your|use (?:caps|that|such|capital|foul)|be like that|take that tone|exclamation|rudeness|hostility|caps|anger|that (?:tone|language|attitude)|language like|insult\\p{L}*)~",
    '~(?:watch|mind|moderate|check|change|lower|adjust|improve|think about) your (?:\\p{L}+ )?(?:tone|language|manners|words|voice|attitude|temper|mouth)~',
    "~(?:your|that|this|such an?|the) (?:\\p{L}+ )?(?:tone|attitude|language|manner|wording|choice of words|outburst|rant|aggression|hostility)(?: \\p{L}+){0,2} (?:is|isn't|was|does|doesn't|won't|will|makes|helps|leaves|could|needs|not)(?: \\p{L}+){0,4} ?(?:helpful|help|appropriate|inappropriate|acceptable|unacceptable|necessary|unnecessary|constructive|appreciated|uncalled|called for|rude|fair|respectful|disrespectful|better|work|welcome|needed|get (?:you|us)|achieve|solve|fix|harder)",
    "~you(?:'re| are)(?: \\p{L}+){0,2} (?:over-?reacting|exaggerating|being (?:\\p{L}+ )?(?:unreasonable|dramatic|rude|aggressive|emotional|hysterical|difficult|unfair|silly|childish|petty|ridiculous|over-?sensitive|too sensitive|harsh|demanding|impatient|hostile|abusive|a bit much|negative)|too (?:sensitive|emotional|angry|harsh|quick)|blowing (?:this|it)|working yourself|making a (?:mountain|fuss|scene|drama)|getting (?:worked|carried|hysterical|emotional|ahead))~",
    '~(?:overreact(?:ion|ing)?|over the top|out of proportion|disproportionate|melodramatic|hysterical|uncalled[- ]for|a bit (?:dramatic|harsh|much|strong|extreme|unfair|emotional|excessive))~',
    "~(?:don't|do not|please don't|try not to|let's not|stop|no use|quit) (?:\\p{L}+ )?(?:be (?:so |too |that )(?:\\p{L}+)|take it (?:so )?(?:personally|out on|to heart)|get (?:so |too |all )?(?:worked up|upset|angry|emotional|carried|hysterical|ahead|personal|heated|excited)|shout|shouting|yell|yelling|exaggerate|exaggerating|overreact|overreacting|panic|panicking|lose (?:your|it)|jump to|swear|swearing|moaning|whining|ranting|being (?:so|rude|dramatic|difficult)|make a (?:fuss|scene|drama)|blow|point fingers|attack)~",
    "~(?:please|kindly|let's|can we|could you|if you could|try to|could we|you could|let us|we'd ask you to|ask (?:that )?you(?: to)?|i'd ask you to) (?:\\p{L}+ )?(?:be (?:\\p{L}+ )?(?:reasonable|civil|polite|nice|kind|respectful|constructive|courteous|fair|patient|realistic|sensible|nicer|kinder)|keep (?:it|this|things|the (?:tone|conversation|discussion|comments|language)) (?:\\p{L}+ )?(?:civil|polite|constructive|respectful|friendly|clean|factual|calm|professional|nice)|remain (?:civil|polite|respectful|constructive|courteous|factual|patient)|stay (?:polite|civil|factual|respectful|constructive|on topic|objective)|moderate|refrain|show some|speak to us|use (?:polite|respectful|appropriate))",
    '~with (?:all due|the greatest|due|all) respect~',
    "~(?:shouting|yelling|swearing|caps|all caps|capital letters|ranting|rudeness|being rude|getting angry|insults|anger|name-calling|exclamation marks|aggression|venting|complaining)(?: \\p{L}+){0,4} (?:won't|will not|doesn't|does not|isn't|is not|don't|never|helps?|isn't going|changes nothing|gets? (?:you|us) nowhere|only|not going)",
    '~(?:no need for|less of) (?:the |that |such |any |this |your )?(?:\\p{L}+ )?(?:tone|attitude|language|rudeness|hostility|drama|caps|shouting|insults|aggression|sarcasm|anger|swearing|hysterics|name-calling|abuse|exclamation|panic)~',
    "~(?:a little|some|more|a bit (?:more|of)) (?:\\p{L}+ )?(?:courtesy|civility|politeness|kindness|respect|manners|perspective|patience)(?: \\p{L}+){0,3} (?:goes|go|would|costs?|please|helps?|wouldn't|is appreciated)",
    "~(?:you'd|you'll|you would|you might|people|we) (?:\\p{L}+ )?(?:get|catch|respond|help|achieve) (?:\\p{L}+ )?(?:further|more|better|faster)(?: \\p{L}+){0,3} (?:if you|with (?:honey|politeness|a)|when you|by being)",
    '~(?:watch|mind) our (?:\\p{L}+ )?(?:language|tone|manners|words)~',
    '~(?:posting|saying|writing|sharing|publishing|spreading) (?:\\p{L}+ ){0,4}(?:can|could|may|might|will|does) have (?:\\p{L}+ )?consequences~',
    '~(?:proper|official|right|correct|appropriate) channels? (?:\\p{L}+ )?(?:rather than|instead of|not)~|~(?:rather than|instead of) (?:posting|social media|complaining|venting|going public)~',
    '~show (?:\\p{L}+ ){0,5}(?:kindness|respect|understanding|compassion|consideration)~',
  ],
});

/** Tells the person the feeling is right, or talks about something else than their tone. */
const WELCOME = cues({
  de: [
    '~(?:berechtigt|verständlich|zu recht|völlig nachvollziehbar|kein wunder|darfst du|dürfen sie)~',
    '~(?:wir|ich) (?:bleiben?|werden|waren|hätten?|müssen|sollten)~[^.!?\\n]{0,30}(?:freundlich|sachlich|ruhig|höflich|fair)',
    '~(?:unser|mein)\\p{L}* (?:ton|wortwahl|tonfall)~',
    '~ton(?:fall)? (?:\\p{L}+ )?(?:unsere[rs]?|des|meine[rs]?|eines|im|am|an|in|auf|von)~',
  ],
  en: [
    '~(?:(?:right|fair|okay|ok|fine|allowed|reason|every right|understandable|welcome) to be (?:angry|upset|cross|furious|annoyed)|no wonder|of course you|anyone would)~',
    "~(?:our|my|their|his|her|colleague's|staff's|driver's|agent's) (?:\\p{L}+ )?(?:tone|attitude|language|manner|wording|rudeness)~",
    '~not (?:to be |be )?(?:tolerated|acceptable from|what we expect|how we)~',
    '~(?:stays?|stands?|belongs?|comes?|goes?) (?:up|down|here|on this page)~',
    '~so you can (?:relax|breathe|calm)~',
    '~(?:relax|chill|breathe|breathing) (?:and enjoy|out zone|room|lounge|area|for)~',
  ],
});

const EASY = new Set([
  'question.info',
  'question.status',
  'praise',
  'ugc',
  'closing',
  'peer_help',
  'suggestion',
  'offtopic',
]);
const BOUNDARY = new Set(['insult', 'hate', 'threat_violence', 'troll']);

/** P14. */
export const tonePolicing: Property = {
  key: 'tone_policing',
  number: 'P14',
  dimension: 'respect',
  severity: 'block',
  name: { de: 'Ton maßregeln', en: 'Tone policing' },
  explain: {
    de: '„Beruhigen Sie sich“ beruhigt niemanden. Geh zuerst auf das Gefühl ein.',
    en: '“Calm down” makes people less calm. Meet the feeling first.',
  },
  sources: ['S50', 'S07'],
  applies: () => true,
  check(draft, situation) {
    const roles = rolesOf(draft);
    // A boundary on an insult may name the tone, together with a way to go on (handbook P14, P41).
    const boundary = situation.intent !== null && BOUNDARY.has(situation.intent);
    const heated = situation.isComplaint || situation.reading.polarity < 0;
    // "Kein Stress", "relax": reassurance where nobody is upset.
    const friendly =
      situation.reading.polarity > 0 || (situation.intent !== null && EASY.has(situation.intent));
    if (!heated && !boundary && friendly) return {};
    const findings: RawFinding[] = [];
    for (const hit of findCues(draft, POLICING)) {
      const span = sentenceSpan(draft, sentenceAt(draft, hit.start));
      const sentence = draft.plain.slice(span.start, Math.min(span.end, span.start + 600));
      const welcome = WELCOME.regexp(draft.lang);
      if (welcome && sentence.match(welcome)) continue;
      if (boundary && (roles.has('invite') || roles.has('ask') || roles.has('act'))) continue;
      findings.push({
        span: hit,
        severity: boundary ? 'warn' : 'block',
        fix: remove(draft, span, { de: 'Satz streichen', en: 'Take the sentence out' }),
      });
    }
    return { findings };
  },
};
