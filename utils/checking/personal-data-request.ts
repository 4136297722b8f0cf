import { find, pattern } from '../language/pattern';
import type { Text } from '../language/text';
import type { Span } from '../reading/reading';
import { cueIn, cues, sentenceAt } from './cues';

/** Things that open somebody's file or say who they are. A postcode, a street name, a model or a lot number do not. */
const DATUM = {
  de: pattern(
    '~(?:(?:bestell|auftrags?|kunden|rechnungs?|vertrags?|mitglieds?|buchungs?|sendungs|telefon|handy|mobil|konto|kreditkarten|karten|versicherten|versicherungs|policen|ausweis|personalausweis|pass|steuer|sozialversicherungs|ahv-?|zähler|patienten|akten|tracking|matrikel|rückruf)-? ?(?:nummer|nr\\.?|code|id)n?|nummer (?:deiner|ihrer|eurer) (?:bestellung|rechnung|karte|buchung)|(?:e-?mail|mail|wohn|liefer|rechnungs|post|heim|privat)-?(?:adresse|anschrift)n?|(?:volle|vollständige|deine|ihre|eure|genaue|aktuelle)[nrs]? (?:e-?mail|mail|adresse|anschrift)|geburtsdatum|geburtstag|geburtsdaten|(?:foto|kopie|scan|bild)s? (?:vom|von (?:deinem|ihrem)|deines|ihres) (?:\\p{L}{1,12} )?(?:ausweis|personalausweis|pass|führerschein|reisepass|kassenzettel mit karte)\\p{L}{0,2}|ausweiskopie|personalausweis|führerschein|iban|bankverbindung|bankdaten|kontodaten|kartendaten|kontoverbindung|(?:letzten|ersten) (?:vier|4) (?:ziffern|stellen)|(?:vollständige|voller|volle|vor- und (?:nach|zu)|vor und nach|klar)[rn]? ?namen?|kontaktdaten|(?:zugangs|login)-?daten|passwort|pin|tan|diagnose|befund|medikamente|krankenkasse|kennzeichen|autokennzeichen|(?:nachname|name)n? (?:und|,) (?:adresse|anschrift|geburt\\p{L}*|telefon\\p{L}*|handy\\p{L}*)|handynummer)~',
  ),
  en: pattern(
    '~(?:(?:order|customer|client|account|booking|reservation|invoice|tracking|policy|member(?:ship)?|phone|mobile|cell|telephone|contact|card|credit card|passport|licen[cs]e|insurance|social security|national insurance|patient|nhs|registration|meter|claim) ?(?:numbers?|no\\.?|#|reference|ref|id)|(?:reservation|booking) code|(?:e-?mail|home|delivery|postal|mailing|billing|street|shipping|full)(?: e-?mail)? ?address(?:es)?|your (?:full |current )?(?:e-?mail|address|phone|mobile|number|dob)|date of birth|birth ?date|d\\.?o\\.?b\\.?|(?:photo|picture|copy|scan|pic) of (?:your|an?|the) (?:\\p{L}{1,12} )?(?:id|passport|licen[cs]e|driving licen[cs]e|card)|photo id|your (?:id|passport|driving licen[cs]e)|iban|bank (?:details|account)|account details|card details|sort code|last (?:four|4)(?: digits)?|full names?|contact details|log-?in(?: details)?|password|pin|cvv|security code|diagnosis|medication|prescription|number plate|licen[cs]e plate|ssn|routing number|maiden name|(?:surname|postcode|name)(?:,| and| &) (?:(?:\\p{L}+,? (?:and )?)?(?:mobile|phone|address|dob|surname|number))|zip and (?:phone|name)|mobile(?= and))~',
  ),
};

/** Somebody is asked to give it. */
const REQUEST = cues({
  de: [
    '~(?:antwort|schreib|schick|send|post|poste|nenn|gib|gebt|geben|teil|sag|verrat|kommentier|hinterlass|tipp|pack|setz|stell|lad|übermittel|reich|liefer|ergänz)(?:e|st|t|en|et|est|ele?n?)?~',
    '~(?:brauche?n?|bräuchte?n?|benötige?n?|bitte|mitteilen|angeben|nennen|schicken|schreiben|posten|dalassen|durchgeben|reinschreiben|rein|her mit)~',
    '~(?:wie (?:lautet|lauten|ist|war)|was ist|hast du|haben sie|welche)~',
  ],
  en: [
    '~(?:post|comment|reply|answer|drop|leave|share|send|give|tell|type|put|write|pop|provide|include|add|text|paste|upload|confirm|list|state|supply|stick|tweet|message|need|require|want)~',
    "~(?:let (?:us|me) (?:know|have)|what(?:'s| is| was)|can (?:i|we) (?:get|have|grab|take)|could (?:i|we) (?:get|have)|may (?:i|we) have|do you have|please)~",
  ],
});
const PUBLIC = cues({
  de: [
    '~(?:hier(?: (?:drunter|unten|rein|drin|als|in|unter|öffentlich))?|hierunter|hierher|hierhin|darunter|drunter|unter (?:diesem|diesen|dem|deinem|ihrem|den) (?:post|beitrag|kommentar|thread|video|bild)|(?:in|im|als) (?:den |die |einem |einen |einer |der )?(?:kommentar\\p{L}{0,5}|thread|antwort\\p{L}{0,2})|öffentlich|kommentier\\p{L}{0,4}|poste\\p{L}{0,2})~',
  ],
  en: [
    '~(?:here|below|underneath|publicly|in public|in (?:the|a|this|your) (?:comments?|thread|replies|reply)|as a (?:comment|reply)|under (?:this|the|your) (?:post|comment|video|photo)|comment|reply|post)~',
  ],
});
/** A way that only the two of them see, named as such. */
const PRIVATE_MESSAGE = cues({
  de: [
    '~(?:dms?|pn|pm|direktnachrichte?n?|privatnachricht|(?:private?|persönliche) nachricht|nachricht|direct message|privat|inbox|postfach|messenger|whatsapp|per (?:e-?)?mail|angeschrieben|(?:dir|ihnen|euch) geschrieben)~',
  ],
  en: [
    "~(?:dms?|dm'd|pm|direct(?:ly)? messag\\p{L}{1,3}|private(?:ly)?|inbox|message(?: us| me)?|messag(?:ed|ing)|messenger|whatsapp|e-?mail (?:us|me|it)|by (?:e-?mail|phone|message|dm))~",
  ],
});
/** Any other way that is not this thread. */
const ELSEWHERE = cues({
  de: [
    '~(?:chat|e-?mail an|telefonisch|am telefon|ruf(?:e|t)? (?:uns|mich|dort|bitte|gern)|rufen Sie|(?:\\p{L}{0,12})formular\\p{L}{0,3}|\\p{L}{0,12}portal|kundenkonto|app|kundenbereich|self-?service|web-?seite|website|online|in der filiale|am schalter|an der kasse|vorbei\\p{L}{0,8}|vor ort|hotline|dort|link)~',
    '[\\w-]{2,40}(?:\\.[\\w-]{2,40}){0,3}\\.(?:example|de|at|ch|com|org|net|eu)~',
  ],
  en: [
    '~(?:over the phone|on the phone|(?:call|ring|phone) (?:us|me|the)|live chat|chat|form|portal|app|website|online|in branch|in store|at the (?:desk|counter|till)|pop in|drop in|hotline|there|link)~',
    '[\\w-]{2,40}(?:\\.[\\w-]{2,40}){0,3}\\.(?:example|co\\.uk|uk|com|org|net|ie|io)~',
  ],
});
/** The very clause denies it: "bitte nicht die Bestellnummer", "no need to post". */
const DENIED = cues({
  de: ['~(?:nicht|keine\\p{L}?|niemals|nie|statt|anstatt|ohne|weder)~'],
  en: [
    "~(?:not|don't|do not|never|no|no need to|rather than|instead of|without|won't|avoid|keep|isn't|aren't|nobody|no one)~",
  ],
});
/** It is there already, or it is said to work. */
const AT_HAND = cues({
  de: [
    '~(?:liegt|liegen|haben wir|zählt|zählen|gilt|gelten|reicht|reichen|genügt|ist (?:da|angekommen|hinterlegt)|kam|funktioniert|klappt)~',
  ],
  en: [
    "~(?:works?|is working|counts?|is enough|we have|we've got|arrived|is (?:fine|on file)|was (?:saved|received))~",
  ],
});
/** The sentence is about taking it down or about checking it. */
const NOT_HERE = cues({
  de: [
    '~(?:prüf|überprüf|kontrollier|vergleich)\\p{L}{0,2}(?: Sie)?(?: bitte)?(?: (?:noch ?mal|kurz|mal))?,? (?:deine|ihre|eure)~|~ob~',
    '~(?:gelöscht|entfernt|verborgen|ausgeblendet|rausgenommen|herausgenommen|unkenntlich|geschwärzt)~',
    '~(?:lösch|entfern|nimm)(?:e|en Sie)? (?:bitte |doch )?(?:den |deinen |ihren |die |deine |ihre )~',
    '~nicht (?:hier|öffentlich|in (?:den|die) kommentare?)~',
  ],
  en: [
    '~(?:(?:check|verify) (?:that|if|your|the)|make sure|double-check|whether)~',
    '~(?:deleted|removed|hidden|hid|edited|redacted|taken down|took (?:it|that|your comment) down)~',
    '~(?:delete|remove|edit) (?:your|the|that|this|it)~',
    '~not (?:here|publicly|in (?:public|the comments))~',
  ],
});

/** The clause around a span, within its sentence. */
function clauseAt(text: Text, sentence: Span, span: Span): string {
  const before =
    text.plain
      .slice(sentence.start, span.start)
      .split(/[,;:–—]/)
      .at(-1) ?? '';
  const after = text.plain.slice(span.end, sentence.end).split(/[,;:–—]/)[0] ?? '';
  return `${before} ${after}`;
}

/**
 * Requests to give personal data where everybody reads them. Asking for it through a private channel is right, and so is
 * asking not to post it. The span is the thing asked for.
 */
export function findPublicRequests(text: Text): Span[] {
  const { lang } = text;
  const privateSomewhere = cueIn(text.plain, lang, PRIVATE_MESSAGE);
  const spans: Span[] = [];
  for (const hit of find(text.plain, DATUM[lang])) {
    const sentence = text.sentences[sentenceAt(text, hit.start)];
    if (!sentence) continue;
    const rest = `${text.plain.slice(sentence.start, hit.start)} ${text.plain.slice(hit.end, sentence.end)}`;
    const clause = clauseAt(text, sentence, hit);
    const asked = cueIn(rest, lang, REQUEST) || (sentence.question && sentence.text.length < 60);
    if (!asked || cueIn(clause, lang, DENIED) || cueIn(clause, lang, AT_HAND)) continue;
    if (cueIn(rest, lang, NOT_HERE) || cueIn(rest, lang, PRIVATE_MESSAGE)) continue;
    if (!cueIn(rest, lang, PUBLIC) && (privateSomewhere || cueIn(rest, lang, ELSEWHERE))) continue;
    spans.push({ start: hit.start, end: hit.end });
  }
  return spans;
}
