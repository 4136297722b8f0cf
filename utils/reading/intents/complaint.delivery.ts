import type { IntentDefinition } from './definition';

export const complaintDelivery: IntentDefinition = {
  id: 'complaint.delivery',
  name: { de: 'Beschwerde: Lieferung', en: 'Complaint: delivery' },
  needs: ['reliability', 'time'],
  priority: 4,
  cues: {
    de: `
      4: {parcel} & {missing}, {parcel} & {late}, {parcel} & {broken}, {parcel} & {wrong}, {parcel} & {again} & {not}, {courier} & {parcel} & {not}, {courier} & nie|nicht|angeblich|geklingelt|klingel*|geworfen|zaun|regen|nachbar*|tür|treppe|gartentor|tonne|hecke, {parcel} & nachbar*|zaun|regen|tonne|mülltonne|hecke|straße|treppenhaus|nass|zerdrückt|aufgerissen|angeblich
      4: bestellt & {late}, bestellt & {missing}, bestellt … und … bekommen|gekommen|geliefert|kriegt, geliefert & falsch*|nur|halb*|hälfte|nie|nicht|woanders|anders|kaputt|angeblich, {late} & tracking|sendungsverfolgung|sendung|paket|unterwegs, geklingelt … hat|nie|keiner|niemand|nicht, sollte|soll … am|bis|gestern|montag|dienstag|mittwoch|donnerstag|freitag|samstag … da|kommen|geliefert|ankommen
      3: {parcel} & {bad}, {courier} & {bad}, {courier} & {rude}, wann kommt … endlich|noch|das … paket|bestellung|lieferung, geburtstag*|weihnacht*|hochzeit & {parcel} & {late}
      1: {parcel}
      -3: {parcel} & {good} & {thanks}, {parcel} & {ask} & ? & kosten|kostet|ins ausland|nach|auch|ab, {fixed}, schnell … geliefert|lieferung|versand|da, liefert ihr & ?, {digital} & {crash}
    `,
    en: `
      4: {parcel} & {missing}, {parcel} & {late}, {parcel} & {broken}, {parcel} & {wrong}, {parcel} & {again} & {not}, {courier} & {parcel} & {not}, {courier} & never|didnt|knocked|rang|threw|dumped|left|fence|rain|neighbour*|neighbor*|bin|wet|claimed, {parcel} & neighbour*|neighbor*|fence|rain|bin|hedge|street|soaked|crushed|squashed|ripped|supposedly|thrown|dumped|claims
      4: ordered & {late}, ordered & {missing}, ordered … and … got|received|came|sent|arrived, delivered … to|but|wrong|half|never|next|not|nowhere|somewhere, tracking|label & stuck|days|weeks|moved|says|since|created, out for delivery & again|since|days|third|never, supposed|meant|due … to … arrive|come|be here|delivered, still … waiting|no sign|not … for … order|parcel|package|delivery
      3: {parcel} & {bad}, {courier} & {bad}, {courier} & {rude}, birthday|christmas|wedding|party & {parcel} & {late}, days & {parcel} & {me}
      1: {parcel}
      -3: {parcel} & {good} & {thanks}, {parcel} & {ask} & ship|deliver|cost|abroad|international* & ?, {fixed}, fast|quick|speedy|super … delivery|shipping, do you … ship|deliver & ?, in order to, ordered … again|another & {good}, {digital} & {crash}, special delivery, boxes ticked
    `,
  },
};
