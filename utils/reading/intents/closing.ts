import type { IntentDefinition } from './definition';

export const closing: IntentDefinition = {
  id: 'closing',
  name: { de: 'Erledigt oder Dank nach Hilfe', en: 'Resolved, thanks after help' },
  needs: ['recognition', 'belonging'],
  priority: 7,
  cues: {
    de: `
      4: {fixed} & {thanks}, {fixed} & {fixed}, hat|hot|het … sich|si … erledigt|geklärt|glöst|gelöst|erledigt, problem … gelöst|behoben|weg|erledigt, {fixed} & jetzt|heute|heut|gestern|inzwischen|endlich|doch|wieder|hüt|gester, update: … {fixed}, edit … {fixed}, danke … für|fürs … schnelle*|rasche*|hilfe|hilf|kümmern|klären|melden|antwort|rückmeldung|rückruf|lösung|umtausch|ersatz, dank … eich|oich|euch|ihrer|eurer|der … hilf*|rasche|schnelle
      3: {fixed}, geht|goht|läuft|klappt|funktioniert … wieder|jetzt|nun, war … mein|doch … fehler|mein, ersatz|geld|paket|erstattung … ist|is|isch|war … da|gekommen|kumman|acho|angekommen, alles … gut|geklärt|erledigt|paletti|bestens
      -4: {not} … {fixed}, immer noch … nicht, {again} & {not} & {fixed}, nichts … geklärt|gelöst|passiert, {broken} & wieder, {bad} & {fixed}, {missing} & {parcel}, {insult}
    `,
    en: `
      4: {fixed} & {thanks}, {fixed} & {fixed}, {fixed} & now|today|finally|eventually|again|yesterday|morning|already, update|edit … {fixed}, thanks|thank|cheers … for … help*|sorting|fixing|quick|fast|speedy|getting|calling|replying|looking|resolving|reply|response|replacement|assist*|solving|prompt, problem|issue … solved|fixed|gone|resolved|sorted
      3: {fixed}, works|working … now|again|fine, was … my|user|me … fault|error|mistake|being, replacement|refund|parcel|package|money|order … arrived|came|here|back|landed|in, all … good|sorted|fine|well|done
      -4: {not} … {fixed}, still … not|hasnt|isnt, {again} & {not} & {fixed}, nothing … sorted|resolved|fixed, {broken} & again, {bad} & {fixed}, {missing} & {parcel}, {insult}, after … i … resolved
    `,
  },
};
