import type { Text } from '../../language/text';
import { type Cues, cueIn, cues, findCues, type Hit, sentenceAt } from '../cues';
import type { Property, RawFinding, Situation } from '../property';

/** A present on top of what is owed. Refunds, replacements and repairs of the thing itself are none. */
const PRESENT = cues({
  de: [
    '~\\p{L}{0,14}-?(?:gutschein|voucher|rabatt|geschenk|freikarte|freiticket|freigetränk|freimonat|freifahrt|goodie|präsent|bonuspunkt|bonus|gratis)\\p{L}{0,8}~',
    '~(?:kulanz\\p{L}*|kulant\\p{L}*|entschädig\\p{L}*|wiedergutmachung|trostpflaster|kleine aufmerksamkeit|kompensation|aufs haus|nachlass)~',
    '~(?:gratis|kostenlos\\p{L}{0,2}|frei|umsonst|geschenkt) ?(?:\\p{L}+ )?(?:monat|woche|getränk|kaffee|cocktail|dessert|essen|übernachtung|nacht|upgrade|massage|ticket|karte|eintritt|eis|pizza|stück|nutzung|artikel|produkt|kurs|stunde|zugang|abo)\\p{L}{0,3}~',
    '~(?:\\p{L}+ )?(?:monat|woche|getränk|kaffee|dessert|essen|übernachtung|upgrade|ticket|pizza|kurs|abo)e?n?s? (?:gratis|kostenlos|umsonst|geschenkt|frei)~',
    '~(?:schenken|spendieren|erlassen)~',
    '~(?:laden|lade)~…~(?:ein|auf (?:einen|ein|eine))~',
    '~\\d{1,3} ?(?:%|prozent) (?:rabatt|nachlass|auf (?:deine|ihre|die|deinen|ihren|den|alles|das)|weniger|günstiger)',
    '~\\d{1,4}(?:[.,]\\d\\d)? ?(?:€|euro|franken|CHF) (?:gutschrift|guthaben|rabatt|extra|obendrauf|drauf|geschenkt)~',
    '~(?:doppelt|zweifach|dreifach)\\p{L}{0,2} (?:\\p{L}+ )?(?:erstatt\\p{L}*|zurück|ersetzt|betrag)~|~(?:erstatten|zahlen|ersetzen)(?: \\p{L}+){0,3} (?:das doppelte|doppelt|den doppelten)~',
    '~(?:gutschrift|guthaben) (?:von|über|in höhe von) ',
  ],
  en: [
    '~(?:vouchers?|gift ?cards?|coupons?|freebies?|goodwill|compensat\\p{L}+|promo codes?|discount(?:ed|s)?(?: codes?)?|complimentary|on the house|store credit|credit note|loyalty points|bonus points|gift|treat (?:you|yourself) to|money off)~',
    '~free (?:\\p{L}+ )?(?:month|week|drinks?|coffees?|meal|dessert|upgrade|products?|tickets?|gift|night|stay|pizza|burger|lunch|dinner|breakfast|round|pass|class|session|entry|sample|box|bottle|item|subscription|trial|wash|cut|pint|cake|hamper)~',
    "~(?:month|week|drinks?|coffees?|meal|dessert|upgrade|tickets?|night|pizza|lunch|round|class|session|next (?:one|visit|order|meal|coffee)) (?:is |are |'s )?(?:free|on us|on me|for free)~",
    '~\\d{1,3} ?(?:%|per ?cent) (?:off|discount)',
    '(?:£|\\$|€)\\d{1,4}(?:\\.\\d\\d)? (?:credit|voucher|off|gift|towards|extra|on us|on top)~',
    '~(?:credit|credited) (?:of |your account with )?(?:£|\\$|€)\\d',
    '~(?:knock|take|taking|knocked) (?:(?:£|\\$|€)?\\d+ ?%?|something|a bit|the \\p{L}+) off~',
    '~(?:buy|stand) you (?:a|an|the|your)~',
  ],
});
/** Money or a treat handed out beside what is owed, in words that leave no doubt. */
const HANDED_OUT = cues({
  de: [
    '~(?:plus|dazu|obendrauf|obendrein|drauf|zusätzlich|noch|weitere|extra) (?:\\p{L}+ ){0,2}\\d{1,4}(?:[.,]\\d\\d)? ?(?:€|euro|franken|chf)(?! (?:versand|gebühr|porto))',
    '~\\d{1,4}(?:[.,]\\d\\d)? ?(?:€|euro|franken|chf)?(?: \\p{L}+){0,4} (?:schmerzensgeld|obendrauf|obendrein|drauf|bar (?:auf|aus|am|zurück|in)|gutschein|guthaben|für (?:die nerven|den schreck|den ärger|die umstände|die mühe|den stress))~',
    '~(?:menü|essen|wochenende|übernachtung|nacht|abend|runde|kaffee|eintritt|kuchen|flasche\\p{L}*)(?: \\p{L}+){0,3} (?:aufs haus|auf unsere kosten|geschenkt|spendieren)~|~(?:lebenslang|ein leben lang|für immer) (?:\\p{L}+ )?(?:frei\\p{L}*|gratis|kostenlos)~',
    "~(?:gibt(?:'s| es)|bekomm\\p{L}*|krieg\\p{L}*|erhalt\\p{L}*|schenk\\p{L}*|spendier\\p{L}*|überweis\\p{L}*)(?: (?!für~)\\p{L}+){0,2} \\d{1,4}(?:[.,]\\d\\d)? ?(?:€|euro|franken|chf)(?! (?:zurück|wieder|erstatt|gutgeschr))~?[^.!?\\n]{0,30}(?:nächst\\p{L}*|aufs|auf (?:die|den|das|deine|ihre)|geschenkt|gutschein|als (?:dank|trost|wieder|ent|kleine)\\p{L}*)~",
    '~(?:mit dem )?code "?(?=[A-Z0-9]*\\d)[A-Z]{3,12}\\d{1,4}~',
  ],
  en: [
    '~(?:plus|and|another|with|extra|throw in) (?:an? )?(?:extra |further |another )?(?:£|\\$|€|rs )\\d[\\d,.]*(?! (?:charge|fee|postage|deposit|per|a month|delivery))',
    '(?:£|\\$|€)\\d[\\d,.]*(?: \\p{L}+){0,3} (?:for (?:the|your) (?:upset|stress|trouble|distress|inconvenience|hassle|wait|worry|bother|pain|nerves)|to (?:say sorry|spend|make (?:it )?up)|goodwill|in store credit|store credit|(?:is|are) on (?:its|their) way|through to|off your|off the)~',
    "~(?:accept|have|take|here's|here is|giving you|give you) (?:an? )?(?:£|\\$|€)\\d",
    '~(?:knock\\p{L}*|tak(?:e|ing)|took) (?:£|\\$|€)?\\d+(?: quid| pounds)? off~',
    '~(?:months?|weeks?|weekend|nights?|dinner|meal)(?: \\p{L}+){0,3} (?:free|on us)~|~(?:free|on us|\\d+% off) (?:for life|forever)~|~(?:lounge pass|free dinner|free stay)~',
    "~(?:we'll|we will|i'll|i will) (?:cover|reimburse|pay|wear|refund) (?:you )?(?:for )?(?:whatever|every \\p{L}+|all) you(?:'ve)? (?:lost|paid|spent|missed)~",
    '~code:? "?(?=[A-Z0-9]*\\d)[A-Z]{3,12}\\d{1,4}~',
  ],
});
/** Given to this one reader, here and now. */
const GIVEN = cues({
  de: [
    '~(?:dir|dich|deine?[nrms]?|Ihnen|Ihre?[nrms]?|euch|du|Sie|ihr)~',
    "~(?:gibt (?:es|'s)|legen|lege|packen|bekomm\\p{L}*|erhalt\\p{L}*|erhält\\p{L}*|schick\\p{L}*|send\\p{L}*|biete\\p{L}*|geht|spendier\\p{L}*|schenk\\p{L}*|drauf|obendrauf|obendrein|als wiedergutmachung|als entschädigung|als dankeschön|aus kulanz)~",
  ],
  en: [
    "~(?:you|your|you'll|you're|yourself)~",
    "~(?:here's|have a|on us|on me|on the house|as (?:a|an) (?:apology|gesture|thank you|sorry)|as compensation|goodwill|gesture|adding|add|throw in|throwing in|with our compliments|send|sending|offer|giving|use code)~",
  ],
});
/** Owed or open to everyone: a published rule, shipping, returns, a topic of the comment. */
const FOR_EVERYONE = cues({
  de: [
    '~(?:alle|allen|aller|jede[rsnm]?|wer|automatisch|grundsätzlich|immer|für alle|sämtliche[nr]?|ab \\d+ ?(?:€|euro)|bei allen|im newsletter|in der app|im shop|im prospekt|gültig|gilt|einlös\\p{L}*|eingelöst|läuft ab|abgelaufen|verfällt|verfallen|studierende\\p{L}*|schüler\\p{L}*|senior\\p{L}*|mitglieder)~',
    '~(?:gesetzlich\\p{L}*|fahrgastrecht\\p{L}*|fluggastrecht\\p{L}*|steht (?:dir|ihnen|euch|allen) zu|anspruch|verordnung|antrag|formular)~',
  ],
  en: [
    '~(?:everyone|everybody|anyone|all (?:customers|tickets?|orders|passengers|members|guests|\\p{L}+ (?:for|from|on))|every (?:ticket|customer|passenger|guest|order|member)|automatically|always|over (?:£|\\$|€)\\d+|orders over|students?|seniors?|members|newsletter|in the app|expir\\p{L}+|redeem\\p{L}*|valid|applies|apply)~',
    '~(?:by law|legal(?:ly)?|statutory|entitled|passenger rights|regulation|scheme|claim form)~',
  ],
});
const NOT_GIVEN = cues({
  de: [
    '~(?:kein\\p{L}{0,2}|nicht|statt|anstatt|anstelle|ohne|weder|nie|egal ob|hilft|macht (?:das|es) (?:nicht|auch nicht)|ersetzt)~',
    '~(?:klär|besprech|sprech|bered|red|diskutier)\\p{L}{0,4}~|~(?:ob und|welche|was) ~',
  ],
  en: [
    "~(?:no|not|isn't|won't|doesn't|don't|can't|cannot|rather than|instead of|without|neither|never|whether|how much|aren't)~",
    '~(?:discuss|talk (?:about|through)|sort (?:it|that|this)? ?out|settle|go (?:over|through)|look at)~',
  ],
});
/** Money for silence is worse than a present. */
const FOR_SILENCE = cues({
  de: [
    '~(?:bewertung|kommentar|beitrag|post|rezension|sterne?|video|ihn|sie|das|es)~ (?:\\p{L}+ ){0,3}(?:lösch|entfern|runternimm|runternehm|herunternehm|rausnimm|rausnehm|änder|zurückzieh|zurücknimm|zurücknehm|anpass)\\p{L}*',
    '~(?:lösch|entfern|änder)\\p{L}* (?:\\p{L}+ ){0,3}(?:bewertung|kommentar|beitrag|post|rezension|sterne?|video|ihn|sie|das|es)~',
    '~(?:damit|dann) (?:\\p{L}+ ){0,3}(?:vom tisch|aus der welt|schwamm drüber|stillschweigen|vergessen|erledigt)',
  ],
  en: [
    '~(?:delet|remov|withdraw|edit|chang)\\p{L}*(?: \\p{L}+){0,3} (?:reviews?|comments?|posts?|ratings?|tweets?|video|thread|stars?)~',
    '~tak(?:e|ing) (?:it|this|that|them|(?:the|your|this)(?: \\p{L}+){1,2}) down~',
    "~(?:so|and|then) (?:we can |let's )?(?:forget (?:about )?(?:it|this)|put this behind|call it (?:quits|even)|keep (?:this )?quiet)~",
  ],
});

/** What the comment itself asks about is an answer, unless it is handed out on top. */
const ON_TOP = cues({
  de: [
    '~(?:wiedergutmachung|entschädigung|trostpflaster|kulanz|obendrauf|obendrein|drauf|aufs haus|spendier\\p{L}*|schenken wir|als dankeschön)~',
  ],
  en: [
    '~(?:goodwill|compensation|as (?:an? )?(?:apology|sorry|gesture)|on the house|on us|on top|throw\\p{L}* in|for (?:your|the) trouble)~',
  ],
});

function sharedTopic(words: string, comment: Text): boolean {
  const stems = words.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const said = comment.plain.toLowerCase();
  return stems.some((stem) => said.includes(stem.slice(0, 7)));
}

function isOffer(draft: Text, sentence: string, words: string, { comment }: Situation): boolean {
  const stands = (from: Cues) => cueIn(sentence, draft.lang, from);
  if (stands(NOT_GIVEN) || stands(FOR_EVERYONE)) return false;
  if (sharedTopic(words, comment) && !stands(ON_TOP)) return false;
  return stands(GIVEN);
}

/** Somebody has a problem, so that a present would be a compensation. */
function isTroubled({ isComplaint, intent, reading }: Situation): boolean {
  return isComplaint || /^(?:legal|insult|privacy)/.test(intent ?? '') || reading.polarity < 0;
}

const GIVING = cues({
  de: ['~(?:schick|send|geben|gibt|bekomm|erhalt|erhält|zahl|überweis|schenk|erstatt|spendier)\\p{L}{0,4}~'],
  en: ['~(?:send|give|offer|pay|refund|credit|treat|get|throw in)~'],
});

/** Something is given in the same sentence for deleting or keeping quiet, whatever it is. */
function paidSilence(draft: Text, silence: readonly Hit[]): Hit[] {
  return silence.filter((hit) =>
    cueIn(draft.sentences[sentenceAt(draft, hit.start)]?.text ?? '', draft.lang, GIVING),
  );
}

/** Praise may be answered with a treat; a refund of the very sum in the comment is owed, not given. */
function handedOut(draft: Text, { comment, intent, reading }: Situation): Hit[] {
  const pleased = intent === 'praise' || intent === 'ugc' || intent === 'closing';
  if (pleased && reading.polarity > 0) return [];
  return findCues(draft, HANDED_OUT).filter((hit) => {
    const sums = hit.words.match(/\d[\d.,]*\d|\d/gu) ?? [];
    const sentence = draft.sentences[sentenceAt(draft, hit.start)]?.text ?? '';
    const before = sentence.slice(0, Math.max(0, sentence.indexOf(hit.words)));
    if (cueIn(before.slice(-40), draft.lang, NOT_GIVEN)) return false;
    return sums.length === 0 || !sums.every((sum) => comment.plain.includes(sum));
  });
}

/** P28. */
export const noPublicCompensation: Property = {
  key: 'no_public_compensation',
  number: 'P28',
  dimension: 'channel',
  severity: 'warn',
  name: {
    de: 'Keine Entschädigung in der öffentlichen Antwort',
    en: 'No compensation in the public reply',
  },
  explain: {
    de: 'Öffentliche Geschenke ziehen die nächste Beschwerde an. Kläre das privat.',
    en: 'Public gifts attract the next complaint. Settle compensation in private.',
  },
  sources: ['S06'],
  applies: ({ intent }) => intent !== 'spam',
  check(draft, situation) {
    const silence = findCues(draft, FOR_SILENCE);
    const findings: RawFinding[] = [];
    for (const hit of handedOut(draft, situation))
      findings.push({ span: { start: hit.start, end: hit.end }, severity: 'block' });
    for (const hit of [...findCues(draft, PRESENT), ...paidSilence(draft, silence)]) {
      const index = sentenceAt(draft, hit.start);
      const sentence = draft.sentences[index]?.text ?? '';
      const bought = silence.some((other) => sentenceAt(draft, other.start) === index);
      if (!bought && (!isTroubled(situation) || !isOffer(draft, sentence, hit.words, situation))) continue;
      findings.push({
        span: { start: hit.start, end: hit.end },
        severity: bought ? 'block' : undefined,
        message: bought
          ? {
              de: 'Ein Geschenk fürs Löschen oder Schweigen ist Bestechung und macht die Runde.',
              en: 'A present for deleting or staying silent is a bribe, and word of it travels.',
            }
          : undefined,
        fix: {
          label: {
            de: '„Ich möchte das in Ordnung bringen und habe dir geschrieben.“',
            en: '“I would like to make this right and have sent you a message.”',
          },
        },
      });
    }
    return { findings: findings.slice(0, 2) };
  },
};
