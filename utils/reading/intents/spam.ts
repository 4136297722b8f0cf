import type { IntentDefinition } from './definition';

export const spam: IntentDefinition = {
  id: 'spam',
  name: { de: 'Spam', en: 'Spam' },
  needs: ['respect'],
  priority: 2,
  cues: {
    de: `
      4: {adverts} & <link>, {adverts} & <money> & tag|woche|monat|wöchentlich|täglich|monatlich|stunde*, {adverts} & <mention>, schreib*|kontaktier*|meldet … mir|mich|ihm|ihr|ihn & {adverts}, kredit*|darlehen & dank|genehmigt|schufa|eintrag|whatsapp|mail|herr*, krypto*|bitcoin|forex|trading & {adverts}, dank|danke … herr*|frau|mr|mrs … {adverts}, link|mail in|im … bio|profil
      4: follower|abonnenten|likes|klicks & kauf*|gratis|günstig|sofort|bekommst, <num> euro … pro|am|im|jeden tag|woche|monat & verdien*, {adverts} & {adverts} & profil|bio|whatsapp|telegram
      3: <link> & {adverts}, besuch*|schau*|klick* … mein*|auf … profil|seite|kanal|shop|link, gott segne, abnehmen|kilo & {adverts}, hellseher*|magier|liebeszauber|voodoo
      2: <link>
      -4: {you} & {ask} & <link>, {bill} & {wrong}, kredit* & meine*|antrag|zinsen|bank & {bad}, {made} & <link>, steht|siehe|schau … unter|auf|hier <link>, bewerb*, kooperation*
    `,
    en: `
      4: {adverts} & <link>, {adverts} & <money> & week|weekly|day|daily|month|hour|hours, {adverts} & <mention>, dm|message|text|inbox|contact|whatsapp|write … me|him|her|them & {adverts}, crypto|bitcoin|forex|trading|trader & {adverts}, thanks|thank … mr|mrs|dr|sir|miss … {adverts}, link in … bio|profile, promote it? on|at <mention>, send pic*
      4: free|buy|cheap|instant … followers|likes|subs|views, earn|make|made|making|earning … <money>, {adverts} & {adverts} & telegram|whatsapp|instagram|bio|profile
      3: check|visit … my|out … page|profile|channel|bio|link, god bless … {adverts}, spell caster*, herbal|cure & dr|doctor, lost <num> … pounds|lbs|kg, follow … back
      2: <link>
      -4: {you} & {ask} & <link>, {bill} & {wrong}, loan & application|rate|bank & {bad}, {made} & <link>, see|its on|here <link>, {apply}, {partner} & our
    `,
  },
};
