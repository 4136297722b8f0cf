import type { IntentDefinition } from './definition';

export const troll: IntentDefinition = {
  id: 'troll',
  name: { de: 'Provokation oder Köder', en: 'Troll or bait' },
  needs: ['recognition'],
  priority: 4,
  cues: {
    de: `
      4: {trolling} & {trolling}, mimimi*, heul* leise|doch, wen juckt*|interessiert*, interessiert|juckt … keinen|niemand|niemanden|keine sau, hat … keiner|niemand|wer gefragt, kauft euch … ein|doch|halt, dann … geh|geht|zieh|zieht|kauf|kauft … doch|halt, cope, ratio, skill issue, popcorn*, erste welt, taschentuch|taschentücher, ok boomer, traut|traust … euch|dich … nicht|eh, wetten … löscht|antwortet|traut
      3: {trolling} & {you}, geh|geht … weinen|arbeiten|heulen, ihr … heult|jammert|weint|nervt … alle|nur|rum|schon, selber|selbst schuld, was … geht|wollt ihr & {trolling}, bist|seid … ihr|du … ein? bot|bots|ki|roboter
      2: {trolling}
      -3: {ask} & {food} & ?, {good} & {trolling}, popcorn & kino|süß|salzig|tüte, erster … tag|besuch|eindruck|kauf|kunde, {bill}, langweilig & spiel|rezept|film, {parcel} & {late}
    `,
    en: `
      4: {trolling} & {trolling}, cry|cope|seethe … more|harder|about|mald, who|nobody|no one … asked|cares|care, didnt|dont … ask|care … ratio|lol|didnt|who|plus, ratio, skill issue, git gud, touch grass, womp womp, ok boomer, tiny violin, worlds smallest, stay mad|poor|salty, deal with it, get over it|a life|a job|yourself|yourselves, bet|dare … you … wont|delete|answer|reply|to, are you … a bot|bots|ai|robots , take the l
      3: {trolling} & {you}, imagine … paying|being|caring|buying|crying|thinking, if … cant|dont … afford|like … dont|then|stay|leave|just, you lot|people|guys … cry*|moan*|whin*|complain* … about|anything|everything, snowflake*, karen*
      2: {trolling}
      -3: {ask} & {food} & ?, {good} & {trolling}, popcorn & cinema|sweet|salted|bag, first … time|visit|order|impression|class, lol & {fixed}, {bill}, {parcel} & {late}, {apply} & job
    `,
  },
};
