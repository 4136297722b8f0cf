import type { IntentDefinition } from './definition';

export const offtopic: IntentDefinition = {
  id: 'offtopic',
  name: { de: 'Anderes Thema, Freund markiert, Plauderei', en: 'Off-topic, tag a friend, small talk' },
  needs: ['belonging'],
  priority: 9,
  cues: {
    de: `
      4: <mention> & {social}, <mention> $ , ^ <mention> … schau*|guck*|lueg|wir|du|das|bist|müssen|nächstes|samstag|wochenende|urlaub|komm*|oder, guten morgen|abend, schönes|schöns|schönen … wochenende|wucheend|tag|sonntag|abend|feierabend, wer … noch|ist|isch … da|hier|dabei|wach, grüße|grüsse|gruß … aus|an|us|vo, frohe … ostern|weihnachten, alles gute … zum|zur|euch|geburtstag
      3: {social} & {social}, {social} & <emoji>, {social}
      1: <mention>
      -3: {bad}, {ask} & ?, {broken}, {late}, {good} & {food}, {advice} & <mention>, {insult}, {parcel}
    `,
    en: `
      4: <mention> & {social}, <mention> $ , ^ <mention> … look|this|us|you|we|shall|next|saturday|weekend|omg|haha|lol|its|remember|fancy|literally|need|when, good … morning|evening|night, happy … friday|monday|weekend|birthday|easter|new, who|anyone … else|s|is … here|awake|up|watching|from, greetings|hello|hi|love … from, merry christmas, have a … great|lovely|good|nice … day|weekend|one
      3: {social} & {social}, {social} & <emoji>, {social}
      1: <mention>
      -3: {bad}, {ask} & ?, {broken}, {late}, {good} & {food}, {advice} & <mention>, {insult}, {parcel}
    `,
  },
};
