import type { EmotionId } from '../../reading/reading';
import { cueIn, cues, findCues, sentenceAt } from '../cues';
import { remove } from '../edits';
import type { Property, RawFinding, Situation } from '../property';

const PROMO = cues({
  de: [
    '~(?:entdeck\\p{L}*|stöber\\p{L}*|sicher(?:e|n Sie)? (?:dir|sich)|gönn(?:e|en Sie)? (?:dir|sich)|lass(?:en Sie)? (?:dich|sich) (?:inspirieren|begeistern|überraschen)|schau(?:en Sie)? (?:dir|sich|doch|gern|gerne|mal|auch|unbedingt)(?: \\p{L}+){0,5} (?:kollektion|angebote?|neuheit\\p{L}*|sortiment|produkte?|modell\\p{L}*|auswahl|aktion\\p{L}*|sale))~',
    '~(?:jetzt|gleich|noch heute|nur (?:noch )?heute|nur für kurze zeit|solange der vorrat reicht)(?: \\p{L}+){0,2} (?:neu|shoppen|sichern|bestellen|zuschlagen|buchen|testen|upgraden|wechseln|abonnieren|sparen|im angebot|reduziert)~',
    '~(?:einzigartig\\p{L}*|preisgekrönt\\p{L}*|ausgezeichnet\\p{L}* (?:qualität|produkte?|service)|marktführ\\p{L}*|weltweit führend\\p{L}*|nummer (?:1|eins)|nr\\. ?1|unschlagbar\\p{L}*|beste[nrs]? (?:\\p{L}+ )?(?:der (?:stadt|region|welt|branche)|auf dem markt|am markt|deutschlands|österreichs|der schweiz)|testsieger\\p{L}*|premium-?(?:qualität|produkt\\p{L}*|service|erlebnis)|höchste[rn]? (?:qualität|ansprüch\\p{L}*|standard\\p{L}*)|erstklassig\\p{L}*|innovativ\\p{L}*|nachhaltig und fair|mit liebe gemacht|seit \\d{4} (?:steht|stehen)|(?:steht|stehen) (?:\\p{L}+ )?für (?:qualität|frische|genuss|vertrauen|service|tradition))~',
    '~(?:folg(?:e|t|en Sie)? uns|abonnier(?:e|en Sie|t) (?:uns|jetzt|unser\\p{L}*|gern|doch)|(?:zum|unser\\p{L}*|den) newsletter|like(?:n|t)? (?:uns|unsere)|empfiehl uns|bewerte uns|app (?:herunterladen|laden)|unsere?n? (?:tolle|neue|große|aktuelle|beliebte|vielfältige|exklusive)[nrs]? (?:\\p{L}+-?)?(?:produkte?|kollektion|auswahl|angebote?|sortiment|kampagne|linie|modelle?|aktion\\p{L}*|tarife?|premium\\p{L}*)|link in (?:der )?bio|zum shop|im onlineshop findest)~',
    '~(?:mit|in|im) (?:unserem|unserer|unseren|dem|der) (?:neuen )?(?:premium|plus|pro|gold|platin|komfort|vip|xl)[- ]?\\p{L}*~',
    '~(?:upgrade|upgraden|wechsel(?:n Sie|e|st)?)(?: \\p{L}+){0,3} (?:auf|zu|in) (?:unser\\p{L}*|den|die|das)~',
    '~\\p{L}{0,20}-?paket~[^.!?\\n]{0,40}(?:entwickelt|inklusive|sichern|testen|ab \\d|nur)|~jetzt(?: \\p{L}+){0,3} (?:sichern|testen|beraten|vorbeikommen|buchen|mitmachen|anmelden)~|~zum (?:kleinen|halben|sensationellen) preis~|~mehrfach ausgezeichnet\\p{L}*~|~\\d+-?fach-?punkte~|~zum preis von (?:einem|einer)~|~nur noch wenige (?:plätze|karten|kabinen|stück)~|~(?:letzten|letzte) (?:kabinen|plätze|stücke?) (?:\\p{L}+ )?(?:im angebot|sichern)~|~kennst du (?:schon )?unser\\p{L}*~|~die ersten (?:\\p{L}+ )?(?:monate|wochen) (?:testen|gratis|kostenlos)~',
    '~(?:bewerte\\p{L}*|bewerten sie) uns~|~\\d{1,2} ?(?:%|prozent) auf (?:ihre|deine|eure|alles|die)~|~(?:sichern sie sich|sicher dir|bewirb dich jetzt|bewerben sie sich jetzt|nur für kurze zeit|startbonus)~',
  ],
  en: [
    "~(?:check out|discover|explore|browse|treat yourself to|don't miss|get your hands on|grab (?:yours|our|one of)|shop|take a look at|have a look at)(?: \\p{L}+)? (?:our|the new|the latest|now|today)~",
    '~(?:shop now|buy now|order now|book now|sign up (?:now|today)|limited[- ](?:time )?(?:offer|edition)|while stocks last|today only|on sale now|on offer (?:now|this)|new (?:collection|range|line|arrivals)|latest (?:collection|range|offers?)|special offers?|great (?:deals?|offers?))~',
    '~(?:best[- ]in[- ]class|award[- ]winning|world[- ]class|market[- ]leading|industry[- ]leading|state[- ]of[- ]the[- ]art|cutting[- ]edge|(?:number one|no\\.? ?1)(?! priority)|premium quality|highest (?:quality|standards?)|finest (?:quality|ingredients)|unrivalled|unbeatable|second to none|amazing (?:products|offers|service|range)|innovative|passionate about (?:quality|delivering|our)|pride ourselves|proud to (?:offer|be the|serve)|(?:best|most loved|favourite) (?:\\p{L}+ )?(?:in (?:town|the (?:country|world|business|city|uk))|on the market|since \\d{4})|stands? for (?:quality|excellence|trust))~',
    '~(?:follow us|subscribe|newsletter|like and share|link in (?:our )?bio|download (?:our|the) app|leave us a (?:review|rating)|rate us|tell your friends|use (?:the )?code [a-z]|visit our (?:shop|store|website) for)~',
    '~(?:upgrade|switch|upgrading|switching) to (?:our|the|a)(?: \\p{L}+)? ?(?:premium|plus|pro|gold|platinum|vip|priority|business|unlimited)?~',
    '~with (?:our|the) (?:new )?(?:premium|plus|pro|gold|platinum|vip|priority|deluxe)~',
    "~(?:our|the) (?:[\\p{L}&-]+ ){0,4}(?:package|offer|bundle|sale|deal)s?~(?: is| are|,| from|'s| ends| live)|~(?:offer|sale|deal) ends~|~(?:going|selling) fast~|~tag (?:a|\\d|two|three|your) (?:\\p{L}+ )?friends?~|~only (?:£|\\$|€)\\d[\\d.]* (?:until|till|this)~|~(?:book|order|sign up|join)(?:ings)? (?:now|today|before|are open)~|~bookings are open~|~(?:have you|did you) (?:discovered?|know|tried?)~[^.!?\\n]{0,60}(?:subscription|membership|package|perks|range|club|app)|~while you(?:'re| are) here~|~start at (?:£|\\$|€)\\d|~see this week's~|~unlocks? so much~",
    '~(?:why not )?(?:discover|explore|try) our (?:\\p{L}+ ){1,3}~|~from (?:just|only) (?:£|\\$|€)\\d|~(?:check out|browse|see) our (?:\\p{L}+ ){0,3}(?:section|range|collection|bundles?|deals?|store)~|~\\d{1,2} ?% off (?:your|all|everything|our)~|~(?:tag us|chance to be featured|limited offer|great selection)~',
  ],
});
/** An answer that needs the word: what they hold, what broke, what they asked about. */
const INNOCENT = cues({
  de: [
    '~(?:abbestell\\p{L}*|abgemeldet|austragen|abmelden|kündig\\p{L}*|nehmen wir|zieh\\p{L}* (?:\\p{L}+ )?zurück|läuft nicht mehr|gestoppt|bericht)~',
  ],
  en: [
    '~(?:unsubscrib\\p{L}*|opt(?:ed)? out|take (?:it|that) down|took (?:it|that)|stopped|withdraw\\p{L}*|status|report)~',
  ],
});
/** Denied right before it. */
const DENIED = cues({
  de: ['~(?:kein\\p{L}{0,2}|nicht|statt|ohne)~[^.!?,\\n]{0,20}$'],
  en: ["~(?:not|never|no|instead of|without|isn't|wasn't)~[^.!?,\\n]{0,20}$"],
});
const HASHTAG = /(?<![\p{L}\p{N}#&/])#[\p{L}_][\p{L}\p{N}_]{2,60}/gu;
const SAD: ReadonlySet<EmotionId> = new Set([
  'sadness',
  'hurt_humiliation',
  'worry',
  'anger',
  'disgust_outrage',
  'disappointment',
]);

/** Somebody has a problem or a loss: there any advertising is out of place. */
function isTroubled({ isComplaint, intent, reading }: Situation): boolean {
  return (
    isComplaint ||
    (reading.polarity < 0 && intent !== 'spam') ||
    SAD.has(reading.emotions[0]?.id ?? 'neutral') ||
    /^(?:selfharm|safety|legal|privacy|insult|hate|scam|accusation|crisis)/.test(intent ?? '')
  );
}

/** Pushes a sale, a rating or a follow; out of place under any comment that did not ask for it. */
const SELLING = cues({
  de: [
    '~zum preis von (?:einem|einer)~|~nur noch wenige (?:plätze|karten|kabinen)~|~\\d+-?fach-?punkte~|~jetzt(?: \\p{L}+){0,2} (?:testen|sichern|beraten)~|~zum kleinen preis~',
    '~(?:bewerte\\p{L}*|bewerten sie) uns~|~\\d{1,2} ?(?:%|prozent) (?:rabatt )?auf (?:ihre|deine|eure|alles|die)~|~(?:sichern sie sich|sicher dir|nur für kurze zeit|solange der vorrat|startbonus|folg(?:e|t|en sie)? uns|jetzt (?:zuschlagen|sichern|shoppen|bestellen))~',
  ],
  en: [
    '~(?:offer|sale) ends~|~going fast~|~tag (?:a|\\d|two|three) (?:\\p{L}+ )?friends?~|~only (?:£|\\$|€)\\d[\\d.]* (?:until|till)~|~(?:order|sign up|join) (?:now|today|before)~|~link in bio~',
    '~(?:why not )?(?:discover|explore|check out|browse) our (?:\\p{L}+ ){0,3}~|~from (?:just|only) (?:£|\\$|€)\\d|~\\d{1,2} ?% off (?:your|all|everything|our)~|~(?:tag us|follow us|chance to be featured|limited offer|great selection|best[- ]in[- ]class|shop now|buy now|while stocks last|leave us a (?:review|rating)|rate us)~',
  ],
});

/** P46. */
export const noPromo: Property = {
  key: 'no_promo',
  number: 'P46',
  dimension: 'human_voice',
  severity: 'warn',
  name: { de: 'Keine Werbung in der Antwort', en: 'No advertising in the answer' },
  explain: {
    de: 'Jemand hat ein Problem. Hier ist kein Platz für Werbung.',
    en: 'Someone has a problem. This is not the place for advertising.',
  },
  sources: ['S05'],
  applies: () => true,
  check(draft, situation) {
    const said = situation.comment.plain.toLowerCase();
    const troubled = isTroubled(situation);
    const drop = { de: 'Werbung weglassen', en: 'Leave the advertising out' };
    const findings: RawFinding[] = findCues(draft, troubled ? PROMO : SELLING)
      .filter((hit) => {
        const sentence = draft.sentences[sentenceAt(draft, hit.start)]?.text ?? '';
        const before = draft.plain.slice(Math.max(0, hit.start - 30), hit.start);
        if (cueIn(before, draft.lang, DENIED)) return false;
        return !said.includes(hit.words.toLowerCase()) && !cueIn(sentence, draft.lang, INNOCENT);
      })
      .map((hit) => ({
        span: { start: hit.start, end: hit.end },
        severity: troubled ? ('warn' as const) : ('hint' as const),
        fix: remove(draft, draft.sentences[sentenceAt(draft, hit.start)] ?? hit, drop),
      }));
    if (!troubled) return { findings };
    for (const match of draft.plain.matchAll(HASHTAG)) {
      if (said.includes(match[0].toLowerCase())) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      findings.push({
        span,
        message: {
          de: 'Ein Hashtag unter einer Beschwerde liest sich wie Werbung.',
          en: 'A hashtag below a complaint reads like a campaign.',
        },
        fix: remove(draft, span, { de: 'Hashtag weglassen', en: 'Leave the hashtag out' }),
      });
    }
    return { findings };
  },
};
