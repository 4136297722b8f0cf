import type { IntentDefinition } from './definition';

export const questionInfo: IntentDefinition = {
  id: 'question.info',
  name: { de: 'Frage: Info, Öffnungszeiten, Anleitung', en: 'Question: information or how-to' },
  needs: ['clarity'],
  priority: 7,
  cues: {
    de: `
      4: gibts|gibt|git|gits|habts|habt|hobts|händ|hend|heit … es|ihr|des|das|dä|den|die|s|sie … auch|au|noch|no|schon|in|für|irgendwo|a|eigentlich, {ask} & {ask} & ?, ist|isch|is|sind|san … das|der|die|es|des|die … vegan|glutenfrei|laktosefrei|barrierefrei|kompatibel|geeignet|waschbar|spülmaschin*|verfügbar|wasserdicht|offen|geöffnet|möglich|erlaubt|kostenlos|neu, wie … viel|teuer|groß|lange|hoch|funktioniert|geht|kann|bekomm*|mach*|komm*|oft … ?, wo … gibts|gibt|kann|bekomm*|krieg*|find*|parkt|ist|liegt … ?, wann … öffnet|macht|habt|hat|startet|beginnt|ist|gibt|kommt … ?
      4: {ask} … kostet|brauche|braucht|kann|darf|muss|gilt|verträgt|passt … ?, hunde|kinder|kinderwagen|rollstuhl … mit|erlaubt|rein|darf|dürfen & ?, liefert|verschickt|nehmt|akzeptiert|bietet|verkauft|repariert|macht … ihr|sie … auch|nach|noch|sonntags|am|in|an, kurze|ne|eine|hab … frage, weiß|weiss|kennt … jemand|wer|öpper, kann|ka|cha … man|me|ich|i … auch|da|hier|das|des|noch|mit|vor|online|den|die|bei … ?
      3: {ask} & ?, ab wann, bis wann, welche* … größe|farbe|variante|modell|version, frage & {ask}
      2: ?
      -3: {broken} & {again}, warum|wieso|why … {broken}, {refund} & ?, {mycase} & ?, {bad} & ?, {rude} & ?, {mock} & ?, {late} & ?, {unanswered} & ?, {insult} & ?, {ethics} & ?, {rumour} & ?, {apply} & ?, {partner} & ?, {wish} & ?, {dear} & ?, {decision} & {bad} & ?, warum|wieso … habt|muss|ist … ?
    `,
    en: `
      4: do|does|can|is|are|will|did … you|u|this|it|these|they|the|there|i|that|yall … still|also|have|sell|ship|deliver|take|accept|come|do|work|fit|open|offer|use|need|contain|vegan|free|safe|available|machine|waterproof|compatible|gluten|dog|wheelchair … ?, {ask} & {ask} & ?, how … much|big|long|do|many|far|often|old|does|can|tall|late … ?, where … can|do|is|are|did|exactly|to|s … ?, what … time|size|colour|color|are|is|s|does|do|model|year|kind … ?, when … do|does|is|are|will|s … open|close|start|back|out|next|available|it|you … ?
      4: anyone|anybody … know|tried|here|got|else … ?, dogs|kids|pram*|buggy|wheelchair … allowed|ok|welcome|friendly|access* & ?, quick question, just wondering, asking for, possible to … ?, in|on … stock|sale|store*|sundays … ?, does … this|it|anyone … come in|work with|fit|contain|include|need
      3: {ask} & ?, which … size|colour|color|one|model|version, question & {ask}
      2: ?
      -3: {broken} & {again}, warum|wieso|why … {broken}, {refund} & ?, {mycase} & ?, {bad} & ?, {rude} & ?, {mock} & ?, {late} & ?, {unanswered} & ?, {insult} & ?, {ethics} & ?, {rumour} & ?, {apply} & ?, {partner} & ?, {wish} & ?, {dear} & ?, {decision} & {bad} & ?, why … do|did|is|are … ?
    `,
  },
};
