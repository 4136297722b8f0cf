import type { IntentDefinition } from './definition';

export const hate: IntentDefinition = {
  id: 'hate',
  name: { de: 'Hass gegen Gruppen', en: 'Hate against a group' },
  needs: ['respect', 'belonging'],
  priority: 0,
  cues: {
    de: `
      4: {group} … {dehumanise}, {dehumanise} … {group}, {group} & raus|heim|abschieb*|ausschaff*|zurück|weg|wegsperren|vergasen, unter|bei adolf|hitler, solche|die|de wie|da … früher|damals, gehört|gehören|hän nicht|nicht|nüt … hierher|hier|verlore
      4: {group} & {insult}, deutschland|schwiiz|schweiz|österreich den|de deutschen|schwiizer|schweizern|österreichern, überfremd*, umvolk*, remigration, kanake*, neger*, schwuchtel*, zigeuner*
      3: {dehumanise} & die|solche|denen|dene|diese, {group} & überall|nur|nurno|alle|lauter|überhaupt|dürfen|kriegen|bekommen|bezahlen|zuerst, normal*|unnatürlich*|krank*|widerlich*|pervers* & {group}
      2: {group} & {bad}, {dehumanise} & {group}
      -4: gegen rassismus|hass|hetze, rassis* … gegen, diskriminier*, barrierefrei*, inklusi*, {group} … willkommen, {good} & {group}, solidar*, tierheim, rattenscharf, toilette*|damen*|größe*|schuhe|fahrrad & frauen, frauen & trikot|team|mannschaft|liga, affen*|tiere & zoo|gehege|park, ratten|maus & küche|lager|keller|gastraum
      -3: {ask} & {group} & ?
    `,
    en: `
      4: {group} … {dehumanise}, {dehumanise} … {group}, {group} & deport*|out|back|home|gone|vermin|cull|gas|lock, hitler was|had, go|send|sent … back|home … to|where, dont belong here, doesnt belong here, these people … breed|everywhere|taking|are all
      4: {group} & {insult}, {insult} & their|your kind, england|britain|america|ireland for|is … english|british|americans|irish|full, great replacement, white genocide, faggot*, tranny*, nigg*, paki*, pikey*, retard*
      3: {dehumanise} & them|those|these|they|that lot|this lot, {group} & everywhere|only|all|first|free|priority|paying|house*|hotel*, used to be … white|decent|english|normal, diversity|dei hire, cant be … english|british|american, not in my|our … country|town|street|school
      2: {group} & {bad}, {dehumanise} & {group}
      -4: against racism|hate|homophobia, racis* … at|towards|incident|called, discriminat*, accessib*, wheelchair, step free, {group} … welcome, {good} & {group}, solidarity, toilets|changing|size|sizes|shoes|fit|section|jacket* & women|disabled|females, womens|women … team|football|league|kit, monkeys|apes|rats|savage* & zoo|enclosure|game|album|play, rats|mice|cockroach* & kitchen|room|restaurant|bin*
      -3: {ask} & {group} & ?
    `,
  },
};
