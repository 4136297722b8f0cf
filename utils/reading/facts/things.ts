import type { Lang } from '../../language/message';
import { lookUpNoun } from '../../language/nouns';

/** English nouns of service talk: what people order, use and complain about. Singular; a plural -s is taken off before. */
const ENGLISH = new Set(
  `parcel package order delivery shipment courier tracking invoice bill receipt voucher coupon ticket booking reservation
  subscription membership contract policy account password login app website site page email newsletter update version patch
  payment direct-debit deposit fee charge fine discount warranty guarantee replacement repair return exchange
  phone laptop tablet router modem charger battery headphones headset earbud earbuds speaker screen display keyboard mouse printer
  camera tv television remote cable plug console controller watch kettle toaster microwave fridge freezer oven hob dishwasher dryer
  vacuum hoover iron blender mixer mattress sofa couch chair table bed wardrobe shelf drawer lamp light heater boiler radiator
  jacket coat dress shirt t-shirt jumper sweater hoodie jeans trousers pants skirt shoe shoes boot boots trainers sneakers sandals
  bag handbag backpack rucksack suitcase luggage wallet purse scarf hat gloves socks zip zipper sole strap buckle button hinge handle lid
  bike bicycle scooter helmet pram buggy pushchair car-seat toy teddy puzzle game book album
  coffee tea cake bread roll bun pizza burger salad soup steak chicken fish chips fries sandwich wrap yoghurt yogurt milk cheese
  chocolate biscuit biscuits cookie cookies crisps cereal mince meat meal starter dessert breakfast buffet lunch dinner menu wine beer
  cream shampoo lotion serum mascara perfume tablet tablets pill pills medicine medication inhaler insulin prescription vaccine
  room suite bathroom shower toilet pool gym spa lobby lift elevator car-park parking-space balcony view towel towels sheets minibar
  train bus tram flight plane ferry coach seat platform station stop timetable connection railcard fork brake brakes tyre wheel
  branch store shop counter queue checkout appointment surgery ward clinic waiting-room helpline hotline form application course
  concert show exhibition screening tour festival match season episode trailer soundtrack server`
    .split(/\s+/)
    .map((word) => word.replace('-', ' ')),
);

/** German things a reply can name; people, times and talk are nouns too, and none. */
const NO_THING =
  /(?:tag|monat|woche|jahr|minute|stunde|sekunde|abend|morgen|nacht|zeit|sommer|winter|wochenende|datum|geburtstag|feiertag|urlaub|ärger|problem|fehler|grund|frage|antwort|idee|anregung|kritik|meinung|erfahrung|situation|sache|lösung|hinweis|vorschlag|wunsch|tipp|kunde|kundin|kollege|kollegin|mitarbeiter|mitarbeiterin|mensch|herr|nachbar|kind|baby|chef|stadt|gemeinde|firma|lob|feedback|anliegen|verhalten|chaos|thema|folge|nummer|information|änderung|entscheidung|behörde|straße|laden|geld|team|personal|klasse|note|kunst|stück|seite|platz|verein|markt|arbeit|haltung|versuch|preis|eingang|station|stand|behandlung|leistung|welt|bild|wand|band|strom|haus|gespräch|link|betrag|student|bote|patient|arzt|lehrer|trainer|fahrer|techniker|monteur|handwerker|berater|verkäufer|vermieter|mieter|hausmeister|chefin|kontrolleur|redaktion|mannschaft|bremsen|mittel|text|grad|tier|pflege|hilfe|profil|spielplatz|entgelt|mutter|person|zusteller|lieferant|lokführer|assistent)$/i;

/** Whether a word names a thing (product, service, place of use) that a reply can take up. */
export function isThing(word: string, lang: Lang): boolean {
  if (lang === 'en') {
    const lower = word.toLowerCase();
    return ENGLISH.has(lower) || (lower.endsWith('s') && ENGLISH.has(lower.slice(0, -1)));
  }
  if (word.length < 4 && !/^(?:zug|bus|abo|app)$/i.test(word)) return false;
  const noun = lookUpNoun(word);
  if (!noun || NO_THING.test(noun.singular)) return false;
  return !/(?:heit|keit|schaft|enz|anz|tät|täuschung|digung|achtung|rollstuhl)$/i.test(noun.singular);
}
