import type { IntentId } from '../../reading/reading';
import { cueIn, cues, findCues, hasCue } from '../cues';
import { findEmoji } from '../emoji';
import { isPlayful } from '../playful';
import type { Property, RawFinding, Situation } from '../property';
import { rolesOf } from '../roles';
import { isUnsure } from '../situation';

/** Names for people, in any reply. */
const INSULT = cues({
  de: [
    '~(?:idiot\\p{L}*|vollidiot\\p{L}*|depp\\p{L}*|trottel\\p{L}*|vollpfosten|pfosten|hohlbirne|dummkopf|dumpfbacke|schwachkopf|spinner\\p{L}{0,2}|loser|versager\\p{L}*|heulsuse\\p{L}*|troll(?:s|e|en)?|armleuchter|clown|wutbürger\\p{L}*|hater\\p{L}*|querulant\\p{L}*|nörgler\\p{L}*|jammerlappen|großmaul|wichtigtuer|arschloch|wichser|lackaffe|schlafschaf\\p{L}*|nazi\\p{L}{0,2}|faschist\\p{L}*|asi|pöbler|honk|vogel)~',
    '~(?:sagt (?:der|die|ausgerechnet der|ausgerechnet die)(?: \\p{L}+){0,2},? (?:der|die)|du (?:armes?|kleine[rs]?|absolute[rs]?) (?:würstchen|licht|wicht|held|hirn)|keine stunde (?:aushalten|durchhalten)|(?:mamas?|muttis) (?:sofa|keller|kinderzimmer))~',
    '~(?:werd (?:mal |endlich )?erwachsen|werden Sie erwachsen|armselig\\p{L}*|erbärmlich\\p{L}*|schwachsinn\\p{L}*|blödsinn|schwachsinnig\\p{L}*|dümmer geht|dumm wie|zu dumm|zu blöd|such dir (?:mal |doch |endlich |lieber )*(?:ein|nen) (?:\\p{L}+ )?(?:leben|hobby)|hast du (?:keine|sonst keine) (?:hobbys|freunde)|keine freunde|getroffene hunde|halt (?:die|den) (?:klappe|mund|rand)|geh (?:weinen|heim)|zieh leine|verpiss|troll dich|peinlich(?:er)? (?:auftritt|für dich)|blamier\\p{L}*|geistig(?:er|e)? tiefflieger|tastaturheld\\p{L}*|hinter der tastatur|anonym(?:er)? (?:feigling|held)|feigling\\p{L}*)~',
  ],
  en: [
    '~(?:idiots?|morons?|trolls?|losers?|clowns?|snowflakes?|imbecile|dumbass|jerk|scumbag|keyboard warriors?|crybab(?:y|ies)|whiners?|haters?|numpty|muppet|plonker|prick|asshole|arsehole|twat|wanker|pathetic|nazis?|weirdos?|creeps?|karens?|boomers?|sad little|coward(?:s|ly)?|simpleton|dimwit|nutter|bigots?|half-?wits?|bottom feeders?)~',
    "~(?:says the (?:man|woman|guy|bloke|person|one|lad|lady) (?:who|that|with|whose)|you (?:absolute|complete|total|utter|sad|silly) \\p{L}+|(?:would|wouldn.t|won.t|couldn.t) last (?:an?|one|five|ten|two) \\p{L}+|(?:mum|mom|mother)'?s (?:sofa|basement|couch|spare room))~",
    '~(?:get a (?:life|grip|hobby|job)|grow up|grow a pair|shut (?:up|it)|go (?:away|cry)|touch grass|no friends|nobody (?:asked|cares)|who (?:asked|hurt you)|get help|seek help|take your meds|back under (?:your|the) (?:bridge|rock)|crawl back|jog on|do one|sod off|piss off|too (?:stupid|thick|dumb) to|bless your (?:little )?heart|says (?:a lot|more) about you)~',
  ],
});
/** Meets a threat or an attack with a dare or a threat. */
const DARE = cues({
  de: [
    "~(?:komm(?:t|en Sie)? (?:doch|ruhig|nur|mal|einfach|gern|gerne)(?: \\p{L}+){0,3} (?:vorbei|her|rum)|komm(?:t|en Sie)? (?:ruhig|nur|doch)|(?:haben wir|habe ich)(?: \\p{L}+){0,2} angst|trau(?:t)? (?:dich|euch)|trau dich|trauen Sie sich|versuch(?:s|t)? (?:doch|mal|nur|es doch)|probier'?s? (?:doch|mal)|mach doch|wir warten|wir haben keine angst|wir sind (?:hier|da)|lass dich nicht aufhalten|nur zu|dann komm|bring (?:freunde|deine)|du (?:wirst|kannst) (?:schon |was )?(?:sehen|erleben)|das wirst du (?:noch )?bereuen|werden Sie (?:noch )?bereuen|wir wissen,? wo (?:du|sie)|wir wissen,? wer (?:du|sie)|wir kennen (?:deine?n?|ihre?n?) (?:namen|adresse|arbeitgeber|chef)|dein(?:en)? arbeitgeber|ihr(?:en)? arbeitgeber|(?:boxer|karate|kampfsport|türsteher|rottweiler|schäferhund)\\p{L}*)~",
    '~(?:überlegen sie sich|überleg dir) (?:\\p{L}+ ){0,3}(?:gut|genau|zweimal|lieber)~|~mittel und wege~|~(?:prüfen|erwägen|behalten uns)(?: \\p{L}+){0,4} (?:rechtliche|juristische) schritte~',
  ],
  en: [
    "~(?:(?<!\\p{L} )come down|come (?:on )?(?:over|round|at us|and (?:try|say|get)|by)|go ahead|try (?:it|us|me)|bring it(?: on)?|make (?:us|my day)|we'?re (?:waiting|here|not scared|not afraid|ready)|we'll be (?:waiting|ready|here)|do your worst|dare you|be our guest|see you (?:outside|there|then)|you'll (?:regret|be sorry|see)|we know (?:where|who) you|we have your (?:address|name|ip|details)|(?:tell|call|contact|ring) your (?:boss|employer|mum|mom|wife|husband)|your (?:employer|boss) (?:will|would|might|knows)|(?:boxer|black belt|bouncer|martial arts|rottweiler|alsatian|guard dog)s?)~",
    '~(?:tough guy|hard man|how brave|try it)~|~(?:someone|somebody|we|people) (?:turns?|shows?) up at (?:yours|your)~|~(?:got|have) (?:your name|cameras|you on (?:camera|cctv|film))~',
  ],
});
/** Keeps the quarrel going: argues back, mocks, wants the last word. */
const ARGUE = cues({
  de: [
    '~(?:sagt (?:der|die|ausgerechnet|jemand)|na und|ach ja|ach komm|genau,? weil|im gegensatz zu dir|im gegensatz zu ihnen|wer im glashaus|getroffen|spricht für sich|schau mal in den spiegel|fass dir an die|haha|lol|süß|niedlich|wow|bravo|glückwunsch|respekt|tolle leistung|starke leistung|beeindruckend|danke für (?:nichts|den unterhaltsamen|die unterhaltung)|schönes leben noch|hauptsache (?:gemeckert|gemotzt)|schon mal überlegt|so viel zeit|nichts besseres zu tun|langeweile|aufmerksamkeit)~',
    '~(?:geistreich\\p{L}*|kompliment|lächerlich|danke für die blumen|warum sollten wir|im keller|andere sorgen)~',
  ],
  en: [
    '~(?:says the (?:one|guy|person|man|woman)|(?:your|yo) (?:mum|mom|mama)|so what|oh please|oh really|unlike you|look in the mirror|pot,? (?:meet )?kettle|haha|lol|cute|aw+w|wow|bravo|slow clap|congratulations|impressive|thanks for (?:the laugh|nothing|proving)|have a nice life|nothing better to do|so much time|bored|attention|feel better now|feeling better|is that all|is that the best|nice try|your (?:opinion|point) is)~',
    '~(?:unhappy|sad|bitter|angry|lonely) (?:person|little|individual|man|woman)~|~(?:charming|lovely|classy)(?= *[.!,]|$)~|~(?:ridiculous|laughable)~',
  ],
});
const FOES: ReadonlySet<IntentId> = new Set(['troll', 'insult', 'hate', 'threat_violence']);

/** A threat in the comment's own words; the reading may have missed it. */
const THREAT = cues({
  de: [
    '~(?:(?:weiß|finde|find|krieg|kriege|rausfinden|herausfinden|raus)(?: \\p{L}+){0,3},? wo (?:ihr|du|sie|euer|dein) ?(?:\\p{L}+ ){0,2}(?:wohn\\p{L}*|arbeit\\p{L}*|büro|haus)|(?:warte|stehe|steh|lauere)(?: \\p{L}+){0,3} (?:auf euch|auf dich|draußen|vor (?:der|eurer) tür)|passt (?:bloß |gut )?auf,? wenn ihr|(?:soll\\p{L}*|könnt euch|kann sich) (?:\\p{L}+ )?warm anziehen|(?:kriegt|bekommt) (?:\\p{L}+ )?(?:eine|ein paar) (?:aufs maul|auf die fresse|rein)|ihr werdet (?:schon )?(?:sehen|bluten|brennen))~',
  ],
  en: [
    "~(?:(?:i'll|i will|gonna|we'll) (?:be )?(?:wait\\p{L}*|come|coming|find|finding)(?: \\p{L}+){0,3} (?:outside|for you|you|where you)|(?:know|find out|found out) where you (?:live|work|park|are)|watch your back|when you (?:lock up|leave work|get off|walk home)|you(?:'ll| will) (?:pay|burn|bleed)|(?:gets?|gonna get|going to get|will get) (?:hurt|driven over|run over|shot|punched|beaten|stabbed|smacked|what's coming))~",
  ],
});

/** Below this the reading of an attack is a guess, and only plain hostility counts. */
const SURE = 0.45;

/** From this score on an advertisement is one. */
const VERY_SURE = 0.8;

/** Where the reading is a guess, the comment's own words tell an attack. */
export function isAttack(situation: Situation): boolean {
  return isUnsure(situation) && (hasCue(situation.comment, THREAT) || hasCue(situation.comment, INSULT));
}

/** Hard words of the comment that the draft says again. */
function repeatsSlur(
  words: readonly { text: string; start: number; end: number }[],
  comment: string,
): { start: number; end: number }[] {
  const said = comment.toLowerCase();
  return words
    .filter((word) => SLUR.test(word.text) && said.includes(word.text.toLowerCase()))
    .map(({ start, end }) => ({ start, end }));
}
const SLUR =
  /^(?:untermensch|ungeziefer|parasit|pack|gesindel|abschaum|kanak|neger|zigeuner|schwuchtel|transe|schlampe|hure|missgeburt|hurensohn|arschloch|wichser|fotze|bastard|vermin|scum|subhuman|parasite|retard|faggot|tranny|whore|slut|bitch|cunt|asshole|arsehole|fuck)/iu;

/** P40. */
export const noTrollFeed: Property = {
  key: 'no_troll_feed',
  number: 'P40',
  dimension: 'safety',
  severity: 'warn',
  name: { de: 'Füttert den Troll nicht', en: 'Does not feed the troll' },
  explain: {
    de: 'Das hält den Streit am Leben. Setze eine Grenze oder lass es stehen.',
    en: 'This keeps the fight going. Set one boundary or leave it.',
  },
  sources: ['S45', 'S46'],
  applies: ({ intent }) => intent !== 'selfharm',
  check(draft, situation) {
    const foe = (situation.intent !== null && FOES.has(situation.intent)) || isAttack(situation);
    const sure = (situation.reading.intents[0]?.score ?? 0) >= SURE || isAttack(situation);
    const findings: RawFinding[] = findCues(draft, INSULT)
      .filter(({ words }) => isAimed(words, draft.plain, situation, foe))
      .map((hit) => ({ span: { start: hit.start, end: hit.end }, fix: LEAVE }));
    // Thanks and invitations keep an advertiser coming.
    const thanked =
      situation.intent === 'spam' && (situation.reading.intents[0]?.score ?? 0) >= VERY_SURE
        ? rolesOf(draft).hits('thank')[0]
        : undefined;
    if (thanked) findings.push({ span: { start: thanked.start, end: thanked.end }, fix: LEAVE });
    const threat = situation.intent === 'threat_violence' || hasCue(situation.comment, THREAT);
    if (foe || threat) {
      for (const hit of findCues(draft, DARE)) {
        findings.push({
          span: { start: hit.start, end: hit.end },
          severity: threat ? 'block' : undefined,
          message: threat
            ? {
                de: 'Das fordert jemanden heraus, der gedroht hat. Nichts antworten, sichern, melden.',
                en: 'This dares somebody who has made a threat. Do not answer: save it and report it.',
              }
            : undefined,
          fix: LEAVE,
        });
      }
      if (sure)
        for (const hit of findCues(draft, ARGUE))
          findings.push({ span: { start: hit.start, end: hit.end }, fix: LEAVE });
      for (const hit of findEmoji(draft.plain)) {
        if (sure && !isPlayful(situation) && (hit.mood === 'laughing' || hit.mood === 'happy'))
          findings.push({ span: { start: hit.start, end: hit.end }, fix: LEAVE });
      }
      for (const span of repeatsSlur(draft.words, situation.comment.plain))
        findings.push({ span, fix: LEAVE });
      const turns = (situation.context.history ?? []).filter(
        (turn) => turn.from === 'us' && turn.sameThread !== false,
      );
      if (turns.length >= 2) {
        findings.push({
          message: {
            de: 'Das wäre schon die dritte Antwort an diese Person. Lass es jetzt stehen.',
            en: 'This would be your third answer to this person. Let it stand now.',
          },
        });
      }
    }
    return { findings };
  },
};

const LEAVE: RawFinding['fix'] = {
  label: {
    de: 'Eine ruhige Grenze setzen oder nicht antworten',
    en: 'Set one calm boundary, or do not answer',
  },
};

/** Words that are an insult only when thrown at the reader; a product or a report may hold them. */
const AMBIGUOUS =
  /^(?:clowns?|trolls?|trolle|vogel|nazis?|boomers?|karens?|creeps?|wow|haters?|muppets?|jerk|pathetic|losers?|versager)$/iu;
const ADDRESS = cues({
  de: [
    '~(?:du|dich|dir|dein\\p{L}*|Sie|Ihnen|Ihr\\p{L}*|ihr|euch|solche|leute wie|typen wie|werd|geh|halt|such)~',
  ],
  en: ["~(?:you|your|you're|people like|guys like|get|go|grow|shut|another|typical|what an?)~"],
});
function isAimed(words: string, plain: string, situation: Situation, foe: boolean): boolean {
  if (foe) return true;
  const theirs = situation.comment.plain.toLowerCase().includes(words.toLowerCase());
  if (AMBIGUOUS.test(words) || theirs) return false;
  return cueIn(plain, situation.comment.lang, ADDRESS);
}
