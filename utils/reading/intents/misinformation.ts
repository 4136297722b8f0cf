import type { IntentDefinition } from './definition';

export const misinformation: IntentDefinition = {
  id: 'misinformation',
  name: { de: 'Falschinformation oder Gerücht', en: 'Misinformation or rumour' },
  needs: ['clarity', 'safety'],
  priority: 3,
  cues: {
    de: `
      4: {rumour} & {rumour}, angeblich* & {you}, stimmt|isch … es|das|des … dass|wahr|dass ihr|dass die|das, habe|hab|han|hon … gehört|ghört|gelesen|glese … dass|ihr|die|das|d, man hört|munkelt|sagt, gerücht*, weiß|weiss doch … jeder|jedes kind, mein*|mini|mei … nachbar*|schwager|schwägerin|friseur*|cousin*|bekannt*|onkel|tante|chef|apotheker|schwiegersohn … sagt|meint|erzählt|gesagt|gseit|gsogt|arbeitet
      4: wird|werden … verschwiegen|vertuscht|totgeschwiegen, wacht|wach … auf|endlich, chemtrail*, mikrochip*, strahlung*, gechipt, krebserreg* & {rumour}, unfruchtbar, great reset, soll*|sollen … ja|angeblich|jetzt … verkauft|geschlossen|zugemacht|gehören|pleite|drin|schließen|zumachen, fragt euch … mal|selbst|warum, recherchiert selbst*, in wahrheit … gehört|steckt|ist|sind, gehört|gehören … doch|jetzt|längst|eh|in wahrheit … konzern|china*|chinesen|amerikaner*|russen|bill
      3: {rumour} & gift*|chemie|krebs|insekten|würmer|strahl*|chip*|pleite|zu|dicht|verkauft|china, heimlich … in|verkauf*|produzier*|beigemischt|gemischt|umgestellt|ins, video … gesehen & {rumour}, in … whatsapp|telegram|facebook gruppe & {rumour}
      2: {rumour} & {you}, {rumour} & ?
      -4: uhr|termin & ?, {ask} & geöffnet|offen & ?, noch nie … gehört, nichts|nix|nüt … gehört|ghört, buch … gelesen, artikel gelesen & {good}, gehört … dazu|mir|zu meinen, gelesen & {good}, chips & {food} & {good}
    `,
    en: `
      4: {rumour} & {rumour}, heard|read|saw … that|you|they|its|somewhere|on … you|your|theyre|are|have|put, is|are … it|that|this|there … true|truth|really, rumour*, rumor*, apparently … you|they|its|your|the, word is, everyone|everybody knows … you|they|that|its, my|a … neighbour|neighbor|cousin|mate|hairdresser|uncle|aunt|brother|friend|sister|dad|mum … says|said|told|works|reckons|swears|worked
      4: dont want … you to|us to … know, wake up … people|sheeple|everyone, do your … research|own, microchip*, chemtrail*, 5g, toxins, carcinogen*, nobody|no one … talks|talking|tells|telling … about|you, ask yourself* … why, the truth is|about, really|actually … owned|made|sourced|from|by … china|chinese|bill|nestle|americans|same, supposedly … closing|shutting|sold|moved|bankrupt
      3: {rumour} & poison*|toxic|chemicals|cancer|insects|bugs|chip|radiation|bust|bankrupt|closing|sold|china|chalk, secretly … sold|moved|moving|adding|putting|owned|testing|replac*|using, video|tiktok & {rumour}, group chat|whatsapp|facebook group & {rumour}
      2: {rumour} & {you}, {rumour} & ?
      -4: am|pm|time|date & ?, {ask} & open & ?, heard nothing|back, never heard|havent heard, not heard, read the book|review*|label|instructions, heard … good|great|amazing & {good}, hidden gem, hidden fee*|charge*, secret menu|recipe|santa
    `,
  },
};
