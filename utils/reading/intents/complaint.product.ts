import type { IntentDefinition } from './definition';

export const complaintProduct: IntentDefinition = {
  id: 'complaint.product',
  name: { de: 'Beschwerde: Produktqualität', en: 'Complaint: product quality' },
  needs: ['competence', 'reliability'],
  priority: 5,
  cues: {
    de: `
      4: {broken} & {device}, {broken} & {clothing}, {broken} & {home}, {broken} & {goods}, {tasteless} & {food}, {tasteless} & {stay}, {worse} & {food}, {worse} & {device}, {worse} & {clothing}, {worse} & {cosmetics}, {worse} & {culture}, nach … <num>|einem|einer|zwei|drei|vier|wenigen|paar|halben|eim … tag*|woche*|monat*|mal|wäsche|jahr|winter & {broken}, qualität & {bad}, qualität & {worse}, {missing} & {food}, schmeckt & {not}, {culture} & {bad}
      4: garantie & {broken}, kaum … benutzt|getragen|gewaschen & {broken}, nach … dem? waschen|wäsche & {worse}, hält … nicht|nur|keine|kaum|ned, passt … nicht|nicht zusammen|hinten, sieht … billig|aus wie & {bad}, schmeckt … wie|nach … pappe|karton|nichts|seife|chemie|wasser
      3: {broken} & {me}, {broken}, {tasteless}, {worse} & {goods}, {broken} & {again}, {device} & {bad}, {food} & {bad}, {clothing} & {bad}, enttäuscht & {me}, teil* … fehl*|fehlt, schraube* & fehl*|passt|zu wenig
      1: {worse}
      -3: nie|niemals|never … {broken}, {good} & {thanks}, {digital} & {crash}, {parcel} & {late}, {fixed}, {ask} & ? & passt|gibt, tot* & lachen
    `,
    en: `
      4: {broken} & {device}, {broken} & {clothing}, {broken} & {home}, {tasteless} & {food}, {tasteless} & {stay}, {worse} & {food}, {worse} & {device}, {worse} & {clothing}, {worse} & {cosmetics}, {worse} & {culture}, after … <num>|one|two|three|a|first|few|couple|single … day*|week*|month*|use*|wash*|wear*|year|hour* & {broken}, quality & {bad}, quality & {worse}, {missing} & {food}, taste* & {not}, {culture} & {bad}
      4: warranty & {broken}, barely|hardly|only … used|worn|washed & {broken}, after … washing|wash & {worse}, doesnt|didnt|wont … last|hold|fit|work|stay|close|charge, looks|feels … cheap|nothing|tacky & {bad}, tastes|tasted … like … cardboard|nothing|soap|chemicals|water|plastic, on day <num>, day <num> & {broken}
      3: {broken} & {me}, {broken}, {tasteless}, {broken} & {again}, {device} & {bad}, {food} & {bad}, {clothing} & {bad}, disappointed & {me}, parts|screws|pieces … missing|short|fit
      1: {worse}
      -3: nie|niemals|never … {broken}, {good} & {thanks}, {digital} & {crash}, {parcel} & {late}, {fixed}, {ask} & ? & fit|available, dead & laugh*
    `,
  },
};
