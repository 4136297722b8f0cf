import type { IntentDefinition } from './definition';

export const insult: IntentDefinition = {
  id: 'insult',
  name: { de: 'Beleidigung', en: 'Insult' },
  needs: ['respect', 'heard'],
  priority: 3,
  cues: {
    de: `
      4: {insult} & {insult}, ihr|du|sie|ihr|des|es|öich … seid|sind|seids|bist|sit|san … {insult}, ihr|du … {insult}, {insult} … verein|laden|haufen|bande|truppe|bude, saftladen, drecksladen|scheißladen|scheissladen, verpisst euch, fickt euch, leckt mich, halt* die fresse|klappe, zu blöd|dumm|doof|deppert|dämlich … um|für|zum, knall|vogel|hirn|tassen & {you}, was für … {insult}
      3: {insult} & {you}, nicht … fähig|imstande & einmal|mal & {you}, könnt … nicht mal|ned amol|nid emal|nichts|nix, kotzt mich an, gesindel|pack|abschaum|brut & {you}, schließt … den laden|zu|ab, wer hat … euch|dich … ins hirn|eingestellt|geschissen
      2: {insult}
      -4: {good} & {insult}, ich idiot|depp|trottel|dumm*|blöd*|dussel, so blöd ich, bin … zu blöd|doof|dumm, dumme frage, blöde frage, doofe frage, schwein* & {food}, schweinebraten, flasche*|pfeife & {food}, scheiß egal|wetter|tag, geiler scheiß, {trolling} & {made}, clown* & zirkus|kinder|party, opfer* & bericht|spende*|gewalt, zirkus & {good}, kindergarten & platz|eltern|kind
    `,
    en: `
      4: {insult} & {insult}, you|youre|they|theyre|u|ur|yall … are|absolute|bunch|total|complete|fucking|lot … {insult}, {insult} … company|people|lot|outfit|shower|brand|team, joke of a, bunch|shower|pack|load of {insult}, fuck|screw|sod|bugger|piss … you|off, go to hell, rot in hell, shut … up|mouth, couldnt|cant run|organise|organize|manage|find … bath|piss|own|arse|brewery, brewery, too|so|how … stupid|thick|dumb … to|are|can
      3: {insult} & {you}, brain*|braincell*|iq & {you}, make|makes me sick, laughing stock, waste of … space|oxygen|skin, monkeys could|would, who hired|let you|these|this
      2: {insult}
      -4: {good} & {insult}, stupid me|question, silly|dumb|stupid question, im … idiot|dumb|stupid|fool|muppet|numpty|such|plonker|thick, my own … stupid*, donkey|monkeys & zoo|sanctuary|park, pulled pork, tool|tools & shed|drill|box|set, weapon & game, clown* & circus|party|kids, dick & moby|van, trash|garbage & bin|collect*|pickup|recycl*|day, loser & lucky, thieves & stole*, stupidly good, stupid good
    `,
  },
};
