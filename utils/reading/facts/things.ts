import type { Lang } from '../../language/message';
import { lookUpThing } from './nouns';

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
  concert show exhibition screening tour festival match season episode trailer soundtrack server debit toothbrush headboard hose armchair recliner stool desk machine lens lenses linen noodles keyring
  broadband wifi internet lessons lesson latte cappuccino espresso sourdough croissant pastry bagel muffin doughnut pudding kebab curry sauce
  cushion pillow duvet blanket rug carpet curtain blind mirror basket crib cot stroller doll drone smartwatch smartphone tracker sensor alarm thermostat meter radiator tap sink
  fryer grill barbecue pan pot knife mug cup glass plate bottle jar tin box crate envelope letter leaflet magazine newspaper catalogue brochure guide manual
  visa passport licence permit certificate mortgage loan insurance premium pension cashback refund giveaway raffle prize quiz
  fence shed mower hedge plant plants bouquet flowers roses tree seeds compost bin bins skip recycling pothole pavement crossing footpath playground slide swing trampoline
  lounge locker sauna treadmill locker-room physio massage haircut manicure facial treatment scan filling crown brace dentures hearing-aid wheelchair crutches
  nappies wipes formula bib highchair monitor collar leash kibble litter cage tank
  webinar livestream podcast playlist feed filter feature button dashboard portal chatbot chat captcha plugin widget
  pie pies pasty sausage bacon ham egg eggs lasagne noodles sushi taco burrito waffle pancake brownie scone jam honey butter cider gin whisky cocktail smoothie juice`
    .split(/\s+/)
    .map((word) => word.replace('-', ' ')),
);

/** English words that make one name with the thing after them: "air fryer", "direct debit", "veg box". */
const FRONT = new Set(
  `air smart carrot swimming veg vegetable carrier cot pram pushchair credit debit direct gift season travel bus train coach return
  replacement delivery birthday wedding flower fruit dog cat baby kids garden kitchen bathroom office school hotel hospital bank
  phone mobile laptop charging charger usb coffee tea espresso ice chocolate cheese garlic banana apple lemon bread veggie fish
  contact washing tumble dish vacuum robot hair electric gas water heat solar fibre broadband parking baggage booking checkout service late
  cleaning yoga spin pilates driving piano maths football running walking hiking rain winter summer ski leather denim wool cotton
  double single king family room balcony beach city sports fitness loyalty store discount promo customer user self night day meal
  lunch breakfast tasting set body hand face sun skin eye tooth hearing reading car bike motor child front back side rear`.split(
    /\s+/,
  ),
);

/** Whether an English word can stand before a thing as part of its name. */
export const isFront = (word: string): boolean => FRONT.has(word.toLowerCase());

/** German things a reply can name; people, times and talk are nouns too, and none. */
const NO_THING =
  /(?:tag|monat|woche|jahr|minute|stunde|sekunde|abend|morgen|nacht|zeit|sommer|winter|wochenende|datum|geburtstag|feiertag|urlaub|ärger|problem|fehler|grund|frage|antwort|idee|anregung|kritik|meinung|erfahrung|situation|sache|lösung|hinweis|vorschlag|wunsch|tipp|kunde|kundin|kollege|kollegin|mitarbeiter|mitarbeiterin|mensch|herr|nachbar|kind|baby|chef|stadt|gemeinde|firma|lob|feedback|anliegen|verhalten|chaos|thema|folge|nummer|information|änderung|entscheidung|behörde|straße|laden|geld|team|personal|klasse|note|kunst|stück|seite|platz|verein|markt|arbeit|haltung|versuch|preis|eingang|station|stand|behandlung|leistung|welt|bild|wand|band|strom|haus|gespräch|link|betrag|student|bote|patient|arzt|lehrer|trainer|fahrer|techniker|monteur|handwerker|berater|verkäufer|vermieter|mieter|hausmeister|chefin|kontrolleur|redaktion|mannschaft|bremsen|mittel|text|grad|tier|pflege|hilfe|profil|spielplatz|entgelt|mutter|person|zusteller|lieferant|lokführer|assistent|säugling|region|wasser|einkauf|programm|möglichkeit|dach|beileid|zukunft|bürger|wirt)$/i;

/** Verbs and little words that end like a thing. */
const NO_NOUN =
  /^(?:ver|be|ge|an|zer|statt|in|we|interes)?(?:gessen|dessen|messen|sessen|wessen)$|^(?:kauft|laden)$/i;

/** Whether a word names a thing (product, service, place of use) that a reply can take up. */
export function isThing(word: string, lang: Lang): boolean {
  if (lang === 'en') {
    const lower = word.toLowerCase();
    return ENGLISH.has(lower) || (lower.endsWith('s') && ENGLISH.has(lower.slice(0, -1)));
  }
  if (word.length < 4 && !/^(?:zug|bus|abo|app|bad|rad)$/i.test(word)) return false;
  if (NO_NOUN.test(word)) return false;
  const noun = lookUpThing(word);
  if (!noun || (!noun.listed && NO_THING.test(noun.singular))) return false;
  return !/(?:heit|keit|schaft|enz|anz|tät|täuschung|digung|achtung|rollstuhl)$/i.test(noun.singular);
}
