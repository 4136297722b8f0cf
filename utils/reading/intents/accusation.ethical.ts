import type { IntentDefinition } from './definition';

export const accusationEthical: IntentDefinition = {
  id: 'accusation.ethical',
  name: { de: 'Ethischer Vorwurf', en: 'Ethical accusation' },
  needs: ['honesty', 'fairness'],
  priority: 3,
  cues: {
    de: `
      4: {ethics} & {ethics}, greenwashing, kinderarbeit*, ausbeut*, ausgebeutet*, rassis*, sexis*, frauenfeindlich*, diskriminier*, homophob*, behindertenfeindlich*, heuchel*, heuchl*, scheinheilig*, doppelmoral, tierquäl*, tierversuch*, lohndumping, hungerlohn*, steuerflucht, steueroase*, schämt euch, schäm dich, zweiklassen*
      4: {ethics} & {you} & und|aber|während|gleichzeitig|trotzdem|dabei|wie viel|wieviel|wer, näht*|produzier*|herstell*|arbeit*|putz* … für|um … hungerlohn|stunde|cent|euro|mindestlohn, auf kosten … der|von|des|unserer … kinder|umwelt|tiere|mitarbeit*|natur|menschen|klima, nur|lauter|elf|zehn männer|herren & {you}
      3: {ethics} & {bad}, {ethics} & {lying}, {ethics} & {mock}, eingeflogen|flugzeug|privatjet & nachhaltig*|klima*|grün*|co2, einzeln|dreifach|doppelt … plastik|folie|eingepackt|verpackt, werbung|plakat|spot & frau*|klischee*|mädchen|männer & {bad}, boni|bonus|dividende* & entlass*|gekürzt|streich*
      2: {ethics}
      -4: ohne|kein|weniger|auf plastik|folie, plastikfrei*, {ethics} & {good} & danke, {ask} & {ethics} & ? & {wish}, ohne plastik … super|toll, mein vorstand, bewerb*, streik … bus|bahn|zug & fährt|kommt|wann
    `,
    en: `
      4: {ethics} & {ethics}, greenwash*, child labo*, sweatshop*, exploit*, racis*, sexis*, misogyn*, discriminat*, homophob*, transphob*, ableis*, hypocri*, animal cruelty|testing, shame on you, union busting, tax dodg*|avoid*, pinkwash*, blood on your, tone deaf, pay your … workers|staff|taxes|people
      4: {ethics} & {you} & and|but|while|yet|meanwhile|how much|who, how much … paid|pay|earn*|get & who|women|workers|cleaners|people|makers|factory, at the expense|cost … of … workers|planet|animals|children|people|environment, not a single … woman|person, all|only … men|blokes|white & {you}
      3: {ethics} & {bad}, {ethics} & {lying}, {ethics} & {mock}, flown|private jet|air freight & green|sustainab*|climate|planet, individually wrapped, wrapped|packed … in plastic, ad|advert|billboard|poster & women|girls|mums|disabled|men & {bad}, bonus*|dividend* & sacked|laid|redundan*|cuts|strike
      2: {ethics}
      -4: no|without|ditched|less|free plastic, plastic free, {ethics} & {good} & thank*, {ask} & {ethics} & ? & {wish}, no plastic & {good}, strike … bus|train & running|when|service, {apply}, war & game|movie|film|series
    `,
  },
};
