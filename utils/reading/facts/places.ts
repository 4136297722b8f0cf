/** Towns and countries whose names are safe to take as places in running text. Lower case, folded. */
export const KNOWN_PLACES: ReadonlySet<string> = new Set(
  `berlin hamburg muenchen koeln frankfurt stuttgart duesseldorf dortmund essen leipzig bremen dresden hannover nuernberg duisburg
  bochum wuppertal bielefeld bonn muenster karlsruhe mannheim augsburg wiesbaden gelsenkirchen moenchengladbach braunschweig
  chemnitz kiel aachen halle magdeburg freiburg krefeld luebeck oberhausen erfurt mainz rostock kassel hagen saarbruecken hamm
  potsdam ludwigshafen oldenburg leverkusen osnabrueck solingen heidelberg herne neuss darmstadt paderborn regensburg ingolstadt
  wuerzburg fuerth wolfsburg offenbach ulm heilbronn pforzheim goettingen bottrop trier recklinghausen reutlingen bremerhaven
  koblenz bergisch jena remscheid erlangen moers siegen hildesheim salzgitter cottbus konstanz passau bamberg bayreuth landshut
  rosenheim kempten schwerin flensburg tuebingen giessen marburg fulda weimar gera
  wien graz linz salzburg innsbruck klagenfurt villach wels dornbirn bregenz steyr feldkirch leoben krems kapfenberg eisenstadt
  baden moedling traun leonding klosterneuburg ottakring favoriten
  zuerich zueri genf basel lausanne bern winterthur luzern gallen lugano biel thun chur schaffhausen fribourg neuenburg zug aarau
  olten solothurn baden wil rapperswil dietikon uster emmen kriens davos
  london manchester birmingham leeds glasgow liverpool newcastle sheffield bristol edinburgh cardiff belfast nottingham leicester
  coventry bradford hull stoke wolverhampton plymouth derby southampton portsmouth brighton norwich oxford cambridge york bath
  exeter aberdeen dundee swansea luton reading dublin cork galway gatwick heathrow stansted
  paris rom mailand madrid barcelona malaga mallorca palma lissabon amsterdam bruessel prag budapest warschau kopenhagen stockholm
  oslo athen istanbul antalya kreta rhodos teneriffa chicago boston seattle dallas houston denver atlanta miami austin toronto
  sydney melbourne perth brisbane auckland
  deutschland oesterreich schweiz tirol vorarlberg kaernten steiermark burgenland bayern sachsen hessen thueringen suedtirol
  germany austria switzerland england scotland wales ireland spain portugal italy france greece turkey usa canada australia`.split(
    /\s+/,
  ),
);

/** Endings of German, Austrian and Swiss place names. */
export const PLACE_ENDING =
  /(?:burg|stadt|stedt|dorf|hausen|heim|ingen|ungen|furt|furth|kirchen|kirch|ikon|wil|wiler|bronn|brunn|leben|rode|roda|beuren|weiler|hofen|münster|bruck|brücken|zell|see)$/u;

/** Town names that are words of their own when they have no capital, or stand at the start of a sentence. */
export const ALSO_WORDS: ReadonlySet<string> = new Set(
  'essen hagen hamm halle reading bath zug baden cork derby hull biel wil stoke gera wels perth siegen olten chur emmen perth bergisch fulda leben usa'.split(
    ' ',
  ),
);

/** Places where people are served, waited on or kept waiting. */
export const VENUE = {
  de: /^(?:\p{L}+)?(?:filiale|therme|freibad|hallenbad|schwimmbad|bahnhof|raststätte|geschäft|restaurant|gasthaus|wirtshaus|lokal|hotel|praxis|ordination|klinik|spital|krankenhaus|rathaus|bürgeramt|bürgerbüro|magistrat|museum|kino|theater|café|cafe|flughafen|haltestelle|notaufnahme|ambulanz|apotheke|bäckerei|metzgerei|baumarkt|supermarkt|werkstatt|tankstelle|bücherei|bibliothek|fitnessstudio|parkhaus|poststelle|postamt|schule|kita|tierheim)$/iu,
  en: /^(?:branch|store|shop|restaurant|hotel|clinic|surgery|station|airport|gym|cafe|café|pub|museum|theatre|cinema|salon|library|office|depot|garage|site|park)$/iu,
} as const;

/** Streets and squares, with the preposition before them. */
export const STREET = {
  de: /(?<!\p{L})(?:in der|an der|auf der|am|im) \p{Lu}[\p{L}-]*(?:straße|strasse|gasse|platz|allee|weg|ring|markt|graben|ufer|tor)(?!\p{L})/gu,
  en: /\b(?:on|in|at) (?:the )?(?:\p{Lu}\p{Ll}+ ){1,2}(?:Road|Street|Lane|Avenue|Square|Way|Quay|Hill|Park|Rd|St)\b/gu,
} as const;
