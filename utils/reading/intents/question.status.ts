import type { IntentDefinition } from './definition';

export const questionStatus: IntentDefinition = {
  id: 'question.status',
  name: { de: 'Frage: Stand meiner Sache', en: 'Question: my case or order' },
  needs: ['clarity', 'time'],
  priority: 6,
  cues: {
    de: `
      4: {mycase} & {mycase}, {mycase} & {ask} & {me}, {mycase} & ?, wann … kommt|wird|bekomme|krieg*|chunt|ist|geht|darf|kann|rechnen|kommen|werden … mein*|mini|mei|ich|die|meiner & ?, wie … weit|lange … ist|isch|dauert|noch|muss|denn … mein*|mini|mit|ich, stand … der|meiner|von|bei|meines|zu, gibts|gibt|git … schon|es|öppis … was|neuigkeiten|neues|infos … zu|wegen|bei|mit, ist|sind|isch|wurde|habt|händ … mein*|mini|meine* … schon|angekommen|eingegangen|da|fertig|bearbeitet|raus|bekommen|übercho
      3: {mycase} & {me} & {ask}, bestellnummer|auftragsnummer|ticketnummer|aktenzeichen|vorgangsnummer & ?, rückmeldung … zu|wegen|rechnen & ?
      1: {mycase}
      -3: wo bleib*|ist|sind … {refund}, {late} & {bad}, {again} & {bad}, {insult}, {unanswered} & {again}, {refund} & {late}, wann … öffnet|habt|macht|gibt|kommt|fängt|startet … neue*|ihr|wieder|die|der … ?
    `,
    en: `
      4: {mycase} & {mycase}, {mycase} & {ask} & {me}, {mycase} & ?, when … will|can|do|should|does|is … my|i|mine|it … arrive|ready|get|expect|ship*|come|hear|be|receive|processed & ?, how … long|far|much … until|does|will|before|longer|is|along … my|it|mine|a, status … of|on|for|update, any … news|update*|word|progress … on|about|for|regarding|yet, has|have|did|is|was … my|you|it|mine … been|arrived|ready|received|get|got|sent|gone|shipped|processed|approved|through
      3: {mycase} & {me} & {ask}, order|ticket|case|ref|reference|claim … number|no|<num> & ?, where … is|are … my & ?
      1: {mycase}
      -3: where|wheres … {refund}, {late} & {bad}, {again} & {bad}, {insult}, {unanswered} & {again}, {refund} & {late}, when … do|does|is|are … you|the|it … open|close|start|back|new|next
    `,
  },
};
