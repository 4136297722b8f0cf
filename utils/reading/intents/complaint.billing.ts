import type { IntentDefinition } from './definition';

export const complaintBilling: IntentDefinition = {
  id: 'complaint.billing',
  name: { de: 'Beschwerde: Rechnung, Erstattung, Vertrag', en: 'Complaint: billing, refund, contract' },
  needs: ['fairness', 'clarity'],
  priority: 4,
  cues: {
    de: `
      4: {bill} & {wrong}, {refund} & {late}, {refund} & {not}, {refund} & {missing}, {refund} & {again}, wo bleibt|ist|isch … geld|erstattung|gutschrift|rückerstattung|kaution|rückzahlung, {contract} & {bill}, {contract} & {wrong}, trotz kündigung|widerruf, abgebucht|abbuchung|belastet|eingezogen, mahnung*|mahngebühr*|inkasso & {me}
      4: <money> & abgebucht|belastet|abgezogen|verrechnet|berechnet|gezahlt|kassiert|einbehalten|nachzahl* & {not}|nie|obwohl|falsch|zweimal|doppelt|kein|keine, {contract} & {not} & kündig*|verlänger*|raus|loswerden, nachzahlung* & <money>, kaution & nicht|nie|wo|einbehalten
      3: {refund} & {me}, {bill} & {bad}, {contract} & {bad}, <money> & {wrong}, {bill} & {missing}, rechnung & höher|hoch|stimmt nicht|falsch|warum
      1: {bill}, {refund}, {contract}
      -3: {good} & {bill}, rechnung … aufgegangen|gemacht|ohne, bezahl* & {ask} & kann|karte|bar & ?, {fixed}, {price} & {dear}
    `,
    en: `
      4: {bill} & {wrong}, {refund} & {late}, {refund} & {not}, {refund} & {missing}, {refund} & {again}, wheres|where … my … refund|money|deposit, {contract} & {bill}, {contract} & {wrong}, charged|billed|debited … after|twice|again|double|without|for|me, overcharg*, double charged, still … charg*|billing|taking|paying, deposit … back|never|still|kept|refund*
      4: <money> & charged|taken|took|left|deducted|billed|debited & not|never|without|twice|didnt|no|despite|gone, cancel* … still|but|wont|cant|impossible|again & {contract}, auto renew*, cant|wont … cancel|refund, owe*|owes … me|us|<money>, <money> … left|taken|gone … my|from|out … card|account|bank
      3: {refund} & {me}, {bill} & {bad}, {contract} & {bad}, <money> & {wrong}, {bill} & {missing}, bill|invoice & wrong|higher|doubled|why|mistake
      1: {bill}, {refund}, {contract}
      -3: {good} & {bill}, pay|payment & {ask} & can|accept|cash|card|instalments & ?, {fixed}, {price} & {dear}, pay attention|respect|rise, free of charge, charge & battery|phone|laptop|cable|car, charging & cable|port|phone|point*|station*
    `,
  },
};
