/** Word forms that tell how a German text addresses its reader. All lower case; spellings without umlauts included. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const DU_WORDS = setOf(
  'du dich dir dein deine deinem deinen deiner deines dia di döin dis deim deins',
);

/** 2nd person singular verbs that speak to somebody even without "du", at the beginning of a clause. */
export const DU_VERBS = setOf(
  `kannst könntest koenntest konntest hast hättest haettest bist würdest wuerdest wirst willst magst möchtest moechtest
  weißt weisst schickst machst darfst solltest häsch hesch chasch chöntsch bisch wotsch chunsch machsch host kaunst`,
);

export const IHR_WORDS = setOf(
  'euch euer eure eurem euren eurer eures eurs eich enk enker eui euie eue üch öich öie euem euen eues euere eure',
);

/** 2nd person plural verbs that are no other form. */
export const IHR_VERBS = setOf(
  `habt seid könnt koennt wollt müsst muesst dürft duerft sollt werdet wisst lasst gebt nehmt seht lest helft sprecht esst
  tragt fahrt fangt schlaft lauft haltet ratet trefft werft vergesst versprecht hättet haettet wärt waert wäret könntet
  koenntet wolltet müsstet muesstet dürftet duerftet solltet würdet wuerdet hattet wart wurdet möchtet moechtet mögt moegt
  wüsstet wuesstet händ hend heit sid sit chönd chönt chöit wänd müend sönd gänd gönd lönd chömed mached wüssed`,
);

/** Austrian and Bavarian: the pronoun has grown onto the verb ("habts noch offen?"). */
export const IHR_VERBS_GROWN = setOf(
  `habts seids könnts koennts kennts wollts müssts muessts sollts dürfts duerfts wissts nehmts lassts sperrts hättets
  haettets könntets koenntets solltets seits hobts kinnts miassts deafts`,
);

/** Words that end in -t (or the Swiss -ed) before or after "ihr" and are no verb of "ihr". */
export const NO_IHR_VERB = setOf(
  `nicht ist hat mit jetzt erst selbst sonst fast seit gut statt laut recht echt leicht schlecht heut heute zuletzt insgesamt
  acht bekannt dort fort oft samt sowie spät weit wert letzt zeit geld wird hätt haett wollt's und sind wurd hald halt
  überhaupt ueberhaupt gesamt direkt komplett nett kaputt satt tot rot alt kalt hat's ist's vielleicht demnächst demnaechst
  längst laengst höchst meist zumeist zunächst zunaechst nächst anstatt bereit soweit bald wild rund blind hand stund abend`,
);

/** Conjunctions and question words after which "ihr" is a subject. */
export const BEFORE_IHR = setOf(
  `dass daß das wenn ob weil wie was wo wann warum wieso weshalb bis falls sobald solange seit nachdem bevor damit obwohl
  wer wohin woher sofern da dann jetzt und aber nur also denn wofür wofuer womit wozu worauf die der den dem das denen welche
  welchen wetten hoffe glaube finde hoffentlich vielleicht`,
);

/** After "ihr" these are spoken to, not owned: "ihr Lieben", "ihr Betrüger". */
export const IHR_CALLED = setOf(
  `lieben alle beiden beide zwei drei vier süßen suessen tollen guten armen helden idioten deppen betrüger betrueger verbrecher
  abzocker lügner luegner pfeifen clowns vollpfosten nasen spinner heuchler gauner ganoven penner versager amateure schlafmützen
  schlafmuetzen mäuse maeuse profis verräter verraeter halsabschneider trottel flaschen nieten witzbolde schweine säcke`,
);

/** Imperative plural, at the beginning of a clause, clear by what follows (`AFTER_PLEA`). */
export const IHR_IMPERATIVES = setOf(
  `macht lasst gebt hört hoert bringt schickt sagt tut stellt repariert fixt schaut guckt überlegt ueberlegt denkt ändert
  aendert erklärt erklaert antwortet zahlt führt fuehrt baut sorgt helft haltet lernt sucht fragt seid bleibt meldet
  schreibt kümmert kuemmert schämt schaemt überprüft ueberprueft prüft prueft verkauft holt kommt geht setzt zeigt löst loest
  hängt haengt passt versucht sperrt öffnet oeffnet informiert liefert erstattet storniert mached lönd lueged gönd`,
);

/** Imperative singular. `AFTER_PLEA` or a pronoun of the writer has to follow. */
export const DU_IMPERATIVES = setOf(
  `schreib schreibe schick schicke meld melde sag sage gib mach mache schau schaue guck gucke komm lass lasse nimm ruf rufe
  bring bringe zeig zeige prüf pruef prüfe pruefe probier probiere versuch versuche klick klicke geh gehe lies antworte hilf
  erklär erklaer erkläre erklaere stell stelle denk denke freu freue bleib bleibe vergiss entschuldige verzeih kontaktier
  kontaktiere besuch besuche teil teile wend wende beachte öffne oeffne lad lade starte trenn trenne setz setze nenn nenne
  warte wart halt halte check checke nutz nutze wähl waehl wähle waehle hol hole`,
);

export const AFTER_PLEA = setOf(
  `doch bitte mal endlich lieber einfach gern gerne mir uns dich dir euch weiter so kurz noch am auf jetzt ruhig erstmal
  wieder aufhören`,
);

/** The only followers after which even a form that could be "ich" or "er" is a plea. */
export const AFTER_CLEAR_PLEA = setOf('doch bitte uns mir dich dir euch endlich lieber ruhig');

const SPEAKING =
  'sagten?|gesagt|sagt man|meinten?|gemeint|hieß es|hiess es|heißt es|heisst es|antwort|antworteten?|schrieb(?:en)?|geschrieben|behauptet\\p{L}*|erklärten?|mitgeteilt|lautet\\p{L}*|zitat|mail|ansage|aussage|auskunft|originalton|wortlaut';
const BETWEEN = '(?:\\s(?:mir|uns|man|er|es|nur|dann|einfach|am telefon|ja|wörtlich|noch|dazu|vor ort)){0,3}';
/** Sentences about speaking: what follows may be somebody else's words. Tested on the words before. */
export const REPORTING_BEFORE = new RegExp(`(?<!\\p{L})(?:${SPEAKING})${BETWEEN}\\s*[,-]?\\s*$`, 'iu');
export const REPORTING_ANYWHERE = new RegExp(`(?<!\\p{L})(?:${SPEAKING})(?!\\p{L})`, 'iu');

/** Women of whom "ihr" (her) can speak. */
export const SHE =
  /(?<!\p{L})(?:frau|mutter|mama|oma|großmutter|grossmutter|tochter|schwester|freundin|partnerin|ehefrau|tante|enkelin|nichte|kundin|chefin|ärztin|aerztin|lehrerin|nachbarin|\p{L}{3,}in|dame|mädchen|maedchen|kleine|katze|hündin)(?!\p{L})/iu;

/** A plural that a following "sie" can take up: determiner, noun and, near by, a plural verb. */
export const THEY_BEFORE =
  /(?<!\p{L})(?:die|diese|meine|unsere|ihre|eure|seine|zwei|drei|vier|alle|viele|einige|manche|beide|deren|solche)\s+(?:\p{L}+\s+){0,2}?\p{L}+(?:n|r|e|s|l)\s(?:[^.!?]{0,60}\s)?(?:sind|waren|haben|hatten|werden|wurden|können|konnten|wollen|wollten|müssen|sollen|dürfen|kamen|gingen|standen|\p{L}+(?:ten|en))(?!\p{L})/iu;

/** "Ihr" means the other readers: calls to join in or stay away, and questions to the round. */
export const TO_THE_ROUND =
  /weitersagen|weitererzählen|bitte teilen|teilt das|kauft (?:da |dort |hier )?(?:nicht|nichts|nix|nie|bloß|lieber|euch|wo)|boykottiert|geht (?:da|dort) (?:nicht|nie|bloß)|lasst die finger|fallt (?:da |bloß )?nicht|(?:jemand|einer|wer|keiner|irgendwer|niemand|alle|viele) (?:hier )?(?:von|unter) euch|glaubt (?:denen|ihnen|dem|der)|ihr (?:hoffentlich )?auch nich|ihr anderen|holed (?:s|eues|euers)/iu;

/** "Löscht meine Daten": plural imperatives that a possessive or pronoun of the writer makes clear. */
export const IHR_DEMANDS = setOf(
  `löscht loescht streicht storniert erstattet überweist ueberweist bucht schickt gebt nehmt lasst bringt zahlt macht holt ändert
  aendert korrigiert entfernt sperrt entsperrt liefert repariert tauscht erklärt erklaert sagt antwortet helft meldet ruft`,
);

/** Before "ihr" these make it "her": "mit ihr", "hat ihr geholfen". */
export const BEFORE_HER = setOf(
  'mit von zu bei nach aus hat habe hatte haben hatten wurde wird ist sie er wir ich man war gegenüber außer ausser',
);

/** Words of time and talk that are also nouns; after "ihr" they are none. */
export const NO_OWNED_NOUN = setOf(
  'morgen abend mittag essen schreiben verhalten weg gut kaffee grund versprechen teil',
);
