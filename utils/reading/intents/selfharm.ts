import type { IntentDefinition } from './definition';

export const selfharm: IntentDefinition = {
  id: 'selfharm',
  name: { de: 'Suizidalität oder persönliche Krise', en: 'Self-harm or personal crisis' },
  needs: ['safety', 'heard'],
  priority: 0,
  cues: {
    de: `
      4: {selfkill} & {me}, {despair} & {selfkill}, {despair} & {death} & {me}
      4: wäre|wär|wärs|wärt … besser|leichter|einfacher … ohne|ohni … mich|mi, nümm|nimmer|nümme|nüme da, nicht mehr da … besser|leichter
      4: will|wollte|möchte|mag|wott|wär … nicht|ned|nimmer|nümm … mehr … aufwachen|aufwache|leben|da|hier, kein|keinen grund mehr, ein|noch grund … gibt|hierzubleiben|weiterzumachen
      4: hält mich … hier|noch|am & {despair}, hält mich noch am leben, wenn ich weg|nicht|nimmer … bin|da … vermiss*|merkt|keiner, {despair} & ohne mich
      4: machts gut|mached … ihr|alle|liebe*|lieben|zusammen & letzte*|danke|tablette*|heute|nacht, war schön mit euch & {despair}, letzte* nachricht|kommentar|beitrag|post … von mir
      4: {means} & {despair}, {means} & {selfkill}
      3: {selfkill}
      3: kann|mag|cha|will|wott nicht|nümm|nimmer|nüme|nöd mehr? $, {despair} & keiner|niemand|allein*|niemanden|last & {me}, abschied*|abschiedsbrief & {me} & {despair}, brief* … geschrieben & {despair}
      2: {despair} & {me}
      -5: {device} & {selfkill}, {device} & {despair}, {insult} & {despair}, vor lachen|hunger|langeweile|durst|neid|freude|scham, zum totlachen, sterbe vor, mich … totgelacht|kaputtgelacht, im spiel, im game, charakter, level, boss, abo kündigen, vertrag & {despair} & {bill}
      -3: {you} umbring*, verein & {despair}, staffel, folge, serie
    `,
    en: `
      4: {selfkill} & {me}, {despair} & {selfkill}, {despair} & {death} & {me}
      4: better|easier off? … without … me, wont|not be a burden, be … burden … anymore|longer|more, not|wont be … here|around|alive … much|longer|anymore|tomorrow|christmas|morning, dont|didnt want … wake up
      4: only|one thing … keeps|keeping|kept … me … going|here|alive, reason … still here, if im still here|around, if i make it … tomorrow|morning|week
      4: goodbye|farewell … everyone|all|world|friends & {despair}, last … message|post|comment|time … from|ill|youll … me|post|hear, take|look after care? of? my … dog|cat|kids|mum|mom & {despair}
      4: {means} & {despair}, {means} & {selfkill}
      3: {selfkill}
      3: cant|dont do|take|cope|handle|want|go … this|it|on|to … anymore|more|longer $, {despair} & {me} & nobody|alone|burden|pills|bridge|tonight
      2: {despair} & {me}
      -5: {device} & {selfkill}, {device} & {despair}, die|dying|died|dead of|from|with|laughing|laughter|embarrassment|boredom|cuteness|hunger, im dead $, literally dead, to die for, dying to, {insult} & {despair}, in game, this boss, boss fight, waiting list … die, suicide squad, career suicide, {contract} & {despair}
      -4: this|it cant go on, get past|through
      -3: {you} kill yourself, bill|phone|battery died, the show|series|season
    `,
  },
};
