import { regender } from './regender';
import { SHARED_IN_THE_SOUTH } from './southern';
import { all, lowerWords, type Rewording, words } from './words';

/** "Dieses Jahr" as a time, not as what the sentence is about: right after a pronoun, or before what happens in it. */
const THIS_YEAR =
  /(?<=(?<!\p{L})(?:wir|ich|du|ihr|Sie|es|man|uns|euch|Ihnen|dir|auch|noch|schon|erst) )dieses Jahr(?!\p{L})|(?<!\p{L})[dD]ieses Jahr(?= (?:gibt es|findet|finden|feiern|öffnen|starten) )/gu;
const thisYear: Rewording = (text) =>
  text.replaceAll(THIS_YEAR, (found) => (found.startsWith('D') ? 'Heuer' : 'heuer'));

const desk =
  words(`Kasse>Kassa, Abendkasse>Abendkassa, Tageskasse>Tageskassa, Supermarktkasse>Supermarktkassa,
  Theaterkasse>Theaterkassa`);
/** The health insurance is a "Kasse" in Austria too. */
const INSURANCE =
  /krank|rezept|arzt|ärzt|therap|versicher|(?<!\p{L})kasse\s(?:zahlt|übernimmt|erstattet|bewilligt)/iu;
const deskOf: Rewording = (text) => (INSURANCE.test(text) ? text : desk(text));

/** What people in Austria say instead (handbook 3.4). */
export const austrianWords: Rewording = all(
  thisYear,
  deskOf,
  SHARED_IN_THE_SOUTH,
  words(`Januar>Jänner, Januars>Jänners, Einkaufstüte>Einkaufstasche, Tragetüte>Tragtasche, Tüten>Sackerln,
    Einkaufstüten>Einkaufstaschen, Tragetüten>Tragtaschen, Papiertüten>Papiersackerln, Plastiktüten>Plastiksackerln,
    Aprikose>Marille, Aprikosen>Marillen, Möhre>Karotte, Möhren>Karotten, Blumenkohl>Karfiol, Blumenkohls>Karfiols,
    Quark>Topfen, Treppe>Stiege, Treppen>Stiegen, Treppenhaus>Stiegenhaus, Treppenhauses>Stiegenhauses,
    Treppenhäuser>Stiegenhäuser, Treppenhäusern>Stiegenhäusern, Bürgersteig>Gehsteig, Bürgersteigs>Gehsteigs,
    Bürgersteige>Gehsteige, Bürgersteigen>Gehsteigen, Mülleimer>Mistkübel, Mülleimers>Mistkübels,
    Mülleimern>Mistkübeln, Briefumschläge>Kuverts, Briefumschlägen>Kuverts`),
  lowerWords(`diesjährige>heurige, diesjährigen>heurigen, diesjähriger>heuriger, diesjähriges>heuriges,
    diesjährigem>heurigem`),
  (text) =>
    text
      .replaceAll(/(?<![\p{L}\p{N}#-])Krankenhaus(?=\p{Ll}{3,})/gu, 'Spitals')
      .replaceAll(
        /(?<!\p{L})([aA])n (?=(?:Weihnachten|Ostern|Pfingsten|Silvester)(?!\p{L}))/gu,
        (_, first) => (first === 'A' ? 'Zu ' : 'zu '),
      ),
  regender({ noun: 'Tüte', gender: 'f', instead: 'Sackerl', newGender: 'n' }),
  regender({ noun: 'Papiertüte', gender: 'f', instead: 'Papiersackerl', newGender: 'n' }),
  regender({ noun: 'Plastiktüte', gender: 'f', instead: 'Plastiksackerl', newGender: 'n' }),
  regender({ noun: 'Briefumschlag', gender: 'm', instead: 'Kuvert', newGender: 'n' }),
);
