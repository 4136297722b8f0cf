import type { IntentDefinition } from './definition';

export const partnership: IntentDefinition = {
  id: 'partnership',
  name: { de: 'Kooperationsanfrage', en: 'Business or influencer request' },
  needs: ['recognition', 'clarity'],
  priority: 6,
  cues: {
    de: `
      4: kooperation*, kooperier*, zusammenarbeit* & {me}, {partner} & {partner} & {me}, sponsor*|sponsern|sponsoring & verein*|{you}|team|fest|mannschaft, media kit, mediakit, markenbotschaft*, {partner} & wer|an wen|ansprech*|zuständig|kontakt & {me}, wir|ich … sind|bin|betreib*|führ*|betreu*|vertret*|organisier*|beliefer* & {partner}, großhandel|wiederverkäufer*|händleranfrage|händlerkonditionen|mengenrabatt|rahmen*, in unser sortiment|laden|shop|café|geschäft
      3: {partner} & {me} & {you} & {ask}, reichweite|follower & {me} & {you}, workshop|vortrag|referent*|gastbeitrag & {you} & {me}, tombola|benefiz*|vereinsfest|schulfest & {you}, unser* firma|agentur|unternehmen|verein|schule|verband & {you} & {ask}
      1: {partner}
      -4: {adverts} & {adverts}, {good} & zusammenarbeit & danke, partner & mein|freund|freundin, meine* partner*, {press} & {press}, {apply}
    `,
    en: `
      4: collab*, collaborat* & {me}, {partner} & {partner} & {me}, sponsor*|sponsorship & {you}|club|team|event|charity, media kit, brand deal, ambassador*, {partner} & who|best|right|contact|email & {me}, i|we … run|own|manage|represent|am|are|organise|organize|supply & {partner}, wholesale*|bulk|trade account|stockist*|reseller*|distributor*, stock … your|you|this|these … in|at|our
      3: {partner} & {me} & {you} & {ask}, audience|followers|reach & {me} & {you} & love|work|promote|feature, workshop|speaker|keynote|talk & {you} & {me}, raffle|auction|fundrais*|charity & {you} & {me}, our … company|agency|club|school|charity|shop|startup & {you} & {ask}
      1: {partner}
      -4: {adverts} & {adverts}, partner & my|husband|wife|boyfriend|girlfriend, sponsored … ad|post|content|ads, {press} & {press}, in stock, stock & {ask} & when|back, {apply}
    `,
  },
};
