import type { IntentDefinition } from './definition';

export const peerHelp: IntentDefinition = {
  id: 'peer_help',
  name: { de: 'Nutzer hilft Nutzer', en: 'User helps another user' },
  needs: ['belonging', 'competence'],
  priority: 7,
  cues: {
    de: `
      4: <mention> & {advice}, ^ <mention> … probier*|versuch*|geh|schau|guck|lueg|musst|muesch|kannst|chasch|ruf|frag|drück|klick|starte|nimm|einfach|bei|bi|hatte|die|der|das|ja|nein|laut|steht, bei|bi|bei mir|mia|uns … hats|hat|gings|ging|half|ghulfe|geholfen|wars|war|sinds|isch|lags & <mention>, für … alle … die|fragen|wo|interessiert, an alle … die|fragen, falls … jemand|wer|es wen|noch jemand … fragt|sucht|interessiert|problem
      3: {advice} & du|dir|dein*|dich & {not}|mal|dann|einfach, fällt|fallt … größer|klein*|normal|groß|eher … aus, hatte … ich|das … auch|gleiche|selbe & {advice}, {advice} & {advice}, ne|eine nummer … größer|kleiner, kannst|chasch|kannscht … du … auch|mal|einfach|im|in|da
      1: <mention>, {advice}
      -3: <mention> & {social}, {you} & {bad} & ihr|euch, <mention> & ?, {adverts} & {adverts}, {insult} & <mention>, <mention> & {good}
    `,
    en: `
      4: <mention> & {advice}, ^ <mention> … try|just|you|go|check|look|press|hold|call|ask|its|it|they|yes|no|yep|nope|same|mine|i|use|turn|click|restart|replacement|next, worked|works|fixed|sorted … for … me|it|mine, for … everyone|anyone|those|all|people … asking|wondering|who|interested|confused, if anyone … is|needs|wants|asks|elses, fyi … for|all|everyone|they|the|its
      3: {advice} & you & just|then|need|can|have|try, runs|fits|true … small|large|big|to size|tight, had|have … the? same … issue|problem|thing|error & {advice}, {advice} & {advice}, size … up|down, you … can|need|have|just … find|to|get|change|go|turn
      1: <mention>, {advice}
      -3: <mention> & {social}, {you} & {bad} & your, <mention> & ?, {adverts} & {adverts}, {insult} & <mention>, <mention> & {good}
    `,
  },
};
