import type { IntentDefinition } from './definition';

export const ugc: IntentDefinition = {
  id: 'ugc',
  name: { de: 'Nutzerinhalt über die Marke', en: 'User content about the brand' },
  needs: ['recognition', 'belonging'],
  priority: 7,
  cues: {
    de: `
      4: {made} & mit|us|aus|mid … eur*|eir*|eure*|eurem|eurer|ihrem|ihrer|dem, {made} & {made}, hab*|haben … euch|eich|oich|eu … verlinkt|markiert|getaggt, mein|meine|mini|mei … video|foto*|bild*|rezept|review|test*|blog*|version|umbau|cosplay|fanart|ergebnis|werk|tutorial|reel … zu|vom|von|dazu|mit|ist|findet|gibts|online, hier … mein*|das|unser* … ergebnis|werk|foto*|version|video|rezept|umbau|versuch, vorher … nachher, aus … alten|euren|leeren … gebaut|gemacht|gebastelt|genäht, wischen|swipe, im … profil|kanal|blog|story … zeig*|video|foto*|rezept|beitrag
      3: {made} & {me}, habe|hab|han … nach … eurem|dem|deinem|euerem … rezept|anleitung|video|schnittmuster, dank … eurem|deinem|eurer … rezept|anleitung|tutorial, nachgemacht|nachgekocht|nachgebacken|nachgebaut
      1: {made}
      -3: {broken}, {bad} & {made}, {adverts} & {adverts}, {fixed}, {rude}, {ask} & ?, falsch|fehler gemacht, gut gemacht, toll gemacht, {late}
    `,
    en: `
      4: {made} & out|with|from|using … your|ur|the|old|leftover, {made} & {made}, tagged … you|u|the, my … video|vid|photo*|pic*|recipe|review|test|blog|version|build|cosplay|fanart|result|tutorial|reel|take|unboxing … of|is|on|with|here|up|using, heres|here is|here are … my|what|how|the … result|version|take|build|made|did|look|photo, before and after, turned … my|this|your|the|an … into, swipe … for|to|right, in|on|to … my … profile|channel|blog|story|stories, came|turned … out
      3: {made} & {me}, followed|used|tried … your … recipe|tutorial|pattern|instructions|guide, thanks … to … your … recipe|tutorial|pattern|video
      1: {made}
      -3: {broken}, {bad} & {made}, {adverts} & {adverts}, {fixed}, {rude}, {ask} & ?, made … mistake|error|me feel|to wait|us wait|me sick|me ill|sure|my day|in china, well made, {late}
    `,
  },
};
