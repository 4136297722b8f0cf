import { type Gender, type KnownNoun, lookUpNoun } from '../../language/nouns';

/**
 * Things that comments name beyond the general noun list: goods, food, furniture, care, sport, transport, and what they
 * are called in Austria and Switzerland. Each with its plural: an ending, `=` where it is the same, `!` where there is
 * none in use, or the whole word.
 */
const THINGS: Readonly<Record<Gender, string>> = {
  f: `Nudel n, Garnitur en, Offerte n, Wärme !, Hüpfburg en, Schnecke n, Therme n, Sauna s, Badi s, Halle n, Hütte n, Wiese n, Terrasse n, Garage n, Rampe n,
    Werkstatt Werkstätten, Eisdiele n, Rösterei en, Bäckerei en, Metzgerei en, Fleischerei en, Gärtnerei en, Reinigung en, Bücherei en, Bibliothek en, Mediathek en, Buchhandlung en,
    Kantine n, Mensa Mensen, Bar s, Kneipe n, Trafik en, Ordination en, Ambulanz en, Kanzlei en, Feuerwehr en, Versammlung en, Messe n, Tour en, Wanderung en, Party s, Feier n, Taufe n, Hochzeit en,
    Tram s, Gondel n, Seilbahn en, Fähre n, Vignette n, Ampel n, Rolltreppe n, Tonne n, Wanne n, Badewanne n, Wallbox en, Säule n, Glühbirne n, Birne n, Leuchte n, Kerze n, Kugel n,
    Pfanne n, Schüssel n, Kanne n, Gabel n, Platte n, Lade n, Schublade n, Kommode n, Liege n, Matte n, Lehne n, Stütze n, Garderobe n, Gardine n, Leiter n, Säge n, Zange n, Schaufel n,
    Weste n, Krawatte n, Socke n, Unterhose n, Strumpfhose n, Leggings =, Robe n, Sandale n, Maske n, Windel n, Binde n, Krücke n, Prothese n, Schiene n, Zahnbürste n, Bürste n,
    Gurke n, Tomate n, Nuss Nüsse, Gans Gänse, Ente n, Forelle n, Jause n, Marille n, Brezel n, Breze n, Waffel n, Praline n, Butter !, Marmelade n, Soße n, Sauce n, Glace n, Schoggi !,
    Ausgabe n, Beilage n, Zeitschrift en, Anzeige n, Vorschau en, Mediathek en, Playlist s, Aufnahme n, Tastensperre n, Anwendung en, Schnittstelle n, Datei en, Mailbox en, SIM-Karte n, Drohne n, Konsole n,
    Gutschrift en, Police n, Polizze n, Vollmacht en, Kopie n, Unterlage n, Akte n, Kaution en, Pauschale n, Rente n, Prämie n, Abgabe n, Strafe n, Steuererklärung en, Erklärung en, Lotterie n,
    Betreuung en, Nachhilfe !, Therapie n, Massage n, Frisur en, Anprobe n, Anpassung en, Impfung en, Narkose n, Blutabnahme n, Kur en, Reha s, Prothese n, Kassa Kassen, Türe n, Warteliste n, Liste n, Abholung en, Hotline s, Runde n, Tafel n, Trommel n, Walze n, Rolle n, Feder n, Klappe n, Kappe n, Linse n, Düse n, Folie n, Hülle n, Schale n, Schnur Schnüre, Leine n, Spule n, Klinge n, Achse n, Felge n, Gabel n, Kupplung en, Zündung en, Windschutzscheibe n, Puppe n, Rutsche n, Schaukel n, Kita s, Krippe n`,
  m: `Stiefel =, Gurt e, Sessel =, Toast s, Haarschnitt e, Schnitt e, Zaun Zäune, Auftrag Aufträge, Apparat e, Rechner =, Scanner =, Beamer =, Monitor en, Speicher =, Browser =, Messenger =, Filter =, Code s, Chip s, Sensor en, Melder =, Rauchmelder =, Wecker =,
    Kessel =, Hahn Hähne, Wasserhahn Wasserhähne, Duschkopf Duschköpfe, Kopf Köpfe, Heizkörper =, Boiler =, Grill s, Topf Töpfe, Löffel =, Kochtopf Kochtöpfe, Spiegel =, Hocker =, Vorhang Vorhänge, Kasten Kästen, Ordner =, Spind e, Schirm e, Sack Säcke, Beutel =, Eimer =, Kübel =, Container =,
    Rasenmäher =, Mäher =, Bohrer =, Hammer Hämmer, Roller =, Scooter =, Wagen =, Lieferwagen =, Sitz e, Helm e, Schlauch Schläuche, Auspuff e, Zahnriemen =, Riemen =, Träger =, Haken =, Nagel Nägel, Träger =, Dübel =, Schwamm Schwämme, Besen =, Lappen =,
    Kiosk e, Friseur e, Salon s, Coiffeur e, Club s, Park s, Tierpark s, Zoo s, Campingplatz Campingplätze, Basar e, Weihnachtsmarkt Weihnachtsmärkte, Vortrag Vorträge, Chor Chöre, Ausflug Ausflüge, Tanz Tänze,
    Döner =, Topfen !, Honig e, Zucker !, Pudding s, Donut s, Krapfen =, Strudel =, Schmarrn =, Fladen =, Riegel =, Teig e, Senf e, Essig e, Sekt e, Schnaps Schnäpse, Cocktail s, Cappuccino s, Espresso s, Nussgipfel =, Gipfel =, Zopf Zöpfe, Spargel =, Apfel Äpfel,
    Bankomat en, Kredit e, Zuschuss Zuschüsse, Ausdruck e, Umschlag Umschläge, Vorgang Vorgänge, Bescheid e, Umzug Umzüge, Katalog e, Prospekt e, Kalender =, Aufkleber =, Stift e, Stempel =, Kleber =, Abfluss Abflüsse, Anschluss Anschlüsse, Ersatzverkehr !, Bahnsteig e, Waggon s, Flieger =, Transfer s, Mietwagen =, Leihwagen =, Nachsendeauftrag Nachsendeaufträge, Ableser =, Bon s, Lohn Löhne, Workshop s, Lehrgang Lehrgänge, Impfpass Impfpässe, Pass Pässe, Führerschein e, Gips e, Verband Verbände, Zahn Zähne, Nassrasierer =, Kamm Kämme, Lippenstift e, Nagellack e, Sirup e, Wickeltisch e, Schnuller =, Teddy s, Ball Bälle, Schläger =, Schlitten =, Ski er, Rasen =, Strauß Sträuße, Kranz Kränze, Setzling e, Baum Bäume, Christbaum Christbäume`,
  n: `Packerl n, Päckli =, Velo s, Natel s, Billett e, Spital Spitäler, Coupon s, Hendl n, Radl n, Sackerl n, Kuvert s, Bankerl n, Kipferl n, Glacé s, Rüebli =, Weggli =, Bürli =, Müesli =, Znüni =, Training s, Hörgerät e, Blech e, Schutzblech e, Gebiss e, Implantat e, Kopftuch Kopftücher, Tuch Tücher, Handtuch Handtücher, Laken =, Tischtuch Tischtücher,
    Becken =, Zelt e, Dachzelt e, Gitter =, Geländer =, Klettergerüst e, Gerüst e, Trampolin e, Klavier e, Cello Celli, Instrument e, Mikrofon e, Radio s, Album Alben, Lied er, Magazin e, Abendblatt Abendblätter, Blatt Blätter, Protokoll e, Gutachten =, Attest e, Formblatt Formblätter, Papier e, Etui s, Armband Armbänder, Pulver =, Serum Seren, Öl e, Mehl e, Toastbrot e, Croissant s, Sandwich es, Schnitzel =, Gulasch e, Steak s, Filet s, Risotto s, Fondue s, Raclette s, Dessert s, Törtchen =, Plätzchen =, Popcorn !, Futter !, Katzenfutter !, Leitungswasser !, Mineralwasser !, Weißbier e,
    Lokal e, Bistro s, Beisl n, Gasthaus Gasthäuser, Wirtshaus Wirtshäuser, Hallenbad Hallenbäder, Bad Bäder, Heim e, Altersheim e, Tierheim e, Foyer s, Parkhaus Parkhäuser, Depot s, Terminal s, Archiv e, Labor s, Moped s, Dreirad Dreiräder, Boot e, Flugzeug e, Signal e, Feature s, Modul e, Menü s, Widget s, Plugin s, Zertifikat e, Login s, Dashboard s, Webinar e, Feature s, Voting s, Gewinnspiel e, Los e, Pfand Pfänder, Darlehen =, Honorar e, Gehalt Gehälter, Kindergeld !, Wohngeld !, Depot s, Inserat e, Rad Räder, Bike s, E-Bike s, Rollo s, Schloss Schlösser, Sieb e, Thermometer =, Blutdruckmessgerät e, Seil e, Netz e, Brettspiel e, Puzzle s, Malbuch Malbücher, Namensband Namensbänder, Feuerwerk e, Sommerfest e, Fest e, Turnier e, Camp s, Inlay s, Pedal e, Lenkrad Lenkräder, Nummernschild er, Dokument e, Visum Visa, Ersatzgerät e, Polster Pölster, Kostüm e, Dirndl =, Gewand Gewänder`,
};

export interface KnownThing extends KnownNoun {
  /** Stands in the list here, itself or by its head; so it is a thing, whatever the general list says of its ending. */
  listed: boolean;
}

interface Entry {
  gender: Gender;
  singular: string;
  plural: string | null;
}

function pluralOf(singular: string, code: string): string | null {
  if (code === '!') return null;
  if (code === '=') return singular;
  return /^\p{Lu}/u.test(code) ? code : singular + code;
}

const SINGULARS = new Map<string, Entry>();
const PLURALS = new Map<string, Entry>();
for (const gender of ['f', 'm', 'n'] as const) {
  for (const entry of THINGS[gender].split(',')) {
    const [singular = '', code = '!'] = entry.trim().split(/\s+/);
    const noun: Entry = { gender, singular, plural: pluralOf(singular, code) };
    SINGULARS.set(singular.toLowerCase(), noun);
    if (noun.plural) PLURALS.set(noun.plural.toLowerCase(), noun);
  }
}

/** Heads this short make compounds of words that are none ("Moped" of "Ped"). */
const SHORTEST_HEAD = 4;
const SHORT_HEADS = new Set(['bar', 'öl', 'rad', 'ski', 'los', 'bon', 'ball', 'pass', 'bad']);
/** Words that end like a thing and are none. */
const NO_COMPOUND =
  /^(?:anlass|kompass|engpass|wunderbar|sonderbar|nachbar|aufschnitt|durchschnitt|abschnitt|überfall|handball|schneeball|fussball|fußball|basketball|ausball|gedanken|unterricht|gesellschaften)$/;
/** Heads that are taken as things only by themselves; in compounds they mean places, people, qualities. */
const ALONE = new Set(
  'los fest bar tafel runde liste heim burg lauf kopf blatt hahn rolle tour kugel feder achse los'.split(' '),
);

function made(entry: Entry, word: string, number: 'singular' | 'plural', head: number): KnownThing {
  const front = word.slice(0, head);
  const attach = (part: string) =>
    front && !front.endsWith('-') ? front + part.toLowerCase() : front + part;
  return {
    gender: entry.gender,
    number: entry.singular === entry.plural ? null : number,
    singular: attach(entry.singular),
    plural: entry.plural && attach(entry.plural),
    weak: false,
    head,
    listed: true,
  };
}

/**
 * What is known of a German noun that names a thing, also in its dative plural ("Ersatzfiltern"), with its gender and plural: in the general list, in the list of
 * things here, or as a compound by the longer head of the two ("Rucksackgurt" is a Gurt). `null` for everything else.
 */
export function lookUpThing(word: string): KnownThing | null {
  if (!/^[\p{L}-]{3,40}$/u.test(word)) return null;
  const found = lookUpForm(word);
  if (found || !/(?:e|er|el)n$/.test(word)) return found;
  const dative = lookUpForm(word.slice(0, -1));
  return dative && dative.number !== 'singular' ? { ...dative, number: 'plural' } : null;
}

function lookUpForm(word: string): KnownThing | null {
  const lower = word.toLowerCase();
  const simple = SINGULARS.get(lower);
  if (simple) return made(simple, word, 'singular', 0);
  const plural = PLURALS.get(lower);
  if (plural) return made(plural, word, 'plural', 0);
  const found = lookUpNoun(word);
  const general = found && { ...found, listed: false };
  if (general?.head === 0) return general;
  const limit = general ? general.head : lower.length - 2;
  if (NO_COMPOUND.test(lower)) return general;
  for (let head = 3; head < limit; head++) {
    const rest = lower.slice(head);
    if (ALONE.has(rest) || (rest.length < SHORTEST_HEAD && !SHORT_HEADS.has(rest))) continue;
    const one = SINGULARS.get(rest);
    if (one) return made(one, word, 'singular', head);
    const many = PLURALS.get(rest);
    if (many) return made(many, word, 'plural', head);
  }
  return general;
}
