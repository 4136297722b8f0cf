import type { IntentDefinition } from './definition';

export const complaintPrice: IntentDefinition = {
  id: 'complaint.price',
  name: { de: 'Beschwerde: Preis', en: 'Complaint: price' },
  needs: ['fairness', 'honesty'],
  priority: 5,
  cues: {
    de: `
      4: {dear}, {price} & {bad}, {price} & {dear}, <money> für|pro|fürs … ein*|das|so|die|nen|ne|den|halbe*|kleine*, preis* & verdoppel*|gestiegen|erhöh*|hoch|rauf|unverschämt|frech*|wahnsinn|irre|spinnt|happig, teurer|teuerer … geworden|als|gworde, weniger … drin|inhalt|gramm & {price}, <money> … statt|früher|letztes jahr|vorher, früher|letztes jahr|vor … <money>
      3: {price} & {again}, {price} & {worse}, {price} & {mock}, <money> & {mock}, <money> & {bad}, wer soll|kann … das … bezahlen|leisten, leisten & {not}, dafür … bekomm*|krieg*|gibts, rente & {price}, <num> prozent & mehr|teurer|aufschlag|erhöh*
      1: {price}, <money>
      -4: {price} & {good}, preis leistung* … stimmt|top|super|gut, günstig* & {good}, {ask} & kostet|kosten|teuer & ?, jeden cent wert, {bill} & {wrong}, killer*, {refund}
      -6: preis leistung … stimmt|super|top|passt
    `,
    en: `
      4: {dear}, {price} & {bad}, {price} & {dear}, <money> for … a|an|one|the|that|some|two|this, <money> now, price* … up|gone|went|doubled|hike*|rise|ridiculous|insane|joke|mental|crazy|steep|increase*, cant afford, more expensive, smaller … but|same|and … price, used to be|was|were … <money>, <money> … last year|before|used|instead|to
      3: {price} & {again}, {price} & {worse}, {price} & {mock}, <money> & {mock}, <money> & {bad}, who … can|is|has … afford*|paying|money, <num> percent & more|increase|hike|up, for … that|this|the price|money … expect*|id|want, pension & {price}
      1: {price}, <money>
      -4: {price} & {good}, great|good|fair|amazing … price|prices|value|deal, worth … every|it|penny, {ask} & how much|cost|price & ?, bargain, {bill} & {wrong}, killer, {refund}
    `,
  },
};
