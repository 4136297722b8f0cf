import type { IntentDefinition } from './definition';

export const complaintPolicy: IntentDefinition = {
  id: 'complaint.policy',
  name: { de: 'Beschwerde: Regel, Entscheidung, Werbung', en: 'Complaint: rule, decision, advert' },
  needs: ['autonomy', 'respect'],
  priority: 5,
  cues: {
    de: `
      4: warum|wieso|weshalb … habt|wird|werden|hat|hobts|händ|gibt|macht|muss|müssen|darf … {decision}, {decision} & {bad}, {decision} & {worse}, {decision} & {not} & {you}, {decision} & {mock}, {decision} & {vulnerable}, bringt … zurück|wieder … zurück?, aus dem sortiment, wer hat … sich|das|den|diese*|euch & {decision}, wer … kommt|denkt … auf|sich … idee|aus, wer denkt … aus|an, nur noch|nurmehr|ausschließlich … app|online|karte|digital|termin|bargeldlos & {me}
      4: {decision} & rentner*|ältere*|behindert*|rollstuhl|rollator|familien|pendler*|alte|oma|schüler*|kinder|land, fährt … nicht mehr|jetzt nicht|nimmer, halten … nicht mehr, geht … an … realität|leuten|menschen|vorbei, am kunden|bürger* vorbei, werbung & {bad}, werbung|spot|plakat & peinlich|nervt|daneben|geschmacklos|dumm, hat da … mal? … jemand|einer|wer … dran|gedacht|überlegt|nachgedacht
      3: {decision} & {again}, {decision} & {me}, alte* … war|waren … besser|schöner|super, altes|alte|alten … design|logo|rezept|verpackung|version … besser|zurück|wieder, zwangs*, entmündig*, bevormund*, gegängelt, ohne … uns|bürger|mitglieder|anwohner … fragen|beteilig*
      1: {decision}
      -3: {decision} & {good}, {decision} & {ask} & wann|wie lange|bis & ?, öffnungszeiten & ?, {apply}, {fixed}
    `,
    en: `
      4: why|how|who … did|would|do|decided|thought|came|have|is|are|has|on … {decision}, {decision} & {bad}, {decision} & {worse}, {decision} & {not} & {you}, {decision} & {mock}, {decision} & {vulnerable}, bring … back, who … thought|decided|approved|signed|came|asked & {decision}, only … by|via|through|in … app|online|card|appointment & {me}, cant … pay|use … cash
      4: {decision} & pensioners|elderly|disabled|blue badge|wheelchair|families|commuters|locals|residents|kids|rural, no longer … stop*|run*|serve*|accept*|allow*|sell*|goes|go, did … anyone|anybody … think|ask|consult|test, out of touch, ad|advert|commercial|campaign & {bad}, ad|advert & cringe|annoying|awful|offensive|tasteless|tone, punish* … loyal|customers|us
      3: {decision} & {again}, {decision} & {me}, old … one|design|logo|recipe|packaging|version|app|menu … better|back|fine|great, was … better before, without … asking|consult*|telling|notice|warning & {decision}, nanny state, forced … to|us|into, treat* … like … children|criminals
      1: {decision}
      -3: {decision} & {good}, {decision} & {ask} & when|how long|until & ?, opening hours & ?, {apply}, {fixed}
    `,
  },
};
