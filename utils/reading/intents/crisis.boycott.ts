import type { IntentDefinition } from './definition';

export const crisisBoycott: IntentDefinition = {
  id: 'crisis.boycott',
  name: { de: 'Boykott-Aufruf oder Aufruf zum Mitmachen', en: 'Boycott call or call to pile on' },
  needs: ['fairness', 'heard'],
  priority: 3,
  cues: {
    de: `
      4: boykott*, #boykott*, *boykott*, kauft … nicht*|nix|nie|woanders|lieber … mehr|dort|da|hier, kauft bitte? … nichts|nix, {boycott} & alle|leute|freunde|gemeinsam|wir|bitte|jeder & {bad}, {boycott} & {boycott}, kündigt|löscht|entfolgt|meidet|meldet … alle|eure|die|den|diese*|das
      4: teilen|teilt … damit|alle|bis, weitersagen, sagts|sägeds weiter|wiiter, wer … mit|dabei|macht & kündig*|demo|boykott*|blockier*, keinen|kei|kein … cent|euro|rappen|stutz … mehr, holt|hebt|nehmt … geld|gäld … ab|raus|use, sollten wir|alle … alle|kündigen|meiden|wechseln|aufhören
      3: {boycott} & {me} & ihr|alle|niemand|jeder, wenn … alle … kündigen|wechseln|aufhören|boykottieren, petition … unterschreib*|unterschrieben|läuft, gehe|geh|kaufe|kauf|wechsle ich? … ab jetzt|ab sofort|künftig|jetzt|nur noch … konkurrenz|woanders|andere*|anderswo, nie wieder|mehr … kauf*|kunde|besuch*|einkauf*|bestell*|betret*
      2: {boycott}
      -4: {good} & {boycott}, muss|müsst … man|ihr teilen, teilen & link|rezept|story|foto|gerne, gerne teilen, mitmachen & gewinnspiel|kurs|verein|wie|kann, nie wieder … ohne|anders|andere*|hergeben, wechsel* … ladegerät|reifen|filter|tarif|zu euch, kein gewinn
    `,
    en: `
      4: boycott*, #boycott*, dont|stop|never … buy*|shop*|use|using|support*|eat*|fly|book* … here|there|from|them|this|until|anything, {boycott} & everyone|everybody|people|friends|all|folks|lets|we & {bad}, {boycott} & {boycott}, cancel … your|them|everything & everyone|people|subscription*|now
      4: please|pls share, share|rt|repost|spread this|the|so|it … so|until|word|everyone|everywhere, tell … everyone|everybody|friends|your, make this|it|them … viral|famous|trend, not|another|one … penny|cent|dime|dollar|pound … from|of|more|until, vote with … wallet|feet, leave … 1|one|bad star|stars|reviews, picket*, whos with me, delete|deleting|uninstall … app & everyone|all|join|you should
      3: {boycott} & {me} & you|everyone|all|nobody, if … we|all|enough … cancel*|leave|stop|boycott, sign … petition, taking|take|spending|took … my|our|your … money|business|custom … elsewhere, never … again|buying|shopping|setting & {boycott}, hit them … wallet|hurts
      2: {boycott}
      -4: {good} & {boycott}, tell … everyone|friends … how good|about & {good}, had to share, share … recipe|link|story|photo, never … going back|another|other|anything else, how|want|can|cant|where … cancel my, switch … to you|from, join us … for|tonight
    `,
  },
};
