import type { IntentDefinition } from './definition';

export const accusationDishonesty: IntentDefinition = {
  id: 'accusation.dishonesty',
  name: { de: 'Vorwurf der Täuschung', en: 'Accusation of lying or deception' },
  needs: ['honesty', 'clarity'],
  priority: 3,
  cues: {
    de: `
      4: {lying} & {you} & {bad}, lüg*|gelogen|lügner*|lüge|lügen & {you}, verarsch*, abzock*, irreführ*, mogelpackung*, täusch*|getäuscht, kommentar*|kritik|bewertung* … gelöscht|löscht|verschwunden|verschwinden|weg|zensiert, zensur*, zensier*, gekauft*|fake|gefälscht* bewertung*|rezension*|sterne|likes, bewertung*|rezension*|sterne* … gekauft*|fake|gefälscht*|erfunden, etikettenschwindel, lockangebot*, für dumm|blöd verkauf*
      4: versproch*|versprecht|verspricht|zugesagt|hieß|stand|steht|beworben|angepriesen & aber|stattdessen|jetzt|von wegen|und dann|nichts|nix, auf|laut|in dem|den|der|werbung|packung|website|beschreibung … foto*|bild*|werbung|packung|website|beschreibung & aber|wirklichkeit|realität|sieht|anders|war|waren|nur, in wirklichkeit|wahrheit, glaub* … kein|kei|nicht … wort|kein
      3: {lying} & {price}, {lying} & {goods}, {lying} & {mock}, vertrauen … weg|verloren|verspielt|hin, 'bis zu' … & {digital}, garantie* & gilt|nicht|kleingedruckt*|plötzlich, wers|wer glaubt, von wegen
      2: {lying}
      -4: {good} & {lying}, nicht zu viel versprochen, hält|halten was … verspr*, gelogen & nicht, ungelogen, lügenpresse, habe … nicht … zu viel, fotos & {good}, schummel* & spiel
    `,
    en: `
      4: {lying} & {you} & {bad}, lie|lies|lied|lying|liar|liars & {you}, mislead*, misled, misleading, decepti*, deceiv*, false advertising, bait and switch, fake … reviews|ratings, paid|bought … reviews|comments, reviews|ratings|stars … fake|faked|bought|paid|made up, delet*|remov*|hid*|hiding … my|comments|negative|review*|criticism, censor*, con artist*, conned, not as … described|advertised
      4: promised|promise|advertised|said|says|claimed|claim|guaranteed|told & but|instead|yet|then|turns out|nothing|never & {you}, in|on|from … photo*|picture*|website|ad|advert|brochure|box|label … but|nothing|looks|reality|actually|was, nothing like|looks nothing … photo*|picture*|advert*|described, small|fine print, dont believe … word|you|single
      3: {lying} & {price}, {lying} & {mock}, trust … gone|lost|broken|zero, so much for … your|the|promise, guarantee & small print|suddenly|void|excuse*, up to & {digital}, free & charged|card|turns out, 'free', turns out
      2: {lying}
      -4: {good} & {lying}, lived up|as promised|as described|as advertised, exactly as, not gonna lie, ngl, cant lie, no lie, lying in bed, lie in|down, photos dont do … justice, trick or treat, tricky, promise*|promised … myself|to behave
    `,
  },
};
